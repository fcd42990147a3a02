"""What the bot may offer for a complaint, by the shop's own rules. Pure: the same facts give the same answer."""

from dataclasses import dataclass
from datetime import date, timedelta

from actions.backends.money import Money, total
from actions.backends.values import Order, OrderItem, OrderState, Refund, RefundState
from actions.refund_policy import refundable_items
from actions.trouble.sorting import Category
from conversations.shop_rules import CompensationName, Complaints, Refunds


@dataclass(frozen=True)
class Option:
    """One thing a shopper can choose; `amount` where it is money."""

    name: CompensationName
    amount: Money | None = None
    item: OrderItem | None = None


@dataclass(frozen=True)
class Grievance:
    """What a complaint is about, once its order is open.

    Args:
        item: The one that was named, or the only one there is.
        today: The shop's day.
        returns_are_free: Whether the way back would cost the shopper nothing, by the shop's own terms.
        refund_is_open: Whether money for this order is already on its way or being decided on.
    """

    category: Category
    order: Order
    refunds: tuple[Refund, ...]
    item: OrderItem | None
    today: date
    returns_are_free: bool
    refund_is_open: bool


def options(grievance: Grievance, rules: Complaints, refunds: Refunds) -> tuple[Option, ...]:
    """What may be offered, in the order of the rules. Nothing for cancelled or old orders: a person looks at those."""
    order = grievance.order
    last_day = order.placed_at.date() + timedelta(days=rules.window_days)
    if order.state is OrderState.CANCELLED or grievance.today > last_day:
        return ()
    found = (_option(name, grievance, rules, refunds) for name in rules.options.get(grievance.category.value, ()))
    return tuple(option for option in found if option is not None)


def _option(name: CompensationName, grievance: Grievance, rules: Complaints, refunds: Refunds) -> Option | None:
    match name:
        case "voucher":
            goods = total((item.amount for item in grievance.order.items), grievance.order.currency)
            amount = _share(goods, rules.voucher_percent, rules)
            return None if amount is None else Option(name, amount)
        case "partial_refund":
            return _partial_refund(grievance, rules, refunds)
        case "free_return":
            return Option(name) if grievance.returns_are_free else None


def _partial_refund(grievance: Grievance, rules: Complaints, refunds: Refunds) -> Option | None:
    item, order = grievance.item, grievance.order
    unpaid = [refund for refund in grievance.refunds if refund.state is RefundState.PENDING]
    if item is None or order.delivered_on is None or unpaid or grievance.refund_is_open:
        return None
    if item not in refundable_items(order, grievance.refunds) or item.category in refunds.excluded_categories:
        return None
    amount = _share(item.amount, rules.partial_refund_percent, rules)
    limit = refunds.automatic_limit_minor.get(order.currency, 0)
    return None if amount is None or amount.amount_minor > limit else Option("partial_refund", amount, item)


def _share(amount: Money, percent: int, rules: Complaints) -> Money | None:
    """A share, rounded down to a minor unit and never over the limit; None for nothing, or without a limit."""
    most = rules.most_minor.get(amount.currency, 0)
    share = min(amount.amount_minor * percent // 100, most)
    return Money(share, amount.currency) if share > 0 else None
