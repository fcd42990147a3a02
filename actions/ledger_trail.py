"""The ledgers' trail: one line a step, never changed; what happened to a row, who decided it, and why."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.ledger_rows import EntryState
from actions.tables import ledger_trail

SHOPPER, BOT, SHOP = "shopper", "bot", "shop"
"""Who decides without being a person of the shop's; an agent is `agent_in_trail(…)`."""


def agent_in_trail(agent_id: uuid.UUID) -> str:
    """An agent of the desk as the trail names them."""
    return f"agent:{agent_id}"


@dataclass(frozen=True)
class Step:
    """One line of the trail. `by` is "shopper", "bot", "shop" or "agent:" with the agent's id."""

    entry_id: uuid.UUID
    state: EntryState
    by: str
    why: str | None
    at: datetime


async def leave_trail(
    connection: AsyncConnection,
    what: str,
    entry_ids: Sequence[uuid.UUID],
    state: object,
    by: str,
    why: object,
    at: datetime,
) -> None:
    """Write down that these rows are in `state` now; in the transaction that made it so."""
    if entry_ids:
        lines = [{"what": what, "entry_id": one, "state": state, "by": by, "why": why, "at": at} for one in entry_ids]
        await connection.execute(insert(ledger_trail), lines)


async def read_trail(engine: AsyncEngine, entry_id: uuid.UUID) -> tuple[Step, ...]:
    """All steps of one row, the first one first."""
    query = select(ledger_trail).where(ledger_trail.c.entry_id == entry_id).order_by(ledger_trail.c.id)
    async with engine.connect() as connection:
        found = await connection.execute(query)
        return tuple(Step(row.entry_id, EntryState(row.state), row.by, row.why, row.at) for row in found)
