"""Read receipts and typing indicators: shown when the bot begins to think about a message, and never waited for."""

import asyncio
from collections.abc import Mapping
from typing import Protocol

import structlog

from connectors.channels.meta.graph import GraphError
from conversations.lease import Claim
from conversations.message import Conversation

log = structlog.get_logger(__name__)


class Attentive(Protocol):
    """A channel that can show that somebody is at it."""

    async def attend(self, conversation: Conversation, message_id: str) -> None:
        """Mark this message as read and show that an answer is being written.

        Raises:
            GraphError
        """
        ...


class Attention:
    """Tells the shopper's channel when a turn begins."""

    def __init__(self, channels: Mapping[str, Attentive]) -> None:
        self._channels = channels
        self._tasks: set[asyncio.Task[None]] = set()

    def begun(self, claim: Claim) -> None:
        """A turn has begun; one that the bot will not answer shows nothing."""
        held, message = claim.conversation, claim.message
        channel = self._channels.get(held.channel)
        if channel is None or held.owner != "bot" or message.author != "shopper" or message.external_id is None:
            return
        # The parts of one message of the channel's share its id.
        task = asyncio.create_task(self._show(channel, held, message.external_id.partition("#")[0]), name="attention")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Let the last ones end."""
        if self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def _show(self, channel: Attentive, held: Conversation, message_id: str) -> None:
        try:
            await channel.attend(held, message_id)
        except GraphError as error:
            log.info("attention.not_shown", channel=held.channel, problem=str(error))
