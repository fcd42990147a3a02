"""What to buy: a few needs are asked for, and at most three products are named, each with its reasons."""

import re
from collections import Counter
from dataclasses import replace

from actions.backends.money import Money
from actions.backends.ports import ShopBackend
from actions.backends.values import Market, Product, ProductQuery
from actions.buying.asking import said_again
from actions.buying.fact_cards import product_card, row
from actions.buying.product_meant import to_colleague
from actions.buying.product_search import ENOUGH, share_named, wanted_in
from actions.order_access import pick
from actions.replies import Json, button, label, money, reply
from actions.shopping import Markets, amount_named, read_shopping
from actions.task import Ask, Done, Instead, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.rendering.local_format import decimal_places

USE, BUDGET, PICK = "use", "budget", "pick"
NAMED = 3
_LOOKED_THROUGH = 60
_USES_OFFERED = 6
USES = ("home", "office", "gift", "travel", "sport", "summer", "winter", "care")
"""Uses that have words (`label_use_…`); a shop may have more, which can be typed."""
_BARE_NUMBER = re.compile(r"\d{1,7}")


class RecommendProduct:
    """Asks what it is for and what it may cost, unless that was said; then searches the catalogue."""

    name = "recommend_product"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, markets: Markets, shop: ShopBackend) -> None:
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _absorb(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = _absorb(task, turn)
        offered: list[str] = task.get("offered") or []
        chosen = pick(offered, turn.entity("ordinal") or "0")
        if filled == task and task.awaiting == USE and turn.text.strip():
            filled = task.having(use_text=turn.text) if chosen is None else task.having(use=chosen)
        if filled == task and task.awaiting == PICK and chosen is not None:
            filled = task.having(picked=chosen)
        if filled == task and task.awaiting == BUDGET:
            number = _BARE_NUMBER.search(turn.text)
            if turn.intent == "deny" or turn.entity("no_limit") is not None:
                filled = task.having(no_limit=True)
            elif number is not None:
                filled = task.having(budget_major=int(number[0]))
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        if task.get("picked") is not None:
            return Instead("product_question", {"product": task.get("picked")})
        country = await self._markets.find_country(turn)
        market = await self._markets.market(turn, country)
        if not any(task.get(name) for name in ("words", "use", "use_text")):
            return await self._ask_use(task, market, again=again)
        budget = _budget(task, market)
        if budget is None and not task.get("no_limit"):
            limit = button("button_no_limit", "inform", {"no_limit": "yes"})
            question = said_again(reply("ask_budget", limit), again=again)
            return Ask(task, question, BUDGET, ("amount", "no_limit", "size"), ("inform", "deny", self.name), text=True)
        before: tuple[Json, ...] = ()
        if budget is not None:
            market = Market(market.country, budget.currency, market.locale)
            priced_in = await self._priced_in(market)
            if priced_in not in {None, budget.currency}:
                before = (reply("recommend_other_currency", currency=priced_in),)
                budget = None
        shopping = replace(read_shopping(turn.slots), asked=self.name, country=country, currency=market.currency)
        kept = shopping.slot()
        found, fits_use = await self._search(task, market, budget)
        if not found:
            return to_colleague(self.name, *before, reply("recommend_none"), **kept)
        cards = {f"card_{place}": _reasoned(one, task, budget, fits_use) for place, one in enumerate(found, start=1)}
        choices = [button("button_product", "product_question", {"product": p.id}, {"name": p.name}) for p in found]
        said = reply(
            "recommend_product" if fits_use else "recommend_loosely",
            *choices,
            button("button_human_agent", "human_agent"),
        )
        told = (*before, {**said, "args": cards})
        if len(found) == 1:
            return Done(told, remembers=shopping.slot(product=found[0].id, name=found[0].name))
        task = task.having(offered=[product.id for product in found])
        return Ask(task, told, PICK, ("ordinal", "amount", "size", USE), optional=True, remembers=kept)

    async def _priced_in(self, market: Market) -> str | None:
        """The currency that the shop answers this market with; it may not have the one that was asked for."""
        shelf = await self._shop.search_products(ProductQuery(limit=1), market)
        return shelf[0].lowest_price.currency if shelf else None

    async def _ask_use(self, task: Task, market: Market, *, again: bool) -> Ask:
        shelf = await self._shop.search_products(ProductQuery(in_stock=True, limit=_LOOKED_THROUGH), market)
        counted = Counter(use for product in shelf for use in product.uses)
        uses = [use for use, _ in counted.most_common() if use in USES][:_USES_OFFERED]
        choices = [button("button_use", "inform", {USE: use}, {"use": label("use", use)}) for use in uses]
        said = said_again(reply("ask_use", *choices), again=again)
        intents = ("inform", self.name, "product_question")
        return Ask(task.having(offered=uses), said, USE, (USE, "product", "amount", "ordinal"), intents, text=True)

    async def _search(self, task: Task, market: Market, budget: Money | None) -> tuple[tuple[Product, ...], bool]:
        """What fits, and whether it was found by what it is for; else it fits all but that."""

        async def search(text: str | None, use: str | None) -> tuple[Product, ...]:
            size = task.get("size")
            query = ProductQuery(text=text, use=use, max_price=budget, size=size, in_stock=True, limit=NAMED)
            return await self._shop.search_products(query, market)

        words, use = task.get("words") or (), task.get("use")
        for word in words:
            if found := await search(word, use):
                return found, True
        for word in words if use else ():
            if found := await search(word, None):
                return found, False
        if words:
            return (), False  # a kind of goods that is not there is not replaced by another
        if use is not None:
            return await search(None, use), True
        said = task.get("use_text")
        found = tuple(one for one in await search(said, None) if share_named(one.name, said) >= ENOUGH)
        return (found, True) if found else (await search(None, None), False)


def _absorb(task: Task, turn: Turn) -> Task:
    amount = amount_named(turn)
    known = {
        "words": list(wanted_in(turn).words) or None,
        "use": turn.entity(USE),
        "size": turn.entity("size"),
        "budget": None if amount is None else [amount.amount_minor, amount.currency],
        "budget_major": None if amount is not None else _unknown_currency(turn),
    }
    return task.having(**{name: value for name, value in known.items() if value is not None})


def _unknown_currency(turn: Turn) -> int | None:
    """Whole units of an amount whose currency was not said: "$" may be many."""
    for value in turn.entities.get("amount", ()):
        if isinstance(value, dict) and not value.get("currency"):
            return int(value["amount_minor"]) // 100
    return None


def _budget(task: Task, market: Market) -> Money | None:
    said = task.get("budget")
    if said is not None:
        return Money(int(said[0]), said[1])
    major = task.get("budget_major")
    return None if major is None else Money(major * 10 ** decimal_places(market.currency), market.currency)


def _reasoned(product: Product, task: Task, budget: Money | None, fits_use: bool) -> Json:
    reasons: list[Json] = []
    if fits_use and task.get("use"):
        reasons.append(label("reason_to_buy", "use", use=label("use", task.get("use"))))
    if budget is not None and product.lowest_price.currency == budget.currency:
        reasons.append(label("reason_to_buy", "budget", budget=money(budget)))
    if task.get("size"):
        reasons.append(label("reason_to_buy", "size", size=task.get("size")))
    if any(variant.regular_price for variant in product.variants):
        reasons.append(label("reason_to_buy", "reduced"))
    reasons.append(label("reason_to_buy", "in_stock"))
    return product_card(product, rows=[row("reasons", *reasons)])
