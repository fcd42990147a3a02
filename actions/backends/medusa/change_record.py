"""What we keep of a change in the order's meta-data: nothing about anybody, so no address."""

from datetime import datetime

from actions.backends.errors import BackendFailed
from actions.backends.medusa.api import read_as
from actions.backends.medusa.marks import CHANGE, read_record
from actions.backends.medusa.reading import currency_of, read_address
from actions.backends.medusa.shapes import MedusaOrder, Shape
from actions.backends.money import Money
from actions.backends.values import (
    AddressChange,
    Cancellation,
    CancelReason,
    Change,
    ChangeKind,
    ItemChange,
    ItemsChange,
    OrderChange,
    RequestState,
)


class ChangedItem(Shape):
    """As `ItemChange`."""

    item_id: str
    quantity: int
    sku: str | None = None


class ChangeRecord(Shape):
    """One change.

    Args:
        done: False while it may still be on its way: Medusa's own state of the order decides then.
        before_minor: What was to be paid before it.
    """

    kind: ChangeKind
    at: datetime
    done: bool = False
    reason: CancelReason = CancelReason.OTHER
    items: tuple[ChangedItem, ...] = ()
    before_minor: int = 0
    paid_back_minor: int = 0
    refund_number: str | None = None


def find_record(order: MedusaOrder, key: str) -> ChangeRecord | None:
    """The record of a key; None where there is none that can be read."""
    kept = read_record(order.metadata, CHANGE + key)
    if kept is None:
        return None
    try:
        return read_as(ChangeRecord, kept)
    except BackendFailed:
        return None


def change_of(order: MedusaOrder, number: str, record: ChangeRecord, key: str, *, pending: bool) -> OrderChange:
    """The change as the shop has it."""
    return OrderChange(
        number=f"{number}-{key}",
        order_number=number,
        idempotency_key=key,
        change=_what(order, record),
        state=RequestState.PENDING if pending else RequestState.DONE,
        paid_back=Money(record.paid_back_minor, currency_of(order)),
        refund_number=record.refund_number,
        made_at=record.at,
    )


def _what(order: MedusaOrder, record: ChangeRecord) -> Change:
    address = read_address(order)
    if record.kind is ChangeKind.ADDRESS and address is not None:
        return AddressChange(address)
    if record.kind is ChangeKind.ITEMS:
        return ItemsChange(tuple(ItemChange(one.item_id, one.quantity, one.sku) for one in record.items))
    return Cancellation(record.reason)
