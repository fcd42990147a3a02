"""Duty and import tax: an estimate before buying, or for an order on its way; and what to do when customs holds it."""

import re
from dataclasses import replace

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import DestinationNotServed, ProductNotFound, ShopBackend
from actions.backends.values import Destination, Duties, Market, Order, OrderAccess, ParcelState
from actions.buying.asking import said_again
from actions.buying.country_meant import CountryGate, Place, absorb_country
from actions.buying.customs_desk import CustomsDesk, Goods, goods_of
from actions.buying.customs_words import estimate_said, next_steps, nothing, rule_said
from actions.buying.product_meant import to_colleague
from actions.cards import parcel_card
from actions.customs import CustomsError, DestinationUnknown, NoRuleOnDay, Terms
from actions.order_access import OrderGate, absorb_order
from actions.replies import Json, button, country, label, reply
from actions.shopping import Markets, amount_named, read_shopping
from actions.task import Ask, Done, Step, Task
from actions.turn import Turn
from conversations.clock import Clock
from conversations.identity import IdentityLevel
from conversations.rendering.local_format import decimal_places

VALUE, CATEGORY = "goods_value", "customs_category"
WORDED = (
    "apparel",
    "footwear",
    "bags",
    "electronics",
    "computers",
    "cosmetics",
    "jewellery",
    "watches",
    "toys",
    "sporting_goods",
    "furniture",
    "home_textiles",
    "books",
    "food_supplements",
)
"""Categories of data/customs/categories.yml that can be chosen: `label_customs_category_…`."""
_BARE_NUMBER = re.compile(r"\d{1,7}")


