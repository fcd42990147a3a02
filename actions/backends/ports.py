"""What we ask of a shop's systems, and what may go wrong when we do.

BackendError
├── OrderNotFound     no such order, or not theirs who ask: the same error after the same work
├── CustomerNotFound  the shop does not know this customer
├── RefundRefused     the shop said no to a refund, for good
├── BackendAway       no answer in time, or a passing fault; a write may or may not have happened
└── BackendFailed     an answer that cannot be right, or a refusal that asking again will not change

Adapters retry what is safe to retry themselves; what they raise has already been tried.
"""

from typing import Protocol

from actions.backends.values import (
    Customer,
    CustomerKey,
    Order,
    OrderAccess,
    OrderSummary,
    Parcel,
    Refund,
    RefundRequest,
)


class BackendError(Exception):
    """Anything that keeps a shop's system from doing what was asked."""


class OrderNotFound(BackendError):
    """No order `number` for this proof. Says nothing about whether the number exists."""

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__("No such order for this proof.")


class CustomerNotFound(BackendError):
    """The shop does not know this customer."""

    def __init__(self, customer_id: str) -> None:
        self.customer_id = customer_id
        super().__init__("The shop does not know this customer.")


class RefundRefused(BackendError):
    """The shop will not make this refund, whoever asks and however often.

    Args:
        idempotency_key: Of the request.
        code: snake_case, such as "more_than_paid".
    """

    def __init__(self, idempotency_key: str, code: str) -> None:
        self.idempotency_key = idempotency_key
        self.code = code
        super().__init__(f"The shop refused the refund: {code}.")


class BackendAway(BackendError):
    """`system` did not answer; what was being written may or may not have been written."""

    def __init__(self, system: str, problem: str) -> None:
        self.system = system
        self.problem = problem
        super().__init__(f"{system} did not answer: {problem}")


class BackendFailed(BackendError):
    """`system` answered with something we cannot use."""

    def __init__(self, system: str, problem: str) -> None:
        self.system = system
        self.problem = problem
        super().__init__(f"{system} failed: {problem}")


class OrderBackend(Protocol):
    """Orders. There is no way to fetch one without proof of who asks."""

    async def get_order(self, access: OrderAccess) -> Order:
        """The order.

        Raises:
            OrderNotFound: the number is unknown, or the proof does not belong to it; both after the same work.
            BackendAway, BackendFailed: see the module.
        """
        ...

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """A logged-in customer's orders, newest first; empty for a customer who has none."""
        ...


class CustomerBackend(Protocol):
    """Customers who are logged in."""

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """The customer.

        Raises:
            CustomerNotFound: the shop does not know them.
        """
        ...


class ParcelBackend(Protocol):
    """Parcels and their way."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """The order's parcels, oldest first; empty while nothing was sent.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        ...


class RefundBackend(Protocol):
    """Refunds. A key is one refund, whatever is repeated."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """The order's refunds, whoever made them, oldest first.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        ...

    async def request_refund(self, request: RefundRequest) -> Refund:
        """Make the refund, or return the one that this key already made.

        Raises:
            RefundRefused: for good.
            BackendAway: the refund may or may not have been made; ask `find_refund`.
        """
        ...

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """What became of a key; None when no refund was made with it."""
        ...


class ShopBackend(OrderBackend, CustomerBackend, ParcelBackend, RefundBackend, Protocol):
    """All of a shop in one object, which is what most shop systems are."""
