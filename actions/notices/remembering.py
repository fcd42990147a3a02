"""A shop that notes which parcel belongs to which order, for reporters that know parcels alone."""

from typing import Any, cast

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.backends.values import OrderAccess, Parcel
from actions.notices.events import remember_handles
from actions.notices.facts import parcel_handle
from conversations.clock import Clock

MOST_KNOWN = 10_000
log = structlog.get_logger(__name__)


def remembering_parcels(shop: ShopBackend, engine: AsyncEngine, clock: Clock) -> ShopBackend:
    """The same shop; the numbers of parcels that are looked at are kept, once a process and parcel."""
    return cast(ShopBackend, _RememberingShop(shop, engine, clock))


class _RememberingShop:
    def __init__(self, shop: ShopBackend, engine: AsyncEngine, clock: Clock) -> None:
        self._shop = shop
        self._engine = engine
        self._clock = clock
        self._known: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shop, name)

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`."""
        parcels = await self._shop.list_parcels(access)
        handles = {parcel_handle(one.tracking_number): one.order_number for one in parcels}
        new = {handle: number for handle, number in handles.items() if handle not in self._known}
        if new:
            await self._remember(new)
        return parcels

    async def _remember(self, handles: dict[str, str]) -> None:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        try:
            async with self._engine.begin() as connection:
                await remember_handles(connection, handles, self._clock.now())
        except (SQLAlchemyError, OSError) as error:
            # The shopper gets their answer; the parcel is noted when it is looked at again.
            log.warning("parcel.not_remembered", error=type(error).__name__)
            return
        self._known.update(handles)
