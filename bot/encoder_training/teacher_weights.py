"""The teacher's own weights and words, for the student to begin with."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file

from bot.encoder_training.teacher import teacher_folder

WORD_VECTORS = "embeddings.word_embeddings.weight"


def teacher_weights() -> dict[str, torch.Tensor]:
    """By the names of transformers' BertModel."""
    return {name.removeprefix("bert."): value for name, value in load_file(_file("model.safetensors")).items()}


def teacher_words() -> dict[str, int]:
    """The WordPiece vocabulary: a word, or "##" and the inside of one, and its number."""
    vocabulary: dict[str, int] = json.loads(_file("tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return vocabulary


def _file(name: str) -> Path:
    return teacher_folder() / name
