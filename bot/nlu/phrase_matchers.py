"""Entities that are phrases of a language: reasons, ordinals, languages, items. On spaCy's blank languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from bot.nlu.found import Found
from bot.nlu.text import fold
from bot.nlu.word_edges import is_a_word

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
_ONLY_ALONE = {"refund_reason\tother"}
# Kinds that are names of things: parts of longer words are none.
_NAMES = {"carrier", "city", "country", "currency", "colour", "payment_method", "product"}
# A noun or adjective that is the object ends in an alef: "مكسورا". What ends in one of these takes none.
_TAKES_NO_ALEF = ("ا", "ه", "ي", "و", "ء")


class LanguagePhrases:
    """One language's phrases, on its blank spaCy tokenizer; accents, hamzas and the like make no difference.

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
        self._nlp = _blank(_tokenizer_of(code))
        self._matcher = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        for entity, values in phrases.items():
            for value, texts in values.items():
                self._matcher.add(f"{entity}\t{value}", [self._nlp.make_doc(text) for text in _spellings(texts)])
        self._leads = sorted((self._words(text) for text in lead), key=len, reverse=True)
        self._answers = {tuple(self._words(text)): value for value, texts in answers.items() for text in texts}
        self._excluded = [self._words(text) for text in excluded]
        self._longest_words = longest_words

    def find(self, text: str) -> Iterator[Found]:
        text = text[:_MOST_CHARACTERS]
        doc = self._nlp.make_doc(fold(text))
        first, last = _without(_EDGES, doc)
        for key, start, end in self._matcher(doc):
            name = self._nlp.vocab.strings[key]
            if name in _ONLY_ALONE and (start > first or end < last):
                continue
            entity, value = name.split("\t")
            span = doc[start:end]
            if entity in _NAMES and not is_a_word(text, span.start_char, span.end_char):
                continue
            yield Found(entity, value, span.start_char, span.end_char)
        yield from self._item(doc, text)

    def _item(self, doc: Doc, text: str) -> Iterator[Found]:
        """A short answer like "only the mug": the words after the lead, as typed. "All of it" is `all`."""
        for edges in (_SIGNS, _EDGES):
            start, end = _without(edges, doc)
            words = [doc[i].lower_ for i in range(start, end)]
            if not words or any(any(c.isdigit() or c == "@" for c in word) for word in words):
                return
            if (value := self._answers.get(tuple(words))) is not None:
                yield Found("item_reference", value, doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))
                return
        lead = next((lead for lead in self._leads if words[: len(lead)] == lead), None)
        rest = words[len(lead) :] if lead else []
        if not rest or len(rest) > self._longest_words or any(_contains(words, other) for other in self._excluded):
            return
        first, last = doc[start + len(lead or [])], doc[end - 1]
        span = text[first.idx : last.idx + len(last)]
        yield Found("item_reference", span, first.idx, last.idx + len(last))

    def _words(self, text: str) -> list[str]:
        return [token.lower_ for token in self._nlp.make_doc(fold(text))]


def _tokenizer_of(code: str) -> str:
    """spaCy's tokenizer for a language.

    Its tokenizers of Japanese, Korean and Thai need a dictionary each, and cut off what follows a noun (환불을) or
    not as the dictionary likes; phrases are found more surely by character, as spaCy does by itself for Chinese.
    Its Vietnamese one joins words that our phrases write apart.
    """
    language = code.split("-")[0]
    return {"ja": "zh", "ko": "zh", "th": "zh", "vi": "xx"}.get(language, language)


@cache
def _blank(language: str) -> Language:
    """Made once: several of ours share one of spaCy's, and making one takes a third of a second."""
    return spacy.blank(language)


def _without(edges: set[str], doc: Doc) -> tuple[int, int]:
    """Where the doc begins and ends when these tokens are taken from its edges."""
    start, end = 0, len(doc)
    while start < end and doc[start].lower_ in edges:
        start += 1
    while end > start and doc[end - 1].lower_ in edges:
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
