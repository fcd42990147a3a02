"""The demo shop's parcels; it plays the tracking service too."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import rows, tables
from actions.backends.demo.connection import DemoTables
from actions.backends.errors import ParcelNotFound
from actions.backends.ports import ParcelBackend, TrackingBackend
from actions.backends.values import OrderAccess, Parcel, Tracking


class DemoParcels(DemoTables, ParcelBackend, TrackingBackend):
    """Reads parcels by order, and by tracking number."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            return await _read(connection, tables.parcels.c.order_number == order.number)

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:
        """See `TrackingBackend`."""
        condition = tables.parcels.c.tracking_number == tracking_number
        if carrier is not None:
            condition &= tables.parcels.c.carrier == carrier
        async with self._reading() as connection:
            found = await _read(connection, condition)
        if not found:
            raise ParcelNotFound(tracking_number)
        parcel = found[0]
        return Tracking(
            parcel.carrier,
            parcel.tracking_number,
            parcel.state,
            parcel.promised_on,
            parcel.delivered_on,
            parcel.checkpoints,
            parcel.pickup,
        )


async def _read(connection: AsyncConnection, condition: Any) -> tuple[Parcel, ...]:
    parcels = await connection.execute(
        select(tables.parcels).where(condition).order_by(tables.parcels.c.tracking_number)
    )
    scans = await connection.execute(
        select(tables.checkpoints)
        .join(tables.parcels)
        .where(condition)
        .order_by(tables.checkpoints.c.tracking_number, tables.checkpoints.c.position)
    )
    contents = await connection.execute(
        select(tables.parcel_items)
        .join(tables.parcels)
        .where(condition)
        .order_by(tables.parcel_items.c.tracking_number, tables.parcel_items.c.item_id)
    )
    return rows.parcels(parcels.all(), scans.all(), contents.all())
