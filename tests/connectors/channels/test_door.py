"""The doors of WhatsApp and Messenger: who may knock, and that nothing is lost or doubled behind a 200."""

import asyncio
import contextlib
import json
from collections.abc import Callable

import pytest

from connectors.channels.meta.signature import HEADER, signature
from connectors.settings import Settings
from storage.engine import POOL_SIZE
from tests.connectors.channels.meta_webhooks import (
    SETTINGS,
    VERIFY_TOKEN,
    WhatsAppUser,
    messenger,
    post,
    wrote,
)
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock

CHANNELS = ("whatsapp", "messenger")


@pytest.mark.parametrize("channel", CHANNELS)
async def test_the_handshake_is_answered_with_the_bare_challenge(shop: Shop, channel: str) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444"}
    async with shop.running.client() as client:
        response = await client.get(f"/webhooks/{channel}", params=query)
    assert (response.status_code, response.content) == (200, b"1158201444")
    assert response.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    "change", [{"hub.verify_token": "wrong"}, {"hub.mode": "unsubscribe"}, {"hub.verify_token": ""}]
)
async def test_a_stranger_gets_no_challenge_back(shop: Shop, change: dict[str, str]) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444", **change}
    async with shop.running.client() as client:
        response = await client.get("/webhooks/whatsapp", params=query)
    assert (response.status_code, response.content) == (403, b"")


@pytest.mark.parametrize(
    "header",
    [None, "", "sha256=wrong", "sha1=0d814d436b45c33ef664a317ff4b8dc2d3d8fe2a", signature("another secret", b"{}")],
)
async def test_what_meta_did_not_sign_is_refused_without_a_word_and_counted(shop: Shop, header: str | None) -> None:
    async with shop.running.client() as client:
        headers = {} if header is None else {HEADER: header}
        response = await client.post("/webhooks/whatsapp", content=b"{}", headers=headers)
    assert (response.status_code, response.content) == (403, b"")
    assert await shop.events() == []
    counts = shop.running.gateway.meta.doors[0].counts
    assert counts["no_signature" if header is None else "wrong_signature"] == 1


async def test_the_signature_is_over_the_bytes_as_they_came(shop: Shop) -> None:
    user = WhatsAppUser()
    body = user.text("¿Dónde está mi paquete? 👋 https://example.com/a?b=1")
    escaped = json.dumps(body).replace("/", "\\/").encode()
    await shop.receives("whatsapp", escaped)
    await shop.answers()
    assert shop.asked() == ["¿Dónde está mi paquete? 👋 https://example.com/a?b=1"]


async def test_the_same_webhook_fifty_times_at_once_is_one_message_and_one_answer(shop: Shop) -> None:
    body = WhatsAppUser().text("1001")
    async with shop.running.client() as client, asyncio.TaskGroup() as group:
        sent = [group.create_task(post(client, "whatsapp", body)) for _ in range(50)]
        await asyncio.gather(*sent)
    await shop.settles()
    await shop.answers()
    assert {task.result().status_code for task in sent} == {200}
    assert shop.asked() == ["1001"]
    assert await shop.keys() == ["1001", "channel_hello", "inform_order"]
    await shop.receives("whatsapp", body)
    await shop.answers()
    assert len(await shop.story()) == 3


async def test_one_bad_item_spoils_neither_its_neighbours_nor_the_answer(shop: Shop) -> None:
    user = WhatsAppUser()
    good = [user.message("text", {"body": word}) for word in ("one", "two")]
    body = user.webhook(good[0], {"type": "text", "text": 5}, good[1])
    body["entry"][0]["changes"][0]["value"]["messages"].append("no object at all")
    body["entry"].append("neither is this")
    await shop.receives("whatsapp", body)
    await shop.answers()
    kinds = [event.kind for event in await shop.events()]
    assert kinds.count("Text") == 2
    assert kinds.count("Unreadable") >= 2
    assert all(event.processed_at is not None for event in await shop.events())
    assert shop.asked() == ["one\ntwo"]


@pytest.mark.parametrize("body", [b"", b"[]", b"not json", b'{"object": "user"}', b'{"object": "page", "entry": 3}'])
async def test_a_signed_body_that_is_no_webhook_is_kept_and_not_asked_for_again(shop: Shop, body: bytes) -> None:
    await shop.receives("whatsapp", body)
    assert [(event.kind, event.processed_at is not None) for event in await shop.events()] == [("Rejected", True)]


async def test_every_entry_change_and_item_of_a_batch_is_taken(shop: Shop) -> None:
    people = [WhatsAppUser(wa_id=f"3461200{number:04d}") for number in range(1000)]
    bodies = [person.text("hello") for person in people]
    whole = {"object": bodies[0]["object"], "entry": [body["entry"][0] for body in bodies]}
    async with shop.running.client() as client:
        response = await post(client, "whatsapp", whole)
    assert response.status_code == 200
    events = await shop.events()
    assert [event.external_id for event in events] == [person.sent[0] for person in people]


async def test_a_body_of_three_megabytes_is_taken_and_a_larger_one_is_not(shop: Shop) -> None:
    body = WhatsAppUser().text("x" * 3_000_000)
    async with shop.running.client() as client:
        taken = await post(client, "whatsapp", body)
        refused = await post(client, "whatsapp", WhatsAppUser().text("x" * 3_300_000))
    assert (taken.status_code, refused.status_code) == (200, 413)


async def test_without_its_secrets_a_channel_has_no_door(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> None:
    settings = make_settings(**{**SETTINGS, "messenger_app_secret": None})
    async with served(settings, assistant, clock) as running, running.client() as client:
        assert (await post(client, "messenger", messenger(wrote("1", "hi")))).status_code in (404, 405)
        assert (await post(client, "whatsapp", WhatsAppUser().text("hi"))).status_code == 200


async def test_a_database_that_is_away_is_the_one_reason_to_ask_meta_for_a_repeat(shop: Shop) -> None:
    body = WhatsAppUser().text("1001")
    async with shop.running.client() as client:
        async with shop.engine.begin() as connection:
            await connection.exec_driver_sql("ALTER TABLE webhook_events RENAME TO away")
        with_trouble = await post(client, "whatsapp", body)
        async with shop.engine.begin() as connection:
            await connection.exec_driver_sql("ALTER TABLE away RENAME TO webhook_events")
        assert with_trouble.status_code >= 500
        assert (await post(client, "whatsapp", body)).status_code == 200
    await shop.settles()
    await shop.answers()
    assert shop.asked() == ["1001"]


async def test_webhooks_are_taken_while_everything_else_waits_for_the_database(shop: Shop) -> None:
    body = WhatsAppUser().text("1001")
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(2 * POOL_SIZE):
            await stack.enter_async_context(shop.engine.connect())
        async with shop.running.client() as client:
            assert (await post(client, "whatsapp", body)).status_code == 200
    await shop.settles()
    await shop.answers()
    assert shop.asked() == ["1001"]
