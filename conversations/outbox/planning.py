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
from conversations.outbox.restrictions import RESTRICTED, is_restricted
from conversations.outbox.states import WAITING
from conversations.outbox.tables import channel_sends
from conversations.rendering import RenderingError
from conversations.reply_window import reply_window
from conversations.tables import messages

INVITATION = 0
FIRST_PART = 1
WINDOW_CLOSED = "window_closed"
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
    invited = isinstance(allowed, Invited) and await _has_invited(connection, held.id)
    may_not_begin = (
        isinstance(allowed, Instead | Invited)
        and not invited
        and await is_restricted(connection, channel.name, channel.account, now)
    )
    match allowed:
        case Tagged(way):
            await connection.execute(update(channel_sends).where(_waiting(message)).values(way=way))
            return way
        case Instead() | Invited() if may_not_begin:
            if await _mailed(connection, message, held, now):
                await settle(connection, message, "refused", "window_closed_mailed")
            else:
                await _hold(connection, message, RESTRICTED, now)
        case Instead(body):
            await connection.execute(delete(channel_sends).where(_waiting(message)))
            await _insert_template(connection, channel, message, body, now)
        case Invited(body):
            if not invited:
                await _insert_template(connection, channel, message, body, now)
            await _hold(connection, message, WINDOW_CLOSED, now)
        case None if await _mailed(connection, message, held, now):
            await settle(connection, message, "refused", "window_closed_mailed")
        case None:
            await settle(connection, message, "refused", WINDOW_CLOSED)
    await transcript.notify(connection, held.id, message.seq)
    return None


async def withhold(connection: AsyncConnection, message: Message) -> None:
    """The template that was planned for a message may not go out now: the message is planned anew, and so is whatever
    waited for the same invitation.
    """
    row = channel_sends.c
    waits = row.state.in_((*WAITING, "held"))
    await connection.execute(delete(channel_sends).where(row.message_id == message.id, waits))
    await connection.execute(update(messages).where(messages.c.id == message.id).values(to_send=True))
    await connection.execute(
        update(channel_sends)
        .where(row.conversation_id == message.conversation_id, row.state == "held")
        .values(reason=RESTRICTED)
    )


async def _mailed(connection: AsyncConnection, message: Message, held: Conversation, now: datetime) -> bool:
    """Whether a mail brings the message: a person's answer to the address that the shopper left, the bot's to one that
    was proven.
    """
    if held.shopper_email and message.author == "agent":
        await queue_mail(connection, held, message, now)
        return True
    if await send_spare(connection, message, now):
        return True
    if message.author == "bot" and (address := await find_proven_email(connection, held.id)):
        await queue_notice_mail(connection, message, address, now)
        return True
    return False


async def _hold(connection: AsyncConnection, message: Message, reason: str, now: datetime) -> None:
    waiting = update(channel_sends).where(_waiting(message), channel_sends.c.part >= FIRST_PART)
    await connection.execute(waiting.values(state="held", held_at=now, reason=reason))


async def settle(connection: AsyncConnection, message: Message, state: str, reason: str) -> None:
    """End what waits of a message without sending it."""
    await connection.execute(
        update(channel_sends).where(_waiting(message)).values(state=state, reason=reason, body=None)
    )


async def _has_invited(connection: AsyncConnection, conversation_id: UUID) -> bool:
    """Whether the shopper has been asked to write, and something waits for it."""
    row = channel_sends.c
    waits = row.conversation_id == conversation_id, row.state == "held", row.reason == WINDOW_CLOSED
    found = await connection.execute(select(row.id).where(*waits).limit(1))
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
