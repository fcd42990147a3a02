"""Reports come in any order and any number, and a message only ever moves forward."""

from hypothesis import given
from hypothesis import strategies as st

from conversations.outbox.states import RANK, REPORTED, states_below, together

reports = st.lists(st.sampled_from(sorted(REPORTED)), max_size=12)


def after(state: str, told: list[str]) -> str:
    """Where a message is after these reports: each is taken only from a state that it may follow."""
    for report in told:
        state = report if state in states_below(report) else state
    return state


@given(st.sampled_from(["sending", "unknown", "sent"]), reports)
def test_the_order_of_reports_does_not_matter(state: str, told: list[str]) -> None:
    assert after(state, told) == after(state, told[::-1]) == after(state, sorted(told)) == after(state, told * 2)
    assert after(state, told) == max([state, *told], key=RANK.__getitem__)


@given(reports, reports)
def test_a_message_never_goes_back(before: list[str], later: list[str]) -> None:
    reached = after("sending", before)
    assert RANK[after(reached, later)] >= RANK[reached]


@given(st.lists(st.sampled_from(sorted(RANK)), min_size=1))
def test_parts_together_hide_no_trouble(states: list[str]) -> None:
    shown = together(states)
    assert shown in states
    assert {"failed", "refused"}.isdisjoint(states) or shown in ("failed", "refused")
    assert RANK[shown] == min(map(RANK.__getitem__, states)) or shown in ("failed", "refused", "unknown", "held")
