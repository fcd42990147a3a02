"""Parcels speak one vocabulary, whoever carries them."""

import pytest

from actions.backends.capabilities import Capability
from actions.backends.ports import ParcelNotFound
from actions.backends.values import STATE_AFTER, Checkpoint, CheckpointCode, ParcelState, state_after
from tests.actions.backends.contract.case import Case, Situation


def require_sound(checkpoints: tuple[Checkpoint, ...]) -> None:
    """Aware times, oldest first, and the carrier's words wherever the vocabulary has none."""
    assert all(scan.at.utcoffset() is not None for scan in checkpoints)
    assert [scan.at for scan in checkpoints] == sorted(scan.at for scan in checkpoints)
    assert all(scan.carrier_words for scan in checkpoints if scan.code is CheckpointCode.OTHER)


async def test_an_order_in_several_parcels_says_what_is_in_which(case: Case) -> None:
    case.needs(Capability.PARCELS)
    order = await case.backend.get_order(case.order(Situation.SPLIT))
    parcels = await case.backend.list_parcels(case.order(Situation.SPLIT))
    assert len(parcels) > 1
    assert len({parcel.tracking_number for parcel in parcels}) == len(parcels)
    for parcel in parcels:
        require_sound(parcel.checkpoints)
    ordered = {item.id: item.quantity for item in order.items}
    sent: dict[str, int] = {}
    for line in (line for parcel in parcels for line in parcel.contents):
        sent[line.item_id] = sent.get(line.item_id, 0) + line.quantity
    assert all(ordered[item] >= quantity for item, quantity in sent.items())


async def test_a_parcel_at_a_pickup_point_says_where(case: Case) -> None:
    case.needs(Capability.PARCELS)
    (parcel,) = await case.backend.list_parcels(case.order(Situation.AT_PICKUP))
    assert parcel.state is ParcelState.READY_FOR_PICKUP
    assert parcel.pickup is not None
    assert parcel.pickup.address.lines


async def test_a_scan_that_no_vocabulary_knows_is_kept_in_the_carriers_words(case: Case) -> None:
    case.needs(Capability.PARCELS)
    (parcel,) = await case.backend.list_parcels(case.order(Situation.NEW_SCAN))
    require_sound(parcel.checkpoints)
    assert parcel.checkpoints[-1].code is CheckpointCode.OTHER


async def test_tracking_by_number_says_what_the_orders_parcels_say(case: Case) -> None:
    if case.tracking is None:
        pytest.skip(f"{case.backend.system} does not offer {Capability.TRACKING}")
    for parcel in await case.backend.list_parcels(case.order(Situation.SPLIT)):
        tracking = await case.tracking.get_tracking(parcel.tracking_number, parcel.carrier)
        require_sound(tracking.checkpoints)
        assert (tracking.state, tracking.checkpoints) == (parcel.state, parcel.checkpoints)
    with pytest.raises(ParcelNotFound):
        await case.tracking.get_tracking("NO0000000000")


def test_every_code_but_other_leaves_a_parcel_in_a_state() -> None:
    assert set(CheckpointCode) - set(STATE_AFTER) == {CheckpointCode.OTHER}
    assert state_after(()) is ParcelState.UNKNOWN
