"""How a refund is doing: what the shop knows, what we have agreed to, and the returns that money waits for."""

from actions.aftersales.candidates import open_returns
from actions.aftersales.progress import tell_progress
from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Refund
from actions.cards import ledger_card, receipt_card
from actions.ledger import Entry, EntryState, RefundLedger
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, day, money, reply
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Returns

SHOWN = 3
"""Refunds of one order shown at most, the latest."""


class RefundStatus:
    """Looks an order's refunds up and says how each is doing."""

    name = "refund_status"
    level = IdentityLevel.CHANNEL

    def __init__(self, gate: OrderGate, shop: ShopBackend, ledger: RefundLedger, rules: Returns) -> None:
        self._gate = gate
        self._shop = shop
        self._ledger = ledger
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
        number = opened.order.number
        refunds = await self._shop.list_refunds(opened.access)
        known = {refund.idempotency_key for refund in refunds}
        ours = [entry for entry in await self._ledger.list_of_order(number) if str(entry.id) not in known]
        returns = await self._shop.list_returns(opened.access) if self._shop.offers(Capability.RETURNS) else ()
        said = [_of_shop(refund) for refund in refunds] + [_of_ledger(entry) for entry in ours]
        told = open_returns(returns) if said else returns
        said = said[-SHOWN:] + tell_progress(opened.order, told, self._rules)
        if not said:
            ask = button("button_refund_request", "refund_request", {"order_number": number})
            said = [reply("refund_status_none", ask, order_number=number)]
        return Done(tuple(said), number)


def _of_shop(refund: Refund) -> Json:
    return reply(
        f"refund_status_{refund.state.value}",
        *([button("button_human_agent", "human_agent")] if refund.state.value == "refused" else []),
        order_number=refund.order_number,
        total=money(refund.amount),
        made_on=day(refund.made_at.date()),
        card=receipt_card(refund),
    )


def _of_ledger(entry: Entry) -> Json:
    total = money(entry.amount)
    if entry.state is EntryState.NEEDS_APPROVAL:
        return reply("refund_status_needs_approval", order_number=entry.order_number, total=total)
    state = {EntryState.DONE: "done", EntryState.REFUSED: "refused"}.get(entry.state, "pending")
    return reply(
        f"refund_status_{state}",
        order_number=entry.order_number,
        total=total,
        made_on=day((entry.confirmed_at or entry.proposed_at).date()),
        card=ledger_card(entry),
    )
