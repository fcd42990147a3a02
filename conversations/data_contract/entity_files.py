"""The words that point at entities: data/entities/*.yml.

A mapping that has `en` is by language, wherever it stands. One that has `any` (words that are the same everywhere) may
have the words of some languages beside it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conversations.data_contract.finding import Finding
from conversations.data_contract.yaml_file import FileBroken, line_of_key, load_yaml
from conversations.languages import ENGLISH, Language

_ANY = "any"
_REASONS = "refund_reason"
_REASON_LABEL = "label_refund_reason_"


@dataclass(frozen=True)
class EntityFiles:
    """The contents of the files by path, and why some could not be read."""

    contents: Mapping[Path, Any]
    findings: tuple[Finding, ...]


def read_entities(folder: Path) -> EntityFiles:
    """All of data/entities/."""
    contents: dict[Path, Any] = {}
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            contents[path] = load_yaml(path)
        except FileBroken as broken:
            findings.append(broken.finding)
    return EntityFiles(contents, tuple(findings))


def check_entities(
    files: EntityFiles, languages: dict[str, Language], reply_keys: Collection[str]
) -> Iterator[Finding]:
    """Released languages without words for an entity, unknown languages, and refund reasons that nobody worded."""
    yield from files.findings
    for path, content in files.contents.items():
        yield from _by_language(path, content, languages)
        if isinstance(content, dict) and isinstance(content.get(_REASONS), dict):
            for reason in content[_REASONS]:
                if f"{_REASON_LABEL}{reason}" not in reply_keys:
                    yield Finding(
                        path, line_of_key(content[_REASONS], reason), f"no reply words {_REASON_LABEL}{reason}"
                    )


def _by_language(path: Path, node: Any, languages: dict[str, Language]) -> Iterator[Finding]:
    if not isinstance(node, dict):
        return
    if ENGLISH not in node and _ANY not in node:
        for child in node.values():
            yield from _by_language(path, child, languages)
        return
    for code in node.keys() - languages.keys() - {_ANY}:
        yield Finding(path, line_of_key(node, code), f"the language {code} is not registered")
    if _ANY in node:
        return
    line = line_of_key(node, ENGLISH)
    for language in languages.values():
        if language.released and not node.get(language.code):
            yield Finding(path, line, f"{language.code} has no words here, English has")
