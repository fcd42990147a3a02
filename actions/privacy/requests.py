"""Wishes for a copy or an erasure as rows: an erasure is asked, agreed to, and done outside of any turn."""

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.values import PrivacyKind
from conversations.clock import Clock
from conversations.privacy_tables import privacy_requests
from storage.engine import autocommit


@dataclass(frozen=True)
class Wish:
    """A row of `privacy_requests`.

    Args:
        customer_id: The shop's.
        about: The conversations that it reaches, once they were looked for.
    """

    id: uuid.UUID
    conversation_id: uuid.UUID
    customer_id: str | None
    state: str
    about: tuple[uuid.UUID, ...] | None


class PrivacyRequests:
    """Writes down what was asked for, and what became of it."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def ask(self, conversation_id: uuid.UUID, customer_id: str, kind: PrivacyKind) -> uuid.UUID:
        """Put it to the shopper; what was asked before in this conversation, and not agreed to, is void."""
        request_id = uuid.uuid4()
        rows = privacy_requests.c
        async with self._engine.begin() as connection:
            await connection.execute(
                update(privacy_requests)
                .where(rows.conversation_id == conversation_id, rows.state == "asked")
                .values(state="void", settled_at=self._clock.now())
            )
            await connection.execute(
                insert(privacy_requests).values(
                    id=request_id,
                    conversation_id=conversation_id,
                    customer_id=customer_id,
                    kind=kind.value,
                    state="asked",
                    asked_at=self._clock.now(),
                )
            )
        return request_id

    async def agree(self, request_id: uuid.UUID, conversation_id: uuid.UUID, customer_id: str) -> bool:
        """Take the yes; False when it belongs to nothing that is open for them. Said twice it changes nothing."""
        rows = privacy_requests.c
        async with self._engine.begin() as connection:
            agreed = await connection.execute(
                update(privacy_requests)
                .where(
                    rows.id == request_id,
                    rows.conversation_id == conversation_id,
                    rows.customer_id == customer_id,
                    rows.state.in_(["asked", "agreed"]),
                )
                .values(state="agreed")
            )
        return bool(agreed.rowcount)

    async def settle(self, request_id: uuid.UUID, state: str) -> None:
        """It is done, refused or void."""
        async with self._engine.begin() as connection:
            await self.settle_in(connection, request_id, state)

    async def settle_in(self, connection: AsyncConnection, request_id: uuid.UUID, state: str) -> None:
        """The same in the caller's transaction. Which conversations it was about is forgotten."""
        await connection.execute(
            update(privacy_requests)
            .where(privacy_requests.c.id == request_id)
            .values(state=state, about=None, settled_at=self._clock.now())
        )

    async def list_agreed(self) -> tuple[Wish, ...]:
        """What was agreed to and is not done yet, oldest first."""
        rows = privacy_requests.c
        async with autocommit(self._engine) as connection:
            found = await connection.execute(
                select(privacy_requests).where(rows.state == "agreed").order_by(rows.asked_at).limit(20)
            )
            return tuple(_read(row) for row in found)

    async def reaches(self, request_id: uuid.UUID, conversation_ids: tuple[uuid.UUID, ...]) -> None:
        """Write down which conversations it is about: the shop will not know the customer's address afterwards."""
        async with self._engine.begin() as connection:
            await connection.execute(
                update(privacy_requests)
                .where(privacy_requests.c.id == request_id)
                .values(about=[str(one) for one in conversation_ids])
            )


def _read(row: Row[Any]) -> Wish:
    about = None if row.about is None else tuple(uuid.UUID(one) for one in row.about)
    return Wish(row.id, row.conversation_id, row.customer_id, row.state, about)
