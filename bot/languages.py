"""The registry of languages (data/languages.yml), as far as the assistant needs it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rasa.shared.utils.io import read_yaml_file

REGISTRY = Path("data/languages.yml")


@dataclass(frozen=True)
class Language:
    """code: BCP 47 ("zh-Hans"); script: ISO 15924 ("Hans"); names: what shoppers call it, in any language."""

    code: str
    script: str
    names: tuple[str, ...]

    @property
    def base(self) -> str:
        """The ISO 639 part, as libraries name languages: "zh" of "zh-Hans"."""
        return self.code.split("-")[0]


def registry(path: Path = REGISTRY) -> tuple[Language, ...]:
    """All languages, in the file's order."""
    return tuple(
        Language(entry["code"], entry["script"], tuple(entry["names"])) for entry in read_yaml_file(path)["languages"]
    )
