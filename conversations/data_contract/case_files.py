"""The test sentences of a language: tests/cases/<language>.yml. The format is described at the top of English's."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from conversations.data_contract.finding import Finding
from conversations.data_contract.sentences import Sentence
from conversations.data_contract.yaml_file import FileBroken, line_of_item, line_of_key, load_yaml

FEWEST_SENTENCES = 5
_ENTITY_VALUES = {
    "order_number": re.compile(r"[0-9]{4,6}"),
    "email": re.compile(r"[^\sA-Z@]+@[^\sA-Z@]+\.[^\sA-Z@]+"),
    "phone": re.compile(r"\+[1-9][0-9]{6,14}"),
    "tracking_number": re.compile(r"[A-Z0-9]{8,34}"),
    "item_reference": re.compile(r".+"),
    "ordinal": re.compile(r"-?[0-9]+"),
}
_REASON_LABEL = "label_refund_reason_"


@dataclass(frozen=True)
class CaseFile:
    """What one file holds, and what is wrong with it."""

    sentences: tuple[Sentence, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_cases(path: Path, language: str, intents: Collection[str], reply_keys: Collection[str]) -> CaseFile:
    """Read a file of test sentences.

    Args:
        language: what the file must say it tests.
        intents, reply_keys: the names that cases may use.
    """
    try:
        content = load_yaml(path)
    except FileBroken as broken:
        return CaseFile(findings=(broken.finding,))
    if not isinstance(content, dict) or not isinstance(content.get("cases"), list):
        return CaseFile(findings=(Finding(path, 1, "the list `cases` is missing"),))
    findings: list[Finding] = []
    sentences: list[Sentence] = []
    if content.get("language") != language:
        findings.append(Finding(path, 1, f"says language {content.get('language')}, its name says {language}"))
    for index, group in enumerate(content["cases"]):
        at = line_of_item(content["cases"], index)
        if not isinstance(group, dict) or not isinstance(group.get("sentences"), list):
            findings.append(Finding(path, at, "a group has `intent`, `reply` and the list `sentences`"))
            continue
        intent = str(group.get("intent"))
        if intent not in intents:
            findings.append(Finding(path, at, f"there is no intent {intent}"))
        findings.extend(_unknown_reply(path, at, group, reply_keys))
        found = list(_sentences(path, group, intent))
        sentences.extend(sentence for sentence, _ in found)
        for sentence, case in found:
            findings.extend(_case_findings(path, sentence.line, case, reply_keys))
    return CaseFile(tuple(sentences), tuple(findings))


def lacking(path: Path, sentences: Collection[Sentence], intents: Collection[str]) -> Iterator[Finding]:
    """Intents that a released language tests too little."""
    for intent in sorted(intents):
        count = sum(sentence.intent == intent for sentence in sentences)
        if count < FEWEST_SENTENCES:
            yield Finding(path, 1, f"{intent} has {count} test sentences, {FEWEST_SENTENCES} are the least")


def _sentences(path: Path, group: Any, intent: str) -> Iterator[tuple[Sentence, Any]]:
    for index, case in enumerate(group["sentences"]):
        text = case.get("text") if isinstance(case, dict) else case
        line = line_of_item(group["sentences"], index)
        yield Sentence("" if text is None else str(text), path, line, intent), case


def _case_findings(path: Path, line: int, case: Any, reply_keys: Collection[str]) -> Iterator[Finding]:
    text = case.get("text") if isinstance(case, dict) else case
    if not isinstance(text, str) or not text.strip():
        yield Finding(path, line, "a sentence is a text; put it in quotes if it is a number or has special signs")
    if not isinstance(case, dict):
        return
    for name in case:
        if name not in ("text", "entities", "reply", "language"):
            yield Finding(path, line_of_key(case, name), f"unknown field {name}")
    yield from _unknown_reply(path, line, case, reply_keys)
    for name, value in (case.get("entities") or {}).items():
        if not _is_known(name, value, reply_keys):
            yield Finding(path, line, f"unknown entity value {name}: {value!r}")


def _unknown_reply(path: Path, line: int, case: Any, reply_keys: Collection[str]) -> Iterator[Finding]:
    key = case.get("reply")
    if key is not None and key not in reply_keys:
        yield Finding(path, line_of_key(case, "reply"), f"there is no reply {key}")
    elif key is None and "sentences" in case:
        yield Finding(path, line, "a group has a `reply`")


def _is_known(name: str, value: Any, reply_keys: Collection[str]) -> bool:
    if not isinstance(value, str):
        return False
    if name == "refund_reason":
        return f"{_REASON_LABEL}{value}" in reply_keys
    if name == "language_name":
        try:
            return bool(Locale.parse(value, sep="-"))
        except (UnknownLocaleError, ValueError):
            return False
    pattern = _ENTITY_VALUES.get(name)
    return bool(pattern and pattern.fullmatch(value))
