"""The texts of the web surfaces: data/<language>/widget.json and desk.json against English's.

Flat JSON: key → text, or key → {plural category: text} where `{count}` decides.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale

from conversations.data_contract.finding import Finding
from conversations.data_contract.yaml_file import FileBroken

FILE_NAMES = ("widget.json", "desk.json")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_COUNTS_THAT_HAPPEN = range(1001)

Texts = dict[str, Any]


def read_texts(path: Path) -> Texts:
    """The texts by key. Raises FileBroken, also for a key that comes twice."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_without_repeats)
    except OSError as error:
        raise FileBroken(path, 1, "is missing") from error
    except json.JSONDecodeError as error:
        raise FileBroken(path, error.lineno, f"is no JSON: {error.msg}") from error
    except KeyError as error:
        raise FileBroken(path, _line_of(path, error.args[0]), f"{error.args[0]} is there twice") from error
    if not isinstance(content, dict):
        raise FileBroken(path, 1, "is no JSON object")
    return content


def check_texts(path: Path, reference: Texts, locale: str, *, released: bool) -> Iterator[Finding]:
    """A language's file against English's. `locale` (Babel's) says which plural forms it needs."""
    if not path.exists() and not released:
        return
    try:
        texts = read_texts(path)
    except FileBroken as broken:
        yield broken.finding
        return
    if released:
        for key in reference.keys() - texts.keys():
            yield Finding(path, 1, f"the text {key} is missing")
    for key, text in texts.items():
        if key not in reference:
            yield Finding(path, _line_of(path, key), f"English has no text {key}")
            continue
        for problem in _problems(text, reference[key], locale):
            yield Finding(path, _line_of(path, key), f"{key} {problem}")


def _problems(text: Any, english: Any, locale: str) -> Iterator[str]:
    if isinstance(text, dict) != isinstance(english, dict):
        yield "has plural forms in one language and none in the other"
        return
    if isinstance(text, dict):
        yield from _plural_problems(text, locale)
        used = {name for form in text.values() for name in _PLACEHOLDER.findall(str(form))}
        wanted = {name for form in english.values() for name in _PLACEHOLDER.findall(form)}
    elif not isinstance(text, str) or not text.strip():
        yield "has no text"
        return
    else:
        used, wanted = set(_PLACEHOLDER.findall(text)), set(_PLACEHOLDER.findall(english))
    for name in sorted(used - wanted):
        yield f"uses {{{name}}}, which English does not"
    for name in sorted(wanted - used):
        yield f"leaves out {{{name}}}, which English uses"


def _plural_problems(forms: dict[str, Any], locale: str) -> Iterator[str]:
    rule = Locale.parse(locale).plural_form
    for name in sorted(forms.keys() - rule.tags - {"other"}):
        yield f"has the plural form {name}, which {locale} does not know"
    for name in sorted({rule(count) for count in _COUNTS_THAT_HAPPEN} | {"other"}):
        if not str(forms.get(name, "")).strip():
            yield f"lacks the plural form {name}"


def _without_repeats(pairs: list[tuple[str, Any]]) -> Texts:
    content: Texts = {}
    for key, value in pairs:
        if key in content:
            raise KeyError(key)
        content[key] = value
    return content


def _line_of(path: Path, key: str) -> int:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.lstrip().startswith(f'"{key}"'):
            return number
    return 1
