"""What sending costs, from a Medusa shop's shipping options.

An option counts where its service zone has the country, in one of the zones that need no address: provinces, cities and
postcodes of a country are passed over. Prices that a carrier calculates need a basket and are left out.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendFailed, DestinationNotServed
from actions.backends.medusa.amounts import Amount, to_major, to_money
from actions.backends.medusa.markets import MedusaMarkets, Region
from actions.backends.medusa.shapes import Many, Shape, Text
from actions.backends.money import Money
from actions.backends.ports import DeliveryBackend
from actions.backends.values import DeliveryOption, Destination, Duties

_FIELDS = ",".join(
    (
        "id,name,price_type,*service_zone.geo_zones,service_zone.fulfillment_set.type",
        "*prices,*prices.price_rules,*rules",
    )
)
_SATURDAY = 5


class GeoZone(Shape):
    """A place of a service zone."""

    type: str
    country_code: Text = ""


class FulfilmentSet(Shape):
    """What kind of handing over it is: "shipping" or "pickup"."""

    type: Text = ""


class ServiceZone(Shape):
    """Where an option serves."""

    geo_zones: Many[GeoZone]
    fulfillment_set: FulfilmentSet | None = None


class OptionRule(Shape):
    """When an option is offered at all."""

    attribute: str
    value: str | bool | list[str] | None = None


class PriceRule(Shape):
    """When a price counts."""

    attribute: str
    operator: str = "eq"
    value: Text = ""


class OptionPrice(Shape):
    """One price of an option."""

    amount: Amount
    currency_code: Text = ""
    price_rules: Many[PriceRule]


class ShippingOption(Shape):
    """A way of delivery."""

    id: str
    name: Text = ""
    price_type: Text = "flat"
    service_zone: ServiceZone
    prices: Many[OptionPrice]
    rules: Many[OptionRule]


class MedusaDelivery(MedusaMarkets, DeliveryBackend):
    """Reads shipping options; their days are the shop's own word, in the settings."""

    async def list_delivery_options(self, destination: Destination, basket: Money) -> tuple[DeliveryOption, ...]:
        """See `DeliveryBackend`. Prices are as the shop entered them, which may be without tax."""
        self.require(Capability.DELIVERY_OPTIONS)
        asked = {"fields": _FIELDS}
        found = await self._api.read_all(ShippingOption, "/shipping-options", "shipping_options", asked)
        serving = [one for one in found if _serves(one, destination.country) and _is_offered(one)]
        region = await self._region_of(destination.country)
        if not serving or region is None:
            raise DestinationNotServed(destination.country, destination.postcode)
        options = [made for one in serving if (made := self._option(one, basket, region)) is not None]
        if not options:
            raise BackendFailed(self.system, "no way of delivery has a price of its own")
        return tuple(sorted(options, key=lambda one: (one.price.amount_minor, one.id)))

    def _option(self, option: ShippingOption, basket: Money, region: Region) -> DeliveryOption | None:
        prices = [one for one in option.prices if one.currency_code.upper() == basket.currency]
        now = [one for one in prices if _counts(one, basket, region)]
        if option.price_type != "flat" or not now:
            return None
        price = max(now, key=lambda one: (len(one.price_rules), -one.amount))
        least, most = self._days(option)
        today = self._now().astimezone(self._settings.zone).date()
        zone = option.service_zone.fulfillment_set
        return DeliveryOption(
            id=option.id,
            name=option.name,
            carrier=self._settings.carriers.get(option.name),
            price=to_money(price.amount, basket.currency),
            min_days=least,
            max_days=most,
            earliest_on=_working_days_after(today, least),
            latest_on=_working_days_after(today, most),
            duties=Duties.NONE,
            free_from=_free_from(prices, basket.currency),
            to_pickup_point=zone is not None and zone.type == "pickup",
        )

    def _days(self, option: ShippingOption) -> tuple[int, int]:
        days = self._settings.delivery_days
        return days.get(option.id) or days.get(option.name) or days["*"]


def _serves(option: ShippingOption, country: str) -> bool:
    zones = option.service_zone.geo_zones
    return any(one.type == "country" and one.country_code.upper() == country for one in zones)


def _is_offered(option: ShippingOption) -> bool:
    """To shoppers, on the way to them."""
    rules = {one.attribute: str(one.value).lower() for one in option.rules}
    return rules.get("is_return", "false") != "true" and rules.get("enabled_in_store", "true") == "true"


def _counts(price: OptionPrice, basket: Money, region: Region) -> bool:
    return all(_holds(rule, basket, region) for rule in price.price_rules)


def _holds(rule: PriceRule, basket: Money, region: Region) -> bool:
    """A rule about something that we do not know holds for nobody."""
    if rule.attribute == "region_id":
        return rule.value == region.id
    limit = _number(rule) if rule.attribute == "item_total" else None
    if limit is None:
        return False
    worth = to_major(basket)
    compared = {"gte": worth >= limit, "gt": worth > limit, "lte": worth <= limit, "lt": worth < limit}
    return compared.get(rule.operator, worth == limit)


def _free_from(prices: Sequence[OptionPrice], currency: str) -> Money | None:
    limits = [
        limit
        for price in prices
        if not price.amount and len(price.price_rules) == 1
        for rule in price.price_rules
        if rule.attribute == "item_total" and rule.operator == "gte" and (limit := _number(rule)) is not None
    ]
    return to_money(min(limits), currency) if limits else None


def _number(rule: PriceRule) -> Decimal | None:
    return Decimal(rule.value) if rule.value.replace(".", "", 1).isdigit() else None


def _working_days_after(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
