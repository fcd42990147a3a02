"""What comes back: returns, exchanges, warranty, broken and missing things; done once, or refused with a reason."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import Contact, OrderAccess, ReturnKind, ReturnPayer, ReturnReason
from actions.composition import Services
from conversations.shop_rules import Returns
from tests.actions.shopper import Shopper

Meet = Callable[..., Awaitable[Shopper]]
ANA = {"order_number": "1001", "email": "ana@example.com"}
MAYA = {"order_number": "1031", "email": "maya.johnson@example.org"}
OLIVER = {"order_number": "1032", "email": "valeria.cruz@example.org"}


def access(found: dict[str, str]) -> OrderAccess:
    return OrderAccess(found["order_number"], Contact(found["email"], None))


def lines(said: dict[str, Any], name: str) -> list[str]:
    """The keys of the lines of an argument."""
    return [one["key"] for one in said["args"][name]["values"]]


async def test_a_return_is_registered_with_label_and_instructions(shopper: Shopper, shop: DemoShopBackend) -> None:
    assert await shopper.says("return_request", **ANA) == ["ask_back_items"]
    assert await shopper.says("inform", "the second one", ordinal="2") == ["ask_return_reason"]
    assert await shopper.says("inform", "changed my mind", refund_reason="changed_mind") == ["confirm_return"]
    terms = ["label_terms_shop_pays", "label_terms_ways", "label_terms_refund"]
    assert lines(shopper.said[0], "terms") == terms
    assert await shopper.presses("button_do_it") == ["return_done"]
    (made,) = await shop.list_returns(access(ANA))
    assert (made.kind, made.lines[0].item_id, made.lines[0].reason) == (
        ReturnKind.RETURN,
        "1001-2",
        ReturnReason.CHANGED_MIND,
    )
    card = shopper.card()
    assert card["number"] == made.number
    assert card["label_url"] == made.label.url if made.label else None
    assert lines(shopper.said[0], "steps") == ["label_step_label", "label_step_address", "label_step_send_by"]


async def test_a_second_yes_registers_nothing_more(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("return_request", **ANA, item_reference="1001-1", refund_reason="changed_mind")
    yes = next(one for one in shopper.said[-1]["buttons"] if one["key"] == "button_do_it")
    await shopper.says("affirm", **yes["entities"])
    assert await shopper.says("affirm", **yes["entities"]) == ["operation_already_done"]
    assert len(await shop.list_returns(access(ANA))) == 1


async def test_a_correction_after_the_offer_makes_another_offer(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("return_request", **ANA, item_reference="1001-1", refund_reason="changed_mind")
    old = next(one for one in shopper.said[-1]["buttons"] if one["key"] == "button_do_it")
    keys = await shopper.says("inform", "no, the third one", ordinal="3")
    assert keys == ["confirm_return"]
    assert await shopper.says("affirm", **old["entities"]) == ["operation_gone"]
    assert await shop.list_returns(access(ANA)) == ()


async def test_a_question_in_between_comes_back_to_the_return(shopper: Shopper) -> None:
    await shopper.says("return_request", **ANA)
    keys = await shopper.says("order_status", order_number="1001")
    assert keys[0] == "order_status"
    assert keys[-1] == "ask_back_items"
    assert await shopper.says("nevermind") == ["nevermind_ok"]


async def test_damage_asks_for_a_picture_and_goes_on_with_it(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("return_request", **ANA, item_reference="1001-1", refund_reason="damaged")
    assert shopper.keys == ["ask_photo"]
    assert await shopper.says("inform", photo="upload-1") == ["confirm_return"]
    assert await shopper.says("affirm") == ["return_done"]


async def test_a_picture_is_asked_for_from_the_value_of_the_rules_on(services: Services, meet: Meet) -> None:
    rules = services.rules.model_copy(update={"returns": Returns(photo_from_minor={"EUR": 100_000_00})})
    shopper = Shopper(replace(services, rules=rules), (await meet()).conversation_id)
    await shopper.says("return_request", **ANA, item_reference="1001-1", refund_reason="damaged")
    assert shopper.keys == ["confirm_return"]


@pytest.mark.parametrize(
    ("number", "email", "barrier"),
    [
        ("1032", "valeria.cruz@example.org", "label_barrier_window_over"),
        ("1002", "ana@example.com", "label_barrier_not_delivered"),
        ("1017", "emma@example.com", "label_barrier_paid_back"),
    ],
)
async def test_what_cannot_go_back_has_its_reason(shopper: Shopper, number: str, email: str, barrier: str) -> None:
    assert await shopper.says("return_request", order_number=number, email=email) == ["back_not_possible"]
    reasons = {one["args"]["reason"]["key"] for one in shopper.said[0]["args"]["items"]["values"]}
    assert reasons == {barrier}


async def test_too_late_for_a_return_is_offered_the_warranty(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("return_request", **OLIVER)
    assert await shopper.presses("button_warranty_repair") == ["ask_photo"]
    assert await shopper.presses("button_no_photo") == ["confirm_warranty"]
    assert await shopper.says("affirm") == ["warranty_done"]
    (made,) = await shop.list_returns(access(OLIVER))
    assert (made.kind, made.payer) == (ReturnKind.WARRANTY, ReturnPayer.SHOP)


async def test_an_item_that_never_goes_back_is_named_and_the_others_are_offered(shopper: Shopper) -> None:
    found = {"order_number": "1011", "email": "layla@example.com"}
    keys = await shopper.says("return_request", **found, item_reference="1011-1")
    assert keys == ["back_not_possible", "ask_back_items"]
    assert len([one for one in shopper.said[-1]["buttons"] if one["key"] == "button_item"]) == 1


async def test_a_return_under_way_is_told_instead_of_made_again(shopper: Shopper) -> None:
    found = {"order_number": "1034", "email": "sultan.almarri@example.org"}
    await shopper.says("return_request", **found, item_reference="1034-1")
    assert shopper.keys[0] in {"back_not_possible", "return_progress_received"}


@pytest.mark.parametrize(
    ("number", "email", "key"),
    [
        ("1033", "fahad.alanezi@example.org", "return_progress_requested"),
        ("1034", "sultan.almarri@example.org", "return_progress_received"),
        ("1035", "marta.gil@example.org", "return_progress_refused"),
        ("1036", "aoife.byrne@example.org", "return_progress_restocked"),
        ("1037", "ines.moreau@example.org", "refund_status_done"),
        ("1038", "george.patel@example.org", "return_progress_exchanged"),
    ],
)
async def test_a_refunds_progress_tells_how_far_the_return_is(
    shopper: Shopper, number: str, email: str, key: str
) -> None:
    assert await shopper.says("refund_status", order_number=number, email=email) == [key]


async def test_money_for_what_is_being_sent_back_waits_for_it(shopper: Shopper) -> None:
    found = {"order_number": "1036", "email": "aoife.byrne@example.org"}
    keys = await shopper.says("refund_request", **found, item_reference="1036-1", refund_reason="changed_mind")
    assert keys == ["return_progress_restocked"]


async def test_m_for_l_finds_item_and_variant_and_reserves_it(shopper: Shopper, shop: DemoShopBackend) -> None:
    sizes = [{"value": "M", "role": "from"}, {"value": "L", "role": "to"}]
    keys = await shopper.says("exchange_request", "swap M for L please", size=sizes, **MAYA)
    assert keys == ["confirm_exchange"]
    assert shopper.said[0]["args"]["wanted"] == "L"
    assert await shopper.says("affirm", "yes") == ["exchange_done"]
    (made,) = await shop.list_returns(access(MAYA))
    assert (made.kind, made.lines[0].exchange_for, made.lines[0].reason) == (
        ReturnKind.EXCHANGE,
        "t-shirt-l",
        ReturnReason.TOO_SMALL,
    )


async def test_a_size_may_touch_the_words_around_it(shopper: Shopper) -> None:
    await shopper.says("exchange_request", item_reference="1031-2", **MAYA)
    assert shopper.keys == ["ask_exchange_wanted"]
    assert await shopper.says("inform", "42でお願いします") == ["confirm_exchange"]
    assert shopper.said[0]["args"]["wanted"] == "42"


async def test_a_size_that_is_sold_out_is_said_with_its_day_and_the_others_are_offered(shopper: Shopper) -> None:
    keys = await shopper.says("exchange_request", size="XL", **MAYA)
    assert keys == ["exchange_out_of_stock_until", "ask_exchange_wanted"]
    assert [one["args"]["name"] for one in shopper.said[-1]["buttons"]] == ["S", "L"]
    assert await shopper.says("inform", "then L", size="L") == ["confirm_exchange"]
    assert await shopper.says("deny", "no") == ["operation_left"]


async def test_a_shoe_size_with_its_system_is_found(shopper: Shopper) -> None:
    sizes = [{"value": "EU 41", "role": "from"}, {"value": "EU 42", "role": "to"}]
    assert await shopper.says("exchange_request", size=sizes, **MAYA) == ["confirm_exchange"]
    assert shopper.said[0]["args"]["wanted"] == "42"


async def test_without_a_size_item_and_size_are_asked_for(shopper: Shopper) -> None:
    assert await shopper.says("exchange_request", **MAYA) == ["ask_back_items"]
    assert await shopper.says("inform", "the first one", ordinal="1") == ["ask_exchange_wanted"]
    assert await shopper.says("inform", "purple") == ["exchange_not_sold"]
    assert await shopper.presses("button_item:L") == ["confirm_exchange"]


async def test_something_that_has_no_variants_can_only_go_back(shopper: Shopper) -> None:
    assert await shopper.says("exchange_request", item_reference="1001-2", **ANA) == ["exchange_nothing_else"]


async def test_a_broken_item_may_be_refunded_replaced_or_returned(shopper: Shopper) -> None:
    keys = await shopper.says("damaged_or_wrong_item", item_reference="1001-1", refund_reason="damaged", **ANA)
    assert keys == ["ask_photo"]
    assert await shopper.says("inform", photo="upload-1") == ["choose_remedy"]
    offered = [one["key"] for one in shopper.said[0]["buttons"]]
    assert offered == [
        "button_remedy_reshipment",
        "button_refund_request",
        "button_remedy_return",
        "button_human_agent",
    ]
    assert await shopper.says("inform", "a new one please", remedy="reshipment") == ["confirm_reshipment"]
    assert await shopper.says("affirm") == ["reshipment_done"]


async def test_a_refund_for_what_is_broken_knows_item_and_reason(shopper: Shopper) -> None:
    await shopper.says("damaged_or_wrong_item", item_reference="1001-3", refund_reason="damaged", **ANA)
    assert shopper.keys == ["choose_remedy"]
    assert await shopper.presses("button_refund_request") == ["confirm_refund"]
    assert shopper.card()["items"][0]["name"]
    assert await shopper.presses("button_confirm_refund") == ["refund_done"]


async def test_without_a_picture_a_person_decides(shopper: Shopper) -> None:
    await shopper.says("damaged_or_wrong_item", item_reference="1001-1", refund_reason="damaged", **ANA)
    assert await shopper.presses("button_no_photo") == ["photo_missing", "!hand_over"]


async def test_what_is_missing_cannot_go_back(shopper: Shopper) -> None:
    assert await shopper.says("damaged_or_wrong_item", **ANA) == ["ask_problem"]
    assert await shopper.presses("button_problem_missing") == ["ask_back_items"]
    assert await shopper.says("inform", ordinal="2") == ["choose_remedy"]
    assert "button_remedy_return" not in [one["key"] for one in shopper.said[0]["buttons"]]


async def test_a_parcel_damaged_on_its_way_is_a_matter_of_parcels(shopper: Shopper) -> None:
    found = {"order_number": "1023", "email": "oliver.wright@example.org"}
    assert await shopper.says("damaged_or_wrong_item", **found) == ["track_shipment_damaged", "choose_remedy"]


async def test_the_rules_of_returns_for_an_order_name_each_item(shopper: Shopper) -> None:
    assert await shopper.says("return_policy") == ["return_policy"]
    assert await shopper.says("return_policy", order_number="1001") == ["return_policy", "ask_proof"]
    assert await shopper.says("inform", email="ana@example.com") == ["return_policy_items"]
    assert set(lines(shopper.said[0], "items")) == {"label_item_until"}
    assert await shopper.presses("button_return_request") == ["ask_back_items"]


async def test_who_pays_is_the_countrys_and_the_reasons(shopper: Shopper) -> None:
    found = {"item_reference": "1031-1", **MAYA}
    await shopper.says("return_request", **found, refund_reason="changed_mind")
    assert "label_terms_fee" in lines(shopper.said[0], "terms")
    await shopper.says("inform", refund_reason="wrong_item")
    if shopper.keys == ["ask_photo"]:
        await shopper.says("inform", photo="upload-1")
    assert "label_terms_shop_pays" in lines(shopper.said[0], "terms")
