"""What words mean together: two narrow attention layers over a text's pieces, in numpy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

HEADS = 4
LAYERS = 2
# What brings vectors of pieces to about unit variance.
SCALE = 4.0
CONTEXT_FILE = "context.npz"
_EPSILON = 1e-5


@dataclass(frozen=True)
class Context:
    """The layers' weights by the names that training gave them, float32."""

    weights: dict[str, np.ndarray]

    def apply(self, static: np.ndarray) -> np.ndarray:
        """(…, pieces, dimensions) vectors of pieces → the same, each weighed and added to by the others of its text."""
        x = self._linear("down", static * SCALE) + self.weights["places"][: static.shape[-2]]
        for number in range(LAYERS):
            x = self._layer(f"layers.{number}.", x)
        x = self._norm("norm", x)
        return np.asarray(static * (1.0 + np.tanh(self._linear("gate", x))) + self._linear("up", x))

    def _layer(self, name: str, x: np.ndarray) -> np.ndarray:
        width = x.shape[-1]
        qkv = self._linear(f"{name}qkv", self._norm(f"{name}norm_1", x))
        # (…, pieces, 3, heads, part) → three of (…, heads, pieces, part)
        q, k, v = np.moveaxis(np.moveaxis(qkv.reshape(*x.shape[:-1], 3, HEADS, width // HEADS), -3, 0), -2, -3)
        likeness = q @ k.swapaxes(-1, -2) / np.sqrt(width // HEADS)
        likeness = np.exp(likeness - likeness.max(axis=-1, keepdims=True))
        mixed = (likeness / likeness.sum(axis=-1, keepdims=True)) @ v
        x = x + self._linear(f"{name}out", np.moveaxis(mixed, -3, -2).reshape(x.shape))
        inner = np.maximum(self._linear(f"{name}up", self._norm(f"{name}norm_2", x)), 0.0)
        return np.asarray(x + self._linear(f"{name}down", inner))

    def _linear(self, name: str, x: np.ndarray) -> np.ndarray:
        return np.asarray(x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"])

    def _norm(self, name: str, x: np.ndarray) -> np.ndarray:
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + _EPSILON)
        return np.asarray(centred / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"])


def load_context(folder: Path) -> Context:
    """Raises FileNotFoundError."""
    with np.load(folder / CONTEXT_FILE, allow_pickle=False) as arrays:
        return Context({name: arrays[name].astype(np.float32) for name in arrays.files})
