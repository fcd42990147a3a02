"""How each kind of operation reaches the shop: what sends it, what finds it again, and what its answer means."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from actions.backends.ports import ShopBackend
from actions.backends.values import (
    OrderChange,
    OrderChangeRequest,
    RequestState,
    Reshipment,
    ReshipmentRequest,
    Return,
    ReturnRequest,
    ReturnState,
    Voucher,
    VoucherRequest,
)
from actions.ledger_rows import EntryState, Made
from actions.operation_rows import WriteRequest, WriteResult

RequestT = TypeVar("RequestT", bound=WriteRequest)
ResultT = TypeVar("ResultT", bound=WriteResult)
_STATE = {
    RequestState.DONE: EntryState.DONE,
    RequestState.REFUSED: EntryState.REFUSED,
    RequestState.PENDING: EntryState.SENT,
}


@dataclass(frozen=True)
class OperationPort(Generic[RequestT, ResultT]):
    """The two methods of a port that one type of request needs.

    Args:
        send: Makes it, or answers what its key has already made. Raises as `request_…` of the ports does.
        find: What a key has made; None where it made nothing.
        state: DONE or REFUSED; SENT while the shop has not decided.
    """

    send: Callable[[RequestT], Awaitable[ResultT]]
    find: Callable[[str], Awaitable[ResultT | None]]
    state: Callable[[ResultT], EntryState]

    def read(self, result: ResultT) -> Made:
        """The answer, as the ledger keeps it."""
        return Made(self.state(result), result.number, result)


def operation_ports(shop: ShopBackend) -> Mapping[type, OperationPort[Any, Any]]:
    """Every type of request with its port."""
    changes = OperationPort[OrderChangeRequest, OrderChange](shop.request_change, shop.find_change, _decided)
    returns = OperationPort[ReturnRequest, Return](shop.request_return, shop.find_return, _taken)
    vouchers = OperationPort[VoucherRequest, Voucher](shop.request_voucher, shop.find_voucher, _given)
    reshipments = OperationPort[ReshipmentRequest, Reshipment](shop.request_reshipment, shop.find_reshipment, _decided)
    return {
        OrderChangeRequest: changes,
        ReturnRequest: returns,
        VoucherRequest: vouchers,
        ReshipmentRequest: reshipments,
    }


def _decided(result: OrderChange | Reshipment) -> EntryState:
    return _STATE[result.state]


def _taken(result: Return) -> EntryState:
    """A return is done once the shop has it in its books; how far the parcel is, is another question."""
    return EntryState.REFUSED if result.state is ReturnState.REFUSED else EntryState.DONE


def _given(_result: Voucher) -> EntryState:
    return EntryState.DONE
