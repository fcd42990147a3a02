"""What the model said about each measured line, in measured intents, and the file that says so."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.intents import OUT_OF_SCOPE, Intents
from bot.measure.lines import MeasuredLine
from bot.measure.parsing import Parsed, TrainedModel

RANKING_KEPT = 3


@dataclass(frozen=True)
class Prediction:
    """`intent` is the likeliest before the fallback, None where the model knows nothing of the text.

    ranking: (measured intent, confidence); several finer intents of one are one entry, at the likeliest one's place
    and with its confidence, because that is the one the assistant acts on.
    """

    line: MeasuredLine
    ranking: tuple[tuple[str, float], ...]
    accepted: bool
    parsed: Parsed

    @property
    def intent(self) -> str | None:
        return self.ranking[0][0] if self.ranking else None

    @property
    def confidence(self) -> float:
        return self.ranking[0][1] if self.ranking else 0.0

    @property
    def strict(self) -> bool:
        """Whether the intent is the line's label."""
        return self.intent is not None and self.intent == self.line.intent

    @property
    def lenient(self) -> bool:
        """Whether the intent is the line's label or another fair answer."""
        return self.strict or self.intent in self.line.also_ok

    @property
    def answered(self) -> bool:
        """Whether the assistant would act on an intent: accepted, and something that the shop can do."""
        return self.accepted and self.intent not in (None, OUT_OF_SCOPE)

    def as_json(self) -> dict[str, Any]:
        """The line of predictions.jsonl."""
        return {
            "file": self.line.file,
            "line": self.line.line,
            "text": self.line.text,
            "intent": self.intent,
            "confidence": round(self.confidence, 4),
            "accepted": self.accepted,
            "ranking": [{"intent": intent, "confidence": round(confidence, 4)} for intent, confidence in self.ranking],
            "language": self.parsed.language,
        }


def predict(model: TrainedModel, lines: Iterable[MeasuredLine], known: Intents) -> Iterator[Prediction]:
    """One prediction a line, in the same order."""
    for line in lines:
        parsed = model.parse(line.text)
        yield Prediction(line, measured_ranking(parsed.ranking, known), parsed.accepted, parsed)


def measured_ranking(ranking: Iterable[tuple[str, float]], known: Intents) -> tuple[tuple[str, float], ...]:
    """The first RANKING_KEPT different measured intents of a ranking that is sorted by confidence."""
    merged: dict[str, float] = {}
    for intent, confidence in ranking:
        merged.setdefault(known.counted(intent), confidence)
    return tuple(merged.items())[:RANKING_KEPT]


def write_predictions(predictions: Iterable[Prediction], path: Path) -> None:
    """One JSON object a line, UTF-8."""
    with path.open("w", encoding="utf-8") as file:
        for prediction in predictions:
            file.write(json.dumps(prediction.as_json(), ensure_ascii=False) + "\n")
