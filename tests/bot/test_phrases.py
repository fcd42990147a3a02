"""Words and phrases: how texts are cut, and what is found in the words."""

from __future__ import annotations

import pytest

from bot.nlu import words as words_module
from bot.nlu.phrase_table import PhraseTable
from bot.nlu.words import tokenizer_of


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Where's my mug?", ["where", "'s", "my", "mug", "?"]),
        ("fr", "L'écran qu'il faut", ["l'", "écran", "qu'", "il", "faut"]),
        ("fr", "un porte-clés", ["un", "porte", "-", "clés"]),
        ("it", "l'ordine", ["l'", "ordine"]),
        ("tr", "Almanya'ya", ["almanya'ya"]),
        ("id", "baju anak-anak", ["baju", "anak", "-", "anak"]),
        ("vi", "áo sơ mi", ["áo", "sơ", "mi"]),
        ("ko", "환불을", ["환", "불", "을"]),
        ("ja", "赤い靴", ["赤", "い", "靴"]),
        ("zh-Hant", "退 貨", ["退", "貨"]),
    ],
)
def test_a_text_is_cut_as_its_language_is_written(code: str, text: str, words: list[str]) -> None:
    assert tokenizer_of(code).words(text).lower == words


@pytest.mark.parametrize("code", ["en", "fr", "ar", "th"])
def test_places_are_those_of_the_text(code: str) -> None:
    text = "  Two  MUGS,\nl'ami 杯子 الكوب  ok "
    found = tokenizer_of(code).words(text)
    assert [text[start:end].lower() for start, end in found.places] == found.lower


def test_many_texts_are_cut_like_each_alone() -> None:
    tokenizer = tokenizer_of("de")
    texts = ["z.B. die blaue Tasse", "", "ok"]
    assert tokenizer.words_of(texts) == [tokenizer.words(text) for text in texts]


def test_words_of_messages_are_not_kept() -> None:
    tokenizer = tokenizer_of("en")
    before = len(words_module._vocabulary().strings)
    for number in range(50):
        tokenizer.words(f"nobodysword{number} anotherone{number}")
    assert len(words_module._vocabulary().strings) == before


def table(**phrases: str) -> PhraseTable:
    made = PhraseTable()
    for value, text in phrases.items():
        made.add(text.split(), ("thing", value))
    return made


def found(phrases: PhraseTable, text: str) -> set[tuple[str, int, int]]:
    return {(value, start, end) for (_, value), start, end in phrases.find(text.split())}


def test_phrases_are_found_wherever_they_stand_and_within_one_another() -> None:
    phrases = table(card="card", gift="gift card", holder="card holder")
    assert found(phrases, "a gift card holder") == {("gift", 1, 3), ("card", 2, 3), ("holder", 2, 4)}
    assert found(phrases, "card gift") == {("card", 0, 1)}
    assert found(phrases, "") == set()


def test_a_phrase_that_the_text_only_begins_is_not_found() -> None:
    assert found(table(both="gift card", one="gift"), "a gift") == {("one", 1, 2)}


def test_a_phrase_may_mean_two_things_and_is_told_once_for_each() -> None:
    phrases = table(one="card", other="card")
    phrases.add(["card"], ("thing", "one"))
    assert sorted(meaning[1] for meaning, _, _ in phrases.find(["card"])) == ["one", "other"]


def test_a_phrase_without_words_is_none() -> None:
    phrases = PhraseTable()
    phrases.add([], ("thing", "nothing"))
    assert found(phrases, "a card") == set()
