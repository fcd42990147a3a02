"""What is to become what is told apart, by prepositions before, particles after and words between."""

from __future__ import annotations

import pytest

from bot.nlu.entity_knowledge import read_knowledge
from bot.nlu.entity_matcher import EntityMatcher


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(EntityMatcher.get_default_config(), None, None, read_knowledge())


@pytest.mark.parametrize(
    ("text", "code", "was", "wanted"),
    [
        ("change the address from Berlin to Paris", "en", "Berlin", "Paris"),
        ("please swap M for L", "en", "M", "L"),
        ("send L instead of M", "en", "M", "L"),
        ("please not the blue one, the black one", "en", "blue", "black"),
        ("cambiar la dirección de Madrid a Sevilla", "es", "Madrid", "Seville"),
        ("把地址从上海改到北京", "zh-Hans", "Shanghai", "Beijing"),
        ("地址從台北改成高雄", "zh-Hant", "Taipei", "Kaohsiung"),
        ("remplacer M par L svp merci", "fr", "M", "L"),
        ("Adresse von Berlin nach Hamburg ändern", "de", "Berlin", "Hamburg"),
        ("quero trocar o preto pelo branco", "pt", "black", "white"),
        ("da Milano a Napoli", "it", "Milan", "Naples"),
        ("van Utrecht naar Rotterdam", "nl", "Utrecht", "Rotterdam"),
        ("czerwoną na czarną zamieńcie proszę", "pl", "red", "black"),
        ("из Москвы в Казань", "ru", "Moscow", "Kazan"),
        ("з Києва до Львова", "uk", "Kyiv", "Lviv"),
        ("Ankara'dan İzmir'e", "tr", "Ankara", "Izmir"),
        ("SをMに替えてください", "ja", "S", "M"),
        ("大阪から京都に変更", "ja", "Osaka", "Kyoto"),
        ("서울에서 부산으로 바꿔주세요", "ko", "Seoul", "Busan"),
        ("เปลี่ยนจาก M เป็น L", "th", "M", "L"),
        ("đổi từ Hà Nội sang Đà Nẵng", "vi", "Hanoi", "Da Nang"),
        ("ubah dari M ke XL", "id", "M", "XL"),
        ("दिल्ली से मुंबई में बदलो", "hi", "Delhi", "Mumbai"),
        ("أريد تغيير العنوان من القاهرة إلى دبي", "ar", "Cairo", "Dubai"),
    ],
)
def test_what_is_to_become_what(matcher: EntityMatcher, text: str, code: str, was: str, wanted: str) -> None:
    roles = {each.role: each.value for each in matcher.find(text, code) if each.role}
    assert roles == {"from": was, "to": wanted}


@pytest.mark.parametrize(("text", "code"), [("size M and size L", "en"), ("M, L", "en"), ("Berlin, Paris", "de")])
def test_things_side_by_side_have_no_roles(matcher: EntityMatcher, text: str, code: str) -> None:
    assert {each.role for each in matcher.find(text, code)} <= {None}
