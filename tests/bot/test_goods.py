"""Sizes, colours, quantities, lengths of time, ways to pay and kinds of goods, in every language."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import PRECEDENCE, EntityMatcher


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def values(matcher: EntityMatcher, text: str, code: str | None, entity: str) -> list[Any]:
    return [each.value for each in matcher.find(text, code) if each.entity == entity]


@pytest.mark.parametrize(
    ("text", "code", "entity", "expected"),
    [
        ("swap M for L", "en", "size", ["M", "L"]),
        ("in XL please", "en", "size", ["XL"]),
        ("do you have size 42", "en", "size", ["EU 42"]),
        ("UK 8 or US 10", "en", "size", ["UK 8", "US 10"]),
        ("talla 38", "es", "size", ["EU 38"]),
        ("42码有吗", "zh-Hans", "size", ["EU 42"]),
        ("taille S", "fr", "size", ["S"]),
        ("Größe 43,5", "de", "size", ["EU 43.5"]),
        ("размер 46", "ru", "size", ["EU 46"]),
        ("مقاس 40", "ar", "size", ["EU 40"]),
        ("Lサイズ", "ja", "size", ["L"]),
        ("사이즈 xxxl", "ko", "size", ["3XL"]),
        ("ไซส์ 2XL", "th", "size", ["XXL"]),
        ("the blue one is fine", "en", "colour", ["blue"]),
        ("quiero la roja de antes", "es", "colour", ["red"]),
        ("换成黑色", "zh-Hans", "colour", ["black"]),
        ("換成紅色", "zh-Hant", "colour", ["red"]),
        ("بدي الأسود", "ar", "colour", ["black"]),
        ("ich hätte gern grüne", "de", "colour", ["green"]),
        ("чёрную пришлите", "ru", "colour", ["black"]),
        ("赤いのがいい", "ja", "colour", ["red"]),
        ("파란색으로", "ko", "colour", ["blue"]),
        ("ขอสีดำ", "th", "colour", ["black"]),
        ("lấy màu trắng", "vi", "colour", ["white"]),
        ("नीला वाला", "hi", "colour", ["blue"]),
        ("I need 3 pieces", "en", "quantity", [3]),
        ("make it x2", "en", "quantity", [2]),
        ("quiero 4 unidades", "es", "quantity", [4]),
        ("要3件", "zh-Hans", "quantity", [3]),
        ("ich brauche zwei Stück", "de", "quantity", [2]),
        ("3個ください", "ja", "quantity", [3]),
        ("5개 주문", "ko", "quantity", [5]),
        ("пять штук", "ru", "quantity", [5]),
        ("mau 10 pcs", "id", "quantity", [10]),
        ("it's been three weeks", "en", "period", ["P3W"]),
        ("since 3 weeks", "en", "period", ["P3W"]),
        ("hace dos meses", "es", "period", ["P2M"]),
        ("等了三天", "zh-Hans", "period", ["P3D"]),
        ("depuis 10 jours", "fr", "period", ["P10D"]),
        ("seit zwei Wochen", "de", "period", ["P2W"]),
        ("3週間待っています", "ja", "period", ["P3W"]),
        ("2주 지났어요", "ko", "period", ["P2W"]),
        ("منذ 5 أيام", "ar", "period", ["P5D"]),
        ("üç haftadır", "tr", "period", ["P3W"]),
        ("đã 2 tuần", "vi", "period", ["P2W"]),
        ("दो हफ़्ते हो गए", "hi", "period", ["P2W"]),
        ("can I pay with PayPal", "en", "payment_method", ["paypal"]),
        ("支付宝可以吗", "zh-Hans", "payment_method", ["alipay"]),
        ("Kauf auf Rechnung", "de", "payment_method", ["bank_transfer"]),
        ("الدفع عند الاستلام", "ar", "payment_method", ["cash_on_delivery"]),
        ("コンビニ払いできますか", "ja", "payment_method", ["konbini"]),
        ("카카오페이 되나요", "ko", "payment_method", ["kakao_pay"]),
        ("trả góp được không", "vi", "payment_method", ["instalments"]),
        ("оплата наложенным платежом", "ru", "payment_method", ["cash_on_delivery"]),
        ("my lamp has a scratch", "en", "product", ["lamp"]),
        ("no me llegaron las zapatillas", "es", "product", ["shoes"]),
        ("耳机没声音", "zh-Hans", "product", ["headphones"]),
        ("где мой чехол", "ru", "product", ["phone case"]),
        ("カバンはどこ", "ja", "product", ["bag"]),
        ("운동화 언제 와요", "ko", "product", ["shoes"]),
    ],
)
def test_goods_have_one_name(matcher: EntityMatcher, text: str, code: str, entity: str, expected: list[Any]) -> None:
    assert values(matcher, text, code, entity) == expected


@pytest.mark.parametrize(
    ("text", "code", "entity"),
    [
        ("I'm L. Smith and it's mine", "en", "size"),
        ("contact us 10 times", "en", "size"),
        ("第3个", "zh-Hans", "quantity"),
        ("order 1043", "en", "quantity"),
        ("only the blue mug", "en", "colour"),
        ("thế là sao", "vi", "payment_method"),
        ("여름 세일 언제예요", "ko", "period"),
        ("이 제품 HS code가 뭔가요", "ko", "payment_method"),
        ("10日に届く予定", "ja", "period"),
        ("bot musun", "tr", "product"),
    ],
)
def test_other_words_are_no_goods(matcher: EntityMatcher, text: str, code: str, entity: str) -> None:
    assert values(matcher, text, code, entity) == []


def test_an_item_stays_as_typed_though_it_has_a_colour(matcher: EntityMatcher) -> None:
    assert values(matcher, "only the blue mug", "en", "item_reference") == ["blue mug"]


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet="0123456789 xXSML.,'件個天週第aeunwkds", max_size=80),
    code=st.sampled_from(["en", "de", "zh-Hans", "ja", "ko", "ru", "xx"]),
)
def test_every_find_lies_inside_the_text(matcher: EntityMatcher, text: str, code: str) -> None:
    for each in matcher.find(text, code):
        assert each.entity in PRECEDENCE
        assert 0 <= each.start < each.end <= len(text)
