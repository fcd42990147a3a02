"""The clauses of a message, each with what it seems to want: "yes, cancel it", "cancel 1010 and where is 1002?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

# Where one clause may end and another begin: sentences, lines, and signs that stand between clauses in every script.
# A full stop or colon between letters or digits is part of an address, a time or a number.
# A question keeps its sign: it is understood better with it.
_CLAUSE = re.compile(r"(?:[^.!?;,\n。！？；，、؟؛،।|…]|(?<=\w)[.,](?=\w))+[?？؟]?")
_LEAST_LETTERS = 3
_MOST_CLAUSES = 8
# "Yes" and what is said in its place are short, and so are messages that add no more than the wish itself.
_LONGEST_ANSWER_WORDS = 2
_LONGEST_ANSWER_TOKENS = 4
_SHORT_MESSAGE = 60
_SPACED = re.compile(r"[a-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\uac00-\ud7a3]")

ANSWERS = ("affirm", "deny")
_SURE = 0.8  # confidence from which a clause counts as an answer

Classify = Callable[[int, int], tuple[str | None, float, float]]


@dataclass(frozen=True)
class Clause:
    """text[start:end] of a message's normal form.

    Args:
        intent, confidence: The likeliest, by itself.
        of_its_side: Confidence that it is that, or another side of the same wish.
        joined: A word for "and" stands before it.
    """

    intent: str | None
    confidence: float
    start: int
    end: int
    joined: bool = False
    of_its_side: float = 0.0


def clauses_of(text: str, classify: Classify, joins: Iterable[str], tokens: Sequence[tuple[int, int]]) -> list[Clause]:
    """The clauses of `text` (normal form) in its order; none for a text that is only one.

    Args:
        classify: Gives the likeliest intent of text[start:end], its confidence, and that of its side of a wish.
        joins: Words for "and" in the text's language; one of them begins a clause of its own.
        tokens: Where the text's subwords stand; "yes" may end at any of them, as in はいキャンセルしてください.
    """
    places = [(clause.start(), clause.end(), False) for clause in _CLAUSE.finditer(text)]
    places = [place for whole in places for place in _split(text, whole[0], whole[1], tuple(joins))]
    places = [place for place in places if _letters(text[place[0] : place[1]])]
    found = [_read(classify, place) for place in places[:_MOST_CLAUSES]]
    if found and not is_answer(found[0]) and len(text) <= _SHORT_MESSAGE:
        found = [*_opened(text, found[0], classify, tokens), *found[1:]]
    return found if len(found) > 1 else []


def says_one_of(text: str, words: Iterable[str]) -> bool:
    """Whether one of these words (or particles, where words are not written apart) is said."""
    return _one_of(tuple(words)).search(_lower(text)) is not None


def is_answer(clause: Clause) -> bool:
    """Whether it is a yes or a no."""
    return clause.intent in ANSWERS and clause.confidence >= _SURE


def is_worth_a_wish(text: str, clause: Clause) -> bool:
    """Whether there is enough of it to want something; a number or an address alone wants nothing."""
    return sum(map(str.isalpha, text[clause.start : clause.end])) >= _LEAST_LETTERS


def _read(classify: Classify, place: tuple[int, int, bool]) -> Clause:
    start, end, joined = place
    intent, confidence, of_its_side = classify(start, end)
    return Clause(intent, confidence, start, end, joined, of_its_side)


def _split(text: str, start: int, end: int, joins: tuple[str, ...]) -> Iterator[tuple[int, int, bool]]:
    """At words for "and", where something stands on both sides."""
    at, joined = start, False
    for join in _one_of(joins).finditer(_lower(text), start, end):
        if _letters(text[at : join.start()]) and _letters(text[join.end() : end]):
            yield at, join.start(), joined
            at, joined = join.end(), True
        elif not _letters(text[at : join.start()]):
            at, joined = join.end(), True
    yield at, end, joined


def _opened(text: str, first: Clause, classify: Classify, tokens: Sequence[tuple[int, int]]) -> list[Clause]:
    """The first clause as a yes or no and what follows it without a sign: "ja bitte stornieren"."""
    for end in _beginnings(text, first, tokens):
        answer = _read(classify, (first.start, end, first.joined))
        if is_answer(answer) and _letters(text[end : first.end]) >= _LEAST_LETTERS:
            return [answer, _read(classify, (end, first.end, False))]
    return [first]


def _beginnings(text: str, first: Clause, tokens: Sequence[tuple[int, int]]) -> list[int]:
    """Where the first words of a clause end; of writing without spaces the first subwords, the longest first."""
    words = [word.end() for word in re.compile(r"\S+").finditer(text, first.start, first.end)]
    if len(words) > 1 and _SPACED.search(text[first.start : words[0]].lower()):
        return words[:_LONGEST_ANSWER_WORDS]
    ends = [end for start, end in tokens if first.start <= start and end < first.end]
    return list(reversed(ends[:_LONGEST_ANSWER_TOKENS]))


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


def _lower(text: str) -> str:
    """The same characters in the same places."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=128)
def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    ranked = sorted(words, key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in ranked if _SPACED.search(word)) or r"(?!)"
    glued = "|".join(re.escape(word) for word in ranked if not _SPACED.search(word)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|(?:{glued})")
