"""One turn at a time in a conversation, over all replicas: a lease with a fencing number.

No lock and no connection is held while the assistant thinks. Whoever lost the lease finds out at commit, by the fence.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, func, or_, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.message import Conversation, Json, Message
from conversations.tables import conversations, messages

LEASE = timedelta(seconds=10)
"""How long a process that died keeps a conversation waiting."""
RENEW_EVERY_S = 3.0


def lease_is_free() -> ColumnElement[bool]:
    """Whether nobody works on the conversation at the moment `now`, a parameter of the statement."""
    return or_(conversations.c.turn_until.is_(None), conversations.c.turn_until < bindparam("now"))


_take_lease = (
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"), lease_is_free())
    .values(turn_fence=conversations.c.turn_fence + 1, turn_until=bindparam("until"))
    # `SET LOCAL synchronous_commit = off`, without a round trip of its own.
    .returning(conversations, func.set_config("synchronous_commit", "off", True))
)
_oldest_pending = (
    select(messages)
    .where(messages.c.conversation_id == bindparam("conversation"), messages.c.turn_state == "pending")
    .order_by(messages.c.seq)
    .limit(1)
)


@dataclass(frozen=True)
class Claim:
    """A turn that is ours until the lease ends: the message to answer, as the conversation was."""

    conversation: Conversation
    tracker: Json | None
    message: Message
    attempts: int

    @property
    def fence(self) -> int:
        """The number that the outcome must still find in the row."""
        return self.conversation.turn_fence


async def claim_next(engine: AsyncEngine, conversation_id: UUID, now: datetime) -> Claim | None:
    """Take the oldest unanswered message, or None when there is none due or another process has the lease.

    The commit need not be durable: a claim lost with the server is a turn that nobody holds.
    """
    async with engine.begin() as connection:
        taken = await connection.execute(
            _take_lease, {"conversation": conversation_id, "now": now, "until": now + LEASE}
        )
        row = taken.mappings().one_or_none()
        if row is None:
            return None
        # A statement of its own: it must see what was committed while the row lock made us wait.
        found = await connection.execute(_oldest_pending, {"conversation": conversation_id})
        pending = found.mappings().one_or_none()
        if pending is None or (pending["retry_at"] is not None and pending["retry_at"] > now):
            await connection.rollback()
            return None
        return Claim(Conversation.from_row(row), row["tracker"], Message.from_row(pending), pending["attempts"])


@contextlib.asynccontextmanager
async def kept(engine: AsyncEngine, claim: Claim, clock: Clock) -> AsyncIterator[None]:
    """Renew the lease for as long as the turn takes."""

    async def renew() -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY_S)
            with contextlib.suppress(SQLAlchemyError):
                async with engine.begin() as connection:
                    await connection.execute(text("SET LOCAL synchronous_commit = off"))
                    await connection.execute(
                        update(conversations)
                        .where(
                            conversations.c.id == claim.conversation.id,
                            conversations.c.turn_fence == claim.fence,
                            conversations.c.turn_until.is_not(None),
                        )
                        .values(turn_until=clock.now() + LEASE)
                    )

    renewal = asyncio.create_task(renew())
    try:
        yield
    finally:
        renewal.cancel()


async def give_back(connection: AsyncConnection, claim: Claim) -> bool:
    """End the lease if it is still ours; says whether it was."""
    ended = await connection.execute(
        update(conversations)
        .where(conversations.c.id == claim.conversation.id, conversations.c.turn_fence == claim.fence)
        .values(turn_until=None)
    )
    return ended.rowcount == 1


async def release(engine: AsyncEngine, claim: Claim) -> None:
    """End the lease with the message unanswered; its next turn may begin at once."""
    async with engine.begin() as connection:
        await give_back(connection, claim)


async def waiting_conversations(engine: AsyncEngine, now: datetime) -> list[UUID]:
    """Conversations with an unanswered message that nobody works on now."""
    query = (
        select(messages.c.conversation_id)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(
            messages.c.turn_state == "pending",
            or_(messages.c.retry_at.is_(None), messages.c.retry_at <= now),
            or_(conversations.c.turn_until.is_(None), conversations.c.turn_until < now),
        )
        .distinct()
    )
    async with engine.connect() as connection:
        return list((await connection.execute(query)).scalars())
