"""The static student: `python -m bot.encoder_training.train --pairs pairs.jsonl.gz`.

It ships in nothing. It tells good translations from bad ones, and its pieces' vectors are what the layered student
begins with.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from bot.encoder_training.batches import Material, bags, epoch, material
from bot.encoder_training.pairs import Pairs, read_pairs
from bot.encoder_training.pieces import train_pieces
from bot.encoder_training.student import Student, loss_of
from bot.encoder_training.teacher import teacher_vectors
from bot.nlu.encoder_text import encoder_text

# Machine-translated and far from shops (see the model card): drawn less often. Shops' and support desks' words: more.
SELDOM = {"lobehub/lobe-chat-agents": 0.25, "openstreetmap/id-tagging-schema": 0.5}
OFTEN = 2.0
SHOPS = (
    "Adyen/", "FOSSBilling/", "LiveHelperChat/", "Shopify/", "Sylius/", "Tiledesk/", "apache/ofbiz", "awesto/",
    "bagisto/", "bigcommerce/", "braintree/", "chatwoot/", "clerk/", "django-helpdesk/", "django-oscar/", "medusajs/",
    "opensourcepos/", "saleor/", "sharetribe/", "shopware/", "solidusio-contrib/", "spree-contrib/",
    "vendure-ecommerce/", "vuestorefront/",
)  # fmt: skip
# After this epoch the pairs on which the student and the teacher agree least are taken for noise.
FILTER_AFTER = 2
NOISE_SHARE = 0.04
# In the cache: (pieces, 384) `vectors`, and (texts,) `agreements` with the teacher, English strings first.
STATIC_FILE = "static.npz"
# In the cache: the pieces that the layered student keeps.
PIECES_FILE = "pieces_kept.model"


def main(arguments: list[str] | None = None) -> int:
    """Train, report each epoch, keep the student. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder_training.train", description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True, help="gzipped JSON lines, see pairs.py")
    parser.add_argument("--cache", type=Path, default=Path("var/encoder"), help="for what takes minutes")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=2048)
    parser.add_argument("--vocabulary", type=int, default=64_000)
    options = parser.parse_args(arguments)
    torch.manual_seed(7)
    pairs = read_pairs(options.pairs)
    teachers = teacher_vectors(pairs.english, options.cache)
    model_file = options.cache / "pieces.model"
    processor = train_pieces(pairs, [], options.vocabulary, 40_000, model_file)
    texts = [*(encoder_text(text) for text in pairs.english), *pairs.translations]
    places = np.concatenate([np.arange(len(pairs.english)), np.array(pairs.places)])
    # English itself counts like two translations, else the student would know it least.
    weights = np.concatenate([np.full(len(pairs.english), 2.0), pair_weights(pairs)])
    cut = material(texts, places, weights, processor)
    student = train(cut, torch.from_numpy(teachers), processor.vocab_size(), options.epochs, options.batch)
    np.savez(
        options.cache / STATIC_FILE,
        vectors=student.vectors.weight.detach().numpy().astype(np.float16),
        agreements=agreements(student, cut, torch.from_numpy(teachers)),
    )
    return 0


def train(cut: Material, teachers: torch.Tensor, pieces: int, epochs: int, batch: int) -> Student:
    """The student after `epochs`, with the noise filter in between."""
    random = np.random.default_rng(7)
    student = Student(pieces)
    steps = int(cut.weights.sum() / batch) * epochs
    optimiser = torch.optim.SparseAdam(list(student.parameters()), lr=3e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=3e-3, total_steps=steps + epochs, pct_start=0.05)
    for number in range(1, epochs + 1):
        started, losses = time.monotonic(), []
        student.train()
        for chosen in epoch(cut, batch, random):
            wanted = teachers[torch.from_numpy(cut.teachers[chosen])].float()
            loss = loss_of(student(*bags(cut, chosen)), wanted, temperature=0.05, contrast=0.1)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            if schedule.last_epoch < schedule.total_steps - 1:
                schedule.step()
            losses.append(loss.item())
        print(f"epoch {number}: loss {np.mean(losses):.4f} in {time.monotonic() - started:.0f} s", flush=True)  # noqa: T201
        if number == FILTER_AFTER:
            cut = cut.without(_noise(student, cut, teachers))
    return student.eval()


def agreements(student: Student, cut: Material, teachers: torch.Tensor) -> np.ndarray:
    """(texts,) cosine of student and teacher."""
    student.eval()
    found = np.zeros(len(cut), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(cut), 8192):
            chosen = np.arange(start, min(start + 8192, len(cut)))
            wanted = teachers[torch.from_numpy(cut.teachers[chosen])].float()
            found[chosen] = (student(*bags(cut, chosen)) * wanted).sum(-1).numpy()
    return found


def _noise(student: Student, cut: Material, teachers: torch.Tensor) -> np.ndarray:
    found = agreements(student, cut, teachers)
    return found < np.quantile(found[cut.weights > 0], NOISE_SHARE)


def pair_weights(pairs: Pairs) -> np.ndarray:
    """(pairs,) how often each pair is drawn."""
    return np.array(
        [SELDOM.get(source, OFTEN if source.startswith(SHOPS) else 1.0) for source in pairs.sources], dtype=np.float64
    )


if __name__ == "__main__":
    raise SystemExit(main())
