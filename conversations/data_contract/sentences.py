"""When two sentences count as the same, or nearly."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from conversations.data_contract.finding import Finding

# Latin accents, Arabic vowel marks and hamza, tatweel. Other scripts' marks are vowels and make another word.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670\u0640]")
_NUMBER = re.compile(r"\d+")
_SPACES = re.compile(r"\s+")
# Scripts without spaces between words: there a character counts as a word.
_UNSPACED = re.compile("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])")
_FEWEST_WORDS = 4
_FEWEST_REPEATS = 3


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
    spaced = "".join(" " if unicodedata.category(letter).startswith("P") else letter for letter in text)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", spaced)).strip()


def _bare(text: str) -> str:
    return text.strip().casefold()


def near_duplicates(sentences: Iterable[Sentence]) -> Iterator[Finding]:
    """One sentence three times or more with a single word, or only numbers, exchanged; as notices."""
    groups: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        words = _UNSPACED.sub(r" \1 ", _NUMBER.sub("0", normalised(sentence.text))).split()
        if len(words) < _FEWEST_WORDS:
            continue
        for place in range(len(words)):
            groups[(*words[:place], "…", *words[place + 1 :])].append(sentence)
    told: set[Sentence] = set()
    for pattern, alike in sorted(groups.items(), key=lambda group: -len(group[1])):
        distinct = [sentence for sentence in dict.fromkeys(alike) if sentence not in told]
        if len(distinct) < _FEWEST_REPEATS:
            continue
        told.update(distinct)
        lines = ", ".join(sentence.place for sentence in distinct[1:])
        message = f"{len(distinct)} sentences differ in one word only (“{' '.join(pattern)}”), also {lines}"
        yield Finding(distinct[0].path, distinct[0].line, message, is_notice=True)
