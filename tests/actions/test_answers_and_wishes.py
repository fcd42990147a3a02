"""A yes with something beside it, a wish that takes another's place, and what was said of a second wish."""

from typing import Any

import pytest

from tests.actions.shopper import Shopper

LUCIA: dict[str, Any] = {"order_number": "1019", "email": "lucia.romero@example.org"}
EMMA: dict[str, Any] = {"order_number": "1007", "email": "emma@example.com"}
MAYA: dict[str, Any] = {"order_number": "1031", "email": "maya.johnson@example.org"}


def yes(*beside: str) -> dict[str, Any]:
    return {"intent": "affirm", "wishes": list(beside)}


async def test_a_yes_that_repeats_the_wish_is_a_yes(shopper: Shopper) -> None:
    await shopper.says("cancel_order", **LUCIA)
    assert await shopper.says("cancel_order", "yes, cancel it", answer=yes("cancel_order")) == ["cancel_done_paid"]


async def test_a_no_that_repeats_the_wish_is_a_no(shopper: Shopper) -> None:
    await shopper.says("cancel_order", **LUCIA)
    no = {"intent": "deny", "wishes": ["cancel_order"]}
    assert await shopper.says("cancel_order", "no, don't cancel it", answer=no) == ["operation_left"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({}, {}),  # "yes, but only the mugs"
        (yes("cancel_order"), {"amount": {"value": {"amount_minor": 2500, "currency": "EUR"}}}),
        (yes("cancel_order"), {"product": "mug"}),
        (yes("cancel_order"), {"remedy": "reshipment"}),
        (yes("change_address"), {}),
    ],
)
async def test_a_yes_to_something_else_is_asked_again(
    shopper: Shopper, answer: dict[str, Any], said: dict[str, Any]
) -> None:
    await shopper.says("cancel_order", **LUCIA)
    heard = await shopper.says("cancel_order", "yes, and something else", answer=answer, **said)
    assert heard[-1] == "cancel_confirm_paid"


async def test_that_is_right_points_at_no_item(shopper: Shopper) -> None:
    await shopper.says("cancel_order", **LUCIA)
    said = {"text": "yes that's right", "answer": yes(), "item_reference": "that"}
    assert await shopper.says("affirm", **said) == ["cancel_done_paid"]


async def test_a_refund_takes_a_yes_that_repeats_it(shopper: Shopper) -> None:
    await shopper.says("refund_request", "the lamp is broken", refund_reason="damaged", **EMMA)
    said = {"text": "yes, refund it", "answer": yes("refund_request"), "remedy": "refund"}
    assert await shopper.says("refund_request", **said) == ["refund_done"]


async def test_an_exchange_that_becomes_a_return_is_not_asked_about_again(shopper: Shopper) -> None:
    await shopper.says("exchange_request", "the T-shirt for XL", size="XL", **MAYA)
    assert shopper.keys[-1] == "ask_exchange_wanted"
    assert await shopper.says("return_request", "then I'd rather send it back") == ["ask_return_reason"]
    assert shopper.said[-1]["args"]["items"]["values"] == ["Organic cotton T-shirt"]
    assert await shopper.says("inform", refund_reason="changed_mind") == ["confirm_return"]
    assert await shopper.says("affirm") == ["return_done"]


async def test_a_wish_for_another_thing_too_leaves_the_first_open(shopper: Shopper) -> None:
    await shopper.says("exchange_request", "the T-shirt for XL", size="XL", **MAYA)
    await shopper.says("return_request", "and the sneakers go back too", item_reference="also")
    assert [task["task"] for task in shopper.slots["tasks"]] == ["exchange_request", "return_request"]


async def test_a_second_wish_keeps_its_order(shopper: Shopper) -> None:
    shopper.slots["further_wishes"] = [
        {"intent": "order_status", "entities": [{"entity": "order_number", "value": "1002"}]}
    ]
    heard = await shopper.says("order_status", order_number="1001", email="ana@example.com")
    assert heard == ["order_status", "second_wish"]
    assert await shopper.says("affirm") == ["order_status"]
    assert shopper.slots["order_number"] == "1002"


async def test_who_forgot_the_address_is_told_another_way_and_then_offered_a_person(shopper: Shopper) -> None:
    assert await shopper.says("order_status", order_number="1007") == ["ask_proof"]
    assert await shopper.says("account_problem", "I don't remember which e-mail I used") == ["proof_forgotten"]
    assert await shopper.says("deny", "no idea") == ["topic_offer_person"]
    assert await shopper.says("affirm") == ["!hand_over"]


async def test_who_remembers_after_all_is_let_in(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007")
    await shopper.says("account_problem", "I don't remember which e-mail I used")
    assert await shopper.says("inform", email="emma@example.com") == ["order_status"]


async def test_what_is_none_of_our_business_leads_to_a_person_in_the_middle_of_a_task_too(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1007")
    assert (await shopper.says("out_of_scope", "blorp fnord"))[0] == "out_of_scope"
    assert await shopper.says("out_of_scope", "grmbl xyzzy") == ["offer_person"]
    assert await shopper.says("inform", email="emma@example.com") == ["ask_reason"]


async def test_nothing_is_open_after_an_invoice(shopper: Shopper) -> None:
    assert await shopper.says("invoice_request", **LUCIA) == ["invoice_file"]
    assert await shopper.says("affirm") == ["affirm_nothing"]


async def test_an_order_that_is_called_one_is_no_postcode(shopper: Shopper) -> None:
    named = {"value": "1008", "role": "named"}
    await shopper.says("shipping_cost", "Versand nach Österreich für Bestellung 1008", country="AT", order_number=named)
    assert shopper.keys == ["delivery_options"]
    assert "1008" not in str(shopper.said)


async def test_a_number_beside_a_country_is_a_postcode(shopper: Shopper) -> None:
    await shopper.says("shipping_cost", "Versand nach Österreich, 1010", country="AT", order_number="1010")
    assert "1010" in str(shopper.said)


async def test_parcels_come_in_the_order_in_which_they_left(shopper: Shopper) -> None:
    await shopper.says("track_shipment", order_number="1025", email="na.li@example.org")
    states = [said["args"]["card"]["state"] for said in shopper.said if "card" in said["args"]]
    assert states == ["customs_held", "preparing", "delivered"]
