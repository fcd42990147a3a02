"""Parcels and their way, in one vocabulary for every carrier.

The codes follow the Universal Postal Union's events, named in brackets where there is one (EMSEVT: EMA posting …
EMI delivery). What a carrier says beyond them is `OTHER`, with the carrier's own words beside it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.values.people import Address
from actions.backends.values.requests import ItemQuantity


class ParcelState(StrEnum):
    """Where a parcel is, in the carrier's last words."""

    PREPARING = "preparing"
    IN_TRANSIT = "in_transit"
    CUSTOMS_HELD = "customs_held"
    DELAYED = "delayed"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERY_FAILED = "delivery_failed"
    READY_FOR_PICKUP = "ready_for_pickup"
    DELIVERED = "delivered"
    LOST = "lost"
    DAMAGED = "damaged"
    RETURNED = "returned"
    UNKNOWN = "unknown"


class CheckpointCode(StrEnum):
    """What happened to a parcel at one place."""

    LABEL_CREATED = "label_created"
    PICKED_UP = "picked_up"
    """Accepted by the carrier (EMA)."""
    DEPARTED = "departed"
    """(EMC)"""
    ARRIVED = "arrived"
    """(EMD)"""
    CUSTOMS_IN = "customs_in"
    """Presented to customs (EDB)."""
    CUSTOMS_HELD = "customs_held"
    """(EME)"""
    CUSTOMS_RELEASED = "customs_released"
    """(EDC)"""
    DELAYED = "delayed"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERY_FAILED = "delivery_failed"
    """An attempt that failed (EMH)."""
    READY_FOR_PICKUP = "ready_for_pickup"
    """Waits at a pick-up point (EDH)."""
    DELIVERED = "delivered"
    """(EMI)"""
    LOST = "lost"
    DAMAGED = "damaged"
    RETURNED = "returned"
    OTHER = "other"


STATE_AFTER: dict[CheckpointCode, ParcelState] = {
    CheckpointCode.LABEL_CREATED: ParcelState.PREPARING,
    CheckpointCode.PICKED_UP: ParcelState.IN_TRANSIT,
    CheckpointCode.DEPARTED: ParcelState.IN_TRANSIT,
    CheckpointCode.ARRIVED: ParcelState.IN_TRANSIT,
    CheckpointCode.CUSTOMS_IN: ParcelState.IN_TRANSIT,
    CheckpointCode.CUSTOMS_HELD: ParcelState.CUSTOMS_HELD,
    CheckpointCode.CUSTOMS_RELEASED: ParcelState.IN_TRANSIT,
    CheckpointCode.DELAYED: ParcelState.DELAYED,
    CheckpointCode.OUT_FOR_DELIVERY: ParcelState.OUT_FOR_DELIVERY,
    CheckpointCode.DELIVERY_FAILED: ParcelState.DELIVERY_FAILED,
    CheckpointCode.READY_FOR_PICKUP: ParcelState.READY_FOR_PICKUP,
    CheckpointCode.DELIVERED: ParcelState.DELIVERED,
    CheckpointCode.LOST: ParcelState.LOST,
    CheckpointCode.DAMAGED: ParcelState.DAMAGED,
    CheckpointCode.RETURNED: ParcelState.RETURNED,
}
"""What a parcel's state is once this was its last scan."""


@dataclass(frozen=True)
class Checkpoint:
    """One scan. `place` is a proper name ("Leipzig, DE"), shown as it is; "" where nobody says.

    Args:
        carrier_words: What the carrier itself wrote, in its own language.
    """

    at: datetime
    place: str
    code: CheckpointCode
    carrier_words: str | None = None


@dataclass(frozen=True)
class PickupPoint:
    """Where a parcel waits. `until` is the last day."""

    address: Address
    opening_hours: str | None = None
    until: date | None = None


@dataclass(frozen=True)
class Tracking:
    """What a carrier, or a service that asks carriers, says about one parcel; checkpoints oldest first.

    Args:
        promised_on: The carrier's own promise as it stands today.
    """

    carrier: str
    tracking_number: str
    state: ParcelState
    promised_on: date | None
    delivered_on: date | None
    checkpoints: tuple[Checkpoint, ...]
    pickup: PickupPoint | None = None


@dataclass(frozen=True)
class Parcel:
    """A parcel of an order; checkpoints oldest first.

    Args:
        contents: Which items are in it; empty where the shop does not say.
    """

    order_number: str
    carrier: str
    tracking_number: str
    tracking_url: str | None
    state: ParcelState
    promised_on: date | None
    delivered_on: date | None
    checkpoints: tuple[Checkpoint, ...]
    contents: tuple[ItemQuantity, ...] = ()
    pickup: PickupPoint | None = None


def state_after(checkpoints: tuple[Checkpoint, ...]) -> ParcelState:
    """The state that the last scan we understand leaves a parcel in; UNKNOWN where there is none."""
    for checkpoint in reversed(checkpoints):
        if checkpoint.code in STATE_AFTER:
            return STATE_AFTER[checkpoint.code]
    return ParcelState.UNKNOWN
