"""The shipped model, measured on a folder of lines and on the project's own cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.intents import Intents
from bot.languages import Language
from bot.measure.figures import case_figures, machine_facts, measure_figures, model_facts
from bot.measure.lines import MeasuredFolder, MeasuredLine
from bot.measure.parsing import TrainedModel
from bot.measure.predictions import Prediction, predict


@dataclass(frozen=True)
class Understanding:
    """figures: what understanding.json holds; its "measure" is None without a folder. predictions: of the folder."""

    figures: dict[str, Any]
    predictions: tuple[Prediction, ...]


def measure_shipped(
    model: Path,
    measured: MeasuredFolder | None,
    cases: Sequence[MeasuredLine],
    known: Intents,
    languages: Sequence[Language],
    *,
    one_core: bool,
) -> Understanding:
    """Run `model` (a file, or a folder's newest) over everything.

    Raises ModelUnusable.
    """
    lines = measured.lines if measured else ()
    with TrainedModel.loaded(model) as trained:
        predictions = tuple(predict(trained, lines, known))
        of_cases = list(predict(trained, cases, known))
        facts = model_facts(trained)
    figures = {
        "model": facts,
        "warnings": list(measured.warnings) if measured else [],
        "measure": measure_figures(predictions, known, languages) if measured else None,
        "own_cases": case_figures(of_cases),
        "machine": machine_facts(one_core=one_core),
    }
    return Understanding(figures, predictions)
