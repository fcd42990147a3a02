"""What waits for a person's decision: the row that the desk reads, who may decide, and the door through which they do.

A row stands beside the ledger's own (`actions.tables`), whose state alone says what is done; this one says who asked,
by when an answer was promised, who decided and why, and what the shopper has been told.

ApprovalError
├── ApprovalUnknown   nothing with this id waits or waited
├── AlreadyDecided    somebody was faster
├── MayNotDecide      this agent may not: "role" or "four_eyes"
├── NotPossibleNow    what was asked for cannot be done as things are; `reason` says why
└── ShopSilent        the shop's system does not say how things are
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    DateTime,
    ForeignKey,
    Index,
    String,
    Table,
    Uuid,
    exists,
    func,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.shop_rules import Approvals
from conversations.tables import conversations, handoffs
from storage.metadata import metadata

Decision = Literal["approved", "refused"]
Hindrance = Literal["role", "four_eyes"]
LONGEST_REASON = 500

approvals = Table(
    "approvals",
    metadata,
    Column("entry_id", Uuid, primary_key=True),
    Column("what", String(20), nullable=False),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("policy", String(60), nullable=False),
    Column("identity_level", String(20), nullable=False),
    Column("asked", JSONB, nullable=False),
    Column("asked_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("decision", String(10)),
    Column("decided_by", Uuid),
    Column("decided_by_name", String(120)),
    Column("decided_at", DateTime(timezone=True)),
    Column("why", String(LONGEST_REASON)),
    Column("told", String(10)),
    Column("closed_at", DateTime(timezone=True)),
    CheckConstraint("decision IN ('approved', 'refused')", name="decision"),
    CheckConstraint("(decision IS NULL) = (decided_at IS NULL)", name="decided"),
    Index("ix_approvals_conversation", "conversation_id"),
    Index("ix_approvals_open", "due_at", postgresql_where=text("closed_at IS NULL")),
    Index("ix_approvals_decided", "decided_at", postgresql_where=text("decision IS NOT NULL")),
)
"""`entry_id` is the ledger row's, `what` its ledger. `asked` has `what` (a label), `amount` (money or null), `lines`
(keys with arguments, as in a hand-off's summary) and `items` (see `actions.asked_items`; older rows have none). `told`
is late, pending, done, refused or failed; `closed_at` is set with the last word."""


class ApprovalError(Exception):
    """A decision that is not taken."""


class ApprovalUnknown(ApprovalError):
    """There is no such thing to decide."""

    def __init__(self, entry_id: UUID) -> None:
        self.entry_id = entry_id
        super().__init__(f"Nothing waits for a decision under {entry_id}.")


class AlreadyDecided(ApprovalError):
    """Another decision stands."""

    def __init__(self, decision: str, by: str | None) -> None:
        self.decision = decision
        self.by = by
        super().__init__(f"It was {decision} before.")


class MayNotDecide(ApprovalError):
    """The shop's rules want somebody else."""

    def __init__(self, hindrance: Hindrance) -> None:
        self.hindrance = hindrance
        super().__init__(f"This agent may not decide: {hindrance}.")


class NotPossibleNow(ApprovalError):
    """`reason` is "already_refunded", "more_than_paid", "order_cancelled", "settled_otherwise" or "under_way"."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"It cannot be approved as things are: {reason}.")


class ShopSilent(ApprovalError):
    """Nothing is approved without knowing how the order stands."""

    def __init__(self) -> None:
        super().__init__("The shop's system does not answer.")


@dataclass(frozen=True, slots=True)
class Decider:
    """The person at the desk. `role` is "agent" or "supervisor"."""

    id: UUID
    name: str
    role: str


class Decisions(Protocol):
    """Takes decisions and sees to what follows from them; the ledgers' side of the desk."""

    async def approve(self, entry_id: UUID, decider: Decider) -> None:
        """Let it be done, once, whoever else says so at the same time; the same person's second yes changes nothing.

        Raises:
            ApprovalError
        """
        ...

    async def refuse(self, entry_id: UUID, decider: Decider, why: str) -> None:
        """Let it not be done. `why` is for colleagues; the shopper gets kind words.

        Raises:
            ApprovalUnknown, AlreadyDecided, MayNotDecide
        """
        ...


class NothingToDecide:
    """Where no ledgers are."""

    async def approve(self, entry_id: UUID, decider: Decider) -> None:  # noqa: ARG002 - the same for everybody
        """See `Decisions`."""
        raise ApprovalUnknown(entry_id)

    async def refuse(self, entry_id: UUID, decider: Decider, why: str) -> None:  # noqa: ARG002 - the same for all
        """See `Decisions`."""
        raise ApprovalUnknown(entry_id)


def hindrance(decider: Decider, rules: Approvals, *, handled: bool) -> Hindrance | None:
    """What keeps this agent from approving; None where nothing does.

    Args:
        handled: `handled_by` of this agent: the first pair of eyes cannot be the second.
    """
    if not rules.may_decide(decider.role):
        return "role"
    return "four_eyes" if rules.four_eyes and handled else None


def handled_by(
    agent_id: UUID, conversation_id: UUID | ColumnElement[UUID], since: datetime | ColumnElement[datetime]
) -> ColumnElement[bool]:
    """Whether this agent has the conversation, or had it since the shopper asked; part of a statement."""
    held = conversations.alias()
    has_it = exists().where(held.c.id == conversation_id, held.c.agent_id == agent_id)
    had_it = exists().where(
        handoffs.c.conversation_id == conversation_id,
        handoffs.c.agent_id == agent_id,
        handoffs.c.ended_at.is_(None) | (handoffs.c.ended_at >= since),
    )
    return has_it | had_it


def is_waiting() -> ColumnElement[bool]:
    """Whether nobody has decided yet; part of a statement. The index of open ones serves: closed is decided."""
    return approvals.c.closed_at.is_(None) & approvals.c.decision.is_(None)


async def count_waiting(connection: AsyncConnection) -> int:
    """How many decisions wait."""
    return int(await connection.scalar(select(func.count()).select_from(approvals).where(is_waiting())) or 0)


def asked_for(
    what: dict[str, Any], amount: dict[str, Any] | None, lines: list[dict[str, Any]], items: list[dict[str, Any]]
) -> dict[str, Any]:
    """The column `asked`."""
    return {"what": what, "amount": amount, "lines": lines, "items": items}
