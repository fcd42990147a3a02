"""What of a message the encoder reads: its words, without numbers, addresses and links."""

from __future__ import annotations

import re

from bot.nlu.features import masked
from bot.nlu.text import normalise

_MARKS = re.compile("[\ue000-\uf8ff…0]+")
_SPACES = re.compile(r"\s+")


def encoder_text(original: str) -> str:
    """Lower case without accents, marks of masked parts as spaces, at most features.MOST_CHARACTERS characters."""
    return _SPACES.sub(" ", _MARKS.sub(" ", masked(normalise(original).text))).strip()
