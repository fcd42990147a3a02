"""Product questions, stock, sizes and advice, at the demo shop."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.errors import BackendAway
from actions.backends.values import StockNotice, StockNoticeRequest
from actions.composition import Services
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper

Meet = Callable[..., Awaitable[Shopper]]


def values(card: dict[str, Any], name: str) -> list[Any]:
    """The values of a card's row."""
    return next(row["value"] for row in card["rows"] if row["label"] == {"type": "label", "key": f"label_card_{name}"})


def cards(shopper: Shopper) -> list[dict[str, Any]]:
    """All product cards of the last turn."""
    args = [value for said in shopper.said for value in said.get("args", {}).values()]
    return [one for one in args if isinstance(one, dict) and one.get("type") == "product_card"]


async def test_a_product_is_found_by_its_name_in_the_sentence(shopper: Shopper) -> None:
    assert await shopper.says("product_question", "is the wool scarf itchy") == ["product_question"]
    card = shopper.card()
    assert (card["name"], card["stock"]) == ("Wool scarf", "low")
    assert card["amount"] == {"type": "money", "amount_minor": 3120, "currency": "EUR"}
    assert values(card, "regular_price") == [{"type": "money", "amount_minor": 3900, "currency": "EUR"}]
    assert values(card, "materials") == ["merino wool"]


async def test_a_kind_of_goods_leads_to_the_only_one_of_it(shopper: Shopper) -> None:
    assert await shopper.says("product_question", "Was kostet die Lampe?", product="lamp") == ["product_question"]
    assert shopper.card()["name"] == "Blue desk lamp"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Kratzt der Wollschal?", "Wollschal"),
        ("fr", "La théière est-elle en fonte ?", "Théière en fonte"),
        ("ja", "ノートは方眼ですか", "リネンのノート"),
        ("th", "เป้ผ้าแคนวาสใส่โน้ตบุ๊กได้ไหม", "เป้ผ้าแคนวาส"),
        ("hi", "ऊनी मफ़लर कितने का है", "ऊनी मफ़लर"),
        ("ar", "بكم الوشاح الصوفي", "وشاح صوفي"),
        ("zh-Hans", "围巾多少钱", "羊毛围巾"),
        ("pl", "Czy szalik wełniany gryzie?", "Wełniany szalik"),
    ],
)
async def test_a_product_is_found_in_the_shoppers_language(
    shopper: Shopper, language: str, text: str, name: str
) -> None:
    shopper.language = language
    assert await shopper.says("product_question", text) == ["product_question"]
    assert shopper.card()["name"] == name


async def test_without_a_name_it_asks_and_takes_any_words(shopper: Shopper) -> None:
    assert await shopper.says("product_question", "how much is it") == ["ask_product"]
    assert await shopper.says("inform", "the teapot") == ["product_question"]
    assert shopper.card()["name"] == "Cast-iron teapot"


async def test_what_the_catalogue_does_not_have_ends_with_a_colleague_and_the_topic(shopper: Shopper) -> None:
    assert await shopper.says("product_question", "tell me about the air fryer") == ["ask_product"]
    assert await shopper.says("inform", "the big air fryer") == ["product_not_found_again"]
    assert await shopper.says("inform", "airfryer 3000") == ["product_not_found", "topic_offer_person"]
    assert await shopper.says("affirm") == ["!hand_over"]
    assert shopper.control()["summary"]["wanted"]["key"] == "label_topic_product_question"


async def test_several_things_are_offered_and_one_is_chosen_by_place(shopper: Shopper) -> None:
    await shopper.says("product_question", "something by Sonara", product="Sonara")
    assert shopper.keys == ["choose_product"]
    assert await shopper.says("inform", "the second", ordinal=2) == ["product_question"]


async def test_a_follow_up_means_the_product_last_named(shopper: Shopper) -> None:
    await shopper.says("product_question", "what is the T-shirt made of", product="shirt")
    assert await shopper.says("stock_availability", "is it in stock") == ["stock_state"]
    assert shopper.card()["name"] == "Organic cotton T-shirt"
    assert await shopper.says("inform", "and in M?", size="M") == ["stock_few"]
    assert shopper.said[0]["args"]["count"] == 4


async def test_a_hand_off_names_the_product_that_was_looked_at(shopper: Shopper) -> None:
    await shopper.says("product_question", "the wool scarf please")
    await shopper.says("human_agent")
    tried = shopper.control()["summary"]["tried"]
    assert {"key": "summary_product", "args": {"name": "Wool scarf"}} in tried


async def test_sizes_that_are_there_and_those_that_are_not(shopper: Shopper) -> None:
    assert await shopper.says("stock_availability", "T-shirt sizes?", product="shirt") == ["stock_state"]
    assert values(shopper.card(), "available_options") == ["S", "M", "L"]
    assert values(shopper.card(), "sold_out_options") == ["XL"]


