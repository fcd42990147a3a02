"""What a text is searched by: words where a script has spaces, pairs of letters where it has none.

No list of words of any language: word endings are met by the beginnings of words, compounds by their parts.
"""

import re
import unicodedata

BEGINNING = 5
"""Letters that a longer word is also known by: "shipping" and "shipped" share "shipp"."""
_RUN = re.compile("(?:[^\\W_]|[\u0900-\u0963\u0966-\u0dff\u0e01-\u0e4e\u0e80-\u0eff])+")
"""Letters and digits; in Indic scripts, Thai and Lao the signs that are written around letters are part of the word."""
_UNSPACED = re.compile(
    "[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
_HANGUL = re.compile("[\uac00-\ud7a3]+")


def terms_of(text: str) -> list[str]:
    """The terms of a text, in order; the same for a question and for an article."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    # Vowel signs of Indic scripts and Thai are letters of their own; accents and short Arabic vowels are not.
    kept = "".join(one for one in plain if not (unicodedata.combining(one) and not _is_vowel_sign(one)))
    plain = unicodedata.normalize("NFC", kept)
    found: list[str] = []
    for run in _RUN.findall(plain):
        place = 0
        for unspaced in _UNSPACED.finditer(run):
            found += _of_word(run[place : unspaced.start()])
            found += _pairs(unspaced[0])
            place = unspaced.end()
        found += _of_word(run[place:])
    return found


def _is_vowel_sign(one: str) -> bool:
    return "\u0900" <= one <= "\u0dff" or "\u0e00" <= one <= "\u0eff"


def _of_word(word: str) -> list[str]:
    if not word:
        return []
    if _HANGUL.fullmatch(word):
        return _pairs(word)
    return [word, word[:BEGINNING]] if len(word) > BEGINNING else [word]


def _pairs(run: str) -> list[str]:
    return [run] if len(run) < 2 else [run[place : place + 2] for place in range(len(run) - 1)]
