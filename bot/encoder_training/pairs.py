"""Pairs of one meaning in two languages, as the encoder reads them.

The file: gzipped JSON lines {"en", "xx", "lang", "src", "lic"}: an English string, its translation, the translation's
language (BCP 47), where it is from and under which licence.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.nlu.encoder_text import encoder_text


class PairsBroken(Exception):
    """A line is not of the format; the message names file and line."""


@dataclass(frozen=True)
class Pairs:
    """`english` holds each distinct English string once; pair i is (english[places[i]], translations[i])."""

    english: tuple[str, ...]
    places: tuple[int, ...]
    translations: tuple[str, ...]
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    licences: dict[str, str]


def read_pairs(path: Path) -> Pairs:
    """Every pair, texts as the encoder sees them. Raises PairsBroken."""
    known: dict[str, int] = {}
    places, translations, languages, sources, licences = [], [], [], [], {}
    for place, row in enumerate(_rows(path), start=1):
        try:
            english, translation = str(row["en"]), encoder_text(str(row["xx"]))
            language, source = str(row["lang"]), str(row["src"])
            licences[source] = str(row["lic"])
        except (KeyError, TypeError) as error:
            raise PairsBroken(f"{path}:{place}: a pair has en, xx, lang, src and lic ({error})") from error
        if not translation:
            continue
        places.append(known.setdefault(english, len(known)))
        translations.append(translation)
        languages.append(language)
        sources.append(source)
    return Pairs(tuple(known), tuple(places), tuple(translations), tuple(languages), tuple(sources), licences)


def counts(pairs: Pairs) -> tuple[Counter[str], Counter[str]]:
    """Pairs by language and by source."""
    return Counter(pairs.languages), Counter(pairs.sources)


def _rows(path: Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for place, line in enumerate(lines, start=1):
            try:
                yield json.loads(line)
            except ValueError as error:
                raise PairsBroken(f"{path}:{place}: not JSON ({error})") from error


def read_texts(path: Path) -> dict[str, set[str]]:
    """The distinct texts of each language, English among them, as they are written. Raises PairsBroken."""
    texts: dict[str, set[str]] = {"en": set()}
    for row in _rows(path):
        texts["en"].add(str(row["en"]))
        texts.setdefault(str(row["lang"]), set()).add(str(row["xx"]))
    return texts
