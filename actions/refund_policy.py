"""What the bot may refund on its own, by the shop's own rules. Pure: the same facts give the same answer.

Everything that is not plainly allowed is a person's decision; nothing is denied here.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from actions.backends.money import Money, total
from actions.backends.values import (
    Order,
    OrderItem,
    OrderState,
    Parcel,
    ParcelState,
    Refund,
    RefundLine,
    RefundReason,
    RefundState,
)
from conversations.shop_rules import Refunds

OUTSIDE_WINDOW = "policy_outside_window"
OVER_LIMIT = "policy_over_limit"
EXCLUDED_CATEGORY = "policy_excluded_category"
CURRENCY = "policy_currency"
NOT_DELIVERED = "policy_not_delivered"
DELIVERED_BUT_MISSING = "policy_delivered_but_missing"
OPEN_REFUND = "policy_open_refund"
SENT_AGAIN = "policy_sent_again"
NEVER_ARRIVES = frozenset({ParcelState.LOST, ParcelState.DAMAGED, ParcelState.RETURNED})
"""Nobody has to wait for such a parcel."""


@dataclass(frozen=True)
class Claim:
    """What a shopper asks for: these items of this order, for this reason."""

    order: Order
    items: tuple[OrderItem, ...]
    reason: RefundReason

    @property
    def lines(self) -> tuple[RefundLine, ...]:
        """Whole lines; an item is refunded with all its pieces."""
        return tuple(RefundLine(item.id, item.name, item.quantity, item.amount) for item in self.items)

    @property
    def amount(self) -> Money:
        """The items' price. Who gets everything back gets the shipping back too (Directive 2011/83/EU, article 13)."""
        price = total((item.amount for item in self.items), self.order.currency)
        return price + self.order.shipping if len(self.items) == len(self.order.items) else price


def refundable_items(order: Order, refunds: tuple[Refund, ...]) -> tuple[OrderItem, ...]:
    """What has not been refunded yet, whoever did it."""
    back = {line.item_id for refund in refunds if refund.state is not RefundState.REFUSED for line in refund.lines}
    return tuple(item for item in order.items if item.id not in back)


def why_a_person(claim: Claim, parcels: tuple[Parcel, ...], rules: Refunds, today: date) -> str | None:
    """The reason for which a person has to decide; None when the bot may refund.

    Args:
        today: The shop's day.
    """
    lost = bool(parcels) and all(parcel.state in NEVER_ARRIVES for parcel in parcels)
    if claim.order.delivered_on is None and claim.order.state is not OrderState.RETURNED and not lost:
        return NOT_DELIVERED
    if claim.order.delivered_on is not None:
        if claim.reason is RefundReason.NOT_ARRIVED:
            return DELIVERED_BUT_MISSING
        if today > claim.order.delivered_on + timedelta(days=rules.window_days):
            return OUTSIDE_WINDOW
    if any(item.category in rules.excluded_categories for item in claim.items):
        return EXCLUDED_CATEGORY
    limit = rules.automatic_limit_minor.get(claim.amount.currency)
    if limit is None:
        return CURRENCY
    if claim.amount.amount_minor > limit:
        return OVER_LIMIT
    return None
