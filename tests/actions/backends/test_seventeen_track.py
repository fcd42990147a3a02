"""17TRACK, over HTTP with a server that speaks its documented interface."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime

import pytest
from structlog.testing import capture_logs

from actions.backends.errors import BackendAway, BackendFailed, ParcelNotFound
from actions.backends.http_system import HttpLimits
from actions.backends.tracking_services.seventeen_track import SeventeenTrackTracking
from actions.backends.values import CheckpointCode, ParcelState
from tests.actions.backends.loopback import serving
from tests.actions.backends.seventeen_track_server import KEY, SeventeenTrackServer, event, info
from tests.actions.backends.troubles import Trouble

NUMBER = "RR123456785CN"
QUICK = HttpLimits(connect_s=1, read_s=0.5, wait_first_s=0.05, wait_most_s=1, together_s=5, failures_to_open=50)
INFO, REGISTER = "POST /track/v2.2/gettrackinfo", "POST /track/v2.2/register"
DELIVERED = info(
    "Delivered",
    "Delivered_Other",
    event("2026-11-19T08:00:00+08:00", "InTransit_Departure", "已离港", address={"city": "Shenzhen", "country": "CN"}),
    event("2026-11-20T23:30:00+01:00", "Delivered_Other", "Entregado", location="Zaragoza"),
)

Connect = Callable[..., SeventeenTrackTracking]


@pytest.fixture
def server() -> SeventeenTrackServer:
    return SeventeenTrackServer()


@pytest.fixture
async def connect(server: SeventeenTrackServer) -> AsyncIterator[Connect]:
    """Makes adapters of the server's account: `connect(key="wrong")`."""
    made: list[SeventeenTrackTracking] = []
    async with serving(server.app()) as address:

        def adapter(key: str = KEY, limits: HttpLimits = QUICK) -> SeventeenTrackTracking:
            carriers = {"DHL": 100001, "China Post": 3011, "Nobody": 999}
            made.append(SeventeenTrackTracking(key, carriers, f"{address}/track/v2.2", limits))
            return made[-1]

        yield adapter
        for one in made:
            await one.close()


async def test_a_registered_parcel_is_read_with_one_request(server: SeventeenTrackServer, connect: Connect) -> None:
    server.know(NUMBER, DELIVERED)
    tracking = await connect().get_tracking(NUMBER)
    assert server.troubles.requests == [INFO]
    assert (tracking.state, tracking.carrier) == (ParcelState.DELIVERED, "DHL Express")
    assert tracking.delivered_on == date(2026, 11, 20)
    first, last = tracking.checkpoints
    assert (first.code, first.place, first.carrier_words) == (CheckpointCode.DEPARTED, "Shenzhen, CN", "已离港")
    assert (last.at, last.place) == (datetime(2026, 11, 20, 22, 30, tzinfo=UTC), "Zaragoza")


