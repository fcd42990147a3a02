"""Train the student that ships: `python -m bot.encoder_training.train_layers --pairs pairs.jsonl.gz`, after `train`.

First round: translations and English, our own English among it, meet the teacher's vectors of the English. Second
round: our own sentences of the other languages too, which meet their nearest English neighbours of the same intent;
and a linear layer on top, not kept, must tell our intents apart.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import sentencepiece
import torch

from bot.encoder_training.batches import Material, joined, material
from bot.encoder_training.beginning import first_vectors
from bot.encoder_training.draws import Group, batches, group, padded, thinned
from bot.encoder_training.export import export, write_sources
from bot.encoder_training.layers import WIDTH, LayeredStudent
from bot.encoder_training.own_sentences import OwnSentence, cuts, neighbours, own_sentences
from bot.encoder_training.pairs import Pairs, read_pairs
from bot.encoder_training.pieces import pruned
from bot.encoder_training.student import loss_of
from bot.encoder_training.teacher import teacher_vectors
from bot.encoder_training.teacher_weights import WORD_VECTORS, teacher_weights, teacher_words
from bot.encoder_training.train import PIECES_FILE, STATIC_FILE, pair_weights
from bot.encoder_training.vocabulary import use_of_pieces
from bot.nlu.encoder import FOLDER
from bot.nlu.encoder_text import encoder_text
from bot.nlu.held_out import is_held_out

PIECES_KEPT = 40_000
OWN_CUTS = 26_000
LONGEST = 30
# Shares of every step; translations share the rest by the size of their language to this power.
FIRST_ROUND = {"en": 0.16, "own": 0.05, "cut": 0.07}
SECOND_ROUND = {"en": 0.10, "own": 0.06, "cut": 0.07, "others": 0.42}
SIZE_COUNTS = 0.3
# A translation is drawn the less, the less the static student agrees with the teacher: from 0 at the first to 1.
DOUBTED, TRUSTED = 0.25, 0.60
PIECES_DROPPED = 0.08
RATE_OF_WORDS, RATE_OF_LAYERS = 1e-3, 1e-4
WARM_UP = 150
END = 0.02  # of the rate
RATE_OF_INTENTS, WEIGHT_OF_INTENTS, SCALE_OF_INTENTS = 2e-3, 0.2, 10.0
NO_INTENT = -1


def main(arguments: list[str] | None = None) -> int:
    """Both rounds, with progress, then the export. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder_training.train_layers", description=__doc__)
    parser.add_argument("--pairs", type=Path, required=True, help="gzipped JSON lines, see pairs.py")
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--cache", type=Path, default=Path("var/encoder"), help="where `train` left its work")
    parser.add_argument("--steps", type=int, nargs=2, default=(2200, 2800), help="of the two rounds")
    parser.add_argument("--batch", type=int, default=384)
    options = parser.parse_args(arguments)
    torch.manual_seed(7)
    pairs, own = read_pairs(options.pairs), own_sentences()
    agrees = np.load(options.cache / STATIC_FILE)["agreements"]
    processor, student = _begin(pairs, own, options.cache)

    english = [one for one in own if one.language == "en"]
    texts = [*pairs.english, *(one.text for one in english), *cuts([one.text for one in english], OWN_CUTS)]
    teachers = teacher_vectors(texts, options.cache)
    cut = material(
        [*(encoder_text(text) for text in texts), *pairs.translations],
        np.concatenate([np.arange(len(texts)), np.array(pairs.places)]),
        np.concatenate([np.ones(len(texts)), pair_weights(pairs) * _trust(agrees[len(pairs.english) :])]),
        processor,
    )
    languages = np.array(
        ["en"] * len(pairs.english) + ["own"] * len(english) + ["cut"] * OWN_CUTS + list(pairs.languages)
    )
    none = np.full(len(cut), NO_INTENT)
    groups = _groups(cut, languages, FIRST_ROUND)
    round_of(student, cut, teachers, none, groups, options.steps[0], options.batch, processor)

    others = [one for one in own if one.language != "en" and not is_held_out(one.text)]
    own_vectors = teachers[len(pairs.english) : len(pairs.english) + len(english)]
    wanted = _neighbours(student, processor, others, english, own_vectors)
    more = material(
        [encoder_text(one.text) for one in others],
        np.arange(len(others)) + len(teachers),
        np.ones(len(others)),
        processor,
    )
    cut, teachers = joined(cut, more), np.concatenate([teachers, wanted.astype(np.float16)])
    intents = np.concatenate([none, np.full(len(others), NO_INTENT)])
    names = sorted({one.intent for one in own})
    intents[len(none) :] = [names.index(one.intent) for one in others]
    intents[: len(none)][languages == "own"] = [
        NO_INTENT if is_held_out(one.text) else names.index(one.intent) for one in english
    ]
    groups = _groups(cut, np.concatenate([languages, ["others"] * len(others)]), SECOND_ROUND)
    round_of(student, cut, teachers, intents, groups, options.steps[1], options.batch, processor)
    export(student, options.cache / PIECES_FILE, options.out, options.cache)
    write_sources(pairs, options.out)
    return 0


