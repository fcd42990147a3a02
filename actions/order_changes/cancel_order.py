"""Cancelling an order: while the shop allows it, with what comes back and how, once."""

from dataclasses import dataclass
from enum import StrEnum

from actions.backends.capabilities import Capability
from actions.backends.money import Money, total
from actions.backends.values import (
    Cancellation,
    CancelReason,
    ChangeKind,
    Order,
    OrderChange,
    OrderChangeRequest,
    Payment,
    PaymentState,
    Refund,
    RefundState,
)
from actions.cards import order_card
from actions.operation_offer import Offer
from actions.operations import NO_KEY_YET, Operation, OperationDraft
from actions.order_access import Opened
from actions.order_changes.change_task import OrderChangeTask, Windows, ask_yes
from actions.replies import Json, button, money, reply
from actions.task import Ask, Step, Task
from actions.turn import Turn

_REASONS = {"changed_mind": CancelReason.CHANGED_MIND, "late": CancelReason.TOO_SLOW}
"""What matchers find as the reason of a refund, said of a cancellation."""


class _Back(StrEnum):
    """How what was paid comes back: the end of `cancel_confirm_…`."""

    PAID = "paid"
    HELD = "held"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Returning:
    """What comes back with a cancellation."""

    how: _Back
    amount: Money


def what_comes_back(order: Order, payments: tuple[Payment, ...], refunds: tuple[Refund, ...]) -> Returning:
    """What was paid and has not gone back yet; a sum that is only held is released and never taken.

    Args:
        payments: Empty where the shop's system does not say; the order then counts as paid.
    """
    back = total((one.amount for one in refunds if one.state is not RefundState.REFUSED), order.currency)
    states = {payment.state for payment in payments}
    if payments and PaymentState.CAPTURED not in states:
        held = [payment.amount for payment in payments if payment.state is PaymentState.AUTHORISED]
        how = _Back.HELD if held else _Back.NOTHING
        return Returning(how, held[-1] if held else Money(0, order.currency))
    left = order.total - back
    return Returning(_Back.PAID if left.amount_minor > 0 else _Back.NOTHING, left)


class CancelOrder(OrderChangeTask):
    """Cancels the whole order."""

    name = "cancel_order"
    kinds = (ChangeKind.CANCELLATION,)
    early = ("refund_reason",)

    def take(self, task: Task, turn: Turn) -> Task:
        """See `OrderChangeTask`."""
        reason = _REASONS.get(turn.entity("refund_reason") or "")
        return task if reason is None else task.having(cancel_reason=reason.value)

    async def ask_or_offer(self, opened: Opened, _windows: Windows, turn: Turn, *, again: bool) -> Step:
        """See `OrderChangeTask`. Nobody is asked why; who says so is heard."""
        task, order = opened.task, opened.order
        payments = await self._shop.list_payments(opened.access) if self._shop.offers(Capability.PAYMENTS) else ()
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        back = what_comes_back(order, payments, refunds)
        cancellation = Cancellation(CancelReason(task.get("cancel_reason") or CancelReason.OTHER))
        draft = OperationDraft(
            OrderChangeRequest(NO_KEY_YET, order.number, cancellation),
            order.customer.id,
            back.amount if back.how is _Back.PAID else None,
            opened.level.label,
        )

        def question(task: Task, quote: Operation, again: bool) -> Ask:
            args = {} if back.how is _Back.NOTHING else {"total": money(back.amount)}
            card = order_card(order, refunds)
            said = reply(f"cancel_confirm_{back.how}", order_number=order.number, card=card, **args)
            return ask_yes(task, quote, said, again=again)

        def outcome(task: Task, operation: Operation) -> Step:
            return self._outcome(task, operation, order)

        return await self._offers.put(task, turn, Offer(draft, order, question, outcome), again=again)

    def done(self, order_number: str, change: OrderChange | None, operation: Operation) -> Json:
        """See `OrderChangeTask`."""
        back = operation.worth if change is None else change.paid_back
        if back is None or back.amount_minor == 0:
            return reply("cancel_done", order_number=order_number)
        progress = button("button_refund_status", "refund_status", {"order_number": order_number})
        return reply("cancel_done_paid", *self._possible(progress), order_number=order_number, total=money(back))
