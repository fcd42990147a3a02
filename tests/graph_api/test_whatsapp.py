"""The Cloud API of the tests answers as the documented one."""

from typing import Any

import httpx
import pytest

from connectors.channels.meta.faults import FaultKind, fault_of, fault_of_answer
from connectors.channels.meta.reported import Status, TemplateNotice
from connectors.channels.meta.said import Media, Press, Text
from tests.fakes import FakeClock
from tests.graph_api.conftest import Shop
from tests.graph_api.server import GraphApi

TO = "491701234567"


def text(body: str = "Hello", to: str = f"+{TO}") -> dict[str, Any]:
    return {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": body}}


def buttons(*titles: str) -> dict[str, Any]:
    action = {"buttons": [{"type": "reply", "reply": {"id": f"token-{title}", "title": title}} for title in titles]}
    interactive = {"type": "button", "body": {"text": "Which?"}, "action": action}
    return {"messaging_product": "whatsapp", "to": TO, "type": "interactive", "interactive": interactive}


async def kind_of(answering: Any) -> FaultKind | None:
    response: httpx.Response = await answering
    fault = fault_of_answer(response.status_code, response.content)
    return fault.kind if fault else None


async def test_a_shopper_writes_is_answered_and_presses_a_button(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient
) -> None:
    ada = graph.on_whatsapp(TO, name="Ada", user_id="DE.1")
    wamid = ada.says("Wo ist mein Paket?")
    await graph.settle()
    answer = await whatsapp.post("/messages", json=buttons("Yes", "No"))
    assert answer.json()["contacts"] == [{"input": TO, "wa_id": TO}]
    ada.presses("Yes")
    await graph.settle()

    said, *statuses, pressed = shop.events
    assert (said.what, said.external_id) == (Text("Wo ist mein Paket?"), wamid)
    assert said.shopper is not None
    assert (said.shopper.phone, said.shopper.user_id, said.shopper.name) == ("+491701234567", "DE.1", "Ada")
    assert [one.what.state for one in statuses if isinstance(one.what, Status)] == ["sent", "delivered"]
    assert pressed.what == Press("button", "token-Yes", "Yes")
    assert pressed.context is not None
    assert pressed.context.message_id == answer.json()["messages"][0]["id"]


async def test_who_hides_the_number_is_answered_by_the_business_scoped_id(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient
) -> None:
    graph.on_whatsapp(TO, user_id="DE.42", hides_number=True).says("Hi")
    await graph.settle()
    shopper = shop.events[0].shopper
    assert shopper is not None
    assert (shopper.wa_id, shopper.user_id) == (None, "DE.42")
    request = {"messaging_product": "whatsapp", "recipient": "DE.42", "type": "text", "text": {"body": "Hello"}}
    answer = await whatsapp.post("/messages", json=request)
    assert answer.json()["contacts"] == [{"input": "DE.42", "user_id": "DE.42"}]
    assert graph.on_whatsapp(TO).texts == ["Hello"]


async def test_outside_the_window_a_message_fails_later_or_at_once(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient, clock: FakeClock
) -> None:
    graph.on_whatsapp(TO).says("Hi")
    clock.advance(24 * 3600 + 1)
    assert (await whatsapp.post("/messages", json=text())).status_code == 200
    await graph.settle()
    (status,) = [one.what for one in shop.events if isinstance(one.what, Status)]
    assert (status.state, status.errors[0].code) == ("failed", 131047)
    graph.world.window_refused_at_once = True
    assert await kind_of(whatsapp.post("/messages", json=text())) is FaultKind.WINDOW


async def test_a_number_that_is_on_no_whatsapp_fails_later(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient
) -> None:
    assert (await whatsapp.post("/messages", json=text(to="+4930123456"))).status_code == 200
    await graph.settle()
    (event,) = shop.events
    assert isinstance(event.what, Status)
    assert event.what.errors[0].code == 131026


@pytest.mark.parametrize(
    ("request_body", "code"),
    [
        (text("x" * 4097), 100),
        (text("") | {"text": {}}, 131008),
        (buttons("a" * 21), 131009),
        (buttons("1", "2", "3", "4"), 131009),
        (buttons("same", "same"), 131008),
        ({"messaging_product": "whatsapp", "type": "text", "text": {"body": "x"}}, 131008),
        (text() | {"type": "poll", "poll": {}}, 100),
        ([], 100),
    ],
)
async def test_a_request_out_of_limits_is_refused(whatsapp: httpx.AsyncClient, request_body: Any, code: int) -> None:
    response = await whatsapp.post("/messages", json=request_body)
    assert (response.status_code, response.json()["error"]["code"]) == (400, code)


async def test_one_person_gets_45_at_once_and_then_one_in_six_seconds(
    graph: GraphApi, whatsapp: httpx.AsyncClient, clock: FakeClock
) -> None:
    graph.on_whatsapp(TO).says("Hi")
    graph.number.rate.per_s = 1000
    for _ in range(45):
        assert (await whatsapp.post("/messages", json=text())).status_code == 200
    assert await kind_of(whatsapp.post("/messages", json=text())) is FaultKind.RATE_PAIR
    clock.advance(6)
    assert await kind_of(whatsapp.post("/messages", json=text())) is None
    assert await kind_of(whatsapp.post("/messages", json=text())) is FaultKind.RATE_PAIR


async def test_a_number_has_a_rate_of_its_own(graph: GraphApi, whatsapp: httpx.AsyncClient, clock: FakeClock) -> None:
    graph.number.rate.per_s = 2
    kinds = [await kind_of(whatsapp.post("/messages", json=text(to=f"+49170{n}234567"))) for n in range(3)]
    assert kinds == [None, None, FaultKind.RATE_NUMBER]
    clock.advance(1)
    assert await kind_of(whatsapp.post("/messages", json=text())) is None


async def test_a_template_is_used_once_it_is_approved_and_with_its_parameters(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient
) -> None:
    business = whatsapp.base_url.join(f"../{graph.number.business_id}/")
    definition = {
        "name": "order_news",
        "language": "de",
        "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Bestellung {{1}}: {{2}}."}],
    }
    assert (await whatsapp.post(f"{business}message_templates", json=definition)).json()["status"] == "PENDING"
    assert await kind_of(whatsapp.post(f"{business}message_templates", json=definition)) is FaultKind.PARAMETER

    def using(*values: str) -> dict[str, Any]:
        parameters = [{"type": "text", "text": value} for value in values]
        template = {"name": "order_news", "language": {"code": "de"}}
        components = {"components": [{"type": "body", "parameters": parameters}]}
        return {"messaging_product": "whatsapp", "to": TO, "type": "template", "template": template | components}

    graph.on_whatsapp(TO)
    assert await kind_of(whatsapp.post("/messages", json=using("1001", "unterwegs"))) is FaultKind.TEMPLATE
    graph.review_template("order_news")
    await graph.settle()
    assert [event.what.event for event in shop.events if isinstance(event.what, TemplateNotice)] == ["APPROVED"]
    assert await kind_of(whatsapp.post("/messages", json=using("1001", "unterwegs"))) is None
    assert await kind_of(whatsapp.post("/messages", json=using("1001"))) is FaultKind.TEMPLATE
    graph.review_template("order_news", "PAUSED")
    assert await kind_of(whatsapp.post("/messages", json=using("1001", "unterwegs"))) is FaultKind.TEMPLATE
    listed = (await whatsapp.get(f"{business}message_templates")).json()["data"]
    assert [(one["name"], one["status"]) for one in listed] == [("order_news", "PAUSED")]


