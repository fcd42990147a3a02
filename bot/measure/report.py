"""The figures as a page for people: one file, nothing loaded from anywhere, opened from disk."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.intents import OUT_OF_SCOPE, SHOP, SMALL_TALK, Intents
from bot.measure.predictions import Prediction
from bot.measure.scores import language_figures
from bot.measure.targets import targets

_KIND_ORDER = (SHOP, SMALL_TALK, "dialogue", OUT_OF_SCOPE)
_PARTS = Path(__file__).parent / "report_page"
_MOST_LANGUAGE_MISTAKES = 60


def write_report(
    path: Path,
    result: Mapping[str, Any],
    predictions: Sequence[Prediction],
    known: Intents,
) -> None:
    """`result` is what understanding.json holds; every labelled line of `predictions` goes into the page."""
    page = (_PARTS / "page.html").read_text(encoding="utf-8")
    for name, text in (
        ("style", (_PARTS / "style.css").read_text(encoding="utf-8")),
        ("data", embedded(report_data(result, predictions, known))),
        ("script", (_PARTS / "charts.js").read_text(encoding="utf-8")),
        ("start", (_PARTS / "page.js").read_text(encoding="utf-8")),
    ):
        page = page.replace(f"/*{name}*/", text, 1)
    path.write_text(page, encoding="utf-8")


def embedded(value: Any) -> str:
    """JSON that may stand inside a script element, whatever a line says: no "<" ends the element or opens another."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def report_data(
    result: Mapping[str, Any],
    predictions: Sequence[Prediction],
    known: Intents,
) -> dict[str, Any]:
    """What the page's script reads.

    A line is [language, label, answer, confidence, accepted, right, text]; label and answer are places in `intents`,
    -1 for no answer.
    """
    measure = result["measure"]
    order = sorted(known.measured, key=lambda name: _KIND_ORDER.index(known.kind(name)))
    place = {name: number for number, name in enumerate(order)}
    labelled = [p for p in predictions if p.line.intent is not None]
    methods = measure["language_identification"]["methods"]
    return {
        "made_at": datetime.now().astimezone().strftime("%d %B %Y, %H:%M"),
        "model": result["model"],
        "folder": result.get("folder", ""),
        "line_count": measure["lines"],
        "intents": order,
        "kinds": [known.kind(name) for name in order],
        "lines": [
            [
                p.line.language or "",
                place[str(p.line.intent)],
                place.get(str(p.intent), -1),
                round(p.confidence, 3),
                int(p.accepted),
                int(p.lenient),
                p.line.text,
            ]
            for p in labelled
        ],
        "targets": [
            {
                "name": target.name,
                "measured": target.measured,
                "wanted": target.wanted,
                "at_least": target.at_least,
                "met": target.met,
            }
            for target in targets(result)
        ],
        "overall": {
            **measure["overall"],
            "out_of_scope": measure["out_of_scope"],
            "calibration": measure["calibration"]["in_scope"],
        },
        # Those without a measured line too: their own cases are all there is.
        "languages": {
            **dict.fromkeys(result["own_cases"]["languages"], language_figures([], known)),
            **measure["languages"],
        },
        "parity": measure["parity"],
        "language_identification": {
            **measure["language_identification"],
            "methods": {
                name: {**figures, "mistakes": figures["mistakes"][:_MOST_LANGUAGE_MISTAKES]}
                for name, figures in methods.items()
            },
        },
        "entities": result["own_cases"]["entities"],
        "own_cases": result["own_cases"]["overall"],
        "case_languages": result["own_cases"]["languages"],
        "parse": measure["parse"],
    }
