"""Shopify's webhooks: orders, fulfilments and refunds (shopify.dev/docs/api/webhooks, REST payloads).

The topic is in a header, which nobody signs: a body is read as its topic says, and the shop's system has the last word.
A refund names its order by Shopify's id alone, which the webhooks of the order itself have told before.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from actions.backends.tracking_services.fields import group, text
from actions.backends.values import ParcelState
from actions.backends.vocabulary import Vocabulary
from actions.notices.facts import FACT_OF_STATE, Fact, Hint, parcel_handle
from connectors.shop_events.body import at, email, number, phone, read_json
from connectors.shop_events.door import Headers, Heard, Read
from connectors.shop_events.order_numbers import OrderNumbers

TOPIC = "x-shopify-topic"
_Payload = Mapping[str, Any]
_STATES: Vocabulary[ParcelState] = Vocabulary(
    "Shopify",
    "shipment_status",
    {
        "label_printed": ParcelState.PREPARING,
        "label_purchased": ParcelState.PREPARING,
        "ready_for_pickup": ParcelState.READY_FOR_PICKUP,
        "confirmed": ParcelState.IN_TRANSIT,
        "in_transit": ParcelState.IN_TRANSIT,
        "carrier_picked_up": ParcelState.IN_TRANSIT,
        "delayed": ParcelState.DELAYED,
        "out_for_delivery": ParcelState.OUT_FOR_DELIVERY,
        "attempted_delivery": ParcelState.DELIVERY_FAILED,
        "failure": ParcelState.DELIVERY_FAILED,
        "delivered": ParcelState.DELIVERED,
    },
    ParcelState.UNKNOWN,
)
"""(shopify.dev/docs/api/admin-rest/latest/resources/fulfillment, "shipment_status")"""


def reader(number_of: OrderNumbers) -> Read:
    """Reads the topics that we know; any other says nothing to us."""

    def order_facts(told: _Payload, fact: Fact, now: datetime) -> Hint:
        customer, destination = group(told.get("customer")), group(told.get("shipping_address"))
        return Hint(
            fact=fact,
            happened_at=at(told.get("updated_at"), now),
            order_number=number_of(text(told.get("name"))),
            handles=_order_handles(told.get("id")),
            customer_id=number(customer.get("id")) or None,
            email=email(told.get("email")),
            phone=phone(told.get("phone") or destination.get("phone"), destination.get("country_code")),
        )

    def fulfilment(told: _Payload, now: datetime) -> Iterator[Hint]:
        # "#1001.1" is the first fulfilment of order "#1001".
        order_number = number_of(text(told.get("name")).rpartition(".")[0])
        status = text(told.get("shipment_status"))
        if text(told.get("status")) in {"cancelled", "error", "failure"}:
            return
        state = _STATES.read(status) if status else ParcelState.IN_TRANSIT
        fact = FACT_OF_STATE.get(state)
        listed = told.get("tracking_numbers")
        parcels = [named for one in (listed if isinstance(listed, list) else []) if (named := text(one))]
        for parcel in parcels or [text(told.get("tracking_number"))]:
            if fact is not None:
                yield Hint(
                    fact=fact,
                    happened_at=at(told.get("updated_at"), now),
                    order_number=order_number,
                    handles=(*_order_handles(told.get("order_id")), *([parcel_handle(parcel)] if parcel else [])),
                    about=parcel[:60],
                    email=email(told.get("email")),
                    state=state,
                )

    def refund(told: _Payload, now: datetime) -> Hint:
        return Hint(
            fact=Fact.REFUND_MADE,
            happened_at=at(told.get("created_at"), now),
            handles=_order_handles(told.get("order_id")),
            about=number(told.get("id"))[:60],
        )

    topics: Mapping[str, Callable[[_Payload, datetime], list[Hint]]] = {
        "orders/create": lambda told, now: [order_facts(told, Fact.ORDER_CONFIRMED, now)],
        "orders/paid": lambda told, now: [order_facts(told, Fact.PAYMENT_RECEIVED, now)],
        "fulfillments/create": lambda told, now: list(fulfilment(told, now)),
        "fulfillments/update": lambda told, now: list(fulfilment(told, now)),
        "refunds/create": lambda told, now: [refund(told, now)],
    }

    def read(body: bytes, headers: Headers, now: datetime) -> Heard:
        told = read_json(body)
        understand = topics.get(headers.get(TOPIC, ""))
        return Heard(() if understand is None else understand(told, now))

    return read


def _order_handles(order_id: Any) -> tuple[str, ...]:
    named = number(order_id)
    return (f"shopify:order:{named[:60]}",) if named else ()
