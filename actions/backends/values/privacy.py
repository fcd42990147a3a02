"""A customer's data in the shop's own system: a copy of it, or its end (GDPR articles 15, 17 and 20)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.values.documents import Document
from actions.backends.values.people import CustomerKey
from actions.backends.values.requests import RequestState


class PrivacyKind(StrEnum):
    """What a customer asks for."""

    EXPORT = "export"
    ERASURE = "erasure"


class KeptRecord(StrEnum):
    """What stays after an erasure, because a law says so."""

    INVOICES = "invoices"
    ORDERS = "orders"
    PAYMENTS = "payments"


@dataclass(frozen=True)
class PrivacyRequest:
    """What a logged-in customer asked for. The same `idempotency_key` means the same case, for ever."""

    idempotency_key: str
    customer: CustomerKey
    kind: PrivacyKind


@dataclass(frozen=True)
class PrivacyCase:
    """The request as the shop has it.

    Args:
        document: The copy, once there is one.
        kept: What an erasure leaves.
        due_on: Until when a pending case is answered.
    """

    number: str
    idempotency_key: str | None
    customer_id: str
    kind: PrivacyKind
    state: RequestState
    made_at: datetime
    document: Document | None = None
    kept: tuple[KeptRecord, ...] = ()
    due_on: date | None = None
