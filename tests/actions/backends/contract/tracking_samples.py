"""The same parcels at every service, in each one's own words."""

from collections.abc import Mapping

from actions.backends.values import ParcelState
from tests.actions.backends import aftership_server, seventeen_track_server
from tests.actions.backends.aftership_server import AfterShipServer
from tests.actions.backends.seventeen_track_server import SeventeenTrackServer

NUMBERS: Mapping[ParcelState, tuple[str, str]] = {
    state: (f"AB{index:09d}ES", "DHL")
    for index, state in enumerate(state for state in ParcelState if state is not ParcelState.UNKNOWN)
}
NEW_SCAN = ("ZZ000000001ES", "DHL")

_AFTERSHIP = {
    ParcelState.PREPARING: "InfoReceived_001",
    ParcelState.IN_TRANSIT: "InTransit_007",
    ParcelState.CUSTOMS_HELD: "Exception_004",
    ParcelState.DELAYED: "Exception_005",
    ParcelState.OUT_FOR_DELIVERY: "OutForDelivery_001",
    ParcelState.DELIVERY_FAILED: "AttemptFail_002",
    ParcelState.READY_FOR_PICKUP: "AvailableForPickup_001",
    ParcelState.DELIVERED: "Delivered_003",
    ParcelState.LOST: "Exception_013",
    ParcelState.DAMAGED: "Exception_012",
    ParcelState.RETURNED: "Exception_011",
}
_SEVENTEEN_TRACK = {
    ParcelState.PREPARING: "InfoReceived",
    ParcelState.IN_TRANSIT: "InTransit_Departure",
    ParcelState.CUSTOMS_HELD: "InTransit_CustomsRequiringInformation",
    ParcelState.DELAYED: "Exception_Delayed",
    ParcelState.OUT_FOR_DELIVERY: "OutForDelivery_Other",
    ParcelState.DELIVERY_FAILED: "DeliveryFailure_NoBody",
    ParcelState.READY_FOR_PICKUP: "AvailableForPickup_Other",
    ParcelState.DELIVERED: "Delivered_Other",
    ParcelState.LOST: "Exception_Lost",
    ParcelState.DAMAGED: "Exception_Damage",
    ParcelState.RETURNED: "Exception_Returned",
}


def fill_aftership(server: AfterShipServer) -> None:
    """Every parcel, all of them followed already."""
    first = aftership_server.scan("2026-11-18T09:00:00+01:00", "InTransit_002", "Admitido", city="Madrid")
    for state, subtag in _AFTERSHIP.items():
        last = aftership_server.scan("2026-11-20T18:30:00+01:00", subtag, "Words of a carrier")
        fields = {"shipment_delivery_date": "2026-11-20T18:30:00"} if state is ParcelState.DELIVERED else {}
        server.know(NUMBERS[state][0], tag=subtag.split("_")[0], subtag=subtag, checkpoints=[first, last], **fields)
    new = aftership_server.scan("2026-11-20T18:30:00+01:00", "InTransit_099", "Handed to a balloon")
    server.know(NEW_SCAN[0], tag="InTransit", subtag="InTransit_099", checkpoints=[first, new])


def fill_seventeen_track(server: SeventeenTrackServer) -> None:
    """Every parcel, all of them registered already."""
    event, info = seventeen_track_server.event, seventeen_track_server.info
    first = event("2026-11-18T09:00:00+01:00", "InTransit_PickedUp", "Admitido", location="Madrid")
    for state, sub_status in _SEVENTEEN_TRACK.items():
        last = event("2026-11-20T18:30:00+01:00", sub_status, "Words of a carrier")
        server.know(NUMBERS[state][0], info(sub_status.split("_")[0], sub_status, first, last))
    new = event("2026-11-20T18:30:00+01:00", "InTransit_ByBalloon", "Handed to a balloon")
    server.know(NEW_SCAN[0], info("InTransit", "InTransit_ByBalloon", first, new))
