"""Delivery, ways to pay, codes and points, at the demo shop."""

from typing import Any

import pytest

from actions.composition import Services
from conversations.customer_token import CustomerTokens
from tests.actions.shopper import Shopper

BASKET = {"value": {"amount_minor": 9000, "currency": "EUR"}}


def labels(card: dict[str, Any]) -> list[Any]:
    """What stands left of a card's rows: words as they are, keys without their prefix."""
    return [
        row["label"]["key"].removeprefix("label_") if isinstance(row["label"], dict) else row["label"]
        for row in card["rows"]
    ]


async def test_every_service_to_a_country_with_cost_and_days(shopper: Shopper) -> None:
    assert await shopper.says("delivery_time", "how long to Spain", country="ES") == ["delivery_options"]
    card = shopper.card()
    assert labels(card)[:3] == ["Pick-up point (UPS)", "Standard (UPS)", "Express (DHL Express)"]
    assert card["rows"][0]["value"][0] == {"type": "money", "amount_minor": 390, "currency": "EUR"}
    assert card["rows"][0]["value"][2]["key"] == "label_card_to_pickup_point"


async def test_islands_take_longer_by_their_postcode(shopper: Shopper) -> None:
    await shopper.says("delivery_time", "how long to Spain", country="ES")
    near = shopper.card()["rows"][0]["value"][1]["args"]["last"]["value"]
    await shopper.says("delivery_time", "and to Spain, 35001 Las Palmas", country="ES", order_number="35001")
    assert labels(shopper.card())[0] == "card_postcode"
    assert shopper.card()["rows"][1]["value"][1]["args"]["last"]["value"] > near


async def test_a_basket_that_is_big_enough_goes_free(shopper: Shopper) -> None:
    await shopper.says("shipping_cost", "my basket is 90 euros, to Germany", country="DE", amount=[BASKET])
    assert shopper.card()["rows"][0]["value"][0]["key"] == "label_card_free"
    assert "card_free_from" not in labels(shopper.card())


async def test_the_language_suggests_a_country_and_a_yes_takes_it(shopper: Shopper) -> None:
    shopper.language = "de"
    assert await shopper.says("delivery_time", "Wie lange dauert die Lieferung?") == ["confirm_country"]
    assert shopper.said[0]["args"]["country"] == {"type": "country", "value": "DE"}
    assert await shopper.says("affirm") == ["delivery_options"]


async def test_a_no_asks_openly_and_another_country_counts_at_once(shopper: Shopper) -> None:
    shopper.language = "de"
    await shopper.says("delivery_time", "Wie lange dauert die Lieferung?")
    assert await shopper.says("deny") == ["ask_country"]
    assert await shopper.says("inform", "Österreich", country="AT") == ["delivery_options"]
    await shopper.says("nevermind")
    assert await shopper.says("shipping_cost", "was kostet das") == ["delivery_options"]
    assert shopper.said[0]["args"]["country"]["value"] == "AT"


async def test_a_logged_in_customer_is_not_asked_where_they_live(
    shopper: Shopper, services: Services, tokens: CustomerTokens
) -> None:
    await services.identity.log_in(shopper.conversation_id, tokens.issue("emma"))
    assert await shopper.says("shipping_cost", "what is shipping") == ["delivery_options"]
    assert shopper.said[0]["args"]["country"]["value"] == "GB"


async def test_an_order_that_is_named_has_a_promise_of_its_own(shopper: Shopper) -> None:
    assert await shopper.says("delivery_time", "when does 1002 come", order_number="1002") == ["ask_proof"]
    assert shopper.slots["tasks"][-1]["task"] == "track_shipment"


async def test_where_nothing_is_sent_a_colleague_is_offered(shopper: Shopper) -> None:
    keys = await shopper.says("delivery_time", "to Syria?", country="SY")
    assert keys == ["delivery_not_served", "topic_offer_person"]
    await shopper.says("affirm")
    assert shopper.control()["summary"]["wanted"]["key"] == "label_topic_delivery_time"
    assert {"key": "summary_country", "args": {"country": {"type": "country", "value": "SY"}}} in shopper.control()[
        "summary"
    ]["tried"]


async def test_a_country_alone_asks_the_last_question_again(shopper: Shopper) -> None:
    await shopper.says("delivery_time", "how long to Spain", country="ES")
    assert await shopper.says("inform", "and to Japan?", country="JP") == ["delivery_options"]
    assert await shopper.says("nlu_fallback", "Mexico??", country="MX") == ["delivery_options"]
    assert shopper.said[0]["args"]["country"]["value"] == "MX"


