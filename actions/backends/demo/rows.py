"""From the demo shop's rows to the values of the ports."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from actions.backends.demo.catalogue import find_picture
from actions.backends.money import Money
from actions.backends.values import (
    Address,
    Checkpoint,
    CheckpointCode,
    Customer,
    DeclineReason,
    ItemQuantity,
    Order,
    OrderItem,
    OrderState,
    OrderSummary,
    Parcel,
    ParcelState,
    Payment,
    PaymentKind,
    PaymentState,
    PickupPoint,
    Refund,
    RefundLine,
    RefundMethod,
    RefundReason,
    RefundState,
)

ADDRESS = TypeAdapter(Address)
PICKUP = TypeAdapter(PickupPoint)


def customer(row: Row[Any]) -> Customer:
    """A row of `customers`."""
    return Customer(row.id, row.name, row.email, row.phone, row.country, row.locale)


def summary(row: Row[Any]) -> OrderSummary:
    """A row of `orders`."""
    return OrderSummary(row.number, OrderState(row.state), row.placed_at)


def order(row: Row[Any], items: Sequence[Row[Any]]) -> Order:
    """A row of `orders` joined with its customer, and its rows of `order_items`."""
    return Order(
        number=row.number,
        state=OrderState(row.state),
        placed_at=row.placed_at,
        customer=Customer(row.customer_id, row.name, row.email, row.phone, row.country, row.locale),
        items=tuple(
            OrderItem(
                item.id,
                item.name,
                item.category,
                item.quantity,
                Money(item.amount_minor, row.currency),
                find_picture(item.name),
                item.sku,
            )
            for item in items
        ),
        shipping=Money(row.shipping_minor, row.currency),
        delivered_on=row.delivered_on,
        address=None if row.address is None else ADDRESS.validate_python(row.address),
        deliver_on=row.deliver_on,
        coupon=row.coupon,
    )


def payment(row: Row[Any]) -> Payment:
    """A row of `payments`."""
    return Payment(
        row.number,
        row.order_number,
        PaymentKind(row.kind),
        PaymentState(row.state),
        Money(row.amount_minor, row.currency),
        row.made_at,
        None if row.decline is None else DeclineReason(row.decline),
        row.expires_at,
        row.reference,
    )


def parcels(found: Sequence[Row[Any]], scans: Sequence[Row[Any]], contents: Sequence[Row[Any]]) -> tuple[Parcel, ...]:
    """Rows of `parcels` with their `checkpoints` and `parcel_items`."""
    items: defaultdict[str, list[ItemQuantity]] = defaultdict(list)
    for line in contents:
        items[line.tracking_number].append(ItemQuantity(line.item_id, line.quantity))
    by_parcel: defaultdict[str, list[Checkpoint]] = defaultdict(list)
    for scan in scans:
        by_parcel[scan.tracking_number].append(
            Checkpoint(scan.at, scan.place, CheckpointCode(scan.code), scan.carrier_words)
        )
    return tuple(
        Parcel(
            order_number=row.order_number,
            carrier=row.carrier,
            tracking_number=row.tracking_number,
            tracking_url=row.tracking_url,
            state=ParcelState(row.state),
            promised_on=row.promised_on,
            delivered_on=row.delivered_on,
            checkpoints=tuple(by_parcel[row.tracking_number]),
            contents=tuple(items[row.tracking_number]),
            pickup=None if row.pickup is None else PICKUP.validate_python(row.pickup),
        )
        for row in found
    )


def refunds(found: Sequence[Row[Any]], lines: Sequence[Row[Any]]) -> tuple[Refund, ...]:
    """Rows of `refunds` with their `refund_lines` (joined with the items' names and the refund's currency).

    The lines may have been read a moment later: those of a refund that was made in between are left out.
    """
    by_refund: defaultdict[str, list[RefundLine]] = defaultdict(list)
    for line in lines:
        amount = Money(line.amount_minor, line.currency)
        by_refund[line.refund_number].append(RefundLine(line.item_id, line.name, line.quantity, amount))
    return tuple(
        Refund(
            number=row.number,
            order_number=row.order_number,
            idempotency_key=row.idempotency_key,
            state=RefundState(row.state),
            lines=tuple(by_refund[row.number]),
            amount=Money(row.amount_minor, row.currency),
            reason=RefundReason(row.reason),
            method=RefundMethod(row.method),
            made_at=row.made_at,
        )
        for row in found
    )
