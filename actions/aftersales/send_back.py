"""Sending something back for money, for another size or colour, or because it broke: three ends of one way.

order → items (with the reason where one cannot go back) → why, or what instead → a picture where the shop wants one →
terms by country → an offer, an explicit yes → the shop's return with its label.
"""

from dataclasses import dataclass

from actions.aftersales.candidates import Candidate, candidates, open_returns
from actions.aftersales.exchange import Exchange, absorb_wanted, ask_wanted, reason_of, sold_out
from actions.aftersales.photo import absorb_photo, ask_photo, photo_is_due
from actions.aftersales.progress import tell_progress
from actions.aftersales.questions import absorb_fit, ask_items, ask_reason, not_possible, return_reason
from actions.aftersales.return_offer import Registration, offer_of, outcome_of
from actions.aftersales.terms import OUR_FAULT, country_of
from actions.aftersales.variants import Exchangeable, name_of
from actions.backends.capabilities import Capability
from actions.backends.ports import DestinationNotServed, ShopBackend
from actions.backends.values import (
    Eligibility,
    OrderItem,
    Return,
    ReturnBarrier,
    ReturnKind,
    ReturnLine,
    ReturnReason,
)
from actions.item_reference import find_items
from actions.operation_offer import OperationOffers
from actions.order_access import Opened, OrderGate, absorb_order
from actions.refund_claim import absorb_claim, absorb_free_text, begin_claim, forget_items, remember_choices
from actions.replies import Json, button
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Returns

_FORGOTTEN = ("fit", "reason", "had", "wanted", "sku", "typed", "photo")
"""What was said about one order and holds for no other."""


@dataclass(frozen=True)
class _Facts:
    opened: Opened
    items: tuple[Candidate, ...]
    returns: tuple[Return, ...]

    @property
    def possible(self) -> tuple[Candidate, ...]:
        return tuple(one for one in self.items if one.allowed)


