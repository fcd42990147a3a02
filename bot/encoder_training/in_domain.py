"""Our own English sentences for the teacher, and pieces and pairs of them: what shoppers write, in many cuts."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from ruamel.yaml import YAML

_SHARE_OF_PAIRS = 0.3
_BETWEEN = (". ", ", ", " and ", " - ", "? ")
_FEWEST_WORDS = 4


def own_english(data: Path = Path("data")) -> list[str]:
    """Every English training sentence, in the files' order."""
    return [
        line.removeprefix("- ").strip()
        for path in sorted((data / "en" / "nlu").glob("*.yml"))
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
