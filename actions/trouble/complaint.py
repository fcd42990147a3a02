"""A complaint: what it is about, an acknowledgement, what the shop may offer for it, or a person by a time."""

from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from actions.backends.capabilities import Capability
from actions.backends.ports import DestinationNotServed, ShopBackend
from actions.backends.values import Order, OrderItem, Refund, ReturnPayer
from actions.cases import CaseBook, CaseState
from actions.item_reference import find_items
from actions.ledger import QuoteUnknown, QuoteVoid
from actions.order_access import NUMBER, Opened, OrderGate, absorb_order
from actions.replies import Json, button, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.trouble import complaint_words as words
from actions.trouble.compensation import Grievance, Option, options
from actions.trouble.gravity import is_grave
from actions.trouble.payout import Payout, Wanted
from actions.trouble.sorting import Category, Severity, category_of
from actions.turn import Turn
from conversations.clock import Clock
from conversations.identity import IdentityLevel
from conversations.shop_rules import ShopRules

TOPIC = "complaint"
ABOUT_AN_ORDER = frozenset({Category.PRODUCT, Category.LOGISTICS})
"""Of these the order is asked for; of the others only an order that was spoken of already counts."""
_NEEDS = {
    "voucher": Capability.VOUCHERS,
    "partial_refund": Capability.REFUNDS,
    "free_return": Capability.RETURNS,
}


@dataclass(frozen=True)
class _Heard:
    task: Task
    category: Category
    before: tuple[Json, ...]