async def test_a_file_is_fetched_with_the_token_within_five_minutes(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient, clock: FakeClock
) -> None:
    graph.on_whatsapp(TO).sends_file("image", b"a picture", "image/jpeg", caption="Kaputt")
    await graph.settle()
    media = shop.events[0].what
    assert isinstance(media, Media)
    assert media.caption == "Kaputt"
    looked_up = (await whatsapp.get(f"{graph.url}/v25.0/{media.id}")).json()
    assert (await whatsapp.get(looked_up["url"])).content == b"a picture"
    async with httpx.AsyncClient() as nobody:
        assert (await nobody.get(looked_up["url"])).status_code == 400
    clock.advance(300)
    assert (await whatsapp.get(looked_up["url"])).status_code == 404


async def uploaded(whatsapp: httpx.AsyncClient, name: str = "bill.pdf", kind: str = "application/pdf") -> str:
    form = {"messaging_product": "whatsapp", "type": kind}
    answer = await whatsapp.post("/media", data=form, files={"file": (name, b"%PDF-", kind)})
    return str(answer.json()["id"])


def document(media_id: str, kind: str = "document") -> dict[str, Any]:
    return {"messaging_product": "whatsapp", "to": TO, "type": kind, kind: {"id": media_id}}


async def test_a_file_can_be_uploaded_and_sent(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    ada = graph.on_whatsapp(TO)
    ada.says("Hi")
    assert await kind_of(whatsapp.post("/messages", json=document(await uploaded(whatsapp)))) is None
    assert [(file.name, file.content) for file in ada.files] == [("bill.pdf", b"%PDF-")]
    assert await kind_of(whatsapp.post("/messages", json=document("1"))) is FaultKind.PARAMETER
    shoppers = ada.sends_file("document", b"%PDF-", "application/pdf")
    assert await kind_of(whatsapp.post("/messages", json=document(shoppers))) is FaultKind.PARAMETER


async def test_an_upload_can_be_sent_for_thirty_days(
    graph: GraphApi, whatsapp: httpx.AsyncClient, clock: FakeClock
) -> None:
    graph.on_whatsapp(TO)
    media_id = await uploaded(whatsapp)
    clock.advance(30 * 24 * 3600)
    graph.on_whatsapp(TO).says("Hi")
    assert await kind_of(whatsapp.post("/messages", json=document(media_id))) is FaultKind.PARAMETER


async def test_a_file_that_is_not_of_its_messages_type_fails_later(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient
) -> None:
    graph.on_whatsapp(TO).says("Hi")
    assert await kind_of(whatsapp.post("/messages", json=document(await uploaded(whatsapp), "image"))) is None
    await graph.settle()
    [failed] = [event.what for event in shop.events if isinstance(event.what, Status)]
    assert (failed.state, [fault_of(one).kind for one in failed.errors]) == ("failed", [FaultKind.MEDIA])


async def test_a_document_stands_above_buttons(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    ada = graph.on_whatsapp(TO)
    ada.says("Hi")
    request = buttons("Yes")
    request["interactive"]["header"] = {"type": "document", "document": {"id": await uploaded(whatsapp)}}
    assert await kind_of(whatsapp.post("/messages", json=request)) is None
    assert [file.name for file in ada.files] == ["bill.pdf"]
    request["interactive"]["header"]["document"] = {"id": "1"}
    assert await kind_of(whatsapp.post("/messages", json=request)) is FaultKind.PARAMETER


async def test_reading_and_typing_need_a_message_of_the_shopper(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    wamid = graph.on_whatsapp(TO).says("Hi")
    typing = {"typing_indicator": {"type": "text"}}
    read = {"messaging_product": "whatsapp", "status": "read", "message_id": wamid, **typing}
    assert (await whatsapp.post("/messages", json=read)).json() == {"success": True}
    assert await kind_of(whatsapp.post("/messages", json=read | {"message_id": "wamid.x"})) is FaultKind.PARAMETER
    assert [one["message_id"] for one in graph.world.marked] == [wamid]
