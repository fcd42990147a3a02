"""`python -m actions.customs`: holds data/customs/ to its contract; the exit code is 1 if anything is wrong."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from actions.customs.rule_files import notices, read_rule_book


def main(arguments: list[str] | None = None) -> int:
    """Check and print. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m actions.customs", description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("data/customs"))
    folder = parser.parse_args(arguments).folder
    book, findings = read_rule_book(folder)
    worth_a_look = [*notices(folder, datetime.now(UTC).date())]
    lines = [*map(str, findings), *map(str, worth_a_look)]
    lines.append(f"{len(book.territories)} destinations, {len(findings)} errors, {len(worth_a_look)} notes")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
