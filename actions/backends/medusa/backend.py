"""Medusa as a `ShopBackend`: the ports that it can keep, each by a module of its own."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.http_system import HttpLimits
from actions.backends.medusa.api import MedusaApi
from actions.backends.medusa.delivery import MedusaDelivery
from actions.backends.medusa.diagnosis import MedusaDiagnosis
from actions.backends.medusa.order_changes import MedusaOrderChanges
from actions.backends.medusa.parcels import MedusaParcels
from actions.backends.medusa.payments import MedusaPayments
from actions.backends.medusa.refunds import MedusaRefunds
from actions.backends.medusa.returns import MedusaReturns
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.medusa.vouchers import MedusaVouchers
from actions.backends.ports import ShopBackend
from actions.backends.write_once import WriteLeases


class MedusaBackend(
    MedusaOrderChanges,
    MedusaRefunds,
    MedusaReturns,
    MedusaParcels,
    MedusaVouchers,
    MedusaDelivery,
    MedusaPayments,
    MedusaDiagnosis,
    ShopBackend,
):
    """All that Medusa 2 offers.

    Not offered, because Medusa has no such thing: delivery dates, invoices, points, size guides, stock notices, privacy
    cases. Warranty and reshipments would be its claims, which nothing here makes yet. Delivery, returns and exchanges
    depend on the settings.
    """

    async def close(self) -> None:
        """Close its connections."""
        await self._api.close()


def open_medusa(
    settings: MedusaSettings, leases: WriteLeases, now: Callable[[], datetime], limits: HttpLimits | None = None
) -> MedusaBackend:
    """The shop that these settings describe."""
    key = settings.secret_key.get_secret_value()
    return MedusaBackend(MedusaApi(settings.url, key, settings.publishable_key, limits), settings, leases, now)


def build_medusa(engine: AsyncEngine, now: Callable[[], datetime]) -> MedusaBackend:
    """The shop that the environment describes.

    Args:
        engine: Of our own database, for the leases.
        now: Aware UTC.

    Raises:
        pydantic.ValidationError: a variable is missing or wrong; the secret key is not in its text.
    """
    return open_medusa(MedusaSettings(), WriteLeases(engine), now)  # type: ignore[call-arg]  # the environment has them
