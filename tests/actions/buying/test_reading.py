"""What is read out of sentences: products, sizes, codes, postcodes. Nothing that a shopper types breaks it."""

import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa_sdk import Tracker

from actions.buying.coupon_promotion import code_in
from actions.buying.postcode import postcode_in
from actions.buying.product_search import share_named
from actions.shopping import currency_of, usual_country
from actions.turn import Turn, read_turn


def turn(text: str, **written: tuple[str, ...]) -> Turn:
    return Turn(uuid.uuid4(), None, "inform", 0.9, {}, text, written=written)


def tracker(message: dict[str, Any]) -> Tracker:
    return Tracker(
        str(uuid.uuid4()), {}, {"intent": {"name": "inform"}, **message}, [], False, None, {}, "action_listen"
    )


@given(st.text(max_size=40), st.text(max_size=80))
def test_a_share_is_between_nothing_and_all(name: str, text: str) -> None:
    assert 0 <= share_named(name, text) <= 1


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=4, max_size=30))
def test_a_name_is_all_of_itself(name: str) -> None:
    assert share_named(name, name) == 1


@pytest.mark.parametrize(
    ("name", "text", "enough"),
    [
        ("Wool scarf", "is the scarf warm", True),
        ("Funda de corcho para móvil", "¿tenéis algo para mi madre?", False),
        ("Crème pour le visage", "pour la maison", False),
        ("Wełniany szalik", "czy macie wełniane szaliki", True),
        ("羊毛围巾", "这条围巾多少钱", True),
        ("وشاح صوفي", "بكم الوشاح", True),
    ],
)
def test_how_much_of_a_name_is_said(name: str, text: str, enough: bool) -> None:
    assert (share_named(name, text) >= 0.3) is enough


@given(st.text(max_size=120))
def test_codes_and_postcodes_are_parts_of_the_text(text: str) -> None:
    code, postcode = code_in(turn(text)), postcode_in(turn(text))
    assert code is None or code in text
    assert postcode is None or postcode in text.upper()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BABEL10 doesn't work", "BABEL10"),
        ("mein Code SUMMER geht nicht", "SUMMER"),
        ("ANY DISCOUNT CODES PLEASE", None),
        ("GIVE ME THE BABEL10 THING", "BABEL10"),
        ("any offers today?", None),
        ("write to ME10@EXAMPLE.COM", None),
    ],
)
def test_a_code_is_told_from_shouting(text: str, code: str | None) -> None:
    assert code_in(turn(text)) == code


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("to Spain, 35001 Las Palmas", "35001"),
        ("do you deliver to my area, postcode bt47 1aa", "BT47 1AA"),
        ("1012 AB Amsterdam", "1012 AB"),
        ("〒530-0001 大阪", "530-0001"),
        ("how long does it take", None),
    ],
)
def test_a_postcode_is_read(text: str, postcode: str | None) -> None:
    assert postcode_in(turn(text)) == postcode


def test_money_is_no_postcode() -> None:
    assert postcode_in(turn("my basket is 1000 EUR", amount=("1000 EUR",))) is None


def test_what_was_written_is_kept_beside_what_it_means() -> None:
    entity = {"entity": "payment_method", "value": "alipay", "start": 2, "end": 5}
    read = read_turn(tracker({"text": "能用支付宝吗", "entities": [entity], "language": {"code": "zh-Hans"}}))
    assert read.written == {"payment_method": ("支付宝",)}
    assert read.language == "zh-Hans"


def test_without_evidence_in_the_message_the_conversations_language_counts() -> None:
    read = read_turn(tracker({"text": "35001", "language": {"code": None}, "metadata": {"language": "es"}}))
    assert read.language == "es"


def test_countries_are_suggested_by_language_and_have_a_currency() -> None:
    assert [usual_country(code) for code in ("de", "ja", "zh-Hans", "zh-Hant", "xx", "")] == [
        "DE", "JP", "CN", "TW", None, None,
    ]  # fmt: skip
    assert [currency_of(code) for code in ("ES", "GB", "JP", "KW")] == ["EUR", "GBP", "JPY", "KWD"]
