"""Whoever says something names its key in the source; wording and source must agree on keys and arguments."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from conversations.data_contract.reply_files import ReplyText, read_replies

ROOT = Path(__file__).parents[3]
SPEAKERS = ("actions", "conversations", "desk", "connectors")
SAYING = ("reply", "_line", "_word", "button")


@dataclass(frozen=True)
class Said:
    place: str
    function: str
    key: str
    arguments: frozenset[str]


def said() -> Iterator[Said]:
    """Calls that say something under a key written out in the source, with all their arguments."""
    for path in sorted(path for folder in SPEAKERS for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in SAYING:
                continue
            names = [keyword.arg for keyword in node.keywords]
            if node.args and isinstance(node.args[0], ast.Constant) and None not in names:
                place = f"{path.relative_to(ROOT)}:{node.lineno}"
                args = frozenset(filter(None, names)) - {"card", "attachment"}
                yield Said(place, node.func.id, str(node.args[0].value), args)


@pytest.fixture(scope="module")
def wording() -> dict[str, ReplyText]:
    return read_replies(ROOT / "data" / "en" / "replies")


def test_every_key_that_is_said_has_words(wording: dict[str, ReplyText]) -> None:
    found = list(said())
    assert len(found) > 40
    assert [one for one in found if one.key not in wording] == []


def test_every_argument_that_is_worded_is_given(wording: dict[str, ReplyText]) -> None:
    replies = [one for one in said() if one.function != "button" and one.key in wording]
    assert [one for one in replies if wording[one.key].used - one.arguments] == []
    assert [one for one in replies if one.arguments - wording[one.key].declared] == []


def test_every_quick_reply_under_a_rule_has_words(wording: dict[str, ReplyText]) -> None:
    offered = YAML(typ="safe").load(ROOT / "data" / "dialogue" / "quick_replies.yml")["quick_replies"]
    intents = {intent for choices in offered.values() for intent in choices}
    assert {f"button_{intent}" for intent in intents} | offered.keys() <= wording.keys()
