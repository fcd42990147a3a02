"""Shopify's fulfilments as parcels: one for each tracking number."""

from datetime import date, datetime

from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import SYSTEM, Node
from actions.backends.shopify.order_values import live_fulfilments
from actions.backends.shopify.reading import moment, moment_or_none, reads, tail
from actions.backends.values import (
    Address,
    Checkpoint,
    CheckpointCode,
    ItemQuantity,
    OrderAccess,
    Parcel,
    ParcelState,
    PickupPoint,
    state_after,
)
from actions.backends.vocabulary import Vocabulary

_FULFILMENTS = """
query OrderFulfillments($id: ID!) {
  order(id: $id) {
    name
    fulfillments(first: 40) {
      id status displayStatus createdAt deliveredAt estimatedDeliveryAt
      trackingInfo(first: 10) { company number url }
    }
  }
}"""

_CONTENTS = """
query FulfillmentContents($id: ID!, $after: String) {
  fulfillment(id: $id) {
    fulfillmentLineItems(first: 100, after: $after) {
      nodes { quantity lineItem { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

_EVENTS = """
query FulfillmentScans($id: ID!, $after: String) {
  fulfillment(id: $id) {
    events(first: 100, after: $after) {
      nodes { status happenedAt message address1 city zip province country estimatedDeliveryAt }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

_SCANS = Vocabulary(
    SYSTEM,
    "FulfillmentEventStatus",
    {
        "LABEL_PURCHASED": CheckpointCode.LABEL_CREATED,
        "LABEL_PRINTED": CheckpointCode.LABEL_CREATED,
        "CONFIRMED": CheckpointCode.LABEL_CREATED,
        "CARRIER_PICKED_UP": CheckpointCode.PICKED_UP,
        "IN_TRANSIT": CheckpointCode.DEPARTED,
        "DELAYED": CheckpointCode.DELAYED,
        "OUT_FOR_DELIVERY": CheckpointCode.OUT_FOR_DELIVERY,
        "ATTEMPTED_DELIVERY": CheckpointCode.DELIVERY_FAILED,
        "FAILURE": CheckpointCode.DELIVERY_FAILED,
        "READY_FOR_PICKUP": CheckpointCode.READY_FOR_PICKUP,
        "DELIVERED": CheckpointCode.DELIVERED,
    },
    CheckpointCode.OTHER,
)
_STATES = Vocabulary(
    SYSTEM,
    "FulfillmentDisplayStatus",
    {
        "SUBMITTED": ParcelState.PREPARING,
        "CONFIRMED": ParcelState.PREPARING,
        "LABEL_PURCHASED": ParcelState.PREPARING,
        "LABEL_PRINTED": ParcelState.PREPARING,
        "LABEL_VOIDED": ParcelState.PREPARING,
        "FULFILLED": ParcelState.IN_TRANSIT,
        "MARKED_AS_FULFILLED": ParcelState.IN_TRANSIT,
        "CARRIER_PICKED_UP": ParcelState.IN_TRANSIT,
        "PICKED_UP": ParcelState.DELIVERED,
        "IN_TRANSIT": ParcelState.IN_TRANSIT,
        "DELAYED": ParcelState.DELAYED,
        "OUT_FOR_DELIVERY": ParcelState.OUT_FOR_DELIVERY,
        "ATTEMPTED_DELIVERY": ParcelState.DELIVERY_FAILED,
        "NOT_DELIVERED": ParcelState.DELIVERY_FAILED,
        "FAILURE": ParcelState.DELIVERY_FAILED,
        "READY_FOR_PICKUP": ParcelState.READY_FOR_PICKUP,
        "DELIVERED": ParcelState.DELIVERED,
    },
    ParcelState.UNKNOWN,
)


class ShopifyParcels(ShopifyPart):
    """Fulfilments that were not cancelled. Each one's contents and scans are asked for by themselves, as Shopify's
    limit on the cost of one query would not bear them all."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`."""
        order_id = await self._prove(access)
        found = await self._api.ask(_FULFILMENTS, id=order_id)
        parcels: list[Parcel] = []
        for fulfilment in _sent(found):
            lines = await self._api.pages(_CONTENTS, ("fulfillment", "fulfillmentLineItems"), id=fulfilment["id"])
            events = await self._api.pages(_EVENTS, ("fulfillment", "events"), id=fulfilment["id"])
            parcels += self._parcels_of(self._number(found["order"]["name"]), fulfilment, lines, events)
        return tuple(parcels)

    @reads
    def _parcels_of(self, number: str, fulfilment: Node, lines: list[Node], events: list[Node]) -> list[Parcel]:
        events = sorted(events, key=lambda event: moment(event["happenedAt"]))
        scans = tuple(_checkpoint(event) for event in events)
        state = _STATES.read(fulfilment["displayStatus"]) if fulfilment["displayStatus"] else state_after(scans)
        labels = fulfilment["trackingInfo"] or [{"company": None, "number": None, "url": None}]
        # Which of several labels a thing went under, Shopify does not know.
        contents = tuple(ItemQuantity(tail(line["lineItem"]["id"]), line["quantity"]) for line in lines)
        return [
            Parcel(
                order_number=number,
                carrier=label["company"] or "",
                tracking_number=label["number"] or "",
                tracking_url=_web_address(label["url"]),
                state=state,
                promised_on=self._day(moment_or_none(fulfilment["estimatedDeliveryAt"])),
                delivered_on=self._day(moment_or_none(fulfilment["deliveredAt"])),
                checkpoints=scans,
                contents=contents if len(labels) == 1 else (),
                pickup=_pickup(events, label["company"] or "") if state is ParcelState.READY_FOR_PICKUP else None,
            )
            for label in labels
        ]

    def _day(self, at: datetime | None) -> date | None:
        return None if at is None else at.astimezone(self._settings.zone).date()


@reads
def _sent(found: Node) -> list[Node]:
    return sorted(live_fulfilments(found["order"]), key=lambda one: moment(one["createdAt"]))


def _checkpoint(event: Node) -> Checkpoint:
    code = _SCANS.read(event["status"])
    words = event["message"] or (event["status"] if code is CheckpointCode.OTHER else None)
    place = ", ".join(part for part in (event["city"], event["country"]) if part)
    return Checkpoint(moment(event["happenedAt"]), place, code, words)


def _pickup(events: list[Node], carrier: str) -> PickupPoint | None:
    """Where the last scan that says so has it waiting; None where no street was reported."""
    waiting = [event for event in events if _SCANS.read(event["status"]) is CheckpointCode.READY_FOR_PICKUP]
    if not waiting or not waiting[-1]["address1"]:
        return None
    event = waiting[-1]
    return PickupPoint(
        Address(
            carrier, (event["address1"],), event["city"] or "", event["zip"] or None, event["country"] or "",
            event["province"] or None,
        )
    )  # fmt: skip


def _web_address(url: str | None) -> str | None:
    """A link that may be shown: staff type these by hand."""
    return url if url and url.startswith(("https://", "http://")) else None
