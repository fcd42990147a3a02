"""The way to a product: by what was said, by a choice among several, or by the one just spoken of."""

from dataclasses import dataclass

from actions.backends.errors import ProductNotFound
from actions.backends.ports import ShopBackend
from actions.backends.values import Market, Product
from actions.buying.product_search import Wanted, find_products, read_wanted, wanted_in
from actions.order_access import pick
from actions.replies import Json, button, reply
from actions.shopping import read_shopping
from actions.task import Ask, Done, Task
from actions.topic import offer_colleague
from actions.turn import Turn

PRODUCT = "product"
GIVE_UP_AFTER = 2
"""Names that the catalogue does not have before a colleague is offered."""
GOODS_WISHES = ("product_question", "stock_availability", "size_guide", "recommend_product")
"""A bare "the wool scarf" may be taken for any of these; where a product was asked for, it is the answer."""


@dataclass(frozen=True)
class Meant:
    """The product, and the task that knows it."""

    task: Task
    product: Product


def absorb_product(task: Task, turn: Turn) -> Task:
    """Take up a product that is named, chosen, or answered with in any words."""
    choices: list[str] = task.get("choices") or []
    chosen = pick(choices, turn.entity("ordinal") or "0") if choices else None
    if turn.entity(PRODUCT) in choices:
        chosen = turn.entity(PRODUCT)
    if chosen is not None:
        return task.having(product=chosen, choices=None, wanted=None)
    begins = task.awaiting is None
    if turn.entity(PRODUCT) is not None or ((begins or task.awaiting == PRODUCT) and turn.text.strip()):
        return task.having(product=None, choices=None, wanted=wanted_in(turn).json())
    return task


class ProductGate:
    """Finds products for tasks.

    Args:
        shop: Whose catalogue it is.
    """

    def __init__(self, shop: ShopBackend) -> None:
        self._shop = shop

    async def open(self, task: Task, turn: Turn, market: Market, *, again: bool) -> Meant | Ask | Done:
        """The product that the task is about, or the question that is still open, or a colleague."""
        known = task.get(PRODUCT)
        if known is not None:
            try:
                return Meant(task, await self._shop.get_product(known, market))
            except ProductNotFound:
                task = task.having(product=None)  # off the shelf since
        wanted = None if task.get("wanted") is None else read_wanted(task.get("wanted"))
        found = () if wanted is None else await find_products(self._shop, wanted, market)
        if len(found) == 1:
            return Meant(task.having(product=found[0].id, wanted=None), found[0])
        if found:
            return _choose(task.having(wanted=None), found)
        return await self._not_found(task, turn, wanted, market, again=again)

    async def _not_found(
        self, task: Task, turn: Turn, wanted: Wanted | None, market: Market, *, again: bool
    ) -> Meant | Ask | Done:
        named = wanted is not None and (bool(wanted.words) or task.awaiting == PRODUCT)
        last = read_shopping(turn.slots).product
        if not named and last is not None and task.awaiting != PRODUCT:
            task = task.having(product=last, wanted=None)
            try:
                return Meant(task, await self._shop.get_product(last, market))
            except ProductNotFound:
                task = task.having(product=None)
        misses = int(task.get("misses") or 0) + named
        task = task.having(wanted=None, misses=misses or None)
        if misses >= GIVE_UP_AFTER:
            return to_colleague(task.name, reply("product_not_found"))
        return _ask(task, reply("product_not_found_again" if named or again else "ask_product"))


def to_colleague(topic: str, *said: Json, **remembers: object) -> Done:
    """The end of what the bot knows: a colleague is offered, with the topic and what was looked at."""
    offer = offer_colleague(topic)
    return Done((*said, *offer.said), remembers={**remembers, "pending_choice": offer.slots["pending_choice"]})


def _ask(task: Task, question: Json) -> Ask:
    return Ask(task, (question,), PRODUCT, (PRODUCT,), ("inform", *GOODS_WISHES), text=True)


def _choose(task: Task, found: tuple[Product, ...]) -> Ask:
    choices = [button("button_product", "inform", {PRODUCT: one.id}, {"name": one.name}) for one in found]
    task = task.having(choices=[one.id for one in found])
    said = reply("choose_product", *choices)
    return Ask(task, (said,), PRODUCT, (PRODUCT, "ordinal"), ("inform", *GOODS_WISHES), text=True)
