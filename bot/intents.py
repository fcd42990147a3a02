"""The list of intents (data/intents.yml), as far as the assistant's side needs it. `make check` checks the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rasa.shared.utils.io import read_yaml_file

LIST = Path("data/intents.yml")
OUT_OF_SCOPE = "out_of_scope"
SHOP = "shop"
SMALL_TALK = "small_talk"


@dataclass(frozen=True)
class Intents:
    """kinds: intent → shop, small_talk, dialogue or out_of_scope; counts_as: finer intent → the measured one."""

    kinds: dict[str, str]
    counts_as: dict[str, str]

    def counted(self, name: str) -> str:
        """The measured intent that `name` counts as; itself when it is no finer one."""
        return self.counts_as.get(name, name)

    def kind(self, name: str) -> str:
        """The kind of what `name` counts as. Raises KeyError for a name that is not in the list."""
        return self.kinds[self.counted(name)]

    @property
    def measured(self) -> tuple[str, ...]:
        """The intents that others count as, or that stand for themselves, in the file's order."""
        return tuple(name for name in self.kinds if name not in self.counts_as)


def intents(path: Path = LIST) -> Intents:
    """Everything the file lists. Raises rasa's YamlSyntaxException, FileNotFoundException or KeyError."""
    entries = read_yaml_file(path)["intents"]
    return Intents(
        {entry["name"]: entry["kind"] for entry in entries},
        {entry["name"]: entry["counts_as"] for entry in entries if "counts_as" in entry},
    )
