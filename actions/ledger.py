"""The refund ledger: one explicit yes is one refund, and never more than was paid. The steps are those of `Ledger`."""

import uuid
from datetime import timedelta
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.ports import RefundBackend
from actions.backends.values import (
    Order,
    Refund,
    RefundRequest,
    RefundState,
)
from actions.ledger_core import Ledger, Probe, no_probe
from actions.ledger_errors import QuoteUnknown, QuoteVoid
from actions.ledger_rows import Entry, EntryState, Made, RefundDraft, read_entry, write_lines
from actions.ledger_rules import overpaid
from actions.tables import refund_ledger
from conversations.clock import Clock

__all__ = ["Entry", "EntryState", "Probe", "QuoteUnknown", "QuoteVoid", "RefundDraft", "RefundLedger", "no_probe"]

_STATE = {
    RefundState.DONE: EntryState.DONE,
    RefundState.REFUSED: EntryState.REFUSED,
    RefundState.PENDING: EntryState.SENT,
}


class RefundLedger(Ledger[RefundDraft, Entry]):
    """Refunds.

    Args:
        engine, clock, quote_lifetime, probe: See `Ledger`.
        backend: Where refunds are made.
    """

    table = refund_ledger
    what = "refund"
    number_column = "refund_number"

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        backend: RefundBackend,
        quote_lifetime: timedelta,
        probe: Probe = no_probe,
    ) -> None:
        super().__init__(engine, clock, quote_lifetime, probe)
        self._backend = backend

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
            QuoteVoid: expired, voided, changed since, or by now more than what is left of the payment.
            QuoteUnknown
        """

        async def barrier(connection: AsyncConnection, entry: Entry) -> str | None:
            return await overpaid(connection, entry, order, refunds)

        return await self._confirm(quote_id, conversation_id, draft, turn_id, barrier)

    def _columns(self, draft: RefundDraft) -> dict[str, object]:
        return {
            "lines": write_lines(draft.lines),
            "amount_minor": draft.amount.amount_minor,
            "currency": draft.amount.currency,
            "reason": draft.reason,
            "identity_level": draft.identity_level,
        }

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
