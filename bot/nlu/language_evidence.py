"""What in a message can tell its language, and what must not: numbers, addresses, brands and "ok" are of none."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_NO_LANGUAGE = re.compile(
    r"""[^\s@\u0600-\u06ff\u2e80-\uffff]+@[!-~]+  # e-mail addresses; scripts without spaces may touch them
      | https?://\S+ | www\.\S+    # links
      | [!-~]*\d[!-~]*             # order, tracking and phone numbers, dates, amounts; 订单1043到哪了 keeps its words
      | [^\w\s]+ | _+              # punctuation and pictures
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r"\s+")
# Letters that must be left when titles are left out, so that "Aurora Desk Lamp please" does not become one word.
_FEWEST_LETTERS = 6

# Unicode block names → ISO 15924, for the scripts a shopper may type. Han is Hani: a letter alone says not whose.
_SCRIPTS = {
    "LATIN": "Latn",
    "ARABIC": "Arab",
    "CJK": "Hani",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "HANGUL": "Kore",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "THAI": "Thai",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "ETHIOPIC": "Ethi",
}
# The registry's scripts whose letters are of another name.
_LETTERS = {"Hans": {"Hani"}, "Hant": {"Hani"}, "Jpan": {"Jpan", "Hani"}}
# From this share on kana among Han make Japanese; Chinese shoppers write a の for fun.
_KANA_SHARE = 0.1
# Latin letters may be a brand or a film in any script's sentence, seldom the other way round; and scripts without
# spaces carry more in a character.
_WEIGHT_DENSE, _WEIGHT_LATIN, _WEIGHT = 10, 1, 3
_DENSE = {"Hani", "Jpan", "Kore"}


def evidence(text: str, neutral: frozenset[str]) -> str:
    """The words of `text` (normal form) that belong to some language, lower-case, single spaces between."""
    if len(text) > 600:
        text = text[:600]
    words = _NO_LANGUAGE.sub(" ", text).lower().split()
    return " ".join(word for word in words if word not in neutral)


def looks_like_a_name(text: str) -> bool:
    """Whether every word is capitalised, as in "Aurora Desk Lamp": at least two words, and no sentence around them."""
    words = [word for word in _SPACE.split(text.strip()) if word[:1].isalpha()]
    return len(words) >= 2 and all(word[0].isupper() for word in words)


def without_titles(text: str) -> str:
    """`text` (with its capitals) without runs of capitalised words after the first one: films, songs and products are
    called the same in every language. All of it where too little would be left.
    """
    words = text.split()
    capital = [word[0].isupper() and not word.isupper() for word in words]
    left = [
        word
        for index, word in enumerate(words)
        if index == 0
        or not capital[index]
        or not (any(capital[max(index - 1, 1) : index]) or any(capital[index + 1 : index + 2]))
    ]
    enough = len(left) >= 2 and sum(character.isalpha() for word in left for character in word) >= _FEWEST_LETTERS
    return " ".join(left) if enough else text


def main_script(text: str) -> str | None:
    """The ISO 15924 script most of the letters are in, Latin weighing least, or None without letters.

    Han among kana is Japanese (Jpan), Han alone is Hani.
    """
    counts: Counter[str] = Counter()
    for character in text:
        script = _script(character)
        if script is not None:
            counts[script] += _WEIGHT_DENSE if script in _DENSE else _WEIGHT_LATIN if script == "Latn" else _WEIGHT
    if counts["Jpan"] and counts["Jpan"] >= _KANA_SHARE * (counts["Jpan"] + counts["Hani"]):
        counts["Jpan"] += counts.pop("Hani", 0)
    return counts.most_common(1)[0][0] if counts else None


def written_in(script: str) -> set[str]:
    """What `main_script` says of texts in a language whose script (in the registry) is this one."""
    return _LETTERS.get(script, {script})


@lru_cache(maxsize=4096)
def _script(character: str) -> str | None:
    if not character.isalpha():
        return None
    block = unicodedata.name(character, "").split(" ")[0].split("-")[0]
    return _SCRIPTS.get(block, "Zyyy")
