"""A fact as a message: key, arguments, and the buttons that help; the last one ends all of it."""

from actions.backends.values import Order, Parcel, Refund
from actions.cards import parcel_card
from actions.notices.facts import Fact
from actions.replies import Json, button, label, money, reply

INTENT = "notices"
"""What the buttons of notices carry; the gateway answers it itself, so no model knows it."""
STOP, GO_ON = "stop", "go_on"

_HELP = {
    Fact.ADDRESS_DOUBTFUL: "change_address",
    Fact.PAYMENT_FAILED: "payment_problem",
    Fact.SHIPPED: "track_shipment",
    Fact.CUSTOMS_HELD: "track_shipment",
    Fact.DELAYED: "track_shipment",
    Fact.EXCEPTION: "track_shipment",
    Fact.READY_FOR_PICKUP: "track_shipment",
}
"""What a shopper may want to do about it: an intent whose button exists."""


def stop_button() -> Json:
    """No more of these."""
    return button("button_notices_stop", INTENT, {INTENT: STOP})


def go_on_button() -> Json:
    """Tell me."""
    return button("button_notices_go_on", INTENT, {INTENT: GO_ON})


def said(
    fact: Fact, order_number: str, *, parcel: Parcel | None = None, order: Order | None = None, state: str | None = None
) -> Json:
    """What is told about an order or a parcel.

    Args:
        state: The parcel's; an exception names it.
    """
    args: Json = {"order_number": order_number}
    if parcel is not None:
        args["card"] = parcel_card(parcel, order)
    if fact is Fact.EXCEPTION:
        args["state"] = label("parcel_state", state or "unknown")
    return _reply(fact, order_number, args)


def said_of_refund(order_number: str, refund: Refund | None) -> Json:
    """Money went back."""
    if refund is None:
        return reply("notice_refund_made_no_total", stop_button(), order_number=order_number)
    return _reply(Fact.REFUND_MADE, order_number, {"order_number": order_number, "total": money(refund.amount)})


def _reply(fact: Fact, order_number: str, args: Json) -> Json:
    wish = _HELP.get(fact)
    helping = [] if wish is None else [button(f"button_{wish}", wish, {"order_number": order_number})]
    return reply(f"notice_{fact}", *helping, stop_button(), **args)
