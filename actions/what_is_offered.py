"""What the shop's system has to offer for each task; where it does not, a colleague settles the wish."""

from actions.backends.capabilities import Capability
from actions.backends.ports import Backend
from actions.replies import Json

NEEDS = {
    "order_status": frozenset({Capability.ORDERS}),
    "track_shipment": frozenset({Capability.ORDERS, Capability.PARCELS}),
    "refund_request": frozenset({Capability.ORDERS, Capability.REFUNDS}),
    "refund_status": frozenset({Capability.ORDERS, Capability.REFUNDS}),
    "cancel_order": frozenset({Capability.ORDERS, Capability.CANCELLATION}),
    "change_address": frozenset({Capability.ORDERS, Capability.ADDRESS_CHANGE}),
    "change_order": frozenset({Capability.ORDERS, Capability.ITEMS_CHANGE}),
    "invoice_request": frozenset({Capability.ORDERS, Capability.INVOICES}),
    "payment_problem": frozenset({Capability.ORDERS, Capability.PAYMENTS}),
    "damaged_or_wrong_item": frozenset({Capability.ORDERS}),
    "return_request": frozenset({Capability.ORDERS, Capability.RETURNS}),
    "return_policy": frozenset({Capability.ORDERS, Capability.RETURNS}),
    "exchange_request": frozenset({Capability.ORDERS, Capability.EXCHANGES, Capability.CATALOGUE}),
    "warranty_repair": frozenset({Capability.ORDERS, Capability.WARRANTY}),
    "complaint": frozenset({Capability.ORDERS}),
    "feedback_review": frozenset(),
    "account_problem": frozenset(),
    "delete_my_data": frozenset(),
    "coupon_promotion": frozenset({Capability.COUPONS}),
    "customs_duties": frozenset(),
    "delivery_time": frozenset({Capability.DELIVERY_OPTIONS}),
    "loyalty_membership": frozenset({Capability.LOYALTY}),
    "payment_methods": frozenset({Capability.PAYMENT_METHODS}),
    "product_question": frozenset({Capability.CATALOGUE}),
    "recommend_product": frozenset({Capability.CATALOGUE}),
    "shipping_cost": frozenset({Capability.DELIVERY_OPTIONS}),
    "size_guide": frozenset({Capability.CATALOGUE}),
    "stock_availability": frozenset({Capability.CATALOGUE}),
}
"""By task. What a task can do without is not among them."""


def can_be_done(task: str, shop: Backend) -> bool:
    """Whether the shop's system offers all that the task needs."""
    return all(shop.offers(capability) for capability in NEEDS[task])


def what_can_be_done(buttons: list[Json], shop: Backend) -> list[Json]:
    """The buttons without those that begin a task that the shop's system cannot do."""
    return [one for one in buttons if one["intent"] not in NEEDS or can_be_done(one["intent"], shop)]
