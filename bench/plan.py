"""How much is measured. Everything is bounded: by counts, and by a deadline over all of it."""

from dataclasses import dataclass

AT_ONCE = (1, 8)


@dataclass(frozen=True)
class Plan:
    """Counts of one run.

    Args:
        rounds: How often the two sides take turns.
        conversations: By number of shoppers at once, how many conversations each of them holds in a round.
        whole: Also measure starts and training.
        deadline_s: Whatever is going on then is given up.
    """

    rounds: int
    conversations: dict[int, int]
    whole: bool
    deadline_s: float


FULL = Plan(rounds=10, conversations={1: 8, 8: 3}, whole=True, deadline_s=14.5 * 60)
QUICK = Plan(rounds=2, conversations={1: 2, 8: 1}, whole=False, deadline_s=6 * 60)
