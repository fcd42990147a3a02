"""Reads data/<language>/nlu/<intent>.yml: the same examples as Rasa's own reader gives, a hundred thousand in seconds.

Rasa's reader checks each file against a schema and copies every example several times. `make check` has checked these
files already, with line numbers; here only what training would stumble over is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

FOLDER = "nlu"
_MARK = "- "


class SentencesBroken(RasaException):
    """A file of sentences cannot be used; the message names it and says why."""


class WrongLanguage(RasaException):
    """A file under data/<language>/nlu/ does not carry `metadata: {language: <language>}` on every intent."""

    def __init__(self, path: str, found: str | None, expected: str) -> None:
        super().__init__(f"{path}: an intent's metadata says language {found!r}, its folder says {expected!r}")
        self.path = path


def is_ours(path: Path) -> bool:
    """Whether the file is a language's file of an intent."""
    return path.parent.name == FOLDER


def read_sentences(paths: Iterable[Path]) -> list[Message]:
    """All examples in the files' order. Raises SentencesBroken, WrongLanguage."""
    return [message for path in paths for message in _read(path)]


def _read(path: Path) -> list[Message]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        blocks: list[dict[str, Any]] = content["nlu"]
        return [message for block in blocks for message in _messages(path, block)]
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise SentencesBroken(f"{path}: {error}. `make check` says more.") from error


def _messages(path: Path, block: dict[str, Any]) -> list[Message]:
    metadata = block.get(METADATA) or {}
    expected = path.parent.parent.name
    if metadata.get("language") != expected:
        raise WrongLanguage(str(path), metadata.get("language"), expected)
    lines = [line.strip() for line in block["examples"].splitlines()]
    return [
        Message({TEXT: line.removeprefix(_MARK).strip(), INTENT: block[INTENT], METADATA: {METADATA_INTENT: metadata}})
        for line in lines
        if line.startswith(_MARK)
    ]