class ComplaintTask:
    """Offers what the shop's rules let a bot offer; a serious or repeated complaint goes to a person at once."""

    name = TOPIC
    level = IdentityLevel.ORDER_PROOF

    def __init__(
        self, gate: OrderGate, shop: ShopBackend, payout: Payout, cases: CaseBook, rules: ShopRules, clock: Clock
    ) -> None:
        self._gate = gate
        self._shop = shop
        self._payout = payout
        self._cases = cases
        self._rules = rules
        self._clock = clock

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return self._sorted(absorb_order(Task(self.name).having(hint=turn.text or None), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`. Another order or another matter takes an open offer back."""
        filled = self._sorted(absorb_order(task, turn), turn)
        if task.awaiting == NUMBER and turn.intent == "deny" and turn.entity("order_number") is None:
            return task.having(no_order=True)
        if filled != task:
            await self._payout.take_back(turn)
            return filled.having(option=None, quote_id=None)
        if task.awaiting == words.CATEGORY:
            return self._unsorted(task, turn)
        if task.awaiting == "yes":
            return await self._answered(task, turn)
        option = words.chosen_option(task, turn) if task.awaiting == words.OPTION else None
        return None if option is None else task.having(option=option)

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        if task.get("serious"):
            return await self._to_person(task, turn, Severity.SERIOUS)
        if await self._is_repeated(turn, task.get("order_number")):
            return await self._to_person(task, turn, Severity.REPEATED)
        if task.get("category") is None:
            return words.ask_category(task, again=again)
        heard = _acknowledged(task)
        if not self._is_about_an_order(heard, turn):
            return await self._pass_on(heard, turn, None)
        opened = await self._gate.open(heard.task, turn, self.level, again=again, assume_last=True)
        if isinstance(opened, Ask):
            entities = (*opened.entities, "refund_reason", words.CATEGORY)
            return replace(
                opened, said=(*heard.before, *opened.said), entities=entities, intents=(*opened.intents, "deny")
            )
        heard = replace(heard, task=opened.task)
        if await self._is_repeated(turn, opened.order.number) or self._is_costly(opened.order):
            severity = Severity.SERIOUS if self._is_costly(opened.order) else Severity.REPEATED
            return await self._to_person(opened.task, turn, severity, opened.order)
        return await self._settle(heard, turn, opened, again=again)

    async def _settle(self, heard: _Heard, turn: Turn, opened: Opened, *, again: bool) -> Step:
        task, before = heard.task, heard.before
        answer, task = task.get("answer"), task.having(answer=None)
        chosen, quote_id = task.get("option"), task.get("quote_id")
        if answer == "yes" and (done := await self._payout.finish(turn, chosen, quote_id)) is not None:
            return await self._paid(task, turn, chosen, done.said, done.refused, opened.order)
        offered = await self._offered(heard, turn, opened)
        if chosen == words.COLLEAGUE or not offered:
            return await self._pass_on(heard, turn, opened.order)
        option = next((one for one in offered if one.name == chosen), None)
        if option is None:
            return words.ask_option(task, offered, before, again=again)
        if option.name == "free_return":
            return await self._free_return(turn, opened.order)
        wanted = Wanted(option, opened, await self._refunds(opened), task.get("reason"))
        if quote_id is not None and answer == "yes":
            try:
                paid = await self._payout.agree(turn, wanted, quote_id)
            except (QuoteVoid, QuoteUnknown):
                quote_id, before = None, (*before, reply("complaint_offer_gone"))
            else:
                return await self._paid(task, turn, chosen, paid.said, paid.refused, opened.order)
        if quote_id is None:
            quote_id = await self._payout.propose(turn, wanted)
        return words.confirm(task, option, before, quote_id=quote_id)

    async def _offered(self, heard: _Heard, turn: Turn, opened: Opened) -> tuple[Option, ...]:
        order, today = opened.order, self._clock.now().astimezone(ZoneInfo(self._rules.people.time_zone)).date()
        grievance = Grievance(
            category=heard.category,
            order=order,
            refunds=await self._refunds(opened),
            item=_item_meant(heard.task, turn, order),
            today=today,
            returns_are_free=await self._returns_are_free(heard.category, order),
            refund_is_open=await self._payout.refund_is_open(order.number),
        )
        found = [
            one
            for one in options(grievance, self._rules.complaints, self._rules.refunds)
            if self._shop.offers(_NEEDS[one.name])
        ]
        wanted = [Wanted(one, opened, grievance.refunds, heard.task.get("reason")) for one in found]
        return tuple([one.option for one in wanted if await self._payout.is_allowed(one)])

    async def _paid(
        self, task: Task, turn: Turn, option: str, said: tuple[Json, ...], refused: str | None, order: Order
    ) -> Step:
        if refused is not None:
            line = {"key": "summary_backend_said", "args": {"text": refused}}
            return ToPerson(said, "compensation_refused", task, (line,), order)
        await self._remember(turn, order.number, option)
        return Done(said, order.number)

    async def _free_return(self, turn: Turn, order: Order) -> Step:
        await self._remember(turn, order.number, "free_return")
        begin = button("button_return_request", "return_request", {"order_number": order.number})
        return Done((reply("complaint_free_return", begin, order_number=order.number),), order.number)

    async def _remember(self, turn: Turn, order_number: str, outcome: str) -> None:
        """A complaint that was made good stays on record, so that the next one counts as repeated."""
        case = await self._cases.open(turn.conversation_id, TOPIC, turn_id=turn.turn_id, order_number=order_number)
        await self._cases.settle(case.id, CaseState.KEPT, outcome)

    async def _pass_on(self, heard: _Heard, turn: Turn, order: Order | None) -> Step:
        line = words.summary_line(heard.category, Severity.NORMAL)
        number = order.number if order is not None else None
        case = await self._cases.open(
            turn.conversation_id,
            TOPIC,
            turn_id=turn.turn_id,
            order_number=number,
            facts=(line,),
            told_key="complaint_passed_on",
        )
        return Done((*heard.before, case.said), number)

    async def _to_person(self, task: Task, turn: Turn, severity: Severity, order: Order | None = None) -> Step:
        category = None if task.get("category") is None else Category(task.get("category"))
        line = words.summary_line(category, severity)
        case = await self._cases.open(
            turn.conversation_id,
            TOPIC,
            turn_id=turn.turn_id,
            order_number=task.get("order_number"),
            facts=(line,),
            told_key=f"complaint_to_person_{severity.value}",
        )
        said = reply(f"complaint_to_person_{severity.value}", due_at=case.told["args"]["due_at"])
        return ToPerson((said,), f"complaint_{severity.value}", task, (line,), order)

    async def _is_repeated(self, turn: Turn, order_number: str | None) -> bool:
        """Whether this shopper, or anybody about this order, has complained before this task began."""
        since = self._clock.now() - timedelta(days=self._rules.complaints.repeated_within_days)
        earlier = await self._cases.list_since(TOPIC, since, turn.conversation_id, order_number)
        return any(case.opened_turn is None or case.opened_turn != turn.turn_id for case in earlier)

    def _is_costly(self, order: Order) -> bool:
        limit = self._rules.complaints.person_from_minor.get(order.currency)
        return limit is not None and order.total.amount_minor >= limit

    def _is_about_an_order(self, heard: _Heard, turn: Turn) -> bool:
        task = heard.task
        if task.get("no_order") or not self._rules.complaints.options.get(heard.category.value):
            return False
        return heard.category in ABOUT_AN_ORDER or (task.get("order_number") or turn.order_number) is not None

    async def _refunds(self, opened: Opened) -> tuple[Refund, ...]:
        return await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()

    async def _returns_are_free(self, category: Category, order: Order) -> bool:
        if not self._shop.offers(Capability.RETURNS) or order.delivered_on is None:
            return False
        try:
            terms = await self._shop.get_return_terms(order.customer.country)
        except DestinationNotServed:
            return False
        faulty = category is Category.PRODUCT and terms.payer is ReturnPayer.SHOP_IF_FAULTY
        return terms.payer is ReturnPayer.SHOP or faulty

    def _sorted(self, task: Task, turn: Turn) -> Task:
        """With what the message says of the matter, its reason and its weight."""
        category = category_of(turn) if task.get("category") is None or turn.entity(words.CATEGORY) else None
        if category is None and task.awaiting == words.CATEGORY:
            category = words.chosen_category(turn)
        task = task if category is None else task.having(category=category.value)
        reason = turn.entity("refund_reason")
        task = task if reason is None else task.having(reason=reason)
        return task.having(serious=True) if is_grave(turn.text, turn.language) else task

    def _unsorted(self, task: Task, turn: Turn) -> Task | None:
        """Words that sort nowhere, after the choices were shown: a person reads them."""
        if not turn.text or turn.intent in {"affirm", "deny"}:
            return None
        return task.having(category=Category.SERVICE.value)

    async def _answered(self, task: Task, turn: Turn) -> Task | None:
        pressed, option = turn.entity("quote_id"), turn.entity(words.OPTION)
        if option is not None:
            await self._payout.take_back(turn)
            return task.having(option=option, quote_id=None)
        if pressed is not None and pressed != task.get("quote_id"):
            return None
        answer = turn.answer_to(self.name)
        if answer == "deny":
            await self._payout.take_back(turn)
            return task.having(option=None, quote_id=None)
        if answer != "affirm":
            return None
        meant = await self._payout.can_have_been_meant(turn, task.get("option"), task.get("quote_id"))
        return task.having(answer="yes") if meant else task


def _acknowledged(task: Task) -> _Heard:
    """The regret is said once."""
    category = Category(task.get("category"))
    before = () if task.get("acknowledged") == category.value else (reply(f"complaint_ack_{category.value}"),)
    return _Heard(task.having(acknowledged=category.value), category, before)


def _item_meant(task: Task, turn: Turn, order: Order) -> OrderItem | None:
    """The one item of the order, or the one that was named in passing."""
    if len(order.items) == 1:
        return order.items[0]
    said = [text for text in (task.get("hint"), turn.text) if text]
    named = find_items(order.items, said, in_passing=True)
    return named[0] if len(named) == 1 else None
