"""Train the layers that read words together, on top of the pieces' vectors as they are shipped.

`python -m bot.encoder_training.train_context --pairs pairs.jsonl.gz --encoder models/encoder`, after `train`.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from bot.encoder_training.batches import Material, material
from bot.encoder_training.context import ContextStudent, padded
from bot.encoder_training.in_domain import cuts, own_english
from bot.encoder_training.pairs import read_pairs
from bot.encoder_training.student import loss_of
from bot.encoder_training.teacher import teacher_vectors
from bot.encoder_training.train import pair_weights
from bot.nlu.encoder import load_encoder
from bot.nlu.encoder_context import CONTEXT_FILE
from bot.nlu.encoder_text import encoder_text

ENGLISH_AN_EPOCH = 90_000
TRANSLATIONS_AN_EPOCH = 15_000  # of each language, other ones in each epoch
OWN_CUTS = 26_000
LONGEST = 32
# A translation this far from the teacher, by the static vectors alone, is taken for noise.
LEAST_AGREEMENT = 0.15
PIECES_DROPPED = 0.05


def main(arguments: list[str] | None = None) -> int:
    """Train, report each epoch, write context.npz. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder_training.train_context", description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True, help="gzipped JSON lines, see pairs.py")
    parser.add_argument("--encoder", type=Path, default=Path("models/encoder"))
    parser.add_argument("--cache", type=Path, default=Path("var/encoder"), help="for what takes minutes")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=512)
    options = parser.parse_args(arguments)
    torch.manual_seed(7)
    encoder = load_encoder(options.encoder)
    pairs, own = read_pairs(options.pairs), own_english()
    own += cuts(own, OWN_CUTS)
    teachers = np.concatenate([teacher_vectors(texts, options.cache) for texts in (pairs.english, own)])
    english = [*(encoder_text(text) for text in pairs.english), *(encoder_text(text) for text in own)]
    of_pairs = np.array(pairs.places)
    weights = np.concatenate([np.ones(len(english)), pair_weights(pairs)])
    places = np.concatenate([np.arange(len(english)), of_pairs])
    cut = material([*english, *pairs.translations], places, weights, encoder.processor)
    languages = np.array(["en"] * len(pairs.english) + ["own"] * len(own) + list(pairs.languages))
    student = train(cut, languages, torch.from_numpy(teachers), encoder.rows(), options.epochs, options.batch)
    np.savez(
        options.encoder / CONTEXT_FILE,
        **{name: value.numpy().astype(np.float16) for name, value in student.state_dict().items() if name != "vectors"},
    )
    return 0


def train(
    cut: Material, languages: np.ndarray, teachers: torch.Tensor, vectors: np.ndarray, epochs: int, batch: int
) -> ContextStudent:
    """`languages` (texts,) says which language a text is, "own" for our own English."""
    random = np.random.default_rng(7)
    student = ContextStudent(vectors)
    static = torch.from_numpy(vectors)
    learnt = [weights for weights in student.parameters() if weights.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=1e-3, weight_decay=0.01)
    schedule = None
    for number in range(1, epochs + 1):
        started, losses = time.monotonic(), []
        chosen = _of_epoch(cut, languages, random)
        agrees = _agreement(static, cut, teachers, chosen) >= LEAST_AGREEMENT
        batches = list(_batches(cut, chosen[agrees | (languages[chosen] == "own")], batch, random))
        if schedule is None:
            steps = int(len(batches) * epochs * 1.05)
            schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=1.5e-3, total_steps=steps, pct_start=0.08)
        student.train()
        for rows in batches:
            pieces, mask = padded(cut, rows)
            wanted = teachers[torch.from_numpy(cut.teachers[rows])].float()
            loss = loss_of(student(pieces, _thinned(mask)), wanted, temperature=0.05, contrast=0.1)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learnt, 1.0)
            optimiser.step()
            if schedule.last_epoch < schedule.total_steps - 1:
                schedule.step()
            losses.append(loss.item())
        print(f"epoch {number}: loss {np.mean(losses):.4f} in {time.monotonic() - started:.0f} s", flush=True)  # noqa: T201
    return student.eval()


def _of_epoch(cut: Material, languages: np.ndarray, random: np.random.Generator) -> np.ndarray:
    lengths = np.diff(cut.starts)
    usable = (lengths > 0) & (lengths <= LONGEST) & (cut.weights > 0)
    parts = []
    for language in np.unique(languages):
        rows = np.nonzero(usable & (languages == language))[0]
        wanted = {"own": len(rows), "en": ENGLISH_AN_EPOCH}.get(str(language), TRANSLATIONS_AN_EPOCH)
        chances = cut.weights[rows] / cut.weights[rows].sum()
        parts.append(random.choice(rows, min(wanted, len(rows)), replace=False, p=chances))
    return np.concatenate(parts)


def _agreement(static: torch.Tensor, cut: Material, teachers: torch.Tensor, rows: np.ndarray) -> np.ndarray:
    """(rows,) cosine of the sum of the pieces' vectors and the teacher's."""
    found = np.zeros(len(rows), dtype=np.float32)
    for start in range(0, len(rows), 8192):
        part = rows[start : start + 8192]
        pieces, mask = padded(cut, part)
        sums = torch.nn.functional.normalize((static[pieces] * mask.unsqueeze(-1)).sum(1), dim=-1, eps=1e-6)
        wanted = teachers[torch.from_numpy(cut.teachers[part])].float()
        found[start : start + 8192] = (sums * wanted).sum(-1).numpy()
    return found


def _batches(cut: Material, rows: np.ndarray, size: int, random: np.random.Generator) -> Iterator[np.ndarray]:
    """Texts of about the same length together, the batches in random order."""
    lengths = np.diff(cut.starts)[rows]
    ordered = rows[np.argsort(lengths + random.random(len(rows)) * 3, kind="stable")]
    starts = np.arange(0, len(ordered) - size + 1, size)
    random.shuffle(starts)
    for start in starts:
        yield ordered[start : start + size]


def _thinned(mask: torch.Tensor) -> torch.Tensor:
    """Some pieces left out, never all of a text."""
    thin = mask & (torch.rand(mask.shape) >= PIECES_DROPPED)
    thin[:, 0] |= ~thin.any(1)
    return thin


if __name__ == "__main__":
    raise SystemExit(main())