def round_of(
    student: LayeredStudent,
    cut: Material,
    teachers: np.ndarray,
    intents: np.ndarray,
    groups: Sequence[Group],
    steps: int,
    size: int,
    processor: sentencepiece.SentencePieceProcessor,
) -> None:
    """`steps` batches of `size`; matrices are multiplied in bfloat16, weights and their changes are float32.

    `teachers` (vectors, width); `intents` (texts,): the intent's number, NO_INTENT where it is not to be learnt.
    """
    vectors, labels = torch.from_numpy(teachers), torch.from_numpy(intents)
    telling = torch.nn.Linear(WIDTH, int(intents.max()) + 2)
    layers = [weights for name, weights in student.named_parameters() if name != "words.weight"]
    optimiser = torch.optim.AdamW(
        [
            {"params": [student.words.weight], "lr": RATE_OF_WORDS, "weight_decay": 0.0},
            {"params": layers, "lr": RATE_OF_LAYERS, "weight_decay": 0.01},
            {"params": list(telling.parameters()), "lr": RATE_OF_INTENTS, "weight_decay": 0.0},
        ],
        betas=(0.9, 0.98),
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: max(min(1.0, step / WARM_UP) * (1 - step / steps) ** 0.8, END)
    )
    started, losses = time.monotonic(), []
    student.train()
    for step, rows in zip(range(1, steps + 1), batches(cut, groups, size, np.random.default_rng(7)), strict=False):
        pieces, mask = padded(cut, rows, processor.bos_id(), processor.eos_id())
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found = student(pieces, thinned(mask, PIECES_DROPPED))
        loss = loss_of(found, vectors[torch.from_numpy(cut.teachers[rows])].float(), temperature=0.05, contrast=0.1)
        wanted = labels[torch.from_numpy(rows)]
        if (has := wanted != NO_INTENT).any():
            told = telling(found[has] * SCALE_OF_INTENTS)
            told_wrong = torch.nn.functional.cross_entropy(told, wanted[has], label_smoothing=0.05)
            loss = loss + WEIGHT_OF_INTENTS * told_wrong
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        losses.append(loss.item())
        if step % 100 == 0:
            print(f"step {step} of {steps}: loss {np.mean(losses[-100:]):.4f}, {time.monotonic() - started:.0f} s")  # noqa: T201
    student.eval()


def _begin(
    pairs: Pairs, own: Sequence[OwnSentence], cache: Path
) -> tuple[sentencepiece.SentencePieceProcessor, LayeredStudent]:
    """The most used pieces, and the student as it is before its first step."""
    whole = sentencepiece.SentencePieceProcessor(model_file=str(cache / "pieces.model"))
    texts: dict[str, list[str]] = {"en": [encoder_text(text) for text in pairs.english]}
    for text, language in zip(pairs.translations, pairs.languages, strict=True):
        texts.setdefault(language, []).append(text)
    own_texts: dict[str, list[str]] = {}
    for one in own:
        own_texts.setdefault(one.language, []).append(encoder_text(one.text))
    # Our own sentences count twice: what shoppers say matters more than what programs do.
    of_languages = [*texts.values(), *own_texts.values(), *own_texts.values()]
    use = use_of_pieces([_pieces(whole, strings) for strings in of_languages], whole.vocab_size())
    kept = pruned(cache / "pieces.model", use, PIECES_KEPT, cache / PIECES_FILE)
    processor = sentencepiece.SentencePieceProcessor(model_file=str(cache / PIECES_FILE))
    counted = [np.bincount(_pieces(processor, strings), minlength=len(kept)) for strings in texts.values()]
    weights = teacher_weights()
    words = first_vectors(
        processor,
        np.load(cache / STATIC_FILE)["vectors"][kept].astype(np.float32),
        counted[0],
        np.sum(counted, axis=0),
        teacher_words(),
        weights[WORD_VECTORS].numpy(),
    )
    student = LayeredStudent(len(kept))
    student.begin_as(weights, torch.from_numpy(words))
    return processor, student


def _groups(cut: Material, languages: np.ndarray, of_round: Mapping[str, float]) -> list[Group]:
    lengths = np.diff(cut.starts)
    weights = np.where((lengths > 0) & (lengths <= LONGEST), cut.weights, 0.0)
    shares = dict(of_round)
    names, sizes = np.unique(languages[~np.isin(languages, list(shares))], return_counts=True)
    rest = (1 - sum(shares.values())) * sizes**SIZE_COUNTS / (sizes**SIZE_COUNTS).sum()
    shares |= dict(zip(map(str, names), map(float, rest), strict=True))
    return [group(np.nonzero(languages == name)[0], weights, share) for name, share in shares.items()]


def _trust(agrees: np.ndarray) -> np.ndarray:
    return np.clip((agrees - DOUBTED) / (TRUSTED - DOUBTED), 0.0, 1.0)


def _neighbours(
    student: LayeredStudent,
    processor: sentencepiece.SentencePieceProcessor,
    others: Sequence[OwnSentence],
    english: Sequence[OwnSentence],
    english_vectors: np.ndarray,
) -> np.ndarray:
    cut = material([encoder_text(one.text) for one in others], np.arange(len(others)), np.ones(len(others)), processor)
    found = np.zeros((len(others), english_vectors.shape[1]), dtype=np.float32)
    ordered = np.argsort(np.diff(cut.starts), kind="stable")
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(ordered), 512):
            rows = ordered[start : start + 512]
            found[rows] = student(*padded(cut, rows, processor.bos_id(), processor.eos_id())).numpy()
    intents = [np.array([one.intent for one in sentences]) for sentences in (others, english)]
    return neighbours(found, intents[0], english_vectors, intents[1])


def _pieces(processor: sentencepiece.SentencePieceProcessor, texts: Sequence[str]) -> np.ndarray:
    cut = processor.encode(list(texts), out_type=int, num_threads=2)
    return np.fromiter((piece for one in cut for piece in one), dtype=np.int64)


if __name__ == "__main__":
    raise SystemExit(main())
