"""Money is found however it is written, in minor units, and nothing else is taken for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import EntityMatcher
from bot.nlu.text import normalise


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def amounts(matcher: EntityMatcher, text: str, code: str | None) -> list[tuple[int, str | None]]:
    finds: list[Any] = [each.value for each in matcher.find(normalise(text).text, code) if each.entity == "amount"]
    return [(value["amount_minor"], value["currency"]) for value in finds]


@pytest.mark.parametrize(
    ("text", "code", "minor", "currency"),
    [
        ("54 €", "de", 5400, "EUR"),
        ("it cost €54.00", "en", 5400, "EUR"),
        ("pagué 1.234,50 euros", "es", 123450, "EUR"),
        ("1.234,50 euros", "en", 123450, "EUR"),
        ("￥300", "zh-Hans", 30000, "CNY"),
        ("￥300", "ja", 300, "JPY"),
        ("￥300", "en", 30000, None),
        ("我付了300块", "zh-Hans", 30000, "CNY"),
        ("300塊", "zh-Hant", 30000, None),
        ("300台幣", "zh-Hant", 30000, "TWD"),
        ("₹1,299", "hi", 129900, "INR"),
        ("₹1,29,999.50 only", "hi", 12999950, "INR"),
        ("2 juta rupiah", "id", 200000000, "IDR"),
        ("Rp150.000", "id", 15000000, "IDR"),
        ("250k đồng", "vi", 250000, "VND"),
        ("450.000đ", "vi", 450000, "VND"),
        ("3万円", "ja", 30000, "JPY"),
        ("5만원", "ko", 50000, "KRW"),
        ("39,000원이에요", "ko", 39000, "KRW"),
        ("1 299,90 zł", "pl", 129990, "PLN"),
        ("5 тыс. рублей", "ru", 500000, "RUB"),
        ("1200 грн", "uk", 120000, "UAH"),
        ("1.250,75 TL", "tr", 125075, "TRY"),
        ("٢٥٠ جنيه", "ar", 25000, "EGP"),
        ("100 ريال", "ar", 10000, None),
        ("R$ 89,90", "pt", 8990, "BRL"),
        ("499 บาท", "th", 49900, "THB"),
        ("CHF 12.50", "fr", 1250, "CHF"),
        ("12'500 Franken", "de", 1250000, "CHF"),
        ("20 US dollars", "en", 2000, "USD"),
        ("$20", "en", 2000, None),
        ("20 livres sterling", "fr", 2000, "GBP"),
        ("25 euro terug", "nl", 2500, "EUR"),
        ("ho pagato 25 euro", "it", 2500, "EUR"),
    ],
)
def test_money_is_found_however_it_is_written(
    matcher: EntityMatcher, text: str, code: str, minor: int, currency: str | None
) -> None:
    assert amounts(matcher, text, code) == [(minor, currency)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("order 1043 won't arrive", "en"),
        ("order 1043 try again", "en"),
        ("orders 500", "en"),
        ("1043", "en"),
        ("2026-11-21", "en"),
        ("size 42", "en"),
        ("dong kak pesanan 1043", "id"),
        ("第3个", "zh-Hans"),
    ],
)
def test_what_is_no_money_is_not_taken_for_it(matcher: EntityMatcher, text: str, code: str) -> None:
    assert amounts(matcher, text, code) == []


def test_an_order_number_before_money_stays_one(matcher: EntityMatcher) -> None:
    values = {each.entity: each.value for each in matcher.find("order 1043, 54.90 €", "en")}
    assert values == {"order_number": "1043", "amount": {"amount_minor": 5490, "currency": "EUR"}}


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet="0123456789.,' €$¥₹元원kR", max_size=60),
    code=st.sampled_from(["en", "de", "fr", "hi", "zh-Hans", "ko", "ar", "vi"]),
)
def test_amounts_are_whole_numbers_inside_the_text(matcher: EntityMatcher, text: str, code: str) -> None:
    for each in matcher.find(text, code):
        assert 0 <= each.start < each.end <= len(text)
        if each.entity == "amount":
            assert isinstance(each.value["amount_minor"], int)
