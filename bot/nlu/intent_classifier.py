"""What the shopper wants: n-grams and the encoder's vector, weighed against each other; one model for all languages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import lru_cache
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import deep_container_fingerprint, read_yaml_file

from bot.nlu.answers import ANSWER, answer_of
from bot.nlu.clauses import Clause, clauses_of, is_worth_a_wish
from bot.nlu.features import MOST_CHARACTERS, grams, masked
from bot.nlu.further_wishes import CLAUSES, FURTHER_WISHES, ONE_WISH, TOLD, further_wishes
from bot.nlu.held_out import SHARE, is_held_out
from bot.nlu.intent_model import Fitting, IntentModel, Trust, train_intent_model
from bot.nlu.language_identifier import LANGUAGE
from bot.nlu.linear_model import LinearExpert
from bot.nlu.normaliser import normalised_of
from bot.nlu.sentence_encoder import sentence_encoder, weights_fingerprint
from bot.nlu.sources import sources_fingerprint
from bot.nlu.vector_model import VectorExpert

_WEIGHTS_FILE = "intents.npz"
_NAMES_FILE = "intents.json"
_VECTOR = "vector_"
# Characters of a text whose vector is kept, and how many are: 6 MB.
_FEW_WORDS, _FEW_WORDS_KEPT = 24, 4096


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ExpertIntentClassifier(GraphComponent, IntentClassifier):
    """Sets `intent` and `intent_ranking`, and from the message's clauses `answer`, `further_wishes` and `told`.

    Text of which nothing is known gets no intent with confidence 0.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Folder of the encoder's weights; null trains and answers on n-grams alone.
            "encoder": "models/encoder",
            # A transformer in its place: its folder, or its name on the hub. Needs the package transformers.
            "transformer": None,
            # Sentences an n-gram must occur in to be learnt.
            "least_sentences": 2,
            # Regularisation and passes over the data of the expert for n-grams (scikit-learn's SGDClassifier).
            "alpha": 3e-7,
            "epochs": 6,
            # The expert for vectors: networks, and the hidden units and passes over the data of each (scikit-learn's
            # MLPClassifier).
            "networks": 3,
            "units": 256,
            "vector_epochs": 6,
            # Share of the sentences held out to calibrate the confidences; 0 leaves them as they are.
            "calibration_share": SHARE,
            # Confidence that a clause needs to be a second wish of its message; above 1 there are none.
            "second_wish_confidence": 0.8,
            # Confidence below which a message is what its first clear clause says.
            "unclear_below": 0.5,
            # Intents kept in the ranking.
            "ranking_length": 5,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
        sides: Sequence[Sequence[str]] = (),
        words: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
    ) -> None:
        self._config, self._model_storage, self._resource, self._model = config, model_storage, resource, model
        self._sides, self._words = sides, words or {}
        self._encoder = sentence_encoder(config)
        # "Where is", "hi", "yes please": how messages begin, and many whole ones, are said again and again.
        self._vector_of_few_words = lru_cache(_FEW_WORDS_KEPT)(self._vector_of)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
    ) -> ExpertIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
        **kwargs: Any,  # noqa: ARG003
    ) -> ExpertIntentClassifier:
        with model_storage.read_from(resource) as folder:
            names = json.loads((folder / _NAMES_FILE).read_text(encoding="utf-8"))
            with np.load(folder / _WEIGHTS_FILE, allow_pickle=False) as kept:
                arrays = {name: kept[name] for name in kept.files}
        of_vector = {name.removeprefix(_VECTOR): arrays[name] for name in arrays if name.startswith(_VECTOR)}
        model = IntentModel(
            labels=tuple(names["labels"]),
            linear=LinearExpert.of_arrays(arrays),
            vector=VectorExpert.of_arrays(of_vector) if of_vector else None,
            trust=Trust(**names["trust"]),
        )
        return cls(config, model_storage, resource, model, names["one_wish"], names["clauses"])

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """The modules it uses, and the data it reads beside the training data."""
        return str(
            deep_container_fingerprint(
                [sources_fingerprint(), weights_fingerprint(config), read_yaml_file(ONE_WISH), read_yaml_file(CLAUSES)]
            )
        )

    def train(self, training_data: TrainingData) -> Resource:
        messages = [m for m in training_data.intent_examples if m.get(TEXT) and m.get(INTENT)]
        vectors = None
        if self._encoder is not None:
            vectors = self._encoder.vectors_of([normalised_of(message).text for message in messages])
        model = train_intent_model(
            (grams(masked(normalised_of(message).text), _subwords(message)) for message in messages),
            vectors,
            [message.get(INTENT) for message in messages],
            [is_held_out(message.get(TEXT), self._config["calibration_share"]) for message in messages],
            Fitting(
                least_sentences=self._config["least_sentences"],
                alpha=self._config["alpha"],
                epochs=self._config["epochs"],
                networks=self._config["networks"],
                units=self._config["units"],
                vector_epochs=self._config["vector_epochs"],
            ),
        )
        with self._model_storage.write_to(self._resource) as folder:
            names = {
                "labels": list(model.labels),
                "trust": asdict(model.trust),
                "one_wish": read_yaml_file(ONE_WISH)["one_wish"],
                "clauses": read_yaml_file(CLAUSES)["clauses"],
            }
            (folder / _NAMES_FILE).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
            of_vector = model.vector.arrays() if model.vector is not None else {}
            np.savez(
                folder / _WEIGHTS_FILE,
                **model.linear.arrays(),
                **{f"{_VECTOR}{name}": array for name, array in of_vector.items()},
            )
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = self._ranking(message)
            clauses = self._clauses_of(message, ranking)
            ranking = self._with_a_wish_first(ranking, clauses, message)
            best = ranking[0] if ranking else {"name": None, "confidence": 0.0}
            message.set(INTENT, dict(best), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            self._read_clauses(message, clauses, best["name"], best["confidence"])
        return messages

    def _with_a_wish_first(
        self, ranking: list[dict[str, Any]], clauses: list[Clause], message: Message
    ) -> list[dict[str, Any]]:
        """Of two wishes a message as a whole says neither clearly: then it is what its first clear clause says."""
        if not ranking or ranking[0]["confidence"] >= self._config["unclear_below"]:
            return ranking
        wishes = {intent for side in self._sides for intent in side}
        text, least = normalised_of(message).text, self._config["second_wish_confidence"]
        clear = [each for each in clauses if each.intent in wishes and each.of_its_side >= least]
        clear = [each for each in clear if is_worth_a_wish(text, each)]
        if len({each.intent for each in clear}) <= 1:
            return ranking
        first = clear[0]
        others = [each for each in ranking if each["name"] != first.intent]
        left = 1.0 - first.of_its_side
        below = [{**each, "confidence": min(each["confidence"], left)} for each in others]
        return [{"name": first.intent, "confidence": first.of_its_side}, *below][: self._config["ranking_length"]]

    def _clauses_of(self, message: Message, of_the_whole: list[dict[str, Any]]) -> list[Clause]:
        normal = normalised_of(message)
        text = normal.text[:MOST_CHARACTERS]

        def best_of(start: int, end: int) -> tuple[str | None, float, float]:
            whole = (start, end) == (0, len(normal.text))
            ranking = of_the_whole if whole else self._ranked(text[start:end], _subwords(message, start, end))
            if not ranking:
                return None, 0.0, 0.0
            # Of a short clause it is often open which side of a wish it is, and never mind: "where is 1002".
            best = ranking[0]["name"]
            same = next((side for side in self._sides if best in side), (best,))
            together = sum(each["confidence"] for each in ranking if each["name"] in same)
            return best, ranking[0]["confidence"], together

        tokens = [(token.start, token.end) for token in message.get(TOKENS_NAMES[TEXT]) or []]
        return clauses_of(text, best_of, self._words_for("and", _language_of(message)), tokens)

    def _read_clauses(self, message: Message, clauses: list[Clause], intent: str | None, confidence: float) -> None:
        """What it answers, what it wants besides, and where it only tells something.

        `answer`; `further_wishes` and `told`, with their places in the text.
        """
        normal = normalised_of(message)
        text, code = normal.text[:MOST_CHARACTERS], _language_of(message)
        answer = answer_of(text, (intent, confidence), clauses, self._words_for("reservation", code))
        message.set(ANSWER, answer or {}, add_to_output=True)
        written = [_as_written(clause, *normal.original_span(clause.start, clause.end)) for clause in clauses]
        orders = [
            (entity["start"], entity["end"], str(entity["value"]))
            for entity in message.get(ENTITIES) or []
            if entity["entity"] == "order_number"
        ]
        least = self._config["second_wish_confidence"]
        wishes = further_wishes(message.get(TEXT) or "", intent, written, self._sides, orders, least)
        found = [{"intent": wish.intent, "start": wish.start, "end": wish.end} for wish in wishes]
        message.set(FURTHER_WISHES, found, add_to_output=True)
        told = [{"start": clause.start, "end": clause.end} for clause in written if clause.intent == "inform"]
        message.set(TOLD, told, add_to_output=True)

    def _words_for(self, kind: str, code: str | None) -> Sequence[str]:
        """Words of the message's language; of all where nobody knows which it is."""
        by_language = self._words.get(kind, {})
        if code in by_language:
            return by_language[code]
        return [word for words in by_language.values() for word in words]

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        return self._ranked(normalised_of(message).text, _subwords(message))

    def _ranked(self, text: str, subwords: list[str]) -> list[dict[str, Any]]:
        if self._model is None:
            return []
        vector = self._vector_of_few_words(text) if len(text) <= _FEW_WORDS else self._vector_of(text)
        confidences = self._model.confidences(grams(masked(text), subwords), vector)
        if confidences is None:
            return []
        order = np.argsort(-confidences, kind="stable")[: self._config["ranking_length"]]
        return [{"name": self._model.labels[i], "confidence": float(confidences[i])} for i in order]

    def _vector_of(self, text: str) -> np.ndarray | None:
        return None if self._encoder is None else self._encoder.vector(text)


def _language_of(message: Message) -> str | None:
    return (message.get(LANGUAGE) or {}).get("code") or (message.get("metadata") or {}).get("language")


def _as_written(clause: Clause, start: int, end: int) -> Clause:
    return replace(clause, start=start, end=end)


def _subwords(message: Message, start: int = 0, end: int = MOST_CHARACTERS) -> list[str]:
    """The message's subwords that begin in text[start:end] of the normal form."""
    return [token.text for token in message.get(TOKENS_NAMES[TEXT]) or [] if start <= token.start < end]
