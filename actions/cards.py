"""Orders, parcels and refunds as cards: data only, laid out and worded where they are shown."""

from actions.backends.values import (
    Order,
    OrderState,
    Parcel,
    Refund,
    RefundLine,
    RefundMethod,
    RefundState,
    Return,
)
from actions.ledger import Entry, EntryState
from actions.replies import Json, day, moment, money

_SETTLED = frozenset({EntryState.DONE, EntryState.REFUSED, EntryState.NEEDS_APPROVAL})
"""States of the ledger that a shopper may read as they are; whatever else was agreed on is pending."""


def order_card(order: Order, refunds: tuple[Refund, ...] = ()) -> Json:
    """An order as it stands; `state` is a name of `label_order_state_…`."""
    return {
        "type": "order_card",
        "number": order.number,
        "state": shown_state(order, refunds),
        "placed_on": day(order.placed_at.date()),
        "items": [
            {"name": item.name, "quantity": item.quantity, "amount": money(item.amount), "image": item.image}
            for item in order.items
        ],
        "total": money(order.total),
    }


def order_snapshot(order: Order, refunds: tuple[Refund, ...] = ()) -> Json:
    """What an agent sees beside the conversation: the order and who placed it."""
    customer = order.customer
    return {
        **order_card(order, refunds),
        "customer": {
            "name": customer.name,
            "email": customer.email,
            "phone": customer.phone,
            "country": customer.country,
            "locale": customer.locale,
        },
    }


def shown_state(order: Order, refunds: tuple[Refund, ...]) -> str:
    """The order's state in one word, money back included."""
    back = sum(refund.amount.amount_minor for refund in refunds if refund.state is RefundState.DONE)
    if back and order.state is not OrderState.CANCELLED:
        return "refunded" if back >= order.total.amount_minor else "partially_refunded"
    return order.state.value


def parcel_card(parcel: Parcel, order: Order | None = None) -> Json:
    """A parcel and its way; with its order's names for what is in it."""
    names = {} if order is None else {item.id: item.name for item in order.items}
    return {
        "type": "parcel_card",
        "items": [
            {"name": names[inside.item_id], "quantity": inside.quantity, "amount": None, "image": None}
            for inside in parcel.contents
            if inside.item_id in names
        ],
        "order_number": parcel.order_number,
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number,
        "tracking_url": parcel.tracking_url,
        "state": parcel.state.value,
        "promised_on": None if parcel.promised_on is None else day(parcel.promised_on),
        "delivered_on": None if parcel.delivered_on is None else day(parcel.delivered_on),
        "checkpoints": [
            {"at": moment(scan.at), "place": scan.place, "code": scan.code.value} for scan in parcel.checkpoints
        ],
    }


def return_card(order: Order, made: Return) -> Json:
    """A return with its label and how far it has come."""
    names = {item.id: item.name for item in order.items}
    address = made.address
    return {
        "type": "return_card",
        "number": made.number,
        "state": made.state.value,
        "items": [
            {"name": names.get(line.item_id, line.item_id), "quantity": line.quantity, "amount": None, "image": None}
            for line in made.lines
        ],
        "send_by": None if made.send_by is None else day(made.send_by),
        "address": [address.name, *address.lines, address.postcode, address.city, address.region, address.country],
        "steps": [{"at": moment(step.at), "code": step.state.value} for step in made.steps],
        "label_url": None if made.label is None else made.label.url,
    }


def quote_card(entry: Entry) -> Json:
    """What would be refunded if the shopper said yes."""
    return {
        "type": "quote_card",
        "order_number": entry.order_number,
        "items": _lines(entry.lines),
        "reason": entry.reason.value,
        "total": money(entry.amount),
        "expires_at": None if entry.expires_at is None else moment(entry.expires_at),
        "method": RefundMethod.ORIGINAL_PAYMENT.value,
    }


def receipt_card(refund: Refund) -> Json:
    """A refund that the shop knows."""
    return {
        "type": "receipt_card",
        "refund_number": refund.number,
        "order_number": refund.order_number,
        "items": _lines(refund.lines),
        "total": money(refund.amount),
        "made_at": moment(refund.made_at),
        "state": refund.state.value,
        "method": refund.method.value,
    }


def ledger_card(entry: Entry) -> Json:
    """A refund that was agreed on, as far as we know it ourselves. `refund_number` is "" until the shop gave one."""
    state = entry.state.value if entry.state in _SETTLED else "pending"
    made_at = entry.settled_at or entry.sent_at or entry.confirmed_at or entry.proposed_at
    return {
        "type": "receipt_card",
        "refund_number": entry.refund_number or "",
        "order_number": entry.order_number,
        "items": _lines(entry.lines),
        "total": money(entry.amount),
        "made_at": moment(made_at),
        "state": state,
        "method": RefundMethod.ORIGINAL_PAYMENT.value,
    }


def _lines(lines: tuple[RefundLine, ...]) -> list[Json]:
    return [
        {"name": line.name, "quantity": line.quantity, "amount": money(line.amount), "image": None} for line in lines
    ]
