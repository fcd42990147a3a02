"""Ways to pay, and what became of an order's payments."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from actions.backends.money import Money


class PaymentKind(StrEnum):
    """How somebody pays."""

    CARD = "card"
    WALLET = "wallet"
    BANK_TRANSFER = "bank_transfer"
    DIRECT_DEBIT = "direct_debit"
    INSTALMENTS = "instalments"
    CASH_ON_DELIVERY = "cash_on_delivery"
    GIFT_CARD = "gift_card"
    OTHER = "other"


class PaymentState(StrEnum):
    """Where a payment is."""

    PENDING = "pending"
    """Waited for: a transfer that has not arrived, a decision of the bank."""
    AUTHORISED = "authorised"
    """Held on the account, not taken; falls away by itself when it is not captured."""
    CAPTURED = "captured"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


class DeclineReason(StrEnum):
    """Why a payment was declined, as far as its processor says."""

    INSUFFICIENT_FUNDS = "insufficient_funds"
    EXPIRED_CARD = "expired_card"
    WRONG_DETAILS = "wrong_details"
    AUTHENTICATION_FAILED = "authentication_failed"
    LIMIT_EXCEEDED = "limit_exceeded"
    REFUSED_BY_BANK = "refused_by_bank"
    OTHER = "other"


@dataclass(frozen=True)
class PaymentMethod:
    """A way to pay in one market; amounts in its currency. `name` is a proper name ("iDEAL")."""

    id: str
    kind: PaymentKind
    name: str
    fee: Money | None = None
    max_amount: Money | None = None


@dataclass(frozen=True)
class Payment:
    """One attempt to pay an order.

    Args:
        decline: Set where the state is DECLINED.
        expires_at: When a hold falls away or a transfer is no longer waited for, aware UTC.
        reference: What a transfer has to carry.
    """

    number: str
    order_number: str
    kind: PaymentKind
    state: PaymentState
    amount: Money
    made_at: datetime
    decline: DeclineReason | None = None
    expires_at: datetime | None = None
    reference: str | None = None
