"""Parcels in trouble: what is said about each, what can be chosen, and that a choice happens once."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import Contact, OrderAccess
from actions.cases import CaseState
from actions.composition import Services, build_cases, build_operations
from actions.operations import EntryState
from actions.parcels.situation import Situation, look_at
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

Meet = Callable[..., Awaitable[Shopper]]
EMMA = "emma@example.com"


def choices(shopper: Shopper) -> list[str]:
    """The keys of the last message's buttons, without the person that every question offers."""
    return [one["key"] for one in shopper.said[-1]["buttons"] if one["intent"] != "human_agent"]


@pytest.mark.parametrize(
    ("number", "email", "key", "offered"),
    [
        ("1008", EMMA, "track_shipment_delayed", ["wait", "claim", "refund"]),
        ("1004", "layla@example.com", "track_shipment_customs_held", ["wait"]),
        ("1009", EMMA, "track_shipment_lost", ["reshipment", "refund"]),
        ("1021", "chloe.martin@example.org", "track_shipment_ready_for_pickup", ["redelivery"]),
        ("1022", "jonas.kraft@example.org", "track_shipment_delivery_failed", ["redelivery", "address", "wait"]),
        ("1023", "oliver.wright@example.org", "track_shipment_damaged", ["reshipment", "refund"]),
    ],
)
async def test_each_trouble_has_its_words_and_the_choices_of_the_rules(
    shopper: Shopper, number: str, email: str, key: str, offered: list[str]
) -> None:
    assert await shopper.says("track_shipment", order_number=number, email=email) == [key, "choose_remedy"]
    keys = ["button_refund_request" if one == "refund" else f"button_remedy_{one}" for one in offered]
    assert choices(shopper) == keys
    lines = shopper.said[-1]["args"]["options"]["values"]
    assert [one["key"] for one in lines] == [f"label_remedy_{one}" for one in offered]


async def test_a_carriers_own_words_are_passed_on_where_no_vocabulary_has_them(shopper: Shopper) -> None:
    keys = await shopper.says("track_shipment", order_number="1026", email="misaki.sato@example.org")
    assert keys == ["track_shipment_carrier_words"]
    assert shopper.said[0]["args"]["words"] == "Sorted by drone"


async def test_each_of_several_parcels_is_told_with_what_is_in_it(shopper: Shopper) -> None:
    keys = await shopper.says("track_shipment", order_number="1025", email="na.li@example.org")
    assert sorted(keys[:-1]) == ["track_shipment", "track_shipment_customs_held", "track_shipment_delivered"]
    assert keys[-1] == "choose_remedy"
    inside = [said["args"]["card"]["items"] for said in shopper.said[:-1]]
    assert all(len(items) == 1 for items in inside)


async def test_which_of_two_parcels_is_missing_is_asked(shopper: Shopper) -> None:
    keys = await shopper.says("shipping_problem_lost", order_number="1005", email="wei@example.com")
    assert keys[-1] == "choose_parcel"
    assert await shopper.says("inform", "the second one", ordinal="2") == ["choose_remedy"]
    assert choices(shopper) == ["button_remedy_wait", "button_remedy_claim", "button_refund_request"]


async def test_what_was_promised_and_has_not_come_is_late(services: Services, meet: Meet, clock: FakeClock) -> None:
    clock.advance(timedelta(days=4).total_seconds())
    shopper = await meet()
    keys = await shopper.says("track_shipment", order_number="1002", email="ana@example.com")
    assert keys == ["track_shipment_late", "choose_remedy"]


async def test_a_parcel_without_a_scan_for_the_days_of_the_rules_has_gone_quiet(
    services: Services, shop: DemoShopBackend, clock: FakeClock
) -> None:
    access = OrderAccess("1002", Contact("ana@example.com", None))
    (parcel,) = await shop.list_parcels(access)
    rules, last = services.rules.parcels, parcel.checkpoints[-1].at.date()
    quiet = last + timedelta(days=rules.silent_days)
    assert look_at(parcel, None, rules, quiet).situation is Situation.SILENT
    assert look_at(parcel, None, rules, quiet - timedelta(days=1)).situation is not Situation.SILENT
    assert look_at(replace(parcel, checkpoints=()), None, rules, last).situation is Situation.ON_ITS_WAY


