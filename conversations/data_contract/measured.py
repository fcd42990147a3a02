"""The sentences that understanding is measured on. Training on one of them would make the measure worthless."""

import json
from dataclasses import dataclass
from pathlib import Path

from conversations.data_contract.finding import Finding
from conversations.data_contract.sentences import normalised


@dataclass(frozen=True)
class Measured:
    """texts: normalised; skipped: why there are none; findings: lines that cannot be read."""

    texts: frozenset[str]
    skipped: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_measured(folder: Path) -> Measured:
    """All texts of the folder's *.jsonl files."""
    paths = sorted(folder.glob("*.jsonl"))
    if not paths:
        return Measured(frozenset(), (f"{folder}: no measurement set here, its sentences were not compared",))
    texts: set[str] = set()
    findings: list[Finding] = []
    for path in paths:
        # Not splitlines(): it also ends a line at U+2028, which JSON leaves inside texts.
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            if not line.strip():
                continue
            try:
                texts.add(normalised(str(json.loads(line)["text"])))
            except (json.JSONDecodeError, KeyError, TypeError):
                findings.append(Finding(path, number, "expected an object with a `text`"))
    return Measured(frozenset(texts), findings=tuple(findings))
