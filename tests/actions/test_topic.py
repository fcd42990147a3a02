"""A colleague is offered for what the shop's system does not do, and what else a message wanted is not forgotten."""

from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.composition import Services
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper
from tests.actions.test_what_is_offered import NarrowShop
from tests.fakes import FakeClock


@pytest.fixture
async def modest(services: Services, shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock) -> Shopper:
    """Somebody in a shop whose system offers nothing."""
    return Shopper(replace(services, shop=NarrowShop(shop)), await begin_conversation(engine, clock))


async def test_yes_hands_over_with_the_topic_as_what_is_wanted(modest: Shopper) -> None:
    assert await modest.says("refund_request") == ["topic_offer_person"]
    assert await modest.presses("button_affirm") == ["!hand_over"]
    assert modest.control()["reason"] == "shopper_asked"
    assert modest.control()["summary"]["wanted"]["key"] == "label_topic_refund_request"


async def test_no_ends_it_and_another_wish_is_free(modest: Shopper) -> None:
    await modest.says("refund_request")
    assert await modest.says("deny") == ["deny_nothing"]
    assert await modest.says("feedback_review") == ["feedback_ask_stars"]


async def test_a_topic_in_the_middle_of_a_task_leaves_the_task_open(modest: Shopper) -> None:
    await modest.says("feedback_review")
    assert await modest.says("order_status") == ["topic_offer_person"]
    assert await modest.says("deny") == ["feedback_ask_stars"]


async def test_a_second_wish_is_offered_when_the_first_is_done(shopper: Shopper) -> None:
    found = {"order_number": "1001", "email": "ana@example.com"}
    assert await shopper.says("order_status", further="feedback_review", **found) == ["order_status", "second_wish"]
    assert await shopper.says("affirm") == ["feedback_ask_stars"]


async def test_a_second_wish_waits_until_an_open_task_is_done(shopper: Shopper) -> None:
    assert await shopper.says("refund_status", further="feedback_review", order_number="1001") == ["ask_proof"]
    assert (await shopper.says("inform", email="ana@example.com"))[-1] == "second_wish"
    assert await shopper.says("affirm") == ["feedback_ask_stars"]


async def test_a_second_wish_that_is_declined_is_offered_no_more(shopper: Shopper) -> None:
    await shopper.says("return_policy", further="feedback_review")
    assert await shopper.says("deny") == ["deny_nothing"]
    assert "second_wish" not in await shopper.says("return_policy")


async def test_a_person_takes_over_the_second_wish_too(shopper: Shopper) -> None:
    assert await shopper.says("human_agent", further="feedback_review") == ["!hand_over"]
    assert shopper.slots["further_wishes"] is None