async def test_waiting_is_a_case_with_the_day_that_was_named(services: Services, shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1008", email=EMMA)
    day = services.clock.now().date() + timedelta(days=9)
    assert await shopper.says("inform", "I'll wait", remedy="wait", date=day.isoformat()) == ["parcel_wait_agreed"]
    (case,) = await build_cases(services).list_of(shopper.conversation_id)
    assert (case.topic, case.state) == ("track_shipment", CaseState.OPEN)
    assert case.due_at.date() >= day
    assert case.order_number == "1008"


async def test_what_only_a_person_can_arrange_is_handed_over_with_the_choice(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1022", email="jonas.kraft@example.org")
    assert await shopper.presses("button_remedy_redelivery") == ["remedy_to_person", "!hand_over"]
    control = shopper.control()
    assert control["reason"] == "parcel_trouble"
    assert control["summary"]["backend"][0]["args"]["remedy"]["key"] == "button_remedy_redelivery"
    assert control["order"]["number"] == "1022"


async def test_the_refund_of_a_lost_parcel_goes_on_without_asking_again(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1009", email=EMMA)
    assert await shopper.says("refund_request", "my money back please", remedy="refund") == ["confirm_refund"]
    assert await shopper.presses("button_confirm_refund") == ["refund_done"]


async def test_something_lost_is_sent_again_once_and_not_refunded_too(services: Services, shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1009", email=EMMA)
    assert await shopper.says("inform", "send it again", remedy="reshipment") == ["confirm_reshipment"]
    assert await shopper.presses("button_do_it") == ["reshipment_done"]
    made = await build_operations(services).list_of_order("1009")
    assert [one.state for one in made] == [EntryState.DONE]
    assert await shopper.says("track_shipment") == ["track_shipment_lost", "choose_remedy"]
    assert choices(shopper) == ["button_refund_request"]
    assert await shopper.presses("button_refund_request") == [
        "refund_to_person_sent_again",
        "approval_asked",
        "!hand_over",
    ]


async def test_money_instead_of_what_was_about_to_be_sent_again(services: Services, shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1009", email=EMMA)
    assert await shopper.presses("button_remedy_reshipment") == ["confirm_reshipment"]
    assert await shopper.says("refund_request", "I'd rather have my money back") == ["confirm_refund"]
    assert await shopper.presses("button_confirm_refund") == ["refund_done"]
    assert not await build_operations(services).list_of_order("1009")
    assert shopper.slots["tasks"] == []


async def test_after_a_refund_nothing_is_offered_to_be_sent_again(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1009", email=EMMA, refund_reason="not_arrived")
    await shopper.says("affirm")
    await shopper.says("track_shipment", order_number="1009")
    assert "button_remedy_reshipment" not in choices(shopper)


async def test_the_choice_gives_way_to_another_wish_and_is_not_repeated(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1008", email=EMMA)
    assert await shopper.says("thank") == ["utter_thank"] or shopper.keys == ["thank"]
    assert await shopper.says("order_status", order_number="1008") == ["order_status"]
    assert shopper.slots["tasks"] == []


async def test_a_no_and_another_number_are_taken_up(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1008", email=EMMA)
    assert await shopper.says("inform", "no, 1009", order_number="1009") == ["track_shipment_lost", "choose_remedy"]
    assert await shopper.says("deny", "no") == ["nevermind_ok"]
    assert shopper.slots["tasks"] == []


async def test_a_choice_that_is_no_choice_is_asked_for_differently(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1008", email=EMMA)
    assert await shopper.says("inform", "purple", ordinal="9") == ["choose_remedy_again"]
    assert await shopper.says("inform", "the first", ordinal="1") == ["parcel_wait_agreed"]


async def test_an_old_button_of_a_choice_still_works(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1008", email=EMMA)
    wait = next(one for one in shopper.said[-1]["buttons"] if one["key"] == "button_remedy_wait")
    await shopper.says("order_status", order_number="1008")
    keys = await shopper.says(wait["intent"], **wait["entities"])
    assert keys[-1] in {"parcel_wait_agreed", "choose_remedy"}
