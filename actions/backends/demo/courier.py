"""The demo shop's courier: brings a parcel a step further, as a real one does between two looks."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.backends.values import CheckpointCode, OrderState, ParcelState

SCAN_OF_STATE: dict[ParcelState, CheckpointCode] = {
    ParcelState.IN_TRANSIT: CheckpointCode.DEPARTED,
    ParcelState.CUSTOMS_HELD: CheckpointCode.CUSTOMS_HELD,
    ParcelState.DELAYED: CheckpointCode.DELAYED,
    ParcelState.OUT_FOR_DELIVERY: CheckpointCode.OUT_FOR_DELIVERY,
    ParcelState.DELIVERY_FAILED: CheckpointCode.DELIVERY_FAILED,
    ParcelState.READY_FOR_PICKUP: CheckpointCode.READY_FOR_PICKUP,
    ParcelState.DELIVERED: CheckpointCode.DELIVERED,
    ParcelState.LOST: CheckpointCode.LOST,
    ParcelState.DAMAGED: CheckpointCode.DAMAGED,
    ParcelState.RETURNED: CheckpointCode.RETURNED,
}
"""What the courier can do, and the scan that says so."""


@dataclass(frozen=True)
class Moved:
    """A parcel after its newest scan."""

    order_number: str
    tracking_number: str
    state: ParcelState
    customer_id: str


async def move_parcel(engine: AsyncEngine, order_number: str, state: ParcelState, now: datetime) -> Moved | None:
    """Bring the order's parcel that has come least far into a state of `SCAN_OF_STATE`; None where it has no parcel.

    Args:
        now: Aware UTC.
    """
    parcel, scan, order = tables.parcels.c, tables.checkpoints.c, tables.orders.c
    async with engine.begin() as connection:
        found = await connection.execute(
            select(parcel.tracking_number)
            .where(parcel.order_number == order_number)
            .order_by(parcel.state == ParcelState.DELIVERED.value, parcel.tracking_number)
            .limit(1)
            .with_for_update()
        )
        number = found.scalar_one_or_none()
        if number is None:
            return None
        arrived = state is ParcelState.DELIVERED
        today = now.date() if arrived else None
        await connection.execute(
            update(tables.parcels).where(parcel.tracking_number == number).values(state=state, delivered_on=today)
        )
        last, place = (
            await connection.execute(
                select(func.coalesce(func.max(scan.position), -1), func.coalesce(func.max(scan.place), "")).where(
                    scan.tracking_number == number
                )
            )
        ).one()
        code = SCAN_OF_STATE[state]
        await connection.execute(
            insert(tables.checkpoints).values(
                tracking_number=number, position=last + 1, at=now, place=place, code=code.value
            )
        )
        waiting = await connection.scalar(
            select(func.count()).where(parcel.order_number == order_number, parcel.state != ParcelState.DELIVERED.value)
        )
        whole = arrived and not waiting
        customer_id = await connection.scalar(
            update(tables.orders)
            .where(order.number == order_number)
            .values(
                state=(OrderState.DELIVERED if whole else OrderState.SHIPPED).value,
                delivered_on=today if whole else None,
            )
            .returning(order.customer_id)
        )
    return Moved(order_number, number, state, str(customer_id))
