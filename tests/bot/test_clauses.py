"""A message is read clause by clause: what it answers, and which words belong to which wish."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.utils.io import read_yaml_file

from bot.languages import registry
from bot.nlu.answers import answer_of
from bot.nlu.clauses import Clause, clauses_of
from bot.nlu.further_wishes import CLAUSES, shared_out

WORDS: dict[str, dict[str, list[str]]] = read_yaml_file(CLAUSES)["clauses"]
MEANS = {
    "yes": "affirm", "ok": "affirm", "ja": "affirm", "はい": "affirm", "no": "deny", "cancel": "cancel_order",
    "storn": "cancel_order", "キャンセル": "cancel_order", "where": "track_shipment", "thanks": "thank",
}  # fmt: skip


def meaning(text: str) -> tuple[str | None, float]:
    known = [intent for word, intent in MEANS.items() if word in text.lower()]
    return (known[-1], 0.9) if known else (None, 0.3)


def read(text: str, code: str = "en", tokens: tuple[tuple[int, int], ...] = ()) -> list[Clause]:
    def classify(start: int, end: int) -> tuple[str | None, float, float]:
        intent, confidence = meaning(text[start:end])
        return intent, confidence, confidence

    return clauses_of(text, classify, WORDS["and"].get(code, []), tokens)


def pieces(text: str, code: str = "en", tokens: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [text[clause.start : clause.end].strip() for clause in read(text, code, tokens)]


def answered(text: str, code: str = "en", tokens: tuple[tuple[int, int], ...] = ()) -> dict[str, Any] | None:
    return answer_of(text, meaning(text), read(text, code, tokens), WORDS["reservation"].get(code, []))


def test_every_released_language_has_words_between_clauses() -> None:
    rows = read_yaml_file("data/languages.yml")["languages"]
    released = {row["code"] for row in rows if row.get("released", True)}
    assert released <= set(WORDS["and"])
    assert released <= set(WORDS["reservation"])


def test_a_word_for_and_begins_a_clause() -> None:
    assert pieces("cancel 1010 and where is 1002?") == ["cancel 1010", "where is 1002?"]
    assert pieces("storniere 1010 und wo ist 1002", "de") == ["storniere 1010", "wo ist 1002"]


def test_addresses_and_sums_are_not_cut_at_their_full_stops() -> None:
    assert pieces("cancel it, I am ana@example.com and paid 44.10") == [
        "cancel it", "I am ana@example.com", "paid 44.10",
    ]  # fmt: skip


def test_a_yes_without_a_sign_after_it_is_a_clause() -> None:
    assert pieces("yes cancel it") == ["yes", "cancel it"]
    assert pieces("はいキャンセルしてください", "ja", ((0, 2), (2, 7), (7, 13))) == ["はい", "キャンセルしてください"]


def test_one_clause_is_no_clauses() -> None:
    assert read("where is my parcel") == []


@pytest.mark.parametrize("text", ["yes, cancel it", "yes cancel it", "ok cancel it, thanks"])
def test_a_yes_may_repeat_the_wish(text: str) -> None:
    assert answered(text) == {"intent": "affirm", "wishes": ["cancel_order"]}


@pytest.mark.parametrize(
    "text",
    [
        "yes, but cancel only the mug",
        "yes, cancel the other one too",
        "yes, don't cancel it",
        "yes, cancel it if I get my money back",
        "ok, can you cancel it?",
    ],
)
def test_a_yes_that_is_limited_widened_or_asked_about_is_none(text: str) -> None:
    assert answered(text) is None


def test_a_no_stays_one_whatever_is_said_with_it() -> None:
    assert answered("no, don't cancel it") == {"intent": "deny", "wishes": ["cancel_order"]}


def test_yes_and_no_at_once_is_neither() -> None:
    assert answered("yes, no") is None
    assert answered("no, yes") is None


def test_what_everybody_says_for_yes_is_a_yes() -> None:
    assert answer_of("why not", ("affirm", 0.99), [], WORDS["reservation"]["en"]) == {"intent": "affirm", "wishes": []}
    assert answer_of("not sure, ok", ("affirm", 0.7), [], WORDS["reservation"]["en"]) is None


def test_each_wish_has_what_its_clause_names() -> None:
    text = "cancel 1010, and where is 1002? ana@example.com"
    entities = [_entity(text, "order_number", "1010"), _entity(text, "order_number", "1002")]
    entities.append(_entity(text, "email", "ana@example.com"))
    first, (second,) = shared_out(entities, [(12, 30)])
    assert [one["value"] for one in first] == ["1010", "ana@example.com"]
    assert [one["value"] for one in second] == ["1002", "ana@example.com"]


def test_the_only_order_is_everybodys() -> None:
    text = "where is it, and can I return the mug of 1007"
    entities = [_entity(text, "product", "mug"), _entity(text, "order_number", "1007")]
    first, (second,) = shared_out(entities, [(13, len(text))])
    assert [one["value"] for one in first] == ["1007"]
    assert [one["value"] for one in second] == ["mug", "1007"]


def test_politeness_beside_a_yes_changes_nothing() -> None:
    clauses = [Clause("affirm", 0.9, 0, 2), Clause("thank", 0.4, 3, 12), Clause("order_status", 0.5, 13, 20)]
    assert answer_of("sí, por favor", ("affirm", 0.9), clauses, WORDS["reservation"]["es"]) == {
        "intent": "affirm",
        "wishes": [],
    }


@given(st.text(max_size=200), st.sampled_from([language.code for language in registry()]))
def test_no_text_is_too_strange(text: str, code: str) -> None:
    clauses = read(text, code)
    assert all(0 <= one.start < one.end <= len(text) for one in clauses)
    assert all(before.end <= after.start for before, after in pairwise(clauses))
    answered(text, code)


def _entity(text: str, kind: str, value: str) -> dict[str, Any]:
    start = text.index(value)
    return {"entity": kind, "value": value, "start": start, "end": start + len(value)}
