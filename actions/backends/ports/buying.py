"""What is asked before and while paying: delivery, ways to pay, payments, discounts."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.money import Money
from actions.backends.ports.backend import Backend
from actions.backends.values import (
    CouponCheck,
    CouponVerdict,
    DeliveryOption,
    Destination,
    Market,
    OrderAccess,
    Payment,
    PaymentMethod,
    Promotion,
)


class DeliveryBackend(Backend, Protocol):
    """Ways to have something sent."""

    async def list_delivery_options(self, destination: Destination, basket: Money) -> tuple[DeliveryOption, ...]:
        """What sending costs and how long it takes, cheapest first; never empty.

        Args:
            basket: The value of what would be sent; its currency is that of the answer.

        Raises:
            DestinationNotServed
        """
        raise NotOffered(self.system, Capability.DELIVERY_OPTIONS)


class PaymentMethodBackend(Backend, Protocol):
    """Ways to pay."""

    async def list_payment_methods(self, market: Market) -> tuple[PaymentMethod, ...]:
        """How one can pay there, in the order of the checkout; empty where nothing is sold."""
        raise NotOffered(self.system, Capability.PAYMENT_METHODS)


class PaymentBackend(Backend, Protocol):
    """What became of an order's payments."""

    async def list_payments(self, access: OrderAccess) -> tuple[Payment, ...]:
        """Every attempt to pay the order, oldest first.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        raise NotOffered(self.system, Capability.PAYMENTS)


class CouponBackend(Backend, Protocol):
    """Coupons."""

    async def check_coupon(self, check: CouponCheck) -> CouponVerdict:
        """Whether a code counts, and why it does not. An unknown code is a verdict, not an error."""
        raise NotOffered(self.system, Capability.COUPONS)


class PromotionBackend(Backend, Protocol):
    """Discounts that anybody may have."""

    async def list_promotions(self, market: Market) -> tuple[Promotion, ...]:
        """Those that run now, soonest to end first."""
        raise NotOffered(self.system, Capability.PROMOTIONS)
