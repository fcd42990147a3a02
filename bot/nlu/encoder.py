"""The encoder at run time: a text's vector is the sum of its pieces' vectors. See docs/encoder.md."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sentencepiece

from bot.nlu.encoder_text import encoder_text

FOLDER = Path("models/encoder")
WEIGHTS_FILE = "weights.npz"
PIECES_FILE = "pieces.model"
MOST_PIECES = 64


class EncoderMissing(Exception):
    """The folder holds no encoder; the message names it."""


@dataclass(frozen=True)
class Encoder:
    """vectors: (pieces, 384) int8; scales: (pieces,) float32, what a row is multiplied with."""

    processor: sentencepiece.SentencePieceProcessor
    vectors: np.ndarray
    scales: np.ndarray

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.vectors.shape[1])

    def vector(self, original: str) -> np.ndarray:
        """(dimensions,) float32 of length 1, or zeros for a text without a known piece."""
        pieces = self.processor.encode(encoder_text(original), out_type=int)[:MOST_PIECES]
        total = self.scales[pieces] @ self.vectors[pieces].astype(np.float32) if pieces else np.zeros(self.dimensions)
        length = float(np.linalg.norm(total))
        return (total / length if length > 0 else total).astype(np.float32)


def load_encoder(folder: Path = FOLDER) -> Encoder:
    """Raises EncoderMissing."""
    weights, pieces = folder / WEIGHTS_FILE, folder / PIECES_FILE
    if not weights.is_file() or not pieces.is_file():
        raise EncoderMissing(
            f"{folder} lacks {WEIGHTS_FILE} or {PIECES_FILE}: the encoder's weights come with the project"
        )
    with np.load(weights, allow_pickle=False) as arrays:
        return Encoder(
            sentencepiece.SentencePieceProcessor(model_file=str(pieces)), arrays["vectors"], arrays["scales"]
        )
