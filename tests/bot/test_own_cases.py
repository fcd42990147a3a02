"""The shipped model understands the project's own test sentences, in every released language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.shared.utils.io import read_yaml_file

from bot.intents import intents
from bot.languages import REGISTRY
from bot.measure.cases import CASES, read_cases
from bot.measure.entity_scores import entity_scores
from bot.measure.parsing import TrainedModel
from bot.measure.predictions import Prediction, predict
from bot.measure.scores import accuracy
from bot.train import fingerprint, up_to_date

# Below these something has broken; what is reached is in docs/understanding.md.
LEAST_RIGHT = 0.80
LEAST_LANGUAGES_RIGHT = 0.95
LEAST_ENTITY_F1 = 0.95

ROOT = Path(__file__).parents[2]
RELEASED = [row["code"] for row in read_yaml_file(ROOT / REGISTRY)["languages"] if row.get("released", True)]


@pytest.fixture(scope="module")
def understood() -> dict[str, list[Prediction]]:
    """What the model says to every case, by language. One model is loaded for all of them."""
    model = up_to_date(fingerprint())
    if model is None:
        pytest.skip("the model in models/ is older than its data; `make test` trains it first")
    known = intents()
    lines = read_cases(known, ROOT / CASES)
    by_language: dict[str, list[Prediction]] = {}
    with TrainedModel.loaded(model) as trained:
        for prediction in predict(trained, lines, known):
            by_language.setdefault(str(prediction.line.language), []).append(prediction)
    return by_language


def _told(predictions: list[Prediction]) -> str:
    return "\n".join(f"{p.line.text} is {p.line.intent}, not {p.intent}" for p in predictions if not p.strict)


@pytest.mark.parametrize("language", RELEASED)
def test_a_released_language_is_understood(understood: dict[str, list[Prediction]], language: str) -> None:
    predictions = understood[language]
    assert accuracy(predictions)["strict"] >= LEAST_RIGHT, _told(predictions)


@pytest.mark.parametrize("language", RELEASED)
def test_a_released_language_is_recognised(understood: dict[str, list[Prediction]], language: str) -> None:
    def wanted(prediction: Prediction) -> Any:
        return None if prediction.line.silent else language

    wrong = [p for p in understood[language] if p.parsed.language != wanted(p)]
    assert len(wrong) <= (1 - LEAST_LANGUAGES_RIGHT) * len(understood[language]), [
        (p.line.text, p.parsed.language) for p in wrong
    ]


@pytest.mark.parametrize("language", RELEASED)
def test_the_entities_of_a_released_language_are_found(understood: dict[str, list[Prediction]], language: str) -> None:
    assert entity_scores(understood[language])["all"]["f1"] >= LEAST_ENTITY_F1
