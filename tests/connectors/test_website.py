"""The widget's HTTP API: sessions are secrets, messages are stored once, inputs are bounded."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest

from connectors.settings import Settings
from conversations.customer_token import CustomerTokens
from tests.connectors.conftest import SHOP_SECRET, Served, served
from tests.fakes import FakeAssistant, FakeClock

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


async def test_a_conversation_begins_with_the_bot_saying_that_it_is_one(gateway: Served) -> None:
    begun = await gateway.session(page_language="es-MX")
    async with gateway.client(begun["token"]) as client:
        found = (await client.get("/api/widget/messages")).json()["messages"]
    assert begun["language"] == "es"
    assert [message["author"] for message in found] == ["bot"]
    assert "bot" in found[0]["text"].lower()
    assert len(found[0]["buttons"]) == 4


@pytest.mark.parametrize(
    ("tag", "language", "direction"),
    [
        ("ar-EG", "ar", "rtl"),
        ("zh-CN", "zh-Hans", "ltr"),
        ("pt-BR", "pt", "ltr"),
        ("sv-SE", "en", "ltr"),
        ("nonsense!", "en", "ltr"),
    ],
)
async def test_the_page_language_chooses_the_first_words(
    gateway: Served, tag: str, language: str, direction: str
) -> None:
    begun = await gateway.session(page_language=tag)
    assert (begun["language"], begun["direction"]) == (language, direction)


async def test_a_message_comes_back_with_its_reply(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        response = await client.post(
            "/api/widget/messages", json={"client_id": "m1", "text": "1043"}, headers={"Prefer": "wait=10"}
        )
    answer = response.json()
    assert response.status_code == 200
    assert answer["message"]["client_id"] == "m1"
    assert answer["message"]["state"] == "read"
    assert ["1043" in reply["text"] for reply in answer["replies"]] == [True]


async def test_the_same_client_id_is_one_message_however_often_it_is_sent(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:

        async def send() -> str:
            response = await client.post(
                "/api/widget/messages", json={"client_id": "m1", "text": "hi"}, headers={"Prefer": "wait=10"}
            )
            identifier: str = response.json()["message"]["id"]
            return identifier

        async with asyncio.TaskGroup() as group:
            sent = [group.create_task(send()) for _ in range(15)]
        found = (await client.get("/api/widget/messages", params={"after": 1})).json()["messages"]
    assert len({task.result() for task in sent}) == 1
    assert [message["author"] for message in found] == ["shopper", "bot"]


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "Basic dXNlcjpwYXNz"])
async def test_without_its_secret_a_conversation_cannot_be_read(gateway: Served, header: str | None) -> None:
    await gateway.session()
    async with gateway.client() as client:
        response = await client.get("/api/widget/messages", headers={"Authorization": header} if header else {})
    assert response.status_code == 401


async def test_pages_of_other_sites_are_refused(gateway: Served) -> None:
    async with gateway.client() as client:
        response = await client.post("/api/widget/sessions", json={}, headers={"Origin": "https://evil.example"})
    assert (response.status_code, response.json()["error"]["code"]) == (403, "origin_unknown")


async def test_listed_sites_may_embed_the_widget(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> None:
    settings = make_settings(allowed_origins=("https://shop.example",))
    async with served(settings, assistant, clock) as running, running.client() as client:
        response = await client.post("/api/widget/sessions", json={}, headers={"Origin": "https://shop.example"})
    assert response.status_code == 201
    assert response.headers["access-control-allow-origin"] == "https://shop.example"


async def test_the_twenty_first_message_of_a_minute_has_to_wait(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        answers = [
            await client.post("/api/widget/messages", json={"client_id": f"m{number}", "text": "x"})
            for number in range(21)
        ]
    assert [answer.status_code for answer in answers] == [202] * 20 + [429]
    assert int(answers[-1].headers["Retry-After"]) >= 1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"client_id": "m", "text": "x" * 5_001}, 422),
        ({"client_id": "m", "text": ""}, 422),
        ({"client_id": "m"}, 422),
        ({"client_id": "m", "text": "x", "token": "y"}, 422),
        ({"client_id": "../../x", "text": "x"}, 422),
        ({"client_id": "m", "token": "not-a-button"}, 422),
        ({"client_id": "m", "text": "x", "padding": "y" * 70_000}, 413),
    ],
)
async def test_what_is_out_of_bounds_is_refused_in_plain_words(
    gateway: Served, body: dict[str, str], status: int
) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        response = await client.post("/api/widget/messages", json=body)
    assert response.status_code == status
    assert response.json()["error"]["message"]


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\u202eevil", "💥" * 2000, "'; DROP TABLE messages;--", "/restart"])
async def test_odd_texts_are_answered_like_any_other(gateway: Served, text: str) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        response = await client.post(
            "/api/widget/messages", json={"client_id": "m", "text": text}, headers={"Prefer": "wait=10"}
        )
    assert response.status_code == 200
    assert len(response.json()["replies"]) == 1


async def test_a_picture_is_kept_for_its_own_conversation_only(gateway: Served) -> None:
    mine, other = await gateway.session(), await gateway.session()
    async with gateway.client(mine["token"]) as client:
        response = await client.post("/api/widget/uploads", files={"file": ("../lamp.png", PNG, "text/html")})
        attachment = response.json()["attachment"]
        own = await client.get(attachment["url"])
    async with gateway.client(other["token"]) as client:
        foreign = await client.get(attachment["url"])
    assert (attachment["name"], attachment["content_type"]) == ("lamp.png", "image/png")
    assert own.content == PNG
    assert own.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert foreign.status_code == 404


@pytest.mark.parametrize(
    ("content", "status"), [(b"<html><script>alert(1)</script>", 415), (b"", 415), (PNG + b"\0" * 10_500_000, 413)]
)
async def test_files_are_judged_by_their_content_and_size(gateway: Served, content: bytes, status: int) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        response = await client.post("/api/widget/uploads", files={"file": ("x.png", content, "image/png")})
    assert response.status_code == status


async def test_the_transcript_can_be_taken_away_without_running_anything(gateway: Served) -> None:
    begun = await gateway.session()
    async with gateway.client(begun["token"]) as client:
        await client.post(
            "/api/widget/messages", json={"client_id": "m", "text": "<img onerror=x>"}, headers={"Prefer": "wait=10"}
        )
        page = await client.get("/api/widget/transcript")
        data = (await client.get("/api/widget/transcript", params={"format": "json"})).json()
    assert "&lt;img onerror=x&gt;" in page.text
    assert "<img" not in page.text
    assert data["messages"][1]["text"] == "<img onerror=x>"


async def test_a_token_of_the_shop_logs_its_customer_in(gateway: Served) -> None:
    begun = await gateway.session()
    good = CustomerTokens(SHOP_SECRET, gateway.clock).issue("ana")
    old = CustomerTokens(SHOP_SECRET, gateway.clock).issue("ana", timedelta(seconds=-1))
    forged = CustomerTokens("another secret of thirty-two bytes", gateway.clock).issue("ana")
    async with gateway.client(begun["token"]) as client:
        statuses = [
            (await client.post("/api/widget/identity", json={"customer_token": token})).status_code
            for token in (good, old, forged, "nonsense")
        ]
    assert statuses == [204, 422, 422, 422]


async def test_every_answer_carries_a_policy(gateway: Served) -> None:
    async with gateway.client() as client:
        for path in ("/", "/desk/", "/health", "/docs", "/nowhere"):
            headers = (await client.get(path)).headers
            assert "unsafe" not in headers["content-security-policy"] or path == "/docs"
            assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}])
async def test_actions_are_for_the_assistant_only(gateway: Served, header: dict[str, str]) -> None:
    async with gateway.client() as client:
        response = await client.post("/actions", json={"next_action": "action_human_agent"}, headers=header)
    assert response.status_code == 401


async def test_ready_names_what_is_missing(gateway: Served) -> None:
    gateway.assistant.away = True
    async with gateway.client() as client:
        response: httpx.Response = await client.get("/ready")
    assert response.status_code == 503
    assert "assistant" in response.json()["missing"]
