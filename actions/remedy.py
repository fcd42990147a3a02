"""What can be done about something that went wrong, by the names that shop.yml and the buttons have for it."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from actions.backends.capabilities import Capability
from actions.backends.ports import Backend
from actions.order_access import pick
from actions.replies import Json, button, day, label, lines, reply
from actions.task import Ask, Task
from actions.turn import Turn


class Remedy(StrEnum):
    """One thing that a shopper can choose."""

    WAIT = "wait"
    REDELIVERY = "redelivery"
    ADDRESS = "address"
    CLAIM = "claim"
    """The carrier searches for it."""
    RESHIPMENT = "reshipment"
    REFUND = "refund"
    RETURN = "return"


NEEDS = {
    Remedy.RESHIPMENT: Capability.RESHIPMENTS,
    Remedy.REFUND: Capability.REFUNDS,
    Remedy.RETURN: Capability.RETURNS,
}
"""What the shop's system has to offer for it; the others are for people to do."""
REMEDY_OF_INTENT = {
    "refund_request": Remedy.REFUND,
    "return_request": Remedy.RETURN,
    "change_address": Remedy.ADDRESS,
}
"""Wishes of their own that are answers here."""
ANSWERED_BY = ("inform", "deny", *REMEDY_OF_INTENT)
QUESTION = "remedy"


def offered(names: Iterable[str], shop: Backend) -> tuple[Remedy, ...]:
    """Of the remedies that shop.yml names, those that can be had."""
    remedies = [Remedy(name) for name in names]
    return tuple(one for one in remedies if one not in NEEDS or shop.offers(NEEDS[one]))


def ask_remedy(task: Task, remedies: tuple[Remedy, ...], *, again: bool, before: tuple[Json, ...], **facts: Any) -> Ask:
    """What would you like? Each choice with what it means, and a button for it.

    Args:
        facts: `until` (a date) for waiting, `days` of a search; what `label_remedy_…` takes.
    """
    about = {"order_number": task.get("order_number")}
    buttons = [_button(one, about, facts) for one in remedies]
    buttons.append(button("button_human_agent", "human_agent"))
    if again:
        said = reply("choose_remedy_again", *buttons)
    else:
        said = reply("choose_remedy", *buttons, options=lines([_meaning(one, facts) for one in remedies]))
    return Ask(
        task.having(remedies=[one.value for one in remedies]),
        (*before, said),
        QUESTION,
        ("remedy", "ordinal", "date", "order_number"),
        ANSWERED_BY,
        optional=True,
    )


def chosen_remedy(task: Task, turn: Turn) -> Remedy | None:
    """Which of the remedies that were offered is meant; None when none can be told."""
    choices: list[str] = task.get("remedies") or []
    said = [str(one) for one in turn.entities.get("remedy", ()) if str(one) in choices]
    if said:
        return Remedy(said[-1])
    meant = REMEDY_OF_INTENT.get(turn.intent or "")
    if meant is not None and meant in choices:
        return meant
    if turn.entity("date") is not None and Remedy.WAIT in choices:
        return Remedy.WAIT
    place = turn.entity("ordinal")
    picked = None if place is None else pick(choices, place)
    return None if picked is None else Remedy(picked)


def remedy_instead(task: Task, turn: Turn) -> Remedy | None:
    """Another of the remedies that were offered, wished for in place of the one that waits for a yes."""
    meant = REMEDY_OF_INTENT.get(turn.intent or "")
    there = meant in (task.get("remedies") or ()) and meant != task.get("remedy")
    return meant if there else None


def button_of(remedy: Remedy) -> str:
    """The key of its button, which names it."""
    return "button_refund_request" if remedy is Remedy.REFUND else f"button_remedy_{remedy.value}"


def _button(remedy: Remedy, about: Json, facts: Json) -> Json:
    if remedy is Remedy.REFUND:
        reason = {} if facts.get("reason") is None else {"refund_reason": facts["reason"]}
        return button(button_of(remedy), "refund_request", {**about, **reason})
    return button(button_of(remedy), "inform", {**about, "remedy": remedy.value})


def _meaning(remedy: Remedy, facts: Json) -> Json:
    match remedy:
        case Remedy.WAIT:
            until: date = facts["until"]
            return label("remedy", remedy.value, until=day(until))
        case Remedy.CLAIM:
            return label("remedy", remedy.value, days=facts["days"])
    return label("remedy", remedy.value)
