"""`make bench-nlu`: the shipped model's figures, and our pipeline beside Rasa's default one on one fixed sample.

Writes var/bench-nlu.json. With --curve also how our pipeline grows with the utterances an intent.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.measure.one_core import stay_on_one_core
from bot.measure.rasa_start import load_rasa

MEASURE = Path("../shared/nlu-measure")
RESULT = Path("var/bench-nlu.json")
# DIET takes about a fifth of a second an utterance on two idle cores: this sample some four minutes.
SAMPLE_LANGUAGES = "en,zh-Hans"
SAMPLE_AN_INTENT = 12
CURVE = (20, 40, 80, None)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print and write. Returns the exit code."""
    options = _options(arguments)
    one_core = stay_on_one_core()
    load_rasa()

    from bot.intents import intents
    from bot.languages import registry
    from bot.measure.bench_table import bench_table
    from bot.measure.cases import read_cases
    from bot.measure.comparison import compare, grow
    from bot.measure.lines import LinesBroken, read_folder
    from bot.measure.parsing import ModelUnusable
    from bot.measure.shipped import measure_shipped
    from bot.measure.trials import TrialFailed

    known, began = intents(), time.monotonic()
    say = _saying(began)
    try:
        cases = read_cases(known)
        measured = read_folder(options.measure, known) if options.measure.is_dir() else None
        if measured is None:
            say(f"{options.measure} is not here: measuring on the project's own cases alone")
        say("the shipped model …")
        shipped = measure_shipped(options.model, measured, cases, known, registry(), one_core=one_core)
        lines = measured.lines if measured else ()
        with tempfile.TemporaryDirectory(prefix="bench-nlu-") as folder:
            languages = tuple(options.languages.split(","))
            comparison = compare(languages, options.per_intent, lines, cases, known, Path(folder), say)
            sizes = [None if size == "all" else int(size) for size in options.sizes.split(",")]
            curve = grow(sizes, lines, cases, known, Path(folder), say) if options.curve else None
    except (LinesBroken, ModelUnusable, TrialFailed) as error:
        print(f"Nothing was measured:\n{error}", file=sys.stderr)  # noqa: T201
        return 2
    result = {**shipped.figures, "folder": str(options.measure), "comparison": comparison, "curve": curve}
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for line in bench_table(result):
        print(line)  # noqa: T201
    print(f"Written to {options.out} in {time.monotonic() - began:.0f} s")  # noqa: T201
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-nlu", description=__doc__)
    parser.add_argument("--measure", type=Path, default=MEASURE, help="a folder of *.jsonl")
    parser.add_argument("--model", type=Path, default=Path("models"), help="a model, or a folder: its newest")
    parser.add_argument("--out", type=Path, default=RESULT)
    parser.add_argument("--languages", default=SAMPLE_LANGUAGES, help="of the sample, with commas")
    parser.add_argument("--per-intent", type=int, default=SAMPLE_AN_INTENT, help="utterances of the sample")
    parser.add_argument("--curve", action="store_true", help="also train on growing parts of the data: long")
    parser.add_argument(
        "--sizes", default=",".join("all" if size is None else str(size) for size in CURVE), help="of the curve"
    )
    return parser.parse_args(arguments)


def _saying(began: float) -> Callable[[str], None]:
    def say(what: str) -> None:
        print(f"[{time.monotonic() - began:4.0f} s] {what}", flush=True)  # noqa: T201

    return say


if __name__ == "__main__":
    sys.exit(main())
