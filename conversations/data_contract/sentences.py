"""When two sentences count as the same."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from conversations.data_contract.finding import Finding

# Latin accents, Arabic vowel marks and hamza, tatweel. Other scripts' marks are vowels and make another word.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670\u0640]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Sentence:
    """A sentence at its place."""

    text: str
    path: Path
    line: int
    intent: str

    @property
    def place(self) -> str:
        """File and line, for a message about another one."""
        return f"{self.path}:{self.line}"


@lru_cache(maxsize=200_000)
def normalised(text: str) -> str:
    """`text` without capitals, accents, punctuation and surplus spaces; the text itself when nothing else is left."""
    return _without_punctuation(_ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))) or _bare(text)


def duplicates(sentences: Iterable[Sentence]) -> Iterator[Finding]:
    """Sentences that are there twice. Within one intent, one with and one without accents are two: people type both."""
    first: dict[str, Sentence] = {}
    spelled: set[tuple[str, str]] = set()
    for sentence in sentences:
        earlier = first.setdefault(normalised(sentence.text), sentence)
        spelling = (sentence.intent, _without_punctuation(sentence.text.casefold()) or _bare(sentence.text))
        if earlier.intent != sentence.intent or spelling in spelled:
            other = "" if earlier.intent == sentence.intent else f" as {earlier.intent}"
            yield Finding(sentence.path, sentence.line, f"“{sentence.text}” is already in {earlier.place}{other}")
        spelled.add(spelling)


def _without_punctuation(text: str) -> str:
    spaced = "".join(map(_spaced, text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", spaced)).strip()


@lru_cache(maxsize=20_000)
def _spaced(letter: str) -> str:
    return " " if unicodedata.category(letter).startswith("P") else letter


def _bare(text: str) -> str:
    return text.strip().casefold()
