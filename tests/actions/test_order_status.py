"""What a shopper hears about an order and its parcel, and what they do not hear without proof."""

from collections.abc import Awaitable, Callable

import pytest

from tests.actions.shopper import Shopper

Meet = Callable[..., Awaitable[Shopper]]


async def test_the_order_is_shown_after_number_and_email(shopper: Shopper) -> None:
    assert await shopper.says("order_status") == ["ask_order_number"]
    assert await shopper.says("inform", order_number="1001") == ["ask_proof"]
    assert await shopper.says("inform", email="ANA@example.com") == ["order_status"]
    card = shopper.card()
    assert card["type"] == "order_card"
    assert card["number"] == "1001"
    assert card["total"]["currency"] == "EUR"
    assert len(card["items"]) == 3
    assert shopper.slots["tasks"] == []


async def test_everything_in_one_message_is_enough(shopper: Shopper) -> None:
    assert await shopper.says("order_status", order_number="1002", phone="+34612345678") == ["order_status"]


async def test_of_an_order_on_its_way_the_parcel_is_told_and_the_button_shows_the_order(shopper: Shopper) -> None:
    await shopper.says("order_status", "where is order 1008?", order_number="1008")
    assert await shopper.says("inform", "emma@example.com", email="emma@example.com") == [
        "track_shipment_delayed",
        "choose_remedy",
    ]
    assert await shopper.says("order_status", order_number="1008") == ["order_status"]


async def test_of_an_order_that_arrived_its_status_is_told(shopper: Shopper) -> None:
    named = {"order_number": "1001", "email": "ana@example.com"}
    assert await shopper.says("order_status", "how is 1001 doing, ana@example.com", **named) == ["order_status"]


async def test_what_was_proven_once_is_not_asked_again(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1001", email="ana@example.com")
    assert await shopper.says("track_shipment") == ["track_shipment_delivered", "track_shipment_delivered"]


@pytest.mark.parametrize(
    ("number", "email", "key"),
    [
        ("1002", "ana@example.com", "track_shipment"),
        ("1004", "layla@example.com", "track_shipment_customs_held"),
        ("1008", "emma@example.com", "track_shipment_delayed"),
        ("1009", "emma@example.com", "track_shipment_lost"),
        ("1010", "ana@example.com", "track_shipment_not_sent"),
        ("1013", "wei@example.com", "track_shipment_delivered"),
        ("1014", "ana@example.com", "track_shipment_cancelled"),
    ],
)
async def test_each_fate_of_a_parcel_has_its_own_words(shopper: Shopper, number: str, email: str, key: str) -> None:
    assert (await shopper.says("track_shipment", order_number=number, email=email))[0] == key


async def test_a_worry_changes_the_words_and_not_the_facts(shopper: Shopper) -> None:
    late = await shopper.says("shipping_problem_delayed", order_number="1002", email="ana@example.com")
    assert late == ["track_shipment_not_late"]
    missing = await shopper.says("shipping_problem_lost", order_number="1005", email="wei@example.com")
    assert missing == [*["track_shipment_delivered_but_missing"] * 2, "choose_parcel"]


async def test_a_wrong_pair_sounds_like_an_unknown_order(meet: Meet) -> None:
    wrong, unknown = await meet(), await meet()
    await wrong.says("order_status", order_number="1001", email="emma@example.com")
    await unknown.says("order_status", order_number="999999", email="emma@example.com")
    assert wrong.said == unknown.said == [{"key": "order_not_found", "args": {}, "buttons": []}]


async def test_a_corrected_number_is_tried_with_the_contact_that_was_given(shopper: Shopper) -> None:
    await shopper.says("order_status", order_number="1007", email="ana@example.com")
    assert await shopper.says("inform", order_number="1001") == ["order_status"]


async def test_a_logged_in_customer_chooses_among_their_own_orders(shopper: Shopper, services, tokens) -> None:  # type: ignore[no-untyped-def]
    await services.identity.log_in(shopper.conversation_id, tokens.issue("emma"))
    assert await shopper.says("order_status") == ["choose_order"]
    numbers = [choice["args"]["order_number"] for choice in shopper.said[0]["buttons"]]
    assert len(numbers) == 5
    assert await shopper.says("inform", ordinal=2) == ["order_status"]
    assert shopper.card()["number"] == numbers[1]
    assert await shopper.says("order_status", order_number="1001") == ["ask_proof"]


async def test_the_phone_of_the_channel_opens_a_look_up_and_no_refund(meet: Meet) -> None:
    ana = await meet(channel="whatsapp", external_user="34612345678")
    assert await ana.says("order_status", order_number="1001") == ["order_status"]
    assert await ana.says("refund_request", order_number="1001") == ["ask_proof"]
