"""Text before understanding: one way to write each character, with a way back to where it stood in the original."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 5_000  # what the gateway lets through; longer text is cut, never refused here

# Zero-width, bidi controls and isolates, soft hyphen, variation selectors, BOM, null and other controls.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
)
# Arabic short vowels and the stretching stroke: most shoppers leave them out.
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
# Letters that shoppers write for one another: alef maqsura and ya, ta marbuta and ha, alef wasla, curly quotes.
_LOOKALIKES = str.maketrans({"\u0649": "\u064a", "\u0629": "\u0647", "\u0671": "\u0627", "\u2019": "'", "\u2018": "'"})
_PLAIN_ASCII = re.compile(r"[ -~]*\Z")


@dataclass(frozen=True)
class NormalisedText:
    """`text` for matching; `origins[i]` is where its character i began in the original (one more entry for the end)."""

    text: str
    origins: tuple[int, ...] | None  # None: the original was already normal

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stood in the original. Empty spans stay empty."""
        if self.origins is None:
            return start, end
        return self.origins[start], self.origins[end]


def normalise(original: str) -> NormalisedText:
    """NFKC, ASCII digits whatever the script, no invisible characters, at most MAX_CHARACTERS. Never raises."""
    if len(original) <= MAX_CHARACTERS and _PLAIN_ASCII.match(original):
        return NormalisedText(original, None)
    pieces: list[str] = []
    origins: list[int] = []
    position, end = 0, min(len(original), MAX_CHARACTERS)
    while position < end:
        following = position + 1
        while following < end and unicodedata.combining(original[following]):
            following += 1
        piece = _normal_piece(original[position:following])
        pieces.append(piece)
        origins.extend([position] * len(piece))
        position = following
    text = "".join(pieces)
    return NormalisedText(text, (*origins, end))


def fold(text: str) -> str:
    """The same characters in the same places without accents, hamzas and look-alikes: for comparing only."""
    if _PLAIN_ASCII.match(text):
        return text
    return "".join(map(_without_marks, text)).translate(_LOOKALIKES)


# The voicing marks of kana: がい and かい are two words.
_OF_THE_LETTER = {"\u3099", "\u309a"}


def _without_marks(character: str) -> str:
    first, *marks = unicodedata.normalize("NFD", character)
    accented = marks and all(map(unicodedata.combining, marks)) and _OF_THE_LETTER.isdisjoint(marks)
    return first if accented else character


def _normal_piece(piece: str) -> str:
    normal = unicodedata.normalize("NFKC", piece)
    normal = _ARABIC_MARKS.sub("", _INVISIBLE.sub("", normal))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in normal)
