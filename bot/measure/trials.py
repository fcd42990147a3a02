"""Pipelines tried on one sample: each trained alone in a fresh process, all judged on the same lines afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.intents import Intents
from bot.measure.figures import intent_figures
from bot.measure.lines import MeasuredLine
from bot.measure.parsing import TrainedModel
from bot.measure.predictions import predict
from bot.measure.sample import Sample
from bot.measure.scores import accuracy
from bot.measure.time_figures import parse_times_ms

OUR_CONFIG = Path("config.yml")
_SEED_OF_DIET = 7


class TrialFailed(Exception):
    """A pipeline could not be trained; the message ends with what its process said last."""


@dataclass(frozen=True)
class Trial:
    """A pipeline trained on a sample. `seconds` is what training took, the start of its process not counted."""

    name: str
    model: Path
    seconds: float
    sample: Sample


def train_trial(name: str, config: Path, sample: Sample, folder: Path) -> Trial:
    """Train `config` on `sample` in `folder`, which must be empty. Raises TrialFailed."""
    sample.write(folder / "data")
    command = [sys.executable, "-m", "bot.measure.train_pipeline", str(config), str(folder / "data"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TrialFailed(f"{name} could not be trained:\n{done.stderr[-2000:]}")
    said = json.loads(done.stdout.splitlines()[-1])
    return Trial(name, Path(said["model"]), float(said["seconds"]), sample)


def write_stock_config(path: Path) -> Path:
    """Rasa's default pipeline, as the installed Rasa writes it when a project names none: DIET with 100 epochs."""
    import rasa.engine.recipes
    from rasa.shared.utils.io import read_yaml_file, write_yaml

    default = Path(str(rasa.engine.recipes.__file__)).parent / "config_files" / "default_config.yml"
    pipeline = [dict(component) for component in read_yaml_file(default)["pipeline"]]
    for component in pipeline:
        if component["name"] == "DIETClassifier":
            component["random_seed"] = _SEED_OF_DIET
    write_yaml({"recipe": "default.v1", "assistant_id": "stock", "language": "en", "pipeline": pipeline}, path)
    return path


def trial_figures(
    trial: Trial, measured: Sequence[MeasuredLine], cases: Sequence[MeasuredLine], known: Intents
) -> dict[str, Any]:
    """What a trained pipeline makes of the lines, which are those in the sample's languages for every trial."""
    with TrainedModel.loaded(trial.model) as model:
        predictions = list(predict(model, measured, known))
        of_cases = list(predict(model, cases, known))
        size = model.bytes
    return {
        "name": trial.name,
        "training_s": trial.seconds,
        "model_bytes": size,
        "measure": intent_figures(predictions, known) if predictions else None,
        "own_cases": accuracy(of_cases),
        "parse": parse_times_ms([p.parsed for p in [*predictions, *of_cases]]),
    }


def in_languages(lines: Sequence[MeasuredLine], languages: Sequence[str]) -> list[MeasuredLine]:
    """The labelled lines in these languages."""
    return [line for line in lines if line.intent is not None and line.language in languages]
