"""What the matchers find, in every language, and that no text breaks them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import PRECEDENCE, EntityMatcher
from bot.nlu.text import MAX_CHARACTERS, fold, normalise


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def found(matcher: EntityMatcher, text: str, code: str | None = None) -> dict[str, Any]:
    return {each.entity: each.value for each in matcher.find(normalise(text).text, code)}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1043", "1043"),
        ("#1043", "1043"),
        ("order no. 1043 please", "1043"),
        ("BD-1043", "1043"),
        ("bd 1043", "1043"),
        ("no, order 1043.", "1043"),
        ("订单1043到哪了", "1043"),
        ("１０４３", "1043"),
        ("رقم الطلب ١٠٤٣", "1043"),
        ("mi pedido 31877?", "31877"),
    ],
)
def test_an_order_number_is_found_however_it_is_written(matcher: EntityMatcher, text: str, number: str) -> None:
    assert found(matcher, text)["order_number"] == number


@pytest.mark.parametrize(
    "text", ["12.50", "2026-11-21", "21/11/2026", "1234567", "ana1043@example.com", "10 EUR", "x1043y"]
)
def test_what_is_no_order_number_is_not_taken_for_one(matcher: EntityMatcher, text: str) -> None:
    assert "order_number" not in found(matcher, text)


@pytest.mark.parametrize(
    ("text", "code", "entity", "value"),
    [
        ("it's Ana@Example.com.", "en", "email", "ana@example.com"),
        ("mi correo es ana@example.com", "es", "email", "ana@example.com"),
        ("邮箱：wang@example.com", "zh-Hans", "email", "wang@example.com"),
        ("call +34 612 345 678", "en", "phone", "+34612345678"),
        ("+44 20 7946 0018", "en", "phone", "+442079460018"),
        ("+44 7700 900123", "en", "phone", "+447700900123"),
        ("我的手机号+86 138 1234 5678", "zh-Hans", "phone", "+8613812345678"),
        ("رقمي +971501234567", "ar", "phone", "+971501234567"),
        ("tracking LX123456789CN", "en", "tracking_number", "LX123456789CN"),
        ("JD0146 0003 1234 5678", None, "tracking_number", "JD0146000312345678"),
        ("1z999aa10123456784", None, "tracking_number", "1Z999AA10123456784"),
        ("English please", "en", "language_name", "en"),
        ("inglés por favor", "es", "language_name", "en"),
        ("请说英语", "zh-Hans", "language_name", "en"),
        ("بالإنجليزية من فضلك", "ar", "language_name", "en"),
        ("I changed my mind", "en", "refund_reason", "changed_mind"),
        ("llegó roto", "es", "refund_reason", "damaged"),
        ("发错了", "zh-Hans", "refund_reason", "wrong_item"),
        ("لم يصلني", "ar", "refund_reason", "not_arrived"),
        ("the second one", "en", "ordinal", "2"),
        ("la primera", "es", "ordinal", "1"),
        ("第二个", "zh-Hans", "ordinal", "2"),
        ("الأخير", "ar", "ordinal", "-1"),
        ("only the blue lamp", "en", "item_reference", "blue lamp"),
        ("solo la taza", "es", "item_reference", "taza"),
        ("all of it", "en", "item_reference", "all"),
        ("everything except the mug", "en", "item_reference", "except"),
        ("todo menos la taza", "es", "item_reference", "except"),
        ("除了杯子都退", "zh-Hans", "item_reference", "except"),
        ("كل شيء إلا الكوب", "ar", "item_reference", "except"),
        ("my mug too", "en", "item_reference", "also"),
        ("还有杯子也碎了", "zh-Hans", "item_reference", "also"),
        ("وكمان الكوب", "ar", "item_reference", "also"),
        ("both of them", "en", "item_reference", "both"),
        ("yes, that one", "en", "item_reference", "that"),
        ("sí, ese", "es", "item_reference", "that"),
        ("对，就这个", "zh-Hans", "item_reference", "that"),
        ("نعم هذا", "ar", "item_reference", "that"),
        ("otro motivo", "es", "refund_reason", "other"),
        ("otro", "es", "refund_reason", "other"),
        ("bo mi się nie podoba", "pl", "refund_reason", "changed_mind"),
        ("stuur het opnieuw", "nl", "remedy", "reshipment"),
    ],
)
def test_entities_have_canonical_values(
    matcher: EntityMatcher, text: str, code: str | None, entity: str, value: str
) -> None:
    assert found(matcher, text, code).get(entity) == value


@pytest.mark.parametrize(
    ("text", "code", "entity", "value"),
    [
        ("وصل مكسورًا", "ar", "refund_reason", "damaged"),
        ("وصلت مكســورة", "ar", "refund_reason", "damaged"),
        ("وصلت مكسوره", "ar", "refund_reason", "damaged"),
        ("متاخر جدا", "ar", "refund_reason", "late"),
        ("لم يعجبنى", "ar", "refund_reason", "changed_mind"),
        ("الإنجليزيه من فضلك", "ar", "language_name", "en"),
        ("esta danado", "es", "refund_reason", "damaged"),
        ("nunca llego", "es", "refund_reason", "not_arrived"),
        ("cambie de opinion", "es", "refund_reason", "changed_mind"),
        ("LLEGÓ ROTO", "es", "refund_reason", "damaged"),
        ("it didn’t arrive", "en", "refund_reason", "not_arrived"),
        ("it doesnt work", "en", "refund_reason", "damaged"),
    ],
)
def test_marks_that_shoppers_leave_out_or_add_make_no_difference(
    matcher: EntityMatcher, text: str, code: str, entity: str, value: str
) -> None:
    assert found(matcher, text, code).get(entity) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [("quiero otro reembolso", "es"), ("quiero devolver otra cosa", "es"), ("the other order please", "en")],
)
def test_another_refund_is_no_reason_for_it(matcher: EntityMatcher, text: str, code: str) -> None:
    assert "refund_reason" not in found(matcher, text, code)


@pytest.mark.parametrize(
    ("text", "code", "entity"),
    [("Tôi muốn hoàn tiền", "vi", "refund_reason"), ("kapan pengembalian dana saya cair", "id", "payment_method")],
)
def test_a_common_word_is_not_taken_for_one_that_looks_alike(
    matcher: EntityMatcher, text: str, code: str, entity: str
) -> None:
    assert entity not in found(matcher, text, code)


def test_a_wallet_that_is_named_like_money_is_found_where_it_is_paid_with(matcher: EntityMatcher) -> None:
    assert found(matcher, "bisa bayar pakai dana?", "id")["payment_method"] == "dana"


def test_an_item_is_given_as_typed(matcher: EntityMatcher) -> None:
    assert found(matcher, "solo la lámpara", "es")["item_reference"] == "lámpara"


@given(text=st.text(max_size=200))
def test_folding_leaves_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_several_at_once_are_all_found(matcher: EntityMatcher) -> None:
    values = found(matcher, "order 1043, ana@example.com, it arrived broken", "en")
    assert values == {"order_number": "1043", "email": "ana@example.com", "refund_reason": "damaged"}


def test_places_are_those_of_the_original_text(runner: Any) -> None:
    text = "\u200f رقم\u200d الطلب ١٠٤٣ ﬁn"
    (entity,) = [
        e
        for e in runner.parse_text(text, {"turn_id": "t", "language": "ar"})["entities"]
        if e["entity"] == "order_number"
    ]
    assert text[entity["start"] : entity["end"]] == "١٠٤٣"


HOSTILE = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="0123456789+-#. ()@BDbd/,:١٢٣４５元年\u200f\x00", max_size=120),
    st.lists(
        st.sampled_from(["1043", "+34", "@", "the", "solo", "第", "الطلب", "\u202e", "DHL", "1Z"]), max_size=40
    ).map(" ".join),
)


@settings(max_examples=150, deadline=None)
@given(text=HOSTILE, code=st.sampled_from([None, "en", "es", "zh-Hans", "ar", "xx"]))
def test_no_text_breaks_the_matchers(matcher: EntityMatcher, text: str, code: str | None) -> None:
    normal = normalise(text)
    finds = matcher.find(normal.text, code)
    assert all(each.entity in PRECEDENCE for each in finds)
    for each in finds:
        start, end = normal.original_span(each.start, each.end)
        assert 0 <= start <= end <= len(text)


@settings(max_examples=60, deadline=None)
@given(text=HOSTILE)
def test_no_text_breaks_the_pipeline(runner: Any, text: str) -> None:
    parsed = runner.parse_text(text, {"turn_id": "t", "language": None})
    assert 0.0 <= parsed["intent"]["confidence"] <= 1.0


def test_a_very_long_message_is_cut_for_matching(matcher: EntityMatcher) -> None:
    normal = normalise("é" * (MAX_CHARACTERS * 2))
    assert len(normal.text) == MAX_CHARACTERS
    assert matcher.find("1043 " * 2000, "en")