async def test_a_question_in_between_comes_back_with_its_topic(shopper: Shopper) -> None:
    await shopper.says("delivery_time", "how long does it take")
    keys = await shopper.says("payment_methods", "and can I pay by card in France", country="FR", payment_method="card")
    assert keys == ["payment_offered", "payment_methods", "resumed_task", "delivery_options"]


async def test_ways_to_pay_by_kind_with_what_to_expect(shopper: Shopper) -> None:
    assert await shopper.says("payment_methods", "how can I pay in Spain", country="ES") == ["payment_methods"]
    assert labels(shopper.card()) == ["payment_kind_card", "payment_kind_wallet", "payment_kind_bank_transfer"]
    notes = [note["key"] for note in shopper.said[0]["args"]["notes"]["values"]]
    assert notes == ["label_payment_note_transfer", "label_payment_note_exchange_rate"]


@pytest.mark.parametrize(
    ("country", "method", "answer"),
    [
        ("ES", "paypal", "payment_offered"),
        ("ES", "amex", "payment_offered"),
        ("ES", "bizum", "payment_offered"),
        ("CN", "alipay", "payment_offered"),
        ("DE", "instalments", "payment_offered"),
        ("AE", "cash_on_delivery", "payment_offered"),
        ("ES", "cash_on_delivery", "payment_not_offered"),
        ("ES", "klarna", "payment_not_offered"),
        ("FR", "upi", "payment_not_offered"),
    ],
)
async def test_a_way_to_pay_is_or_is_not_among_them(shopper: Shopper, country: str, method: str, answer: str) -> None:
    keys = await shopper.says("payment_methods", "can I", country=country, payment_method=method)
    assert keys == [answer, "payment_methods"]


async def test_nobody_pays_from_where_nothing_is_sold(shopper: Shopper) -> None:
    assert await shopper.says("payment_methods", "Syria", country="SY") == ["payment_none", "topic_offer_person"]


async def test_offers_are_listed_and_a_code_is_asked_for(shopper: Shopper) -> None:
    assert await shopper.says("coupon_promotion", "any offers?") == ["promotions", "ask_coupon_code"]
    assert "10 % off" in labels(shopper.card())
    assert await shopper.says("inform", "babel10") == ["coupon_valid"]
    assert await shopper.says("coupon_promotion", "any offers?") == ["promotions", "ask_coupon_code"]
    assert await shopper.says("deny", "no") == ["deny_nothing"]


async def test_an_unanswered_offer_gives_way_to_another_wish(shopper: Shopper) -> None:
    await shopper.says("coupon_promotion", "any offers?")
    assert await shopper.says("payment_methods", "how can I pay in Spain", country="ES") == ["payment_methods"]


@pytest.mark.parametrize(
    ("code", "barrier"),
    [
        ("SUMMER", "expired"),
        ("NEWYEAR", "not_started"),
        ("FIRST100", "used_up"),
        ("NOSUCH1", "unknown_code"),
        ("FRANCE15", "wrong_country"),
    ],
)
async def test_why_a_code_does_not_count(shopper: Shopper, code: str, barrier: str) -> None:
    assert await shopper.says("coupon_promotion", f"{code} doesn't work", country="ES") == ["coupon_refused"]
    assert shopper.said[0]["args"]["barrier"]["key"] == f"label_coupon_barrier_{barrier}"


async def test_a_code_for_somebody_else_is_refused_only_to_who_is_known_not_to_be_them(
    shopper: Shopper, services: Services, tokens: CustomerTokens
) -> None:
    assert await shopper.says("coupon_promotion", "is ANA20 valid") == ["coupon_valid"]
    await services.identity.log_in(shopper.conversation_id, tokens.issue("emma"))
    assert await shopper.says("coupon_promotion", "is ANA20 valid") == ["coupon_refused"]


async def test_points_are_for_who_is_logged_in(shopper: Shopper, services: Services, tokens: CustomerTokens) -> None:
    assert await shopper.says("loyalty_membership", "my points") == ["loyalty_log_in"]
    await services.identity.log_in(shopper.conversation_id, tokens.issue("ana"))
    assert await shopper.says("loyalty_membership", "my points") == ["loyalty_membership"]
    assert shopper.said[0]["args"]["points"] == 1240
    assert labels(shopper.card()) == ["card_points_worth", "card_tier", "card_to_next_tier", "card_points_expire"]
