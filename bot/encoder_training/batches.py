"""The training material as flat arrays: pieces of every text, and which teacher's vector it must meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import sentencepiece
import torch

from bot.nlu.encoder import MOST_PIECES


@dataclass(frozen=True)
class Material:
    """Text i is pieces[starts[i]:starts[i + 1]]; its teacher is row `teachers[i]`; it is drawn with `weights[i]`."""

    pieces: np.ndarray
    starts: np.ndarray
    teachers: np.ndarray
    weights: np.ndarray

    def __len__(self) -> int:
        return len(self.teachers)

    def without(self, dropped: np.ndarray) -> Material:
        """The same without the texts where `dropped` (texts,) is true: they are never drawn again."""
        return Material(self.pieces, self.starts, self.teachers, np.where(dropped, 0.0, self.weights))


def material(
    texts: Sequence[str], teachers: np.ndarray, weights: np.ndarray, processor: sentencepiece.SentencePieceProcessor
) -> Material:
    """Cut `texts` into pieces. Texts of none have weight 0."""
    cut = processor.encode(list(texts), out_type=int, num_threads=2)
    lengths = np.fromiter((min(len(one), MOST_PIECES) for one in cut), dtype=np.int64, count=len(cut))
    starts = np.concatenate([[0], np.cumsum(lengths)])
    pieces = np.fromiter((piece for one in cut for piece in one[:MOST_PIECES]), dtype=np.int32, count=int(starts[-1]))
    return Material(pieces, starts, teachers, np.where(lengths > 0, weights, 0.0))


def joined(one: Material, other: Material) -> Material:
    """The texts of both, those of `other` after those of `one`."""
    return Material(
        np.concatenate([one.pieces, other.pieces]),
        np.concatenate([one.starts, other.starts[1:] + one.starts[-1]]),
        np.concatenate([one.teachers, other.teachers]),
        np.concatenate([one.weights, other.weights]),
    )


def bags(of: Material, chosen: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """Pieces on end, and where each text's begin, as torch's EmbeddingBag wants them."""
    lengths = of.starts[chosen + 1] - of.starts[chosen]
    ends = np.cumsum(lengths)
    inner = np.arange(int(ends[-1])) - np.repeat(ends - lengths, lengths)
    pieces = of.pieces[np.repeat(of.starts[chosen], lengths) + inner]
    return torch.from_numpy(pieces.astype(np.int64)), torch.from_numpy(ends - lengths)


def epoch(of: Material, size: int, random: np.random.Generator) -> Iterator[np.ndarray]:
    """Batches of `size` text numbers; a text of weight 0.3 is in about every third epoch, one of 2 twice in each."""
    whole = np.floor(of.weights).astype(np.int64)
    times = whole + (random.random(len(of)) < of.weights - whole)
    order = random.permutation(np.repeat(np.arange(len(of)), times))
    for start in range(0, len(order) - size + 1, size):
        yield order[start : start + size]
