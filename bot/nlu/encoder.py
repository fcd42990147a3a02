"""The encoder at run time: texts that mean the same have like vectors, whatever their language. See docs/encoder.md."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
import sentencepiece

from bot.nlu.encoder_text import encoder_text

FOLDER = Path("models/encoder")
NETWORK_FILE = "network.onnx"
PIECES_FILE = "pieces.model"
MOST_PIECES = 62
# The network's names for what goes in, (texts, pieces) int64, and what comes out, (texts, dimensions) float32.
PIECES, VECTORS = "pieces", "vectors"
_BATCH = 64


class EncoderMissing(Exception):
    """The folder holds no encoder; the message names it."""


@dataclass(frozen=True)
class Encoder:
    """The network wants a text's pieces between the two control pieces `begin` and `end`."""

    processor: sentencepiece.SentencePieceProcessor
    network: onnxruntime.InferenceSession

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.network.get_outputs()[0].shape[1])

    def vector(self, original: str) -> np.ndarray:
        """(dimensions,) float32 of length 1, or zeros for a text without a known piece."""
        return np.asarray(self.vectors_of([original])[0])

    def vectors_of(self, originals: Sequence[str]) -> np.ndarray:
        """(texts, dimensions) float32: each within a hundredth of what `vector` gives, in a fraction of the time.

        Activations become int8 by the range of their batch, which is why the two are not the same to the last digit.
        """
        found = np.zeros((len(originals), self.dimensions), dtype=np.float32)
        by_length: dict[int, list[int]] = {}
        cut = [self.processor.encode(encoder_text(text), out_type=int)[:MOST_PIECES] for text in originals]
        for row, pieces in enumerate(cut):
            by_length.setdefault(len(pieces), []).append(row)
        by_length.pop(0, None)
        batches = [rows[at : at + _BATCH] for rows in by_length.values() for at in range(0, len(rows), _BATCH)]

        def compute(batch: list[int]) -> None:
            found[batch] = self._vectors_of_pieces([cut[row] for row in batch])

        if len(batches) < 2:
            for batch in batches:
                compute(batch)
        else:
            with ThreadPoolExecutor(os.cpu_count()) as threads:  # a session may be asked by many at once
                list(threads.map(compute, batches))
        return found

    def _vectors_of_pieces(self, cut: Sequence[Sequence[int]]) -> np.ndarray:
        begin, end = self.processor.bos_id(), self.processor.eos_id()
        pieces = np.array([[begin, *one, end] for one in cut], dtype=np.int64)
        return np.asarray(self.network.run([VECTORS], {PIECES: pieces})[0])


def load_encoder(folder: Path = FOLDER) -> Encoder:
    """Raises EncoderMissing."""
    network, pieces = folder / NETWORK_FILE, folder / PIECES_FILE
    if not network.is_file() or not pieces.is_file():
        raise EncoderMissing(
            f"{folder} lacks {NETWORK_FILE} or {PIECES_FILE}: the encoder's weights come with the project"
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # a message is too short to share
    options.log_severity_level = 3  # errors; it warns about processors that it cannot name
    return Encoder(
        sentencepiece.SentencePieceProcessor(model_file=str(pieces)),
        onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"]),
    )
