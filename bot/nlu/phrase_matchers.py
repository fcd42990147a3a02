"""Entities that are phrases of a language: reasons, ordinals, languages, items. On spaCy's blank languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import spacy
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from bot.nlu.found import Found

_MOST_CHARACTERS = 1_000
# Tokens that may stand before and after an answer without changing it.
_EDGES = {".", ",", "!", "?", "-", "。", "，", "！", "？", "、", "؟", "،", "no", "sí", "yes", "不", "لا", "نعم"}


class LanguagePhrases:
    """One language's phrases, on its blank spaCy tokenizer. `phrases`: entity → value → phrases (lower-case)."""

    def __init__(
        self,
        code: str,
        phrases: dict[str, dict[str, list[str]]],
        lead: list[str],
        everything: list[str],
        excluded: list[str],
        longest_words: int,
    ) -> None:
        self._nlp = spacy.blank(code.split("-")[0])
        self._matcher = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        for entity, values in phrases.items():
            for value, texts in values.items():
                self._matcher.add(f"{entity}\t{value}", [self._nlp.make_doc(text) for text in texts])
        self._leads = sorted((self._words(text) for text in lead), key=len, reverse=True)
        self._everything = {tuple(self._words(text)) for text in everything}
        self._excluded = [self._words(text) for text in excluded]
        self._longest_words = longest_words

    def find(self, text: str) -> Iterator[Found]:
        doc = self._nlp.make_doc(text[:_MOST_CHARACTERS])
        for key, start, end in self._matcher(doc):
            entity, value = self._nlp.vocab.strings[key].split("\t")
            span = doc[start:end]
            yield Found(entity, value, span.start_char, span.end_char)
        yield from self._item(doc)

    def _item(self, doc: Doc) -> Iterator[Found]:
        """A short answer like "only the mug": the words after the lead, as typed. "All of it" is `all`."""
        start, end = 0, len(doc)
        while start < end and doc[start].lower_ in _EDGES:
            start += 1
        while end > start and doc[end - 1].lower_ in _EDGES:
            end -= 1
        words = [doc[i].lower_ for i in range(start, end)]
        if not words or any(any(c.isdigit() or c == "@" for c in word) for word in words):
            return
        if tuple(words) in self._everything:
            yield Found("item_reference", "all", doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))
            return
        lead = next((lead for lead in self._leads if words[: len(lead)] == lead), None)
        rest = words[len(lead) :] if lead else []
        if not rest or len(rest) > self._longest_words or any(_contains(words, other) for other in self._excluded):
            return
        first, last = doc[start + len(lead or [])], doc[end - 1]
        span = doc.text[first.idx : last.idx + len(last)]
        yield Found("item_reference", span, first.idx, last.idx + len(last))

    def _words(self, text: str) -> list[str]:
        return [token.lower_ for token in self._nlp.make_doc(text)]


def _contains(words: list[str], phrase: list[str]) -> bool:
    size = len(phrase)
    return any(words[i : i + size] == phrase for i in range(len(words) - size + 1))


def phrases_by_language(lexicons: dict[str, Any], codes: tuple[str, ...]) -> dict[str, dict[str, dict[str, list[str]]]]:
    """From {entity: {value: {code: phrases}}} as in data/entities/ to {code: {entity: {value: phrases}}}."""
    return {
        code: {
            entity: {value: texts[code] for value, texts in values.items() if texts.get(code)}
            for entity, values in lexicons.items()
        }
        for code in codes
    }
