"""The encoder's own SentencePiece model: pieces of twenty languages, learnt from the pairs; later the most used."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sentencepiece
from sentencepiece import sentencepiece_model_pb2

from bot.encoder_training.pairs import Pairs
from bot.encoder_training.vocabulary import most_used
from bot.nlu.encoder_text import encoder_text


def train_pieces(
    pairs: Pairs, own_sentences: Sequence[str], vocabulary: int, per_language: int, model: Path
) -> sentencepiece.SentencePieceProcessor:
    """Learn `vocabulary` pieces from at most `per_language` strings of each language and write `model`."""
    chosen = random.Random(7)  # noqa: S311 - a sample, no secret
    by_language: dict[str, list[str]] = {"en": [encoder_text(text) for text in pairs.english]}
    for text, language in zip(pairs.translations, pairs.languages, strict=True):
        by_language.setdefault(language, []).append(text)
    sample = [
        text
        for texts in by_language.values()
        for text in chosen.sample(texts, min(per_language, len(texts)))
        if len(text) <= 200
    ]
    sample += own_sentences
    with model.open("wb") as written:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(sample),
            model_writer=written,
            model_type="unigram",
            vocab_size=vocabulary,
            character_coverage=0.9998,
            normalization_rule_name="identity",
            num_threads=2,
            minloglevel=2,
        )
    return sentencepiece.SentencePieceProcessor(model_file=str(model))


def pruned(model: Path, use: np.ndarray, size: int, into: Path) -> np.ndarray:
    """Keep the control pieces and the most used others of `model`, `size` in all; the kept pieces' old numbers.

    `use`: (pieces,) how much each is used. A unigram model stays one: a text is cut along the pieces that are left.
    """
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(model.read_bytes())
    control = {number for number, piece in enumerate(proto.pieces) if piece.type != piece.NORMAL}
    numbers = most_used(use, control, size)
    smaller = sentencepiece_model_pb2.ModelProto()
    smaller.CopyFrom(proto)
    del smaller.pieces[:]
    smaller.pieces.extend(proto.pieces[number] for number in numbers)
    smaller.trainer_spec.vocab_size = len(numbers)
    into.write_bytes(smaller.SerializeToString())
    return numbers