class CustomsDuties:
    """Estimates by destination, value and kind of goods; nothing is invented where no row says it.

    Args:
        orders: Opens an order that is named; that needs proof like every look at an order.
        desk: None where shop.yml says nothing of customs.
    """

    name = "customs_duties"
    level = IdentityLevel.ANONYMOUS

    def __init__(
        self,
        places: CountryGate,
        orders: OrderGate,
        markets: Markets,
        shop: ShopBackend,
        desk: CustomsDesk | None,
        clock: Clock,
    ) -> None:
        self._places = places
        self._orders = orders
        self._markets = markets
        self._shop = shop
        self._desk = desk
        self._clock = clock

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        task = _absorb(absorb_order(Task(self.name), turn), turn)
        named = any(turn.entity(name) is not None for name in ("country", "amount", "product"))
        about_order = turn.entity("customs_case") is not None or task.get("order_number") is not None
        return task.having(about_order=(about_order or (turn.order_number is not None and not named)) or None)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        if turn.entity("customs_case") is not None:
            return task.having(about_order=True)
        filled = absorb_order(task, turn) if task.get("about_order") or turn.entity("order_number") else task
        if filled.get("order_number") is not None:
            filled = filled.having(about_order=True)
        filled = _absorb(filled, turn)
        number = _BARE_NUMBER.search(turn.text)
        if filled == task and task.awaiting == VALUE and number is not None:
            filled = task.having(value_major=int(number[0]))
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        if self._desk is None:
            return to_colleague(self.name)
        if task.get("about_order"):
            return await self._of_order(task, turn, self._desk, again=again)
        place = await self._places.open(task, turn, again=again)
        if isinstance(place, Ask):
            return self._or_held(place)
        kept = read_shopping(turn.slots).slot(asked=self.name, country=place.country)
        if self._desk.within(place.country):
            return Done((reply("customs_within", country=country(place.country)),), remembers=kept)
        market = await self._markets.market(turn, place.country)
        goods = await self._goods(place, turn, market, self._desk, again=again)
        if isinstance(goods, Ask):
            return goods
        freight, terms = await self._delivery(Destination(place.country), goods.value)
        return await self._told(self._desk, place.country, (goods,), freight, terms, kept)

    def _or_held(self, asked: Ask) -> Ask:
        """The question, with a way out of it for whoever has a parcel at customs already."""
        held = next_steps()[:1] if self._shop.offers(Capability.PARCELS) else []
        question = asked.said[-1]
        said = (*asked.said[:-1], {**question, "buttons": [*question["buttons"], *held]})
        return replace(asked, said=said, entities=(*asked.entities, "order_number", "customs_case"))

    async def _of_order(self, task: Task, turn: Turn, desk: CustomsDesk, *, again: bool) -> Step:
        if not self._shop.offers(Capability.ORDERS):
            return to_colleague(self.name)
        opened = await self._orders.open(task, turn, IdentityLevel.CHANNEL, again=again, assume_last=True)
        if isinstance(opened, Ask):
            return opened
        order = opened.order
        where = order.customer.country if order.address is None else order.address.country
        kept = read_shopping(turn.slots).slot(asked=self.name, country=where)
        goods = goods_of(order.items)
        _, terms = await self._delivery(Destination(where), Money(0, order.currency))
        held = await self._held(order, opened.access, terms)
        if desk.within(where):
            said = (*held, reply("customs_within", country=country(where)))
            return Done(said, order.number, remembers=kept)
        told = await self._told(desk, where, goods, order.shipping, terms, kept)
        return Done((*held, *told.said), order.number, remembers=told.remembers)

    async def _held(self, order: Order, access: OrderAccess, terms: Terms) -> tuple[Json, ...]:
        parcels = await self._shop.list_parcels(access) if self._shop.offers(Capability.PARCELS) else ()
        held = next((one for one in parcels if one.state is ParcelState.CUSTOMS_HELD), None)
        if held is None:
            return ()
        entities = {"order_number": order.number}
        buttons = (button("button_invoice_request", "invoice_request", entities),)
        facts = {"order_number": order.number, "carrier": held.carrier, "card": parcel_card(held)}
        if terms is Terms.DDP:
            return (reply("customs_held_paid", *buttons, **facts),)
        return (reply("customs_held_unpaid", *buttons, **facts),)

    async def _goods(self, place: Place, turn: Turn, market: Market, desk: CustomsDesk, *, again: bool) -> Goods | Ask:
        task = place.task
        value, kind = _value(task, market), task.get(CATEGORY)
        product = read_shopping(turn.slots).product
        if value is None and product is not None and self._shop.offers(Capability.CATALOGUE):
            try:
                meant = await self._shop.get_product(product, market)
                value, kind = meant.lowest_price, kind or meant.category
            except ProductNotFound:
                pass
        if value is None:
            said = said_again(reply("ask_goods_value"), again=again)
            return Ask(task, said, VALUE, ("amount", "product", "country"), ("inform", self.name), text=True)
        if kind is None or not desk.knows(kind):
            choices = [
                button(
                    "button_customs_category", "inform", {CATEGORY: one}, {"category": label("customs_category", one)}
                )
                for one in WORDED
                if desk.knows(one)
            ]
            said = said_again(reply("ask_customs_category", *choices), again=again)
            return Ask(task, said, CATEGORY, (CATEGORY, "product", "amount", "country"), ("inform", self.name))
        return Goods(value, kind)

    async def _delivery(self, destination: Destination, value: Money) -> tuple[Money, Terms]:
        """What the cheapest way to send costs, and who settles customs on it."""
        if not self._shop.offers(Capability.DELIVERY_OPTIONS):
            return nothing(value.currency), Terms.DAP
        try:
            options = await self._shop.list_delivery_options(destination, value)
        except DestinationNotServed:
            return nothing(value.currency), Terms.DAP
        cheapest = options[0]
        freight = cheapest.price if cheapest.price.currency == value.currency else nothing(value.currency)
        return freight, Terms.DDP if cheapest.duties is Duties.INCLUDED else Terms.DAP

    async def _told(
        self,
        desk: CustomsDesk,
        where: str,
        goods: tuple[Goods, ...],
        freight: Money,
        terms: Terms,
        kept: dict[str, object],
    ) -> Done:
        on = self._clock.now().date()
        try:
            estimate = await desk.estimate(where, goods, freight, terms, on)
            return Done((estimate_said(estimate),), remembers=kept)
        except (DestinationUnknown, NoRuleOnDay):
            return to_colleague(self.name, reply("customs_unknown", country=country(where)), **kept)
        except CustomsError:
            # Without a rate, or for goods that no row covers, the rule is told, and no sum.
            return to_colleague(self.name, rule_said(desk.period(where, on), where), **kept)


def _absorb(task: Task, turn: Turn) -> Task:
    filled = absorb_country(task, turn)
    amount = amount_named(turn)
    if amount is not None:
        filled = filled.having(value=[amount.amount_minor, amount.currency])
    kind = turn.entity(CATEGORY) or turn.entity("product")
    return filled if kind is None else filled.having(**{CATEGORY: kind})


def _value(task: Task, market: Market) -> Money | None:
    said, major = task.get("value"), task.get("value_major")
    if said is not None:
        return Money(int(said[0]), str(said[1]))
    return None if major is None else Money(int(major) * 10 ** decimal_places(market.currency), market.currency)
