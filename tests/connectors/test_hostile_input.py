"""What no browser sends is refused like any other mistake, and never breaks what other shoppers have."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import TimeoutError as PoolExhausted
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from connectors.channels.website_language import match_language
from conversations import transcript
from conversations.feed import FellBehind
from conversations.resume_links import create_resume_token
from conversations.tables import uploads
from storage.engine import POOL_SIZE
from tests.connectors.conftest import Served
from tests.fakes import FakeClock

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 64


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("GET", "/demo/customer-token?customer=%00", {}),
        ("POST", "/api/desk/session", {"Origin": "http://[", "X-Babeldesk-Desk": "1"}),
        ("POST", "/api/widget/messages", {"Prefer": "wait=" + "9" * 5_000}),
    ],
)
async def test_odd_headers_and_characters_are_no_fault_of_ours(
    gateway: Served, method: str, path: str, headers: dict[str, str]
) -> None:
    begun = await gateway.session()
    bodies = {"/api/desk/session": {"email": "a@b.example", "password": "x" * 12}}
    body = bodies.get(path, {"client_id": "one", "text": "hello"}) if method == "POST" else None
    async with gateway.client(begun["token"]) as client:
        answer = await client.request(method, path, headers=headers, json=body)
    assert answer.status_code < 500


async def test_half_a_character_is_refused(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        answer = await client.post(
            "/api/widget/messages",
            content=b'{"client_id": "one", "text": "\\ud800"}',
            headers={"Content-Type": "application/json"},
        )
    assert answer.status_code == 422


async def test_a_body_without_a_length_is_cut_at_the_limit(gateway: Served) -> None:
    async def endless() -> object:
        for _ in range(70):
            yield b" " * 1024

    async with gateway.client() as client:
        answer = await client.post(
            "/api/widget/sessions",
            content=endless(),  # type: ignore[arg-type]
            headers={"Content-Type": "application/json"},
        )
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "body_too_large")


async def _until_closed(socket: ClientConnection) -> AsyncIterator[object]:
    with contextlib.suppress(ConnectionClosed):
        async for frame in socket:
            yield frame


@pytest.mark.parametrize("greeted", [False, True])
async def test_a_binary_frame_is_refused_and_not_an_error_of_ours(
    gateway: Served, greeted: bool, caplog: pytest.LogCaptureFixture
) -> None:
    begun = await gateway.session()
    url = gateway.url.replace("http", "ws", 1) + "/api/widget/socket"
    async with connect(url) as socket:
        if greeted:
            await socket.send(json.dumps({"type": "hello", "token": begun["token"]}))
            await socket.recv()
        await socket.send(b"\x00\x01")
        async with asyncio.timeout(10):
            async for _ in _until_closed(socket):
                pass
    assert socket.close_code == 1008
    assert "Traceback" not in caplog.text


async def test_a_mark_beyond_the_end_is_announced_once(gateway: Served) -> None:
    begun = await gateway.session()
    conversation_id = UUID(begun["conversation_id"])
    services = gateway.gateway.services
    with services.feed.subscription(conversation_id) as subscription:
        async with services.engine.begin() as connection:
            await transcript.notify(connection, conversation_id, 55)
        while (await subscription.next()).seq != 55:  # type: ignore[union-attr]
            pass  # how the conversation began may be announced late
        for _ in range(2):
            async with services.engine.begin() as connection:
                await transcript.mark_read(connection, conversation_id, "shopper", 2**62)
        async with services.engine.begin() as connection:
            await transcript.notify(connection, conversation_id, 77)
        seen = [await subscription.next(), await subscription.next()]
    assert [event.seq for event in seen] == [1, 77]  # type: ignore[union-attr]


async def test_a_waiting_request_that_falls_behind_still_says_that_the_message_is_kept(
    gateway: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def too_slow(*_: object) -> None:
        raise FellBehind

    monkeypatch.setattr("connectors.channels.website_routes.wait_for_replies", too_slow)
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        answer = await client.post(
            "/api/widget/messages", json={"client_id": "one", "text": "hello"}, headers={"Prefer": "wait=5"}
        )
    assert answer.status_code == 202


async def test_a_full_pool_is_told_like_a_database_that_is_away(gateway: Served) -> None:
    begun = await gateway.session()
    engine = gateway.gateway.services.engine
    engine.pool._timeout = 0.2  # type: ignore[attr-defined]
    async with contextlib.AsyncExitStack() as held:
        with contextlib.suppress(PoolExhausted):  # the gateway's own tasks hold some of them
            for _ in range(2 * POOL_SIZE):
                await held.enter_async_context(engine.connect())
        async with gateway.client(begun["token"]) as client:
            answer = await client.get("/api/widget/messages")
    assert (answer.status_code, answer.headers.get("Retry-After")) == (503, "2")


async def test_a_refused_log_in_leaves_the_resumed_conversation_open_elsewhere(
    gateway: Served, clock: FakeClock
) -> None:
    begun = await gateway.session()
    services = gateway.gateway.services
    async with services.engine.begin() as connection:
        link = await create_resume_token(connection, clock, UUID(begun["conversation_id"]))
    async with gateway.client() as client:
        refused = await client.post("/api/widget/sessions", json={"resume": link, "customer_token": "not.a.token"})
    async with gateway.client(begun["token"]) as client:
        still = await client.get("/api/widget/messages")
    assert (refused.status_code, still.status_code) == (422, 200)


async def test_an_upload_sent_again_is_kept_once(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        for _ in range(2):
            answer = await client.post(
                "/api/widget/uploads", files={"file": ("a.png", PNG, "image/png")}, data={"client_id": "up-1"}
            )
            assert answer.status_code == 201, answer.text
    async with gateway.gateway.services.engine.connect() as connection:
        assert await connection.scalar(select(func.count()).select_from(uploads)) == 1


@pytest.mark.parametrize(
    "tag", ["", "und", "und-Latn", "x-private", "zh_", "-", "é", "en-" + "a" * 30, "i-klingon", "sr-Cyrl-x", "root"]
)
def test_any_language_tag_means_one_of_ours(tag: str) -> None:
    assert match_language(tag, {"en", "es", "zh-Hans"}, "en") in {"en", "es", "zh-Hans"}


async def test_addresses_of_one_ipv6_network_share_their_limit(gateway: Served) -> None:
    codes = []
    async with gateway.client() as client:
        for host in range(21):
            answer = await client.post(
                "/api/widget/sessions", json={}, headers={"X-Forwarded-For": f"2001:db8:1:2::{host:x}"}
            )
            codes.append(answer.status_code)
    assert codes == [201] * 20 + [429]


async def test_every_refusal_has_the_same_shape(gateway: Served) -> None:
    async with gateway.client() as client:
        answers: list[httpx.Response] = [
            await client.get("/api/widget/messages"),
            await client.get("/nothing/here"),
            await client.delete("/api/widget/messages"),
        ]
    assert all("code" in answer.json()["error"] for answer in answers)
