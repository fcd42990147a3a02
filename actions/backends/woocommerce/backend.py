"""WooCommerce as a `ShopBackend`: the ports that it can keep, each by a module of its own."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.backends.woocommerce.api import WooApi
from actions.backends.woocommerce.coupons import WooCoupons
from actions.backends.woocommerce.delivery import WooDelivery
from actions.backends.woocommerce.diagnosis import WooDiagnosis
from actions.backends.woocommerce.order_changes import WooOrderChanges
from actions.backends.woocommerce.parcels import WooParcels
from actions.backends.woocommerce.payment_methods import WooPaymentMethods
from actions.backends.woocommerce.refunds import WooRefunds
from actions.backends.woocommerce.settings import WooSettings
from actions.backends.write_once import WriteLeases


class WooCommerceBackend(
    WooOrderChanges,
    WooRefunds,
    WooParcels,
    WooCoupons,
    WooDelivery,
    WooPaymentMethods,
    WooDiagnosis,
    ShopBackend,
):
    """All that WooCommerce's REST interface (wc/v3) offers.

    Not offered, because WooCommerce has no such thing: changes of items and delivery dates, attempts to pay,
    promotions, points, returns, size guides, stock notices, reshipments, privacy cases. Parcels, invoices and delivery
    depend on the settings.
    """

    async def close(self) -> None:
        """Close its connections."""
        await self._api.close()


def build_woocommerce(engine: AsyncEngine, now: Callable[[], datetime]) -> WooCommerceBackend:
    """The shop that the environment describes.

    Args:
        engine: Of our own database, for the leases.
        now: Aware UTC.

    Raises:
        pydantic.ValidationError: a variable is missing or wrong; key and secret are not in its text.
    """
    settings = WooSettings()  # type: ignore[call-arg]  # the environment has them
    key, secret = settings.consumer_key.get_secret_value(), settings.consumer_secret.get_secret_value()
    return WooCommerceBackend(WooApi(settings.url, key, secret), settings, WriteLeases(engine), now)
