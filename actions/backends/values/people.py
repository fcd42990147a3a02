"""Who asks, who bought, and where things go."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Contact:
    """What proves that somebody placed an order: one of the two is set.

    Args:
        email: Lower case.
        phone: E.164, such as "+34612345678".
    """

    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class CustomerKey:
    """A customer of whom the shop itself says that they are logged in."""

    customer_id: str


@dataclass(frozen=True)
class OrderAccess:
    """An order number with the proof of who asks; without one there is no way to an order."""

    order_number: str
    proof: Contact | CustomerKey


@dataclass(frozen=True)
class Customer:
    """A customer. `country` is ISO 3166, `locale` BCP 47."""

    id: str
    name: str
    email: str
    phone: str | None
    country: str
    locale: str


@dataclass(frozen=True)
class Address:
    """Where something is sent, in the words of whoever wrote it.

    Args:
        lines: Street, house number, flat; at least one.
        postcode: None where the country has none (AE, HK …).
        country: ISO 3166-1 alpha-2.
        region: State or province as its carriers write it, where an address needs one.
        phone: E.164.
    """

    name: str
    lines: tuple[str, ...]
    city: str
    postcode: str | None
    country: str
    region: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class Market:
    """Who is being sold to: decides price, stock and wording.

    Args:
        country: ISO 3166-1 alpha-2.
        currency: ISO 4217.
        locale: BCP 47; the shop answers in the nearest language it has.
    """

    country: str
    currency: str
    locale: str = "en"
