"""Rasa's progress in training as a few lines for people, instead of its log."""

from __future__ import annotations

import logging
import re
import sys
from typing import TextIO

_TRAINS = re.compile(r"Starting to train component '(\w+)'")
_WORDS = {
    "LanguageIdentifier": "telling languages apart",
    "SubwordTokenizer": "cutting words into pieces",
    "ExpertIntentClassifier": "what shoppers want (the longest step)",
    "RulePolicy": "the rules of the dialogue",
}


class _Progress(logging.Handler):
    def __init__(self, shown: TextIO) -> None:
        super().__init__()
        self._shown = shown  # what standard output is now; Rasa's own words may be sent elsewhere later

    def emit(self, record: logging.LogRecord) -> None:
        found = _TRAINS.match(record.getMessage())
        if found and found[1] in _WORDS:
            print(f"Training the assistant: {_WORDS[found[1]]} …", file=self._shown, flush=True)


def show_progress() -> None:
    """Say on standard output which component is being trained. Call after logging is configured."""
    hooks = logging.getLogger("rasa.engine.training.hooks")
    hooks.setLevel(logging.INFO)
    hooks.propagate = False
    hooks.addHandler(_Progress(sys.stdout))
