"""The parts of the encoder's training that need no training framework."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import sentencepiece

from bot.encoder_training.beginning import first_vectors
from bot.encoder_training.own_sentences import cuts, neighbours, own_sentences
from bot.encoder_training.vocabulary import most_used, use_of_pieces

TEXTS = [
    "where is my order",
    "where is my parcel",
    "the order is late",
    "my parcel is lost",
    "order lost",
    "is it late",
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pieces") / "whole.model"
    with path.open("wb") as written:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(TEXTS * 20),
            model_writer=written,
            model_type="unigram",
            vocab_size=60,
            hard_vocab_limit=False,
            minloglevel=2,
        )
    return path


def test_the_marks_and_the_most_used_pieces_are_kept_in_order() -> None:
    assert most_used(np.array([0.0, 0.0, 5.0, 1.0, 9.0]), {0, 1}, 4).tolist() == [0, 1, 2, 4]


def test_every_language_has_the_same_say_in_which_pieces_are_used() -> None:
    use = use_of_pieces([np.zeros(1000), np.ones(1)], 3)
    assert use.tolist() == [1.0, 1.0, 0.0]


def test_a_word_of_the_teacher_begins_with_its_vector_and_others_where_the_map_takes_them(whole: Path) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(whole))
    size, random = processor.vocab_size(), np.random.default_rng(7)
    static = random.normal(size=(size, 8))
    truth = random.normal(size=(8, 8))
    known = {
        processor.id_to_piece(n).removeprefix("\u2581"): n for n in range(3, size) if len(processor.id_to_piece(n)) > 1
    }
    names = [*dict.fromkeys(known), "[CLS]", "[SEP]"]
    teacher = np.stack([static[known[name]] @ truth if name in known else np.full(8, 9.0) for name in names])
    found = first_vectors(
        processor, static, np.full(size, 100.0), np.full(size, 100.0), {n: i for i, n in enumerate(names)}, teacher
    )
    word = next(name for name in known if processor.piece_to_id(f"\u2581{name}") == known[name])
    assert found[known[word]] == pytest.approx(teacher[names.index(word)], abs=1e-4)
    assert found[processor.bos_id()].tolist() == found[processor.eos_id()].tolist() == [9.0] * 8
    assert found.shape == (size, 8)
    assert np.isfinite(found).all()


def test_a_sentence_is_to_meet_its_nearest_english_neighbours_of_the_same_intent() -> None:
    english = np.eye(4, dtype=np.float32)
    wanted = neighbours(
        np.array([[0.9, 0.4, 0.0, 0.1], [0.9, 0.4, 0.0, 0.1]], dtype=np.float32),
        np.array(["pay", "greet"]),
        english,
        np.array(["greet", "pay", "pay", "greet"]),
    )
    assert wanted.argmax(axis=1).tolist() == [1, 0]
    assert wanted[0, [0, 3]].tolist() == [0.0, 0.0]
    assert np.linalg.norm(wanted, axis=1) == pytest.approx([1.0, 1.0])


def test_own_sentences_are_read_with_intent_and_language() -> None:
    found = own_sentences(Path(__file__).parents[2] / "data")
    assert {one.language for one in found} >= {"en", "th", "zh-Hant"}
    assert {one.intent for one in found if one.language == "en"} >= {"greet", "refund_request"}


def test_cuts_are_distinct_runs_and_pairs_of_the_sentences() -> None:
    sentences = ["where is my parcel now", "please cancel the order today", "thanks"]
    found = cuts(sentences, 20)
    assert len(set(found)) == 20
    assert found == cuts(sentences, 20)
    words = {word for text in sentences for word in text.split()}
    assert all(
        set(text.replace(".", " ").replace(",", " ").replace("?", " ").split()) - {"and", "-"} <= words
        for text in found
    )
