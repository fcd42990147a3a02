"""WooCommerce as a `ShopBackend`: the ports that it can keep, each by a module of its own."""

from actions.backends.ports import ShopBackend
from actions.backends.woocommerce.coupons import WooCoupons
from actions.backends.woocommerce.delivery import WooDelivery
from actions.backends.woocommerce.order_changes import WooOrderChanges
from actions.backends.woocommerce.parcels import WooParcels
from actions.backends.woocommerce.payment_methods import WooPaymentMethods
from actions.backends.woocommerce.refunds import WooRefunds


class WooCommerceBackend(
    WooOrderChanges,
    WooRefunds,
    WooParcels,
    WooCoupons,
    WooDelivery,
    WooPaymentMethods,
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
