"""A trained model's understanding of one text at a time, timed by component, without a server."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.engine.exceptions import GraphComponentException, GraphSchemaException
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.model import get_local_model
from rasa.nlu.classifiers.fallback_classifier import FallbackClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY

from bot.planned_graph import PlannedGraph

_SLASH_PARSER = "run_RegexMessageHandler"
_WARM_UP = ("hello, order 1043, +34 612 345 678", "hola", "你好", "مرحبا", "こんにちは", "สวัสดี", "привет")


class ModelUnusable(Exception):
    """There is no model at `path`, or one that today's pipeline did not make."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason} `make train` trains a new model.")
        self.path = path


@dataclass(frozen=True)
class Parsed:
    """What the model makes of one text.

    ranking: (intent, confidence) from the likeliest on, as before the fallback; accepted: no fallback instead of it;
    seconds: for the whole text; component_seconds: the same by component.
    """

    ranking: tuple[tuple[str, float], ...]
    accepted: bool
    language: str | None
    entities: tuple[tuple[str, Any], ...]
    seconds: float
    component_seconds: dict[str, float]


@dataclass(frozen=True)
class Thresholds:
    """Least confidence, and least lead on the next intent, with which the model's fallback lets an intent pass."""

    confidence: float
    ambiguity: float


class TrainedModel:
    """A model that Rasa trained, ready to parse; its file is at `path`."""

    def __init__(self, path: Path, metadata: ModelMetadata, runner: DaskGraphRunner) -> None:
        self.path, self.metadata = path, metadata
        self._graph = _TimedGraph(runner)
        self._target = _target_before_slash_parser(metadata)

    @classmethod
    @contextmanager
    def loaded(cls, model: Path) -> Iterator[TrainedModel]:
        """Load `model`, or the newest of a folder; its unpacked files go when the block ends.

        Raises ModelUnusable.
        """
        with tempfile.TemporaryDirectory() as unpacked:
            try:
                archive = Path(get_local_model(str(model)))
                trained = cls(
                    archive,
                    *load_predict_graph_runner(Path(unpacked), archive, LocalModelStorage, DaskGraphRunner),
                )
            except (RasaException, GraphSchemaException, GraphComponentException) as error:
                raise ModelUnusable(model, str(error)) from error
            for text in _WARM_UP:  # libraries load at first use
                trained.parse(text)
            yield trained

    @property
    def thresholds(self) -> Thresholds | None:
        """Those of its FallbackClassifier, or None without one."""
        for node in self.metadata.predict_schema.nodes.values():
            if issubclass(node.uses, FallbackClassifier):
                config = {**FallbackClassifier.get_default_config(), **node.config}
                return Thresholds(float(config["threshold"]), float(config["ambiguity_threshold"]))
        return None

    @property
    def bytes(self) -> int:
        """The size of the model's file."""
        return self.path.stat().st_size

    def parse(self, text: str) -> Parsed:
        """`text` as the first message of a conversation, never through Rasa's slash parser."""
        message = UserMessage(text, metadata={"turn_id": "", "language": None})
        message.text = text  # UserMessage strips it
        began = time.perf_counter()
        messages = self._graph.run(self._target, {PLACEHOLDER_MESSAGE: [message], PLACEHOLDER_TRACKER: None})
        seconds = time.perf_counter() - began
        parsed = messages[0].as_dict(only_output_properties=True)
        ranking = [
            (entry["name"], float(entry["confidence"]))
            for entry in parsed.get(INTENT_RANKING_KEY) or []
            if entry["name"] != DEFAULT_NLU_FALLBACK_INTENT_NAME
        ]
        found = (parsed.get(INTENT) or {}).get("name")
        return Parsed(
            ranking=tuple(ranking),
            accepted=found is not None and found != DEFAULT_NLU_FALLBACK_INTENT_NAME,
            language=(parsed.get("language") or {}).get("code"),
            entities=tuple((entity["entity"], entity["value"]) for entity in parsed.get(ENTITIES) or []),
            seconds=seconds,
            component_seconds=self._graph.last_seconds,
        )


class _TimedGraph(PlannedGraph):
    """Knows how long each component took in the last run."""

    def __init__(self, runner: DaskGraphRunner) -> None:
        super().__init__(runner)
        self.last_seconds: dict[str, float] = {}
        self._nodes = {name: self._timed(name, node) for name, node in self._nodes.items()}

    def run(self, target: str, inputs: dict[str, Any]) -> Any:
        self.last_seconds = {}
        return super().run(target, inputs)

    def _timed(self, name: str, node: Any) -> Any:
        uses = self._schema.nodes[name].uses.__name__

        def run(*inputs: Any) -> Any:
            began = time.perf_counter()
            try:
                return node(*inputs)
            finally:
                self.last_seconds[uses] = self.last_seconds.get(uses, 0.0) + time.perf_counter() - began

        return run


def _target_before_slash_parser(metadata: ModelMetadata) -> str:
    target = metadata.nlu_target
    if target != _SLASH_PARSER:
        raise ValueError(f"the model's understanding ends in {target!r}, not in {_SLASH_PARSER}")
    return str(metadata.predict_schema.nodes[target].needs["messages"])
