"""Log-in trouble. The bot never asks for a password, and never says whether an account exists."""

from enum import StrEnum

from actions.order_access import pick
from actions.replies import Json, button, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Links

MATTER = "account_matter"


class Matter(StrEnum):
    """What is wrong with an account."""

    FORGOTTEN = "forgotten"
    LOCKED = "locked"
    EMAIL_CHANGED = "email_changed"
    HACKED = "hacked"


class AccountProblemTask:
    """Says what the shopper can do; what somebody else may have done to their account is a person's matter at once."""

    name = "account_problem"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, links: Links) -> None:
        self._links = links

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _told(Task(self.name), turn) or Task(self.name)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        return _told(task, turn)

    async def advance(
        self,
        task: Task,
        turn: Turn,  # noqa: ARG002 - as every task
        *,
        again: bool,
    ) -> Step:
        """See `TaskKind`."""
        if task.get(MATTER) is None:
            choices = [button(f"button_account_{one.value}", self.name, {MATTER: one.value}) for one in Matter]
            said = reply("account_what_again" if again else "account_what", *choices)
            return Ask(task, (said,), MATTER, (MATTER, "ordinal"), ("inform",))
        matter = Matter(task.get(MATTER))
        if matter is Matter.HACKED:
            return ToPerson((self._advice(matter),), "account_hacked", task)
        return Done((self._advice(matter),))

    def _advice(self, matter: Matter) -> Json:
        person = button("button_human_agent", "human_agent")
        links = self._links
        match matter:
            case Matter.FORGOTTEN | Matter.LOCKED if links.reset_password is not None:
                return reply(f"account_{matter.value}_where", person, url=links.reset_password)
            case Matter.EMAIL_CHANGED if links.account is not None:
                return reply("account_email_changed_where", person, url=links.account)
            case Matter.HACKED:
                return reply("account_hacked")
        return reply(f"account_{matter.value}", person)


def _told(task: Task, turn: Turn) -> Task | None:
    pressed, ordinal = turn.entity(MATTER), turn.entity("ordinal")
    if pressed is None and ordinal is not None and task.awaiting == MATTER:
        pressed = pick([one.value for one in Matter], ordinal)
    return task.having(account_matter=pressed) if pressed in set(Matter) else None
