"""The Send API of the tests answers as the documented one."""

import json
from typing import Any

import httpx
import pytest

from connectors.channels.meta.faults import FaultKind, fault_of_answer
from connectors.channels.meta.reported import Delivered, Echo, Read, ThreadControl
from connectors.channels.meta.said import Press, Text
from tests.fakes import FakeClock
from tests.graph_api.conftest import Shop
from tests.graph_api.server import GraphApi

PSID = "1254459154682919"


def message(content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"recipient": {"id": PSID}, "messaging_type": "RESPONSE", "message": content, **more}


def template(kind: str, **payload: Any) -> dict[str, Any]:
    return {"attachment": {"type": "template", "payload": {"template_type": kind, **payload}}}


async def kind_of(answering: Any) -> FaultKind | None:
    response: httpx.Response = await answering
    fault = fault_of_answer(response.status_code, response.content)
    return fault.kind if fault else None


async def test_a_shopper_writes_is_answered_and_taps_a_quick_reply(
    graph: GraphApi, shop: Shop, page: httpx.AsyncClient
) -> None:
    bo = graph.on_messenger(PSID, reads=True)
    bo.says("Where is my parcel?")
    quick_replies = [{"content_type": "text", "title": "Yes", "payload": "token-1"}]
    content = {"text": "This one?", "quick_replies": quick_replies, "metadata": "our-id"}
    answer = (await page.post("/messages", json=message(content))).json()
    await graph.settle()
    bo.presses("Yes")
    await graph.settle()

    said = [event.what for event in shop.events]
    assert said[0] == Text("Where is my parcel?")
    assert said[1] == Echo(Text("This one?"), graph.world.app.id, "our-id")
    assert isinstance(said[2], Delivered)
    assert said[2].message_ids == (answer["message_id"],)
    assert isinstance(said[3], Read)
    assert said[4] == Press("quick_reply", "token-1", "Yes")


