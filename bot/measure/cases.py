"""The project's own test sentences (tests/cases/<language>.yml) as lines to measure on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rasa.shared.utils.io import read_yaml_file

from bot.intents import Intents
from bot.measure.lines import LinesBroken, MeasuredLine

CASES = Path("tests/cases")
_SILENT = "unknown"


def read_cases(known: Intents, folder: Path = CASES) -> tuple[MeasuredLine, ...]:
    """Every sentence of every file; `line` counts a file's sentences from 0.

    Raises LinesBroken: a sentence without text or of an unknown intent; `make check` says the line.
    """
    return tuple(line for path in sorted(folder.glob("*.yml")) for line in _sentences(path, known))


def _sentences(path: Path, known: Intents) -> Iterator[MeasuredLine]:
    content = read_yaml_file(path)
    cases: list[dict[str, Any]] = [
        {"intent": group["intent"], **(each if isinstance(each, dict) else {"text": each})}
        for group in content.get("cases") or []
        for each in group.get("sentences") or []
    ]
    for number, case in enumerate(cases):
        if "text" not in case or case["intent"] not in known.kinds:
            raise LinesBroken([f"{path}: sentence {number + 1} has no text or an unknown intent; see `make check`"])
        yield MeasuredLine(
            file=path.name,
            line=number,
            text=str(case["text"]),
            intent=known.counted(case["intent"]),
            language=content["language"],
            entities=case.get("entities") or {},
            silent=case.get("language") == _SILENT,
        )
