"""Where a parcel is: one message a parcel, worded for what happened to it."""

from actions.backends.ports import ShopBackend
from actions.backends.values import Order, OrderState, Parcel, ParcelState
from actions.cards import order_card, parcel_card
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, day, label, reply
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from actions.what_is_offered import what_can_be_done
from conversations.identity import IdentityLevel

ANGLE_OF_INTENT = {"shipping_problem_delayed": "delayed", "shipping_problem_lost": "lost"}
"""What the shopper is worried about; it changes the words, never the facts."""
ON_ITS_WAY = frozenset({ParcelState.PREPARING, ParcelState.IN_TRANSIT, ParcelState.OUT_FOR_DELIVERY})


class TrackShipment:
    """Looks an order's parcels up and shows their way."""

    name = "track_shipment"
    level = IdentityLevel.CHANNEL

    def __init__(self, gate: OrderGate, shop: ShopBackend) -> None:
        self._gate = gate
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return absorb_order(Task(self.name).having(angle=ANGLE_OF_INTENT.get(turn.intent or "")), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_order(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        parcels = await self._shop.list_parcels(opened.access)
        order = opened.order
        if not parcels:
            cancelled = order.state is OrderState.CANCELLED
            said = reply(
                "track_shipment_cancelled" if cancelled else "track_shipment_not_sent",
                button("button_human_agent", "human_agent"),
                order_number=order.number,
                card=order_card(order),
            )
            return Done((said,), order.number)
        angle = opened.task.get("angle")
        *before, last = _one_set_of_buttons([_describe(order, parcel, angle) for parcel in parcels])
        last = {**last, "buttons": what_can_be_done(last["buttons"], self._shop)}
        return Done((*before, last), order.number)


def _one_set_of_buttons(said: list[Json]) -> tuple[Json, ...]:
    """Several parcels, several messages; what can be done next stands once, under the last."""
    every: list[Json] = []
    for message in said:
        every += [choice for choice in message["buttons"] if choice not in every]
    every.sort(key=lambda choice: choice["intent"] == "human_agent")
    return (*({**message, "buttons": []} for message in said[:-1]), {**said[-1], "buttons": every})


def _describe(order: Order, parcel: Parcel, angle: str | None) -> Json:
    key = _key(parcel, angle)
    args: Json = {"order_number": order.number, "carrier": parcel.carrier, "card": parcel_card(parcel)}
    if parcel.promised_on is not None:
        args["promised_on"] = day(parcel.promised_on)
    if parcel.delivered_on is not None:
        args["delivered_on"] = day(parcel.delivered_on)
    args["state"] = label("parcel_state", parcel.state.value)
    return reply(key, *_next_steps(order, parcel, key), **args)


def _key(parcel: Parcel, angle: str | None) -> str:
    dated = parcel.promised_on is not None
    match parcel.state:
        case ParcelState.CUSTOMS_HELD:
            return "track_shipment_customs_held"
        case ParcelState.DELAYED:
            return "track_shipment_delayed" if dated else "track_shipment_delayed_no_date"
        case ParcelState.LOST:
            return "track_shipment_lost"
        case ParcelState.RETURNED:
            return "track_shipment_returned"
        case ParcelState.DELIVERED if parcel.delivered_on is not None:
            return "track_shipment_delivered_but_missing" if angle == "lost" else "track_shipment_delivered"
    if angle is not None and dated and parcel.state in ON_ITS_WAY:
        return "track_shipment_not_late"
    return "track_shipment" if dated else "track_shipment_no_date"


def _next_steps(order: Order, parcel: Parcel, key: str) -> list[Json]:
    entities = {"order_number": order.number}
    person = button("button_human_agent", "human_agent")
    refund = button("button_refund_request", "refund_request", entities)
    if parcel.state is ParcelState.LOST:
        return [button("button_refund_request", "refund_request", {**entities, "refund_reason": "not_arrived"}), person]
    if key == "track_shipment_delivered_but_missing":
        return [person]
    if parcel.state in {ParcelState.DELIVERED, ParcelState.RETURNED}:
        return [refund, person]
    return [button("button_order_status", "order_status", entities), person]
