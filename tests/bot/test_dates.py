"""Days are found as people write them, relative to a given today, and order numbers are no dates."""

from __future__ import annotations

from datetime import date

import pytest

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import EntityMatcher

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def dates(matcher: EntityMatcher, text: str, code: str) -> list[str]:
    return [each.value for each in matcher.find(text, code, TODAY) if each.entity == "date"]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("ordered on 2026-11-05", "en", "2026-11-05"),
        ("it came yesterday", "en", "2026-11-20"),
        ("on November 5, 2026 I paid", "en", "2026-11-05"),
        ("lo pedí el 5 de noviembre de 2026", "es", "2026-11-05"),
        ("ayer", "es", "2026-11-20"),
        ("am 05.11.2026 bestellt", "de", "2026-11-05"),
        ("commandé le 05/11/2026", "fr", "2026-11-05"),
        ("我11月5日下的单", "zh-Hans", "2026-11-05"),
        ("昨天收到的", "zh-Hans", "2026-11-20"),
        ("2026年11月5日に注文", "ja", "2026-11-05"),
        ("11월 5일에 주문", "ko", "2026-11-05"),
        ("заказал 5 ноября 2026", "ru", "2026-11-05"),
        ("вчора", "uk", "2026-11-20"),
        ("5 Kasım 2026", "tr", "2026-11-05"),
        ("hôm qua", "vi", "2026-11-20"),
        ("kemarin", "id", "2026-11-20"),
        ("आज", "hi", "2026-11-21"),
    ],
)
def test_days_are_found(matcher: EntityMatcher, text: str, code: str, expected: str) -> None:
    assert dates(matcher, text, code) == [expected]


@pytest.mark.parametrize("text", ["1043", "order 20261105", "#31877", "12.50", "1043 may be lost", "call 555-11-21"])
def test_numbers_are_no_dates(matcher: EntityMatcher, text: str) -> None:
    assert dates(matcher, text, "en") == []


def test_an_order_number_beside_a_date_stays_one(matcher: EntityMatcher) -> None:
    values = {each.entity: each.value for each in matcher.find("order 1043 from 2026-11-05", "en", TODAY)}
    assert values["order_number"] == "1043"
