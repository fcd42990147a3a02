"""How long delivery takes and what it costs: every service to the shopper's country and postcode."""

from actions.backends.money import Money
from actions.backends.ports import DestinationNotServed, ShopBackend
from actions.backends.values import DeliveryOption, Destination, Market
from actions.buying.country_meant import CountryGate, absorb_country
from actions.buying.fact_cards import facts_card, row
from actions.buying.postcode import NAMED_ORDER, postcode_in
from actions.buying.product_meant import to_colleague
from actions.replies import Json, button, country, day, label, money, reply
from actions.shopping import Markets, amount_named, read_shopping
from actions.task import Ask, Done, Instead, Step, Task
from actions.turn import Turn
from actions.what_is_offered import can_be_done, what_can_be_done
from conversations.identity import IdentityLevel


class Delivery:
    """Lists the ways to have something sent. An order that is named has a promise of its own: that is told instead.

    Args:
        name: `delivery_time` or `shipping_cost`; both are answered with time and cost.
    """

    level = IdentityLevel.ANONYMOUS

    def __init__(self, name: str, gate: CountryGate, markets: Markets, shop: ShopBackend) -> None:
        self.name = name
        self._gate = gate
        self._markets = markets
        self._shop = shop

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`."""
        return _absorb(Task(self.name), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`."""
        filled = _absorb(task, turn)
        return None if filled == task else filled

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        number = task.get("order_number")
        if number is not None and can_be_done("track_shipment", self._shop):
            return Instead("track_shipment", {"order_number": number})
        place = await self._gate.open(task, turn, again=again)
        if isinstance(place, Ask):
            return place
        market = await self._markets.market(turn, place.country)
        kept = read_shopping(turn.slots).slot(asked=self.name, country=place.country)
        destination = Destination(place.country, place.task.get("postcode"))
        try:
            options = await self._shop.list_delivery_options(destination, _basket(place.task, market))
        except DestinationNotServed:
            said = reply("delivery_not_served", country=country(place.country))
            return to_colleague(self.name, said, **kept)
        customs = [] if options[0].duties == "none" else [button("button_customs_duties", "customs_duties")]
        said = reply(
            "delivery_options",
            *what_can_be_done([*customs, button("button_payment_methods", "payment_methods")], self._shop),
            country=country(place.country),
            card=_options_card(options, destination),
        )
        return Done((said,), remembers=kept)


def _basket(task: Task, market: Market) -> Money:
    """What would be sent: the amount that was said, or nothing, so that no cost is left out."""
    said = task.get("basket")
    return Money(0, market.currency) if said is None else Money(int(said[0]), said[1])


def _absorb(task: Task, turn: Turn) -> Task:
    filled = absorb_country(task, turn)
    amount = amount_named(turn)
    if amount is not None:
        filled = filled.having(basket=[amount.amount_minor, amount.currency])
    elsewhere = filled.get("country") is not None or turn.entity("city") is not None
    number = turn.entity("order_number")
    named = turn.entity_in_role("order_number", NAMED_ORDER)
    if named is not None and filled.get("country") is None:
        return filled.having(order_number=named)
    if number is not None and not elsewhere:
        return filled.having(order_number=number)
    postcode = postcode_in(turn)
    return filled if postcode is None else filled.having(postcode=postcode)


def _options_card(options: tuple[DeliveryOption, ...], destination: Destination) -> Json:
    rows = [_option_row(option) for option in options]
    free = [option for option in options if option.free_from is not None and option.price.amount_minor]
    rows += [row("free_from", option.name, money(option.free_from)) for option in free if option.free_from]
    if options[0].duties != "none":
        rows.append(row("duties", label("duties", options[0].duties.value)))
    if destination.postcode:
        rows.insert(0, row("postcode", destination.postcode))
    return facts_card(label("card", "delivery", country=country(destination.country)), rows)


def _option_row(option: DeliveryOption) -> Json:
    name = f"{option.name} ({option.carrier})" if option.carrier else option.name
    cost = money(option.price) if option.price.amount_minor else label("card", "free")
    span = label("card", "span", first=day(option.earliest_on), last=day(option.latest_on))
    pickup = [label("card", "to_pickup_point")] if option.to_pickup_point else []
    return {"label": name, "value": [cost, span, *pickup]}
