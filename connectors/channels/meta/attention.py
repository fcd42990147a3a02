"""Read receipts and typing indicators: when the bot begins to think about a message, and when an agent reads or types.

Nobody waits for them, and one that fails is not repeated.
"""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any, Protocol
from uuid import UUID

import structlog
from cachetools import TTLCache
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.meta.graph import GraphError
from conversations import transcript
from conversations.lease import Claim
from conversations.message import Conversation, UnknownConversation
from conversations.tables import messages
from storage.engine import autocommit

TYPING_LASTS_S = 20
"""A little less than the platforms show it: 25 seconds on WhatsApp, 20 on Messenger."""
CONVERSATIONS = 10_000
log = structlog.get_logger(__name__)


class Attentive(Protocol):
    """A channel that can show that somebody is at it."""

    async def attend(self, conversation: Conversation, message_id: str, /, *, typing: bool) -> None:
        """Mark this message as read, and show that an answer is being written.

        Raises:
            GraphError
        """
        ...


class Attention:
    """See `conversations.attention.Attention`; `begun` is told of the bot's turns."""

    def __init__(self, engine: AsyncEngine, channels: Mapping[str, Attentive]) -> None:
        self._engine = engine
        self._channels = channels
        self._tasks: set[asyncio.Task[None]] = set()
        self._typing: TTLCache[UUID, bool] = TTLCache(CONVERSATIONS, TYPING_LASTS_S)

    def begun(self, claim: Claim) -> None:
        """A turn has begun; one that the bot will not answer shows nothing."""
        held, message = claim.conversation, claim.message
        if held.owner == "bot" and message.author == "shopper" and message.external_id is not None:
            self._start(held.channel, self._show(held, message.external_id, typing=True))

    def seen(self, conversation_id: UUID, seq: int) -> None:
        """An agent has read up to this message."""
        if self._channels:
            self._start(None, self._show_agents(conversation_id, seq, typing=False))

    def writes(self, conversation_id: UUID) -> None:
        """An agent types."""
        if self._channels and conversation_id not in self._typing:
            self._typing[conversation_id] = True
            self._start(None, self._show_agents(conversation_id, None, typing=True))

    async def stop(self) -> None:
        """Let the last ones end."""
        if self._tasks:
            await asyncio.wait(tuple(self._tasks))

    def _start(self, channel: str | None, showing: Coroutine[Any, Any, None]) -> None:
        if channel is not None and channel not in self._channels:
            showing.close()
            return
        task = asyncio.create_task(showing, name="attention")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _show_agents(self, conversation_id: UUID, seq: int | None, *, typing: bool) -> None:
        """What an agent does concerns the last thing the shopper wrote, up to `seq`."""
        row = messages.c
        theirs = select(row.external_id).where(
            row.conversation_id == conversation_id, row.author == "shopper", row.external_id.is_not(None)
        )
        if seq is not None:
            theirs = theirs.where(row.seq <= seq)
        try:
            async with autocommit(self._engine) as connection:
                held = await transcript.load(connection, conversation_id)
                if held.channel not in self._channels or held.owner != "human":
                    return
                message_id = await connection.scalar(theirs.order_by(row.seq.desc()).limit(1))
        except (SQLAlchemyError, UnknownConversation) as error:
            log.info("attention.not_shown", problem=type(error).__name__)
            return
        if message_id is not None:
            await self._show(held, message_id, typing=typing)

    async def _show(self, held: Conversation, external_id: str, *, typing: bool) -> None:
        # The parts of one message of the channel's share its id.
        message_id = external_id.partition("#")[0]
        try:
            await self._channels[held.channel].attend(held, message_id, typing=typing)
        except GraphError as error:
            log.info("attention.not_shown", channel=held.channel, problem=str(error))
