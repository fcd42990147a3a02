"""Operations as values: every write to the shop that is no refund, and its row in the ledger."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from actions.backends.money import Money
from actions.backends.values import (
    AddressChange,
    ChangeKind,
    DeliveryDateChange,
    OrderChange,
    OrderChangeRequest,
    Reshipment,
    ReshipmentRequest,
    Return,
    ReturnRequest,
    Voucher,
    VoucherRequest,
)
from actions.ledger_rows import LedgerEntry, common_columns
from actions.replies import Json, day

WriteRequest = OrderChangeRequest | ReturnRequest | VoucherRequest | ReshipmentRequest
"""What is asked of the shop. In a draft its key is `NO_KEY_YET`; the ledger puts the quote's id there."""
WriteResult = OrderChange | Return | Voucher | Reshipment
"""What the shop made of it."""
NO_KEY_YET = ""


class OperationKind(StrEnum):
    """What is done; the names that `operations:` of shop.yml knows."""

    CANCELLATION = "cancellation"
    ADDRESS_CHANGE = "address_change"
    ITEMS_CHANGE = "items_change"
    DELIVERY_DATE_CHANGE = "delivery_date_change"
    RETURN = "return"
    EXCHANGE = "exchange"
    WARRANTY = "warranty"
    VOUCHER = "voucher"
    RESHIPMENT = "reshipment"


_OF_CHANGE = {
    ChangeKind.CANCELLATION: OperationKind.CANCELLATION,
    ChangeKind.ADDRESS: OperationKind.ADDRESS_CHANGE,
    ChangeKind.ITEMS: OperationKind.ITEMS_CHANGE,
    ChangeKind.DELIVERY_DATE: OperationKind.DELIVERY_DATE_CHANGE,
}
_REQUESTS: dict[OperationKind, TypeAdapter[Any]] = {
    **dict.fromkeys(_OF_CHANGE.values(), TypeAdapter(OrderChangeRequest)),
    **dict.fromkeys((OperationKind.RETURN, OperationKind.EXCHANGE, OperationKind.WARRANTY), TypeAdapter(ReturnRequest)),
    OperationKind.VOUCHER: TypeAdapter(VoucherRequest),
    OperationKind.RESHIPMENT: TypeAdapter(ReshipmentRequest),
}


def kind_of(request: WriteRequest) -> OperationKind:
    """Which kind of operation a request is."""
    match request:
        case OrderChangeRequest():
            return _OF_CHANGE[request.kind]
        case ReturnRequest():
            return OperationKind(request.kind.value)
        case VoucherRequest():
            return OperationKind.VOUCHER
        case ReshipmentRequest():
            return OperationKind.RESHIPMENT


@dataclass(frozen=True)
class OperationDraft:
    """What an operation would be. Two equal drafts are the same offer; any difference is another one.

    Args:
        request: Without its key (`NO_KEY_YET`).
        customer_id: Whose order it is, as the shop knows them; limits count by it.
        worth: What the shop gives with it: money that comes back, a voucher's amount, the price of what is sent
            again. None where it gives nothing. A worth that has changed since the offer voids the yes.
        identity_level: Label of the level at which the shopper was; a better one changes no offer.
    """

    request: WriteRequest
    customer_id: str
    worth: Money | None
    identity_level: str = field(compare=False)

    @property
    def order_number(self) -> str:
        """The order that it is about."""
        return self.request.order_number

    @property
    def kind(self) -> OperationKind:
        """What is done."""
        return kind_of(self.request)


@dataclass(frozen=True, kw_only=True)
class Operation(LedgerEntry):
    """An operation in the ledger.

    Args:
        request: With the key that it is sent under, which is the row's id.
        result_number: The shop's own number of what it made.
        made: What the shop made, where `OperationLedger.carry_out` has just heard it; it is not stored.
    """

    kind: OperationKind
    customer_id: str
    request: WriteRequest
    worth: Money | None
    result_number: str | None
    made: WriteResult | None = field(default=None, compare=False)

    def draft(self) -> OperationDraft:
        """What was offered."""
        request = replace(self.request, idempotency_key=NO_KEY_YET)
        return OperationDraft(request, self.customer_id, self.worth, self.identity_level)


def details(request: WriteRequest) -> list[Json]:
    """What a person who decides on it should see besides its kind and worth, as lines of a summary.

    Its items have a place of their own (`actions.asked_items`).
    """
    match request:
        case OrderChangeRequest(change=AddressChange(address)):
            parts = (address.name, *address.lines, address.postcode, address.city, address.region, address.country)
            return [{"key": "summary_new_address", "args": {"address": ", ".join(part for part in parts if part)}}]
        case OrderChangeRequest(change=DeliveryDateChange(deliver_on)):
            return [{"key": "summary_new_date", "args": {"deliver_on": day(deliver_on)}}]
        case _:
            return []


def write_draft(draft: OperationDraft) -> dict[str, object]:
    """The columns of `operation_ledger` that are its own."""
    return {
        "customer_id": draft.customer_id,
        "kind": draft.kind,
        "request": _REQUESTS[draft.kind].dump_python(draft.request, mode="json"),
        "worth_minor": None if draft.worth is None else draft.worth.amount_minor,
        "currency": None if draft.worth is None else draft.worth.currency,
        "identity_level": draft.identity_level,
    }


def read_operation(row: Row[Any]) -> Operation:
    """A row of `operation_ledger`."""
    kind = OperationKind(row.kind)
    request: WriteRequest = _REQUESTS[kind].validate_python(row.request)
    return Operation(
        **common_columns(row),
        kind=kind,
        customer_id=row.customer_id,
        request=replace(request, idempotency_key=str(row.id)),
        worth=None if row.worth_minor is None else Money(row.worth_minor, row.currency),
        result_number=row.result_number,
    )
