"""Numbers of parcels are held to the carriers' check digits, and say whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.check_digits import CHECKS
from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import EntityMatcher


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


def found(matcher: EntityMatcher, text: str, code: str | None = None) -> dict[str, str]:
    return {each.entity: each.value for each in matcher.find(text, code)}


# Published examples: UPU S10 and UPS in their own standards, the others among the test numbers of
# github.com/jkeen/tracking_number_data and on www.paketda.de/firmenkunden/paket-pruefziffern.html.
PUBLISHED = [
    ("s10", "RA473124829US"),
    ("ups", "1Z5R89390357567127"),
    ("ups", "1Z879E930346834440"),
    ("ups", "1Z8V92A70367203024"),
    ("fedex", "986578788855"),
    ("fedex", "477179081230"),
    ("fedex", "799531274483"),
    ("fedex_ground", "9611020987654312345672"),
    ("gs1", "041441760228964"),
    ("gs1", "9400111201080805483016"),
    ("gs1", "03071790000523483741"),
    ("gs1", "00340433836442636597"),
    ("gs1", "09133131530724"),
    ("dhl_germany", "201298452277"),
    ("modulo_7", "3318810025"),
    ("dpd", "008182709980000020033350276C"),
    ("dpd", "01015026003653C"),
]


@pytest.mark.parametrize(("check", "number"), PUBLISHED)
def test_published_numbers_are_right(check: str, number: str) -> None:
    assert CHECKS[check](number)


@pytest.mark.parametrize(("check", "number"), PUBLISHED)
def test_another_check_digit_is_wrong(check: str, number: str) -> None:
    place = 10 if check == "s10" else len(number) - 1
    others = [number[:place] + str(digit) + number[place + 1 :] for digit in range(10) if str(digit) != number[place]]
    assert not any(CHECKS[check](other) for other in others)


@pytest.mark.parametrize(
    ("text", "code", "number", "carrier"),
    [
        ("RA473124829US", None, "RA473124829US", "usps"),
        ("RA 473 124 829 US", None, "RA473124829US", "usps"),
        ("wo ist 1Z5R89390357567127?", "de", "1Z5R89390357567127", "ups"),
        ("1z 5r8 939 03 5756 7127", None, "1Z5R89390357567127", "ups"),
        ("de 1Z8V92A70367203024 no sé nada", "es", "1Z8V92A70367203024", "ups"),
        ("我的9400111201080805483016到哪了", "zh-Hans", "9400111201080805483016", "usps"),
        ("suivi 9400 1112 0108 0805 4830 16", "fr", "9400111201080805483016", "usps"),
        ("оно 986578788855", "ru", "986578788855", "fedex"),
        ("01015026003653c", None, "01015026003653C", "dpd"),
        ("DHL 3318810025", "en", "3318810025", "dhl"),
        ("00340433836442636597", None, "00340433836442636597", "dhl"),
        ("SF1234567890123", None, "SF1234567890123", "sf_express"),
        ("SPXVN012345678901", "vi", "SPXVN012345678901", "spx"),
        ("追跡 RA123456785JP", "ja", "RA123456785JP", "japan_post"),
        ("tracking LX123456789CN", "en", "LX123456789CN", "china_post"),
    ],
)
def test_a_number_says_who_carries_it(
    matcher: EntityMatcher, text: str, code: str | None, number: str, carrier: str
) -> None:
    values = found(matcher, text, code)
    assert (values.get("tracking_number"), values.get("carrier")) == (number, carrier)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LX123456789CN", None),
        ("986578788851", None),
        ("my account is 9400111201080805483011", "en"),
        ("1Z1111111111111111", None),
        ("3318810025", None),
    ],
)
def test_a_wrong_check_digit_alone_is_no_tracking_number(matcher: EntityMatcher, text: str, code: str | None) -> None:
    assert "tracking_number" not in found(matcher, text, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("my tracking number is LX123456789CN", "en"),
        ("número de seguimiento LX123456789CN", "es"),
        ("快递单号LX123456789CN", "zh-Hans"),
        ("單號 LX123456789CN", "zh-Hant"),
        ("رقم التتبع LX123456789CN", "ar"),
        ("Sendungsnummer LX123456789CN", "de"),
        ("numéro de suivi LX123456789CN", "fr"),
        ("трек LX123456789CN", "ru"),
        ("kargo takip LX123456789CN", "tr"),
        ("resi LX123456789CN", "id"),
        ("송장 LX123456789CN", "ko"),
        ("เลขพัสดุ LX123456789CN", "th"),
        ("mã vận đơn LX123456789CN", "vi"),
        ("ट्रैकिंग LX123456789CN", "hi"),
    ],
)
def test_words_that_say_so_count_for_more_than_the_check_digit(matcher: EntityMatcher, text: str, code: str) -> None:
    assert found(matcher, text, code)["tracking_number"] == "LX123456789CN"


@pytest.mark.parametrize(
    ("text", "code", "carrier"),
    [
        ("is it with DHL?", "en", "dhl"),
        ("顺丰能送吗", "zh-Hans", "sf_express"),
        ("黑貓宅急便嗎", "zh-Hant", "yamato"),
        ("عبر أرامكس", "ar", "aramex"),
        ("par Mondial Relay", "fr", "mondial_relay"),
        ("Новой почтой", "ru", "nova_poshta"),
        ("Новою поштою будь ласка", "uk", "nova_poshta"),
        ("クロネコヤマトで", "ja", "yamato"),
        ("대한통운이요", "ko", "cj_logistics"),
        ("ส่งเคอรี่", "th", "kerry"),
        ("giao hàng nhanh nhé", "vi", "ghn"),
        ("pakai J&T", "id", "jnt"),
        ("ब्लू डार्ट से", "hi", "bluedart"),
        ("Yurtiçi Kargo ile", "tr", "yurtici"),
        ("wyślij InPost", "pl", "inpost"),
    ],
)
def test_carriers_have_one_name(matcher: EntityMatcher, text: str, code: str, carrier: str) -> None:
    assert found(matcher, text, code).get("carrier") == carrier


def test_two_hundred_order_numbers_are_no_parcel(matcher: EntityMatcher) -> None:
    finds = matcher.find(" ".join(str(number) for number in range(1000, 1200)), "en")
    assert {each.entity for each in finds} == {"order_number"}


@pytest.mark.parametrize(
    ("text", "code", "phone"),
    [
        ("gọi tôi 0912345679", "vi", "+84912345679"),
        ("ruf 030 20946018 an", "de", "+493020946018"),
        ("010-2345-6789 입니다", "ko", "+821023456789"),
        ("打 0912345678", "zh-Hant", "+886912345678"),
        ("мой 8 912 345 00 18", "ru", "+79123450018"),
        ("hubungi 0812 3456 7890", "id", "+6281234567890"),
        ("06 12 34 56 78", "fr", "+33612345678"),
        ("0380 673450018 або 0673450018", "uk", "+380673450018"),
        ("03-1234-5678です", "ja", "+81312345678"),
        ("81 234 0018 ไม่ใช่ 081 234 0018", "th", "+66812340018"),
    ],
)
def test_a_phone_is_of_the_countries_of_its_language_first(
    matcher: EntityMatcher, text: str, code: str, phone: str
) -> None:
    assert phone in [each.value for each in matcher.find(text, code) if each.entity == "phone"]


@given(digits=st.text(alphabet="0123456789", min_size=12, max_size=12), check=st.sampled_from(["fedex", "gs1", "gls"]))
def test_checks_answer_every_number(digits: str, check: str) -> None:
    assert CHECKS[check](digits) in (True, False)
