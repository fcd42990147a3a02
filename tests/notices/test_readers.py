"""What each system's documented webhooks say, as hints; what they do not document says nothing and breaks nothing."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.backends.values import ParcelState
from actions.notices.facts import Fact, Hint
from connectors.shop_events import general, shopify, tracking, woocommerce
from connectors.shop_events.door import EventUnreadable, Heard, Read
from connectors.shop_events.order_numbers import order_numbers
from connectors.shop_events.signatures import base64_hmac, seventeen_track_prover, seventeen_track_sign
from conversations.shop_rules import OrderNumber

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
NUMBERS = order_numbers(OrderNumber(prefixes=("#", "BD-"), min_digits=4, max_digits=6))
READERS: dict[str, tuple[Read, dict[str, str]]] = {
    "shop": (general.reader(NUMBERS), {}),
    "shopify": (shopify.reader(NUMBERS), {shopify.TOPIC: "fulfillments/update"}),
    "shopify order": (shopify.reader(NUMBERS), {shopify.TOPIC: "orders/create"}),
    "woocommerce": (woocommerce.reader(NUMBERS), {woocommerce.TOPIC: "order.updated"}),
    "aftership": (tracking.aftership_reader(NUMBERS), {}),
    "17track": (tracking.seventeen_track_reader(NUMBERS), {}),
}


def heard(read: Read, told: Any, **headers: str) -> Heard:
    return read(json.dumps(told).encode(), headers, NOW)


def hints(read: Read, told: Any, topic: str = "", name: str = shopify.TOPIC) -> tuple[Hint, ...]:
    return tuple(read(json.dumps(told).encode(), {name: topic}, NOW).hints)


def test_shopify_confirms_an_order() -> None:
    told = {
        "id": 450789469, "name": "#1001", "email": "Ana@Example.com", "updated_at": "2026-11-21T10:59:00+01:00",
        "phone": None, "customer": {"id": 207119551},
        "shipping_address": {"country_code": "ES", "phone": "612 345 678"},
    }  # fmt: skip
    (hint,) = hints(shopify.reader(NUMBERS), told, "orders/create")
    assert hint == Hint(
        Fact.ORDER_CONFIRMED, datetime(2026, 11, 21, 9, 59, tzinfo=UTC), "1001", ("shopify:order:450789469",), "",
        "207119551", "ana@example.com", "+34612345678",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("status", "fact", "state"),
    [
        (None, Fact.SHIPPED, ParcelState.IN_TRANSIT),
        ("out_for_delivery", Fact.OUT_FOR_DELIVERY, ParcelState.OUT_FOR_DELIVERY),
        ("delivered", Fact.DELIVERED, ParcelState.DELIVERED),
        ("failure", Fact.EXCEPTION, ParcelState.DELIVERY_FAILED),
        ("label_printed", None, None),
        ("from_the_future", None, None),
    ],
)
def test_shopify_tells_of_each_parcel(status: str | None, fact: Fact | None, state: ParcelState | None) -> None:
    told = {
        "order_id": 1, "name": "#1001.2", "status": "success", "shipment_status": status,
        "tracking_numbers": ["JD 1", "JD2"],
    }  # fmt: skip
    found = hints(shopify.reader(NUMBERS), told, "fulfillments/update")
    assert {(one.fact, one.state, one.order_number) for one in found} == ({(fact, state, "1001")} if fact else set())
    assert [one.handles[1] for one in found] == (["parcel:JD1", "parcel:JD2"] if fact else [])


def test_a_cancelled_fulfilment_is_no_parcel() -> None:
    told = {"order_id": 1, "name": "#1001.1", "status": "cancelled", "tracking_number": "JD1"}
    assert hints(shopify.reader(NUMBERS), told, "fulfillments/create") == ()


def test_a_shopify_refund_is_known_by_its_orders_id() -> None:
    (hint,) = hints(shopify.reader(NUMBERS), {"id": 509562969, "order_id": 450789469}, "refunds/create")
    assert (hint.fact, hint.order_number, hint.handles) == (Fact.REFUND_MADE, None, ("shopify:order:450789469",))


@pytest.mark.parametrize(
    ("topic", "order", "facts"),
    [
        ("order.created", {"status": "pending"}, [Fact.ORDER_CONFIRMED]),
        ("order.created", {"status": "processing", "date_paid_gmt": "2026-11-21T10:00:00"},
         [Fact.ORDER_CONFIRMED, Fact.PAYMENT_RECEIVED]),
        ("order.updated", {"status": "failed"}, [Fact.PAYMENT_FAILED]),
        ("order.updated", {"status": "completed", "date_paid_gmt": "2026-11-21T10:00:00"},
         [Fact.PAYMENT_RECEIVED, Fact.SHIPPED]),
        ("order.updated", {"status": "processing", "refunds": [{"id": 7, "total": "-5.00"}]}, [Fact.REFUND_MADE]),
        ("order.deleted", {"status": "processing"}, []),
    ],
)  # fmt: skip
def test_woocommerce_tells_by_an_orders_status(topic: str, order: dict[str, Any], facts: list[Fact]) -> None:
    told = {"id": 727, "number": "727", "billing": {"email": "j@example.com"}, "customer_id": 0} | order
    found = hints(woocommerce.reader(NUMBERS), told, topic, woocommerce.TOPIC)
    assert [one.fact for one in found] == facts
    assert {(one.order_number, one.email, one.customer_id) for one in found} <= {("727", "j@example.com", None)}


def test_woocommerces_first_word_is_no_order() -> None:
    assert woocommerce.reader(NUMBERS)(b"webhook_id=12", {}, NOW) == Heard()


def test_aftership_tells_a_parcels_state_and_its_own_name_of_the_event() -> None:
    told = {
        "event": "tracking_update", "event_id": "e-1",
        "msg": {"tracking_number": "1Z9", "tag": "Delivered", "subtag": "Delivered_001", "order_number": "#1001",
                "updated_at": "2026-11-21T09:00:00+00:00"},
    }  # fmt: skip
    told["msg"]["tracking_number"] = "1Z999AA10123456784"  # type: ignore[index]
    found = heard(tracking.aftership_reader(NUMBERS), told)
    (hint,) = found.hints
    assert (found.event_id, hint.fact, hint.order_number) == ("e-1", Fact.DELIVERED, "1001")
    assert hint.handles == ("parcel:1Z999AA10123456784",)


def test_seventeen_track_tells_a_parcels_state() -> None:
    told = {
        "event": "TRACKING_UPDATED",
        "data": {"number": "RR123456789CN", "tag": "a remark", "track_info": {
            "latest_status": {"status": "InTransit", "sub_status": "InTransit_CustomsRequiringInformation"},
            "latest_event": {"time_utc": "2026-11-21T08:00:00Z"},
        }},
    }  # fmt: skip
    (hint,) = heard(tracking.seventeen_track_reader(NUMBERS), told).hints
    assert (hint.fact, hint.order_number, hint.happened_at.hour) == (Fact.CUSTOMS_HELD, None, 8)
    assert heard(tracking.seventeen_track_reader(NUMBERS), told | {"event": "TRACKING_STOPPED"}).hints == ()


def test_signatures_are_those_that_openssl_makes() -> None:
    body = b'{"event":"TRACKING_STOPPED","data":{"number":"RR123456789CN"}}'
    # printf '%s/key' "$body" | openssl dgst -sha256
    assert seventeen_track_sign("key", body) == "d04fcbe329d3971853c3aef0737f145c2ab12d8e5ea89b63f27ca53378a8d8e6"
    # printf '%s' "$body" | openssl dgst -sha256 -hmac key -binary | base64
    assert base64_hmac("key", body) == "sJ22zQcyoA+loSE1TWi1mWmxaPap9z2FoK0IgG4FDRI="


def test_seventeen_track_signs_with_the_accounts_key() -> None:
    prove = seventeen_track_prover("key")
    assert prove(b"{}", {"sign": seventeen_track_sign("key", b"{}").upper()}, NOW)
    assert not prove(b"{} ", {"sign": seventeen_track_sign("key", b"{}")}, NOW)
    assert not prove(b"{}", {}, NOW)
    assert not seventeen_track_prover("")(b"{}", {"sign": seventeen_track_sign("", b"{}")}, NOW)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "1", "fact": "delivered"},
        {"id": "1", "fact": "landed_on_the_moon", "order_number": "1001"},
        {"id": "1", "fact": "delivered", "order_number": "1001", "colour": "red"},
        {"id": "1", "fact": "delivered", "order_number": "1001", "happened_at": "2026-11-21T10:00:00"},
        {"id": "1", "fact": "exception", "order_number": "1001", "parcel_state": "delivered"},
        {"id": "\u0000", "fact": "delivered", "order_number": "1001"},
    ],
)
def test_the_general_door_says_what_is_wrong(wrong: dict[str, Any]) -> None:
    with pytest.raises(EventUnreadable) as caught:
        heard(general.reader(NUMBERS), wrong)
    assert caught.value.problem


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=4),
    max_leaves=12,
)
_KNOWN = [
    "id", "order_id", "name", "number", "status", "shipment_status", "tracking_number", "tracking_numbers", "msg",
    "data", "event", "tag", "subtag", "track_info", "latest_status", "billing", "refunds", "customer", "customer_id",
    "shipping_address", "phone", "email", "updated_at",
]  # fmt: skip


@settings(deadline=None)  # the first phone number of a country loads its plan
@given(st.sampled_from(sorted(READERS)), st.dictionaries(st.sampled_from(_KNOWN), _json), st.binary(max_size=40))
def test_no_body_breaks_a_reader(system: str, told: dict[str, Any], bytes_: bytes) -> None:
    read, headers = READERS[system]
    for body in (json.dumps(told).encode(), bytes_):
        try:
            found = read(body, headers, NOW)
        except EventUnreadable:
            continue
        for hint in found.hints:
            assert Hint.from_json(json.loads(json.dumps(hint.as_json()))).fact is hint.fact
            assert len(hint.about) <= 60
            assert len(hint.order_number or "") <= 40
