"""Message templates: data/templates.yml and a templates.yml for each released language."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from conversations.data_contract.finding import Finding
from conversations.languages import Language
from conversations.message_templates import FILE_NAME, Purpose, TemplatesBroken, load_purposes, load_texts


def check_templates(data: Path, languages: Mapping[str, Language]) -> Iterator[Finding]:
    """What is wrong in them, and what a released language has no words for. Nothing where there are none at all."""
    if not (data / FILE_NAME).exists():
        return
    try:
        purposes = load_purposes(data / FILE_NAME)
    except TemplatesBroken as broken:
        yield Finding(broken.path, broken.line, broken.reason)
        return
    for language in languages.values():
        yield from _check_language(data / language.code / FILE_NAME, purposes, language)


def _check_language(path: Path, purposes: Mapping[str, Purpose], language: Language) -> Iterator[Finding]:
    if not path.exists():
        if language.released:
            yield Finding(path, 1, "is missing")
        return
    try:
        worded = {one.purpose.name for one in load_texts(path, purposes)}
    except TemplatesBroken as broken:
        yield Finding(broken.path, broken.line, broken.reason)
        return
    if language.released:
        for name in purposes.keys() - worded:
            yield Finding(path, 1, f"the template {name} is missing")
