"""AfterShip, over HTTP with a server that speaks its documented interface."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime

import pytest
from structlog.testing import capture_logs

from actions.backends.errors import BackendAway, BackendFailed, ParcelNotFound
from actions.backends.http_system import HttpLimits
from actions.backends.tracking_services.aftership import AfterShipTracking
from actions.backends.values import CheckpointCode, ParcelState
from tests.actions.backends.aftership_server import KEY, AfterShipServer, scan
from tests.actions.backends.loopback import serving
from tests.actions.backends.troubles import Trouble

NUMBER = "RR123456785ES"
QUICK = HttpLimits(connect_s=1, read_s=0.5, wait_first_s=0.05, wait_most_s=1, together_s=5, failures_to_open=50)
LIST, ADD = "GET /tracking/2025-07/trackings", "POST /tracking/2025-07/trackings"
DELIVERED = {
    "tag": "Delivered",
    "subtag": "Delivered_001",
    "shipment_delivery_date": "2026-11-20T23:30:00+01:00",
    "checkpoints": [scan("2026-11-20T23:30:00+01:00", "Delivered_001", "Entregado", city="Zaragoza")],
}

Connect = Callable[..., AfterShipTracking]


@pytest.fixture
def server() -> AfterShipServer:
    return AfterShipServer()


@pytest.fixture
async def connect(server: AfterShipServer) -> AsyncIterator[Connect]:
    """Makes adapters of the server's account: `connect(key="wrong")`."""
    made: list[AfterShipTracking] = []
    async with serving(server.app()) as address:

        def adapter(key: str = KEY, version: str = "2025-07", limits: HttpLimits = QUICK) -> AfterShipTracking:
            carriers = {"Correos": "spain-correos-es", "DHL": "dhl", "Nobody": "no-such-slug"}
            made.append(AfterShipTracking(key, carriers, f"{address}/tracking/{version}", limits))
            return made[-1]

        yield adapter
        for one in made:
            await one.close()


async def test_a_parcel_that_is_followed_is_read_with_one_request(server: AfterShipServer, connect: Connect) -> None:
    server.know(NUMBER, **DELIVERED)
    tracking = await connect().get_tracking(NUMBER)
    assert server.troubles.requests == [LIST]
    assert (tracking.state, tracking.carrier) == (ParcelState.DELIVERED, "dhl")
    assert tracking.delivered_on == date(2026, 11, 20)
    (only,) = tracking.checkpoints
    assert (only.at, only.place) == (datetime(2026, 11, 20, 22, 30, tzinfo=UTC), "Zaragoza")
    assert (only.code, only.carrier_words) == (CheckpointCode.DELIVERED, "Entregado")


