"""Which pieces are worth their place: those that the texts of all languages use most."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np


def use_of_pieces(cuts_by_language: Sequence[np.ndarray], size: int) -> np.ndarray:
    """(size,) sum over languages of the share that a piece has of the language's text: a small language counts too."""
    total = np.zeros(size)
    for pieces in cuts_by_language:
        found = np.bincount(np.asarray(pieces, dtype=np.int64), minlength=size)
        total += found / max(found.sum(), 1)
    return total


def most_used(use: np.ndarray, always: Collection[int], size: int) -> np.ndarray:
    """`size` numbers in order: those of `always`, and of the others the most used."""
    others = [int(number) for number in np.argsort(-use, kind="stable") if int(number) not in always]
    return np.array(sorted([*always, *others[: size - len(always)]]))
