"""The figures of understanding mean what docs/understanding.md says they mean."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intents import LIST, OUT_OF_SCOPE, SHOP, SMALL_TALK, intents
from bot.languages import Language
from bot.measure.confusions import confusions
from bot.measure.entity_scores import entity_scores
from bot.measure.language_scores import Named, language_identification
from bot.measure.predictions import Prediction, measured_ranking
from bot.measure.scores import (
    accuracy,
    by_kind_and_tier,
    by_language,
    calibration,
    in_scope,
    parity,
    rejection,
    threshold_sweep,
)
from bot.measure.summary import table
from bot.measure.targets import Target
from bot.measure.time_figures import parse_times_ms
from tests.bot.measured import predicted

KNOWN = intents(Path(__file__).parents[2] / LIST)
NAMES = ("order_status", "refund_request", "greet", OUT_OF_SCOPE)
PREDICTIONS = st.lists(
    st.builds(
        predicted,
        st.sampled_from(NAMES),
        st.sampled_from([*NAMES, None]),
        st.floats(0, 1),
        accepted=st.booleans(),
        also_ok=st.frozensets(st.sampled_from(NAMES)),
        tier=st.sampled_from(["A", "B", None]),
        language=st.sampled_from(["en", "es"]),
    ),
    max_size=30,
)


def test_the_label_is_strictly_right_and_another_fair_answer_leniently() -> None:
    label = predicted("order_status", "order_status")
    fair = predicted("order_status", "track_shipment", also_ok=frozenset({"track_shipment"}))
    wrong = predicted("order_status", "greet")
    nothing = predicted("order_status", None)
    assert accuracy([label, fair, wrong, nothing]) == {"lines": 4, "strict": 0.25, "lenient": 0.5}


def test_of_no_lines_there_is_no_share() -> None:
    assert accuracy([]) == {"lines": 0, "strict": None, "lenient": None}
    assert calibration([])["error"] is None
    assert parse_times_ms([]) == {"messages": 0}


def test_what_the_fallback_does_makes_no_intent_right_or_wrong() -> None:
    assert accuracy([predicted("greet", "greet", 0.1, accepted=False)])["strict"] == 1.0


def test_shop_and_small_talk_are_told_apart_and_so_are_tiers() -> None:
    figures = by_kind_and_tier(
        [
            predicted("order_status", "order_status", tier="A"),
            predicted("order_status", "greet", tier="B"),
            predicted("greet", "greet", tier="B"),
            predicted(OUT_OF_SCOPE, "greet"),
            predicted(None, "greet"),
        ],
        KNOWN,
    )
    assert figures[SHOP]["all"]["lines"] == 2
    assert (figures[SHOP]["A"]["strict"], figures[SHOP]["B"]["strict"]) == (1.0, 0.0)
    assert figures[SMALL_TALK] == {"all": {"lines": 1, "strict": 1.0, "lenient": 1.0}, "B": figures[SMALL_TALK]["B"]}


def test_confusions_are_what_is_neither_right_nor_fair_the_commonest_first() -> None:
    mistaken = predicted("order_status", "greet")
    found = confusions(
        [
            predicted("greet", None, language="es"),
            mistaken,
            mistaken,
            predicted("order_status", "track_shipment", also_ok=frozenset({"track_shipment"})),
            predicted("greet", "greet"),
            predicted(None, "greet"),
        ]
    )
    assert found == [
        {"label": "order_status", "answer": "greet", "lines": 2, "languages": {"en": 2}},
        {"label": "greet", "answer": None, "lines": 1, "languages": {"es": 1}},
    ]


def test_a_false_accept_is_answered_and_a_false_reject_is_not() -> None:
    figures = rejection(
        [
            predicted(OUT_OF_SCOPE, "greet"),
            predicted(OUT_OF_SCOPE, "greet", accepted=False),
            predicted(OUT_OF_SCOPE, OUT_OF_SCOPE),
            predicted(OUT_OF_SCOPE, None, accepted=False),
            predicted("greet", "thank"),  # wrong, but answered
            predicted("greet", "greet", accepted=False),
            predicted("greet", OUT_OF_SCOPE),
            predicted("greet", "greet"),
        ]
    )
    assert (figures["out_of_scope_lines"], figures["false_accepts"]) == (4, 0.25)
    assert (figures["in_scope_lines"], figures["false_rejects"]) == (4, 0.5)
    assert figures["called_out_of_scope"] == 0.25


def test_a_language_far_under_the_mean_is_behind_if_it_has_lines_enough() -> None:
    def lines(language: str, right: int, wrong: int) -> list[Prediction]:
        return [predicted("order_status", "order_status", language=language)] * right + [
            predicted("order_status", "greet", language=language)
        ] * wrong

    found = parity(
        by_language([*lines("en", 29, 1), *lines("es", 30, 0), *lines("fr", 20, 10), *lines("de", 0, 9)], KNOWN)
    )
    assert found["languages"] == 3
    assert list(found["behind"]) == ["fr"]
    assert found["largest_gap"] == pytest.approx(found["mean"] - 20 / 30, abs=1e-3)


def test_confidences_that_come_true_are_calibrated() -> None:
    said_eighty = [predicted("greet", "greet" if place < 8 else "thank", 0.8) for place in range(10)]
    assert calibration(said_eighty)["error"] == pytest.approx(0, abs=1e-9)
    assert calibration([predicted("greet", "thank", 1.0)] * 4)["error"] == 1.0


@given(PREDICTIONS)
def test_a_calibration_error_is_a_share_and_knows_no_order(predictions: list[Prediction]) -> None:
    found = calibration(predictions)
    shuffled = random.Random(1).sample(predictions, len(predictions))
    assert calibration(shuffled)["error"] == pytest.approx(found["error"]) if predictions else found["error"] is None
    assert sum(each["lines"] for each in found["bins"]) == len(predictions)
    if predictions:
        # No worse than every line alone, by the triangle inequality.
        alone = sum(abs(p.confidence - p.lenient) for p in predictions) / len(predictions)
        assert 0 <= found["error"] <= alone + 1e-3


@given(PREDICTIONS)
def test_a_higher_threshold_never_accepts_more_nor_refuses_less(predictions: list[Prediction]) -> None:
    sweep = threshold_sweep(predictions)
    for lower, higher in itertools.pairwise(sweep):
        assert (higher["false_accepts"] or 0) <= (lower["false_accepts"] or 0)
        assert (higher["false_rejects"] or 0) >= (lower["false_rejects"] or 0)


@given(PREDICTIONS)
def test_strict_is_never_more_than_lenient_and_languages_add_up(predictions: list[Prediction]) -> None:
    figures = by_kind_and_tier(predictions, KNOWN)
    for kind in (SHOP, SMALL_TALK):
        assert all((tier["strict"] or 0) <= (tier["lenient"] or 0) for tier in figures[kind].values())
    languages = by_language(predictions, KNOWN)
    counted = sum(each[kind]["all"]["lines"] for each in languages.values() for kind in (SHOP, SMALL_TALK))
    assert counted == len(in_scope(predictions))


@given(st.lists(st.tuples(st.sampled_from([*NAMES, "inform", "nevermind", "deny"]), st.floats(0, 1)), max_size=8))
def test_a_ranking_has_each_measured_intent_once_and_keeps_its_first(ranking: list[tuple[str, float]]) -> None:
    ordered = sorted(ranking, key=lambda entry: -entry[1])
    merged = measured_ranking(ordered, KNOWN)
    names = [name for name, _ in merged]
    assert len(names) == len(set(names)) <= 3
    assert set(names) <= set(KNOWN.measured)
    assert [c for _, c in merged] == sorted((c for _, c in merged), reverse=True)
    if ordered:
        assert merged[0] == (KNOWN.counted(ordered[0][0]), ordered[0][1])


def test_finer_intents_count_as_the_measured_ones() -> None:
    assert measured_ranking([("nevermind", 0.6), ("deny", 0.3), ("inform", 0.1)], KNOWN) == (
        ("deny", 0.6),
        (OUT_OF_SCOPE, 0.1),
    )


def test_entities_are_right_by_name_and_value() -> None:
    figures = entity_scores(
        [
            predicted("x", "x", entities={"order_number": "1043"}, found=(("order_number", "1043"),)),
            predicted("x", "x", entities={"order_number": "1043"}, found=(("order_number", "9"), ("email", "a@b.org"))),
            predicted("x", "x", entities={"size": ["M", "L"]}, found=(("size", "L"), ("size", "M"))),
            predicted("x", "x", entities={"email": "c@d.org"}, found=(("email", "c@d.org"),)),
            predicted("x", "x", entities={"ordinal": "2"}, found=(("ordinal", "2"),)),
            predicted("x", "x", entities={}, found=(("ordinal", "-1"),)),  # means something only where it is asked for
            predicted("x", "x", entities={}, found=(("city", "Berlin"),)),  # no line names a city
            predicted("x", "x", found=(("email", "a@b.org"),)),  # nobody said what this line contains
        ]
    )
    assert figures["all"] == {"expected": 6, "found": 7, "precision": 0.7143, "recall": 0.8333, "f1": 0.7692}
    assert figures["by_name"]["size"]["f1"] == 1.0


def test_languages_are_judged_on_their_own_lines_by_length_beside_two_libraries() -> None:
    own = {"file": "langid.jsonl"}
    lines = [
        predicted(None, None, said_language="es", language="es", text="¿dónde está mi pedido, por favor?", **own),
        predicted(None, None, said_language=None, language="zh-Hant", text="我的包裹在哪裡呢", **own),
        predicted("greet", "greet", said_language="es", language="en", text="hello"),
    ]
    found = language_identification(
        lines, [Language(code, "Latn", ()) for code in ("en", "es", "zh-Hans", "zh-Hant", "ja")]
    )
    assert found["lines"] == 2
    ours = found["methods"]["babeldesk"]
    assert (ours["accuracy"], ours["nothing_said"]) == (0.5, 1)
    assert ours["by_length"] == {"3-9": {"lines": 1, "accuracy": 0.0}, "20-60": {"lines": 1, "accuracy": 1.0}}
    assert found["methods"]["lingua"]["accuracy"] == 1.0  # it knows one Chinese
    assert found["methods"]["langdetect"]["by_language"]["es"]["accuracy"] == 1.0


def test_nothing_is_the_right_answer_to_a_line_of_no_language() -> None:
    assert Named("1043", None, None).right
    assert not Named("1043", None, "en").right


def test_a_target_without_a_figure_is_neither_met_nor_missed() -> None:
    assert Target("x", None, 0.8).met is None
    assert Target("x", 0.8, 0.8).met is True
    assert Target("x", 0.9, 0.8, at_least=False).met is False


@given(st.lists(st.lists(st.text("ab|", max_size=5), min_size=3, max_size=3), min_size=1, max_size=5))
def test_columns_of_a_table_stand_under_each_other(rows: list[list[str]]) -> None:
    lines = list(table(rows[0], rows[1:]))
    assert len(lines) == len(rows)
    ends = {len(line) for line, row in zip(lines, rows, strict=True) if row[-1]}
    assert len(ends) <= 1
