"""The lines that understanding is measured on: a folder of JSONL files, one object a line.

`text` is all that a line needs. `intent` with `also_ok` (other fair answers) makes it count for intents, `lang` for
languages, `tier` says where it comes from (A real customers, B bot authors and crowd workers, C synthetic).
A line without `lang` is in the language its file is named after.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.intents import Intents

LANGUAGE_IDENTIFICATION = "langid.jsonl"
OUT_OF_SCOPE_LINES = "oos.jsonl"
_MOST_SHOWN = 20


class LinesBroken(Exception):
    """The folder holds no lines, or some cannot be read; the message names each with file and line (from 1)."""

    def __init__(self, reasons: list[str]) -> None:
        shown = reasons[:_MOST_SHOWN]
        more = [f"… and {len(reasons) - len(shown)} more"] if len(reasons) > len(shown) else []
        super().__init__("\n".join([*shown, *more]))
        self.reasons = reasons


@dataclass(frozen=True)
class MeasuredLine:
    """One line; `line` counts from 0. `intent` and `also_ok` are measured intents, None where the line has no label.

    The project's own cases say more: `entities` are the values it contains by name (None: nobody said), and `silent`
    lines ("1043", "ok") are no evidence of any language.
    """

    file: str
    line: int
    text: str
    intent: str | None = None
    also_ok: frozenset[str] = frozenset()
    tier: str | None = None
    language: str | None = None
    entities: dict[str, str] | None = None
    silent: bool = False


@dataclass(frozen=True)
class MeasuredFolder:
    """All lines of a folder in the order of its files, and what of them cannot be scored."""

    lines: tuple[MeasuredLine, ...]
    warnings: tuple[str, ...] = field(default=())


def read_folder(folder: Path, known: Intents) -> MeasuredFolder:
    """Every line of every *.jsonl in `folder`. A label that is no intent makes a warning, not an error.

    Raises:
        LinesBroken: no such folder, no such file in it, or lines that are no object with a `text`.
    """
    if not folder.is_dir():
        raise LinesBroken([f"{folder}: no such folder"])
    paths = sorted(folder.glob("*.jsonl"))
    if not paths:
        raise LinesBroken([f"{folder}: no *.jsonl file in it"])
    lines: list[MeasuredLine] = []
    broken: list[str] = []
    warnings: list[str] = []
    for path in paths:
        _read_file(path, known, lines, broken, warnings)
    if broken:
        raise LinesBroken(broken)
    return MeasuredFolder(tuple(lines), tuple(warnings))


def _read_file(path: Path, known: Intents, lines: list[MeasuredLine], broken: list[str], warnings: list[str]) -> None:
    try:
        # Not splitlines(): it also ends a line at U+2028 and others, which JSON leaves inside texts.
        written = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        broken.append(f"{path}: cannot be read as UTF-8 ({type(error).__name__})")
        return
    for number, row in enumerate(written):
        if not row.strip():
            continue
        place = f"{path}:{number + 1}"
        try:
            content = json.loads(row)
        except json.JSONDecodeError as error:
            broken.append(f"{place}: no JSON ({error.msg}, character {error.colno})")
            continue
        if not isinstance(content, dict) or not isinstance(content.get("text"), str):
            broken.append(f"{place}: expected an object with a `text`")
            continue
        lines.append(_line(path, number, place, content, known, warnings))


def _line(
    path: Path, number: int, place: str, content: dict[str, Any], known: Intents, warnings: list[str]
) -> MeasuredLine:
    intent, also_ok = content.get("intent"), content.get("also_ok") or []
    labels = [label for label in [intent, *also_ok] if label is not None]
    unknown = [str(label) for label in labels if label not in known.kinds]
    if unknown:
        warnings.append(f"{place}: no intent {', '.join(unknown)}; the line is predicted, that label is not scored")
    named_after = path.stem if path.name not in (LANGUAGE_IDENTIFICATION, OUT_OF_SCOPE_LINES) else None
    return MeasuredLine(
        file=path.name,
        line=number,
        text=content["text"],
        intent=known.counted(intent) if intent in known.kinds else None,
        also_ok=frozenset(known.counted(label) for label in also_ok if label in known.kinds),
        tier=content.get("tier"),
        language=content.get("lang") or named_after,
    )
