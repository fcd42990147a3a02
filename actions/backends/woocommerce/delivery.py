"""What sending costs, from a WooCommerce shop's shipping zones.

A zone is matched as the checkout matches it: in the shop's order, the first one that has the country or its continent
and, where it names postcodes, the postcode. Regions of a country need an address, so a zone of regions only is passed
over. Methods whose price is a formula, or a carrier's own, have no price before there is a basket: they are left out.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendFailed, DestinationNotServed
from actions.backends.money import Money
from actions.backends.ports import DeliveryBackend
from actions.backends.values import DeliveryOption, Destination, Duties
from actions.backends.woocommerce.amounts import read_money
from actions.backends.woocommerce.api import read_as
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.shapes import Continent, Zone, ZoneLocation, ZoneMethod

_FREE = "free_shipping"
_PICKUP = frozenset({"local_pickup", "pickup_location"})
_PRICED = frozenset({"flat_rate", "local_pickup"})
_FROM_AMOUNT = frozenset({"min_amount", "either"})
_SATURDAY = 5
_REST_OF_THE_WORLD = 0


class WooDelivery(WooParts, DeliveryBackend):
    """Reads zones; their days are the shop's own word, in the settings."""

    async def list_delivery_options(self, destination: Destination, basket: Money) -> tuple[DeliveryOption, ...]:
        """See `DeliveryBackend`. Prices are as the shop entered them, which may be without tax."""
        self.require(Capability.DELIVERY_OPTIONS)
        zone = await self._find_zone(destination)
        path = f"/shipping/zones/{_REST_OF_THE_WORLD if zone is None else zone.id}/methods"
        methods = [one for one in await self._api.read_all(ZoneMethod, path) if one.enabled]
        if not methods:
            raise DestinationNotServed(destination.country, destination.postcode)
        options = self._price(methods, basket, await self._currency())
        if not options:
            raise BackendFailed(self.system, "no way of delivery has a price of its own")
        return tuple(sorted(options, key=lambda one: one.price.amount_minor))

    async def _find_zone(self, destination: Destination) -> Zone | None:
        """None is everywhere else."""
        zones = [one for one in await self._api.read_all(Zone, "/shipping/zones") if one.id != _REST_OF_THE_WORLD]
        continent: str | None = None
        for zone in sorted(zones, key=lambda one: (one.order, one.id)):
            places = await self._api.read_all(ZoneLocation, f"/shipping/zones/{zone.id}/locations")
            if continent is None and any(place.type == "continent" for place in places):
                continent = await self._continent_of(destination.country)
            if _matches(places, destination, continent):
                return zone
        return None

    async def _continent_of(self, country: str) -> str:
        body = await self._api.read("/data/continents", {}, cached=True)
        continents = read_as(list[Continent], body)
        return next((one.code for one in continents if country in {each.code for each in one.countries}), "")

    def _price(self, methods: Sequence[ZoneMethod], basket: Money, currency: str) -> list[DeliveryOption]:
        """A shipping that is free from an amount makes the cheapest one that is sent free from there."""
        priced = [(one, cost) for one in methods if (cost := _cost(one, currency)) is not None]
        sent = [(one, cost) for one, cost in priced if one.method_id not in _PICKUP and cost.amount_minor]
        free_from = min(
            (amount for one in methods if (amount := _free_from(one, currency)) is not None),
            key=lambda amount: amount.amount_minor,
            default=None,
        )
        cheapest = min(sent, key=lambda pair: pair[1].amount_minor)[0] if sent and free_from else None
        options = []
        for method, cost in priced:
            threshold = free_from if method is cheapest else None
            reached = threshold is not None and threshold.currency == basket.currency and not threshold > basket
            options.append(self._option(method, Money(0, currency) if reached else cost, threshold))
        if free_from is not None and cheapest is None and not (basket.currency != currency or free_from > basket):
            free = next(one for one in methods if _free_from(one, currency) == free_from)
            options.append(self._option(free, Money(0, currency), free_from))
        return options

    def _option(self, method: ZoneMethod, price: Money, free_from: Money | None) -> DeliveryOption:
        rate = f"{method.method_id}:{method.instance_id}"
        days = self._settings.delivery_days
        least, most = days.get(rate) or days["*"]
        today = self._now().date()
        return DeliveryOption(
            id=rate,
            name=method.title,
            carrier=None,
            price=price,
            min_days=least,
            max_days=most,
            earliest_on=_working_days_after(today, least),
            latest_on=_working_days_after(today, most),
            duties=Duties.NONE,
            free_from=free_from,
            to_pickup_point=method.method_id in _PICKUP,
        )


def _matches(places: Sequence[ZoneLocation], destination: Destination, continent: str | None) -> bool:
    postcodes = [place.code for place in places if place.type == "postcode"]
    regions = [place for place in places if place.type != "postcode"]
    if postcodes and not any(_has_postcode(code, destination.postcode) for code in postcodes):
        return False
    wanted = {("country", destination.country), ("continent", continent)}
    return not regions or any((place.type, place.code) in wanted for place in regions)


def _has_postcode(pattern: str, postcode: str | None) -> bool:
    """A postcode, one with a `*` at its end, or a range such as `90210...99000`."""
    if postcode is None:
        return False
    given, pattern = _normal(postcode), _normal(pattern)
    least, dots, most = pattern.partition("...")
    if dots:
        return len(given) == len(least) and least <= given <= most
    return given.startswith(pattern[:-1]) if pattern.endswith("*") else given == pattern


def _normal(postcode: str) -> str:
    return re.sub(r"[\s-]", "", postcode).upper()


def _cost(method: ZoneMethod, currency: str) -> Money | None:
    """None where it has no price before there is a basket."""
    if method.method_id == _FREE:
        return Money(0, currency) if not _text(method, "requires") else None
    if method.method_id not in _PRICED:
        return None
    cost = _text(method, "cost")
    try:
        Decimal(cost or "0")
    except InvalidOperation:  # a formula such as "10 + [qty] * 2"
        return None
    return read_money(cost, currency)


def _free_from(method: ZoneMethod, currency: str) -> Money | None:
    if method.method_id != _FREE or _text(method, "requires") not in _FROM_AMOUNT:
        return None
    return read_money(_text(method, "min_amount"), currency)


def _text(method: ZoneMethod, name: str) -> str:
    setting = method.settings.get(name)
    return "" if setting is None or setting.value is None else str(setting.value)


def _working_days_after(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
