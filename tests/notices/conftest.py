"""A gateway with the demo shop and the general door open, and somebody who posts to it as a shop would."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from actions.backends.demo.courier import Moved, move_parcel
from actions.backends.demo.seed import seed
from actions.backends.values import ParcelState
from actions.notices.tables import notices, shop_events
from connectors.settings import Settings
from connectors.shop_events.general import SIGNATURE, TIMESTAMP, signature
from conversations.message import Message
from conversations.tables import messages
from tests.connectors.conftest import Served, assistant, make_settings, served  # noqa: F401 fixtures
from tests.fakes import FakeAssistant, FakeClock

SECRET = "what-the-shop-and-we-know"
ANA = "ana@example.com"


@dataclass
class Herald:
    """What a test does: parcels move, webhooks come in, and somebody looks at what was told."""

    running: Served

    async def opened(self, order_number: str = "1002", **session: object) -> UUID:
        """A conversation on the website in which Ana has proven this order."""
        begun = await self.running.session(**session)
        conversation_id = UUID(begun["conversation_id"])
        await self.running.gateway.services.identity.remember_proof(
            conversation_id, order_number, email=ANA, phone=None
        )
        return conversation_id

    async def moves(self, state: ParcelState, order_number: str = "1002") -> Moved:
        """The courier has scanned the parcel."""
        moved = await move_parcel(self.running.gateway.services.engine, order_number, state, self.running.clock.now())
        assert moved is not None
        return moved

    async def posts(self, body: dict[str, Any] | bytes, secret: str = SECRET, **headers: str) -> httpx.Response:
        """A webhook at the general door."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        timestamp = str(int(self.running.clock.now().timestamp()))
        signed = {TIMESTAMP: timestamp, SIGNATURE: signature(secret, timestamp, raw), **headers}
        async with self.running.client() as client:
            return await client.post("/webhooks/shop", content=raw, headers=signed)

    async def reports(self, fact: str, order_number: str = "1002", event: str | None = None, **more: Any) -> None:
        """A webhook came in, and what follows from it is done."""
        body = {"id": event or f"{fact}-{order_number}", "fact": fact, "order_number": order_number, **more}
        response = await self.posts(body)
        assert response.status_code == 200, response.text
        await self.settles()

    async def settles(self) -> None:
        """Everything due now is done."""
        await self.running.gateway.shop_events.work_off()
        await self.running.gateway.shop_events.notifier.release_held()

    async def story(self, conversation_id: UUID) -> list[Message]:
        """What the conversation has, without its greeting."""
        async with self.running.gateway.services.engine.connect() as connection:
            found = await connection.execute(
                select(messages).where(messages.c.conversation_id == conversation_id).order_by(messages.c.seq)
            )
            return [Message.from_row(row) for row in found.mappings()][1:]

    async def told(self, conversation_id: UUID) -> list[str | None]:
        return [message.key for message in await self.story(conversation_id)]

    async def notices(self) -> list[tuple[str, str, str | None]]:
        """Fact, state and reason of all notices, oldest first."""
        row = notices.c
        async with self.running.gateway.services.engine.connect() as connection:
            found = await connection.execute(select(row.fact, row.state, row.reason).order_by(row.made_at, row.fact))
            return [(one.fact, one.state, one.reason) for one in found]

    async def reasons(self) -> list[str | None]:
        """What became of each event."""
        async with self.running.gateway.services.engine.connect() as connection:
            return list((await connection.execute(select(shop_events.c.reason).order_by(shop_events.c.id))).scalars())


@pytest.fixture
async def herald(
    make_settings: Callable[..., Settings],  # noqa: F811 fixture
    assistant: FakeAssistant,  # noqa: F811 fixture
    clock: FakeClock,
) -> AsyncIterator[Herald]:
    settings = make_settings(events_secret=SECRET)
    async with served(settings, assistant, clock) as running:
        await seed(running.gateway.services.engine, clock.now())
        yield Herald(running)
