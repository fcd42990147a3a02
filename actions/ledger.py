"""The refund ledger: one explicit yes is one refund, and never more than was paid. The steps are those of `Ledger`."""

import uuid
from datetime import timedelta
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.asked_items import of_refund
from actions.backends.ports import RefundBackend
from actions.backends.values import (
    Order,
    Refund,
    RefundRequest,
    RefundState,
)
from actions.ledger_core import Ledger, Probe, Promise, in_a_day, no_probe
from actions.ledger_errors import QuoteUnknown, QuoteVoid
from actions.ledger_rows import Entry, EntryState, Made, RefundDraft, read_entry, write_lines
from actions.ledger_rules import overpaid, paid_for_already
from actions.operation_limits import settled_otherwise, under_way
from actions.operation_rows import OperationKind
from actions.refund_limits import exceeded
from actions.replies import label, money
from actions.tables import operation_ledger, refund_ledger
from conversations.approvals import asked_for
from conversations.clock import Clock
from conversations.shop_rules import Refunds

__all__ = ["Entry", "EntryState", "Probe", "QuoteUnknown", "QuoteVoid", "RefundDraft", "RefundLedger", "no_probe"]

_STATE = {
    RefundState.DONE: EntryState.DONE,
    RefundState.REFUSED: EntryState.REFUSED,
    RefundState.PENDING: EntryState.SENT,
}


class RefundLedger(Ledger[RefundDraft, Entry]):
    """Refunds.

    Args:
        engine, clock, probe, promise: See `Ledger`.
        backend: Where refunds are made.
        rules: How much the bot may pay back on its own, and how long an offer holds.
    """

    table = refund_ledger
    what = "refund"
    number_column = "refund_number"

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        backend: RefundBackend,
        rules: Refunds,
        probe: Probe = no_probe,
        promise: Promise = in_a_day,
    ) -> None:
        super().__init__(engine, clock, timedelta(minutes=rules.quote_minutes), probe, promise)
        self._backend = backend
        self._rules = rules

    async def why_a_person(self, draft: RefundDraft) -> str | None:
        """The limit that this would break, such as "refunds_per_order"; None where the bot may pay."""
        async with self._engine.connect() as connection:
            return await exceeded(connection, draft, self._rules, self._clock.now())

    async def confirm(
        self,
        quote_id: uuid.UUID,
        conversation_id: uuid.UUID,
        draft: RefundDraft,
        order: Order,
        refunds: tuple[Refund, ...],
        turn_id: uuid.UUID | None,
    ) -> Entry:
        """Take the shopper's yes to this quote. Saying it again changes nothing.

        Args:
            draft: What the quote would be if it were made now.
            order, refunds: As the shop has them now.

        Raises:
            QuoteVoid: expired, voided, changed since, by now more than what is left of the payment ("more_than_paid"),
                a change of this order is not settled yet ("under_way"), or a limit was reached meanwhile (its name).
            QuoteUnknown
        """

        async def barrier(connection: AsyncConnection, entry: Entry) -> str | None:
            return (
                await overpaid(connection, entry, order, refunds)
                or await under_way(connection, entry, (operation_ledger,))
                or await exceeded(connection, draft, self._rules, self._clock.now())
            )

        return await self._confirm(quote_id, conversation_id, draft, turn_id, barrier)

    async def why_not_now(
        self, connection: AsyncConnection, entry: Entry, order: Order, refunds: tuple[Refund, ...]
    ) -> str | None:
        """What keeps a person from approving this (`lock` it first), as the shop has things now; None where nothing."""
        return (
            await paid_for_already(connection, entry, order, refunds)
            or await overpaid(connection, entry, order, refunds)
            or await under_way(connection, entry)
            or await settled_otherwise(connection, entry, OperationKind.RESHIPMENT)
        )

    def _columns(self, draft: RefundDraft) -> dict[str, object]:
        return {
            "lines": write_lines(draft.lines),
            "amount_minor": draft.amount.amount_minor,
            "currency": draft.amount.currency,
            "reason": draft.reason,
            "identity_level": draft.identity_level,
            "customer_id": draft.customer_id,
        }

    def _asked(self, draft: RefundDraft, order: Order) -> dict[str, Any]:  # noqa: ARG002 - its lines name their items
        reason = {"key": "summary_reason", "args": {"reason": label("refund_reason", draft.reason.value)}}
        return asked_for(label("operation", "refund"), money(draft.amount), [reason], of_refund(draft.lines))

    def _read(self, row: Row[Any]) -> Entry:
        return read_entry(row)

    async def _send(self, entry: Entry) -> Made:
        return _made(
            await self._backend.request_refund(
                RefundRequest(str(entry.id), entry.order_number, entry.lines, entry.amount, entry.reason)
            )
        )

    async def _find(self, entry: Entry) -> Made | None:
        refund = await self._backend.find_refund(str(entry.id))
        return None if refund is None else _made(refund)


def _made(refund: Refund) -> Made:
    return Made(_STATE[refund.state], refund.number, refund)
