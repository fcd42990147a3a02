"""Languages as they are written: Hindi in Latin letters is another kind of text than Hindi, and the same language."""

from __future__ import annotations

from collections import Counter

from bot.languages import Language
from bot.nlu.language_evidence import main_script, written_in

# Between a language and a script that is not its usual one.
_OTHERWISE = "@"


def kinds_of(words: list[str], codes: list[str], languages: tuple[Language, ...], least: float) -> list[str]:
    """What each sentence teaches: its language ("hi"), or that language in another script ("hi@Latn")."""
    usual = {language.code: written_in(language.script) for language in languages}
    scripts = [main_script(text) for text in words]
    total, other = Counter(codes), Counter(zip(codes, scripts, strict=True))
    return [
        f"{code}{_OTHERWISE}{script}"
        if script and script not in usual.get(code, {script}) and other[code, script] >= least * total[code]
        else code
        for code, script in zip(codes, scripts, strict=True)
    ]


def language_of(kind: str) -> str:
    """The language of a kind."""
    return kind.split(_OTHERWISE)[0]


def is_otherwise(kind: str) -> bool:
    """Whether it is a language in another script than its usual one."""
    return _OTHERWISE in kind


def scripts_of(kind: str, languages: tuple[Language, ...]) -> set[str]:
    """What `main_script` says of texts of this kind."""
    if _OTHERWISE in kind:
        return {kind.split(_OTHERWISE)[1]}
    return next((written_in(language.script) for language in languages if language.code == kind), set())
