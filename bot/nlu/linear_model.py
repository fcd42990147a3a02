"""A multinomial logistic regression over n-grams: trained with scikit-learn, applied with a few numpy rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from scipy.special import log_softmax, softmax
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


@dataclass(frozen=True)
class LinearModel:
    """weights: (n-grams, labels) float32, inverse document frequency folded in; temperature: 1 is uncalibrated."""

    labels: tuple[str, ...]
    rows: dict[str, int]
    weights: np.ndarray
    bias: np.ndarray
    temperature: float

    def confidences(self, grams: Sequence[str]) -> np.ndarray | None:
        """(labels,) summing to 1, or None when no n-gram is known."""
        counts = Counter(row for row in map(self.rows.get, grams) if row is not None)
        if not counts:
            return None
        rows = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts))
        values = _dampened(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
        logits = values @ self.weights[rows] + self.bias
        return np.asarray(softmax(logits / self.temperature))


def train_linear_model(
    documents: Sequence[Sequence[str]],
    labels: Sequence[str],
    *,
    least_sentences: int,
    c: float,
    calibration_share: float,
) -> LinearModel:
    """Deterministic. Raises ValueError when there are fewer than two labels."""
    rows, frequency = _vocabulary(documents, least_sentences)
    names = sorted(set(labels))
    y = np.array([names.index(label) for label in labels])
    x = _matrix(documents, rows)
    idf = np.log((1 + len(documents)) / (1 + frequency)) + 1.0
    x = x.multiply(idf).tocsr().astype(np.float32)
    temperature = _temperature(x, y, c, calibration_share) if calibration_share else 1.0
    fitted = _fit(x, y, c)
    coefficients, bias = _per_label(fitted)
    weights = (coefficients.T * idf[:, None]).astype(np.float32)
    return LinearModel(tuple(names), rows, weights, bias.astype(np.float32), temperature)


def _dampened(counts: np.ndarray) -> np.ndarray:
    damped = 1.0 + np.log(counts)
    return damped / np.sqrt(len(damped))


def _vocabulary(documents: Sequence[Sequence[str]], least: int) -> tuple[dict[str, int], np.ndarray]:
    frequency = Counter(gram for document in documents for gram in set(document))
    kept = sorted(gram for gram, count in frequency.items() if count >= least)
    return {gram: row for row, gram in enumerate(kept)}, np.array([frequency[g] for g in kept], dtype=np.float64)


def _matrix(documents: Sequence[Sequence[str]], rows: dict[str, int]) -> csr_matrix:
    indptr, indices, data = [0], [], []
    for document in documents:
        counts = Counter(rows[gram] for gram in document if gram in rows)
        if counts:
            indices.extend(counts)
            data.extend(_dampened(np.fromiter(counts.values(), dtype=np.float64, count=len(counts))))
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(documents), len(rows)))


def _fit(x: csr_matrix, y: np.ndarray, c: float) -> LogisticRegression:
    return LogisticRegression(C=c, max_iter=200, tol=1e-3, class_weight="balanced").fit(x, y)


def _per_label(fitted: LogisticRegression) -> tuple[np.ndarray, np.ndarray]:
    if len(fitted.classes_) == 2:  # scikit-learn keeps one row for two labels
        zeros = np.zeros_like(fitted.coef_)
        return np.vstack([zeros, fitted.coef_]), np.concatenate([[0.0], fitted.intercept_])
    return fitted.coef_, fitted.intercept_


def _temperature(x: csr_matrix, y: np.ndarray, c: float, share: float) -> float:
    """The softening under which held-out sentences get the confidence they deserve (least log loss)."""
    held = int(len(y) * share)
    if np.bincount(y).min() < 2 or min(held, len(y) - held) < len(np.unique(y)):
        return 1.0  # too few sentences to hold any out of every label
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=share, stratify=y, random_state=0)
    coefficients, bias = _per_label(_fit(x_train, y_train, c))
    logits = x_test @ coefficients.T + bias

    def log_loss(temperature: float) -> float:
        return float(-log_softmax(logits / temperature, axis=1)[np.arange(len(y_test)), y_test].mean())

    return float(minimize_scalar(log_loss, bounds=(0.05, 20.0), method="bounded").x)
