"""A message can want two things; two sides of one wish are one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.further_wishes import further_wishes

SIDES = [["order_status", "track_shipment"], ["refund_request", "damaged_or_wrong_item"], ["payment_methods"]]
MEANS = {"parcel": "track_shipment", "status": "order_status", "money": "refund_request", "pay": "payment_methods"}


def found(text: str, first: str | None, confidence: float = 0.9) -> list[str]:
    def classify(start: int, end: int) -> tuple[str | None, float]:
        clause = text[start:end]
        return next((intent for word, intent in MEANS.items() if word in clause), None), confidence

    return further_wishes(text, first, classify, SIDES, 0.8)


def test_the_second_clause_is_a_second_wish() -> None:
    assert found("where is my parcel? also how can I pay next time", "track_shipment") == ["payment_methods"]


def test_clauses_of_scripts_with_their_own_signs_are_clauses() -> None:
    for sign in "。？！，؟،।\n":
        assert found(f"parcel{sign}pay", "track_shipment") == ["payment_methods"], sign


def test_two_sides_of_one_wish_are_one() -> None:
    assert found("where is my parcel? what is the status?", "track_shipment") == []


def test_one_clause_has_no_further_wish() -> None:
    assert found("parcel and pay and money", "track_shipment") == []


def test_an_unsure_clause_is_no_wish() -> None:
    assert found("parcel? pay?", "track_shipment", confidence=0.5) == []


def test_wishes_come_in_the_order_they_were_said_and_once() -> None:
    assert found("parcel, money, pay, money", "track_shipment") == ["refund_request", "payment_methods"]


@given(st.text(max_size=300), st.sampled_from([None, *MEANS.values()]))
def test_no_text_is_too_strange(text: str, first: str | None) -> None:
    wishes = found(text, first)
    assert first not in wishes
    assert len(wishes) == len(set(wishes))
