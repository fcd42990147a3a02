"""The student that ships: the teacher's own layers over our pieces. A text is the mean of what the last layer says."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn

HEADS = 12
INNER = 1536
LAYERS = 6
WIDTH = 384
PLACES = 64  # of which two are the marks of beginning and end
_EPSILON = 1e-12


class Layer(nn.Module):
    """A layer of BERT: self-attention and a feed-forward part, each added to its input and then normed.

    Attention is written out: on a processor, PyTorch's own kernel takes half of a training step for texts this short.
    """

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm_1, self.norm_2 = nn.LayerNorm(WIDTH, _EPSILON), nn.LayerNorm(WIDTH, _EPSILON)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """x: (texts, pieces, WIDTH); mask: (texts, pieces), true where there is a piece, None where all are."""
        texts, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(texts, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        likeness = (q @ k.transpose(-1, -2)) * (WIDTH // HEADS) ** -0.5
        if mask is not None:
            likeness = likeness.masked_fill(~mask[:, None, None, :], float("-inf"))
        mixed = likeness.softmax(-1).to(v.dtype) @ v
        x = self.norm_1(x + self.out(mixed.transpose(1, 2).reshape(texts, pieces, WIDTH)))
        return self.norm_2(x + self.down(nn.functional.gelu(self.up(x))))


class LayeredStudent(nn.Module):
    """Pieces between the marks of beginning and end → one vector of length 1."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.places = nn.Parameter(torch.zeros(PLACES, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, _EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """pieces: (texts, pieces) numbers; mask: the same, true where there is one → (texts, WIDTH)."""
        x = self.norm(self.words(pieces) + self.places[: pieces.shape[1]])
        for layer in self.layers:
            x = layer(x, mask)
        total = x.sum(1) if mask is None else (x * mask.unsqueeze(-1)).sum(1)
        return nn.functional.normalize(total.float(), dim=-1, eps=1e-6)

    def begin_as(self, teacher: Mapping[str, torch.Tensor], words: torch.Tensor) -> None:
        """Take over the layers of a BERT of the same shape, by its names, and (pieces, WIDTH) vectors of pieces."""

        def take(into: nn.Module, *names: str) -> None:
            for kind in ("weight", "bias"):
                getattr(into, kind).data.copy_(torch.cat([teacher[f"{name}.{kind}"] for name in names]))

        self.words.weight.data.copy_(words)
        places = teacher["embeddings.position_embeddings.weight"][:PLACES]
        self.places.data.copy_(places + teacher["embeddings.token_type_embeddings.weight"][0])
        take(self.norm, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}."
            take(layer.qkv, *(f"{name}attention.self.{part}" for part in ("query", "key", "value")))
            take(layer.out, f"{name}attention.output.dense")
            take(layer.norm_1, f"{name}attention.output.LayerNorm")
            take(layer.up, f"{name}intermediate.dense")
            take(layer.down, f"{name}output.dense")
            take(layer.norm_2, f"{name}output.LayerNorm")