async def test_a_parcel_that_nobody_follows_is_added_and_read_from_then_on(
    server: AfterShipServer, connect: Connect
) -> None:
    server.know(NUMBER, add=False)
    service = connect()
    with pytest.raises(ParcelNotFound):
        await service.get_tracking(NUMBER)
    assert server.troubles.requests == [LIST, ADD]
    (added,) = server.added.values()
    added.update(DELIVERED)
    assert (await service.get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [LIST, ADD, LIST]


async def test_a_lost_answer_to_adding_is_asked_for_again_and_adds_once(
    server: AfterShipServer, connect: Connect
) -> None:
    server.know(NUMBER, add=False, **DELIVERED)
    server.troubles.coming = [None, Trouble(late_s=1)]
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert len(server.added) == 1
    assert server.troubles.requests == [LIST, ADD, ADD, f"{LIST}/{next(iter(server.added))}"]


async def test_two_who_add_at_once_add_once(server: AfterShipServer, connect: Connect) -> None:
    server.know(NUMBER, add=False, **DELIVERED)
    answers = await asyncio.gather(*(connect().get_tracking(NUMBER) for _ in range(4)))
    assert {answer.state for answer in answers} == {ParcelState.DELIVERED}
    assert len(server.added) == 1


async def test_the_parcels_of_an_order_are_one_request(server: AfterShipServer, connect: Connect) -> None:
    numbers = [f"RR{index:09d}ES" for index in range(7)]
    for number in numbers:
        server.know(number, **DELIVERED)
    service = connect()
    answers = await asyncio.gather(*(service.get_tracking(number) for number in numbers))
    assert [answer.tracking_number for answer in answers] == numbers
    assert server.troubles.requests == [LIST]


async def test_more_than_a_request_may_hold_are_several(server: AfterShipServer, connect: Connect) -> None:
    numbers = [f"RR{index:09d}ES" for index in range(51)]
    for number in numbers:
        server.know(number, **DELIVERED)
    service = connect()
    answers = await asyncio.gather(*(service.get_tracking(number) for number in numbers))
    assert [answer.tracking_number for answer in answers] == numbers
    assert server.troubles.requests == [LIST] * 2


async def test_a_search_is_read_to_its_last_page(server: AfterShipServer, connect: Connect) -> None:
    server.page = 2
    for suffix in ("", "A", "B", "C"):
        server.know(NUMBER + suffix, slug="dhl", tag="InTransit", subtag="InTransit_001")
    server.know(NUMBER, slug="fedex", **DELIVERED)
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [LIST] * 3


async def test_a_search_that_never_ends_is_left(server: AfterShipServer, connect: Connect) -> None:
    endless = {"pagination": {"has_next_page": True, "next_cursor": "c0"}, "trackings": []}
    server.know(NUMBER, add=False, **DELIVERED)
    server.troubles.coming = [Trouble(200, {"meta": {"code": 200}, "data": endless})] * 2
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [LIST, LIST, ADD]


async def test_what_their_search_finds_beyond_the_number_is_not_ours(server: AfterShipServer, connect: Connect) -> None:
    server.know(NUMBER + "99", **DELIVERED)
    with pytest.raises(ParcelNotFound):
        await connect().get_tracking(NUMBER)


async def test_of_two_couriers_with_one_number_the_shops_counts(server: AfterShipServer, connect: Connect) -> None:
    server.know(NUMBER, slug="dhl", **DELIVERED)
    server.know(NUMBER, slug="spain-correos-es", tag="InTransit", subtag="InTransit_007", checkpoints=[])
    tracking = await connect().get_tracking(NUMBER, "CORREOS")
    assert (tracking.state, tracking.carrier) == (ParcelState.IN_TRANSIT, "CORREOS")
    assert (await connect().get_tracking(NUMBER, "Unheard Of")).state is ParcelState.DELIVERED


@pytest.mark.parametrize(("carrier", "code"), [(None, 4012), ("Nobody", 4010)])
async def test_what_cannot_be_followed_is_not_found_and_logged_without_the_number(
    connect: Connect, carrier: str | None, code: int
) -> None:
    with capture_logs() as logs, pytest.raises(ParcelNotFound):
        await connect().get_tracking(NUMBER, carrier)
    assert [(entry["event"], entry["code"]) for entry in logs] == [("tracking_number_refused", code)]
    assert NUMBER not in str(logs)


async def test_a_tracking_that_was_deleted_meanwhile_is_not_found(server: AfterShipServer, connect: Connect) -> None:
    exists = {"meta": {"code": 4003, "type": "BadRequest"}, "data": {"id": "id" + "9" * 30}}
    server.troubles.coming = [None, Trouble(400, exists)]
    with pytest.raises(ParcelNotFound):
        await connect().get_tracking(NUMBER)


async def test_an_id_that_is_no_id_is_not_asked_for(server: AfterShipServer, connect: Connect) -> None:
    exists = {"meta": {"code": 4003, "type": "BadRequest"}, "data": {"id": "../couriers"}}
    server.troubles.coming = [None, Trouble(400, exists)]
    with pytest.raises(ParcelNotFound):
        await connect().get_tracking(NUMBER)
    assert server.troubles.requests == [LIST, ADD]


async def test_throttling_is_waited_for(server: AfterShipServer, connect: Connect) -> None:
    server.a_second = 1
    server.know(NUMBER, add=False, **DELIVERED)
    patient = HttpLimits(connect_s=1, read_s=2, wait_first_s=0.5, together_s=8)
    assert (await connect(limits=patient).get_tracking(NUMBER)).state is ParcelState.DELIVERED


async def test_throttling_that_does_not_end_is_away(server: AfterShipServer, connect: Connect) -> None:
    server.a_second = 0
    with pytest.raises(BackendAway, match="429"):
        await connect().get_tracking(NUMBER)
    assert len(server.troubles.requests) == QUICK.attempts


@pytest.mark.parametrize(
    "trouble", [Trouble(500, {}), Trouble(503, b"<html>"), Trouble(late_s=1), Trouble(429, {"meta": {"code": 429}})]
)
async def test_a_passing_fault_passes(server: AfterShipServer, connect: Connect, trouble: Trouble) -> None:
    server.know(NUMBER, **DELIVERED)
    server.troubles.coming = [trouble]
    assert (await connect().get_tracking(NUMBER)).state is ParcelState.DELIVERED
    assert server.troubles.requests == [LIST, LIST]


@pytest.mark.parametrize(("key", "version"), [("wrong", "2025-07"), (KEY, "2019-01")])
async def test_a_wrong_key_or_version_is_a_failure_and_the_key_stays_secret(
    connect: Connect, key: str, version: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(BackendFailed) as error:
        await connect(key, version).get_tracking(NUMBER)
    assert key not in caplog.text + repr(error.value)


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b"null", b"{}", {"meta": {"code": 200}}, {"meta": {"code": 200}, "data": []}]
)
async def test_nonsense_is_a_failure(server: AfterShipServer, connect: Connect, body: object) -> None:
    server.troubles.coming = [Trouble(200, body)]
    with pytest.raises(BackendFailed):
        await connect().get_tracking(NUMBER)


