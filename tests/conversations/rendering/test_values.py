import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.rendering import Renderer
from conversations.rendering.bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, clean, isolate, without_isolates
from conversations.rendering.local_format import decimal_places


def said(renderer: Renderer, value: object, language: str) -> str:
    return without_isolates(renderer.render_text("button_item", {"name": value}, language))


def money(amount_minor: int, currency: str) -> dict[str, object]:
    return {"type": "money", "amount_minor": amount_minor, "currency": currency}


@pytest.mark.parametrize(
    ("language", "amount_minor", "currency", "written"),
    [
        ("en", 123450, "EUR", "€1,234.50"),
        ("en", 5400, "JPY", "¥5,400"),
        ("en", 5400, "KWD", "KWD 5.400"),
        ("en", -250, "USD", "-$2.50"),
        ("es", 123450, "EUR", "1.234,50 €"),
        ("es", 5400, "JPY", "5.400 JPY"),
        ("zh-Hans", 123450, "CNY", "¥1,234.50"),
        ("ar", 123450, "EGP", "١٬٢٣٤٫٥٠ ج.م."),
        ("ar", 5400, "KWD", "٥٫٤٠٠ د.ك."),
    ],
)
def test_amounts_have_the_decimals_of_their_currency_and_the_signs_of_the_language(
    renderer: Renderer, language: str, amount_minor: int, currency: str, written: str
) -> None:
    shown = said(renderer, money(amount_minor, currency), language).replace("\u200f", "").replace("\xa0", " ")
    assert shown == written


@given(amount_minor=st.integers(min_value=0, max_value=10**9), currency=st.sampled_from(["EUR", "JPY", "KWD", "HUF"]))
def test_no_part_of_an_amount_is_rounded_away(renderer: Renderer, amount_minor: int, currency: str) -> None:
    digits = "".join(letter for letter in said(renderer, money(amount_minor, currency), "en") if letter.isdigit())
    assert int(digits) == amount_minor
    assert len(digits) > decimal_places(currency)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "November 21, 2026"),
        ("es", "21 de noviembre de 2026"),
        ("zh-Hans", "2026年11月21日"),
        ("ar", "٢١ نوفمبر ٢٠٢٦"),
    ],
)
def test_dates_are_written_as_the_language_does(renderer: Renderer, language: str, written: str) -> None:
    assert said(renderer, {"type": "date", "value": "2026-11-21"}, language) == written


def test_moments_are_shown_in_the_shops_time_zone(renderer: Renderer) -> None:
    shown = said(renderer, {"type": "datetime", "value": "2026-11-21T23:30:00Z"}, "en")
    assert shown.replace("\u202f", " ") == "Sun, Nov 22, 12:30 AM"


@pytest.mark.parametrize(
    ("language", "written"), [("en", "a, b, and c"), ("es", "a, b y c"), ("zh-Hans", "a、b和c"), ("ar", "a وb وc")]
)
def test_lists_are_joined_as_the_language_does(renderer: Renderer, language: str, written: str) -> None:
    assert said(renderer, {"type": "list", "values": ["a", "b", "c"]}, language) == written


def test_a_list_may_hold_tagged_values(renderer: Renderer) -> None:
    assert said(renderer, {"type": "list", "values": [money(100, "EUR"), "b"]}, "en") == "€1.00 and b"


def test_a_label_is_said_in_the_language(renderer: Renderer) -> None:
    assert said(renderer, {"type": "label", "key": "label_order_state_shipped"}, "es") == "enviado"


def test_english_around_english_has_no_invisible_characters(renderer: Renderer) -> None:
    assert renderer.render_text("upload_received", {"name": "photo.jpg"}, "en").isprintable()


def test_a_latin_value_in_arabic_is_isolated(renderer: Renderer) -> None:
    text = renderer.render_text("upload_received", {"name": "photo (1).jpg"}, "ar")
    assert f"{FIRST_STRONG_ISOLATE}photo (1).jpg{POP_ISOLATE}" in text


def test_an_arabic_name_in_english_is_isolated(renderer: Renderer) -> None:
    text = renderer.render_text("agent_joined", {"agent_name": "ليلى (AR)"}, "en")
    assert text.startswith(f"{FIRST_STRONG_ISOLATE}ليلى (AR){POP_ISOLATE}")


@given(st.text())
def test_no_value_can_leave_its_isolate(value: str) -> None:
    isolated = isolate(clean(value), "rtl")
    assert isolated.count(FIRST_STRONG_ISOLATE) == isolated.count(POP_ISOLATE) == 1
    assert not any(control in isolated for control in "\u202a\u202b\u202d\u202e\u2066\u2067")
