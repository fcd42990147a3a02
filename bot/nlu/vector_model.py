"""The expert for words it has not seen: a small network on the encoder's vectors, where translations lie together."""

from __future__ import annotations

import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from bot.nlu.linear_model import normalised


class VectorExpert:
    """Two layers. hidden: (dimensions, units), labels: (units, labels), each with its bias; float32."""

    def __init__(self, layers: list[tuple[np.ndarray, np.ndarray]]) -> None:
        self._layers = layers

    def log_probabilities(self, vectors: np.ndarray) -> np.ndarray:
        """(…, dimensions) → (…, labels)"""
        values = vectors
        for weights, bias in self._layers[:-1]:
            values = np.maximum(values @ weights + bias, 0.0)
        weights, bias = self._layers[-1]
        return normalised(values @ weights + bias)

    def arrays(self) -> dict[str, np.ndarray]:
        """Everything there is to keep."""
        return {
            f"{kind}_{n}": array
            for n, layer in enumerate(self._layers)
            for kind, array in zip("wb", layer, strict=True)
        }

    @classmethod
    def of_arrays(cls, arrays: dict[str, np.ndarray]) -> VectorExpert:
        """What `arrays` returned."""
        return cls([(arrays[f"w_{n}"], arrays[f"b_{n}"]) for n in range(len(arrays) // 2)])


def fit_vectors(vectors: np.ndarray, y: np.ndarray, networks: int, units: int, epochs: int) -> VectorExpert:
    """Deterministic. `y` (sentences,) are numbers of labels, each from 0 on occurring at least once.

    The mean of several networks, so that what lies between two labels does not hang on one random beginning: side by
    side they are one network of `networks` times `units` hidden units.
    """
    each = [_fit_network(vectors, y, units, epochs, seed) for seed in range(networks)]
    hidden = np.hstack([layers[0][0] for layers in each]), np.concatenate([layers[0][1] for layers in each])
    labels = np.vstack([layers[1][0] for layers in each]) / networks, np.mean([layers[1][1] for layers in each], axis=0)
    return VectorExpert([hidden, labels])


def _fit_network(
    vectors: np.ndarray, y: np.ndarray, units: int, epochs: int, seed: int
) -> list[tuple[np.ndarray, np.ndarray]]:
    network = MLPClassifier(
        (units,), alpha=1e-4, batch_size=min(256, len(y)), learning_rate_init=2e-3, max_iter=epochs, random_state=seed
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a fixed number of epochs is meant
        network.fit(vectors, y)
    layers = [
        (w.astype(np.float32), b.astype(np.float32)) for w, b in zip(network.coefs_, network.intercepts_, strict=True)
    ]
    return layers if len(network.classes_) > 2 else _two_labels(layers)


def _two_labels(layers: list[tuple[np.ndarray, np.ndarray]]) -> list[tuple[np.ndarray, np.ndarray]]:
    weights, bias = layers[-1]  # scikit-learn keeps one column for two labels
    return [*layers[:-1], (np.hstack([np.zeros_like(weights), weights]), np.concatenate([np.zeros_like(bias), bias]))]
