"""The forms a name takes in a sentence: into Germany is "в Германию", "do Warszawy", "Almanya'ya", "للإمارات".

Rules of thumb over endings, for names only: a form that no language has is never typed, so it does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

_SHORTEST = 4  # letters of a name whose ending is changed: short ones become other words
# Ending → what takes its place. The first that fits counts; "" fits every consonant.
_ENDINGS = {
    "ru": {"ия": "ии ию ией", "а": "у ы и е ой", "я": "ю и е ей", "й": "я ю е ем", "ь": "я и е ю ем", "": "а у е ом"},
    "uk": {"ія": "ії ію ією", "а": "у и і ою", "я": "ю ї і єю", "й": "ю я ї єм", "ь": "я і ю ем", "": "а у і ом ові"},
    "pl": {"ia": "ii ię ią", "a": "y i ę ą ie ze", "ów": "owa owie owem", "": "u a ie em owi"},
}
_VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęó")
# Turkish writes what is added to a name after an apostrophe, by the last vowel.
_TURKISH = {"aıou": "a ya da ta dan tan nın ı yı daki", "eiöü": "e ye de te den ten nin i yi deki"}
_ARABIC = ("ل", "ب", "و", "من ")
_ARABIC_ARTICLE = "ال"


def forms(name: str, code: str) -> Iterator[str]:
    """`name` (lower-case) as it stands alone and as a language (BCP 47) may change it."""
    yield name
    if code in _ENDINGS and len(name) >= _SHORTEST and " " not in name:
        yield from _declined(name, _ENDINGS[code])
    elif code == "tr":
        last = next((c for c in reversed(name) if any(c in vowels for vowels in _TURKISH)), "a")
        suffixes = next(its for vowels, its in _TURKISH.items() if last in vowels)
        yield from (f"{name}'{suffix}" for suffix in suffixes.split())
    elif code == "ar":
        yield from (prefix + name for prefix in _ARABIC)
        if name.startswith(_ARABIC_ARTICLE):
            yield "لل" + name.removeprefix(_ARABIC_ARTICLE)


def _declined(name: str, endings: dict[str, str]) -> Iterator[str]:
    for ending, others in endings.items():
        if name.endswith(ending) and (ending or name[-1] not in _VOWELS):
            stem = name[: len(name) - len(ending)]
            yield from (stem + other for other in others.split())
            return
