"""The encoder at run time: texts that mean the same have like vectors, whatever their language. See docs/encoder.md."""

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
_BATCH = 256


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
        return np.asarray(self.vectors_of([original])[0])

    def vectors_of(self, originals: Sequence[str]) -> np.ndarray:
        """(texts, dimensions) float32: each as `vector` gives it; many at once take a fraction of the time."""
        found = np.zeros((len(originals), self.dimensions), dtype=np.float32)
        by_length: dict[int, list[int]] = {}
        cut = [self.processor.encode(encoder_text(text), out_type=int)[:MOST_PIECES] for text in originals]
        for row, pieces in enumerate(cut):
            by_length.setdefault(len(pieces), []).append(row)
        by_length.pop(0, None)
        for rows in by_length.values():
            for start in range(0, len(rows), _BATCH):
                batch = rows[start : start + _BATCH]
                found[batch] = self._vectors_of_pieces(np.array([cut[row] for row in batch]))
        return found

    def _vectors_of_pieces(self, pieces: np.ndarray) -> np.ndarray:
        """(texts, pieces) numbers → (texts, dimensions)."""
        vectors = self.vectors[pieces].astype(np.float32) * self.scales[pieces][..., None]
        total = (self.context.apply(vectors) if self.context is not None else vectors).sum(axis=-2)
        lengths = np.linalg.norm(total, axis=-1, keepdims=True)
        return np.asarray(total / np.where(lengths > 0, lengths, 1.0))


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
