"""Phrases and what they mean, to be looked up in a text's words."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

Phrase = tuple[str, ...]
Meaning = tuple[str, str]


class PhraseTable:
    """A meaning is an entity and its value. Our 74,000 phrases take 35 MB; in spaCy's PhraseMatcher it was 130."""

    def __init__(self) -> None:
        self._meanings: dict[Phrase, tuple[Meaning, ...]] = {}
        # First word of a phrase → numbers of words of those that begin with it.
        self._lengths: dict[str, tuple[int, ...]] = {}

    def add(self, words: Sequence[str], meaning: Meaning) -> None:
        """`words` in lower case; a phrase may mean several things."""
        if not words:
            return
        phrase = tuple(map(sys.intern, words))  # most are in several phrases, and many in several languages
        known = self._meanings.get(phrase, ())
        if meaning not in known:
            self._meanings[phrase] = (*known, meaning)
        lengths = self._lengths.get(phrase[0], ())
        if len(phrase) not in lengths:
            self._lengths[phrase[0]] = (*lengths, len(phrase))

    def find(self, words: Sequence[str]) -> Iterator[tuple[Meaning, int, int]]:
        """Every phrase in `words`, also within another: what it means, and from which word to which (exclusive)."""
        for start, word in enumerate(words):
            for length in self._lengths.get(word, ()):
                if start + length <= len(words):
                    for meaning in self._meanings.get(tuple(words[start : start + length]), ()):
                        yield meaning, start, start + length
