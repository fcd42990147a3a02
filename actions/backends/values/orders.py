"""Orders and what is in them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money, total
from actions.backends.values.people import Address, Customer


class OrderState(StrEnum):
    """Where an order is in the shop's own process."""

    PROCESSING = "processing"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class OrderItem:
    """One line of an order. `amount` is what was paid for the whole line, after discounts.

    Args:
        sku: What was bought, as `CatalogueBackend` knows it; None where the shop has taken it off the shelf.
    """

    id: str
    name: str
    category: str
    quantity: int
    amount: Money
    image: str | None = None
    sku: str | None = None


@dataclass(frozen=True)
class Order:
    """An order. What was paid is the sum of its items and `shipping`.

    Args:
        address: Where it goes; None where the shop does not say.
        deliver_on: A delivery date that was agreed on; None where none was.
        coupon: The code that was used.
    """

    number: str
    state: OrderState
    placed_at: datetime
    customer: Customer
    items: tuple[OrderItem, ...]
    shipping: Money
    delivered_on: date | None
    address: Address | None = None
    deliver_on: date | None = None
    coupon: str | None = None

    @property
    def total(self) -> Money:
        """What was paid."""
        return total((item.amount for item in self.items), self.shipping.currency) + self.shipping

    @property
    def currency(self) -> str:
        """ISO 4217."""
        return self.shipping.currency


@dataclass(frozen=True)
class OrderSummary:
    """An order as it appears in a list of a customer's own orders."""

    number: str
    state: OrderState
    placed_at: datetime
