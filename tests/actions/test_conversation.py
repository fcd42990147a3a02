"""What is said when nothing is open, nothing is understood, somebody else takes over, or the shop does not answer."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import BackendAway, BackendFailed
from actions.backends.values import Order, OrderAccess
from actions.composition import Services, build_ledger
from tests.actions.conftest import begin_conversation
from tests.actions.fakes import FlakyShop
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

Meet = Callable[..., Awaitable[Shopper]]


async def test_nonsense_leads_to_choices_then_to_an_offer_then_to_a_person(shopper: Shopper) -> None:
    assert await shopper.says("nlu_fallback", "blargh", ranking=("goodbye", "refund_status", "help")) == [
        "did_you_mean"
    ]
    offered = [choice["intent"] for choice in shopper.said[0]["buttons"]]
    assert offered == ["refund_status", "help", "human_agent"]
    assert await shopper.says("nlu_fallback", "blargh!") == ["offer_person"]
    assert await shopper.says("nlu_fallback", "blargh!!") == ["!hand_over"]
    assert shopper.control()["reason"] == "not_understood"
    assert shopper.control()["summary"]["wanted"]["key"] == "summary_wanted_unknown"


async def test_a_choice_of_meanings_can_be_typed(shopper: Shopper) -> None:
    await shopper.says("nlu_fallback", "blargh", ranking=("goodbye", "refund_status", "help"))
    assert await shopper.says("inform", "the second one", ordinal="2") == ["help"]
    await shopper.says("nlu_fallback", "blargh", ranking=("goodbye", "refund_status", "help"))
    assert await shopper.says("inform", "1", ordinal="1") == ["ask_order_number"]


async def test_small_talk_in_between_starts_the_count_anew(shopper: Shopper) -> None:
    await shopper.says("nlu_fallback", "blargh")
    await shopper.says("thank")
    assert await shopper.says("nlu_fallback", "blargh") == ["did_you_mean"]


async def test_yes_to_a_person_hands_over_and_refunds_nothing(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1009", email="emma@example.com", refund_reason="not_arrived")
    if shopper.keys == ["ask_items"]:
        await shopper.presses("button_all_items")
    assert shopper.keys == ["confirm_refund"]
    assert await shopper.says("nlu_fallback", "blargh") == ["confirm_refund_again"]
    assert await shopper.says("nlu_fallback", "blargh") == ["offer_person"]
    assert await shopper.says("affirm") == ["!hand_over"]
    assert shopper.control()["reason"] == "not_understood"


async def test_nothing_open_is_answered_sensibly(shopper: Shopper) -> None:
    assert await shopper.says("affirm") == ["affirm_nothing"]
    assert await shopper.says("deny") == ["deny_nothing"]
    assert await shopper.says("nevermind") == ["nevermind_ok"]
    assert await shopper.says("inform", "the blue one") == ["inform_nothing"]
    assert await shopper.says("inform", order_number="1001") == ["inform_order"]
    assert await shopper.says("track_shipment", email="ana@example.com") == ["track_shipment_delivered"] * 2


async def test_data_without_a_wish_begins_what_it_is_for(shopper: Shopper) -> None:
    assert await shopper.says("inform", email="ana@example.com") == ["ask_order_number"]
    assert await shopper.says("inform", order_number="1001") == ["order_status"]
    assert await shopper.says("inform", "I changed my mind", refund_reason="changed_mind") == ["choose_order"]
    assert await shopper.says("affirm", "yes") == ["ask_items"]


async def test_an_order_number_in_words_that_nobody_understood_is_not_lost(shopper: Shopper) -> None:
    assert await shopper.says("nlu_fallback", "and 1009?", order_number="1009") == ["inform_order"]
    assert await shopper.says("track_shipment", email="emma@example.com") == ["track_shipment_lost", "choose_remedy"]
    await shopper.says("return_policy", "can things be sent back, like 1008?", order_number="1008")
    assert await shopper.says("order_status") == ["order_status"]
    assert shopper.card()["number"] == "1008"


async def test_the_next_steps_under_several_parcels_stand_once(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1001", email="ana@example.com")
    assert [bool(said["buttons"]) for said in shopper.said] == [False, True]


async def test_a_refunded_order_offers_no_refund(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1017", email="emma@example.com")
    assert "refund_request" not in {choice["intent"] for choice in shopper.said[0]["buttons"]}


async def test_out_of_scope_does_not_repeat_itself(shopper: Shopper) -> None:
    assert await shopper.says("out_of_scope") == ["out_of_scope"]
    assert await shopper.says("out_of_scope") == ["offer_person"]
    assert await shopper.says("out_of_scope") == ["out_of_scope"]
    await shopper.says("out_of_scope")
    assert await shopper.says("affirm") == ["!hand_over"]


@pytest.mark.parametrize(
    ("wanted", "keys", "pinned"),
    [
        ("es", ["!set_language", "language_changed"], "es"),
        ("zh", ["!set_language", "language_changed"], "zh-Hans"),
        ("en-GB", ["!set_language", "language_changed"], "en"),
        ("fr", ["language_not_offered"], None),
        (None, ["ask_language"], None),
    ],
)
async def test_a_language_that_we_speak_is_pinned(
    shopper: Shopper, wanted: str | None, keys: list[str], pinned: str | None
) -> None:
    named = [] if wanted is None else [wanted]
    assert await shopper.says("change_language", language_name=named) == keys
    controls = [said for said in shopper.said if "control" in said]
    assert [control["language"] for control in controls] == ([] if pinned is None else [pinned])


async def test_a_language_switch_in_the_middle_keeps_the_task(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001", email="ana@example.com")
    keys = await shopper.says("change_language", language_name="es")
    assert keys == ["!set_language", "language_changed", "resumed_task_refund_request", "ask_reason"]
    assert await shopper.presses("button_reason_damaged") == ["ask_items"]


async def test_hand_back_clears_what_was_open_and_keeps_the_order(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001", email="ana@example.com")
    assert await shopper.says("EXTERNAL_hand_back", order_numbers=[["1001"]]) == []
    assert shopper.slots["tasks"] == []
    assert await shopper.says("order_status") == ["order_status"]
    assert shopper.card()["number"] == "1001"


async def test_the_next_try_waits_after_failures_and_is_then_made(shopper: Shopper, clock: FakeClock) -> None:
    for guess in range(3):
        assert await shopper.says("order_status", order_number=f"20{guess:02}", email="ana@example.com") == [
            "order_not_found"
        ]
    assert await shopper.says("inform", order_number="1001") == ["wait_before_retry"]
    assert shopper.said[0]["args"] == {"seconds": 5}
    clock.advance(5)
    assert await shopper.says("inform", order_number="1001", email="ana@example.com") == ["order_status"]


class AwayShop(DemoShopBackend):
    """A shop whose order system is down for good."""

    error: Exception = BackendAway("demo shop", "timeout")

    async def get_order(self, access: OrderAccess) -> Order:  # noqa: ARG002 - the port's signature
        raise self.error


@pytest.mark.parametrize(
    ("error", "key"),
    [(BackendAway("demo shop", "timeout"), "backend_away"), (BackendFailed("demo shop", "not JSON"), "action_failed")],
)
async def test_a_shop_that_fails_is_said_to_fail_and_a_person_takes_over(
    services: Services, engine: AsyncEngine, clock: FakeClock, error: Exception, key: str
) -> None:
    away = AwayShop(engine, clock.now)
    away.error = error
    shopper = Shopper(replace(services, shop=away), await begin_conversation(engine, clock))
    keys = await shopper.says("order_status", order_number="1001", email="ana@example.com")
    assert keys == [key, "!hand_over"]
    control = shopper.control()
    assert control["reason"] == "action_failed"
    assert control["summary"]["backend"][0]["key"] == "summary_backend_said"
    assert control["order"] is None


async def test_a_refund_without_an_answer_is_pending_and_settled_by_the_sweeper(
    services: Services, shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock
) -> None:
    flaky = FlakyShop.over(shop)
    bad_line = replace(services, shop=flaky)
    shopper = Shopper(bad_line, await begin_conversation(engine, clock))
    await shopper.says(
        "refund_request", order_number="1001", email="ana@example.com", refund_reason="damaged", item_reference="all"
    )
    flaky.faults = ["after"]
    assert await shopper.says("affirm") == ["refund_pending"]
    assert await shopper.says("refund_status") == ["refund_status_done"]
    clock.advance(6)
    assert await build_ledger(bad_line).settle_unknown() == 1
    assert len(flaky.requested) == 1


async def test_a_refused_refund_goes_to_a_person(
    services: Services, shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock
) -> None:
    flaky = FlakyShop.over(shop)
    shopper = Shopper(replace(services, shop=flaky), await begin_conversation(engine, clock))
    await shopper.says(
        "refund_request", order_number="1001", email="ana@example.com", refund_reason="damaged", item_reference="all"
    )
    flaky.faults = ["refuse"]
    assert await shopper.says("affirm") == ["refund_refused", "!hand_over"]
    assert shopper.control()["reason"] == "refund_refused"
    assert "refund_done" not in [said.get("key") for said in shopper.history]
    assert await shopper.says("refund_status") == ["refund_status_refused"]
    assert shopper.card()["state"] == "refused"


async def test_two_meanings_that_come_to_the_same_are_no_question(shopper: Shopper) -> None:
    doubt = await shopper.says(
        "nlu_fallback",
        "the mug of 1007 broke and I want it refunded",
        ranking=("refund_request", "inform"),
        order_number="1007",
        email="emma@example.com",
        refund_reason="damaged",
    )
    assert doubt == ["confirm_refund"]


async def test_who_does_not_want_to_prove_anything_is_let_go(shopper: Shopper) -> None:
    assert await shopper.says("order_status", order_number="1007") == ["ask_proof"]
    assert await shopper.says("deny", "no thanks") == ["nevermind_ok"]
    assert shopper.slots["tasks"] == []
