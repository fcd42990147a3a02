"""The expert for words it has seen: logistic regression on hashed n-grams, a few rows of a table a message."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_matrix
from scipy.special import log_expit
from sklearn.linear_model import SGDClassifier

from bot.nlu.hashed_grams import GramWeights

_LEAST = 1e-9


class LinearExpert:
    """weights: (BUCKETS, labels) int8, to be multiplied with scales: (BUCKETS,) float32; bias: (labels,) float32."""

    def __init__(self, grams: GramWeights, weights: np.ndarray, scales: np.ndarray, bias: np.ndarray) -> None:
        self._grams, self._weights, self._scales, self._bias = grams, weights, scales, bias

    def log_probabilities(self, grams: Iterable[str]) -> np.ndarray | None:
        """(labels,), or None when no n-gram is known."""
        buckets, values = self._grams.row(grams)
        if not len(buckets):
            return None
        logits = (values * self._scales[buckets]) @ self._weights[buckets].astype(np.float32) + self._bias
        return normalised(log_expit(logits))

    def arrays(self) -> dict[str, np.ndarray]:
        """Everything there is to keep."""
        return {"idf": self._grams.idf, "weights": self._weights, "scales": self._scales, "bias": self._bias}

    @classmethod
    def of_arrays(cls, arrays: dict[str, np.ndarray]) -> LinearExpert:
        """What `arrays` returned."""
        return cls(GramWeights(arrays["idf"]), arrays["weights"], arrays["scales"], arrays["bias"])


class LinearFit:
    """One logistic regression a label against all others, by stochastic gradient descent; deterministic."""

    def __init__(self, x: csr_matrix, y: np.ndarray, alpha: float, epochs: int) -> None:
        self._fitted = SGDClassifier(
            loss="log_loss", alpha=alpha, max_iter=epochs, tol=None, class_weight="balanced", random_state=0, n_jobs=-1
        ).fit(x, y)

    def log_probabilities(self, x: csr_matrix) -> np.ndarray:
        """(sentences, labels)"""
        coefficients, bias = self._per_label()
        return normalised(log_expit(x @ coefficients.T + bias))

    def expert(self, grams: GramWeights) -> LinearExpert:
        """The same for single sentences, in an eighth of the memory."""
        coefficients, bias = self._per_label()
        weights = coefficients.T
        scales = np.maximum(np.abs(weights).max(axis=1), _LEAST) / 127
        small = np.clip(np.rint(weights / scales[:, None]), -127, 127).astype(np.int8)
        return LinearExpert(grams, small, scales.astype(np.float32), bias.astype(np.float32))

    def _per_label(self) -> tuple[np.ndarray, np.ndarray]:
        coefficients, bias = self._fitted.coef_, self._fitted.intercept_
        if len(self._fitted.classes_) > 2:
            return coefficients, bias
        return np.vstack([-coefficients, coefficients]), np.concatenate([-bias, bias])  # two labels share one row


def normalised(logs: np.ndarray) -> np.ndarray:
    """Log probabilities that sum to 1 over the last axis."""
    highest = logs.max(axis=-1, keepdims=True)
    total = highest + np.log(np.exp(logs - highest).sum(axis=-1, keepdims=True))
    return np.asarray(logs - total)
