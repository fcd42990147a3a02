"""Opinions get thanks or a complaint; log-in trouble gets advice that asks for no password, or a person."""

from dataclasses import replace

import pytest

from actions.composition import Services
from actions.trouble.account_problem import Matter
from conversations.shop_rules import Links
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper


@pytest.mark.parametrize("stars", ["4", "5"])
async def test_a_good_opinion_is_thanked_and_told_where_it_is_welcome(
    shopper: Shopper, services: Services, stars: str
) -> None:
    assert await shopper.says("feedback_review") == ["feedback_ask_stars"]
    assert await shopper.presses(f"button_stars:{stars}") == ["feedback_good_where"]
    assert shopper.said[0]["args"]["url"] == services.rules.links.reviews


@pytest.mark.parametrize("stars", ["1", "2", "3"])
async def test_a_bad_opinion_becomes_a_complaint(shopper: Shopper, stars: str) -> None:
    await shopper.says("feedback_review")
    assert await shopper.says("inform", stars) == ["feedback_bad", "complaint_what"]


async def test_a_number_outside_the_scale_is_asked_for_again(shopper: Shopper) -> None:
    await shopper.says("feedback_review")
    assert await shopper.says("inform", "7") == ["feedback_ask_stars_again"]


@pytest.mark.parametrize("matter", [one for one in Matter if one is not Matter.HACKED])
async def test_log_in_trouble_gets_advice(shopper: Shopper, matter: Matter) -> None:
    assert await shopper.says("account_problem") == ["account_what"]
    assert await shopper.presses(f"button_account_{matter.value}") == [f"account_{matter.value}_where"]


async def test_a_shop_without_such_pages_has_advice_without_links(services: Services) -> None:
    rules = services.rules.model_copy(update={"links": Links()})
    conversation = await begin_conversation(services.engine, services.clock)  # type: ignore[arg-type]
    shopper = Shopper(replace(services, rules=rules), conversation)
    await shopper.says("account_problem")
    assert await shopper.says("inform", "the first", ordinal="1") == ["account_forgotten"]


async def test_somebody_else_in_the_account_is_a_persons_matter_at_once(shopper: Shopper) -> None:
    await shopper.says("account_problem")
    assert await shopper.presses("button_account_hacked") == ["account_hacked", "!hand_over"]
    assert shopper.control()["reason"] == "account_hacked"


async def test_the_order_that_was_spoken_of_is_not_forgotten(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007", email="emma@example.com")
    await shopper.says("account_problem")
    assert shopper.slots["order_number"] == "1007"
