"""What an order's payments come to: one story that a shopper can be told. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from actions.backends.money import Money, total
from actions.backends.values import Order, Payment, PaymentKind, PaymentState

_WEEKEND = 5


class Story(StrEnum):
    """What happened: the end of `payments_…`."""

    NONE = "none"
    CHARGED_TWICE = "charged_twice"
    HELD_BESIDE = "held_beside"
    PAID = "paid"
    TRANSFER_PENDING = "transfer_pending"
    PENDING = "pending"
    HELD = "held"
    DECLINED = "declined"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class PaymentStory:
    """The story, and the payment that it is about: the hold, the last attempt, the transfer.

    Args:
        taken: What was taken in all, less what went back.
        too_much: What was taken beyond the order's total; zero where nothing was.
    """

    story: Story
    payment: Payment | None
    taken: Money
    too_much: Money


def tell(order: Order, payments: tuple[Payment, ...]) -> PaymentStory:
    """Take the attempts together, the worst news first.

    An authorisation beside a payment is a hold: it falls away, and is no second charge.
    """
    of = {state: [one for one in payments if one.state is state] for state in PaymentState}
    nothing = Money(0, order.currency)
    taken = total((one.amount for one in of[PaymentState.CAPTURED]), order.currency)
    taken = taken - total((one.amount for one in of[PaymentState.REFUNDED]), order.currency)
    too_much = taken - order.total if taken > order.total else nothing
    captured, held = of[PaymentState.CAPTURED], of[PaymentState.AUTHORISED]
    pending = of[PaymentState.PENDING]
    transfers = [one for one in pending if one.kind is PaymentKind.BANK_TRANSFER]
    ranked: list[tuple[Story, list[Payment]]] = [
        (Story.CHARGED_TWICE, captured if too_much.amount_minor and len(captured) > 1 else []),
        (Story.HELD_BESIDE, held if captured else []),
        (Story.REFUNDED, of[PaymentState.REFUNDED] if taken.amount_minor <= 0 else []),
        (Story.PAID, captured),
        (Story.TRANSFER_PENDING, transfers),
        (Story.PENDING, pending),
        (Story.HELD, held),
        (Story.DECLINED, of[PaymentState.DECLINED]),
        (Story.CANCELLED, of[PaymentState.CANCELLED]),
    ]
    for story, about in ranked:
        if about:
            return PaymentStory(story, about[-1], taken, too_much)
    return PaymentStory(Story.NONE, None, taken, too_much)


def working_day_after(start: date, days: int) -> date:
    """So many working days later; Saturday and Sunday are none. Holidays differ by bank and are not counted."""
    on = start
    while days > 0:
        on += timedelta(days=1)
        days -= on.weekday() < _WEEKEND
    return on
