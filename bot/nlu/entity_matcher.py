"""Finds the entities of a message with matchers whose knowledge is data (data/entities/); nothing is learnt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timezone
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import deep_container_fingerprint

from bot.nlu.amounts import AmountMatcher
from bot.nlu.cldr_names import locale_of
from bot.nlu.counts import CountMatcher
from bot.nlu.dates import DateMatcher
from bot.nlu.entity_knowledge import LEXICONS, read_knowledge
from bot.nlu.found import Found, without_overlaps
from bot.nlu.language_evidence import main_script, written_in
from bot.nlu.language_identifier import LANGUAGE
from bot.nlu.normaliser import normalised_of
from bot.nlu.parcel_numbers import ParcelNumber, ParcelNumberMatcher
from bot.nlu.pattern_matchers import NumberMatcher, PhoneMatcher, emails
from bot.nlu.phrase_matchers import LanguagePhrases, phrases_by_language
from bot.nlu.roles import RoleMatcher
from bot.nlu.sizes import SizeMatcher
from bot.nlu.sources import sources_fingerprint

# Where two finds overlap, the one whose kind comes first counts.
PRECEDENCE = (
    "email", "amount", "date", "phone", "tracking_number", "order_number", "language_name", "refund_reason", "ordinal",
    "remedy", "item_reference", "period", "size", "quantity", "carrier", "country", "city", "payment_method", "product",
    "colour", "customs_category", "use",
)  # fmt: skip
_PLACES = ("country", "city")
# Values of item_reference that stand beside names of items and change what they mean.
_MARKERS = ("except", "also")
_KNOWLEDGE_FILE = "entities.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class EntityMatcher(GraphComponent, EntityExtractorMixin):
    """Sets `entities`, each of a kind in PRECEDENCE, with its canonical value and its place in the shopper's text."""

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy", "phonenumbers"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # The language tried beside the message's own: shoppers mix it in.
            "second_language": "en",
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        knowledge: dict[str, Any] | None = None,
    ) -> None:
        self._config, self._model_storage, self._resource = config, model_storage, resource
        self._knows = knowledge is not None
        if knowledge is not None:
            orders = knowledge["order_number"]
            words = (word for words in orders["words"].values() for word in words)
            self._orders = NumberMatcher("order_number", tuple(orders["patterns"]), words)
            self._parcels = ParcelNumberMatcher(knowledge["tracking_number"])
            self._phones = PhoneMatcher(tuple(knowledge["phone"]["regions"]), knowledge["phone"]["languages"])
            self._phrases = _phrases(knowledge)
            self._amounts = _amounts(knowledge)
            self._dates = {code: DateMatcher(code, *its) for code, its in knowledge["date"].items()}
            self._counts = {code: CountMatcher(its["units"], its["words"]) for code, its in knowledge["count"].items()}
            self._roles = {code: RoleMatcher(knowledge["roles"], code) for code in knowledge["scripts"]}
            self._sizes = {code: SizeMatcher(words) for code, words in knowledge["size"].items()}
            self._scripts: dict[str, str] = knowledge["scripts"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
    ) -> EntityMatcher:
        return cls(config, model_storage, resource)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:  # noqa: ARG003 - Rasa's signature
        """The data files it reads, and the modules it uses."""
        return str(deep_container_fingerprint([read_knowledge(), sources_fingerprint()]))

    def train(self, training_data: TrainingData) -> Resource:  # noqa: ARG002 - the examples carry no entities
        with self._model_storage.write_to(self._resource) as folder:
            text = json.dumps(read_knowledge(), ensure_ascii=False)
            (folder / _KNOWLEDGE_FILE).write_text(text, encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - Rasa's signature
        **kwargs: Any,  # noqa: ARG003
    ) -> EntityMatcher:
        with model_storage.read_from(resource) as folder:
            knowledge = json.loads((folder / _KNOWLEDGE_FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, knowledge)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            normal = normalised_of(message)
            prior = (message.get("metadata") or {}).get("language")
            code = (message.get(LANGUAGE) or {}).get("code") or prior
            entities = []
            for found in self.find(normal.text, code):
                start, end = normal.original_span(found.start, found.end)
                entity = {"entity": found.entity, "value": found.value, "start": start, "end": end}
                entities.append(entity | ({"role": found.role} if found.role else {}))
            message.set(ENTITIES, self.add_extractor_name(entities), add_to_output=True)
        return messages

    def find(self, text: str, code: str | None, today: date | None = None) -> list[Found]:
        """All entities of `text` (normal form), in its order; `code` is the likely language or None. Never raises.

        Dates are relative to `today` (UTC by default).
        """
        if not self._knows:
            return []
        languages = self._languages_for(text, code)
        found = [*emails(text), *self._orders.find(text), *self._phones.find(text, code)]
        for language in languages:
            found.extend(self._phrases[language].find(text))
        own = next(each for each in (code, *languages, self._config["second_language"]) if each in self._counts)
        found.extend(self._amounts[own].find(text))
        found.extend(self._dates[own].find(text, today or datetime.now(timezone.utc).date()))
        found.extend(self._counts[own].find(text))
        sizes = [*self._sizes[own].find(text)]
        # "La S" points at no item: it is a size.
        places = {(size.start, size.end) for size in sizes}
        found = [each for each in found if each.entity != "item_reference" or (each.start, each.end) not in places]
        found.extend(sizes)
        named = any(each.entity == "carrier" for each in found)
        parcels = [*self._parcels.find(text, languages, named=named)]
        sure = [parcel for parcel in parcels if parcel.sure]
        found = [each for each in found if each.entity != "phone" or not any(map(each.overlaps, sure))]
        kept = without_overlaps([*found, *(parcel.found() for parcel in parcels)], PRECEDENCE)
        kept = self._roles[own].assign(text, kept)
        return kept if named else [*kept, *_carriers_of(parcels, kept)]

    def _languages_for(self, text: str, code: str | None) -> list[str]:
        """The message's language (all of its script when it says none) and the second one. Without letters none."""
        script = main_script(text)
        if script is None:
            return []
        wanted = [code] if code else [each for each, its in self._scripts.items() if script in written_in(its)]
        return [each for each in dict.fromkeys([*wanted, self._config["second_language"]]) if each in self._phrases]


def _amounts(knowledge: dict[str, Any]) -> dict[str, AmountMatcher]:
    return {
        code: AmountMatcher(locale_of(code), each["words"], knowledge["currencies"], each["multipliers"])
        for code, each in knowledge["amount"].items()
    }


def _carriers_of(parcels: list[ParcelNumber], kept: list[Found]) -> Iterator[Found]:
    """Whom the numbers of parcels that are kept belong to: a second entity in the same place."""
    places = {(each.start, each.end) for each in kept if each.entity == "tracking_number"}
    for parcel in parcels:
        if parcel.carrier is not None and (parcel.start, parcel.end) in places:
            yield Found("carrier", parcel.carrier, parcel.start, parcel.end)


def _phrases(knowledge: dict[str, Any]) -> dict[str, LanguagePhrases]:
    codes = tuple(knowledge["scripts"])
    by_language = phrases_by_language({name: knowledge[name] for name in (*LEXICONS, *_PLACES)}, codes)
    pointing = knowledge["item_reference"]
    return {
        code: LanguagePhrases(
            code,
            {
                **by_language[code],
                "language_name": knowledge["language_name"],
                "item_reference": {value: pointing[value].get(code, []) for value in _MARKERS},
            },
            pointing["lead"].get(code, []),
            {value: pointing[value].get(code, []) for value in ("all", "both", "that")},
            [
                *pointing["not"].get(code, []),
                *(phrase for value in _MARKERS for phrase in pointing[value].get(code, [])),
            ],
            pointing["longest_words"],
        )
        for code in codes
    }
