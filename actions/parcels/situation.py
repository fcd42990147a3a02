"""What is the matter with a parcel, from its scans, its promise and the shopper's worry. Pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from actions.backends.values import Parcel, ParcelState
from conversations.shop_rules import Parcels, TroubleName


class Situation(StrEnum):
    """What a shopper is told about a parcel."""

    PREPARING = "preparing"
    ON_ITS_WAY = "on_its_way"
    LATE = "late"
    """The promised day is over, and the carrier says nothing of a delay."""
    SILENT = "silent"
    """It was under way, and nobody has scanned it for days."""
    DELAYED = "delayed"
    CUSTOMS_HELD = "customs_held"
    DELIVERY_FAILED = "delivery_failed"
    READY_FOR_PICKUP = "ready_for_pickup"
    DELIVERED = "delivered"
    NOT_RECEIVED = "not_received"
    """Delivered, says the carrier; the shopper says no."""
    LOST = "lost"
    DAMAGED = "damaged"
    RETURNED = "returned"
    UNKNOWN = "unknown"


TROUBLE: dict[Situation, TroubleName] = {
    Situation.LATE: "late",
    Situation.SILENT: "silent",
    Situation.DELAYED: "delayed",
    Situation.CUSTOMS_HELD: "customs_held",
    Situation.DELIVERY_FAILED: "delivery_failed",
    Situation.READY_FOR_PICKUP: "ready_for_pickup",
    Situation.NOT_RECEIVED: "not_received",
    Situation.LOST: "lost",
    Situation.DAMAGED: "damaged",
    Situation.RETURNED: "returned",
}
"""Situations in which a shopper can choose something, by the name that shop.yml has for them."""
_PLAIN = {
    ParcelState.PREPARING: Situation.PREPARING,
    ParcelState.CUSTOMS_HELD: Situation.CUSTOMS_HELD,
    ParcelState.DELIVERY_FAILED: Situation.DELIVERY_FAILED,
    ParcelState.READY_FOR_PICKUP: Situation.READY_FOR_PICKUP,
    ParcelState.LOST: Situation.LOST,
    ParcelState.DAMAGED: Situation.DAMAGED,
    ParcelState.RETURNED: Situation.RETURNED,
}
_MOVING = frozenset({ParcelState.IN_TRANSIT, ParcelState.OUT_FOR_DELIVERY, ParcelState.DELAYED, ParcelState.UNKNOWN})


@dataclass(frozen=True)
class Look:
    """A parcel as it is looked at now."""

    parcel: Parcel
    situation: Situation

    @property
    def trouble(self) -> TroubleName | None:
        """What shop.yml calls the trouble; None where there is none."""
        return TROUBLE.get(self.situation)


def look_at(parcel: Parcel, worry: str | None, rules: Parcels, today: date) -> Look:
    """What is the matter with a parcel.

    Args:
        worry: "delayed" or "lost" where the shopper said so.
        today: The shop's day.
    """
    return Look(parcel, _situation(parcel, worry, rules, today))


def _situation(parcel: Parcel, worry: str | None, rules: Parcels, today: date) -> Situation:
    if parcel.state in _PLAIN:
        return _PLAIN[parcel.state]
    if parcel.state is ParcelState.DELIVERED:
        return Situation.NOT_RECEIVED if worry == "lost" else Situation.DELIVERED
    last = last_scan_on(parcel)
    if parcel.state in _MOVING and last is not None and (today - last).days >= rules.silent_days:
        return Situation.SILENT
    if parcel.state is ParcelState.DELAYED:
        return Situation.DELAYED
    if parcel.promised_on is not None and today > parcel.promised_on:
        return Situation.LATE
    return Situation.UNKNOWN if parcel.state is ParcelState.UNKNOWN else Situation.ON_ITS_WAY


def last_scan_on(parcel: Parcel) -> date | None:
    """The day of the last scan; None where there is none."""
    return parcel.checkpoints[-1].at.date() if parcel.checkpoints else None


def last_words(parcel: Parcel) -> str | None:
    """What the carrier itself wrote last, in its own language."""
    return next((scan.carrier_words for scan in reversed(parcel.checkpoints) if scan.carrier_words), None)
