"""What is understood but a colleague settles, and what else a message wanted."""

import pytest

from actions.topic import TOPICS
from tests.actions.shopper import Shopper


@pytest.mark.parametrize("topic", sorted(TOPICS))
async def test_a_topic_is_named_and_a_person_offered(shopper: Shopper, topic: str) -> None:
    assert await shopper.says(topic) == ["topic_offer_person"]
    assert shopper.said[0]["args"]["topic"]["key"] == f"label_topic_{topic}"


async def test_yes_hands_over_with_the_topic_as_what_is_wanted(shopper: Shopper) -> None:
    await shopper.says("payment_methods")
    assert await shopper.presses("button_affirm") == ["!hand_over"]
    assert shopper.control()["reason"] == "shopper_asked"
    assert shopper.control()["summary"]["wanted"]["key"] == "label_topic_payment_methods"


async def test_no_ends_it_and_another_wish_is_free(shopper: Shopper) -> None:
    await shopper.says("payment_methods")
    assert await shopper.says("deny") == ["deny_nothing"]
    await shopper.says("complaint")
    assert await shopper.says("return_policy") == ["return_policy"]


async def test_a_topic_in_the_middle_of_a_task_leaves_the_task_open(shopper: Shopper) -> None:
    await shopper.says("order_status")
    assert await shopper.says("size_guide") == ["topic_offer_person"]
    assert await shopper.says("deny") == ["ask_order_number"]


async def test_wanting_to_return_something_begins_a_refund(shopper: Shopper) -> None:
    assert await shopper.says("return_request") == ["ask_order_number"]


async def test_a_topic_can_be_chosen_among_meanings(shopper: Shopper) -> None:
    await shopper.says("nlu_fallback", "blargh", ranking=("payment_methods", "refund_status"))
    assert await shopper.says("inform", "the first one", ordinal="1") == ["topic_offer_person"]
    assert shopper.said[0]["args"]["topic"]["key"] == "label_topic_payment_methods"


async def test_a_second_wish_is_offered_when_the_first_is_done(shopper: Shopper) -> None:
    found = {"order_number": "1001", "email": "ana@example.com"}
    assert await shopper.says("order_status", further="payment_methods", **found) == ["order_status", "second_wish"]
    assert await shopper.says("affirm") == ["topic_offer_person"]


async def test_a_second_wish_waits_until_an_open_task_is_done(shopper: Shopper) -> None:
    assert await shopper.says("track_shipment", further="return_policy", order_number="1001") == ["ask_proof"]
    assert (await shopper.says("inform", email="ana@example.com"))[-1] == "second_wish"
    assert await shopper.says("affirm") == ["return_policy"]


async def test_a_second_wish_that_is_declined_is_offered_no_more(shopper: Shopper) -> None:
    await shopper.says("return_policy", further="payment_methods")
    assert await shopper.says("deny") == ["deny_nothing"]
    assert await shopper.says("return_policy") == ["return_policy"]


async def test_a_person_takes_over_the_second_wish_too(shopper: Shopper) -> None:
    assert await shopper.says("human_agent", further="payment_methods") == ["!hand_over"]
    assert shopper.slots["second_wish"] is None
