"""The encoder's own SentencePiece model: pieces of twenty languages, learnt from the pairs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import sentencepiece

from bot.encoder_training.pairs import Pairs
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
