"""A character model of how each language is written (naive Bayes over hashed n-grams and whole words).

It is learnt from our own labelled sentences, on top of counts that come with the encoder: how twenty languages are
written in shops' and programs' texts at large, for the words that our sentences do not hold.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

LONGEST_GRAM = 4
BUCKETS = 1 << 18
COUNTS_FILE = "language_counts.npz"
_SMOOTHING = 3.0
# N-grams overlap, so their votes are not independent: count each as this part of one. Whole words tell more.
_VOTE = 0.25
_WORD_VOTE = 0.6
# A letter beyond ASCII that one candidate writes this much more often than another (natural logarithm) tells more.
_TELLING = 3.0
_LETTER_VOTE = 0.75
# What a count of our own sentences is worth beside one of the texts at large.
_OWN = 3.0
# Steps of a kept count: log2(1 + count) in sixteenths fits a byte.
_STEPS = 16.0


@dataclass(frozen=True)
class LanguageModel:
    """kinds: languages, one in two scripts being two ("hi", "hi@Latn"); log_odds: (BUCKETS, kinds) float16, each row
    relative to its mean over kinds; known: (BUCKETS,) whether anything was learnt of an n-gram; words: per kind.
    """

    kinds: tuple[str, ...]
    log_odds: np.ndarray
    known: np.ndarray
    words: dict[str, frozenset[str]]

    def scores(self, evidence: str, candidates: Sequence[str]) -> np.ndarray:
        """(candidates,) unnormalised log probabilities; zeros when nothing is known."""
        columns = [self.kinds.index(kind) for kind in candidates]
        by_grams = self._known_odds(_sequences(evidence), columns)
        by_words = self._known_odds(_words(evidence), columns)
        # 電 or 电, ё or ї, ã or ñ: which letters there are says more than how often words are about something.
        by_letter = self._known_odds(sorted({c for c in evidence if not c.isascii() and c.isalpha()}), columns)
        telling = by_letter[np.ptp(by_letter, axis=1) > _TELLING] if len(by_letter) else by_letter
        votes = _VOTE * by_grams.sum(axis=0) + _WORD_VOTE * by_words.sum(axis=0)
        return np.asarray(votes + _LETTER_VOTE * telling.sum(axis=0))

    def _known_odds(self, grams: Iterable[str], columns: list[int]) -> np.ndarray:
        buckets = _buckets(grams)
        return np.asarray(self.log_odds[buckets[self.known[buckets]]][:, columns].astype(np.float32))

    def familiar(self, evidence: str) -> float:
        """The share of three-character sequences that occur in any language's sentences; 1.0 for shorter text."""
        padded = f" {evidence} "
        triples = _buckets(padded[i : i + 3] for i in range(len(padded) - 2))
        return float(self.known[triples].mean()) if len(triples) else 1.0

    def own_words(self, evidence: str, code: str, other: str) -> int:
        """How many words are common in `code` and unknown as common in `other`."""
        ours, theirs = self.words.get(code, frozenset()), self.words.get(other, frozenset())
        return sum(1 for word in evidence.split() if word in ours and word not in theirs)


@dataclass(frozen=True)
class LanguageCounts:
    """counts: (BUCKETS, languages) float32, how often each n-gram occurs in each language's texts."""

    codes: tuple[str, ...]
    counts: np.ndarray

    def write(self, folder: Path) -> None:
        """Keep them, rounded to a 23rd of their size, in `folder`."""
        steps = np.minimum(np.rint(_STEPS * np.log2(1.0 + self.counts)), 255).astype(np.uint8)
        np.savez_compressed(folder / COUNTS_FILE, codes=np.array(self.codes), steps=steps)

    @classmethod
    def read(cls, folder: Path) -> LanguageCounts:
        """What `write` kept. Raises FileNotFoundError."""
        with np.load(folder / COUNTS_FILE, allow_pickle=False) as arrays:
            counts = np.exp2(arrays["steps"].astype(np.float32) / _STEPS) - 1.0
            return cls(tuple(map(str, arrays["codes"])), counts)

    def of(self, code: str) -> np.ndarray:
        """(BUCKETS,), zeros for a language that was not counted."""
        if code not in self.codes:
            return np.zeros(BUCKETS, dtype=np.float32)
        return np.asarray(self.counts[:, self.codes.index(code)])


def count_language(evidence: Iterable[str]) -> np.ndarray:
    """(BUCKETS,) float32: in how many texts each n-gram occurs."""
    counts = np.zeros(BUCKETS, dtype=np.float32)
    for text in evidence:
        counts[np.unique(_buckets(_grams(text)))] += 1
    return counts


def train_language_model(
    evidence: Sequence[str], intents: Sequence[str], kinds: Sequence[str], at_large: LanguageCounts
) -> LanguageModel:
    """`evidence` is bot.nlu.language_evidence.evidence of each sentence. Raises ValueError without any sentence."""
    if not evidence:
        raise ValueError("no sentence carries a language")
    names = tuple(sorted(set(kinds)))
    of_kind = {name: [text for text, kind in zip(evidence, kinds, strict=True) if kind == name] for name in names}
    columns = [_OWN * count_language(of_kind[name]) + at_large.of(name) for name in names]
    table = np.stack(columns, axis=1)
    known = table.sum(axis=1) >= 2 * _OWN
    table += _SMOOTHING
    log_odds = np.log(table / table.sum(axis=0))
    log_odds -= log_odds.mean(axis=1, keepdims=True)
    words = {name: _common_words(evidence, intents, kinds, name) for name in names}
    return LanguageModel(names, log_odds.astype(np.float16), known, words)


# A product's name occurs in one or two intents; a language's common words are everywhere, or in these.
_SMALL_TALK = frozenset(
    {"affirm", "bot_challenge", "deny", "goodbye", "greet", "help", "human_agent", "nevermind", "thank"}
)


def _common_words(
    evidence: Sequence[str], intents: Sequence[str], languages: Sequence[str], code: str
) -> frozenset[str]:
    spread: dict[str, set[str]] = {}
    for sentence, intent, language in zip(evidence, intents, languages, strict=True):
        if language == code:
            for word in sentence.split():
                spread.setdefault(word, set()).add(intent)
    return frozenset(word for word, found in spread.items() if len(found) >= 3 or found & _SMALL_TALK)


def _grams(evidence: str) -> list[str]:
    return _sequences(evidence) + _words(evidence)


def _sequences(evidence: str) -> list[str]:
    padded = f" {evidence} "
    return [
        padded[start : start + length]
        for length in range(1, LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]


def _words(evidence: str) -> list[str]:
    """Whole words, marked: the short ones ("el", "the") tell most."""
    return [f"\ue010{word}" for word in evidence.split()]


def _buckets(grams: Iterable[str]) -> np.ndarray:
    return np.fromiter((zlib.crc32(gram.encode()) & (BUCKETS - 1) for gram in grams), dtype=np.int64)