async def test_wrong_types_and_missing_fields_take_nothing_else_away(server: AfterShipServer, connect: Connect) -> None:
    odd = [
        scan("2026-11-19T10:00:00", "InTransit_007", "no zone", location="  Leipzig  "),
        {"checkpoint_time": 17, "subtag": "InTransit_002"},
        {"checkpoint_time": "yesterday", "subtag": "InTransit_002"},
        {"checkpoint_time": "0001-01-01T00:00:00+14:00", "subtag": "InTransit_002"},
        "nothing",
        None,
        {"checkpoint_time": "2026-11-19T09:00:00Z", "subtag": 7, "tag": None, "message": ["?"], "city": {}},
    ]
    server.know(NUMBER, tag=3, subtag=None, checkpoints=odd, courier_estimated_delivery_date="soon")
    tracking = await connect().get_tracking(NUMBER)
    assert [(one.code, one.place, one.carrier_words) for one in tracking.checkpoints] == [
        (CheckpointCode.OTHER, "", "?"),
        (CheckpointCode.DEPARTED, "Leipzig", "no zone"),
    ]
    assert tracking.checkpoints[1].at == datetime(2026, 11, 19, 10, tzinfo=UTC)
    assert (tracking.state, tracking.promised_on) == (ParcelState.IN_TRANSIT, None)


async def test_customs_from_the_beginning_to_the_end(server: AfterShipServer, connect: Connect) -> None:
    way = ["InfoReceived_001", "InTransit_002", "InTransit_007", "InTransit_006", "Exception_004", "InTransit_005"]
    way += ["InTransit_003", "OutForDelivery_001", "AttemptFail_001", "AvailableForPickup_001"]
    scans = [scan(f"2026-11-{day:02d}T10:00:00+08:00", subtag) for day, subtag in enumerate(way, 1)]
    server.know(NUMBER, tag="AvailableForPickup", subtag="AvailableForPickup_001", checkpoints=scans[::-1])
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
    ]


@pytest.mark.parametrize(
    ("tag", "subtag", "state"),
    [
        ("Delivered", "Delivered_077", ParcelState.DELIVERED),
        ("Exception", "Exception_077", ParcelState.DELAYED),
        ("Teleported", "Teleported_001", ParcelState.OUT_FOR_DELIVERY),
        ("Expired", "Expired_001", ParcelState.OUT_FOR_DELIVERY),
    ],
)
async def test_new_words_are_tolerated_and_logged_once(
    server: AfterShipServer, connect: Connect, tag: str, subtag: str, state: ParcelState
) -> None:
    last = scan("2026-11-20T10:00:00Z", "OutForDelivery_001")
    server.know(NUMBER, tag=tag, subtag=subtag, checkpoints=[last])
    service = connect()
    with capture_logs() as logs:
        for _ in range(3):
            assert (await service.get_tracking(NUMBER)).state is state
    unknown = [entry["code"] for entry in logs if entry["event"] == "backend_code_unknown"]
    assert len(unknown) == len(set(unknown))
    assert set(unknown) <= {tag, subtag}
    assert (subtag in unknown) is (tag != "Expired")


async def test_the_couriers_promise_is_the_last_of_its_days_and_others_promise_nothing(
    server: AfterShipServer, connect: Connect
) -> None:
    promise = {"estimated_delivery_date": "2026-11-23", "estimated_delivery_date_max": "2026-11-25T00:00:00"}
    server.know(NUMBER, tag="InTransit", subtag="InTransit_001", courier_estimated_delivery_date=promise)
    assert (await connect().get_tracking(NUMBER)).promised_on == date(2026, 11, 25)
    guess = {"estimated_delivery_date": "2026-11-23"}
    server.know(NUMBER + "2", tag="InTransit", subtag="InTransit_001", aftership_estimated_delivery_date=guess)
    assert (await connect().get_tracking(NUMBER + "2")).promised_on is None


@pytest.mark.parametrize(("country", "found"), [("ESP", "ES"), ("QZQ", None), (None, None)])
async def test_a_pickup_point_is_a_line_in_a_country(
    server: AfterShipServer, connect: Connect, country: str | None, found: str | None
) -> None:
    where = {"pickup_location": "Librería Sol, Calle Mayor 3", "destination_city": "Madrid", "pickup_note": "09-14"}
    waits = {"tag": "AvailableForPickup", "subtag": "AvailableForPickup_001"}
    server.know(NUMBER, **waits, **where, destination_country_region=country)
    pickup = (await connect().get_tracking(NUMBER)).pickup
    assert (pickup and pickup.address.country) == found
    if pickup is not None:
        assert (pickup.address.lines, pickup.address.city) == (("Librería Sol, Calle Mayor 3",), "Madrid")
        assert pickup.opening_hours == "09-14"
