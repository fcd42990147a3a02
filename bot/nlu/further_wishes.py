"""Several wishes in one message: "where is my parcel, and can I pay by invoice next time?" is two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.nlu.clauses import Clause, is_worth_a_wish

FURTHER_WISHES = "further_wishes"
# Clauses that want nothing: the "1007" of "1007. And how can I pay?".
TOLD = "told"
ONE_WISH = Path("data/dialogue/one_wish.yml")
CLAUSES = Path("data/dialogue/clauses.yml")

# What is wanted of an order that is named for something not understood.
LOOK = "order_status"
_LEAST_WITH_ORDER = 0.5
_ASKS = ("?", "？", "؟")
# These belong to every wish of a message that names only one of them.
_SHARED = frozenset({"order_number", "email", "phone", "language_name"})


def further_wishes(
    text: str,
    first: str | None,
    clauses: Sequence[Clause],
    sides: Sequence[Sequence[str]],
    orders: Sequence[tuple[int, int, str]],
    least_confidence: float,
) -> list[Clause]:
    """Clauses of `text` (normal form) that want something beside `first`, in the text's order.

    `sides` are the intents that can be wishes, those of one wish in one group; an intent may be a side of several. Of a
    group only one is a wish, unless a clause names an order of its own and wants something else, or the same again:
    "cancel 1010 and change the address of 1019", "where is 1002 and where is 1018". What is said or asked of another
    order and is not understood wants at least to know about it; a number alone wants the same for that order.

    `orders` are the numbers of orders and their places. `least_confidence` is what a clause must reach; one that names
    another order wants something, so that less will do.
    """
    groups = {intent: {n for n, side in enumerate(sides) if intent in side} for side in sides for intent in side}
    taken = set(groups.get(first or "", ()))
    own = _own(first, clauses, groups)
    named = {} if own is None else {first: _orders_in(own, orders)}
    found: list[Clause] = []
    for clause in clauses:
        numbers = _orders_in(clause, orders)
        known = set().union(*named.values()) if named else set()
        other_order = bool(numbers) and bool(known) and not numbers & known
        apart = clause.joined or text[clause.start : clause.end].endswith(_ASKS)
        enough = clause.of_its_side >= _LEAST_WITH_ORDER if other_order else clause.confidence >= least_confidence
        sure = clause.intent in groups and enough and is_worth_a_wish(text, clause)
        if clause is own or not (sure or (other_order and apart)):
            continue
        if not sure:
            clause = replace(clause, intent=LOOK if is_worth_a_wish(text, clause) else first)
        another = other_order and (apart or clause.intent not in named)
        if groups.get(clause.intent or "", set()).isdisjoint(taken) or another:
            taken |= groups.get(clause.intent or "", set())
            named[clause.intent] = named.get(clause.intent, set()) | numbers
            found.append(clause)
    return found


def shared_out(
    entities: Sequence[Mapping[str, Any]], wishes: Sequence[tuple[int, int]]
) -> tuple[list[dict[str, Any]], list[list[dict[str, Any]]]]:
    """The entities of the first wish, and those of each further one, whose clauses stand at `wishes`.

    Each wish has what its own clause names. An order's number or an address belongs to all where there is one only.
    """
    of_wish: list[list[dict[str, Any]]] = [[] for _ in wishes]
    first: list[dict[str, Any]] = []
    for entity in map(dict, entities):
        place = next((n for n, (start, end) in enumerate(wishes) if start <= entity["start"] < end), None)
        (first if place is None else of_wish[place]).append(entity)
    for kind in _SHARED:
        own = [entity for entity in first if entity["entity"] == kind]
        everywhere = [entity for entity in map(dict, entities) if entity["entity"] == kind]
        if not own:
            first += everywhere[:1] if len({each["value"] for each in everywhere}) == 1 else []
        for mine in of_wish:
            if not any(entity["entity"] == kind for entity in mine):
                mine += own
    return first, of_wish


def _own(first: str | None, clauses: Sequence[Clause], groups: Mapping[str, set[int]]) -> Clause | None:
    """The clause that says the first wish."""
    same = [clause for clause in clauses if clause.intent == first]
    related = [clause for clause in clauses if groups.get(clause.intent or "", set()) & groups.get(first or "", set())]
    return next(iter([*same, *related]), None)


def _orders_in(clause: Clause, orders: Sequence[tuple[int, int, str]]) -> set[str]:
    return {value for start, _, value in orders if clause.start <= start < clause.end}
