"""What can be told about an order, whoever reports it: one vocabulary, and which facts overtake which."""

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from actions.backends.values import ParcelState


class Fact(StrEnum):
    """Something that happened to an order; also the end of `notice_…`, and what `notices.tell` of shop.yml lists."""

    ORDER_CONFIRMED = "order_confirmed"
    PAYMENT_RECEIVED = "payment_received"
    PAYMENT_FAILED = "payment_failed"
    ADDRESS_DOUBTFUL = "address_doubtful"
    SHIPPED = "shipped"
    CUSTOMS_HELD = "customs_held"
    DELAYED = "delayed"
    OUT_FOR_DELIVERY = "out_for_delivery"
    READY_FOR_PICKUP = "ready_for_pickup"
    EXCEPTION = "exception"
    """Lost, damaged, on its way back, or a delivery that failed; the parcel's state says which."""
    DELIVERED = "delivered"
    REFUND_MADE = "refund_made"
    RETURN_RECEIVED = "return_received"


FACT_OF_STATE: dict[ParcelState, Fact] = {
    ParcelState.IN_TRANSIT: Fact.SHIPPED,
    ParcelState.CUSTOMS_HELD: Fact.CUSTOMS_HELD,
    ParcelState.DELAYED: Fact.DELAYED,
    ParcelState.OUT_FOR_DELIVERY: Fact.OUT_FOR_DELIVERY,
    ParcelState.READY_FOR_PICKUP: Fact.READY_FOR_PICKUP,
    ParcelState.DELIVERY_FAILED: Fact.EXCEPTION,
    ParcelState.LOST: Fact.EXCEPTION,
    ParcelState.DAMAGED: Fact.EXCEPTION,
    ParcelState.RETURNED: Fact.EXCEPTION,
    ParcelState.DELIVERED: Fact.DELIVERED,
}
"""What a parcel's state comes to; one that is being prepared, or of which nothing is known, is no news."""

_RANK: dict[Fact, int] = {
    Fact.ORDER_CONFIRMED: 0,
    Fact.PAYMENT_FAILED: 1,
    Fact.PAYMENT_RECEIVED: 2,
    Fact.ADDRESS_DOUBTFUL: 2,
    Fact.SHIPPED: 3,
    Fact.CUSTOMS_HELD: 4,
    Fact.DELAYED: 4,
    Fact.EXCEPTION: 5,
    Fact.OUT_FOR_DELIVERY: 5,
    Fact.READY_FOR_PICKUP: 6,
    Fact.DELIVERED: 7,
}
PARCEL_FACTS = frozenset(FACT_OF_STATE.values())
OF_THE_WAY = frozenset(_RANK)
"""Facts that follow each other; money that goes back and returns stand for themselves."""


def overtakes(later: Fact, later_about: str, earlier: Fact, earlier_about: str) -> bool:
    """Whether the one makes the other old news: it is further on the way of the same parcel, or of the whole order.

    Args:
        later_about, earlier_about: The parcel's number; "" for the order itself.
    """
    if later not in OF_THE_WAY or earlier not in OF_THE_WAY:
        return False
    same = not earlier_about or parcel_of(earlier_about) == parcel_of(later_about)
    return same and _RANK[later] > _RANK[earlier]


def about_parcel(fact: Fact, tracking_number: str, state: ParcelState | None) -> str:
    """What a notice is about: an exception of another kind is another fact of the same parcel."""
    return f"{tracking_number}:{state}" if fact is Fact.EXCEPTION and state is not None else tracking_number


def parcel_of(about: str) -> str:
    """The parcel that a notice is about."""
    return about.partition(":")[0]


@dataclass(frozen=True)
class Hint:
    """What a webhook says has happened; the shop's system is asked whether it is so.

    Attributes:
        order_number: As shoppers write it; None where the reporter knows only one of `handles`.
        handles: Other systems' names for the order or its parcel, such as "shopify:order:450789469" or
            "parcel:JJD0099999".
        about: Number of the parcel, refund or return; "" for the order itself.
        customer_id, email, phone: Whose the order is, where the reporter says so; only to find conversations by.
        state: The parcel's, for an exception.
        happened_at: Aware UTC.
    """

    fact: Fact
    happened_at: datetime
    order_number: str | None = None
    handles: tuple[str, ...] = ()
    about: str = ""
    customer_id: str | None = None
    email: str | None = None
    phone: str | None = None
    state: ParcelState | None = None

    def as_json(self) -> dict[str, Any]:
        """For a row."""
        return asdict(self) | {"happened_at": self.happened_at.isoformat()}

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> "Hint":
        """What `as_json` gave."""
        state = row["state"]
        typed = {
            "fact": Fact(row["fact"]),
            "happened_at": datetime.fromisoformat(row["happened_at"]),
            "handles": tuple(row["handles"]),
            "state": None if state is None else ParcelState(state),
        }
        return cls(**(row | typed))


def parcel_handle(tracking_number: str) -> str:
    """The name of a parcel among `Hint.handles`; spaces, signs and capitals make no difference."""
    return "parcel:" + "".join(letter for letter in tracking_number if letter.isalnum()).upper()
