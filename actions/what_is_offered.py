"""What the shop's system has to offer for each task; where it does not, a colleague settles the wish."""

from actions.backends.capabilities import Capability
from actions.backends.ports import Backend
from actions.replies import Json

NEEDS = {
    "order_status": frozenset({Capability.ORDERS}),
    "track_shipment": frozenset({Capability.ORDERS, Capability.PARCELS}),
    "refund_request": frozenset({Capability.ORDERS, Capability.REFUNDS}),
    "refund_status": frozenset({Capability.ORDERS, Capability.REFUNDS}),
}
"""By task. What a task can do without is not among them."""


def can_be_done(task: str, shop: Backend) -> bool:
    """Whether the shop's system offers all that the task needs."""
    return all(shop.offers(capability) for capability in NEEDS[task])


def what_can_be_done(buttons: list[Json], shop: Backend) -> list[Json]:
    """The buttons without those that begin a task that the shop's system cannot do."""
    return [one for one in buttons if one["intent"] not in NEEDS or can_be_done(one["intent"], shop)]
