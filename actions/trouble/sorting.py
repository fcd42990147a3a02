"""What a complaint is about, told from what the message means: no word of any language is looked at here."""

from enum import StrEnum

from actions.backends.values import CompensationReason, RefundReason
from actions.turn import Turn

PLAUSIBLE = 0.15
"""From this confidence on, another meaning of the message says what the complaint is about."""


class Category(StrEnum):
    """What a complaint is about; `label_complaint_<value>` names it."""

    PRODUCT = "product"
    SERVICE = "service"
    LOGISTICS = "logistics"
    PRICE = "price"
    PROMISE = "promise"


class Severity(StrEnum):
    """How much haste there is; the last two go to a person at once."""

    NORMAL = "normal"
    SERIOUS = "serious"
    REPEATED = "repeated"


_OF_REASON = {
    RefundReason.DAMAGED: Category.PRODUCT,
    RefundReason.WRONG_ITEM: Category.PRODUCT,
    RefundReason.NOT_AS_DESCRIBED: Category.PRODUCT,
    RefundReason.NOT_ARRIVED: Category.LOGISTICS,
    RefundReason.LATE: Category.LOGISTICS,
}
_OF_INTENT = {
    **dict.fromkeys(
        ["damaged_or_wrong_item", "product_question", "warranty_repair", "size_guide", "exchange_request"],
        Category.PRODUCT,
    ),
    **dict.fromkeys(
        ["track_shipment", "delivery_time", "shipping_problem_delayed", "shipping_problem_lost"], Category.LOGISTICS
    ),
    **dict.fromkeys(
        ["payment_problem", "payment_methods", "shipping_cost", "customs_duties", "coupon_promotion"], Category.PRICE
    ),
    **dict.fromkeys(["human_agent", "account_problem", "refund_status", "invoice_request"], Category.SERVICE),
}
_REASONS = {
    RefundReason.DAMAGED: CompensationReason.DAMAGED,
    RefundReason.WRONG_ITEM: CompensationReason.WRONG_ITEM,
    RefundReason.LATE: CompensationReason.LATE,
    RefundReason.NOT_ARRIVED: CompensationReason.LOST,
}


def category_of(turn: Turn) -> Category | None:
    """What the message complains about: its reason, a button, or the likeliest other meaning of it."""
    pressed = turn.entity("complaint_about")
    if pressed in set(Category):
        return Category(pressed)
    reason = turn.entity("refund_reason")
    if reason is not None and RefundReason(reason) in _OF_REASON:
        return _OF_REASON[RefundReason(reason)]
    if not any(one.isalpha() for one in turn.text):
        return None  # a number of stars says nothing of what went wrong
    meant = (intent for intent, confidence in turn.ranking if intent in _OF_INTENT and confidence >= PLAUSIBLE)
    likeliest = next(meant, None)
    return None if likeliest is None else _OF_INTENT[likeliest]


def compensation_reason(reason: str | None) -> CompensationReason:
    """Why the shop gives something, in the words of its system."""
    known = None if reason is None else _REASONS.get(RefundReason(reason))
    return known or CompensationReason.GOODWILL
