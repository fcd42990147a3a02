"""Changes to an order that is already placed: cancelling it is one of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money
from actions.backends.values.people import Address
from actions.backends.values.requests import RequestState


class ChangeKind(StrEnum):
    """What can be changed."""

    CANCELLATION = "cancellation"
    ADDRESS = "address"
    ITEMS = "items"
    DELIVERY_DATE = "delivery_date"


class ChangeBarrier(StrEnum):
    """Why a change is not made; also the `code` of `RequestRefused`."""

    ALREADY_SENT = "already_sent"
    ALREADY_CANCELLED = "already_cancelled"
    TOO_LATE = "too_late"
    OTHER_COUNTRY = "other_country"
    OUT_OF_STOCK = "out_of_stock"
    NOTHING_LEFT = "nothing_left"
    NO_SUCH_ITEM = "no_such_item"
    MORE_TO_PAY = "more_to_pay"
    DATE_NOT_POSSIBLE = "date_not_possible"
    UNKNOWN_ORDER = "unknown_order"
    OTHER = "other"


class CancelReason(StrEnum):
    """Why an order is cancelled."""

    CHANGED_MIND = "changed_mind"
    ORDERED_BY_MISTAKE = "ordered_by_mistake"
    TOO_SLOW = "too_slow"
    FOUND_CHEAPER = "found_cheaper"
    OTHER = "other"


@dataclass(frozen=True)
class ChangeWindow:
    """Whether one kind of change can be made now.

    Args:
        until: Aware UTC; None where no moment is known, only the sending.
        barrier: Why not; None where it can.
    """

    kind: ChangeKind
    until: datetime | None = None
    barrier: ChangeBarrier | None = None

    @property
    def allowed(self) -> bool:
        """Whether it would be taken now."""
        return self.barrier is None


@dataclass(frozen=True)
class Cancellation:
    """Cancel the whole order; what was paid goes back the way it came."""

    reason: CancelReason


@dataclass(frozen=True)
class AddressChange:
    """Send it there instead."""

    address: Address


@dataclass(frozen=True)
class ItemChange:
    """Another quantity of an item (0 takes it out), or another variant in its place (`sku`)."""

    item_id: str
    quantity: int
    sku: str | None = None


@dataclass(frozen=True)
class ItemsChange:
    """Other quantities or variants; items that are not named stay as they are."""

    items: tuple[ItemChange, ...]


@dataclass(frozen=True)
class DeliveryDateChange:
    """Deliver it on that day."""

    deliver_on: date


Change = Cancellation | AddressChange | ItemsChange | DeliveryDateChange

KIND_OF_CHANGE: dict[type[Change], ChangeKind] = {
    Cancellation: ChangeKind.CANCELLATION,
    AddressChange: ChangeKind.ADDRESS,
    ItemsChange: ChangeKind.ITEMS,
    DeliveryDateChange: ChangeKind.DELIVERY_DATE,
}


@dataclass(frozen=True)
class OrderChangeRequest:
    """A change that was agreed on. The same `idempotency_key` means the same change, for ever."""

    idempotency_key: str
    order_number: str
    change: Change

    @property
    def kind(self) -> ChangeKind:
        """Which kind of change it is."""
        return KIND_OF_CHANGE[type(self.change)]


@dataclass(frozen=True)
class OrderChange:
    """A change as the shop has it.

    Args:
        paid_back: What goes back to the shopper; zero where nothing does.
        refund_number: Of the refund that came with it, once the shop knows it.
    """

    number: str
    order_number: str
    idempotency_key: str | None
    change: Change
    state: RequestState
    paid_back: Money
    refund_number: str | None
    made_at: datetime
