"""What shoppers can want: the list of intents that data/intents.yml holds, and how much a language says about each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conversations.data_contract.yaml_file import FileBroken, line_of_item, line_of_key, load_yaml

LIST = "intents.yml"
KINDS = ("shop", "small_talk", "dialogue", "out_of_scope")


@dataclass(frozen=True)
class Intent:
    """One thing to want. `kind` is one of KINDS; a finer intent `counts_as` another one where figures are made."""

    name: str
    kind: str
    counts_as: str | None


@dataclass(frozen=True)
class IntentList:
    """Intents by name in the file's order; the fewest sentences by kind, and by kind for the `widest` languages."""

    intents: dict[str, Intent]
    fewest: dict[str, int]
    widest: tuple[str, ...]
    widest_fewest: dict[str, int]

    def fewest_sentences(self, intent: str, language: str) -> int:
        """How many a released language writes at least. Raises KeyError for an unknown intent."""
        kind = self.intents[intent].kind
        fewest = self.fewest[kind]
        return max(fewest, self.widest_fewest.get(kind, 0)) if language in self.widest else fewest


def load_intents(data_dir: Path) -> IntentList:
    """What `data_dir/intents.yml` says.

    Raises:
        FileBroken: the list is missing or cannot be understood.
    """
    path = data_dir / LIST
    content = load_yaml(path)
    if not isinstance(content, dict) or not isinstance(content.get("intents"), list):
        raise FileBroken(path, 1, "the list `intents` is missing")
    rows = content["intents"]
    lines = [line_of_item(rows, index) for index in range(len(rows))]
    intents: dict[str, Intent] = {}
    for line, row in zip(lines, rows, strict=True):
        intent = _read_row(path, line, row)
        if intent.name in intents:
            raise FileBroken(path, line, f"{intent.name} is there twice")
        intents[intent.name] = intent
    for line, intent in zip(lines, intents.values(), strict=True):
        if intent.counts_as is not None and not _is_measured(intents.get(intent.counts_as)):
            raise FileBroken(path, line, f"{intent.name} counts as {intent.counts_as}, which is none to count as")
    widest = content.get("widest") or {}
    return IntentList(
        intents,
        _read_counts(path, content, set(KINDS)),
        tuple(str(code) for code in widest.get("languages") or ()),
        _read_counts(path, widest, set()) if widest else {},
    )


def _is_measured(intent: Intent | None) -> bool:
    return intent is not None and intent.counts_as is None


def _read_row(path: Path, line: int, row: Any) -> Intent:
    if not isinstance(row, dict) or not isinstance(row.get("name"), str):
        raise FileBroken(path, line, "an intent is a mapping with `name` and `kind`")
    name = row["name"]
    if row.get("kind") not in KINDS:
        raise FileBroken(path, line, f"the kind of {name} is {', '.join(KINDS[:-1])} or {KINDS[-1]}")
    if unknown := row.keys() - {"name", "kind", "counts_as"}:
        raise FileBroken(path, line, f"unknown field {min(unknown)} of {name}")
    return Intent(name, row["kind"], row.get("counts_as"))


def _read_counts(path: Path, mapping: Any, wanted: set[str]) -> dict[str, int]:
    """`fewest_sentences` of a mapping: kinds and how many, with every kind of `wanted`."""
    counts = mapping.get("fewest_sentences")
    if not isinstance(counts, dict):
        raise FileBroken(path, 1, "the mapping `fewest_sentences` is missing")
    line = line_of_key(mapping, "fewest_sentences")
    if missing := wanted - counts.keys():
        raise FileBroken(path, line, f"fewest_sentences lacks {', '.join(sorted(missing))}")
    for kind, count in counts.items():
        if kind not in KINDS or not isinstance(count, int) or isinstance(count, bool) or count < 1:
            raise FileBroken(
                path, line, f"fewest_sentences says {kind}: {count}; expected a kind and a number from 1 on"
            )
    return {str(kind): int(count) for kind, count in counts.items()}
