"""Reads Babeldesk's data as Rasa's training data.

Two things Rasa's own importer does not do: the domain's `responses:` come from the reply keys that the rules utter, so
that a text is written in one place only (data/<language>/replies/); and a file must say which language it is of.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.constants import UTTER_PREFIX
from rasa.shared.core.domain import Domain
from rasa.shared.exceptions import RasaException
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_yaml_file

from bot import english
from bot.sentence_files import is_ours, read_sentences


class ReplyMissing(RasaException):
    """A rule utters a key that data/en/replies/ does not have."""

    def __init__(self, key: str, rules_file: str) -> None:
        super().__init__(f"{rules_file} utters {UTTER_PREFIX}{key}, but {english.REPLIES} has no reply {key!r}")
        self.key = key


class BabeldeskImporter(RasaFileImporter):
    """RasaFileImporter plus generated responses and the check of each file's language."""

    def get_domain(self) -> Domain:
        """Raises ReplyMissing, english.RepliesBroken."""
        domain = super().get_domain()
        if domain.is_empty():
            return domain
        return domain.merge(Domain.from_dict({"responses": self._responses()}))

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Raises SentencesBroken, WrongLanguage."""
        paths = [Path(path) for path in self._nlu_files]
        others = training_data_from_paths([str(path) for path in paths if not is_ours(path)], language or "en")
        sentences = read_sentences(path for path in paths if is_ours(path))
        return TrainingData(
            [*sentences, *others.training_examples],
            others.entity_synonyms,
            others.regex_features,
            others.lookup_tables,
            others.responses,
        )

    def _responses(self) -> dict[str, list[dict[str, Any]]]:
        uttered = {
            step["action"].removeprefix(UTTER_PREFIX): path
            for path in self._story_files
            for step in _steps(path)
            if str(step.get("action", "")).startswith(UTTER_PREFIX)
        }
        known = set(english.reply_keys())
        for key, path in uttered.items():
            if key not in known:
                raise ReplyMissing(key, path)
        return {f"{UTTER_PREFIX}{key}": [{"custom": {"key": key}}] for key in sorted(uttered)}


def _steps(path: str) -> list[dict[str, Any]]:
    content = read_yaml_file(path)
    return [
        step for story in [*content.get("rules", []), *content.get("stories", [])] for step in story.get("steps", [])
    ]
