"""Our labelled sentences, as the trainable components want them: text, intent, language."""

from __future__ import annotations

from dataclasses import dataclass

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.text import normalise


@dataclass(frozen=True)
class Sentence:
    """`language` is None where a file of another origin carries no metadata."""

    text: str
    intent: str
    language: str | None


def sentences_of(training_data: TrainingData) -> list[Sentence]:
    """All intent examples, normalised, in the data's order."""
    return [
        Sentence(normalise(message.get(TEXT)).text, message.get(INTENT), _language_of(message))
        for message in training_data.intent_examples
        if message.get(TEXT) and message.get(INTENT)
    ]


def _language_of(message: Message) -> str | None:
    metadata = message.get("metadata")
    of_intent = metadata.get("intent") if isinstance(metadata, dict) else None
    return of_intent.get("language") if isinstance(of_intent, dict) else None
