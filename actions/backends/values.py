"""What a shop knows, as frozen values. Canonical, in English, free of any one shop system."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money, total


class OrderState(StrEnum):
    """Where an order is in the shop's own process."""

    PROCESSING = "processing"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    CANCELLED = "cancelled"


class ParcelState(StrEnum):
    """Where a parcel is, in the carrier's last words."""

    PREPARING = "preparing"
    IN_TRANSIT = "in_transit"
    CUSTOMS_HELD = "customs_held"
    DELAYED = "delayed"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERED = "delivered"
    LOST = "lost"
    RETURNED = "returned"


class CheckpointCode(StrEnum):
    """What happened to a parcel at one place."""

    LABEL_CREATED = "label_created"
    PICKED_UP = "picked_up"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    CUSTOMS_IN = "customs_in"
    CUSTOMS_HELD = "customs_held"
    CUSTOMS_RELEASED = "customs_released"
    DELAYED = "delayed"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERY_FAILED = "delivery_failed"
    DELIVERED = "delivered"
    LOST = "lost"
    RETURNED = "returned"


class RefundState(StrEnum):
    """What the shop says about a refund it knows."""

    PENDING = "pending"
    DONE = "done"
    REFUSED = "refused"


class RefundReason(StrEnum):
    """Why a shopper wants money back."""

    CHANGED_MIND = "changed_mind"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    NOT_ARRIVED = "not_arrived"
    LATE = "late"
    NOT_AS_DESCRIBED = "not_as_described"
    OTHER = "other"


class RefundMethod(StrEnum):
    """Where the money goes."""

    ORIGINAL_PAYMENT = "original_payment"
    STORE_CREDIT = "store_credit"
    BANK_TRANSFER = "bank_transfer"


@dataclass(frozen=True)
class Contact:
    """What proves that somebody placed an order: one of the two is set.

    Args:
        email: Lower case.
        phone: E.164, such as "+34612345678".
    """

    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class CustomerKey:
    """A customer of whom the shop itself says that they are logged in."""

    customer_id: str


@dataclass(frozen=True)
class OrderAccess:
    """An order number with the proof of who asks; without one there is no way to an order."""

    order_number: str
    proof: Contact | CustomerKey


@dataclass(frozen=True)
class Customer:
    """A customer. `country` is ISO 3166, `locale` BCP 47."""

    id: str
    name: str
    email: str
    phone: str | None
    country: str
    locale: str


@dataclass(frozen=True)
class OrderItem:
    """One line of an order. `amount` is what was paid for the whole line, after discounts."""

    id: str
    name: str
    category: str
    quantity: int
    amount: Money
    image: str | None = None


@dataclass(frozen=True)
class Order:
    """An order. What was paid is the sum of its items and `shipping`."""

    number: str
    state: OrderState
    placed_at: datetime
    customer: Customer
    items: tuple[OrderItem, ...]
    shipping: Money
    delivered_on: date | None

    @property
    def total(self) -> Money:
        """What was paid."""
        return total((item.amount for item in self.items), self.shipping.currency) + self.shipping

    @property
    def currency(self) -> str:
        """ISO 4217."""
        return self.shipping.currency


@dataclass(frozen=True)
class OrderSummary:
    """An order as it appears in a list of a customer's own orders."""

    number: str
    state: OrderState
    placed_at: datetime


@dataclass(frozen=True)
class Checkpoint:
    """One scan. `place` is a proper name ("Leipzig, DE"), shown as it is."""

    at: datetime
    place: str
    code: CheckpointCode


@dataclass(frozen=True)
class Parcel:
    """A parcel of an order; checkpoints oldest first."""

    order_number: str
    carrier: str
    tracking_number: str
    tracking_url: str | None
    state: ParcelState
    promised_on: date | None
    delivered_on: date | None
    checkpoints: tuple[Checkpoint, ...]


@dataclass(frozen=True)
class RefundLine:
    """How much of which item of an order is refunded."""

    item_id: str
    name: str
    quantity: int
    amount: Money


@dataclass(frozen=True)
class RefundRequest:
    """A refund that was agreed on. The same `idempotency_key` means the same refund, for ever.

    `amount` is the sum of the lines and of the shipping that goes back with them.
    """

    idempotency_key: str
    order_number: str
    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason


@dataclass(frozen=True)
class Refund:
    """A refund as the shop has it. `idempotency_key` is None where somebody else made it."""

    number: str
    order_number: str
    idempotency_key: str | None
    state: RefundState
    lines: tuple[RefundLine, ...]
    amount: Money
    reason: RefundReason
    method: RefundMethod
    made_at: datetime
