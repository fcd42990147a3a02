"""`python -m conversations.data_contract`: prints findings and counts; the exit code is 1 if anything is wrong."""

import argparse
import sys
from pathlib import Path

from conversations.data_contract.contract import Places, check
from conversations.data_contract.finding import Report

# A measurement set lives beside the repository, so that nobody trains on it by accident.
MEASURE = Path("../shared/nlu-measure")


def main(arguments: list[str] | None = None) -> int:
    """Check and print. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m conversations.data_contract", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--cases", type=Path, default=Path("tests/cases"))
    parser.add_argument("--measure", type=Path, default=MEASURE, help="sentences never to train on")
    parser.add_argument("--quiet", action="store_true", help="errors only: no notes, no table")
    options = parser.parse_args(arguments)
    report = check(Places(options.data, options.cases, options.measure))
    lines = [*map(str, report.errors)]
    if not options.quiet:
        skipped = report.skipped if options.measure != MEASURE else ()  # only who asked for it misses it
        lines += [*map(str, report.notices), *skipped, "", *table(report), ""]
    lines.append(f"{len(report.errors)} errors, {len(report.notices)} notes")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if report.errors else 0


def table(report: Report) -> list[str]:
    """Training sentences by intent and language, as lines of text."""
    languages = list(report.counts)
    intents = sorted({intent for counts in report.counts.values() for intent in counts})
    width = max(map(len, [*intents, "training sentences"]))
    rows = [("training sentences", languages)]
    rows += [(intent, [str(report.counts[code].get(intent, 0)) for code in languages]) for intent in intents]
    rows.append(("all", [str(sum(report.counts[code].values())) for code in languages]))
    return [name.ljust(width) + "".join(cell.rjust(9) for cell in cells) for name, cells in rows]


if __name__ == "__main__":
    sys.exit(main())
