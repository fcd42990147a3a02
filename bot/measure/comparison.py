"""Our pipeline beside Rasa's default one, and beside itself with less to learn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bot.intents import Intents
from bot.measure.lines import MeasuredLine
from bot.measure.sample import Sample, draw, languages_with_data
from bot.measure.trials import OUR_CONFIG, Trial, in_languages, train_trial, trial_figures, write_stock_config

OURS = "babeldesk"
STOCK = "Rasa's default"

Say = Callable[[str], None]


def compare(
    languages: Sequence[str],
    an_intent: int,
    measured: Sequence[MeasuredLine],
    cases: Sequence[MeasuredLine],
    known: Intents,
    folder: Path,
    say: Say,
) -> dict[str, Any]:
    """Train both on one sample and score them on the same lines: those in the sample's languages.

    Raises bot.measure.trials.TrialFailed.
    """
    sample = draw(languages, an_intent, intents=tuple(known.kinds))
    say(f"sample: {_described(sample)}")
    configs = {OURS: OUR_CONFIG, STOCK: write_stock_config(folder / "stock.yml")}
    trials = [_trained(name, config, sample, folder, say) for name, config in configs.items()]
    return {
        **_facts(sample),
        "per_intent": an_intent,
        "trials": [_judged(trial, measured, cases, known) for trial in trials],
    }


def grow(
    sizes: Sequence[int | None],
    measured: Sequence[MeasuredLine],
    cases: Sequence[MeasuredLine],
    known: Intents,
    folder: Path,
    say: Say,
) -> list[dict[str, Any]]:
    """Our pipeline with that many utterances an intent and language (None: all), on all languages.

    Raises bot.measure.trials.TrialFailed.
    """
    grown: list[dict[str, Any]] = []
    for size in sizes:
        sample = draw(languages_with_data(), size, intents=tuple(known.kinds))
        trial = _trained(f"{OURS}, {size or 'all'} an intent", OUR_CONFIG, sample, folder, say)
        grown.append({**_facts(sample), "per_intent": size, **_judged(trial, measured, cases, known)})
    return grown


def _trained(name: str, config: Path, sample: Sample, folder: Path, say: Say) -> Trial:
    say(f"training {name} on {sample.size} utterances …")
    own = folder / f"trial-{len(list(folder.iterdir()))}"
    own.mkdir()
    trial = train_trial(name, config, sample, own)
    say(f"trained in {trial.seconds:.0f} s")
    return trial


def _judged(
    trial: Trial, measured: Sequence[MeasuredLine], cases: Sequence[MeasuredLine], known: Intents
) -> dict[str, Any]:
    languages = trial.sample.languages
    return trial_figures(trial, in_languages(measured, languages), in_languages(cases, languages), known)


def _facts(sample: Sample) -> dict[str, Any]:
    return {
        "utterances": sample.size,
        "languages": list(sample.languages),
        "seed": sample.seed,
        "sha256": sample.digest,
    }


def _described(sample: Sample) -> str:
    return f"{sample.size} utterances in {', '.join(sample.languages)}, seed {sample.seed}, SHA-256 {sample.digest}…"