async def test_a_new_parcel_is_registered_once_and_read(server: SeventeenTrackServer, connect: Connect) -> None:
    server.know(NUMBER, DELIVERED, register=False)
    service = connect()
    for _ in range(2):
        assert (await service.get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [INFO, REGISTER, INFO, INFO]
    assert server.quota == 999


async def test_a_parcel_of_which_nothing_was_heard_is_not_found_yet(
    server: SeventeenTrackServer, connect: Connect
) -> None:
    server.know(NUMBER, None, register=False)
    service = connect()
    with pytest.raises(ParcelNotFound):
        await service.get_tracking(NUMBER)
    server.carriers[NUMBER, 100001] = info("NotFound", "NotFound_Other")
    with pytest.raises(ParcelNotFound):
        await service.get_tracking(NUMBER)
    server.carriers[NUMBER, 100001] = DELIVERED
    assert (await service.get_tracking(NUMBER)).state is ParcelState.DELIVERED


async def test_a_lost_answer_to_registering_costs_nothing_more(server: SeventeenTrackServer, connect: Connect) -> None:
    server.know(NUMBER, DELIVERED, register=False)
    server.troubles.coming = [None, Trouble(late_s=1)]
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [INFO, REGISTER, REGISTER, INFO]
    assert server.quota == 999


async def test_parcels_asked_at_once_share_requests_of_forty(server: SeventeenTrackServer, connect: Connect) -> None:
    numbers = [f"RR{index:09d}CN" for index in range(45)]
    for index, number in enumerate(numbers):
        server.know(number, DELIVERED, register=index % 2 == 0)
    service = connect()
    answers = await asyncio.gather(*(service.get_tracking(number) for number in numbers))
    assert [answer.tracking_number for answer in answers] == numbers
    assert len(server.asked) == 6  # ask, register, ask again: of 40, and of the other five
    assert max(len(body) for body in server.asked) == 40
    assert server.quota == 1000 - 22


async def test_a_busy_account_is_waited_for(server: SeventeenTrackServer, connect: Connect) -> None:
    server.a_second = 1
    server.know(NUMBER, DELIVERED, register=False)
    patient = HttpLimits(connect_s=1, read_s=2, wait_first_s=0.5, together_s=8)
    assert (await connect(limits=patient).get_tracking(NUMBER)).state is ParcelState.DELIVERED


async def test_the_carrier_that_the_shop_names_is_told(server: SeventeenTrackServer, connect: Connect) -> None:
    server.know(NUMBER, DELIVERED, 100001)
    server.know(NUMBER, info("InTransit", "InTransit_Arrival"), 3011, register=False)
    tracking = await connect().get_tracking(NUMBER, "china post")
    assert (tracking.state, tracking.carrier) == (ParcelState.IN_TRANSIT, "china post")
    assert server.asked == [[{"number": NUMBER, "carrier": 3011}]] * 3
    assert (await connect().get_tracking(NUMBER, "Unheard Of")).state is ParcelState.DELIVERED
    assert server.asked[-1] == [{"number": NUMBER}]


async def test_scans_of_two_carriers_are_one_way_and_each_is_there_once(
    server: SeventeenTrackServer, connect: Connect
) -> None:
    both = event("2026-11-18T10:00:00+01:00", "InTransit_Arrival", "Arrived")
    way = info("InTransit", "InTransit_Arrival", event("2026-11-16T10:00:00+08:00", "InTransit_PickedUp"), both)
    way["tracking"]["providers"].append(
        {"provider": {"name": "Correos"}, "events": [event("2026-11-20T10:00:00+01:00", "InTransit_Other", "x"), both]}
    )
    server.know(NUMBER, way)
    tracking = await connect().get_tracking(NUMBER)
    assert [one.code.value for one in tracking.checkpoints] == ["picked_up", "arrived", "other"]


async def test_scans_of_one_moment_stay_in_their_order(server: SeventeenTrackServer, connect: Connect) -> None:
    same = "2026-11-18T10:00:00+01:00"
    server.know(NUMBER, info("InTransit", "InTransit_Departure", event(same, "InTransit_Arrival", "a"),
                             event(same, "InTransit_Departure", "b")))  # fmt: skip
    tracking = await connect().get_tracking(NUMBER)
    assert [one.carrier_words for one in tracking.checkpoints] == ["a", "b"]


@pytest.mark.parametrize("number", ["RR_123.456/X", "AB 1"])
async def test_a_number_that_they_refuse_is_not_found_and_logged_without_it(connect: Connect, number: str) -> None:
    with capture_logs() as logs, pytest.raises(ParcelNotFound):
        await connect().get_tracking(number)
    assert [(entry["event"], entry["code"]) for entry in logs] == [("tracking_number_refused", -18010012)]
    assert number not in str(logs)


async def test_a_carrier_that_cannot_be_told_is_not_found(connect: Connect) -> None:
    with capture_logs() as logs, pytest.raises(ParcelNotFound):
        await connect().get_tracking(NUMBER)
    assert logs[0]["code"] == -18019903


@pytest.mark.parametrize(("carrier", "quota", "code"), [("Nobody", 1, "-18019910"), ("DHL", 0, "-18019908")])
async def test_a_wrong_carrier_key_and_a_used_up_quota_are_failures(
    server: SeventeenTrackServer, connect: Connect, carrier: str, quota: int, code: str
) -> None:
    server.quota = quota
    server.know(NUMBER, DELIVERED, register=False)
    with pytest.raises(BackendFailed, match=code):
        await connect().get_tracking(NUMBER, carrier)


async def test_one_rejected_number_takes_nothing_from_the_others(
    server: SeventeenTrackServer, connect: Connect
) -> None:
    server.quota = 0
    server.know(NUMBER, DELIVERED)
    server.know("RR000000001CN", DELIVERED, register=False)
    service = connect()
    asked = (service.get_tracking(one) for one in (NUMBER, "RR000000001CN", "RR_1.2/3"))
    good, dear, odd = await asyncio.gather(*asked, return_exceptions=True)
    assert not isinstance(good, BaseException)
    assert good.state is ParcelState.DELIVERED
    assert isinstance(dear, BackendFailed)
    assert isinstance(odd, ParcelNotFound)


@pytest.mark.parametrize("trouble", [Trouble(500, {}), Trouble(503, b""), Trouble(late_s=1), Trouble(429, {})])
async def test_a_passing_fault_passes(server: SeventeenTrackServer, connect: Connect, trouble: Trouble) -> None:
    server.know(NUMBER, DELIVERED)
    server.troubles.coming = [trouble]
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [INFO, INFO]


async def test_throttling_that_does_not_end_is_away(server: SeventeenTrackServer, connect: Connect) -> None:
    server.a_second = 0
    with pytest.raises(BackendAway, match="429"):
        await connect().get_tracking(NUMBER)
    assert len(server.troubles.requests) == QUICK.attempts


async def test_a_wrong_key_is_a_failure_and_stays_secret(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(BackendFailed) as error:
        await connect("wrong-key").get_tracking(NUMBER)
    assert "wrong-key" not in caplog.text + repr(error.value)


@pytest.mark.parametrize(
    ("code", "kind"), [(-18010003, BackendAway), (-18010002, BackendFailed), (-18010004, BackendFailed)]
)
async def test_200_with_an_error_is_an_error(
    server: SeventeenTrackServer, connect: Connect, code: int, kind: type[Exception]
) -> None:
    server.troubles.coming = [Trouble(200, {"code": code, "data": {"errors": [{"code": code, "message": "no"}]}})]
    with pytest.raises(kind, match=str(code)):
        await connect().get_tracking(NUMBER)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b"null",
        b"{}",
        {"code": "0"},
        {"code": 0},
        {"code": 0, "data": {"accepted": "?"}},
        {"code": 0, "data": {"accepted": [{"number": "SOMEBODY-ELSES"}], "rejected": [{"number": NUMBER}]}},
    ],
)
async def test_nonsense_is_a_failure(server: SeventeenTrackServer, connect: Connect, body: object) -> None:
    server.troubles.coming = [Trouble(200, body)]
    with pytest.raises(BackendFailed):
        await connect().get_tracking(NUMBER)


