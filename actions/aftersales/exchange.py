"""The part of an exchange that a return has not: what is wanted instead, and whether there is any."""

from actions.aftersales.candidates import Candidate
from actions.aftersales.variants import Exchangeable, name_of, named_variant, said_variant
from actions.backends.ports import ProductNotFound, ShopBackend
from actions.backends.values import Market, Order, ReturnReason, Variant
from actions.replies import Json, button, day, listing, reply
from actions.task import Ask, Task
from actions.turn import Turn

QUESTION = "wanted"


def absorb_wanted(task: Task, turn: Turn) -> Task:
    """Sizes and colours of this message: what was bought ("from") and what is wanted ("to")."""
    had, wanted = said_variant(turn, "from"), said_variant(turn, "to")
    if had:
        task = task.having(had=had)
    if wanted:
        task = task.having(wanted={**(task.get("wanted") or {}), **wanted}, sku=None, typed=None)
    sku = turn.entity("sku")
    if sku is not None:
        return task.having(sku=sku, wanted=None, typed=None)
    if task.awaiting == QUESTION and turn.text and not wanted:
        return task.having(typed=turn.text)
    return task


class Exchange:
    """Reads products of an order's items, and finds the variant that is meant.

    Args:
        shop: Whose catalogue says what there is.
    """

    def __init__(self, shop: ShopBackend) -> None:
        self._shop = shop

    async def read(self, order: Order, possible: tuple[Candidate, ...]) -> tuple[Exchangeable, ...]:
        """Those items whose product has other variants."""
        market = Market(order.customer.country, order.currency, order.customer.locale)
        found = []
        for one in possible:
            if one.item.sku is None:
                continue
            try:
                product = await self._shop.get_product(one.item.sku, market)
            except ProductNotFound:
                continue
            exchangeable = Exchangeable(one.item, product)
            if exchangeable.others:
                found.append(exchangeable)
        return tuple(found)

    @staticmethod
    def meant(task: Task, items: tuple[Exchangeable, ...]) -> tuple[Exchangeable, ...]:
        """Of several items those that fit what was said: "M for L" is about the one that is an M now."""
        had, wanted = task.get("had") or {}, task.get("wanted") or {}
        fitting = [one for one in items if one.is_now(had)] if had else []
        if not fitting and wanted:
            fitting = [one for one in items if one.find(wanted) is not None]
        return tuple(fitting) if len(fitting) == 1 else ()

    @staticmethod
    def chosen(task: Task, one: Exchangeable) -> Variant | None:
        """The variant that is wanted; None where none can be told."""
        sku = task.get("sku")
        if sku is not None:
            return next((variant for variant in one.others if variant.sku == sku), None)
        found = one.find(task.get("wanted") or {})
        return found or (named_variant(one.others, task.get("typed")) if task.get("typed") else None)


def ask_wanted(task: Task, one: Exchangeable, *, before: tuple[Json, ...], wrong: bool) -> Ask:
    """What instead? With a button for each variant that is there."""
    there = [variant for variant in one.others if variant.stock.available]
    buttons = [button("button_item", "inform", {"sku": each.sku}, {"name": name_of(each)}) for each in there]
    key = "exchange_not_sold" if wrong else "ask_exchange_wanted"
    said = reply(key, *buttons, item=one.item.name, options=listing([name_of(each) for each in there]))
    task = task.having(wanted=None, sku=None, typed=None)
    return Ask(task, (*before, said), QUESTION, ("size", "colour", "sku", "order_number"), ("inform",), text=True)


def sold_out(one: Exchangeable, variant: Variant) -> Json:
    """Not there, and since when it will be, where somebody knows."""
    args: Json = {"item": one.item.name, "wanted": name_of(variant)}
    if variant.stock.back_on is None:
        return reply("exchange_out_of_stock", **args)
    return reply("exchange_out_of_stock_until", **args, back_on=day(variant.stock.back_on))


def reason_of(one: Exchangeable, variant: Variant) -> ReturnReason:
    """Why: a larger size means that this one is too small, as far as the shop lists sizes from small to large."""
    skus = [each.sku for each in one.product.variants]
    if one.current is None or len({_without_size(one.current), _without_size(variant)}) > 1:
        return ReturnReason.OTHER
    larger = skus.index(variant.sku) > skus.index(one.current.sku)
    return ReturnReason.TOO_SMALL if larger else ReturnReason.TOO_LARGE


def _without_size(variant: Variant) -> tuple[tuple[str, str], ...]:
    return tuple((option.name, option.value) for option in variant.options if option.name != "size")
