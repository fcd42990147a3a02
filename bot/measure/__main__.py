"""Run the newest model over labelled lines and write what it understood: `python -m bot.measure --measure F --out G`.

Writes understanding.json (all figures), predictions.jsonl (one line a measured line) and report.html (the same to look
at). Exit code 2 and a message where a file or a line cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from bot.measure.one_core import stay_on_one_core
from bot.measure.rasa_start import load_rasa

MEASURE = Path("../shared/nlu-measure")
OUT = Path("var/understanding")


def main(arguments: list[str] | None = None) -> int:
    """Measure and write. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="make understand", description=__doc__)
    parser.add_argument("--measure", type=Path, default=MEASURE, help="a folder of *.jsonl")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--model", type=Path, default=Path("models"), help="a model, or a folder: its newest")
    options = parser.parse_args(arguments)
    one_core = stay_on_one_core()
    load_rasa()

    from bot.intents import intents
    from bot.languages import registry
    from bot.measure.cases import read_cases
    from bot.measure.lines import LinesBroken, read_folder
    from bot.measure.parsing import ModelUnusable
    from bot.measure.predictions import write_predictions
    from bot.measure.report import write_report
    from bot.measure.shipped import measure_shipped
    from bot.measure.summary import summary

    known, began = intents(), time.monotonic()
    try:
        measured = read_folder(options.measure, known)
        found = measure_shipped(options.model, measured, read_cases(known), known, registry(), one_core=one_core)
    except (LinesBroken, ModelUnusable) as error:
        print(f"Nothing was measured:\n{error}", file=sys.stderr)  # noqa: T201
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    write_predictions(found.predictions, options.out / "predictions.jsonl")
    result = {"folder": str(options.measure), **found.figures}
    write_report(options.out / "report.html", result, found.predictions, known)
    written = json.dumps(result, ensure_ascii=False, indent=1)
    (options.out / "understanding.json").write_text(written + "\n", encoding="utf-8")
    for line in [*measured.warnings, *summary(result)]:
        print(line)  # noqa: T201
    print(f"Written to {options.out}/ (look at report.html) in {time.monotonic() - began:.0f} s")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
