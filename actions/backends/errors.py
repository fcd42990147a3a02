"""What may go wrong when we ask a shop's system.

BackendError
├── NotFound
│   ├── OrderNotFound       no such order, or not theirs who ask: the same error after the same work
│   ├── CustomerNotFound    the shop does not know this customer
│   ├── ProductNotFound     nothing on the shelf under this id or SKU
│   ├── ParcelNotFound      the tracking service knows no such parcel
│   └── InvoiceNotFound     the order is theirs, but there is no invoice (yet)
├── DestinationNotServed    nothing is sent there, or taken back from there
├── RequestRefused          the shop said no to a write, for good
│   └── RefundRefused       the same for a refund
├── NotOffered              this system cannot do this at all; asking again changes nothing
├── BackendAway             no answer in time, or a passing fault; a write may or may not have happened
└── BackendFailed           an answer that cannot be right, or a refusal that asking again will not change

Adapters retry what is safe to retry themselves; what they raise has already been tried.
"""

from actions.backends.capabilities import Capability


class BackendError(Exception):
    """Anything that keeps a shop's system from doing what was asked."""


class NotFound(BackendError):
    """What was asked for is not there."""


class OrderNotFound(NotFound):
    """No order `number` for this proof. Says nothing about whether the number exists."""

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__("No such order for this proof.")


class CustomerNotFound(NotFound):
    """The shop does not know this customer."""

    def __init__(self, customer_id: str) -> None:
        self.customer_id = customer_id
        super().__init__("The shop does not know this customer.")


class ProductNotFound(NotFound):
    """Nothing on the shelf under `product`, an id or a SKU."""

    def __init__(self, product: str) -> None:
        self.product = product
        super().__init__(f"The shop has no product {product!r}.")


class ParcelNotFound(NotFound):
    """The tracking service knows no parcel `tracking_number`; it may only not know it yet."""

    def __init__(self, tracking_number: str) -> None:
        self.tracking_number = tracking_number
        super().__init__("No such parcel is known.")


class InvoiceNotFound(NotFound):
    """Order `number` has no invoice: not paid yet, or cancelled before it was."""

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__("This order has no invoice.")


class DestinationNotServed(BackendError):
    """Nothing is sent to, or taken back from, `country` (ISO 3166), or this postcode of it."""

    def __init__(self, country: str, postcode: str | None = None) -> None:
        self.country = country
        self.postcode = postcode
        super().__init__(f"{country} {postcode or ''}".rstrip() + " is not served.")


class RequestRefused(BackendError):
    """The shop will not do this, whoever asks and however often.

    Args:
        idempotency_key: Of the request.
        code: snake_case, such as "already_sent"; where the values name the barriers of a request, one of those.
    """

    what = "request"

    def __init__(self, idempotency_key: str, code: str) -> None:
        self.idempotency_key = idempotency_key
        self.code = code
        super().__init__(f"The shop refused the {self.what}: {code}.")


class RefundRefused(RequestRefused):
    """The shop will not make this refund; `code` is such as "more_than_paid"."""

    what = "refund"


class NotOffered(BackendError):
    """`system` has no way to do this. No fault: an answer that a shopper can be given."""

    def __init__(self, system: str, capability: Capability) -> None:
        self.system = system
        self.capability = capability
        super().__init__(f"{system} does not offer {capability.value}.")


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
