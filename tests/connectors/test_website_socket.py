"""The widget's socket: it replays before it tells, doubles nothing, and says why it refuses."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from conversations import owner
from conversations.message import Draft
from conversations.transcript import append
from tests.connectors.conftest import Served

Frame = dict[str, Any]


class Page:
    """An open page of the widget."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._read_up_to = 0

    async def send(self, **frame: object) -> None:
        await self._socket.send(json.dumps(frame))

    async def until(self, kind: str, **expected: object) -> Frame:
        """The next frame of this type with these values; others are passed over."""
        async with asyncio.timeout(20):
            while True:
                frame = await self._next()
                if frame["type"] == kind and all(frame.get(name) == value for name, value in expected.items()):
                    return frame

    async def read(self, seq: int) -> None:
        """Returns once this message is marked as read; the mark may have come before or after the answer."""
        async with asyncio.timeout(20):
            while self._read_up_to < seq:
                await self._next()

    async def _next(self) -> Frame:
        frame: Frame = json.loads(await self._socket.recv())
        if frame["type"] == "read":
            self._read_up_to = frame["seq"]
        return frame

    async def message(self, author: str) -> Frame:
        """The next message of this author."""
        while True:
            found: Frame = (await self.until("message"))["message"]
            if found["author"] == author:
                return found


@asynccontextmanager
async def page(gateway: Served, token: str, after: int = 0, origin: str | None = None) -> AsyncIterator[Page]:
    url = gateway.url.replace("http", "ws", 1) + "/api/widget/socket"
    async with connect(url, origin=origin) as socket:  # type: ignore[arg-type]
        opened = Page(socket)
        await opened.send(type="hello", token=token, after=after)
        yield opened


async def test_a_message_is_acknowledged_then_answered(gateway: Served) -> None:
    begun = await gateway.session()
    async with page(gateway, begun["token"]) as opened:
        ready = await opened.until("ready")
        assert ready["conversation"]["owner"] == "bot"
        assert (await opened.message("bot"))["seq"] == 1
        await opened.send(type="message", client_id="m1", text="1043")
        ack = await opened.until("ack", client_id="m1")
        assert ack["seq"] == 2
        reply = await opened.message("bot")
        assert (reply["seq"], "1043" in reply["text"]) == (3, True)
        await opened.read(2)


async def test_a_page_that_comes_back_gets_what_it_missed_and_no_more(gateway: Served) -> None:
    begun = await gateway.session()
    async with page(gateway, begun["token"]) as opened:
        await opened.send(type="message", client_id="m1", text="one")
        reply = await opened.message("bot")
        while reply["seq"] < 3:
            reply = await opened.message("bot")
    async with gateway.client(begun["token"]) as client:
        await client.post(
            "/api/widget/messages", json={"client_id": "m2", "text": "two"}, headers={"Prefer": "wait=10"}
        )
    async with page(gateway, begun["token"], after=3) as again:
        shopper, bot = await again.message("shopper"), await again.message("bot")
    assert [(shopper["seq"], shopper["client_id"]), (bot["seq"], "two" in bot["text"])] == [(4, "m2"), (5, True)]


async def test_a_message_sent_twice_is_one(gateway: Served) -> None:
    begun = await gateway.session()
    async with page(gateway, begun["token"]) as opened:
        for _ in range(2):
            await opened.send(type="message", client_id="m1", text="again")
        first, second = await opened.until("ack"), await opened.until("ack")
    assert first == second
    async with gateway.client(begun["token"]) as client:
        found = (await client.get("/api/widget/messages")).json()["messages"]
    assert [message["author"] for message in found].count("shopper") == 1


async def test_more_messages_than_one_page_of_the_transcript_all_arrive(gateway: Served) -> None:
    begun = await gateway.session()
    services = gateway.gateway.services
    conversation_id = UUID(begun["conversation_id"])
    async with services.engine.begin() as connection:
        drafts = [Draft("agent", "text", text=str(number)) for number in range(1_100)]
        await append(connection, conversation_id, drafts, gateway.clock.now())
    async with page(gateway, begun["token"]) as opened:
        seqs = [(await opened.message("agent"))["seq"] for _ in range(1_100)]
    assert seqs == list(range(2, 1_102))


async def test_private_notes_never_reach_the_shopper(gateway: Served) -> None:
    begun = await gateway.session()
    services = gateway.gateway.services
    conversation_id = UUID(begun["conversation_id"])
    async with page(gateway, begun["token"], after=1) as opened:
        await opened.until("ready")
        async with services.engine.begin() as connection:
            drafts = [Draft("agent", "note", text="secret", private=True), Draft("agent", "text", text="hello")]
            await append(connection, conversation_id, drafts, gateway.clock.now())
        assert (await opened.until("message"))["message"]["text"] == "hello"


async def test_the_page_is_told_who_joined(gateway: Served) -> None:
    begun = await gateway.session()
    services = gateway.gateway.services
    async with page(gateway, begun["token"]) as opened:
        await opened.until("ready")
        async with services.engine.begin() as connection:
            conversation_id = UUID(begun["conversation_id"])
            await owner.accept(connection, conversation_id, UUID(int=7), "Dana", gateway.clock.now())
        told = await opened.until("conversation")
    assert (told["conversation"]["owner"], told["conversation"]["agent_name"]) == ("human", "Dana")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ('{"type":"message","client_id":"m1","text":"' + "x" * 5_001 + '"}', "too_long"),
        ('{"type":"message","client_id":"m1"}', "invalid_frame"),
        ('{"type":"press","client_id":"m1","token":"made-up"}', "button_unknown"),
        ('{"type":"nonsense"}', "invalid_frame"),
        ("not json", "invalid_frame"),
        ("[]", "invalid_frame"),
    ],
)
async def test_a_frame_that_cannot_be_taken_is_refused_and_the_line_stays_open(
    gateway: Served, raw: str, code: str
) -> None:
    begun = await gateway.session()
    async with page(gateway, begun["token"]) as opened:
        await opened.until("ready")
        await opened._socket.send(raw)
        refused = await opened.until("error")
        await opened.send(type="ping")
        await opened.until("pong")
    assert refused["code"] == code
    assert refused["client_id"] == ("m1" if "m1" in raw else None)


async def test_a_wrong_token_is_told_and_closed(gateway: Served) -> None:
    async with page(gateway, "wrong") as opened:
        assert (await opened.until("error"))["code"] == "session_unknown"
        with pytest.raises(ConnectionClosed):
            await opened.until("ready")


async def test_another_sites_page_gets_no_socket(gateway: Served) -> None:
    begun = await gateway.session()
    with pytest.raises(InvalidStatus):
        async with page(gateway, begun["token"], origin="https://evil.example"):
            pass


async def test_an_outdated_link_does_not_replace_the_conversation(gateway: Served) -> None:
    async with gateway.client() as client:
        response = await client.post("/api/widget/sessions", json={"resume": "x" * 43})
    assert (response.status_code, response.json()["error"]["code"]) == (410, "link_outdated")
