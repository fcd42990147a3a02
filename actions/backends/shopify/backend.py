"""A whole shop at Shopify."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.capabilities import Capability
from actions.backends.http_system import HttpLimits
from actions.backends.ports import ShopBackend
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.changes import ShopifyOrderChanges
from actions.backends.shopify.client import ShopifyApi
from actions.backends.shopify.diagnosis import ShopifyDiagnosis
from actions.backends.shopify.discounts import ShopifyDiscounts
from actions.backends.shopify.parcels import ShopifyParcels
from actions.backends.shopify.privacy import ShopifyPrivacy
from actions.backends.shopify.returns import ShopifyReturns
from actions.backends.shopify.settings import ShopifySettings
from actions.backends.shopify.vouchers import ShopifyVouchers
from actions.backends.write_once import WriteLeases

OFFERED = frozenset(
    {
        Capability.ORDERS,
        Capability.CUSTOMERS,
        Capability.PARCELS,
        Capability.REFUNDS,
        Capability.PAYMENTS,
        Capability.CATALOGUE,
        Capability.COUPONS,
        Capability.PROMOTIONS,
        Capability.CANCELLATION,
        Capability.ADDRESS_CHANGE,
        Capability.VOUCHERS,
        Capability.PRIVACY_ERASURE,
    }
)


class ShopifyBackend(
    ShopifyOrderChanges,
    ShopifyReturns,
    ShopifyPrivacy,
    ShopifyParcels,
    ShopifyDiscounts,
    ShopifyVouchers,
    ShopifyDiagnosis,
    ShopBackend,
):
    """Orders to discounts; docs/backends/shopify.md says what is missing and why.

    Args:
        leases: One write about an order at a time, over all processes.
        now: Aware UTC.
        limits: How patient to be; not how long Shopify's cost limit is waited for, which the settings say.
    """

    def __init__(
        self,
        settings: ShopifySettings,
        leases: WriteLeases,
        now: Callable[[], datetime],
        limits: HttpLimits | None = None,
    ) -> None:
        ShopifyPart.__init__(self, settings, ShopifyApi(settings, limits), leases, now)
        self.capabilities = OFFERED | {Capability.RETURNS} if settings.returns else OFFERED

    async def close(self) -> None:
        """Close its connections."""
        await self._api.close()


def build_shopify(engine: AsyncEngine, now: Callable[[], datetime]) -> ShopifyBackend:
    """The shop that the environment describes.

    Args:
        engine: Of our own database, for the leases.

    Raises:
        pydantic.ValidationError: a variable is missing or wrong; the token is not in its text.
    """
    settings = ShopifySettings()  # type: ignore[call-arg]  # the environment has them
    return ShopifyBackend(settings, WriteLeases(engine), now)
