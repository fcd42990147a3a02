"""Two experts together: what is learnt, how sure it is, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.intent_model import Fitting, train_intent_model

HOW = Fitting(
    least_sentences=1, alpha=1e-5, epochs=20, units=8, vector_epochs=200, calibration_share=0.2
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


def test_the_confidences_sum_to_one_and_name_the_right_intent() -> None:
    documents, intents = sentences()
    model = train_intent_model(documents, None, intents, HOW)
    confidences = model.confidences(["pay", "by", "card"], None)
    assert confidences is not None
    assert confidences.sum() == pytest.approx(1.0)
    assert model.labels[int(confidences.argmax())] == "pay"


def test_a_vector_decides_where_no_word_is_known() -> None:
    documents, intents = sentences()
    model = train_intent_model(documents, vectors_of(intents), intents, HOW)
    confidences = model.confidences(["nunca", "visto"], np.array([0.0, 0.0, 1.0], dtype=np.float32))
    assert confidences is not None
    assert model.labels[int(confidences.argmax())] == "stock"


def test_a_text_of_which_nothing_is_known_has_no_confidences() -> None:
    documents, intents = sentences()
    model = train_intent_model(documents, vectors_of(intents), intents, HOW)
    assert model.confidences(["nunca"], np.zeros(3, dtype=np.float32)) is None


def test_two_intents_are_enough_and_one_is_not() -> None:
    documents, intents = sentences()
    two = [place for place, intent in enumerate(intents) if intent != "pay"]
    model = train_intent_model(
        [documents[i] for i in two], vectors_of([intents[i] for i in two]), [intents[i] for i in two], HOW
    )
    confidences = model.confidences(["hello"], np.array([1.0, 0.0], dtype=np.float32))
    assert confidences is not None
    assert model.labels[int(confidences.argmax())] == "greet"
    with pytest.raises(ValueError, match="two intents"):
        train_intent_model(documents[:8], None, intents[:8], HOW)


def test_training_twice_gives_the_same_model() -> None:
    documents, intents = sentences()
    first, second = (train_intent_model(documents, vectors_of(intents), intents, HOW) for _ in range(2))
    for words in documents:
        assert np.array_equal(first.confidences(words, None), second.confidences(words, None))  # type: ignore[arg-type]
