"""The encoder at run time: a text's vector is the sum of its pieces' vectors. See docs/encoder.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sentencepiece

from bot.nlu.encoder_context import CONTEXT_FILE, Context, load_context
from bot.nlu.encoder_text import encoder_text

FOLDER = Path("models/encoder")
WEIGHTS_FILE = "weights.npz"
PIECES_FILE = "pieces.model"
MOST_PIECES = 64


class EncoderMissing(Exception):
    """The folder holds no encoder; the message names it."""


@dataclass(frozen=True)
class Encoder:
    """vectors: (pieces, 384) int8; scales: (pieces,) float32, what a row is multiplied with; context: None while the
    layers that read words together are not trained yet.
    """

    processor: sentencepiece.SentencePieceProcessor
    vectors: np.ndarray
    scales: np.ndarray
    context: Context | None

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.vectors.shape[1])

    def rows(self) -> np.ndarray:
        """(pieces, dimensions) float32: every piece's vector."""
        return self.vectors.astype(np.float32) * self.scales[:, None]

    def vector(self, original: str) -> np.ndarray:
        """(dimensions,) float32 of length 1, or zeros for a text without a known piece."""
        pieces = self.processor.encode(encoder_text(original), out_type=int)[:MOST_PIECES]
        if not pieces:
            return np.zeros(self.dimensions, dtype=np.float32)
        vectors = self.vectors[pieces].astype(np.float32) * self.scales[pieces, None]
        total = (self.context.apply(vectors) if self.context is not None else vectors).sum(axis=0)
        length = float(np.linalg.norm(total))
        return (total / length if length > 0 else total).astype(np.float32)

    def vectors_of(self, originals: Sequence[str]) -> np.ndarray:
        """(texts, dimensions) float32: each as `vector` gives it."""
        found = np.zeros((len(originals), self.dimensions), dtype=np.float32)
        for row, original in enumerate(originals):
            found[row] = self.vector(original)
        return found


def load_encoder(folder: Path = FOLDER) -> Encoder:
    """Raises EncoderMissing."""
    weights, pieces = folder / WEIGHTS_FILE, folder / PIECES_FILE
    if not weights.is_file() or not pieces.is_file():
        raise EncoderMissing(
            f"{folder} lacks {WEIGHTS_FILE} or {PIECES_FILE}: the encoder's weights come with the project"
        )
    with np.load(weights, allow_pickle=False) as arrays:
        processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
        context = load_context(folder) if (folder / CONTEXT_FILE).is_file() else None
        return Encoder(processor, arrays["vectors"], arrays["scales"], context)
