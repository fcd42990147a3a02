"""Sentences that are nearly the same: inside an intent they teach little, between two they should be meant."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from conversations.data_contract.finding import Finding
from conversations.data_contract.sentences import Sentence, normalised

_NUMBER = re.compile(r"\d+")
# Scripts without spaces between words: there a character counts as a word.
_UNSPACED = re.compile("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])")
_FEWEST_WORDS = 4
_FEWEST_REPEATS = 3
# Of the polynomial over a sentence's words whose sum without one word stands for the sentence without that word.
_BASE, _MODULUS = 1_000_003, (1 << 61) - 1


@dataclass(frozen=True)
class Contrast:
    """Two sentences of different intents that differ in one word, or only in numbers or the order of words."""

    one: Sentence
    other: Sentence

    @property
    def intents(self) -> tuple[str, str]:
        """Both intents, in alphabetical order."""
        first, second = sorted((self.one.intent, self.other.intent))
        return first, second


@dataclass(frozen=True)
class NearDuplicates:
    """What a language's sentences have of both: notes about skeletons inside an intent, contrasts between intents."""

    notes: tuple[Finding, ...]
    contrasts: tuple[Contrast, ...]


def near_duplicates(sentences: Sequence[Sentence]) -> NearDuplicates:
    """Sentences of a language with a single word exchanged; numbers are all alike. Short ones are left alone."""
    worded = [(sentence, _words(sentence.text)) for sentence in dict.fromkeys(sentences)]
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, (_, words) in enumerate(worded):
        if len(words) >= _FEWEST_WORDS:
            for key in _keys_without_a_word(words):
                groups[key].append(index)
    alike = [group for group in groups.values() if len(group) > 1]
    same_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, (_, words) in enumerate(worded):
        if len(words) > 1:
            same_words[tuple(sorted(words))].append(index)
    alike_or_reordered = [*alike, *(group for group in same_words.values() if len(group) > 1)]
    return NearDuplicates(
        tuple(_notes(worded, alike)), tuple(_contrasts([sentence for sentence, _ in worded], alike_or_reordered))
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(_UNSPACED.sub(r" \1 ", _NUMBER.sub("0", normalised(text))).split())


def _keys_without_a_word(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """One key a place: sentences share a key when they are equal but for the word at that place."""
    weights = [pow(_BASE, place + 1, _MODULUS) for place in range(len(words))]
    parts = [hash(word) * weight % _MODULUS for word, weight in zip(words, weights, strict=True)]
    whole = sum(parts)
    for place, part in enumerate(parts):
        yield len(words) << 16 | place, (whole - part) % _MODULUS


def _notes(worded: Sequence[tuple[Sentence, tuple[str, ...]]], alike: Iterable[list[int]]) -> Iterator[Finding]:
    told: set[int] = set()
    for group in sorted(alike, key=len, reverse=True):
        by_intent: dict[str, list[int]] = defaultdict(list)
        for index in group:
            if index not in told:
                by_intent[worded[index][0].intent].append(index)
        for same in by_intent.values():
            if len(same) < _FEWEST_REPEATS:
                continue
            told.update(same)
            first, *others = (worded[index][0] for index in same)
            pattern = " ".join(_pattern([worded[index][1] for index in same]))
            lines = ", ".join(sentence.place for sentence in others)
            message = f"{len(same)} sentences differ in one word only (“{pattern}”), also {lines}"
            yield Finding(first.path, first.line, message, is_notice=True)


def _pattern(alike: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The words that all have in common, and … at the place where they differ."""
    for words in zip(*alike, strict=True):
        yield words[0] if len(set(words)) == 1 else "…"


def _contrasts(sentences: Sequence[Sentence], alike: Iterable[list[int]]) -> Iterator[Contrast]:
    """Every sentence that is near another intent, but not each pair: one skeleton must not drown the rest."""
    told: set[tuple[int, str]] = set()
    for group in alike:
        for place, index in enumerate(group):
            for other in group[place + 1 :]:
                one, two = sentences[index], sentences[other]
                both = {(index, two.intent), (other, one.intent)}
                if one.intent == two.intent or both <= told:
                    continue
                told |= both
                yield Contrast(one, two)
