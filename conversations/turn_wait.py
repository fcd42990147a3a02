"""Waiting for a turn to end, whichever replica runs it."""

from sqlalchemy import bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.feed import Changed, Subscription
from conversations.message import Message
from conversations.tables import messages
from storage.engine import autocommit

_message_and_replies = (
    select(messages)
    .where(
        messages.c.conversation_id == bindparam("conversation_id"),
        messages.c.seq >= bindparam("seq"),
        messages.c.private.is_(False),
        or_(messages.c.id == bindparam("message_id"), messages.c.turn_id == bindparam("message_id")),
    )
    .order_by(messages.c.seq)
)


async def wait_for_replies(
    engine: AsyncEngine, subscription: Subscription, message: Message
) -> tuple[Message, list[Message]]:
    """Return the message once its turn is over, with what the bot answered to it.

    Args:
        subscription: Opened before the message was stored, so that no change is missed.
        message: As it was when it was stored, or found to be stored already.
    """
    if message.turn_state == "pending":
        await _news(subscription, message)
    while True:
        asked, *replies = await _read(engine, message)
        if asked.turn_state != "pending":
            return asked, replies
        await _news(subscription, message)


async def _news(subscription: Subscription, message: Message) -> None:
    """Return when something happened that may be the turn's end; that the message itself arrived is none."""
    while True:
        event = await subscription.next()
        if isinstance(event, Changed) and (event.seq != message.seq or event.turn_over):
            return


async def _read(engine: AsyncEngine, message: Message) -> list[Message]:
    wanted = {"conversation_id": message.conversation_id, "seq": message.seq, "message_id": message.id}
    async with autocommit(engine) as connection:
        found = await connection.execute(_message_and_replies, wanted)
        return [Message.from_row(row) for row in found.mappings()]
