"""The student: a sentence is the weighted sum of its pieces' vectors; numpy does that in microseconds."""

from __future__ import annotations

import torch
from torch import nn

from bot.encoder_training.teacher import DIMENSIONS


class Student(nn.Module):
    """Pieces → one vector of length 1. The weight of a piece is the length of its vector: no second table is needed."""

    def __init__(self, pieces: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.vectors = nn.EmbeddingBag(pieces, DIMENSIONS, mode="sum", sparse=True)
        nn.init.normal_(self.vectors.weight, std=0.05)
        self._dropout = dropout

    def forward(self, pieces: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
        """`pieces` (n,) of all sentences on end, `starts` (sentences,) → (sentences, 384), each of length 1."""
        kept = None
        if self.training and self._dropout:
            kept = (torch.rand(len(pieces)) >= self._dropout).float()
        return nn.functional.normalize(self.vectors(pieces, starts, per_sample_weights=kept), dim=-1, eps=1e-6)


def loss_of(students: torch.Tensor, teachers: torch.Tensor, temperature: float, contrast: float) -> torch.Tensor:
    """Cosine distance to the teacher, and in-batch contrast: the own teacher must be nearer than any other.

    Rows whose teachers are (nearly) the same text are no contrast to each other.
    """
    likeness = students @ teachers.T
    own = likeness.diagonal()
    same = (teachers @ teachers.T) > 0.95
    same.fill_diagonal_(False)
    logits = (likeness / temperature).masked_fill(same, float("-inf"))
    target = torch.arange(len(students))
    return (1 - own).mean() + contrast * nn.functional.cross_entropy(logits, target)
