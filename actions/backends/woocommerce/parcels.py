"""Parcels of a WooCommerce shop, which are an extension's: Shipment Tracking keeps them in an order's meta-data.

It knows number, carrier, link and day of sending, no scans and no contents; `with_tracking` adds the scans.
"""

import json
from datetime import UTC, date, datetime

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendFailed
from actions.backends.ports import ParcelBackend
from actions.backends.values import OrderAccess, OrderState, Parcel, ParcelState
from actions.backends.woocommerce.api import read_as
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.reading import find_meta, read_state
from actions.backends.woocommerce.shapes import TrackingItem, WooOrder

META = "_wc_shipment_tracking_items"
_LINKS = ("https://", "http://")


class WooParcels(WooParts, ParcelBackend):
    """Reads what the extension wrote."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`."""
        self.require(Capability.PARCELS)
        order = await self._prove(access)
        delivered = read_state(order, self._settings) is OrderState.DELIVERED
        items = sorted(read_items(order), key=lambda item: _sent_on(item) or date.max)
        return tuple(_parcel(order, item, delivered=delivered) for item in items)


def read_items(order: WooOrder) -> list[TrackingItem]:
    """The extension's entries; a number that appears twice is one parcel.

    Raises:
        BackendFailed: they have another shape.
    """
    kept = find_meta(order.meta_data, META)
    if isinstance(kept, str) and kept:
        try:
            kept = json.loads(kept)
        except json.JSONDecodeError:
            raise BackendFailed(WooParts.system, f"unexpected shape: {META}") from None
    if isinstance(kept, dict):  # PHP writes a list with holes as an object
        kept = list(kept.values())
    items = read_as(list[TrackingItem], kept or [])
    return list({item.tracking_number.strip(): item for item in items if item.tracking_number.strip()}.values())


def _parcel(order: WooOrder, item: TrackingItem, *, delivered: bool) -> Parcel:
    link = item.custom_tracking_link.strip()
    return Parcel(
        order_number=order.number,
        carrier=(item.tracking_provider or item.custom_tracking_provider).strip(),
        tracking_number=item.tracking_number.strip(),
        tracking_url=link if link.startswith(_LINKS) else None,
        state=ParcelState.DELIVERED if delivered else ParcelState.UNKNOWN,
        promised_on=None,
        delivered_on=None,
        checkpoints=(),
    )


def _sent_on(item: TrackingItem) -> date | None:
    """Kept as seconds since 1970, in older versions as a day."""
    shipped = item.date_shipped
    if isinstance(shipped, date):
        return shipped
    if isinstance(shipped, int) or (isinstance(shipped, str) and shipped.isdigit()):
        return datetime.fromtimestamp(int(shipped), UTC).date()
    return None
