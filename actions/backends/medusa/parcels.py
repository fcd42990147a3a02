"""Parcels of a Medusa shop: what is packed together, with the labels that somebody or a carrier's plugin put on it.

Medusa knows when a parcel was packed, sent and delivered, and no scans; `with_tracking` adds those.
"""

from collections.abc import Iterator

from actions.backends.medusa.connection import MedusaParts
from actions.backends.medusa.reading import day_of, live_fulfilments, utc
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.medusa.shapes import Fulfilment, Label
from actions.backends.ports import ParcelBackend
from actions.backends.values import (
    Checkpoint,
    CheckpointCode,
    ItemQuantity,
    OrderAccess,
    Parcel,
    ParcelState,
    state_after,
)

_LINKS = ("https://", "http://")


class MedusaParcels(MedusaParts, ParcelBackend):
    """Reads fulfilments."""

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`. What is packed and has neither left nor a label is no parcel yet."""
        order = await self._prove(access)
        number = self._number(order)
        return tuple(
            parcel for one in live_fulfilments(order) for parcel in _parcels(one, number, self._settings)
        )  # fmt: skip


def _parcels(fulfilment: Fulfilment, order_number: str, settings: MedusaSettings) -> Iterator[Parcel]:
    numbered = {number: one for one in fulfilment.labels if (number := one.tracking_number.strip())}
    labels = list(numbered.values())
    if not labels and fulfilment.shipped_at is not None:
        labels = [Label()]
    checkpoints = _checkpoints(fulfilment)
    state = state_after(checkpoints)
    contents = tuple(ItemQuantity(one.line_item_id, int(one.quantity)) for one in fulfilment.items if one.line_item_id)
    option = "" if fulfilment.shipping_option is None else fulfilment.shipping_option.name
    for label in labels:
        link = label.tracking_url.strip()
        yield Parcel(
            order_number=order_number,
            carrier=settings.carriers.get(option, option),
            tracking_number=label.tracking_number.strip(),
            tracking_url=link if link.startswith(_LINKS) else None,
            state=ParcelState.PREPARING if state is ParcelState.UNKNOWN else state,
            promised_on=None,
            delivered_on=None if fulfilment.delivered_at is None else day_of(fulfilment.delivered_at, settings),
            checkpoints=checkpoints,
            # Which of several labels is on which of the things, nobody says.
            contents=contents if len(labels) == 1 else (),
        )


def _checkpoints(fulfilment: Fulfilment) -> tuple[Checkpoint, ...]:
    dated = [
        (fulfilment.packed_at, CheckpointCode.LABEL_CREATED),
        (fulfilment.shipped_at, CheckpointCode.PICKED_UP),
        (fulfilment.delivered_at, CheckpointCode.DELIVERED),
    ]
    found = [Checkpoint(utc(at), "", code) for at, code in dated if at is not None]
    return tuple(sorted(found, key=lambda one: one.at))
