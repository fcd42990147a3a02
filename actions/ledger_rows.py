"""A row of the refund ledger as a value."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from actions.backends.money import Money
from actions.backends.values import RefundLine, RefundReason


class EntryState(StrEnum):
    """How far a refund has come."""

    PROPOSED = "proposed"
    VOID = "void"
    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    DONE = "done"
    REFUSED = "refused"
    NEEDS_APPROVAL = "needs_approval"


@dataclass(frozen=True)
class RefundDraft:
    """What a refund would be. Two equal drafts are the same offer; any difference is another one.

    Args:
        identity_level: Label of the level at which the shopper was; a better one changes no offer.
    """

    order_number: str
    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason
    identity_level: str = field(compare=False)


@dataclass(frozen=True)
class Entry:
    """A refund in the ledger. `note` says why it is void, refused or with a person."""

    id: uuid.UUID
    conversation_id: uuid.UUID
    order_number: str
    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason
    identity_level: str
    state: EntryState
    note: str | None
    refund_number: str | None
    proposed_at: datetime
    expires_at: datetime | None
    confirmed_at: datetime | None
    sent_at: datetime | None
    settled_at: datetime | None

    def draft(self) -> RefundDraft:
        """What was offered."""
        return RefundDraft(self.order_number, self.lines, self.amount, self.reason, self.identity_level)


def read_entry(row: Row[Any]) -> Entry:
    """A row of `refund_ledger`."""
    return Entry(
        id=row.id,
        conversation_id=row.conversation_id,
        order_number=row.order_number,
        lines=tuple(
            RefundLine(line["item_id"], line["name"], line["quantity"], Money(line["amount_minor"], row.currency))
            for line in row.lines
        ),
        amount=Money(row.amount_minor, row.currency),
        reason=RefundReason(row.reason),
        identity_level=row.identity_level,
        state=EntryState(row.state),
        note=row.note,
        refund_number=row.refund_number,
        proposed_at=row.proposed_at,
        expires_at=row.expires_at,
        confirmed_at=row.confirmed_at,
        sent_at=row.sent_at,
        settled_at=row.settled_at,
    )


def write_lines(lines: Sequence[RefundLine]) -> list[dict[str, Any]]:
    """The lines as JSON; amounts in minor units of the row's currency."""
    return [
        {
            "item_id": line.item_id,
            "name": line.name,
            "quantity": line.quantity,
            "amount_minor": line.amount.amount_minor,
        }
        for line in lines
    ]
