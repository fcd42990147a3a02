"""Parcels: those of an order, and those that a tracking service follows by their number."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import OrderAccess, Parcel, Tracking


class ParcelBackend(Backend, Protocol):
    """An order's parcels and their way."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """The order's parcels, oldest first; empty while nothing was sent.

        Raises:
            OrderNotFound: as `OrderBackend.get_order`.
        """
        raise NotOffered(self.system, Capability.PARCELS)


class TrackingBackend(Backend, Protocol):
    """A service that asks carriers. It knows no orders: ask only for numbers that an opened order named."""

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:
        """What is known of a parcel.

        Args:
            carrier: As the shop calls it; None lets the service find out.

        Raises:
            ParcelNotFound: the service does not know it (yet).
        """
        raise NotOffered(self.system, Capability.TRACKING)
