"""How well languages are told apart, by us and by the two libraries a shop could take instead, on the same lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import langdetect
import lingua
from langdetect.lang_detect_exception import LangDetectException

from bot.languages import Language
from bot.measure.lines import LANGUAGE_IDENTIFICATION
from bot.measure.predictions import Prediction
from bot.measure.scores import share

# Characters, both ends included; None: no end.
LENGTH_BANDS: tuple[tuple[int, int | None], ...] = ((0, 2), (3, 9), (10, 19), (20, 60), (61, None))
_CHINESE = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}  # langdetect's names
_EITHER_CHINESE = "zh"


@dataclass(frozen=True)
class Named:
    """A line's language, None where it is of none, and what a method called it, None where it said nothing."""

    text: str
    language: str | None
    answer: str | None

    @property
    def right(self) -> bool:
        """lingua knows one Chinese; it is right on both."""
        if self.answer == _EITHER_CHINESE:
            return str(self.language).startswith(_EITHER_CHINESE)
        return self.answer == self.language


def lines_with_language(predictions: Iterable[Prediction]) -> list[Prediction]:
    """Those of langid.jsonl where the folder has one, otherwise of all lines that say their language."""
    told = [p for p in predictions if p.line.language is not None]
    only = [p for p in told if p.line.file == LANGUAGE_IDENTIFICATION]
    return only or told


def language_identification(predictions: Iterable[Prediction], languages: Sequence[Language] = ()) -> dict[str, Any]:
    """Accuracy overall, by length band and by language, of the model ("babeldesk").

    With `languages` also of lingua, told that it is one of these, and langdetect; they take milliseconds a line.
    """
    chosen = lines_with_language(predictions)
    texts = [(p.line.text, None if p.line.silent else p.line.language) for p in chosen]
    answers = {"babeldesk": [p.parsed.language for p in chosen]}
    if languages:
        answers["lingua"] = _by_lingua([text for text, _ in texts], languages)
        answers["langdetect"] = _by_langdetect([text for text, _ in texts])
    return {
        "lines": len(texts),
        "files": sorted({p.line.file for p in chosen}),
        "methods": {
            method: _figures([Named(*told, answer) for told, answer in zip(texts, found, strict=True)])
            for method, found in answers.items()
        },
    }


def mistakes(named: Iterable[Named]) -> list[Named]:
    """The lines that were called another language, or none."""
    return [each for each in named if not each.right]


def _figures(named: Sequence[Named]) -> dict[str, Any]:
    bands = {_band_name(band): [each for each in named if _within(len(each.text), band)] for band in LENGTH_BANDS}
    codes = sorted({each.language for each in named if each.language is not None})
    return {
        "accuracy": _accuracy(named)["accuracy"],
        "nothing_said": sum(each.answer is None and each.language is not None for each in named),
        "by_length": {name: _accuracy(chosen) for name, chosen in bands.items() if chosen},
        "by_language": {code: _accuracy([each for each in named if each.language == code]) for code in codes},
        "mistakes": [[each.text, each.language, each.answer] for each in mistakes(named)],
    }


def _accuracy(named: Sequence[Named]) -> dict[str, Any]:
    return {"lines": len(named), "accuracy": share(sum(each.right for each in named), len(named))}


def _within(length: int, band: tuple[int, int | None]) -> bool:
    first, last = band
    return first <= length and (last is None or length <= last)


def _band_name(band: tuple[int, int | None]) -> str:
    first, last = band
    return f"{first}+" if last is None else f"{first}-{last}"


def _by_lingua(texts: Iterable[str], languages: Sequence[Language]) -> list[str | None]:
    by_iso = {each.iso_code_639_1.name.lower(): each for each in lingua.Language.all()}
    wanted = dict.fromkeys(by_iso[each.base] for each in languages if each.base in by_iso)
    detector = lingua.LanguageDetectorBuilder.from_languages(*wanted).build()
    found = [detector.detect_language_of(text) for text in texts]
    return [each.iso_code_639_1.name.lower() if each is not None else None for each in found]


def _by_langdetect(texts: Iterable[str]) -> list[str | None]:
    langdetect.DetectorFactory.seed = 0
    return [_langdetect(text) for text in texts]


def _langdetect(text: str) -> str | None:
    try:
        found = str(langdetect.detect(text))
    except LangDetectException:  # its word for "no letters"
        return None
    return _CHINESE.get(found, found)
