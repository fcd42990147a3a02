"""Whether a yes can have been meant for an offer: one that was typed before the offer was made cannot."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.ledger_rows import LedgerEntry
from actions.turn import Turn
from conversations.tables import messages
from storage.engine import autocommit


async def saw_the_offer(engine: AsyncEngine, turn: Turn, entry: LedgerEntry) -> bool:
    """False for a message that reached us before the offer was worked out (two messages sent in one breath)."""
    if turn.turn_id is None:
        return True
    async with autocommit(engine) as connection:
        said_at = await connection.scalar(select(messages.c.created_at).where(messages.c.id == turn.turn_id))
    return said_at is None or bool(said_at >= entry.proposed_at)