async def test_a_size_that_the_product_does_not_come_in_is_said(shopper: Shopper) -> None:
    assert await shopper.says("stock_availability", "sneakers in 50", product="shoes", size="EU 50") == [
        "stock_no_such_option",
        "stock_state",
    ]


async def test_a_colour_that_the_catalogue_does_not_know_is_not_claimed(shopper: Shopper) -> None:
    await shopper.says("product_question", "the lamp", product="lamp")
    assert await shopper.says("inform", "and in red?", colour="red") == ["product_question"]
    assert (await shopper.says("stock_availability", "is there a red one", colour="red"))[0] == "stock_no_such_option"


async def test_a_notice_is_made_after_a_yes_and_an_address(shopper: Shopper, shop: DemoShopBackend) -> None:
    keys = await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
    assert keys == ["stock_back", "ask_stock_notice"]
    assert await shopper.says("affirm") == ["ask_notice_email"]
    assert await shopper.says("inform", email="me@example.net") == ["stock_notice_made"]
    assert [one.email for one in await notices(shop)] == ["me@example.net"]


async def test_the_same_wish_twice_is_one_notice(shopper: Shopper, shop: DemoShopBackend) -> None:
    for _ in range(2):
        await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
        assert await shopper.says("affirm", email="me@example.net") == ["stock_notice_made"]
    assert len(await notices(shop)) == 1


async def test_no_consent_no_notice(shopper: Shopper, shop: DemoShopBackend) -> None:
    await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
    assert await shopper.says("deny") == ["stock_notice_declined"]
    assert await notices(shop) == ()


async def test_another_size_instead_of_a_notice(shopper: Shopper) -> None:
    await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
    assert await shopper.says("inform", "then L?", size="L") == ["stock_state"]
    assert shopper.card()["name"] == "Organic cotton T-shirt, L"


async def test_a_lost_answer_of_the_shop_is_asked_after_and_not_repeated(
    services: Services, shop: DemoShopBackend
) -> None:
    deaf = Deaf(shop)
    shopper = Shopper(
        replace(services, shop=deaf),
        await begin_conversation(services.engine, services.clock),  # type: ignore[arg-type]
    )
    await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
    assert await shopper.says("affirm", email="me@example.net") == ["stock_notice_made"]
    assert deaf.asked == 1


async def test_a_measure_names_the_size(shopper: Shopper) -> None:
    assert await shopper.says("size_guide", "which size of the T-shirt", product="shirt") == ["ask_measure"]
    assert await shopper.says("inform", "95 cm") == ["size_found"]
    assert shopper.said[0]["args"]["size"] == "M"


@pytest.mark.parametrize("said", ["26.5", "26,5 cm", "265 mm", "10.4 inches", "٢٦٫٥ سم".replace("٫", ",")])
async def test_a_foot_is_measured_in_any_unit_and_script(shopper: Shopper, said: str) -> None:
    await shopper.says("size_guide", "sneakers", product="shoes")
    assert await shopper.says("inform", said) == ["size_found"]
    assert shopper.said[0]["args"]["size"] == "42"


async def test_a_measure_that_no_size_fits_goes_to_a_colleague(shopper: Shopper) -> None:
    await shopper.says("size_guide", "T-shirt", product="shirt")
    assert await shopper.says("inform", "118") == ["size_none_fits", "topic_offer_person"]


async def test_a_product_without_sizes_says_so(shopper: Shopper) -> None:
    assert await shopper.says("size_guide", "lamp", product="lamp") == ["size_guide_missing", "topic_offer_person"]


async def test_advice_asks_use_and_budget_and_names_three_with_reasons(shopper: Shopper) -> None:
    assert await shopper.says("recommend_product", "what should I buy") == ["ask_use"]
    assert await shopper.presses("button_use:travel") == ["ask_budget"]
    amount = {"amount_minor": 6000, "currency": "EUR"}
    assert await shopper.says("inform", "60 euros", amount={"value": amount}) == ["recommend_product"]
    shown = cards(shopper)
    assert 0 < len(shown) <= 3
    assert all(card["amount"]["amount_minor"] <= 6000 for card in shown)
    assert all(len(values(card, "reasons")) >= 3 for card in shown)


async def test_one_of_the_advised_things_is_chosen_by_its_place(shopper: Shopper) -> None:
    await shopper.says("recommend_product", "what should I buy")
    await shopper.presses("button_use:travel")
    await shopper.presses("button_no_limit")
    second = cards(shopper)[1]["name"]
    assert await shopper.says("inform", "the second one", ordinal=2) == ["product_question"]
    assert shopper.card()["name"] == second


