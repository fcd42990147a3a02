"""A voucher or a partial refund for a complaint: offered, agreed to and made through the ledgers, and only there."""

import uuid
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.answered_offer import saw_the_offer
from actions.backends.values import Order, Refund, RefundLine, RefundReason, Voucher, VoucherRequest
from actions.cards import ledger_card
from actions.ledger import Entry, EntryState, RefundDraft, RefundLedger
from actions.operations import NO_KEY_YET, Operation, OperationDraft, OperationLedger
from actions.order_access import Opened
from actions.replies import Json, money, reply
from actions.trouble.compensation import Option
from actions.trouble.complaint_words import voucher_said
from actions.trouble.sorting import compensation_reason
from actions.turn import Turn

GOING_ON = frozenset({EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN, EntryState.NEEDS_APPROVAL})


@dataclass(frozen=True)
class Wanted:
    """What was chosen, for which order, and the reason (a `RefundReason`) where one was said."""

    option: Option
    opened: Opened
    refunds: tuple[Refund, ...]
    reason: str | None

    @property
    def order(self) -> Order:
        """The order that it is for."""
        return self.opened.order


@dataclass(frozen=True)
class Paid:
    """What became of a yes; `refused` has the shop's reason where it said no."""

    said: tuple[Json, ...]
    refused: str | None = None


class Payout:
    """Makes what was chosen, once.

    Args:
        engine: Of the migrated database; tells whether a yes can have been meant for the offer.
        refunds, operations: The ledgers.
    """

    def __init__(self, engine: AsyncEngine, refunds: RefundLedger, operations: OperationLedger) -> None:
        self._engine = engine
        self._refunds = refunds
        self._operations = operations

    async def refund_is_open(self, order_number: str) -> bool:
        """Whether a refund of ours is under way or being decided on."""
        return any(entry.state in GOING_ON for entry in await self._refunds.list_of_order(order_number))

    async def is_allowed(self, wanted: Wanted) -> bool:
        """Whether the shop's limits leave it to the bot."""
        if wanted.option.name == "voucher":
            return await self._operations.why_a_person(_voucher(wanted)) is None
        if wanted.option.name == "partial_refund":
            return await self._refunds.why_a_person(_refund(wanted)) is None
        return True

    async def propose(self, turn: Turn, wanted: Wanted) -> str:
        """Offer it; the id of the quote."""
        entry = (
            await self._operations.propose(turn.conversation_id, _voucher(wanted))
            if wanted.option.name == "voucher"
            else await self._refunds.propose(turn.conversation_id, _refund(wanted))
        )
        return str(entry.id)

    async def take_back(self, turn: Turn) -> None:
        """Whatever was offered is void."""
        await self._operations.void_open_quotes(turn.conversation_id)

    async def can_have_been_meant(self, turn: Turn, name: str, quote_id: str) -> bool:
        """Whether the shopper had seen the offer when they said yes.

        Raises:
            QuoteUnknown
        """
        return await saw_the_offer(self._engine, turn, await self._get(turn, name, quote_id))

    async def finish(self, turn: Turn, name: str, quote_id: str) -> Paid | None:
        """What became of a yes that was taken before, in a run of this turn that did not end; None before any yes.

        Raises:
            QuoteUnknown
        """
        entry = await self._get(turn, name, quote_id)
        if entry.state in {EntryState.PROPOSED, EntryState.VOID, EntryState.NEEDS_APPROVAL}:
            return None
        return await self._carry_out(entry)

    async def agree(self, turn: Turn, wanted: Wanted, quote_id: str) -> Paid:
        """Take the yes and do it.

        Raises:
            QuoteVoid, QuoteUnknown: this yes counts for nothing; offer anew.
        """
        quote = uuid.UUID(quote_id)
        if wanted.option.name == "voucher":
            agreed: Entry | Operation = await self._operations.confirm(
                quote, turn.conversation_id, _voucher(wanted), turn.turn_id
            )
        else:
            agreed = await self._refunds.confirm(
                quote, turn.conversation_id, _refund(wanted), wanted.order, wanted.refunds, turn.turn_id
            )
        return await self._carry_out(agreed)

    async def _get(self, turn: Turn, name: str, quote_id: str) -> Entry | Operation:
        ledger = self._operations if name == "voucher" else self._refunds
        return await ledger.get(uuid.UUID(quote_id), turn.conversation_id)

    async def _carry_out(self, entry: Entry | Operation) -> Paid:
        if isinstance(entry, Operation):
            return _of_voucher(await self._operations.carry_out(entry))
        return _of_refund(await self._refunds.carry_out(entry))


def _voucher(wanted: Wanted) -> OperationDraft:
    amount, order = wanted.option.amount, wanted.order
    if amount is None:
        raise ValueError("a voucher without an amount")
    request = VoucherRequest(NO_KEY_YET, order.number, amount, compensation_reason(wanted.reason))
    return OperationDraft(request, order.customer.id, amount, wanted.opened.level.label)


def _refund(wanted: Wanted) -> RefundDraft:
    amount, item = wanted.option.amount, wanted.option.item
    if amount is None or item is None:
        raise ValueError("a partial refund without an amount or an item")
    line = RefundLine(item.id, item.name, item.quantity, amount)
    reason = RefundReason(wanted.reason) if wanted.reason else RefundReason.OTHER
    return RefundDraft(
        wanted.order.number, (line,), amount, reason, wanted.opened.level.label, wanted.order.customer.id
    )


def _of_voucher(made: Operation) -> Paid:
    if made.state is EntryState.REFUSED:
        return Paid((reply("complaint_refused"),), made.note or "refused")
    if made.state is EntryState.DONE and isinstance(made.made, Voucher):
        return Paid((voucher_said(made.made),))
    return Paid((reply("complaint_voucher_pending", order_number=made.order_number),))


def _of_refund(made: Entry) -> Paid:
    if made.state is EntryState.REFUSED:
        return Paid((reply("complaint_refused"),), made.note or "refused")
    args = {"total": money(made.amount), "order_number": made.order_number, "card": ledger_card(made)}
    return Paid((reply("refund_done" if made.state is EntryState.DONE else "refund_pending", **args),))
