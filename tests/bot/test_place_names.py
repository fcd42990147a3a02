"""Countries and cities are found in every language, in the forms that names take in a sentence."""

from __future__ import annotations

import pytest

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import EntityMatcher


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def places(matcher: EntityMatcher, text: str, code: str | None) -> list[str]:
    return [each.value for each in matcher.find(text, code) if each.entity in {"country", "city"}]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("do you ship to Germany?", "en", ["DE"]),
        ("shipping to the UK or the USA", "en", ["GB", "US"]),
        ("寄到英国要多久", "zh-Hans", ["GB"]),
        ("寄到香港", "zh-Hant", ["HK"]),
        ("تشحنون إلى الإمارات؟", "ar", ["AE"]),
        ("الشحن للسعودية", "ar", ["SA"]),
        ("¿enviáis a México?", "es", ["MX"]),
        ("livrez-vous en Suisse ?", "fr", ["CH"]),
        ("nach Österreich", "de", ["AT"]),
        ("para Portugal", "pt", ["PT"]),
        ("spedite in Francia?", "it", ["FR"]),
        ("naar België", "nl", ["BE"]),
        ("wysyłka do Niemiec", "pl", ["DE"]),
        ("доставка в Германию", "ru", ["DE"]),
        ("доставка до Польщі", "uk", ["PL"]),
        ("Almanya'ya gönderim", "tr", ["DE"]),
        ("フランスに届きますか", "ja", ["FR"]),
        ("일본으로 배송되나요", "ko", ["JP"]),
        ("ส่งไปสิงคโปร์ไหม", "th", ["SG"]),
        ("gửi sang Nhật Bản được không", "vi", ["JP"]),
        ("kirim ke Malaysia", "id", ["MY"]),
        ("क्या नेपाल भेजते हैं", "hi", ["NP"]),
        ("from Berlin to Munich", "en", ["Berlin", "Munich"]),
        ("de Londres a Milán", "es", ["London", "Milan"]),
        ("从上海到北京", "zh-Hans", ["Shanghai", "Beijing"]),
        ("из Москвы", "ru", ["Moscow"]),
        ("do Warszawy albo Krakowa", "pl", ["Warsaw", "Kraków"]),
        ("ở Hà Nội", "vi", ["Hanoi"]),
        ("大阪まで", "ja", ["Osaka"]),
        ("부산으로", "ko", ["Busan"]),
        ("إلى دبي", "ar", ["Dubai"]),
        ("मुंबई में", "hi", ["Mumbai"]),
        ("İstanbul'a", "tr", ["Istanbul"]),
    ],
)
def test_places_have_one_name(matcher: EntityMatcher, text: str, code: str, expected: list[str]) -> None:
    assert places(matcher, text, code) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("can you contact us", "en"),
        ("I want the jersey in nice blue", "en"),
        ("ネクタイが届かない", "ja"),
        ("타이밍이 안 좋네요", "ko"),
        ("결제 수단", "ko"),
        ("cái áo này", "vi"),
        ("em gửi anh", "vi"),
        ("lima hari", "id"),
        ("до того как", "ru"),
        ("mali müşavir", "tr"),
        ("ชาดำเย็น", "th"),
        ("Versand und Porto", "de"),
    ],
)
def test_other_words_are_no_places(matcher: EntityMatcher, text: str, code: str) -> None:
    assert places(matcher, text, code) == []
