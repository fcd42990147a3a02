"""All figures of one model, as they stand in understanding.json."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.intents import Intents
from bot.languages import Language
from bot.measure.confusions import confusions
from bot.measure.entity_scores import entity_scores
from bot.measure.language_scores import language_identification
from bot.measure.parsing import TrainedModel
from bot.measure.predictions import Prediction
from bot.measure.scores import (
    accuracy,
    by_kind_and_tier,
    by_language,
    calibration,
    in_scope,
    languages_of,
    out_of_scope,
    parity,
    rejection,
    threshold_sweep,
)
from bot.measure.time_figures import parse_times_ms

# Training writes it beside the models: {"model": "….tar.gz", "config": "config.yml", "seconds": 201.5}.
TRAINING_FILE = "training.json"


def measure_figures(predictions: Sequence[Prediction], known: Intents, languages: Sequence[Language]) -> dict[str, Any]:
    """Everything that labelled lines of a folder can tell. See docs/understanding.md for what each figure means."""
    return {
        "lines": len(predictions),
        "files": dict(Counter(p.line.file for p in predictions)),
        **intent_figures(predictions, known),
        "language_identification": language_identification(predictions, languages),
        "parse": parse_times_ms([p.parsed for p in predictions]),
    }


def intent_figures(predictions: Sequence[Prediction], known: Intents) -> dict[str, Any]:
    """The figures that any pipeline has, whether it tells languages or not."""
    own = by_language(predictions, known)
    return {
        "overall": by_kind_and_tier(predictions, known),
        "languages": own,
        "parity": parity(own),
        "out_of_scope": rejection(predictions),
        "threshold_sweep": threshold_sweep(predictions),
        "calibration": {
            "in_scope": calibration(in_scope(predictions)),
            "with_out_of_scope": calibration([*in_scope(predictions), *out_of_scope(predictions)]),
        },
        "confusions": confusions(predictions),
    }


def case_figures(predictions: Sequence[Prediction]) -> dict[str, Any]:
    """What the project's own test sentences tell: intents (out_of_scope among them), entities, languages."""
    return {
        "overall": accuracy(predictions),
        "languages": {code: accuracy(chosen) for code, chosen in languages_of(predictions).items()},
        "out_of_scope": rejection(predictions),
        "calibration": calibration(in_scope(predictions)),
        "entities": entity_scores(predictions),
        "language_identification": language_identification(predictions),
        "parse": parse_times_ms([p.parsed for p in predictions]),
    }


def model_facts(model: TrainedModel) -> dict[str, Any]:
    """What the model is; config and training_s are None where its training left no note of them."""
    note = _training_note(model.path)
    return {
        "file": model.path.name,
        "bytes": model.bytes,
        "trained_at": model.metadata.trained_at.isoformat(),
        "config": note.get("config"),
        "training_s": note.get("seconds"),
        "thresholds": asdict(model.thresholds) if model.thresholds else None,
    }


def machine_facts(*, one_core: bool) -> dict[str, Any]:
    """What the times depend on. `load` counts processes that wanted a core in the last minute, ours included."""
    return {"cores": os.cpu_count(), "parsed_on_one_core": one_core, "load": round(os.getloadavg()[0], 2)}


def _training_note(model: Path) -> dict[str, Any]:
    try:
        note: dict[str, Any] = json.loads((model.parent / TRAINING_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return note if note.get("model") == model.name else {}
