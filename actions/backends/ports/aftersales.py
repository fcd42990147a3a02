"""After the sale: returns, exchanges, warranty, vouchers, reshipments."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import (
    Eligibility,
    OrderAccess,
    Reshipment,
    ReshipmentRequest,
    Return,
    ReturnKind,
    ReturnRequest,
    ReturnTerms,
    Voucher,
    VoucherRequest,
)

CAPABILITY_OF_RETURN = {
    ReturnKind.RETURN: Capability.RETURNS,
    ReturnKind.EXCHANGE: Capability.EXCHANGES,
    ReturnKind.WARRANTY: Capability.WARRANTY,
}


class ReturnBackend(Backend, Protocol):
    """Returns, exchanges and warranty cases. A key is one return, whatever is repeated."""

    async def list_eligibility(self, access: OrderAccess) -> tuple[Eligibility, ...]:
        """What of the order can go back, item by item, for each kind that the system offers.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        raise NotOffered(self.system, Capability.RETURNS)

    async def get_return_terms(self, country: str) -> ReturnTerms:
        """Who pays, how and where to, from one country (ISO 3166).

        Raises:
            DestinationNotServed: nothing is taken back from there.
        """
        raise NotOffered(self.system, Capability.RETURNS)

    async def list_returns(self, access: OrderAccess) -> tuple[Return, ...]:
        """The order's returns of every kind, whoever made them, oldest first.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        raise NotOffered(self.system, Capability.RETURNS)

    async def request_return(self, request: ReturnRequest) -> Return:
        """Make the return, or return the one that this key already made. An exchange reserves what is wanted instead.

        Raises:
            RequestRefused: for good; `code` is one of `ReturnBarrier`.
            NotOffered: this kind.
            BackendAway: it may or may not have been made; ask `find_return`.
        """
        raise NotOffered(self.system, CAPABILITY_OF_RETURN[request.kind])

    async def find_return(self, idempotency_key: str) -> Return | None:
        """What became of a key; None when no return was made with it."""
        raise NotOffered(self.system, Capability.RETURNS)


class VoucherBackend(Backend, Protocol):
    """Vouchers as compensation. A key is one voucher, whatever is repeated."""

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        """Make the voucher, or return the one that this key already made. How much is right is not the shop's question.

        Raises:
            RequestRefused: for good, such as "unknown_order" or "wrong_currency".
            BackendAway: it may or may not have been made; ask `find_voucher`.
        """
        raise NotOffered(self.system, Capability.VOUCHERS)

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        """What became of a key; None when no voucher was made with it."""
        raise NotOffered(self.system, Capability.VOUCHERS)


class ReshipmentBackend(Backend, Protocol):
    """The same things sent again. A key is one reshipment, whatever is repeated."""

    async def request_reshipment(self, request: ReshipmentRequest) -> Reshipment:
        """Send the items again, or return the reshipment that this key already made.

        Raises:
            RequestRefused: for good, such as "unknown_order", "no_such_item", "out_of_stock".
            BackendAway: it may or may not have been made; ask `find_reshipment`.
        """
        raise NotOffered(self.system, Capability.RESHIPMENTS)

    async def find_reshipment(self, idempotency_key: str) -> Reshipment | None:
        """What became of a key; None when no reshipment was made with it."""
        raise NotOffered(self.system, Capability.RESHIPMENTS)
