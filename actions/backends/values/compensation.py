"""What a shop gives for its mistakes: a voucher, or the same things sent again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from actions.backends.money import Money
from actions.backends.values.requests import ItemQuantity, RequestState


class CompensationReason(StrEnum):
    """What went wrong."""

    LATE = "late"
    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    MISSING_ITEM = "missing_item"
    GOODWILL = "goodwill"


@dataclass(frozen=True)
class VoucherRequest:
    """A voucher for the customer of an order. The same `idempotency_key` means the same voucher, for ever."""

    idempotency_key: str
    order_number: str
    amount: Money
    reason: CompensationReason


@dataclass(frozen=True)
class Voucher:
    """A voucher as the shop has it: whoever has `code` can use it once."""

    number: str
    order_number: str
    idempotency_key: str | None
    code: str
    amount: Money
    reason: CompensationReason
    expires_at: datetime | None
    made_at: datetime


@dataclass(frozen=True)
class ReshipmentRequest:
    """Items to send again, at no cost. The same `idempotency_key` means the same reshipment, for ever."""

    idempotency_key: str
    order_number: str
    items: tuple[ItemQuantity, ...]
    reason: CompensationReason


@dataclass(frozen=True)
class Reshipment:
    """A reshipment as the shop has it; its parcel appears among the order's parcels once it is sent."""

    number: str
    order_number: str
    idempotency_key: str | None
    items: tuple[ItemQuantity, ...]
    reason: CompensationReason
    state: RequestState
    made_at: datetime