async def test_wrong_types_and_missing_fields_take_nothing_else_away(
    server: SeventeenTrackServer, connect: Connect
) -> None:
    odd = info("InTransit", "InTransit_Other", event("2026-11-19T10:00:00+01:00", "InTransit_PickedUp"))
    odd["latest_status"] = "InTransit"
    odd["time_metrics"] = {"estimated_delivery_date": [1]}
    odd["tracking"]["providers"] += [None, {"provider": 3, "events": None}, {"events": [{"time_iso": 5}, 7]}]
    odd["tracking"]["providers"].append({"events": [{"time_utc": "2026-11-19T12:00:00Z", "stage": "Arrival"}]})
    server.know(NUMBER, odd)
    tracking = await connect().get_tracking(NUMBER)
    assert [one.code.value for one in tracking.checkpoints] == ["picked_up", "arrived"]
    assert (tracking.state, tracking.promised_on) == (ParcelState.IN_TRANSIT, None)


async def test_customs_from_the_beginning_to_the_end(server: SeventeenTrackServer, connect: Connect) -> None:
    way = ["InfoReceived", "InTransit_PickedUp", "InTransit_Departure", "InTransit_CustomsProcessing"]
    way += ["InTransit_CustomsRequiringInformation", "InTransit_CustomsReleased", "InTransit_Arrival"]
    way += ["OutForDelivery_Other", "DeliveryFailure_NoBody", "AvailableForPickup_Other", "Exception_Returned"]
    events = [event(f"2026-11-{day:02d}T10:00:00+08:00", sub) for day, sub in enumerate(way, 1)]
    server.know(NUMBER, info("Exception", "Exception_Returned", *events))
    tracking = await connect().get_tracking(NUMBER)
    assert [one.code.value for one in tracking.checkpoints] == [
        "label_created",
        "picked_up",
        "departed",
        "customs_in",
        "customs_held",
        "customs_released",
        "arrived",
        "out_for_delivery",
        "delivery_failed",
        "ready_for_pickup",
        "returned",
    ]
    assert tracking.state is ParcelState.RETURNED


@pytest.mark.parametrize(
    ("status", "sub_status", "state"),
    [
        ("Delivered", "Delivered_ByBalloon", ParcelState.DELIVERED),
        ("Exception", "Exception_Other", ParcelState.DELAYED),
        ("Exception", "Exception_Cancel", ParcelState.IN_TRANSIT),
        ("Teleported", "", ParcelState.IN_TRANSIT),
        ("Expired", "Expired_Other", ParcelState.IN_TRANSIT),
    ],
)
async def test_new_words_are_tolerated_and_logged_once(
    server: SeventeenTrackServer, connect: Connect, status: str, sub_status: str, state: ParcelState
) -> None:
    server.know(NUMBER, info(status, sub_status, event("2026-11-20T10:00:00+01:00", "InTransit_Departure")))
    service = connect()
    with capture_logs() as logs:
        for _ in range(2):
            assert (await service.get_tracking(NUMBER)).state is state
    new = {"Delivered_ByBalloon", "Teleported"} & {status, sub_status}
    assert [entry["code"] for entry in logs] == list(new)


@pytest.mark.parametrize(
    ("source", "promised"), [("Official", date(2026, 11, 25)), (None, date(2026, 11, 25)), ("17TRACK", None)]
)
async def test_only_the_carriers_own_estimate_is_a_promise(
    server: SeventeenTrackServer, connect: Connect, source: str | None, promised: date | None
) -> None:
    estimate = {"source": source, "from": "2026-11-23T08:00:00+01:00", "to": "2026-11-25T23:59:00+01:00"}
    metrics = {"days_of_transit": 3, "estimated_delivery_date": estimate}
    server.know(NUMBER, info("InTransit", "InTransit_Other", time_metrics=metrics))
    assert (await connect().get_tracking(NUMBER)).promised_on == promised


async def test_the_day_of_delivery_is_the_milestones(server: SeventeenTrackServer, connect: Connect) -> None:
    stones = [{"key_stage": "Delivered", "time_iso": "2026-11-21T00:30:00+09:00"}, {"key_stage": "Returned"}]
    server.know(NUMBER, {**DELIVERED, "milestone": stones})
    assert (await connect().get_tracking(NUMBER)).delivered_on == date(2026, 11, 21)
