"""Rows of the ledgers as values: what they have in common, and the refund ledger's own."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from actions.backends.money import Money
from actions.backends.values import RefundLine, RefundReason


class EntryState(StrEnum):
    """How far a write has come."""

    PROPOSED = "proposed"
    VOID = "void"
    CONFIRMED = "confirmed"
    SENT = "sent"
    UNKNOWN = "unknown"
    DONE = "done"
    REFUSED = "refused"
    NEEDS_APPROVAL = "needs_approval"


UNSETTLED = (EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN)
"""Agreed to, with an outcome that we do not know."""
AGREED = (*UNSETTLED, EntryState.DONE)
"""Under way or done."""


@dataclass(frozen=True)
class Made:
    """What the shop made of a request.

    Args:
        state: DONE or REFUSED; SENT while the shop has not decided.
        number: The shop's own, of what it made.
        value: As the port answered it.
    """

    state: EntryState
    number: str
    value: object


@dataclass(frozen=True, kw_only=True)
class LedgerEntry:
    """What the rows of every ledger have. `note` says why one is void, refused or with a person.

    `expires_at`: until when an offer holds; of what waits for a person, by when a decision was promised.
    """

    id: uuid.UUID
    conversation_id: uuid.UUID
    order_number: str
    identity_level: str
    state: EntryState
    note: str | None
    proposed_at: datetime
    expires_at: datetime | None
    confirmed_at: datetime | None
    sent_at: datetime | None
    settled_at: datetime | None

    def draft(self) -> object:
        """What was offered."""
        raise NotImplementedError


@dataclass(frozen=True)
class RefundDraft:
    """What a refund would be. Two equal drafts are the same offer; any difference is another one.

    Args:
        identity_level: Label of the level at which the shopper was; a better one changes no offer.
        customer_id: Whose order it is, as the shop knows them; limits count by it. None in rows older than that.
    """

    order_number: str
    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason
    identity_level: str = field(compare=False)
    customer_id: str | None = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Entry(LedgerEntry):
    """A refund in the ledger."""

    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason
    customer_id: str | None
    refund_number: str | None

    def draft(self) -> RefundDraft:
        """What was offered."""
        return RefundDraft(
            self.order_number, self.lines, self.amount, self.reason, self.identity_level, self.customer_id
        )


def read_entry(row: Row[Any]) -> Entry:
    """A row of `refund_ledger`."""
    return Entry(
        **common_columns(row),
        lines=tuple(
            RefundLine(line["item_id"], line["name"], line["quantity"], Money(line["amount_minor"], row.currency))
            for line in row.lines
        ),
        amount=Money(row.amount_minor, row.currency),
        reason=RefundReason(row.reason),
        customer_id=row.customer_id,
        refund_number=row.refund_number,
    )


def common_columns(row: Row[Any]) -> dict[str, Any]:
    """What a row of any ledger says for the fields of `LedgerEntry`."""
    columns = {column.name: getattr(row, column.name) for column in fields(LedgerEntry)}
    return {**columns, "state": EntryState(row.state)}


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
