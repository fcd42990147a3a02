"""Sending things back: returns, exchanges and warranty cases are one thing with three ends."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money
from actions.backends.values.documents import Document
from actions.backends.values.people import Address


class ReturnKind(StrEnum):
    """What somebody wants for what they send back."""

    RETURN = "return"
    EXCHANGE = "exchange"
    WARRANTY = "warranty"


class ReturnReason(StrEnum):
    """Why something goes back."""

    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    CHANGED_MIND = "changed_mind"
    DAMAGED = "damaged"
    FAULTY = "faulty"
    WRONG_ITEM = "wrong_item"
    NOT_AS_DESCRIBED = "not_as_described"
    OTHER = "other"


class ReturnBarrier(StrEnum):
    """Why something cannot be sent back; also the `code` of `RequestRefused`."""

    NOT_DELIVERED = "not_delivered"
    WINDOW_OVER = "window_over"
    WARRANTY_OVER = "warranty_over"
    EXCLUDED_CATEGORY = "excluded_category"
    ALREADY_RETURNED = "already_returned"
    OUT_OF_STOCK = "out_of_stock"
    NO_SUCH_ITEM = "no_such_item"
    NO_REPLACEMENT_NAMED = "no_replacement_named"
    COUNTRY_NOT_SERVED = "country_not_served"
    UNKNOWN_ORDER = "unknown_order"
    OTHER = "other"


class ReturnState(StrEnum):
    """How far a return is."""

    REQUESTED = "requested"
    APPROVED = "approved"
    RECEIVED = "received"
    INSPECTED = "inspected"
    RESTOCKED = "restocked"
    REFUSED = "refused"
    REFUNDED = "refunded"
    EXCHANGED = "exchanged"
    CANCELLED = "cancelled"


class ReturnPayer(StrEnum):
    """Who pays for the way back."""

    SHOP = "shop"
    CUSTOMER = "customer"
    SHOP_IF_FAULTY = "shop_if_faulty"


class ReturnWay(StrEnum):
    """How something goes back."""

    PRINTED_LABEL = "printed_label"
    QR_CODE = "qr_code"
    COLLECTION = "collection"
    OWN_CARRIER = "own_carrier"


@dataclass(frozen=True)
class Eligibility:
    """Whether one item can go back, for one of the three ends.

    Args:
        quantity: How many of it are left to send back.
        until: The last day; None where nobody has said one.
        barrier: Why not; None where it can.
    """

    item_id: str
    kind: ReturnKind
    quantity: int
    until: date | None = None
    barrier: ReturnBarrier | None = None

    @property
    def allowed(self) -> bool:
        """Whether it would be taken now."""
        return self.barrier is None


@dataclass(frozen=True)
class ReturnTerms:
    """How things go back from one country (ISO 3166).

    Args:
        window_days: From delivery.
        fee: What a label costs whoever pays for it, taken off the refund; None where it costs nothing or is not ours.
        customs_form: Whether the parcel crosses a customs border and needs a declaration as returned goods.
    """

    country: str
    window_days: int
    payer: ReturnPayer
    ways: tuple[ReturnWay, ...]
    address: Address
    fee: Money | None = None
    customs_form: bool = False


@dataclass(frozen=True)
class ReturnLine:
    """What goes back, why, and (for an exchange) the SKU wanted instead."""

    item_id: str
    quantity: int
    reason: ReturnReason
    exchange_for: str | None = None


@dataclass(frozen=True)
class ReturnRequest:
    """A return that was agreed on. The same `idempotency_key` means the same return, for ever."""

    idempotency_key: str
    order_number: str
    kind: ReturnKind
    lines: tuple[ReturnLine, ...]


@dataclass(frozen=True)
class ReturnStep:
    """When a return got so far, aware UTC."""

    state: ReturnState
    at: datetime


@dataclass(frozen=True)
class Return:
    """A return as the shop has it; `steps` oldest first, the last one's state is `state`.

    Args:
        send_by: The last day to hand it over.
        label: What to stick on it, or the code to show; None where the shopper's own carrier brings it.
        refund_number: Once money went back.
    """

    number: str
    order_number: str
    idempotency_key: str | None
    kind: ReturnKind
    state: ReturnState
    lines: tuple[ReturnLine, ...]
    payer: ReturnPayer
    address: Address
    steps: tuple[ReturnStep, ...]
    made_at: datetime
    send_by: date | None = None
    label: Document | None = None
    refund_number: str | None = None
