"""A shop whose parcels have the scans of a tracking service, which often knows more than the shop."""

import asyncio
from dataclasses import replace
from typing import Any, cast

import structlog

from actions.backends.errors import BackendError, ParcelNotFound
from actions.backends.ports import ShopBackend, TrackingBackend
from actions.backends.values import OrderAccess, Parcel, ParcelState

_log = structlog.get_logger(__name__)


def with_tracking(shop: ShopBackend, tracking: TrackingBackend) -> ShopBackend:
    """The same shop; only its parcels are asked about at the tracking service as well."""
    return cast(ShopBackend, _TrackedShop(shop, tracking))


class _TrackedShop:
    def __init__(self, shop: ShopBackend, tracking: TrackingBackend) -> None:
        self._shop = shop
        self._tracking = tracking

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shop, name)

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`; the tracking service is asked about all of an order's parcels at once."""
        parcels = await self._shop.list_parcels(access)
        return tuple(await asyncio.gather(*(self._followed(parcel) for parcel in parcels)))

    async def _followed(self, parcel: Parcel) -> Parcel:
        """The parcel with the service's scans; as the shop has it where the service has nothing better to say."""
        try:
            found = await self._tracking.get_tracking(parcel.tracking_number, parcel.carrier)
        except ParcelNotFound:
            return parcel
        except BackendError as error:
            _log.warning("tracking_not_used", system=self._tracking.system, problem=str(error))
            return parcel
        if found.state is ParcelState.UNKNOWN and not found.checkpoints:
            return parcel
        return replace(
            parcel,
            state=found.state,
            checkpoints=found.checkpoints,
            promised_on=found.promised_on or parcel.promised_on,
            delivered_on=found.delivered_on or parcel.delivered_on,
            pickup=found.pickup or parcel.pickup,
        )
