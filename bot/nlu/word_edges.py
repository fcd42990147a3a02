"""Whether a name found in writing without spaces is a word there: タイ (Thailand) is none in ネクタイ, a tie."""

from __future__ import annotations

import re

_LATIN = re.compile("[A-Za-z0-9]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
# Vowels and marks that belong to the Thai letter before them.
_THAI_FOLLOWERS = re.compile("[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]")


def is_a_word(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] has the edges of a word. Chinese has none to look at, so all of it is."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start : start + 1], text[end - 1 : end]
    if _LATIN.match(first) and _LATIN.match(before):
        return False
    if _LATIN.match(last) and _LATIN.match(after):
        return False
    if _KATAKANA.match(first) and _KATAKANA.match(before):
        return False
    if _KATAKANA.match(last) and _KATAKANA.match(after):
        return False
    if _HANGUL.match(first) and _HANGUL.match(before):
        return False
    return not _THAI_FOLLOWERS.match(after)
