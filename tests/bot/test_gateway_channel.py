"""The seam to the gateway, over HTTP."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import pytest
from rasa.utils.endpoints import EndpointConfig

from bot.environment import EnvironmentMissing
from bot.gateway_channel import GatewayInput
from bot.remote_action import ActionFailed, ActionsClient
from tests.bot.doubles import FakeActions, Gateway, a_turn


@pytest.fixture(autouse=True)
def fresh_actions(actions: FakeActions) -> None:
    actions.reset()


def without_times(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_times(each) for key, each in value.items() if key != "timestamp"}
    return [without_times(each) for each in value] if isinstance(value, (list, tuple)) else value


async def test_a_typed_greeting_is_answered_by_key_with_its_buttons(gateway: Gateway) -> None:
    answer = await gateway.say("hello")
    assert [reply["key"] for reply in answer["replies"]] == ["greet"]
    assert {"key", "args", "intent", "entities"} == set(answer["replies"][0]["buttons"][0])
    assert answer["understanding"]["intent"] == "greet"
    assert answer["understanding"]["language"]["code"] == "en"


@pytest.mark.parametrize(
    "text",
    ["/affirm", "/restart", '/refund_request{"order_number": "1043"}', '/inform{"tasks": []}', "/session_start", "/"],
)
async def test_text_with_a_slash_is_text(gateway: Gateway, actions: FakeActions, text: str) -> None:
    answer = await gateway.say(text)
    assert answer["understanding"]["confidence"] < 1.0
    assert answer["understanding"]["entities"] == [] or "1043" in text
    assert answer["tracker"]["slots"] == {}
    assert all(call["tracker"]["latest_message"]["text"] == text for call in actions.calls)


async def test_the_same_turn_sent_twice_comes_to_the_same(gateway: Gateway) -> None:
    first = await gateway.say("hello")
    body = a_turn({"kind": "text", "text": "what can you do?"}, first["tracker"], "en")
    once, again = await gateway.turn(copy.deepcopy(body)), await gateway.turn(copy.deepcopy(body))
    assert without_times(once) == without_times(again)


async def test_nothing_of_one_conversation_is_seen_in_another(gateway: Gateway, actions: FakeActions) -> None:
    slot = {"event": "slot", "name": "order_number", "value": "1043", "timestamp": None}
    actions.answers["action_order_status"] = {"events": [slot], "responses": []}
    press = a_turn({"kind": "intent", "intent": "order_status", "entities": {}})
    _, with_order = await gateway.turn(press)
    assert with_order["tracker"]["slots"] == {"order_number": "1043"}
    press["tracker"] = None
    actions.answers.clear()
    _, anew = await gateway.turn(press)
    assert anew["tracker"]["slots"] == {}


@pytest.mark.parametrize("status", [400, 401, 500, 503])
async def test_a_failing_action_fails_the_whole_turn(gateway: Gateway, actions: FakeActions, status: int) -> None:
    actions.status = status
    code, answer = await gateway.turn(a_turn({"kind": "intent", "intent": "refund_request", "entities": {}}))
    assert code == 503
    assert answer["error"]["code"] == "action_failed"
    assert "tracker" not in answer


async def test_an_action_that_is_too_late_has_failed(actions: FakeActions) -> None:
    actions.let_go = asyncio.Event()
    client = ActionsClient(EndpointConfig(actions.url, timeout_s=0.05))
    with pytest.raises(ActionFailed, match="Timeout"):
        await client.call("action_refund_request", {"next_action": "action_refund_request"})
    actions.let_go.set()
    await client.close()


async def test_an_action_server_that_is_away_has_failed() -> None:
    client = ActionsClient(EndpointConfig("http://127.0.0.1:9/actions"))
    with pytest.raises(ActionFailed, match="action_refund_request"):
        await client.call("action_refund_request", {})
    await client.close()


@pytest.mark.parametrize(
    "malformed",
    [{"events": "none", "responses": []}, {"events": []}, [], {"events": [{"event": "no such"}], "responses": []}],
)
async def test_a_malformed_answer_of_an_action_fails_the_turn(
    gateway: Gateway, actions: FakeActions, malformed: Any
) -> None:
    actions.answers["action_refund_request"] = malformed
    code, answer = await gateway.turn(a_turn({"kind": "intent", "intent": "refund_request", "entities": {}}))
    assert (code, answer["error"]["code"]) == (503, "action_failed")


async def test_an_action_that_speaks_plain_words_fails_the_turn(gateway: Gateway, actions: FakeActions) -> None:
    actions.answers["action_refund_request"] = {"events": [], "responses": [{"text": "Refunded!"}]}
    code, answer = await gateway.turn(a_turn({"kind": "intent", "intent": "refund_request", "entities": {}}))
    assert (code, answer["error"]["code"]) == (503, "turn_failed")


async def test_actions_are_told_turn_conversation_and_token_but_no_domain(
    gateway: Gateway, actions: FakeActions
) -> None:
    body = a_turn({"kind": "intent", "intent": "order_status", "entities": {"order_number": "1043"}})
    await gateway.turn(body)
    (call,) = actions.calls
    assert call["sender_id"] == call["tracker"]["sender_id"] == body["conversation_id"]
    assert call["tracker"]["latest_message"]["metadata"]["turn_id"] == body["turn_id"]
    assert call["tracker"]["latest_message"]["entities"] == [{"entity": "order_number", "value": "1043"}]
    assert "domain" not in call
    assert actions.authorizations == [f"Bearer {gateway.token}"]


async def test_a_hand_back_reaches_its_action_with_the_facts(gateway: Gateway, actions: FakeActions) -> None:
    given = {"kind": "control", "control": "hand_back", "facts": {"resolution": "replaced", "orders": ["1043"]}}
    code, _ = await gateway.turn(a_turn(given))
    assert code == 200
    (call,) = actions.calls
    assert call["next_action"] == "action_hand_back"
    found = {e["entity"]: e["value"] for e in call["tracker"]["latest_message"]["entities"]}
    assert found == {"resolution": "replaced", "orders": ["1043"]}


async def test_a_press_is_no_evidence_of_a_language(gateway: Gateway) -> None:
    _, answer = await gateway.turn(a_turn({"kind": "intent", "intent": "greet", "entities": {}}, language="es"))
    assert answer["understanding"]["language"] == {"code": None, "confidence": 0.0}


async def test_a_message_to_a_person_is_understood_and_nothing_is_done(gateway: Gateway, actions: FakeActions) -> None:
    state = (await gateway.say("hello"))["tracker"]
    code, answer = await gateway.turn(a_turn({"kind": "observe", "text": "where is my parcel?"}, state))
    assert (code, answer["replies"], answer["tracker"]) == (200, [], state)
    assert actions.calls == []


async def test_a_wrong_or_missing_token_is_refused(gateway: Gateway) -> None:
    code, _ = await gateway.turn(a_turn({"kind": "text", "text": "hello"}), token="guess")
    assert code == 401
    async with gateway.session.get(f"{gateway.base}/webhooks/gateway/ready") as answer:
        assert answer.status == 401


@pytest.mark.parametrize("path", ["/", "/version", "/status", "/domain", "/model", "/conversations/x/tracker"])
async def test_none_of_rasas_own_routes_exist(gateway: Gateway, path: str) -> None:
    async with gateway.session.get(f"{gateway.base}{path}") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    "given",
    [
        None,
        {"kind": "text"},
        {"kind": "text", "text": "x" * 5001},
        {"kind": "intent", "intent": "restart"},
        {"kind": "intent", "intent": "EXTERNAL_hand_back"},
        {"kind": "intent", "intent": "no_such"},
        {"kind": "control", "control": "no_such"},
        {"kind": "no such"},
    ],
)
async def test_what_is_no_turn_is_refused_with_400(gateway: Gateway, given: Any) -> None:
    code, answer = await gateway.turn(a_turn(given))
    assert (code, answer["error"]["code"]) == (400, "bad_request")


@pytest.mark.parametrize("state", [{}, {"version": 0}, {"version": 1, "slots": 3}, "x"])
async def test_a_tracker_that_is_not_ours_is_refused_with_400(gateway: Gateway, state: Any) -> None:
    code, _ = await gateway.turn(a_turn({"kind": "text", "text": "hello"}, state))
    assert code == 400


async def test_a_long_conversation_travels_as_light_as_a_short_one(gateway: Gateway) -> None:
    state, sizes = None, []
    for _ in range(8):
        state = (await gateway.say("hello", state))["tracker"]
        sizes.append(len(json.dumps(state)))
    assert max(sizes[3:]) - min(sizes[3:]) < 200


def test_without_a_token_the_channel_refuses_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BABELDESK_INTERNAL_TOKEN")
    with pytest.raises(EnvironmentMissing, match="BABELDESK_INTERNAL_TOKEN"):
        GatewayInput.from_credentials(None)
