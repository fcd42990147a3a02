"""One message a parcel, worded for what happened to it."""

from actions.backends.values import Order, ParcelState
from actions.cards import parcel_card
from actions.parcels.situation import Look, Situation, last_scan_on, last_words
from actions.replies import Json, day, label, reply

_KEYS = {
    Situation.CUSTOMS_HELD: "track_shipment_customs_held",
    Situation.DELIVERY_FAILED: "track_shipment_delivery_failed",
    Situation.LOST: "track_shipment_lost",
    Situation.DAMAGED: "track_shipment_damaged",
    Situation.RETURNED: "track_shipment_returned",
    Situation.LATE: "track_shipment_late",
    Situation.SILENT: "track_shipment_silent",
}
_ON_ITS_WAY = frozenset({ParcelState.PREPARING, ParcelState.IN_TRANSIT, ParcelState.OUT_FOR_DELIVERY})


def describe(order: Order, look: Look, worry: str | None) -> Json:
    """What is to be said about a parcel, with its card and without buttons."""
    parcel = look.parcel
    args: Json = {
        "order_number": order.number,
        "carrier": parcel.carrier,
        "state": label("parcel_state", parcel.state.value),
        "card": parcel_card(parcel, order),
    }
    if parcel.promised_on is not None:
        args["promised_on"] = day(parcel.promised_on)
    if parcel.delivered_on is not None:
        args["delivered_on"] = day(parcel.delivered_on)
    if (scanned := last_scan_on(parcel)) is not None:
        args["scanned_on"] = day(scanned)
    if parcel.pickup is not None:
        address = parcel.pickup.address
        args["place"] = ", ".join([address.name, *address.lines, address.city])
        args |= {} if parcel.pickup.until is None else {"until": day(parcel.pickup.until)}
    if (words := last_words(parcel)) is not None:
        args["words"] = words
    return reply(_key(look, worry), **args)


def _key(look: Look, worry: str | None) -> str:
    parcel = look.parcel
    dated = parcel.promised_on is not None
    match look.situation:
        case situation if situation in _KEYS:
            return _KEYS[situation]
        case Situation.DELAYED:
            return "track_shipment_delayed" if dated else "track_shipment_delayed_no_date"
        case Situation.DELIVERED if parcel.delivered_on is not None:
            return "track_shipment_delivered"
        case Situation.NOT_RECEIVED if parcel.delivered_on is not None:
            return "track_shipment_delivered_but_missing"
        case Situation.READY_FOR_PICKUP if parcel.pickup is not None:
            known = parcel.pickup.until is not None
            return "track_shipment_ready_for_pickup" if known else "track_shipment_ready_for_pickup_no_date"
        case Situation.UNKNOWN if last_words(parcel) is not None:
            return "track_shipment_carrier_words"
    if worry is not None and dated and parcel.state in _ON_ITS_WAY:
        return "track_shipment_not_late"
    return "track_shipment" if dated else "track_shipment_no_date"
