"""Something arrived broken, is another thing, or is missing: what, which items, a picture, and what the shopper wants.

What they want is done by the task of its kind: a refund, a return, or the same things sent again.
"""

from actions.aftersales.candidates import candidates
from actions.aftersales.photo import absorb_photo, ask_photo, photo_is_due
from actions.aftersales.questions import ask_items
from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import CompensationReason, OrderItem, OrderState, Refund, RefundReason, ReturnKind
from actions.operation_offer import OperationOffers
from actions.order_access import Opened, OrderGate, absorb_order
from actions.refund_claim import absorb_claim, absorb_free_text, begin_claim, choose_items, forget_items
from actions.refund_claim import remember_choices as remember_items
from actions.refund_policy import refundable_items
from actions.remedy import QUESTION, Remedy, ask_remedy, button_of, chosen_remedy, offered, remedy_instead
from actions.replies import button, listing, reply
from actions.reshipping import Resend, Reshipping
from actions.task import Ask, Done, Instead, Step, Task, ToPerson
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Returns

PROBLEMS = (
    RefundReason.DAMAGED,
    RefundReason.WRONG_ITEM,
    RefundReason.NOT_AS_DESCRIBED,
    RefundReason.NOT_ARRIVED,
)
"""What can be wrong with something in a parcel that came; what has not arrived is missing."""
_SHOWS = frozenset({RefundReason.DAMAGED, RefundReason.WRONG_ITEM, RefundReason.NOT_AS_DESCRIBED})
"""What a picture can show."""
_COMPENSATED_AS = {
    RefundReason.DAMAGED: CompensationReason.DAMAGED,
    RefundReason.WRONG_ITEM: CompensationReason.WRONG_ITEM,
    RefundReason.NOT_ARRIVED: CompensationReason.MISSING_ITEM,
}
WITHOUT_PHOTO = "photo_missing"


