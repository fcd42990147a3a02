"""From a stored message to the requests that say it, and what becomes of them when the reply window is closed."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations import transcript
from conversations.identity import find_proven_email
from conversations.mail_queue import queue_mail, queue_notice_mail, send_spare
from conversations.message import Conversation, Json, Message
from conversations.outbox.channel import Channel, Instead, Invited, Tagged, Way
from conversations.outbox.states import WAITING
from conversations.outbox.tables import channel_sends
from conversations.rendering import RenderingError
from conversations.reply_window import reply_window
from conversations.tables import messages

INVITATION = 0
FIRST_PART = 1
UNWORDED = (RenderingError, LookupError, TypeError, ValueError)
"""A key without words, or arguments that do not fit them."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Planned:
    """How many messages became requests."""

    messages: int


async def plan(connection: AsyncConnection, channel: Channel, conversation_id: UUID, now: datetime) -> Planned:
    """Make requests of every message of a conversation that has to be sent, in order; in the caller's transaction.

    The messages' rows are locked in order, so that two processes plan one after the other.
    """
    row = messages.c
    found = await connection.execute(
        select(messages)
        .where(row.conversation_id == conversation_id, row.to_send, row.channel == channel.name)
        .order_by(row.seq)
        .with_for_update()
    )
    waiting = [Message.from_row(one) for one in found.mappings()]
    if not waiting:
        return Planned(0)
    held = await transcript.load(connection, conversation_id)
    for message in waiting:
        await _plan_one(connection, channel, message, held, now)
    await connection.execute(update(messages).where(row.id.in_([one.id for one in waiting])).values(to_send=False))
    return Planned(len(waiting))


async def _plan_one(
    connection: AsyncConnection, channel: Channel, message: Message, held: Conversation, now: datetime
) -> None:
    try:
        bodies = channel.requests(message, held)
    except UNWORDED as error:
        log.error("outbox.not_worded", key=message.key, error=type(error).__name__)
        await connection.execute(insert(channel_sends).values(_row(channel, message, FIRST_PART, None, now)))
        await settle(connection, message, "failed", "not_worded")
        return
    if not bodies:
        return
    rows = [_row(channel, message, part, body, now) for part, body in enumerate(bodies, start=FIRST_PART)]
    await connection.execute(insert(channel_sends), rows)
    window = reply_window(held.channel, held.shopper_wrote_at)
    if window is not None and not window.is_open(now):
        await go_beyond(connection, channel, message, held, now)


async def go_beyond(
    connection: AsyncConnection, channel: Channel, message: Message, held: Conversation, now: datetime
) -> Way | None:
    """The reply window is closed: do what the channel's rules still allow with what has not been sent of a message.

    Returns:
        The way by which its own requests may go out now; None where they may not.
    """
    allowed = await channel.beyond_window(connection, message, held, now)
    match allowed:
        case Tagged(way):
            await connection.execute(update(channel_sends).where(_waiting(message)).values(way=way))
            return way
        case Instead(body):
            await connection.execute(delete(channel_sends).where(_waiting(message)))
            await _insert_template(connection, channel, message, body, now)
        case Invited(body):
            if not await _has_held(connection, held.id):
                await _insert_template(connection, channel, message, body, now)
            waiting = update(channel_sends).where(_waiting(message), channel_sends.c.part >= FIRST_PART)
            await connection.execute(waiting.values(state="held", held_at=now, reason="window_closed"))
        case None if held.shopper_email and message.author == "agent":
            await queue_mail(connection, held, message, now)
            await settle(connection, message, "refused", "window_closed_mailed")
        case None if await send_spare(connection, message, now):
            await settle(connection, message, "refused", "window_closed_mailed")
        case None if message.author == "bot" and (address := await find_proven_email(connection, held.id)):
            await queue_notice_mail(connection, message, address, now)
            await settle(connection, message, "refused", "window_closed_mailed")
        case None:
            await settle(connection, message, "refused", "window_closed")
    await transcript.notify(connection, held.id, message.seq)
    return None


async def settle(connection: AsyncConnection, message: Message, state: str, reason: str) -> None:
    """End what waits of a message without sending it."""
    await connection.execute(
        update(channel_sends).where(_waiting(message)).values(state=state, reason=reason, body=None)
    )


async def _has_held(connection: AsyncConnection, conversation_id: UUID) -> bool:
    row = channel_sends.c
    found = await connection.execute(
        select(row.id).where(row.conversation_id == conversation_id, row.state == "held").limit(1)
    )
    return found.first() is not None


async def _insert_template(
    connection: AsyncConnection, channel: Channel, message: Message, body: Json, now: datetime
) -> None:
    row = _row(channel, message, INVITATION, body, now)
    await connection.execute(upsert(channel_sends).values({**row, "way": "template"}).on_conflict_do_nothing())


def _waiting(message: Message) -> Any:
    row = channel_sends.c
    return (row.message_id == message.id) & row.state.in_(WAITING) & (row.way != "template")


def _row(channel: Channel, message: Message, part: int, body: Json | None, now: datetime) -> dict[str, Any]:
    return {
        "id": uuid.uuid4(),
        "message_id": message.id,
        "conversation_id": message.conversation_id,
        "channel": channel.name,
        "account": channel.account,
        "seq": message.seq,
        "part": part,
        "body": body,
        "way": "free",
        "state": "queued",
        "due_at": now,
        "created_at": now,
    }


async def conversations_to_plan(
    connection: AsyncConnection, channels: Sequence[str], at_most: int
) -> list[tuple[UUID, str]]:
    """Conversations with messages that nobody has made requests of, each with its channel."""
    row = messages.c
    found = await connection.execute(
        select(row.conversation_id, row.channel).where(row.to_send, row.channel.in_(channels)).distinct().limit(at_most)
    )
    return [(one.conversation_id, one.channel) for one in found]
