"""Write the weights as the runtime reads them: int8 rows with a scale each, and the pieces."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from bot.encoder_training.pairs import Pairs, counts
from bot.encoder_training.student import Student
from bot.nlu.encoder import PIECES_FILE, WEIGHTS_FILE


def export(student: Student, pieces: Path, pairs: Pairs, folder: Path) -> None:
    """Overwrites the weights, the pieces and the table of sources in `folder`."""
    vectors = student.vectors.weight.detach().numpy()
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-8) / 127
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(
        folder / WEIGHTS_FILE,
        vectors=np.clip(np.rint(vectors / scales[:, None]), -127, 127).astype(np.int8),
        scales=scales.astype(np.float32),
    )
    shutil.copyfile(pieces, folder / PIECES_FILE)
    _, by_source = counts(pairs)
    rows = [f"| {source} | {pairs.licences[source]} | {count} |" for source, count in by_source.most_common()]
    table = "\n".join(["| source | licence | pairs |", "|---|---|---|", *rows])
    (folder / "SOURCES.md").write_text(f"# What the weights were trained on\n\n{table}\n", encoding="utf-8")