class SendBack:
    """Registers what the shop takes back, once, and says why it does not take the rest.

    Args:
        kind: Which of the three ends; `name` is the intent that begins it.
    """

    level = IdentityLevel.ORDER_PROOF

    def __init__(
        self, name: str, kind: ReturnKind, gate: OrderGate, shop: ShopBackend, offers: OperationOffers, rules: Returns
    ) -> None:
        self.name = name
        self._kind = kind
        self._gate = gate
        self._shop = shop
        self._offers = offers
        self._rules = rules
        self._exchange = Exchange(shop)

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return self._absorb_all(begin_claim(absorb_order(Task(self.name), turn), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`. Any correction takes the open offer back; only a bare yes or no answers it."""
        named = absorb_order(task, turn)
        if task.get("order_number") not in {None, named.get("order_number")}:
            named = forget_items(named).having(**dict.fromkeys(_FORGOTTEN))
        filled = self._absorb_all(absorb_claim(named, turn), turn)
        if filled != task:
            return await self._offers.corrected(task, filled, turn)
        if task.awaiting == "yes":
            return await self._offers.absorb_answer(task, turn)
        if task.awaiting == "photo":
            return absorb_photo(task, turn)
        return task if turn.intent == self.name else absorb_free_text(task, turn)

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=False)
        if isinstance(opened, Ask):
            return opened
        task, order = opened.task, opened.order
        made = await self._offers.agreed_before(task, turn)
        if made is not None:
            return self._offers.say(task, made, lambda task, made: outcome_of(task, made, order))
        declined = await self._offers.declined(task, turn)
        if declined is not None:
            return declined
        facts = await self._facts(opened)
        if not facts.possible:
            return self._nothing_possible(facts)
        chosen = await self._choose(task, facts, again=again)
        if not isinstance(chosen, _Chosen):
            return chosen
        return await self._register(chosen, turn, facts, again=again)

    async def _register(self, chosen: "_Chosen", turn: Turn, facts: _Facts, *, again: bool) -> Step:
        task, opened = chosen.task, facts.opened
        order, items = opened.order, [one.item for one in chosen.items]
        reason = chosen.reason
        if reason is None:
            return ask_reason(task, items, again=again)
        if reason in OUR_FAULT and photo_is_due(task, items, order.currency, self._rules):
            return ask_photo(task, items, again=again)
        try:
            terms = await self._shop.get_return_terms(country_of(order))
        except DestinationNotServed:
            barrier = ReturnBarrier.COUNTRY_NOT_SERVED
            barred = [
                Candidate(item, Eligibility(item.id, self._kind, 0, None, barrier), paid_back=False) for item in items
            ]
            return Done((not_possible(barred, _person()),), order.number)
        lines = tuple(
            ReturnLine(one.item.id, one.word.quantity, reason, None if chosen.sku is None else chosen.sku)
            for one in chosen.items
        )
        about = Registration(self._kind, opened, tuple(items), lines, terms, chosen.wanted, task.get("photo"))
        task = task.having(item_names=[item.name for item in items], wanted_name=chosen.wanted)
        return await self._offers.put(task, turn, offer_of(about, self._rules), again=again)

    async def _choose(self, task: Task, facts: _Facts, *, again: bool) -> "_Chosen | Step":
        order = facts.opened.order
        possible = tuple(one.item for one in facts.possible)
        task = remember_choices(task, order, possible).having(only_one=self._kind is ReturnKind.EXCHANGE or None)
        if self._kind is ReturnKind.EXCHANGE:
            return await self._choose_exchange(task, facts, again=again)
        items, barred = _named(task, facts)
        before: tuple[Json, ...] = ()
        if barred and not items:
            before = (not_possible(barred),)
            task = task.having(references=None)
        if not items and not before and len(possible) == 1:
            items = possible
        if not items:
            if before and not task.get("references") and len(possible) == 0:
                return Done(before, order.number)
            return ask_items(task, order.number, possible, again=again, before=before)
        reason = ReturnReason.FAULTY if self._kind is ReturnKind.WARRANTY else return_reason(task)
        meant = tuple(one for one in facts.possible if one.item in items)
        task = task.having(references=[item.id for item in items], item_names=[item.name for item in items])
        return _Chosen(task, meant, reason)

    async def _choose_exchange(self, task: Task, facts: _Facts, *, again: bool) -> "_Chosen | Step":
        order = facts.opened.order
        items, barred = _named(task, facts)
        there = await self._exchange.read(order, facts.possible)
        named = tuple(one for one in there if one.item in items) if items else ()
        meant = named if len(named) == 1 else self._exchange.meant(task, named or there)
        if not meant and len(there) == 1 and not barred:
            meant = there
        if not meant:
            if not there:
                left = items or tuple(one.item for one in facts.possible)
                return Done((_nothing_else(left[0]),), order.number)
            before = (not_possible(barred),) if barred else ()
            task = task.having(references=None)
            return ask_items(task, order.number, [one.item for one in there], again=again, before=before)
        return self._choose_variant(task, facts, meant[0])

    def _choose_variant(self, task: Task, facts: _Facts, one: Exchangeable) -> "_Chosen | Step":
        task = task.having(references=[one.item.id], item_names=[one.item.name])
        variant = self._exchange.chosen(task, one)
        there = [each for each in one.others if each.stock.available]
        if variant is None or not variant.stock.available:
            said = () if variant is None else (sold_out(one, variant),)
            if not there:
                steps = (
                    button("button_return_request", "return_request", {"order_number": facts.opened.order.number}),
                )
                gone = {**_nothing_else(one.item), "buttons": [*steps, _person()]}
                return Done((*said, gone), facts.opened.order.number)
            asked_for = task.get("wanted") or task.get("typed") or task.get("sku")
            return ask_wanted(task, one, before=said, wrong=bool(asked_for) and variant is None)
        candidate = next(each for each in facts.possible if each.item == one.item)
        return _Chosen(task, (candidate,), reason_of(one, variant), variant.sku, name_of(variant))

    async def _facts(self, opened: Opened) -> _Facts:
        words = await self._shop.list_eligibility(opened.access)
        refunds = await self._shop.list_refunds(opened.access) if self._shop.offers(Capability.REFUNDS) else ()
        returns = await self._shop.list_returns(opened.access)
        return _Facts(opened, candidates(opened.order, words, self._kind, refunds), returns)

    def _nothing_possible(self, facts: _Facts) -> Done:
        """Why, item by item; how far a return is, where there is one; and the warranty, where that is what is left."""
        order = facts.opened.order
        under_way = open_returns(facts.returns)
        if under_way:
            return Done(tuple(tell_progress(order, under_way, self._rules)), order.number)
        steps = [_person()]
        over = any(one.word.barrier is ReturnBarrier.WINDOW_OVER for one in facts.items)
        if over and self._kind is not ReturnKind.WARRANTY and self._shop.offers(Capability.WARRANTY):
            steps.insert(0, button("button_warranty_repair", "warranty_repair", {"order_number": order.number}))
        return Done((not_possible(facts.items, *steps),), order.number)

    def _absorb_all(self, task: Task, turn: Turn) -> Task:
        task = absorb_fit(task, turn)
        return absorb_wanted(task, turn) if self._kind is ReturnKind.EXCHANGE else task


@dataclass(frozen=True)
class _Chosen:
    """What goes back, why, and for an exchange what is wanted instead (its SKU and its name)."""

    task: Task
    items: tuple[Candidate, ...]
    reason: ReturnReason | None
    sku: str | None = None
    wanted: str | None = None


def _named(task: Task, facts: _Facts) -> tuple[tuple[OrderItem, ...], tuple[Candidate, ...]]:
    """Of the items that were named, those that can go back, and those that cannot."""
    references = task.get("references") or []
    every = [one.item for one in facts.items]
    meant = find_items(every, references)
    if not references and task.get("hint"):
        meant = find_items(every, [task.get("hint")], in_passing=True)
        meant = meant if len(meant) < len(every) else ()
    possible = {one.item.id for one in facts.possible}
    barred = tuple(one for one in facts.items if one.item in meant and not one.allowed)
    return tuple(item for item in meant if item.id in possible), () if references == ["all"] else barred


def _nothing_else(item: OrderItem) -> Json:
    return {"key": "exchange_nothing_else", "args": {"item": item.name}, "buttons": [_person()]}


def _person() -> Json:
    return button("button_human_agent", "human_agent")
