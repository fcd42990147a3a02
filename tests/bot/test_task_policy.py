"""When an open task goes on, and when another wish comes first."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.task_policy import CONTINUE, OFFER_SECOND_WISH, next_action

REFUND = {
    "task": "refund_request",
    "values": {},
    "awaiting": "order_number",
    "accepts": {"entities": ["order_number"], "intents": ["inform"], "text": False},
}
REASON = {
    "task": "refund_request",
    "values": {},
    "awaiting": "reason",
    "accepts": {"entities": ["refund_reason"], "intents": ["damaged_or_wrong_item"], "text": True},
}
LISTEN = "action_listen"


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load("domain.yml")


def decide(
    domain: Domain,
    tasks: list[dict[str, Any]] | None,
    intent: str,
    confidence: float = 0.95,
    entities: tuple[str, ...] = (),
    done: tuple[str, ...] = (),
    done_before: tuple[str, ...] = (),
    **slots: Any,
) -> str | None:
    tracker = DialogueStateTracker("c", domain.slots)
    tracker.update(SlotSet("tasks", tasks), domain)
    for name, value in slots.items():
        tracker.update(SlotSet(name, value), domain)
    tracker.update(ActionExecuted(LISTEN), domain)
    if done_before:
        tracker.update(UserUttered("some text", {"name": intent, "confidence": confidence}, []), domain)
        for action in (*done_before, LISTEN):
            tracker.update(ActionExecuted(action), domain)
    found = [{"entity": entity, "value": "x"} for entity in entities]
    tracker.update(UserUttered("some text", {"name": intent, "confidence": confidence}, found), domain)
    for action in done:
        tracker.update(ActionExecuted(action), domain)
    return next_action(tracker, 0.6)


def test_without_a_task_the_rules_decide(domain: Domain) -> None:
    assert decide(domain, None, "order_status") is None
    assert decide(domain, [], "inform", entities=("order_number",)) is None


def test_the_awaited_entity_continues_the_task(domain: Domain) -> None:
    assert decide(domain, [REFUND], "nlu_fallback", 0.4, ("order_number",)) == CONTINUE


@pytest.mark.parametrize(("text", "expected"), [("XL.", CONTINUE), ("what is an XL?", None)])
def test_what_was_asked_for_said_alone_is_no_wish_of_its_own(domain: Domain, text: str, expected: str | None) -> None:
    size = {**REASON, "accepts": {"entities": ["size"], "intents": ["inform"], "text": True}}
    tracker = DialogueStateTracker("c", domain.slots)
    tracker.update(SlotSet("tasks", [size]), domain)
    tracker.update(ActionExecuted(LISTEN), domain)
    start = text.index("XL")
    found = [{"entity": "size", "value": "XL", "start": start, "end": start + 2}]
    tracker.update(UserUttered(text, {"name": "size_guide", "confidence": 0.95}, found), domain)
    assert next_action(tracker, 0.6) == expected


def test_an_accepted_intent_continues_the_task(domain: Domain) -> None:
    assert decide(domain, [REASON], "damaged_or_wrong_item") == CONTINUE


def test_asking_for_the_same_again_continues_it(domain: Domain) -> None:
    assert decide(domain, [REFUND], "refund_request", entities=("order_number",)) == CONTINUE


def test_a_confident_other_wish_comes_first_even_with_the_awaited_entity(domain: Domain) -> None:
    assert decide(domain, [REFUND], "track_shipment", 0.9, ("order_number",)) is None


def test_a_doubtful_other_wish_with_the_awaited_entity_is_an_answer(domain: Domain) -> None:
    assert decide(domain, [REFUND], "track_shipment", 0.45, ("order_number",)) == CONTINUE


def test_free_text_answers_where_the_task_takes_it(domain: Domain) -> None:
    assert decide(domain, [REASON], "nlu_fallback", 0.4) == CONTINUE
    assert decide(domain, [REFUND], "nlu_fallback", 0.4) is None


@pytest.mark.parametrize(("confidence", "expected"), [(0.5, CONTINUE), (0.9, None)])
def test_what_is_hardly_out_of_scope_is_an_answer_that_was_mistyped(
    domain: Domain, confidence: float, expected: str | None
) -> None:
    assert decide(domain, [REFUND], "out_of_scope", confidence) == expected


def test_what_is_hardly_out_of_scope_answers_no_offer(domain: Domain) -> None:
    offer = {**REFUND, "accepts": {**REFUND["accepts"], "optional": True}}
    assert decide(domain, [offer], "out_of_scope", 0.5) is None


def test_after_an_interruption_the_task_asks_again_once(domain: Domain) -> None:
    assert decide(domain, [REFUND], "return_policy", done=("action_return_policy",)) == CONTINUE
    assert decide(domain, [REFUND], "return_policy", done=("action_return_policy", CONTINUE)) == LISTEN


def test_a_task_that_began_in_this_turn_has_already_spoken(domain: Domain) -> None:
    assert decide(domain, [REFUND], "refund_request", done=("action_refund_request",)) == LISTEN


def test_an_interruption_that_asks_for_data_itself_waits_for_it(domain: Domain) -> None:
    parcel = {**REFUND, "task": "track_shipment"}
    assert decide(domain, [REFUND, parcel], "track_shipment", done=("action_track_shipment",)) == LISTEN


@pytest.mark.parametrize("action", ["action_human_agent", "action_hand_back"])
def test_a_hand_off_asks_no_question_after_it(domain: Domain, action: str) -> None:
    assert decide(domain, [REFUND], "human_agent", done=(action,)) is None


def test_a_goodbye_asks_no_question_after_it(domain: Domain) -> None:
    assert decide(domain, [REFUND], "goodbye", done=("utter_goodbye",)) is None


def test_thanks_remind_of_the_open_question_once(domain: Domain) -> None:
    assert decide(domain, [REFUND], "thank", done=("utter_thank",)) == CONTINUE
    assert decide(domain, [REFUND], "thank", done=("utter_thank",), done_before=("utter_thank", CONTINUE)) is None
    assert decide(domain, [REFUND], "thank", done=("utter_thank",), done_before=("utter_help", CONTINUE)) == CONTINUE


def test_a_pending_choice_is_not_talked_over(domain: Domain) -> None:
    assert decide(domain, [REFUND], "nlu_fallback", done=("action_not_understood",), pending_choice=["a", "b"]) is None


@pytest.mark.parametrize("tasks", ["x", [None], [{}], [{"task": "refund_request"}], 3])
def test_a_broken_stack_is_no_task(domain: Domain, tasks: Any) -> None:
    assert decide(domain, tasks, "inform") is None


def test_a_second_wish_is_offered_once_nothing_is_open(domain: Domain) -> None:
    wish = {"further_wishes": [{"intent": "payment_methods", "entities": []}]}
    assert decide(domain, [], "return_policy", done=("action_return_policy",), **wish) == OFFER_SECOND_WISH
    assert decide(domain, [], "affirm", done=(CONTINUE,), **wish) == OFFER_SECOND_WISH
    assert decide(domain, [REFUND], "refund_request", done=("action_refund_request",), **wish) == LISTEN
    assert decide(domain, [], "return_policy", done=("action_return_policy", OFFER_SECOND_WISH)) == LISTEN


def test_a_second_wish_is_not_offered_to_who_is_asked_something_or_gets_a_person(domain: Domain) -> None:
    wish = {"further_wishes": [{"intent": "payment_methods", "entities": []}]}
    choice = {"choice": "person"}
    assert decide(domain, [], "size_guide", done=("action_size_guide",), pending_choice=choice, **wish) is None
    assert decide(domain, [], "human_agent", done=("action_human_agent",), **wish) is None
    assert decide(domain, [], "return_policy", **wish) is None
