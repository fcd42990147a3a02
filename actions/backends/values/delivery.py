"""What sending costs and how long it takes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from actions.backends.money import Money


class Duties(StrEnum):
    """Who settles customs duties and import tax (Incoterms DDP and DAP)."""

    NONE = "none"
    INCLUDED = "included"
    ON_DELIVERY = "on_delivery"


@dataclass(frozen=True)
class Destination:
    """Where something would go: ISO 3166 country; postcode as written, where one was given."""

    country: str
    postcode: str | None = None


@dataclass(frozen=True)
class DeliveryOption:
    """One way to have something sent.

    Args:
        name: As the storefront calls it.
        price: For the basket's value that was asked about; zero is free.
        min_days, max_days: Working days from sending to the door.
        earliest_on, latest_on: For an order placed now.
        free_from: The basket's value from which it is free.
        to_pickup_point: Whether it has to be fetched.
    """

    id: str
    name: str
    carrier: str | None
    price: Money
    min_days: int
    max_days: int
    earliest_on: date
    latest_on: date
    duties: Duties
    free_from: Money | None = None
    to_pickup_point: bool = False
