"""What the bot offers to press right now: for shoppers who answer with a number or a thumb."""

from collections.abc import Container
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Json
from conversations.tables import conversations, messages

MESSAGES_OF_A_TURN = 8
NUMBERS_ARE_ANSWERS = frozenset({"quantity", "goods_value", "budget", "measure", "address", "date", "email_code"})
"""What a task awaits (`actions.task.Ask.awaiting`) where a number says what was asked for, and picks nothing."""
ORDER_NUMBER = "order_number"


@dataclass(frozen=True)
class Offer:
    """A message of the bot's with its buttons, as they were stored.

    Args:
        is_latest: The bot has said nothing after it.
        awaiting: What the task on top has asked for.
    """

    message_id: UUID
    buttons: tuple[Json, ...]
    is_latest: bool
    awaiting: str | None


async def offered_last(connection: AsyncConnection, conversation_id: UUID) -> Offer | None:
    """The last message with buttons among those of the bot's last turn; None where it asked without."""
    row = messages.c
    said = (
        await connection.execute(
            select(row.id, row.turn_id, row.buttons)
            .where(row.conversation_id == conversation_id, row.author == "bot", row.private.is_(False))
            .order_by(row.seq.desc())
            .limit(MESSAGES_OF_A_TURN)
        )
    ).all()
    for one in said:
        if one.turn_id != said[0].turn_id:
            return None
        if one.buttons:
            awaiting = await _awaiting(connection, conversation_id)
            return Offer(one.id, tuple(one.buttons), one.id == said[0].id, awaiting)
    return None


async def _awaiting(connection: AsyncConnection, conversation_id: UUID) -> str | None:
    query = select(conversations.c.tracker["slots"]["tasks"][-1]["awaiting"].astext)
    awaiting: str | None = await connection.scalar(query.where(conversations.c.id == conversation_id))
    return awaiting


def button_of_number(offer: Offer, number: int, order_number_digits: Container[int]) -> int | None:
    """The index of the button that a typed number means: the one that stands for just this number, as "2" does for two
    stars of five, or else the one in this place; None where it is a number that was asked for.

    Args:
        order_number_digits: How many digits an order number may have.
    """
    standing = [
        index
        for index, button in enumerate(offer.buttons)
        if any(str(value) == str(number) for value in (button.get("entities") or {}).values())
    ]
    if standing:
        return standing[0] if len(standing) == 1 else None
    if not offer.is_latest or offer.awaiting in NUMBERS_ARE_ANSWERS:
        return None
    if offer.awaiting == ORDER_NUMBER and len(str(number)) in order_number_digits:
        return None
    return number - 1 if 0 < number <= len(offer.buttons) else None


def button_with(offer: Offer, intent: str) -> int | None:
    """The index of the button that means this intent; None where none or several do."""
    found = [index for index, button in enumerate(offer.buttons) if button["intent"] == intent]
    return found[0] if len(found) == 1 else None
