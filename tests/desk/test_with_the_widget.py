"""Shopper and agent in one composed gateway: each sees at once what the other does."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from sqlalchemy import URL
from websockets.asyncio.client import connect

from connectors.settings import Settings
from desk.access import WRITE_HEADER
from desk.agents import create_agent
from tests.connectors.conftest import INTERNAL_TOKEN, ROOT, SHOP_SECRET, Served, served
from tests.desk.conftest import PASSWORD, Page, Socket
from tests.fakes import FakeAssistant, FakeClock
from tests.processes import free_port

HAND_OVER = [{"control": "hand_over", "reason": "shopper_asked", "summary": None, "order": None}]


@pytest.fixture
async def gateway(database_url: URL, clock: FakeClock) -> AsyncIterator[Served]:
    assistant = FakeAssistant("inform_order", "order_number")
    assistant.replies["A person, please"] = HAND_OVER
    settings = Settings.model_validate(
        {
            "DATABASE_URL": database_url.render_as_string(hide_password=False),
            "internal_token": INTERNAL_TOKEN,
            "shop_token_secret": SHOP_SECRET,
            "public_url": f"http://127.0.0.1:{free_port()}",
            "root": ROOT,
        }
    )
    async with served(settings, assistant, clock) as running:
        yield running


@asynccontextmanager
async def agent_page(gateway: Served) -> AsyncIterator[Page]:
    engine = gateway.gateway.services.engine
    agent = await create_agent(engine, email="ana@example.com", name="Ana", password=PASSWORD, clock=gateway.clock)
    async with httpx.AsyncClient(
        base_url=f"{gateway.url}/api/desk", headers={WRITE_HEADER: "1", "Origin": gateway.url}, timeout=20
    ) as client:
        answer = await client.post("/session", json={"email": agent.email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        yield Page(client, agent)


@asynccontextmanager
async def widget(gateway: Served, token: str) -> AsyncIterator[Socket]:
    async with connect(gateway.url.replace("http", "ws") + "/api/widget/socket", proxy=None) as connection:
        socket = Socket(connection)
        await socket.send(type="hello", token=token, after=0)
        await socket.next("ready")
        yield socket


def keyed(text: str) -> Any:
    return lambda frame: text in frame["message"]["text"]


async def test_a_shopper_is_handed_over_answered_and_handed_back(gateway: Served) -> None:
    begun = await gateway.session(page_language="en")
    conversation_id = begun["conversation_id"]
    path = f"/conversations/{conversation_id}"
    async with agent_page(gateway) as page, page.socket() as desk, widget(gateway, begun["token"]) as shopper:
        await desk.next("ready")
        await shopper.send(type="message", client_id="m1", text="A person, please")
        waiting = await desk.until("summary", lambda frame: frame["conversation"]["owner"] == "queue")
        assert waiting["conversation"]["reason"] == "shopper_asked"
        assert waiting["conversation"]["shopper_online"]
        await shopper.until("message", keyed("I’m passing you to a person"))

        await desk.send(type="subscribe", conversation_id=conversation_id, after=0)
        await desk.until("message", keyed("A person, please"))
        await page.post(f"{path}/accept")
        joined = await shopper.until("conversation", lambda frame: frame["conversation"]["owner"] == "human")
        assert joined["conversation"]["agent_name"] == "Ana"
        await shopper.until("message", keyed("Ana has joined"))

        await desk.send(type="typing", conversation_id=conversation_id, on=True)
        typing = await shopper.until("typing", lambda frame: frame["who"] == "agent")
        assert (typing["name"], typing["on"]) == ("Ana", True)
        await page.post(f"{path}/reply", {"text": "Hello, I am Ana.", "client_id": "a1"})
        said = await shopper.until("message", keyed("Hello, I am Ana."))
        assert (said["message"]["author"], said["message"]["author_name"]) == ("agent", "Ana")

        await page.post(f"{path}/note", {"text": "A secret among agents"})
        await shopper.send(type="typing", on=True)
        assert (await desk.until("typing", lambda frame: frame["who"] == "shopper"))["on"]
        await shopper.send(type="message", client_id="m2", text="Thank you, Ana")
        heard = await desk.until("message", keyed("Thank you, Ana"))
        if heard["message"]["understanding"] is None:
            heard = await desk.until("message", keyed("Thank you, Ana"))
        assert heard["message"]["understanding"]["intent"] == "scripted"
        assert [request.input["kind"] for request in gateway.assistant.asked] == ["text", "observe"], (
            "the bot is silent"
        )

        await page.post(f"{path}/hand-back", {"resolution": "answered"})
        await shopper.until("conversation", lambda frame: frame["conversation"]["owner"] == "bot")
        await shopper.send(type="message", client_id="m3", text="1043")
        await shopper.until("message", keyed("order 1043"))
    kinds = [request.input["kind"] for request in gateway.assistant.asked]
    assert kinds == ["text", "observe", "control", "text"]
    assert gateway.assistant.asked[2].input["facts"]["resolution"] == "answered"
    async with gateway.client(begun["token"]) as client:
        seen = (await client.get("/api/widget/messages")).json()["messages"]
        exported = await client.get("/api/widget/transcript", params={"format": "json"})
    assert not [message for message in seen if "secret" in message["text"]]
    assert "A secret among agents" not in exported.text


async def test_with_nobody_at_the_desk_an_address_is_asked_for_and_kept(gateway: Served) -> None:
    begun = await gateway.session(page_language="en")
    async with widget(gateway, begun["token"]) as shopper:
        await shopper.send(type="message", client_id="m1", text="A person, please")
        await shopper.until("message", keyed("Nobody is here right now"))
        await shopper.send(type="message", client_id="m2", text="Write to lucia@example.com please")
        await shopper.until("message", keyed("lucia@example.com"))
    async with agent_page(gateway) as page:
        story = await page.get(f"/conversations/{begun['conversation_id']}")
        assert story["customer"]["email"] == "lucia@example.com"
        await page.post(f"/conversations/{begun['conversation_id']}/accept")
        answer = {"text": "It leaves today.", "client_id": "a1"}
        sent = await page.post(f"/conversations/{begun['conversation_id']}/reply", answer)
        assert sent.json()["message"]["delivery"] == {"state": "pending", "reason": None}
