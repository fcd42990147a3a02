"""The states of a request, and which of them may follow which: a report never takes a message back.

held → queued → sending → unknown → sent → failed → delivered → read → played

A failure counts until the message is known to have arrived. What we refused ourselves was never on its way.
"""

from collections.abc import Collection, Iterable
from typing import Literal

State = Literal["held", "queued", "sending", "unknown", "sent", "failed", "refused", "delivered", "read", "played"]

RANK: dict[str, int] = {
    "held": 0,
    "queued": 0,
    "sending": 1,
    "unknown": 2,
    "sent": 3,
    "failed": 4,
    "refused": 4,
    "delivered": 5,
    "read": 6,
    "played": 7,
}
WAITING = ("queued", "sending", "unknown")
ARRIVED = frozenset({"delivered", "read", "played"})
REPORTED = frozenset({"sent", "failed", "delivered", "read", "played"})
"""What a channel may report."""


def states_below(state: str) -> tuple[str, ...]:
    """The states that `state` may follow."""
    return tuple(one for one, rank in RANK.items() if rank < RANK[state])


def together(states: Collection[str]) -> str:
    """What the parts of one message are together: the worst that needs somebody's look, else the least of them."""
    for state in ("failed", "refused", "unknown", "held"):
        if state in states:
            return state
    return min(states, key=RANK.__getitem__)


def furthest(states: Iterable[str]) -> str | None:
    """The highest of some states."""
    return max(states, key=RANK.__getitem__, default=None)
