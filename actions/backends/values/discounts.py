"""Coupons, promotions and loyalty points."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money
from actions.backends.values.people import CustomerKey, Market
from actions.backends.values.requests import BasketLine


class CouponBarrier(StrEnum):
    """Why a coupon does not count."""

    UNKNOWN_CODE = "unknown_code"
    EXPIRED = "expired"
    NOT_STARTED = "not_started"
    MINIMUM_NOT_MET = "minimum_not_met"
    USED_UP = "used_up"
    ALREADY_USED = "already_used"
    OTHER_CUSTOMER = "other_customer"
    FIRST_ORDER_ONLY = "first_order_only"
    WRONG_COUNTRY = "wrong_country"
    WRONG_CURRENCY = "wrong_currency"
    EXCLUDED_ITEMS = "excluded_items"
    OTHER = "other"


@dataclass(frozen=True)
class CouponCheck:
    """A code that somebody wants to use. What is not known of basket and customer is not held against them."""

    code: str
    market: Market
    basket: tuple[BasketLine, ...] = ()
    customer: CustomerKey | None = None


@dataclass(frozen=True)
class CouponVerdict:
    """Whether a coupon counts, and what for.

    Args:
        barrier: Why it does not; None where it does.
        basis_points: 1000 is 10 %; or
        amount: what it takes off.
        minimum: The basket's value from which it counts.
        starts_at, ends_at: Aware UTC.
        countries: ISO 3166, where it counts in some only.
    """

    code: str
    barrier: CouponBarrier | None = None
    basis_points: int | None = None
    amount: Money | None = None
    minimum: Money | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    countries: tuple[str, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether it counts."""
        return self.barrier is None


@dataclass(frozen=True)
class Promotion:
    """A discount that anybody may have now. `code` is None where it comes by itself."""

    id: str
    name: str
    code: str | None = None
    basis_points: int | None = None
    amount: Money | None = None
    minimum: Money | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True)
class LoyaltyAccount:
    """A customer's points.

    Args:
        worth: What they would take off now; None where points are no money.
        tier: As the shop calls it.
        expiring: How many lapse on `expire_on`.
        to_next_tier: Points; None at the top, or where there are no tiers.
    """

    customer_id: str
    points: int
    worth: Money | None = None
    tier: str | None = None
    expiring: int = 0
    expire_on: date | None = None
    to_next_tier: int | None = None
