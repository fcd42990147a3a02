"""A small character model of how our shoppers write each language (naive Bayes over n-grams and whole words)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

LONGEST_GRAM = 4
_SMOOTHING = 0.3
# N-grams overlap, so their votes are not independent: count each as this part of one.
_VOTE = 0.25


@dataclass(frozen=True)
class LanguageModel:
    """log_odds: (n-grams, languages) float32, each row relative to its mean over languages; words: per language."""

    codes: tuple[str, ...]
    rows: dict[str, int]
    log_odds: np.ndarray
    words: dict[str, frozenset[str]]

    def scores(self, evidence: str) -> np.ndarray:
        """(languages,) unnormalised log probabilities; zeros when nothing is known."""
        rows = [row for row in map(self.rows.get, _grams(evidence)) if row is not None]
        if not rows:
            return np.zeros(len(self.codes), dtype=np.float32)
        return np.asarray(_VOTE * self.log_odds[rows].sum(axis=0))

    def familiar(self, evidence: str) -> float:
        """The share of three-character sequences that occur in any language's sentences; 1.0 for shorter text."""
        padded = f" {evidence} "
        triples = [padded[i : i + 3] for i in range(len(padded) - 2)]
        return sum(1 for triple in triples if triple in self.rows) / len(triples) if triples else 1.0

    def own_words(self, evidence: str, code: str, other: str) -> int:
        """How many words are common in `code` and unknown as common in `other`."""
        ours, theirs = self.words.get(code, frozenset()), self.words.get(other, frozenset())
        return sum(1 for word in evidence.split() if word in ours and word not in theirs)


def train_language_model(evidence: Sequence[str], intents: Sequence[str], languages: Sequence[str]) -> LanguageModel:
    """`evidence` is bot.nlu.language_evidence.evidence of each sentence. Raises ValueError without any sentence."""
    if not evidence:
        raise ValueError("no sentence carries a language")
    codes = tuple(sorted(set(languages)))
    counts = {code: Counter[str]() for code in codes}
    for sentence, language in zip(evidence, languages, strict=True):
        counts[language].update(_grams(sentence))
    kept = sorted(gram for gram in set().union(*counts.values()) if sum(c[gram] for c in counts.values()) >= 2)
    table = np.array([[counts[code][gram] for code in codes] for gram in kept], dtype=np.float64) + _SMOOTHING
    log_odds = np.log(table / table.sum(axis=0))
    log_odds -= log_odds.mean(axis=1, keepdims=True)
    words = {code: _common_words(evidence, intents, languages, code) for code in codes}
    return LanguageModel(codes, {gram: i for i, gram in enumerate(kept)}, log_odds.astype(np.float32), words)


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
    padded = f" {evidence} "
    found = [
        padded[start : start + length]
        for length in range(1, LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]
    # Whole words once more: the short ones ("el", "the") tell most.
    found.extend(f"\ue010{word}" for word in evidence.split())
    return found
