"""What the shopper wants: a calibrated linear classifier on character n-grams and subwords, one for all languages."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.features import grams, masked
from bot.nlu.linear_model import LinearModel, train_linear_model
from bot.nlu.normaliser import normalised_of
from bot.nlu.sources import sources_fingerprint

_WEIGHTS_FILE = "intents.npz"
_NAMES_FILE = "intents.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """Sets `intent` and `intent_ranking`. Text without any known n-gram gets no intent with confidence 0."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Sentences an n-gram must occur in to be learnt.
            "least_sentences": 2,
            # Inverse strength of regularisation (scikit-learn's C).
            "c": 16.0,
            # Share of the sentences held out to calibrate the confidences; 0 leaves them as they are.
            "calibration_share": 0.2,
            # Intents kept in the ranking.
            "ranking_length": 5,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: LinearModel | None = None,
    ) -> None:
        self._config, self._model_storage, self._resource, self._model = config, model_storage, resource, model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
    ) -> LinearIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
        **kwargs: Any,  # noqa: ARG003
    ) -> LinearIntentClassifier:
        with model_storage.read_from(resource) as folder:
            names = json.loads((folder / _NAMES_FILE).read_text(encoding="utf-8"))
            with np.load(folder / _WEIGHTS_FILE, allow_pickle=False) as arrays:
                model = LinearModel(
                    labels=tuple(names["labels"]),
                    rows={gram: row for row, gram in enumerate(names["grams"])},
                    weights=arrays["weights"],
                    bias=arrays["bias"],
                    temperature=float(arrays["temperature"]),
                )
        return cls(config, model_storage, resource, model)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:  # noqa: ARG003 - Rasa's signature
        """The modules it uses."""
        return sources_fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        messages = [m for m in training_data.intent_examples if m.get(TEXT) and m.get(INTENT)]
        model = train_linear_model(
            [_grams_of(message) for message in messages],
            [message.get(INTENT) for message in messages],
            least_sentences=self._config["least_sentences"],
            c=self._config["c"],
            calibration_share=self._config["calibration_share"],
        )
        with self._model_storage.write_to(self._resource) as folder:
            names = {"labels": list(model.labels), "grams": list(model.rows)}
            (folder / _NAMES_FILE).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
            np.savez(folder / _WEIGHTS_FILE, weights=model.weights, bias=model.bias, temperature=model.temperature)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = self._ranking(message)
            best = ranking[0] if ranking else {"name": None, "confidence": 0.0}
            message.set(INTENT, dict(best), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        if self._model is None:
            return []
        confidences = self._model.confidences(_grams_of(message))
        if confidences is None:
            return []
        order = np.argsort(-confidences, kind="stable")[: self._config["ranking_length"]]
        return [{"name": self._model.labels[i], "confidence": float(confidences[i])} for i in order]


def _grams_of(message: Message) -> list[str]:
    subwords = [token.text for token in message.get(TOKENS_NAMES[TEXT]) or []]
    return grams(masked(normalised_of(message).text), subwords)
