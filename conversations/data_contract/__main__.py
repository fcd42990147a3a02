"""`python -m conversations.data_contract`: prints findings and counts; the exit code is 1 if anything is wrong."""

import argparse
import sys
from pathlib import Path

from conversations.data_contract.contract import Places, check
from conversations.data_contract.finding import Report

# A measurement set lives beside the repository, so that nobody trains on it by accident.
MEASURE = Path("../shared/nlu-measure")
MOST_CONTRASTS = 12


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
        lines += [*map(str, report.notices), *skipped, *contrasts(report), "", *table(report), ""]
    lines.append(f"{len(report.errors)} errors, {len(report.notices)} notes")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if report.errors else 0


def table(report: Report) -> list[str]:
    """Training sentences by intent and language, as lines of text; ! where a release would need more."""
    languages = list(report.counts)
    named = [*report.fewest.values(), *report.counts.values()]
    intents = list(dict.fromkeys(intent for by_intent in named for intent in by_intent))
    rows = [("training sentences", languages)]
    rows += [(intent, [_count(report, code, intent) for code in languages]) for intent in intents]
    rows.append(("all", [str(sum(report.counts[code].values())) for code in languages]))
    first = max(len(name) for name, _ in rows)
    widths = [max(len(cells[column]) for _, cells in rows) + 2 for column in range(len(languages))]
    return [
        name.ljust(first) + "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
        for name, cells in rows
    ]


def contrasts(report: Report) -> list[str]:
    """The pairs of intents whose sentences differ in one word most often: meant as contrasts, or one is misplaced."""
    pairs = list(report.contrasts.items())
    if not pairs:
        return []
    shown = [f"{count:5}  {' ~ '.join(pair)}: {example}" for pair, (count, example) in pairs[:MOST_CONTRASTS]]
    return ["", f"{len(pairs)} pairs of intents have sentences that differ in one word, numbers or order only:", *shown]


def _count(report: Report, code: str, intent: str) -> str:
    count = report.counts[code].get(intent, 0)
    return f"{count}!" if count < report.fewest.get(code, {}).get(intent, 0) else str(count)


if __name__ == "__main__":
    sys.exit(main())