async def test_outside_24_hours_only_a_persons_tag_helps_and_only_for_a_week(
    graph: GraphApi, page: httpx.AsyncClient, clock: FakeClock
) -> None:
    graph.on_messenger(PSID).says("Hi")
    tagged = message({"text": "x"}) | {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
    clock.advance(24 * 3600 + 1)
    assert await kind_of(page.post("/messages", json=message({"text": "x"}))) is FaultKind.WINDOW
    assert await kind_of(page.post("/messages", json=tagged)) is None
    clock.advance(6 * 24 * 3600)
    assert await kind_of(page.post("/messages", json=tagged)) is FaultKind.WINDOW
    retired = await page.post("/messages", json=tagged | {"tag": "ACCOUNT_UPDATE"})
    assert retired.json()["error"]["error_subcode"] == 1893061


@pytest.mark.parametrize(
    "content",
    [
        {"text": "x" * 2001},
        {"text": "x", "quick_replies": [{"content_type": "text", "title": "t", "payload": "p"}] * 14},
        {"text": "x", "quick_replies": [{"content_type": "text", "title": "t" * 21, "payload": "p"}]},
        template("button", text="x", buttons=[]),
        template("generic", elements=[{"title": "x" * 81}]),
        {},
    ],
)
async def test_a_message_out_of_limits_is_refused(
    graph: GraphApi, page: httpx.AsyncClient, content: dict[str, Any]
) -> None:
    graph.on_messenger(PSID).says("Hi")
    assert await kind_of(page.post("/messages", json=message(content))) is FaultKind.PARAMETER


async def test_a_sender_action_goes_alone_and_has_no_message_id(graph: GraphApi, page: httpx.AsyncClient) -> None:
    graph.on_messenger(PSID).says("Hi")
    action = {"recipient": {"id": PSID}, "sender_action": "typing_on"}
    assert (await page.post("/messages", json=action)).json() == {"recipient_id": PSID}
    both = action | {"message": {"text": "x"}}
    assert await kind_of(page.post("/messages", json=both)) is FaultKind.PARAMETER


async def test_while_another_app_has_the_thread_nothing_goes_out(
    graph: GraphApi, shop: Shop, page: httpx.AsyncClient
) -> None:
    bo = graph.on_messenger(PSID)
    bo.says("Hi")
    graph.hand_over(bo, "263902037430900")
    assert await kind_of(page.post("/messages", json=message({"text": "x"}))) is FaultKind.THREAD
    taken = await page.post("/take_thread_control", json={"recipient": {"id": PSID}})
    assert taken.json() == {"success": True}
    assert await kind_of(page.post("/messages", json=message({"text": "x"}))) is None
    await graph.settle()
    assert any(isinstance(event.what, ThreadControl) for event in shop.events)


async def test_nobody_and_who_blocked_the_page_are_not_reached(graph: GraphApi, page: httpx.AsyncClient) -> None:
    assert await kind_of(page.post("/messages", json=message({"text": "x"}))) is FaultKind.RECIPIENT
    graph.on_messenger(PSID, receives=False).says("Hi")
    assert await kind_of(page.post("/messages", json=message({"text": "x"}))) is FaultKind.RECIPIENT


async def test_an_answer_in_the_page_inbox_is_an_echo_of_another_app(graph: GraphApi, shop: Shop) -> None:
    graph.on_messenger(PSID).is_answered_in_page_inbox("I am a person")
    await graph.settle()
    echo = shop.events[0].what
    assert isinstance(echo, Echo)
    assert echo.from_page_inbox


async def attached(page: httpx.AsyncClient, kind: str, content: bytes, mime_type: str) -> httpx.Response:
    told = {"attachment": {"type": kind, "payload": {"is_reusable": True}}}
    file = ("bill.pdf", content, mime_type)
    return await page.post("/message_attachments", data={"message": json.dumps(told)}, files={"filedata": file})


def by_id(attachment_id: str) -> dict[str, Any]:
    return message({"attachment": {"type": "file", "payload": {"attachment_id": attachment_id}}})


async def test_a_file_can_be_uploaded_and_sent_for_ninety_days(
    graph: GraphApi, page: httpx.AsyncClient, clock: FakeClock
) -> None:
    bo = graph.on_messenger(PSID)
    bo.says("Hi")
    attachment_id = (await attached(page, "file", b"%PDF-", "application/pdf")).json()["attachment_id"]
    assert await kind_of(page.post("/messages", json=by_id(attachment_id))) is None
    assert [(file.name, file.content) for file in bo.files] == [("bill.pdf", b"%PDF-")]
    assert await kind_of(page.post("/messages", json=by_id("1"))) is FaultKind.MEDIA
    clock.advance(90 * 24 * 3600)
    bo.says("Hi again")
    assert await kind_of(page.post("/messages", json=by_id(attachment_id))) is FaultKind.MEDIA


@pytest.mark.parametrize(
    ("kind", "content"), [("image", b"%PDF-"), ("file", b""), ("file", bytes(25 * 1024 * 1024 + 1))]
)
async def test_a_file_of_another_type_or_size_cannot_be_uploaded(
    page: httpx.AsyncClient, kind: str, content: bytes
) -> None:
    answer = await attached(page, kind, content, "application/pdf")
    fault = fault_of_answer(answer.status_code, answer.content)
    assert fault is not None
    assert (fault.kind, fault.error.subcode) == (FaultKind.MEDIA, 2018047)


async def test_a_file_behind_a_link_can_be_uploaded_too(page: httpx.AsyncClient) -> None:
    told = {"attachment": {"type": "file", "payload": {"url": "https://shop.example/bill.pdf"}}}
    assert "attachment_id" in (await page.post("/message_attachments", json={"message": told})).json()
    told["attachment"]["payload"] = {}
    refused = page.post("/message_attachments", json={"message": told})
    assert await kind_of(refused) is FaultKind.MEDIA
