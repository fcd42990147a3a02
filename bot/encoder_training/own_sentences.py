"""Our own sentences for the encoder: what shoppers write, in many cuts, and what other languages' ones come near to."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

_SHARE_OF_PAIRS = 0.3
_BETWEEN = (". ", ", ", " and ", " - ", "? ")
_FEWEST_WORDS = 4
_NEIGHBOURS = 8
_SHARPNESS = 0.06


@dataclass(frozen=True)
class OwnSentence:
    """A training sentence as it is written in data/."""

    text: str
    intent: str
    language: str


def own_sentences(data: Path = Path("data")) -> list[OwnSentence]:
    """Every training sentence, in the files' order."""
    return [
        OwnSentence(line.removeprefix("- ").strip(), str(block["intent"]), path.parent.parent.name)
        for path in sorted(data.glob("*/nlu/*.yml"))
        for block in YAML(typ="safe").load(path)["nlu"]
        for line in block["examples"].splitlines()
        if line.strip()
    ]


def cuts(sentences: Sequence[str], count: int, seed: int = 7) -> list[str]:
    """`count` distinct texts: a run of words of one sentence, or two sentences on end. Deterministic."""
    chosen = random.Random(seed)  # noqa: S311 - a sample, no secret
    found: set[str] = set()
    while len(found) < count:
        words = chosen.choice(sentences).split()
        if chosen.random() < _SHARE_OF_PAIRS:
            found.add(" ".join(words) + chosen.choice(_BETWEEN) + chosen.choice(sentences))
        elif len(words) >= _FEWEST_WORDS:
            length = chosen.randint(2, len(words) - 1)
            start = chosen.randint(0, len(words) - length)
            found.add(" ".join(words[start : start + length]))
    return sorted(found)


def neighbours(
    students: np.ndarray, intents: np.ndarray, english: np.ndarray, english_intents: np.ndarray
) -> np.ndarray:
    """(sentences, width) what sentences of other languages are to meet: the teacher's vectors of the English
    sentences of the same intent that are nearest to them so far, the nearer the more.

    `students` (sentences, width) by the student of the first round, `english` (sentences, width) by the teacher.
    """
    found = np.zeros_like(students, dtype=np.float32)
    for intent in np.unique(intents):
        rows, there = np.nonzero(intents == intent)[0], english[english_intents == intent].astype(np.float32)
        likeness = students[rows] @ there.T
        count = min(_NEIGHBOURS, len(there))
        nearest = np.argpartition(-likeness, count - 1, axis=1)[:, :count]
        near = np.take_along_axis(likeness, nearest, axis=1)
        weights = np.exp((near - near.max(axis=1, keepdims=True)) / _SHARPNESS)
        total = (there[nearest] * weights[..., None]).sum(axis=1)
        found[rows] = total / np.linalg.norm(total, axis=1, keepdims=True)
    return found
