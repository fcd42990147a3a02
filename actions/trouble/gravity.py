"""Whether a complaint is grave by its words: data/grave_words.yml has them, by language."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

FILE = Path(__file__).parents[2] / "data" / "grave_words.yml"
_SPACED = re.compile(r"[^\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")


def is_grave(text: str, language: str | None) -> bool:
    """Whether the text has grave words of its language, or of English."""
    plain = _plain(text)
    patterns = _patterns()
    return any(pattern.search(plain) for code in {language, "en"} if (pattern := patterns.get(code or "")) is not None)


def read_grave_words(path: Path = FILE) -> Mapping[str, list[str]]:
    """The words by language (BCP 47)."""
    words: dict[str, list[str]] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return words


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {code: re.compile("|".join(map(_pattern, words))) for code, words in read_grave_words().items()}


def _pattern(words: str) -> str:
    """At the beginning of a word where the script has spaces, anywhere where it has none."""
    plain = re.escape(_plain(words))
    return rf"(?<!\w){plain}" if _SPACED.fullmatch(words) else plain


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(one for one in folded if not _is_accent(one)))


def _is_accent(one: str) -> bool:
    return "\u0300" <= one <= "\u036f" or "\u064b" <= one <= "\u0652"
