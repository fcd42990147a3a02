"""Which texts a step trains on: each group of texts has its share of every step, whatever its size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from bot.encoder_training.batches import Material

_BATCHES_AT_ONCE = 400
_LENGTHS_MIXED = 1.5  # texts this many pieces apart may share a batch


@dataclass(frozen=True)
class Group:
    """Texts by number, the chance of each within the group, and the group's share of all that is drawn."""

    rows: np.ndarray
    chances: np.ndarray
    share: float


def group(rows: np.ndarray, weights: np.ndarray, share: float) -> Group:
    """Of `rows` those whose weight (texts,) is above 0."""
    rows = rows[weights[rows] > 0]
    return Group(rows, weights[rows] / weights[rows].sum(), share)


def batches(of: Material, groups: Sequence[Group], size: int, random: np.random.Generator) -> Iterator[np.ndarray]:
    """Batches of `size` text numbers without end; texts of about one length share a batch."""
    lengths = np.diff(of.starts)
    while True:
        wanted = size * _BATCHES_AT_ONCE
        drawn = np.concatenate([random.choice(one.rows, round(wanted * one.share), p=one.chances) for one in groups])
        ordered = drawn[np.argsort(lengths[drawn] + random.random(len(drawn)) * _LENGTHS_MIXED, kind="stable")]
        starts = np.arange(0, len(ordered) - size + 1, size)
        random.shuffle(starts)
        for start in starts:
            yield ordered[start : start + size]


def padded(of: Material, chosen: np.ndarray, begin: int, end: int) -> tuple[torch.Tensor, torch.Tensor]:
    """(texts, pieces) of the chosen texts, each between the marks `begin` and `end`, and which places hold one."""
    lengths = of.starts[chosen + 1] - of.starts[chosen]
    columns = np.arange(int(lengths.max()))
    inside = columns < lengths[:, None]
    places = np.where(inside, of.starts[chosen][:, None] + columns, 0)
    marks = np.full((len(chosen), 1), begin), np.full((len(chosen), 1), end)
    pieces = np.concatenate([marks[0], np.where(inside, of.pieces[places], end), marks[1]], axis=1)
    mask = np.arange(pieces.shape[1]) < lengths[:, None] + 2
    return torch.from_numpy(pieces.astype(np.int64)), torch.from_numpy(mask)


def thinned(mask: torch.Tensor, share: float) -> torch.Tensor:
    """Some pieces left out, the two marks never."""
    thin = mask & (torch.rand(mask.shape) >= share)
    lengths = mask.sum(1, keepdim=True)
    thin[:, 0] = True
    return thin.scatter(1, lengths - 1, value=True)
