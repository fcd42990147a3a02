"""An opinion: stars, thanks, where a good one is welcome, and a complaint where it was not good."""

from actions.order_access import pick
from actions.replies import button, reply
from actions.task import Ask, Done, Instead, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Links

MOST = 5
GOOD_FROM = 4
STARS = "stars"


class FeedbackTask:
    """Asks for stars; three or fewer become a complaint, which asks what went wrong."""

    name = "feedback_review"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, links: Links) -> None:
        self._links = links

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return self._rated(Task(self.name), turn) or Task(self.name)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        return self._rated(task, turn)

    async def advance(
        self,
        task: Task,
        turn: Turn,  # noqa: ARG002 - as every task
        *,
        again: bool,
    ) -> Step:
        """See `TaskKind`."""
        stars = task.get(STARS)
        if stars is None:
            choices = [button("button_stars", self.name, {STARS: n}, {"count": n}) for n in range(MOST, 0, -1)]
            said = reply("feedback_ask_stars_again" if again else "feedback_ask_stars", *choices)
            return Ask(task, (said,), STARS, (STARS, "ordinal", "quantity"), ("inform",), text=True)
        if stars < GOOD_FROM:
            return Instead("complaint", {}, (reply("feedback_bad"),))
        where = self._links.reviews
        return Done((reply("feedback_good") if where is None else reply("feedback_good_where", url=where),))

    def _rated(self, task: Task, turn: Turn) -> Task | None:
        """Stars that were pressed, or a number from one to five that is all that was written."""
        said = turn.entity(STARS) or turn.entity("quantity")
        if said is None and turn.text.strip().isdecimal():
            said = str(int(turn.text.strip()))
        if said is None and task.awaiting == STARS and (ordinal := turn.entity("ordinal")) is not None:
            said = pick([str(n) for n in range(1, MOST + 1)], ordinal)
        if said is None or not said.isdecimal() or not 1 <= int(said) <= MOST:
            return None
        return task.having(stars=int(said))
