"""Webhooks arrive as they do in the wild, and the API goes wrong as it is told."""

import httpx
import pytest

from connectors.channels.meta.faults import FaultKind, fault_of_answer
from connectors.channels.meta.said import Text
from tests.fakes import FakeClock
from tests.graph_api.conftest import Shop
from tests.graph_api.postman import Manner
from tests.graph_api.server import GraphApi
from tests.graph_api.test_whatsapp import TO, text


async def test_webhooks_are_signed_over_escaped_bytes(graph: GraphApi, shop: Shop) -> None:
    graph.on_whatsapp(TO).says("Grüße 👋 a/b")
    await graph.settle()
    assert b"Gr\\u00fc\\u00dfe \\ud83d\\udc4b a\\/b" in graph.postman.bodies[0]
    assert shop.events[0].what == Text("Grüße 👋 a/b")
    wrong = await graph.postman.post("whatsapp", b"{}", signed_with="another secret")
    assert (wrong.status_code, shop.refused) == (403, 1)


async def test_they_come_twice_together_and_out_of_order(graph: GraphApi, shop: Shop) -> None:
    graph.postman.held = True
    ada = graph.on_whatsapp(TO)
    for number in range(8):
        ada.says(str(number))
    graph.postman.manner = Manner(copies=2, shuffled=True, batch=4)
    await graph.postman.release()
    said = [event.what.text for event in shop.events if isinstance(event.what, Text)]
    assert sorted(said) == sorted([str(number) for number in range(8)] * 2)
    assert len({event.external_id for event in shop.events}) == 8
    assert len(graph.postman.bodies) == 2
    assert said[:8] != [str(number) for number in range(8)]


async def test_what_is_not_answered_200_comes_again(graph: GraphApi, shop: Shop) -> None:
    shop.refuses = 2
    graph.on_whatsapp(TO).says("Hi")
    await graph.settle()
    assert graph.postman.answers == [500, 500, 200]
    assert len(shop.events) == 1


async def test_reports_can_overtake_the_answer(graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient) -> None:
    graph.on_whatsapp(TO).says("Hi")
    await graph.settle()
    shop.events.clear()
    graph.world.reports_first = True
    sending = await whatsapp.post("/messages", json=text())
    assert [event.message_id for event in shop.events] == [sending.json()["messages"][0]["id"]] * 2


async def test_it_fails_by_code_as_told_and_then_works_again(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    graph.faults.fail(131000, times=2)
    graph.faults.fail(100, 33, on="media")
    answers = [await whatsapp.post("/messages", json=text()) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 500, 200]
    assert len(graph.sent) == 1
    assert len(graph.faults.coming) == 1


async def test_an_answer_can_get_lost_after_the_message_was_taken(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    graph.faults.drop_answer()
    with pytest.raises(httpx.RemoteProtocolError):
        await whatsapp.post("/messages", json=text())
    assert len(graph.sent) == 1
    graph.faults.hang_up()
    with pytest.raises(httpx.RemoteProtocolError):
        await whatsapp.post("/messages", json=text())
    assert len(graph.sent) == 1


async def test_an_answer_can_come_too_late(graph: GraphApi, whatsapp: httpx.AsyncClient) -> None:
    graph.faults.slow(5)
    with pytest.raises(httpx.ReadTimeout):
        await whatsapp.post("/messages", json=text(), timeout=0.2)
    assert len(graph.sent) == 1


async def test_tokens_expire_and_versions_end(graph: GraphApi, whatsapp: httpx.AsyncClient, clock: FakeClock) -> None:
    token = graph.world.tokens["whatsapp-token"]
    token.expires_at = clock.now()
    expired = await whatsapp.post("/messages", json=text())
    fault = fault_of_answer(expired.status_code, expired.content)
    assert fault is not None
    assert (fault.kind, fault.error.subcode, fault.stops_channel) == (FaultKind.TOKEN, 463, True)
    debugged = await whatsapp.get(f"{graph.url}/debug_token", params={"input_token": "whatsapp-token"})
    assert debugged.status_code == 401
    token.expires_at = None
    ended = await whatsapp.post(f"{graph.url}/v20.0/{graph.number.id}/messages", json=text())
    assert ended.json()["error"]["code"] == 2635
    unknown = await whatsapp.post(f"{graph.url}/v99.0/{graph.number.id}/messages", json=text())
    assert unknown.json()["error"]["code"] == 2500


async def test_accounts_are_looked_up_subscribed_and_verified(
    graph: GraphApi, shop: Shop, whatsapp: httpx.AsyncClient, page: httpx.AsyncClient
) -> None:
    root = f"{graph.url}/v25.0"
    number = (await whatsapp.get(f"{root}/{graph.number.id}")).json()
    assert (number["verified_name"], number["display_phone_number"]) == ("Demo Shop", "+15550783881")
    numbers = (await whatsapp.get(f"{root}/{graph.number.business_id}/phone_numbers")).json()["data"]
    assert [one["id"] for one in numbers] == [graph.number.id]
    assert (await page.get(f"{root}/me")).json() == {"id": graph.page.id, "name": "Demo Shop"}
    assert (await page.post(f"{root}/me/subscribed_apps", params={"subscribed_fields": "messages"})).json()["success"]
    assert (await page.get(f"{root}/me/subscribed_apps")).json()["data"][0]["subscribed_fields"] == ["messages"]
    token = (await page.get(f"{root}/debug_token", params={"input_token": "page-token"})).json()["data"]
    assert (token["is_valid"], token["profile_id"]) == (True, graph.page.id)
    address = graph.postman.addresses["messenger"]
    assert await graph.verify_callback("messenger", address, graph.world.app.verify_token) == {"success": True}
    form = {"object": "page", "callback_url": address, "verify_token": "wrong"}
    app_token = f"{graph.world.app.id}|{graph.world.app.secret}"
    async with httpx.AsyncClient(params={"access_token": app_token}) as app:
        refused = await app.post(f"{root}/{graph.world.app.id}/subscriptions", data=form)
    assert refused.json()["error"]["code"] == 2200


async def test_a_stranger_gets_nothing(graph: GraphApi, page: httpx.AsyncClient) -> None:
    address = f"{graph.url}/v25.0/{graph.number.id}/messages"
    async with httpx.AsyncClient() as nobody:
        assert (await nobody.post(address, json=text())).json()["error"]["code"] == 2500
        assert (await nobody.post(address, json=text(), headers={"Authorization": "Bearer x"})).status_code == 401
    assert (await page.post(address, json=text())).json()["error"]["code"] == 10
    assert (await page.post(address, params={"appsecret_proof": "00"}, json=text())).json()["error"]["code"] == 100