class ItemProblem:
    """Finds out what is wrong and lets the shopper choose what the shop's rules allow."""

    name = "damaged_or_wrong_item"
    level = IdentityLevel.ORDER_PROOF

    def __init__(
        self, gate: OrderGate, shop: ShopBackend, offers: OperationOffers, reshipping: Reshipping, rules: Returns
    ) -> None:
        self._gate = gate
        self._shop = shop
        self._offers = offers
        self._reshipping = reshipping
        self._rules = rules

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return begin_claim(absorb_order(Task(self.name), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        named = absorb_order(task, turn)
        if task.get("order_number") not in {None, named.get("order_number")}:
            named = forget_items(named).having(photo=None, remedy=None, remedies=None, reason=None)
        if task.awaiting == QUESTION:
            remedy = chosen_remedy(named, turn)
            if remedy is not None:
                return named.having(remedy=remedy.value)
            if turn.intent == "deny":
                return named.having(remedy="none")
        filled = absorb_claim(named, turn)
        if filled != task:
            return (await self._offers.corrected(task, filled, turn)).having(remedy=None)
        match task.awaiting:
            case "yes" if (other := remedy_instead(task, turn)) is not None:
                return await self._offers.corrected(task, task.having(remedy=other.value), turn)
            case "yes":
                return await self._offers.absorb_answer(task, turn)
            case "photo":
                return absorb_photo(task, turn)
        return task if turn.intent == self.name else absorb_free_text(task, turn)

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        task, order = opened.task, opened.order
        if task.get("remedy") == "none":
            return Done((reply("nevermind_ok"),), order.number)
        if task.get("remedy") == Remedy.RESHIPMENT:
            return await self._send_again(task, turn, opened, again=again)
        if order.delivered_on is None and order.state is not OrderState.RETURNED and not await self._arrived(opened):
            return Instead("track_shipment", {"order_number": order.number})
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        left = refundable_items(order, refunds)
        if not left:
            progress = button("button_refund_status", "refund_status", {"order_number": order.number})
            return Done((reply("refund_nothing_left", progress, order_number=order.number),), order.number)
        task = remember_items(task, order, left)
        if task.get("reason") is None:
            return _ask_problem(task, order.number, again=again)
        task, items, before = choose_items(task, order, left)
        if not items:
            return ask_items(task, order.number, left, again=again, before=before)
        problem = RefundReason(task.get("reason"))
        if problem in _SHOWS and photo_is_due(task, items, order.currency, self._rules):
            return ask_photo(task, items, again=again)
        remedies = await self._remedies(opened, items, problem, refunds)
        chosen = task.get("remedy")
        if chosen in remedies:
            return self._instead(Remedy(chosen), task, opened, items)
        if task.get("photo") == "none":
            return _person_decides(task, opened, items)
        facts = {"reason": problem.value}
        return ask_remedy(task.having(remedy=None), remedies, again=again, before=before, **facts)

    async def _remedies(
        self, opened: Opened, items: tuple[OrderItem, ...], problem: RefundReason, refunds: tuple[Refund, ...]
    ) -> tuple[Remedy, ...]:
        """What can be chosen for these items: only what is in stock is sent again, only what is there goes back."""
        left = set(offered(self._rules.problem_choices, self._shop))
        ids = [item.id for item in items]
        if Remedy.RESHIPMENT in left:
            gone = await self._reshipping.missing_stock(opened, items)
            if gone or await self._reshipping.settled_before(opened, ids):
                left.discard(Remedy.RESHIPMENT)
        if Remedy.RETURN in left:
            words = await self._shop.list_eligibility(opened.access)
            found = candidates(opened.order, words, ReturnKind.RETURN, refunds)
            able = {one.item.id for one in found if one.allowed}
            if problem is RefundReason.NOT_ARRIVED or not able.issuperset(ids):
                left.discard(Remedy.RETURN)
        return tuple(one for one in offered(self._rules.problem_choices, self._shop) if one in left)

    def _instead(self, remedy: Remedy, task: Task, opened: Opened, items: tuple[OrderItem, ...]) -> Step:
        values = {
            "order_number": opened.order.number,
            "reason": task.get("reason"),
            "references": [item.id for item in items],
            "photo": task.get("photo"),
        }
        if remedy in {Remedy.REFUND, Remedy.RETURN}:
            return Instead("refund_request" if remedy is Remedy.REFUND else "return_request", values)
        name = {"type": "label", "key": button_of(remedy)}
        line = {"key": "summary_remedy", "args": {"remedy": name}}
        said = reply("remedy_to_person", remedy=name)
        return ToPerson((said,), "parcel_trouble", task, (line,), opened.order)

    async def _send_again(self, task: Task, turn: Turn, opened: Opened, *, again: bool) -> Step:
        meant = task.get("references") or []
        items = tuple((item, item.quantity) for item in opened.order.items if item.id in meant)
        reason = _COMPENSATED_AS.get(RefundReason(task.get("reason")), CompensationReason.GOODWILL)
        return await self._reshipping.step(task, turn, opened, Resend(items, reason), again=again)

    async def _arrived(self, opened: Opened) -> bool:
        """Whether some parcel of the order has come; yes where nobody can say."""
        if not self._shop.offers(Capability.PARCELS):
            return True
        return any(parcel.delivered_on for parcel in await self._shop.list_parcels(opened.access))


def _ask_problem(task: Task, order_number: str, *, again: bool) -> Ask:
    choices = [
        button(
            "button_problem_missing" if problem is RefundReason.NOT_ARRIVED else f"button_reason_{problem}",
            "inform",
            {"refund_reason": problem.value},
        )
        for problem in PROBLEMS
    ]
    said = reply("ask_problem_again", *choices) if again else reply("ask_problem", *choices, order_number=order_number)
    task = task.having(asked_reason_twice=True) if again else task
    entities = ("refund_reason", "order_number", "item_reference")
    return Ask(task, (said,), "reason", entities, ("inform", "shipping_problem_lost"), text=True)


def _person_decides(task: Task, opened: Opened, items: tuple[OrderItem, ...]) -> ToPerson:
    said = reply("photo_missing", items=listing([item.name for item in items]))
    return ToPerson((said,), WITHOUT_PHOTO, task, (), opened.order)
