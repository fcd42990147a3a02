"""A payment that was declined, taken twice, held or is still waited for: what happened, in plain words."""

from actions.backends.ports import ShopBackend
from actions.backends.values import DeclineReason, Order, Payment
from actions.order_access import OrderGate, absorb_order
from actions.order_changes.payment_story import PaymentStory, Story, tell, working_day_after
from actions.replies import Json, button, day, label, moment, money, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Payments

CHARGED_TWICE = "payments_charged_twice"
"""A name of `reason_…`: a person pays the second charge back, with the evidence."""


class PaymentProblem:
    """Reads an order's payments and says what became of them. A real double charge goes to a person."""

    name = "payment_problem"
    level = IdentityLevel.ORDER_PROOF

    def __init__(self, gate: OrderGate, shop: ShopBackend, rules: Payments) -> None:
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
        payments = await self._shop.list_payments(opened.access)
        told = tell(order, payments)
        if told.story is Story.CHARGED_TWICE:
            said = reply(
                "payments_charged_twice",
                order_number=order.number,
                taken=money(told.taken),
                total=money(order.total),
                too_much=money(told.too_much),
            )
            return ToPerson((said,), CHARGED_TWICE, opened.task, tuple(map(_evidence, payments)), order)
        person = button("button_human_agent", "human_agent")
        return Done((self._say(order, told, person),), order.number)

    def _say(self, order: Order, told: PaymentStory, person: Json) -> Json:
        number, payment = order.number, told.payment
        if payment is None:
            return reply("payments_none", person, order_number=number)
        total = money(payment.amount)
        match told.story:
            case Story.DECLINED:
                why = label("declined", (payment.decline or DeclineReason.OTHER).value)
                return reply("payments_declined", person, order_number=number, total=total, why=why)
            case Story.TRANSFER_PENDING:
                due = working_day_after(payment.made_at.date(), self._rules.transfer_working_days)
                said = {"total": total, "order_number": number, "due_on": day(due)}
                if payment.reference is not None:
                    return reply("payments_transfer_pending_reference", person, **said, reference=payment.reference)
                return reply("payments_transfer_pending", person, **said)
            case Story.HELD_BESIDE if payment.expires_at is not None:
                falls = day(payment.expires_at.date())
                return reply(
                    "payments_held_until",
                    person,
                    order_number=number,
                    total=total,
                    paid=money(told.taken),
                    falls_on=falls,
                )
            case Story.HELD_BESIDE:
                return reply("payments_held_beside", person, order_number=number, total=total, paid=money(told.taken))
            case Story.PAID:
                made = day(payment.made_at.date())
                return reply("payments_paid", person, order_number=number, total=money(told.taken), made_on=made)
        return reply(f"payments_{told.story}", person, order_number=number, total=total)


def _evidence(payment: Payment) -> Json:
    """One attempt, as a line of the hand-off's summary."""
    args = {
        "number": payment.number,
        "total": money(payment.amount),
        "state": label("payment_state", payment.state.value),
        "made_at": moment(payment.made_at),
    }
    return {"key": "summary_payment", "args": args}
