"""The pipeline's first component: leaves the shopper's text as it is and puts a normal form beside it."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.text import NormalisedText, normalise

NORMALISED = "normalised_text"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Normaliser(GraphComponent):
    """See bot.nlu.text.normalise for what is normal."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],  # noqa: ARG003 - Rasa's signature
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> Normaliser:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            normalised_of(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data  # normalised where it is read: these forms need not travel through Rasa's cache


def normalised_of(message: Message) -> NormalisedText:
    """The message's normal form, made once."""
    known = message.get(NORMALISED)
    if known is None:
        known = normalise(message.get(TEXT) or "")
        message.set(NORMALISED, known)
    return known
