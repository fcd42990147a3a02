"""One adapter under test, and what its shop holds: the samples that the contract needs."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import ShopBackend, TrackingBackend
from actions.backends.values import (
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    ReturnState,
)


class Situation(StrEnum):
    """Orders that a sample shop has, and in brackets what needs them; what is not offered needs none."""

    DELIVERED = "delivered"
    """Paid, delivered this month, at least two items, nothing refunded (orders, refunds, returns)."""
    SPLIT = "split"
    """Sent in several parcels (parcels)."""
    AT_PICKUP = "at_pickup"
    """Its parcel waits at a pick-up point (parcels)."""
    NEW_SCAN = "new_scan"
    """Its parcel's last scan is in no vocabulary (parcels)."""
    CHANGEABLE = "changeable"
    """Paid, not packed, at least two items, the first of which has sizes (changes)."""
    SENT = "sent"
    """On its way (changes, returns)."""
    DECLINED = "declined"
    """Every payment was declined (payments, invoices)."""
    CHARGED_TWICE = "charged_twice"
    """(payments)"""
    TRANSFER_PENDING = "transfer_pending"
    """(payments)"""
    SIZES = "sizes"
    """Delivered this month; its first item has sizes (exchanges)."""
    OLD = "old"
    """Delivered long before the return window, within the warranty (returns, warranty)."""


@dataclass(frozen=True)
class Samples:
    """What the sample shop holds.

    Args:
        proofs: Everything that opens `DELIVERED`.
        wrong: Pairs that open nothing: other people's contacts, an unknown number.
        customer: Who placed `DELIVERED`.
        market: Whom to sell to.
        product: Something in stock without sizes; `words` find it.
        sized: A product with sizes and a size guide; `sold_out` and `in_stock` are SKUs of it, `swap` what
            the first item of `CHANGEABLE` may become at the same price.
        basket: The value of a small basket, in the market's currency.
        returns: Orders that have a return in this state.
        coupons: A check for every verdict this system gives; None is a coupon that counts.
        served, not_served: Where things are sent, and where not.
        delivery_on: A day that `CHANGEABLE` could be delivered on.
        erasable: A customer without open orders.
    """

    orders: Mapping[Situation, OrderAccess]
    proofs: tuple[Contact | CustomerKey, ...]
    wrong: tuple[OrderAccess, ...]
    customer: CustomerKey
    market: Market
    product: str
    words: str
    sized: str
    in_stock: str
    sold_out: str
    swap: str
    basket: Money
    served: Destination
    not_served: Destination
    delivery_on: date
    returns: Mapping[ReturnState, OrderAccess] = field(default_factory=dict)
    coupons: Mapping[CouponBarrier | None, CouponCheck] = field(default_factory=dict)
    erasable: CustomerKey | None = None


@dataclass(frozen=True)
class Case:
    """An adapter and its shop.

    Args:
        work: Notes every statement or request that the adapter makes while it is open.
    """

    backend: ShopBackend
    samples: Samples
    work: Callable[[], AbstractContextManager[list[str]]]
    tracking: TrackingBackend | None = None

    def needs(self, *capabilities: Capability) -> None:
        """Skip the test where the system offers one of these not; `test_capabilities` looks at what it says then."""
        missing = [one for one in capabilities if not self.backend.offers(one)]
        if missing:
            pytest.skip(f"{self.backend.system} does not offer {', '.join(missing)}")

    def order(self, situation: Situation) -> OrderAccess:
        """The sample order."""
        return self.samples.orders[situation]


class _Numbered(Protocol):
    @property
    def number(self) -> str: ...


Made = TypeVar("Made", bound=_Numbered)


async def made_once(
    ask: Callable[[], Awaitable[Made]], find: Callable[[str], Awaitable[Made | None]], key: str, times: int = 8
) -> Made:
    """Ask `times` at once and once more later: it is one thing, and its key finds it, and no other key does."""
    assert await find(key) is None
    made = await asyncio.gather(*(ask() for _ in range(times)))
    again = await ask()
    assert {one.number for one in (*made, again)} == {again.number}
    found = await find(key)
    assert found is not None
    assert found.number == again.number
    assert await find(f"not-{key}") is None
    return again
