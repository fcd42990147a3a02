"""Webhooks come in over real HTTP: signed ones are stored and told once, others are refused without a word."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from actions.backends.demo.courier import move_parcel
from actions.backends.values import ParcelState
from actions.notices.tables import order_handles
from connectors.settings import Settings
from connectors.shop_events.general import SIGNATURE, TIMESTAMP, signature
from connectors.shop_events.shopify import TOPIC
from connectors.shop_events.signatures import AFTERSHIP, SHOPIFY, WOOCOMMERCE
from connectors.shop_events.woocommerce import TOPIC as WOO_TOPIC
from conversations.stop_links import StopLinks
from tests.connectors.conftest import Served, served
from tests.fakes import FakeAssistant, FakeClock
from tests.notices.newsroom import ANA

SECRETS = {
    "events_secret": "general-secret",
    "shopify_webhook_secret": "shopify-secret",
    "woocommerce_webhook_secret": "woo-secret",
    "aftership_webhook_secret": "aftership-secret",
}
DELIVERED = json.dumps({"id": "evt-1", "fact": "delivered", "order_number": "#1002"}).encode()


@pytest.fixture
async def running(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> AsyncIterator[Served]:
    async with served(make_settings(**SECRETS), assistant, clock) as one:
        yield one


def general(clock: FakeClock, body: bytes, secret: str = SECRETS["events_secret"], late_s: int = 0) -> dict[str, str]:
    timestamp = str(int(clock.now().timestamp()) - late_s)
    return {TIMESTAMP: timestamp, SIGNATURE: signature(secret, timestamp, body)}


def base64_signed(header: str, secret: str, body: bytes) -> dict[str, str]:
    return {header: base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()}


async def opened(running: Served, order_number: str = "1002") -> tuple[UUID, str]:
    begun = await running.session()
    conversation_id = UUID(begun["conversation_id"])
    await running.gateway.services.identity.remember_proof(conversation_id, order_number, email=ANA, phone=None)
    return conversation_id, begun["token"]


async def shown(running: Served, token: str) -> list[str]:
    """What the widget shows, without the greeting."""
    await running.gateway.shop_events.work_off()
    async with running.client(token) as client:
        return [one["text"] for one in (await client.get("/api/widget/messages")).json()["messages"]][1:]


async def test_a_nul_in_what_a_system_signed_is_left_out(running: Served) -> None:
    body = json.dumps({"name": "#1002\0", "id": "45\0", "email": "ana@example.com\0"}).encode()
    headers = base64_signed(SHOPIFY, SECRETS["shopify_webhook_secret"], body) | {TOPIC: "orders/create"}
    async with running.client() as client:
        assert (await client.post("/webhooks/shopify", content=body, headers=headers)).status_code == 200
    async with running.gateway.services.engine.connect() as connection:
        handles = (await connection.execute(select(order_handles.c.handle, order_handles.c.order_number))).all()
    assert [tuple(one) for one in handles] == [("shopify:order:45", "1002")]


async def test_fifty_deliveries_at_once_are_one_notice_on_the_page_and_its_button_ends_them(running: Served) -> None:
    _, token = await opened(running)
    engine, clock = running.gateway.services.engine, running.clock
    await move_parcel(engine, "1002", ParcelState.OUT_FOR_DELIVERY, clock.now())
    body = json.dumps({"id": "e", "fact": "out_for_delivery", "order_number": "#1002"}).encode()
    async with running.client() as client:
        sent = [client.post("/webhooks/shop", content=body, headers=general(clock, body)) for _ in range(50)]
        assert {response.status_code for response in await asyncio.gather(*sent)} == {200}
    (text,) = await shown(running, token)
    assert "1002" in text
    async with running.client(token) as client:
        listed = (await client.get("/api/widget/messages")).json()["messages"]
        pressed = {"client_id": "p1", "token": listed[-1]["buttons"][-1]["token"]}
        answer = await client.post("/api/widget/messages", json=pressed, headers={"Prefer": "wait=10"})
    assert answer.status_code == 200, answer.text
    await move_parcel(engine, "1002", ParcelState.DELIVERED, clock.now())
    async with running.client() as client:
        await client.post("/webhooks/shop", content=DELIVERED, headers=general(clock, DELIVERED))
    said = await shown(running, token)
    assert len(said) == 3, said
    assert running.assistant.asked == []


async def test_what_is_not_signed_by_its_system_is_refused_without_a_word(running: Served) -> None:
    clock, body = running.clock, DELIVERED
    attempts: list[tuple[str, dict[str, str]]] = [
        ("shop", {}),
        ("shop", general(clock, body, "another-secret")),
        ("shop", general(clock, body, late_s=400)),
        ("shop", general(clock, body, late_s=-400)),
        ("shop", general(clock, body) | {TIMESTAMP: "9" * 12}),
        ("shop", general(clock, body) | {SIGNATURE: "sha256=é".encode().decode("latin-1")}),
        ("shop", general(clock, body + b" ")),
        ("shopify", base64_signed(SHOPIFY, "woo-secret", body)),
        ("shopify", general(clock, body)),
        ("woocommerce", base64_signed(WOOCOMMERCE, "woo-secret", body + b" ")),
        ("aftership", base64_signed(WOOCOMMERCE, "aftership-secret", body)),
    ]
    async with running.client() as client:
        for system, headers in attempts:
            raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
            response = await client.post(f"/webhooks/{system}", content=body, headers=raw)
            assert (response.status_code, response.content) == (403, b""), (system, headers)
        assert (await client.post("/webhooks/17track", content=body)).status_code in {404, 405}


async def test_woocommerce_may_try_the_address_out_unsigned_and_says_nothing_with_that(running: Served) -> None:
    async with running.client() as client:
        answers = [
            (await client.post("/webhooks/woocommerce", content=body)).status_code
            for body in (b"webhook_id=12", b'webhook_id=12&order={"id":1}', b"webhook_id=12\n", b"webhook_id=")
        ]
    assert answers == [200, 403, 403, 403]
    assert running.gateway.shop_events.doors[2].counts == {"nothing": 1, "refused": 3}


async def test_each_systems_own_webhooks_are_understood(running: Served) -> None:
    _, token = await opened(running)
    moved = await move_parcel(
        running.gateway.services.engine, "1002", ParcelState.OUT_FOR_DELIVERY, running.clock.now()
    )
    assert moved is not None
    at = running.clock.now().isoformat()
    order = {"id": 1, "number": "1002", "status": "processing", "date_paid_gmt": at, "date_modified_gmt": at}
    fulfilment = {
        "order_id": 1, "name": "#1002.1", "status": "success", "shipment_status": "out_for_delivery",
        "tracking_number": moved.tracking_number, "updated_at": at,
    }  # fmt: skip
    parcel = {"tracking_number": moved.tracking_number, "tag": "Delivered", "subtag": "Delivered_001"}
    async with running.client() as client:

        async def sends(system: str, told: object, header: str, secret: str, **more: str) -> httpx.Response:
            body = json.dumps(told).encode()
            headers = base64_signed(header, secret, body) | more
            return await client.post(f"/webhooks/{system}", content=body, headers=headers)

        woo = await sends("woocommerce", order, WOOCOMMERCE, "woo-secret", **{WOO_TOPIC: "order.updated"})
        shopify = await sends("shopify", fulfilment, SHOPIFY, "shopify-secret", **{TOPIC: "fulfillments/update"})
        other = await sends("shopify", fulfilment, SHOPIFY, "shopify-secret", **{TOPIC: "products/update"})
        broken = await sends("shopify", [1], SHOPIFY, "shopify-secret", **{TOPIC: "orders/create"})
        assert {one.status_code for one in (woo, shopify, other, broken)} == {200}
        assert len(await shown(running, token)) == 2
        await move_parcel(running.gateway.services.engine, "1002", ParcelState.DELIVERED, running.clock.now())
        # AfterShip names no order; Shopify has told whose parcel it is.
        told = {"event": "tracking_update", "event_id": "a", "msg": parcel}
        assert (await sends("aftership", told, AFTERSHIP, "aftership-secret")).status_code == 200
    assert len(await shown(running, token)) == 3


async def test_the_general_door_names_the_mistake_to_whoever_signed_it(running: Served) -> None:
    body = json.dumps({"id": "1", "fact": "delivered"}).encode()
    async with running.client() as client:
        response = await client.post("/webhooks/shop", content=body, headers=general(running.clock, body))
    assert response.status_code == 422
    assert "order_number" in response.json()["error"]["message"]


async def test_the_link_in_a_mail_asks_first_and_ends_news_when_pressed(running: Served) -> None:
    conversation_id, token = await opened(running)
    services = running.gateway.services
    links = StopLinks(running.url, services.settings.shop_token_secret.get_secret_value())
    link = links.link(conversation_id)
    async with running.client() as client:
        asked = await client.get(link)
        assert (asked.status_code, asked.headers["cache-control"]) == (200, "no-store")
        assert '<form method="post">' in asked.text
        assert (await client.get(link[:-1])).status_code == 404
        assert (await client.post(link, content=b"List-Unsubscribe=One-Click")).status_code == 200
        await move_parcel(services.engine, "1002", ParcelState.DELIVERED, running.clock.now())
        await client.post("/webhooks/shop", content=DELIVERED, headers=general(running.clock, DELIVERED))
    assert await shown(running, token) == []


async def test_the_demo_shops_courier_tells_the_shopper_who_watches(running: Served) -> None:
    _, token = await opened(running)
    async with running.client() as client:
        moved = await client.post("/demo/parcels", json={"order_number": "1002", "state": "delivered"})
        unknown = await client.post("/demo/parcels", json={"order_number": "1010", "state": "delivered"})
        absurd = await client.post("/demo/parcels", json={"order_number": "1002", "state": "preparing"})
    assert (moved.status_code, unknown.status_code, absurd.status_code) == (200, 404, 422)
    (text,) = await shown(running, token)
    assert "1002" in text
