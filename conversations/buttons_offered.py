"""What the bot offers to press right now: for shoppers who answer with a number or a thumb."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Json
from conversations.tables import messages

MESSAGES_OF_A_TURN = 8


@dataclass(frozen=True)
class Offer:
    """A message of the bot's with its buttons, as they were stored."""

    message_id: UUID
    buttons: tuple[Json, ...]


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
            return Offer(one.id, tuple(one.buttons))
    return None


def button_with(offer: Offer, intent: str) -> int | None:
    """The index of the button that means this intent; None where none or several do."""
    found = [index for index, button in enumerate(offer.buttons) if button["intent"] == intent]
    return found[0] if len(found) == 1 else None
