"""Predictions made up for the tests of figures: what a model might have said about a line."""

from __future__ import annotations

from typing import Any

from bot.measure.lines import MeasuredLine
from bot.measure.parsing import Parsed
from bot.measure.predictions import Prediction


def predicted(
    label: str | None,
    answer: str | None,
    confidence: float = 0.9,
    *,
    accepted: bool = True,
    also_ok: frozenset[str] = frozenset(),
    said_language: str | None = None,
    found: tuple[tuple[str, Any], ...] = (),
    **line: Any,
) -> Prediction:
    """A prediction of `answer` for a line labelled `label`; `line` are further fields of the line."""
    ranking = ((answer, confidence),) if answer is not None else ()
    fields = {"file": "en.jsonl", "line": 0, "text": "words", "language": "en", **line}
    return Prediction(
        MeasuredLine(intent=label, also_ok=also_ok, **fields),
        ranking,
        accepted,
        Parsed(ranking, accepted, said_language, found, 0.001, {"Normaliser": 0.001}),
    )
