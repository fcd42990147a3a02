"""The way to a country: what was said, the logged-in customer's, or the language's usual one, asked about first."""

from dataclasses import dataclass

from actions.buying.asking import said_again
from actions.replies import button, country, reply
from actions.shopping import Markets, usual_country
from actions.task import Ask, Task
from actions.turn import Turn

COUNTRY = "country"


@dataclass(frozen=True)
class Place:
    """The country, and the task that knows it."""

    task: Task
    country: str


def absorb_country(task: Task, turn: Turn) -> Task:
    """Take up a country (the one to go to, where two are said), or a yes to the one that was guessed."""
    named = turn.entity_in_role(COUNTRY, "to") or turn.entity(COUNTRY)
    if named is not None:
        return task.having(country=named, guess=None)
    if task.awaiting == COUNTRY and task.get("guess"):
        if turn.intent == "affirm":
            return task.having(country=task.get("guess"), guess=None)
        if turn.intent == "deny":
            return task.having(guess=None, guessed=True)
    return task


class CountryGate:
    """Finds out where something is to go, or is to be paid from."""

    def __init__(self, markets: Markets) -> None:
        self._markets = markets

    async def open(self, task: Task, turn: Turn, *, again: bool) -> Place | Ask:
        """The country, or the question about it."""
        known = task.get(COUNTRY) or (None if task.get("guessed") else await self._markets.find_country(turn))
        if known is not None:
            return Place(task.having(country=known), known)
        guess = None if task.get("guessed") else usual_country(turn.language or "")
        if guess is None:
            return Ask(task, said_again(reply("ask_country"), again=again), COUNTRY, (COUNTRY,), ("inform", task.name))
        yes, no = button("button_affirm", "affirm"), button("button_deny", "deny")
        said = reply("confirm_country", yes, no, country=country(guess))
        task = task.having(guess=guess)
        return Ask(task, said_again(said, again=again), COUNTRY, (COUNTRY,), ("inform", "affirm", "deny", task.name))
