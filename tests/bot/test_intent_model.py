"""Two experts together: what is learnt, how sure it is, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.held_out import is_held_out
from bot.nlu.intent_model import Fitting, IntentModel, train_intent_model
from bot.nlu.vector_model import fit_vectors

HOW = Fitting(
    least_sentences=1, alpha=1e-5, epochs=20, networks=2, units=8, vector_epochs=200
)  # enough passes for a handful of sentences
SENTENCES = {
    "greet": [
        "hello there",
        "good morning",
        "hi you",
        "hello again",
        "good evening",
        "hi there",
        "hey hello",
        "morning all",
    ],
    "pay": [
        "which cards",
        "can i pay by card",
        "pay later",
        "card or cash",
        "pay with card",
        "cards you take",
        "cash",
        "card?",
    ],
    "stock": [
        "in stock",
        "is it available",
        "sold out",
        "back in stock",
        "available in red",
        "stock?",
        "when back",
        "any left",
    ],
}


def sentences() -> tuple[list[list[str]], list[str]]:
    pairs = [(text.split(), intent) for intent, texts in SENTENCES.items() for text in texts]
    return [words for words, _ in pairs], [intent for _, intent in pairs]


def vectors_of(intents: list[str]) -> np.ndarray:
    """A direction for each intent."""
    names = sorted(set(intents))
    return np.array([[float(name == intent) for name in names] for intent in intents], dtype=np.float32)


def trained(documents: list[list[str]], vectors: np.ndarray | None, intents: list[str]) -> IntentModel:
    """Calibrated on every fourth sentence."""
    held_out = [place % 4 == 3 for place in range(len(intents))]
    return train_intent_model(documents, vectors, intents, held_out, HOW)


def test_the_confidences_sum_to_one_and_name_the_right_intent() -> None:
    documents, intents = sentences()
    model = trained(documents, None, intents)
    confidences = model.confidences(["pay", "by", "card"], None)
    assert confidences is not None
    assert confidences.sum() == pytest.approx(1.0)
    assert model.labels[int(confidences.argmax())] == "pay"


def test_a_vector_decides_where_no_word_is_known() -> None:
    documents, intents = sentences()
    model = trained(documents, vectors_of(intents), intents)
    confidences = model.confidences(["nunca", "visto"], np.array([0.0, 0.0, 1.0], dtype=np.float32))
    assert confidences is not None
    assert model.labels[int(confidences.argmax())] == "stock"


def test_vectors_that_say_nothing_are_hardly_trusted_and_those_that_tell_all_are() -> None:
    documents, intents = sentences()
    telling = trained(documents, vectors_of(intents), intents).trust
    noise = np.random.default_rng(0).normal(size=(len(intents), 3)).astype(np.float32)
    silent = trained(documents, noise, intents).trust
    assert silent.vector < 0.2 < 1.0 < telling.vector


def test_several_networks_answer_as_the_mean_of_each() -> None:
    _, intents = sentences()
    vectors, y = vectors_of(intents), np.unique(intents, return_inverse=True)[1]
    first = fit_vectors(vectors, y, 1, 8, 400).log_probabilities(vectors)
    several = fit_vectors(vectors, y, 3, 8, 400)
    assert np.array_equal(several.log_probabilities(vectors).argmax(axis=-1), y)
    assert several.arrays()["w_0"].shape == (3, 3 * 8)
    assert not np.allclose(several.log_probabilities(vectors), first)


def test_a_text_of_which_nothing_is_known_has_no_confidences() -> None:
    documents, intents = sentences()
    model = trained(documents, vectors_of(intents), intents)
    assert model.confidences(["nunca"], np.zeros(3, dtype=np.float32)) is None


def test_two_intents_are_enough_and_one_is_not() -> None:
    documents, intents = sentences()
    two = [place for place, intent in enumerate(intents) if intent != "pay"]
    model = trained([documents[i] for i in two], vectors_of([intents[i] for i in two]), [intents[i] for i in two])
    confidences = model.confidences(["hello"], np.array([1.0, 0.0], dtype=np.float32))
    assert confidences is not None
    assert model.labels[int(confidences.argmax())] == "greet"
    with pytest.raises(ValueError, match="two intents"):
        trained(documents[:8], None, intents[:8])


def test_training_twice_gives_the_same_model() -> None:
    documents, intents = sentences()
    first, second = (trained(documents, vectors_of(intents), intents) for _ in range(2))
    for words in documents:
        assert np.array_equal(first.confidences(words, None), second.confidences(words, None))  # type: ignore[arg-type]


def test_a_tenth_of_the_sentences_is_held_out_whatever_the_others_are() -> None:
    texts = [f"where is order {number}" for number in range(2000)]
    held = {text for text in texts if is_held_out(text)}
    assert 140 < len(held) < 260
    assert {text for text in texts[:1000] if is_held_out(text)} == held & set(texts[:1000])
    assert not any(is_held_out(text, 0.0) for text in texts)


def test_experts_are_trusted_as_they_are_where_too_little_is_held_out() -> None:
    documents, intents = sentences()
    model = train_intent_model(documents, vectors_of(intents), intents, [False] * len(intents), HOW)
    assert (model.trust.linear, model.trust.vector) == (1.0, 1.0)
