"""Which task a message most likely wants."""

import uuid

import pytest

from actions.turn import Turn
from actions.wish import likeliest_task


def of(*ranking: tuple[str, float]) -> str | None:
    return likeliest_task(Turn(uuid.uuid4(), None, None, 0.0, {}, "some text", ranking))


@pytest.mark.parametrize(
    ("ranking", "task"),
    [
        (
            (("shipping_problem_lost", 0.38), ("damaged_or_wrong_item", 0.3), ("shipping_problem_delayed", 0.17)),
            "track_shipment",
        ),
        ((("order_status", 0.3), ("track_shipment", 0.35)), "track_shipment"),
        ((("inform", 0.55), ("damaged_or_wrong_item", 0.4)), "damaged_or_wrong_item"),
    ],
)
def test_what_most_of_the_meanings_begin_is_meant(ranking: tuple[tuple[str, float], ...], task: str) -> None:
    assert of(*ranking) == task


@pytest.mark.parametrize(
    "ranking",
    [
        (("refund_request", 0.4), ("return_request", 0.35)),
        (("out_of_scope", 0.46), ("track_shipment", 0.4)),
        (("inform", 0.9), ("refund_request", 0.08)),
        (("greet", 0.45), ("goodbye", 0.44)),
        (),
    ],
)
def test_a_riddle_and_bare_data_begin_nothing(ranking: tuple[tuple[str, float], ...]) -> None:
    assert of(*ranking) is None
