"""Context on top of the static student: two narrow attention layers that reweigh pieces and add joint meaning."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from bot.encoder_training.batches import Material
from bot.nlu.encoder import MOST_PIECES
from bot.nlu.encoder_context import HEADS, LAYERS, SCALE

WIDTH = 192
INNER = 384


class Layer(nn.Module):
    """Self-attention and a feed-forward part, each behind a layer norm and added to its input."""

    def __init__(self) -> None:
        super().__init__()
        self.norm_1, self.norm_2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """x: (texts, pieces, WIDTH); mask: (texts, pieces), true where there is a piece."""
        texts, pieces, _ = x.shape
        q, k, v = (
            part.reshape(texts, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in self.qkv(self.norm_1(x)).chunk(3, dim=-1)
        )
        mixed = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        x = x + self.out(mixed.transpose(1, 2).reshape(texts, pieces, WIDTH))
        return x + self.down(nn.functional.relu(self.up(self.norm_2(x))))


class ContextStudent(nn.Module):
    """Frozen vectors of pieces (int8 as shipped, so that what is trained is what runs) → one vector of length 1."""

    def __init__(self, vectors: np.ndarray) -> None:
        super().__init__()
        self.register_buffer("vectors", torch.from_numpy(vectors))
        dimensions = vectors.shape[1]
        self.down = nn.Linear(dimensions, WIDTH)
        self.places = nn.Parameter(torch.randn(MOST_PIECES, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.gate = nn.Linear(WIDTH, 1)
        self.up = nn.Linear(WIDTH, dimensions)
        for quiet in (self.gate, self.up):  # begins as the static student
            nn.init.zeros_(quiet.weight)
            nn.init.zeros_(quiet.bias)

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """pieces: (texts, pieces) numbers, 0 where mask (texts, pieces) is false → (texts, dimensions)."""
        static = self.vectors[pieces]
        x = self.down(static * SCALE) + self.places[: pieces.shape[1]]
        for layer in self.layers:
            x = layer(x, mask)
        x = self.norm(x)
        total = static * (1 + torch.tanh(self.gate(x))) + self.up(x)
        return nn.functional.normalize((total * mask.unsqueeze(-1)).sum(1), dim=-1, eps=1e-6)


def padded(of: Material, chosen: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """The chosen texts' pieces side by side, and which places hold one."""
    lengths = of.starts[chosen + 1] - of.starts[chosen]
    columns = np.arange(int(lengths.max()))
    mask = columns < lengths[:, None]
    places = np.where(mask, of.starts[chosen][:, None] + columns, 0)
    return torch.from_numpy(np.where(mask, of.pieces[places], 0).astype(np.int64)), torch.from_numpy(mask)
