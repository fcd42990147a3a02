"""Message templates: data/templates.yml and a templates.yml for each released language."""

from collections.abc import Iterator
from pathlib import Path

from conversations.data_contract.finding import Finding
from conversations.data_contract.yaml_file import FileBroken
from conversations.languages import Language
from conversations.message_templates import FILE_NAME, Purpose, load_purposes, load_texts


def check_purposes(data: Path) -> Iterator[Finding]:
    """What is wrong in data/templates.yml."""
    try:
        _purposes(data)
    except FileBroken as broken:
        yield broken.finding


def check_templates(data: Path, language: Language) -> Iterator[Finding]:
    """What is wrong in a language's words, and which purposes a released one has none for."""
    path = data / language.code / FILE_NAME
    try:
        purposes = _purposes(data)
    except FileBroken:
        return
    if not purposes or not (path.exists() or language.released):
        return
    if not path.exists():
        yield Finding(path, 1, "is missing")
        return
    try:
        worded = {one.purpose.name for one in load_texts(path, purposes)}
    except FileBroken as broken:
        yield broken.finding
        return
    if language.released:
        for name in purposes.keys() - worded:
            yield Finding(path, 1, f"the template {name} is missing")


def _purposes(data: Path) -> dict[str, Purpose]:
    """Those declared; none where there is no such file."""
    path = data / FILE_NAME
    return load_purposes(path) if path.exists() else {}
