"""The shop's return policy, from its own rules; with an order also item by item, to whoever may see it."""

from actions.aftersales.candidates import candidates, open_returns
from actions.aftersales.progress import tell_progress
from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import ReturnKind
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, lines, reply
from actions.task import Ask, Done, Step, Task
from actions.task_actions import BeginsTask
from actions.task_runner import TaskRunner
from actions.turn import Outcome, Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Refunds, Returns


class ReturnPolicy:
    """What of an order can go back and until when, or why not."""

    name = "return_policy"
    level = IdentityLevel.CHANNEL

    def __init__(self, gate: OrderGate, shop: ShopBackend, rules: Returns) -> None:
        self._gate = gate
        self._shop = shop
        self._rules = rules

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return absorb_order(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = absorb_order(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        order = opened.order
        words = await self._shop.list_eligibility(opened.access)
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        items = candidates(order, words, ReturnKind.RETURN, refunds)
        about = {"order_number": order.number}
        steps = [button("button_human_agent", "human_agent")]
        if any(one.allowed for one in items):
            steps.insert(0, button("button_return_request", "return_request", about))
        under_way = open_returns(await self._shop.list_returns(opened.access))
        said = reply(
            "return_policy_items", *steps, order_number=order.number, items=lines([one.words() for one in items])
        )
        return Done((*tell_progress(order, under_way, self._rules), said), order.number)


class ActionReturnPolicy(BeginsTask):
    """How long, and what to do; about an order that is named, what that means for each of its items."""

    action_name = "action_return_policy"
    task = "return_policy"

    def __init__(self, runner: TaskRunner, shop: ShopBackend, rules: Refunds) -> None:
        super().__init__(runner)
        self._shop = shop
        self._rules = rules

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`. The rules are the same for everybody; an order needs proof of who asks."""
        looks_up = self._shop.offers(Capability.RETURNS)
        if turn.entity("order_number") is not None and looks_up:
            return (await super().respond(turn)).after(self._rule())
        buttons = [button("button_return_request", "return_request")]
        if turn.order_number is not None and looks_up:
            about = {"order_number": turn.order_number}
            buttons.insert(0, button("button_return_policy_order", "return_policy", about, about))
        return Outcome((self._rule(*buttons),), {"pending_choice": None, "misunderstandings": 0})

    def _rule(self, *buttons: Json) -> Json:
        return reply("return_policy", *buttons, window_days=self._rules.window_days)
