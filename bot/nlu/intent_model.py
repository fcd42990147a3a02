"""Two experts and how far each is trusted, such that a confidence of 0.8 means right 8 times in 10."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import softmax

from bot.nlu.hashed_grams import count, weigh
from bot.nlu.linear_model import LinearExpert, LinearFit, normalised
from bot.nlu.vector_model import VectorExpert, fit_vectors


@dataclass(frozen=True)
class Fitting:
    """How to train; the meanings are beside the component's defaults."""

    least_sentences: int
    alpha: float
    epochs: int
    networks: int
    units: int
    vector_epochs: int


@dataclass(frozen=True)
class Trust:
    """Exponents of the two experts' probabilities: what makes held-out sentences likeliest."""

    linear: float
    vector: float


@dataclass(frozen=True)
class IntentModel:
    """`vector` is None where there is no encoder."""

    labels: tuple[str, ...]
    linear: LinearExpert
    vector: VectorExpert | None
    trust: Trust

    def confidences(self, grams: Sequence[str], vector: np.ndarray | None) -> np.ndarray | None:
        """(labels,) summing to 1, or None when neither expert knows anything of the text."""
        by_grams = self.linear.log_probabilities(grams)
        by_vector = None
        if self.vector is not None and vector is not None and vector.any():
            by_vector = self.vector.log_probabilities(vector)
        if by_grams is None and by_vector is None:
            return None
        total = np.zeros(len(self.labels))
        if by_grams is not None:
            total += self.trust.linear * by_grams
        if by_vector is not None:
            total += self.trust.vector * by_vector
        return np.asarray(softmax(total))


def train_intent_model(
    documents: Iterable[Sequence[str]],
    vectors: np.ndarray | None,
    intents: Sequence[str],
    held_out: Sequence[bool],
    how: Fitting,
) -> IntentModel:
    """Train on all sentences; first without those of `held_out`, to learn the trust.

    `documents` are the sentences' n-grams, read once, so that they need not be in memory together; `vectors`
    (sentences, dimensions) or None. Deterministic. Raises ValueError when there are fewer than two intents.
    """
    labels, y = np.unique(np.array(intents), return_inverse=True)
    if len(labels) < 2:
        raise ValueError("a classifier needs at least two intents")
    counts = [count(document) for document in documents]
    grams = weigh(counts, how.least_sentences)
    x = grams.matrix(counts)

    def fit(rows: np.ndarray) -> tuple[LinearFit, VectorExpert | None]:
        by_vectors = None
        if vectors is not None:
            by_vectors = fit_vectors(vectors[rows], y[rows], how.networks, how.units, how.vector_epochs)
        return LinearFit(x[rows], y[rows], how.alpha, how.epochs), by_vectors

    trust = Trust(1.0, 0.0 if vectors is None else 1.0)
    held, kept = np.nonzero(held_out)[0], np.nonzero(~np.array(held_out, dtype=bool))[0]
    if len(held) >= len(labels) and len(np.unique(y[kept])) == len(labels):
        linear, vector = fit(kept)
        of_vector = None if vector is None or vectors is None else vector.log_probabilities(vectors[held])
        trust = _trust(linear.log_probabilities(x[held]), of_vector, y[held])
    linear, vector = fit(np.arange(len(y)))
    return IntentModel(tuple(map(str, labels)), linear.expert(grams), vector, trust)


def _trust(linear: np.ndarray, vector: np.ndarray | None, y: np.ndarray) -> Trust:
    """The exponents with the least log loss."""
    rows = np.arange(len(y))
    # The minimiser takes its slopes from steps of 1e-8, which single precision rounds away.
    linear, vector = linear.astype(np.float64), None if vector is None else vector.astype(np.float64)

    def log_loss(exponents: np.ndarray) -> float:
        total = exponents[0] * linear
        if vector is not None:
            total = total + exponents[1] * vector
        return -float(normalised(total)[rows, y].mean())

    start = np.array([1.0] if vector is None else [1.0, 0.5])
    found = minimize(log_loss, start, method="L-BFGS-B", bounds=[(0.05, 5.0)] * len(start)).x
    return Trust(float(found[0]), 0.0 if vector is None else float(found[1]))
