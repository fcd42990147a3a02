"""Count how languages are written at large: `python -m bot.encoder_training.languages --pairs pairs.jsonl.gz`."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np

from bot.encoder_training.pairs import read_texts
from bot.nlu.language_evidence import evidence
from bot.nlu.language_model import LanguageCounts, count_language
from bot.nlu.text import normalise


def main(arguments: list[str] | None = None) -> int:
    """Write language_counts.npz. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder_training.languages", description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True, help="gzipped JSON lines, see pairs.py")
    parser.add_argument("--out", type=Path, default=Path("models/encoder"))
    parser.add_argument("--per-language", type=int, default=25_000)
    options = parser.parse_args(arguments)
    texts = read_texts(options.pairs)
    chosen = random.Random(7)  # noqa: S311 - a sample, no secret
    columns = []
    for code in sorted(texts):
        sample = chosen.sample(sorted(texts[code]), min(options.per_language, len(texts[code])))
        columns.append(count_language(evidence(normalise(text).text, frozenset()) for text in sample))
        print(f"{code}: {len(sample)} texts", flush=True)  # noqa: T201
    options.out.mkdir(parents=True, exist_ok=True)
    LanguageCounts(tuple(sorted(texts)), np.stack(columns, axis=1)).write(options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
