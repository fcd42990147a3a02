"""Entities that are phrases of a language: reasons, ordinals, languages, items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.nlu.found import Found
from bot.nlu.phrase_table import PhraseTable
from bot.nlu.text import fold
from bot.nlu.word_edges import is_a_word
from bot.nlu.words import Words, tokenizer_of

_MOST_CHARACTERS = 1_000
ANY_LANGUAGE = "any"
# Tokens that may stand before and after an answer without changing it.
_SIGNS = {".", ",", "!", "?", "-", "。", "।", "，", "！", "？", "、", "؟", "،", "¡", "¿"}
_EDGES = _SIGNS | {
    "no",
    "si",
    "yes",
    "ok",
    "please",
    "actually",
    "well",
    "hm",
    "hmm",
    "不",
    "对",
    "是",
    "的",
    "لا",
    "نعم",
}
# "Other" is a reason where it is the whole answer; inside a sentence ("another refund") it says nothing about why.
_ONLY_ALONE = {("refund_reason", "other")}
# Kinds that are names of things: parts of longer words are none.
_NAMES = {"carrier", "city", "country", "currency", "colour", "payment_method", "product"}
# A noun or adjective that is the object ends in an alef: "مكسورا". What ends in one of these takes none.
_TAKES_NO_ALEF = ("ا", "ه", "ي", "و", "ء")


class LanguagePhrases:
    """One language's phrases; accents, hamzas and the like make no difference.

    `phrases`: entity → value → phrases (lower-case). `answers`: value of `item_reference` → what alone means it.
    """

    def __init__(
        self,
        code: str,
        phrases: dict[str, dict[str, list[str]]],
        lead: list[str],
        answers: dict[str, list[str]],
        excluded: list[str],
        longest_words: int,
    ) -> None:
        self._tokenizer = tokenizer_of(code)
        self._phrases = PhraseTable()
        spelled = [
            (text, (entity, value))
            for entity, values in phrases.items()
            for value, texts in values.items()
            for text in _spellings(texts)
        ]
        for words, (_, meaning) in zip(self._tokenizer.words_of(text for text, _ in spelled), spelled, strict=True):
            self._phrases.add(words.lower, meaning)
        self._leads = sorted((self._words(text) for text in lead), key=len, reverse=True)
        self._answers = {tuple(self._words(text)): value for value, texts in answers.items() for text in texts}
        self._excluded = [self._words(text) for text in excluded]
        self._longest_words = longest_words

    def find(self, text: str) -> Iterator[Found]:
        text = text[:_MOST_CHARACTERS]
        words = self._tokenizer.words(fold(text))
        first, last = _without(_EDGES, words.lower)
        for meaning, start, end in self._phrases.find(words.lower):
            if meaning in _ONLY_ALONE and (start > first or end < last):
                continue
            entity, value = meaning
            begins, ends = words.places[start][0], words.places[end - 1][1]
            if entity in _NAMES and not is_a_word(text, begins, ends):
                continue
            yield Found(entity, value, begins, ends)
        yield from self._item(words, text)

    def _item(self, words: Words, text: str) -> Iterator[Found]:
        """A short answer like "only the mug": the words after the lead, as typed. "All of it" is `all`."""
        for edges in (_SIGNS, _EDGES):
            start, end = _without(edges, words.lower)
            inner = words.lower[start:end]
            if not inner or any(any(c.isdigit() or c == "@" for c in word) for word in inner):
                return
            if (value := self._answers.get(tuple(inner))) is not None:
                yield Found("item_reference", value, words.places[start][0], words.places[end - 1][1])
                return
        lead = next((lead for lead in self._leads if inner[: len(lead)] == lead), None)
        rest = inner[len(lead) :] if lead else []
        if not rest or len(rest) > self._longest_words or any(_contains(inner, other) for other in self._excluded):
            return
        begins, ends = words.places[start + len(lead or [])][0], words.places[end - 1][1]
        yield Found("item_reference", text[begins:ends], begins, ends)

    def _words(self, text: str) -> list[str]:
        return self._tokenizer.words(fold(text)).lower


def _without(edges: set[str], words: list[str]) -> tuple[int, int]:
    """Where the words begin and end when these are taken from their edges."""
    start, end = 0, len(words)
    while start < end and words[start] in edges:
        start += 1
    while end > start and words[end - 1] in edges:
        end -= 1
    return start, end


def _spellings(phrases: list[str]) -> Iterator[str]:
    """Each phrase as it is compared; also without its apostrophe, and Arabic ones as an object."""
    for phrase in dict.fromkeys(map(fold, phrases)):
        yield phrase
        if "'" in phrase:
            yield phrase.replace("'", "")
        if "\u0620" <= phrase[-1] <= "\u064a" and not phrase.endswith(_TAKES_NO_ALEF):
            yield phrase + "ا"


def _contains(words: list[str], phrase: list[str]) -> bool:
    size = len(phrase)
    return any(words[i : i + size] == phrase for i in range(len(words) - size + 1))


def phrases_by_language(lexicons: dict[str, Any], codes: tuple[str, ...]) -> dict[str, dict[str, dict[str, list[str]]]]:
    """From {entity: {value: {code: phrases}}} as in data/entities/ to {code: {entity: {value: phrases}}}.

    What stands under `any` is said in every language.
    """
    return {
        code: {
            entity: {
                value: phrases
                for value, texts in values.items()
                if (phrases := [*texts.get(ANY_LANGUAGE, ()), *texts.get(code, ())])
            }
            for entity, values in lexicons.items()
        }
        for code in codes
    }
