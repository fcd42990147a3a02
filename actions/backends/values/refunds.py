"""Refunds."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from actions.backends.money import Money


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
