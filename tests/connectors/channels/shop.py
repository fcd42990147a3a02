"""A gateway as a test of its channels sees it: webhooks in, and a look at what became of them."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.app import wait_until_idle
from connectors.channels.meta.event_store import webhook_events
from conversations.burst import QUIET
from conversations.message import Message
from conversations.tables import conversations, messages
from tests.connectors.channels.meta_webhooks import post
from tests.connectors.conftest import Served


class Shop:
    """What a test does with a gateway: webhooks in, and a look at what became of them."""

    def __init__(self, running: Served) -> None:
        self.running = running
        self.assistant = running.assistant
        self.clock = running.clock
        self.engine: AsyncEngine = running.gateway.services.engine

    async def receives(self, channel: str, *bodies: dict[str, Any] | bytes) -> None:
        """Webhooks come in, one after the other, and everything they lead to at once is done."""
        async with self.running.client() as client:
            for body in bodies:
                response = await post(client, channel, body)
                assert response.status_code == 200, response.text
        await self.settles()

    async def settles(self) -> None:
        """Everything due now is done; the answers to what was just said are not due yet."""
        await wait_until_idle(self.running.gateway)

    async def answers(self) -> None:
        """Nothing more follows what was said: the turns that waited for that are run."""
        self.clock.advance(QUIET.total_seconds())
        await self.settles()

    async def story(self, conversation_id: UUID | None = None) -> list[Message]:
        """The messages of the only conversation, or of this one."""
        query = select(messages).order_by(messages.c.conversation_id, messages.c.seq)
        if conversation_id is not None:
            query = query.where(messages.c.conversation_id == conversation_id)
        async with self.engine.connect() as connection:
            return [Message.from_row(row) for row in (await connection.execute(query)).mappings()]

    async def keys(self) -> list[str]:
        """What the bot said and which events there were, by key; of people's words the text."""
        return [message.key or message.text or message.kind for message in await self.story()]

    async def conversations(self) -> list[Any]:
        """The rows of all conversations."""
        async with self.engine.connect() as connection:
            return list((await connection.execute(select(conversations).order_by(conversations.c.created_at))).all())

    async def events(self) -> list[Any]:
        """The rows of all webhook events, in the order of their arrival."""
        async with self.engine.connect() as connection:
            return list((await connection.execute(select(webhook_events).order_by(webhook_events.c.id))).all())

    def asked(self) -> list[str]:
        """What the assistant was asked to answer."""
        return [request.input.get("text") or request.input.get("intent", "") for request in self.assistant.asked]
