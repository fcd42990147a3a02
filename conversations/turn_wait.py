"""Waiting for a turn to end, whichever replica runs it."""

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.feed import Changed, Subscription
from conversations.message import Message
from conversations.tables import messages


async def wait_for_replies(
    engine: AsyncEngine, subscription: Subscription, message: Message
) -> tuple[Message, list[Message]]:
    """Return the message once its turn is over, with what the bot answered to it.

    Args:
        subscription: Opened before the message was stored, so that no change is missed.
    """
    while True:
        found = await _read(engine, message)
        asked = found[0]
        if asked.turn_state != "pending":
            return asked, [reply for reply in found[1:] if reply.turn_id == message.id]
        event = await subscription.next()
        while not isinstance(event, Changed):
            event = await subscription.next()


async def _read(engine: AsyncEngine, message: Message) -> list[Message]:
    query = (
        select(messages)
        .where(
            messages.c.conversation_id == message.conversation_id,
            messages.c.seq >= message.seq,
            messages.c.private.is_(False),
            or_(messages.c.id == message.id, messages.c.turn_id == message.id),
        )
        .order_by(messages.c.seq)
    )
    async with engine.connect() as connection:
        return [Message.from_row(row) for row in (await connection.execute(query)).mappings()]