async def test_a_smaller_budget_after_the_advice_advises_anew(shopper: Shopper) -> None:
    await shopper.says("recommend_product", "what should I buy")
    await shopper.presses("button_use:home")
    await shopper.presses("button_no_limit")
    amount = {"value": {"amount_minor": 1500, "currency": "EUR"}}
    assert await shopper.says("inform", "under 15 euros", amount=[amount]) == ["recommend_product"]
    assert [card["name"] for card in cards(shopper)] == ["White stoneware mug"]


async def test_a_use_may_be_picked_by_its_place(shopper: Shopper) -> None:
    await shopper.says("recommend_product", "what should I buy")
    assert await shopper.says("inform", "the first", ordinal=1) == ["ask_budget"]


async def test_a_use_that_the_catalogue_does_not_know_is_not_claimed_to_be_met(shopper: Shopper) -> None:
    shopper.language = "fr"
    await shopper.says("recommend_product", "que me conseillez-vous")
    await shopper.says("inform", "pour la plongée")
    assert await shopper.presses("button_no_limit") == ["recommend_loosely"]


async def test_the_only_thing_advised_is_the_one_spoken_of(shopper: Shopper) -> None:
    await shopper.says("recommend_product", "headphones", product="headphones")
    await shopper.presses("button_no_limit")
    assert await shopper.says("stock_availability", "is it in stock") == ["stock_state"]
    assert shopper.card()["name"] == "Wireless headphones"


async def test_a_size_is_read_where_no_word_says_that_it_is_one(shopper: Shopper) -> None:
    await shopper.says("product_question", "the sneakers", product="shoes")
    assert await shopper.says("stock_availability", "42はありますか") == ["stock_few"]


async def test_a_follow_up_leaves_an_offer_unanswered(shopper: Shopper) -> None:
    await shopper.says("stock_availability", "T-shirt in XL", product="shirt", size="XL")
    assert await shopper.says("inform", "and the lamp?", product="lamp") == ["stock_state"]
    assert shopper.slots["tasks"] == []


async def test_what_was_said_at_once_is_not_asked(shopper: Shopper) -> None:
    amount = {"amount_minor": 10000, "currency": "EUR"}
    found = await shopper.says(
        "recommend_product", "headphones under 100 euros", product="headphones", amount=[{"value": amount}]
    )
    assert found == ["recommend_product"]
    assert [card["name"] for card in cards(shopper)] == ["Wireless headphones"]


async def test_a_bare_number_is_a_budget_and_no_limit_is_one_too(shopper: Shopper) -> None:
    await shopper.says("recommend_product", "a present")
    await shopper.presses("button_use:gift")
    assert await shopper.says("inform", "30") == ["recommend_product"]
    await shopper.says("recommend_product", "a present")
    await shopper.presses("button_use:gift")
    assert await shopper.presses("button_no_limit") == ["recommend_product"]


async def test_nothing_that_fits_is_said_and_a_colleague_offered(shopper: Shopper) -> None:
    amount = {"value": {"amount_minor": 100, "currency": "EUR"}}
    keys = await shopper.says("recommend_product", "headphones under 1 euro", product="headphones", amount=[amount])
    assert keys == ["recommend_none", "topic_offer_person"]


async def test_a_budget_in_a_currency_the_shop_does_not_have_is_not_compared(shopper: Shopper) -> None:
    amount = {"value": {"amount_minor": 500000, "currency": "INR"}}
    keys = await shopper.says(
        "recommend_product", "headphones under 5000 rupees", product="headphones", amount=[amount]
    )
    assert keys == ["recommend_other_currency", "recommend_product"]


async def test_a_look_at_the_shelf_in_the_middle_of_a_refund_comes_back_to_it(shopper: Shopper) -> None:
    await shopper.says("refund_request", order_number="1001")
    assert await shopper.says("stock_availability", "is the lamp in stock", product="lamp") == [
        "stock_state",
        *shopper.keys[1:],
    ]
    assert shopper.slots["tasks"][-1]["task"] == "refund_request"


async def notices(shop: DemoShopBackend) -> tuple[StockNotice, ...]:
    """What the shop remembers."""
    from actions.backends.demo.requests import NOTICES

    async with shop._reading() as connection:
        return tuple(await NOTICES.list_all(connection))


class Deaf:
    """The demo shop, whose answer to a notice is lost on the way."""

    def __init__(self, shop: DemoShopBackend) -> None:
        self._shop = shop
        self.asked = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shop, name)

    async def request_stock_notice(self, request: StockNoticeRequest) -> StockNotice:
        self.asked += 1
        await self._shop.request_stock_notice(request)
        raise BackendAway("demo", "the answer was lost")
