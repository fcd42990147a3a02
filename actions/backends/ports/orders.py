"""Orders, their invoices, and changes to them."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import (
    ChangeKind,
    ChangeWindow,
    CustomerKey,
    Invoice,
    Order,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    OrderSummary,
)

CAPABILITY_OF_CHANGE = {
    ChangeKind.CANCELLATION: Capability.CANCELLATION,
    ChangeKind.ADDRESS: Capability.ADDRESS_CHANGE,
    ChangeKind.ITEMS: Capability.ITEMS_CHANGE,
    ChangeKind.DELIVERY_DATE: Capability.DELIVERY_DATE_CHANGE,
}


class OrderBackend(Backend, Protocol):
    """Orders. There is no way to fetch one without proof of who asks."""

    async def get_order(self, access: OrderAccess) -> Order:
        """The order.

        Raises:
            OrderNotFound: the number is unknown, or the proof does not belong to it; both after the same work.
            BackendAway, BackendFailed: see `actions.backends.errors`; any method may raise them.
        """
        raise NotOffered(self.system, Capability.ORDERS)

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """A logged-in customer's orders, newest first; empty for a customer who has none."""
        raise NotOffered(self.system, Capability.ORDERS)


class InvoiceBackend(Backend, Protocol):
    """Invoices."""

    async def get_invoice(self, access: OrderAccess) -> Invoice:
        """The order's invoice.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
            InvoiceNotFound: there is none (yet).
        """
        raise NotOffered(self.system, Capability.INVOICES)


class OrderChangeBackend(Backend, Protocol):
    """Changes to an order that is placed, its cancellation among them. A key is one change, whatever is repeated.

    Whoever sends a request has checked who asks, and has their yes.
    """

    async def list_change_windows(self, access: OrderAccess) -> tuple[ChangeWindow, ...]:
        """What of this order can be changed now: one window for each kind of change the system offers.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
            NotOffered: the system offers no kind of change; its capability is CANCELLATION then.
        """
        raise NotOffered(self.system, Capability.CANCELLATION)

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        """Make the change, or return the one that this key already made.

        A cancellation pays back what was paid and not yet refunded. Items that cost less than before pay back the
        difference; a change that would cost more is refused (`MORE_TO_PAY`), because nobody has paid it.

        Raises:
            RequestRefused: for good; `code` is one of `ChangeBarrier`.
            NotOffered: this kind of change.
            BackendAway: it may or may not have been made; ask `find_change`.
        """
        raise NotOffered(self.system, CAPABILITY_OF_CHANGE[request.kind])

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        """What became of a key; None when no change was made with it."""
        raise NotOffered(self.system, Capability.CANCELLATION)
