"""What waits for a person's decision and what was decided, as the desk shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.approvals import Decider, approvals, handled_by, hindrance, is_waiting
from conversations.shop_rules import Approvals as Rules
from conversations.tables import conversations
from desk.agents import Agent
from desk.story import worded_line
from desk.words import Words

Json = dict[str, Any]
SHOWN = 200


class Which(StrEnum):
    """Which of them."""

    WAITING = "waiting"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Shown:
    """One of them, in no language yet.

    Args:
        hindrance: What keeps this agent from approving it; None where nothing does, or it is decided.
    """

    row: RowMapping
    hindrance: str | None
    now: datetime

    def wire(self, words: Words, ui_language: str) -> Json:
        """As one agent gets it."""
        row, asked = self.row, self.row["asked"]
        amount = asked.get("amount")
        return {
            "id": str(row["entry_id"]),
            "conversation_id": str(row["conversation_id"]),
            "what": row["what"],
            "what_text": words.text(asked["what"]["key"], {}, ui_language),
            "amount": None if amount is None else words.money(amount, ui_language),
            "lines": [worded_line(words, one, ui_language) for one in asked["lines"]],
            "items": [_item(one, words, ui_language) for one in asked.get("items", ())],
            "order_number": row["order_number"],
            "reason_text": words.reason(row["policy"], ui_language),
            "identity_level": row["identity_level"],
            "shopper_name": row["shopper_name"],
            "language": row["language"],
            "channel": row["channel"],
            "agent_name": row["agent_name"],
            "asked_at": row["asked_at"].isoformat(),
            "due_at": row["due_at"].isoformat(),
            "late": row["decision"] is None and row["due_at"] <= self.now,
            "hindrance": self.hindrance,
            "decision": row["decision"],
            "decided_by": row["decided_by_name"],
            "decided_at": row["decided_at"].isoformat() if row["decided_at"] else None,
            "why": row["why"],
            "outcome": row["told"] if row["decision"] else None,
        }


async def read_approvals(
    connection: AsyncConnection, agent: Agent, rules: Rules, now: datetime, which: Which
) -> Sequence[Shown]:
    """What waits, the most urgent first; or what was decided, the latest first."""
    waiting = which is Which.WAITING
    narrowed = is_waiting() if waiting else approvals.c.decision.is_not(None)
    order = approvals.c.due_at.asc() if waiting else approvals.c.decided_at.desc()
    return await _read(connection, agent, rules, now, narrowed, order)


async def read_of_conversation(
    connection: AsyncConnection, agent: Agent, rules: Rules, now: datetime, conversation_id: UUID
) -> Sequence[Shown]:
    """Everything of one conversation that a person decides or has decided, the latest first."""
    mine = approvals.c.conversation_id == conversation_id
    return await _read(connection, agent, rules, now, mine, approvals.c.asked_at.desc())


async def read_approval(
    connection: AsyncConnection, agent: Agent, rules: Rules, now: datetime, entry_id: UUID
) -> Shown | None:
    """One of them."""
    found = await _read(connection, agent, rules, now, approvals.c.entry_id == entry_id, approvals.c.asked_at)
    return found[0] if found else None


async def _read(
    connection: AsyncConnection,
    agent: Agent,
    rules: Rules,
    now: datetime,
    narrowed: ColumnElement[bool],
    order: ColumnElement[Any],
) -> Sequence[Shown]:
    held, decider = conversations.c, as_decider(agent)
    handled = handled_by(agent.id, approvals.c.conversation_id, approvals.c.asked_at).label("handled")
    query = (
        select(approvals, held.shopper_name, held.language, held.channel, held.agent_name, handled)
        .join(conversations, held.id == approvals.c.conversation_id)
        .where(narrowed)
        .order_by(order, approvals.c.entry_id)
        .limit(SHOWN)
    )
    rows = (await connection.execute(query)).mappings().all()
    return [
        Shown(row, None if row["decision"] else hindrance(decider, rules, handled=row["handled"]), now) for row in rows
    ]


def _item(item: Json, words: Words, ui_language: str) -> Json:
    amount = item["amount"]
    return item | {"amount": None if amount is None else words.money(amount, ui_language)}


def as_decider(agent: Agent) -> Decider:
    """The agent as who decides."""
    return Decider(agent.id, agent.name, agent.role)
