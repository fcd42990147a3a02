"""A message can want two things; two sides of one wish are one, of one order."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.clauses import clauses_of
from bot.nlu.further_wishes import further_wishes

SIDES = [
    ["order_status", "track_shipment"],
    ["refund_request", "damaged_or_wrong_item"],
    ["payment_methods"],
    ["cancel_order", "change_address"],
    ["cancel_order", "refund_request"],
]
MEANS = {
    "parcel": "track_shipment", "status": "order_status", "money": "refund_request", "pay": "payment_methods",
    "cancel": "cancel_order", "address": "change_address",
}  # fmt: skip


def found(text: str, first: str | None, confidence: float = 0.9) -> list[str | None]:
    def classify(start: int, end: int) -> tuple[str | None, float, float]:
        clause = text[start:end]
        return next((intent for word, intent in MEANS.items() if word in clause), None), confidence, confidence

    orders = [(number.start(), number.end(), number.group()) for number in re.finditer(r"\b10\d\d\b", text)]
    clauses = clauses_of(text, classify, ["and"], ())
    return [wish.intent for wish in further_wishes(text, first, clauses, SIDES, orders, 0.8)]


def test_the_second_clause_is_a_second_wish() -> None:
    assert found("where is my parcel? also how can I pay next time", "track_shipment") == ["payment_methods"]


def test_clauses_of_scripts_with_their_own_signs_are_clauses() -> None:
    for sign in "。？！，؟،।\n":
        assert found(f"parcel{sign}pay", "track_shipment") == ["payment_methods"], sign


def test_two_sides_of_one_wish_are_one() -> None:
    assert found("where is my parcel? what is the status?", "track_shipment") == []
    assert found("cancel it, I want my money", "cancel_order") == []


def test_one_clause_has_no_further_wish() -> None:
    assert found("parcel with pay for money", "track_shipment") == []


def test_an_unsure_clause_is_no_wish() -> None:
    assert found("parcel? pay?", "track_shipment", confidence=0.5) == []


def test_wishes_come_in_the_order_they_were_said_and_once() -> None:
    assert found("parcel, money, pay, money", "track_shipment") == ["refund_request", "payment_methods"]


def test_something_else_for_another_order_is_another_wish() -> None:
    assert found("cancel 1010, new address for 1019", "cancel_order") == ["change_address"]
    assert found("cancel 1010, new address for 1010", "cancel_order") == []


def test_the_same_again_for_another_order_is_a_wish_and_a_correction_is_none() -> None:
    assert found("parcel 1002 and parcel 1018", "track_shipment") == ["track_shipment"]
    assert found("parcel 1002, sorry, parcel 1018", "track_shipment") == []


def test_what_is_asked_of_another_order_is_a_wish_though_nobody_understands_it() -> None:
    assert found("cancel 1010, what of 1019?", "cancel_order") == ["order_status"]
    assert found("cancel 1010 and 1019", "cancel_order") == ["cancel_order"]
    assert found("cancel 1010, no, 1019", "cancel_order") == []


@given(st.text(max_size=300), st.sampled_from([None, *MEANS.values()]))
def test_no_text_is_too_strange(text: str, first: str | None) -> None:
    wishes = found(text, first)
    assert len(wishes) == len(set(wishes))
