"""What an agent does to a conversation: take it, answer, note, hand back, resolve. One transaction each."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations import owner, transcript
from conversations.clock import Clock
from conversations.mail_queue import queue_mail
from conversations.message import Conversation, Draft, Message, UnknownConversation
from conversations.message import NotYours as HeldElsewhere
from conversations.tables import conversations, messages
from conversations.transcript import SHOWS_BY_ITSELF
from desk.agents import Agent
from desk.errors import ConversationUnknown, NotYours, OwnedByOther

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer as typed, or a canned one by key and arguments."""

    text: str | None = None
    key: str | None = None
    args: Json | None = None


class Replies:
    """The agents' hands; every refusal is one of `desk.errors`."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def accept(self, conversation_id: UUID, agent: Agent) -> None:
        """Take the conversation; taking one's own again changes nothing.

        Raises:
            OwnedByOther: somebody was faster.
            ConversationUnknown: there is none.
        """
        async with self._transaction() as connection:
            await owner.accept(connection, conversation_id, agent.id, agent.name, self._clock.now())

    async def reply(self, conversation_id: UUID, agent: Agent, spoken: Spoken, client_id: str) -> Message:
        """Answer the shopper, at once on their page and by mail when they have left.

        Args:
            client_id: The page's own id of this answer: sent again, it is stored and mailed once.

        Raises:
            OwnedByOther, NotYours: the conversation is not in this agent's hands.
            ConversationUnknown: there is none.
        """
        external_id = f"desk-{conversation_id}:{client_id}"
        async with self._transaction() as connection:
            held = await _locked(connection, conversation_id)
            before = await _find_sent(connection, held.channel, external_id)
            if before is not None:
                return before
            _require_hands(held, agent)
            answer = Draft(
                "agent",
                "reply" if spoken.key else "text",
                text=spoken.text,
                key=spoken.key,
                args=spoken.args or {},
                author_name=agent.name,
                external_id=external_id,
                language=held.language,
            )
            now = self._clock.now()
            [message] = await transcript.append(connection, conversation_id, [answer], now)
            await transcript.mark_read(connection, conversation_id, "agent", message.seq)
            if held.channel == SHOWS_BY_ITSELF:
                # Elsewhere the outbox does it, where the channel does not allow the answer any more.
                await queue_mail(connection, held, message, now)
            return message

    async def note(self, conversation_id: UUID, agent: Agent, text: str) -> Message:
        """Leave a note that only agents see; any agent may, whoever has the conversation."""
        note = Draft("agent", "note", text=text, author_name=agent.name, private=True)
        async with self._transaction() as connection:
            [message] = await transcript.append(connection, conversation_id, [note], self._clock.now())
            return message

    async def hand_back(self, conversation_id: UUID, agent: Agent, resolution: str | None) -> None:
        """Return the conversation to the bot, which is told the resolution."""
        async with self._transaction() as connection:
            await owner.hand_back(connection, conversation_id, agent.id, resolution, self._clock.now())

    async def resolve(self, conversation_id: UUID, agent: Agent, resolution: str | None) -> None:
        """Close the case."""
        async with self._transaction() as connection:
            await owner.resolve(connection, conversation_id, agent.id, resolution, self._clock.now())

    async def mark_read(self, conversation_id: UUID, agent: Agent, seq: int) -> bool:
        """The agent who has the conversation has read up to `seq`; others' reading leaves it unread.

        Returns:
            Whether it was that agent, and something had been unread.
        """
        async with self._transaction() as connection:
            held = await transcript.load(connection, conversation_id)
            if held.agent_id != agent.id:
                return False
            await transcript.mark_read(connection, conversation_id, "agent", seq)
            return held.read_seq_agent < seq

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        try:
            async with self._engine.begin() as connection:
                yield connection
        except UnknownConversation as error:
            raise ConversationUnknown from error
        except HeldElsewhere as error:
            raise _conflict(error.owner, error.agent_name) from error


async def _locked(connection: AsyncConnection, conversation_id: UUID) -> Conversation:
    await connection.execute(select(conversations.c.id).where(conversations.c.id == conversation_id).with_for_update())
    return await transcript.load(connection, conversation_id)


async def _find_sent(connection: AsyncConnection, channel: str, external_id: str) -> Message | None:
    found = await connection.execute(
        select(messages).where(messages.c.channel == channel, messages.c.external_id == external_id)
    )
    row = found.mappings().one_or_none()
    return None if row is None else Message.from_row(dict(row))


def _require_hands(held: Conversation, agent: Agent) -> None:
    if held.owner != "human" or held.agent_id != agent.id:
        raise _conflict(held.owner, held.agent_name)


def _conflict(owned_by: str, agent_name: str | None) -> OwnedByOther | NotYours:
    if owned_by == "human":
        return OwnedByOther(agent_name or "")
    return NotYours(owned_by)
