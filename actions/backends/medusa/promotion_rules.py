"""Whether the rules of a Medusa promotion hold for somebody, and which of our words it is where they do not."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from actions.backends.medusa.markets import Region
from actions.backends.medusa.products import StoreProduct
from actions.backends.medusa.shapes import Many, Shape, Text
from actions.backends.values import CouponBarrier, Market

_WORTH = frozenset({"item_total", "subtotal", "total", "item_subtotal", "original_item_total"})
_COUNTRY = "shipping_address.country_code"
_GROUPS = ("customer.groups.id", "customer_group.id")
_REGIONS = ("region.id", "region_id")
_LEAST = frozenset({"gte", "gt"})


class RuleValue(Shape):
    """One of a rule's values."""

    value: Text = ""


class Rule(Shape):
    """A condition: `attribute` of the cart or of its items, compared with values."""

    attribute: str
    operator: str
    values: Many[RuleValue]

    @property
    def wanted(self) -> frozenset[str]:
        """What it compares with."""
        return frozenset(one.value for one in self.values)


@dataclass(frozen=True)
class Goods:
    """What is in a basket.

    Args:
        worth: In major units of the market's currency.
    """

    products: tuple[StoreProduct, ...]
    worth: Decimal


@dataclass(frozen=True)
class Basket:
    """Who would buy what, where; None is not known."""

    market: Market
    region: Region | None
    groups: frozenset[str] | None
    goods: Goods | None


def barrier_of(rules: Sequence[Rule], target_rules: Sequence[Rule], basket: Basket) -> CouponBarrier | None:
    """Why it does not count; None where it does, as far as anybody knows."""
    for rule in rules:
        barrier = _barrier(rule, basket)
        if barrier is not None:
            return barrier
    goods = basket.goods
    if goods is None or not target_rules:
        return None
    met = any(all(_is_target(rule, product) for rule in target_rules) for product in goods.products)
    return None if met else CouponBarrier.EXCLUDED_ITEMS


def minimum_of(rules: Sequence[Rule]) -> Decimal | None:
    """The basket's value from which it counts, in major units."""
    limits = [_number(rule) for rule in rules if rule.attribute in _WORTH and rule.operator in _LEAST]
    known = [limit for limit in limits if limit is not None]
    return max(known) if known else None


def countries_of(rules: Sequence[Rule]) -> tuple[str, ...]:
    """Where it counts, ISO 3166; empty where that is everywhere, or everywhere but somewhere."""
    named = [rule.wanted for rule in rules if rule.attribute == _COUNTRY and rule.operator in {"in", "eq"}]
    return tuple(sorted(code.upper() for code in frozenset.intersection(*named))) if named else ()


def _barrier(rule: Rule, basket: Basket) -> CouponBarrier | None:
    if rule.attribute in _WORTH:
        return _worth_barrier(rule, basket.goods)
    if rule.attribute == "currency_code":
        return None if _matches(rule, basket.market.currency.lower()) else CouponBarrier.WRONG_CURRENCY
    if rule.attribute == _COUNTRY:
        return None if _matches(rule, basket.market.country.lower()) else CouponBarrier.WRONG_COUNTRY
    if rule.attribute in _REGIONS:
        region = basket.region
        return None if region is not None and _matches(rule, region.id) else CouponBarrier.WRONG_COUNTRY
    if rule.attribute in _GROUPS:
        if basket.groups is None:
            return None
        inside = bool(basket.groups & rule.wanted)
        return None if inside is (rule.operator != "ne") else CouponBarrier.OTHER_CUSTOMER
    if rule.attribute == "sales_channel_id":
        return None
    return CouponBarrier.OTHER


def _worth_barrier(rule: Rule, goods: Goods | None) -> CouponBarrier | None:
    limit = _number(rule)
    if limit is None or goods is None:
        return None
    if rule.operator in _LEAST:
        enough = goods.worth >= limit if rule.operator == "gte" else goods.worth > limit
        return None if enough else CouponBarrier.MINIMUM_NOT_MET
    few = goods.worth <= limit if rule.operator == "lte" else goods.worth < limit
    return None if few else CouponBarrier.OTHER


def _matches(rule: Rule, value: str) -> bool:
    inside = value in rule.wanted
    return not inside if rule.operator == "ne" else inside


def _is_target(rule: Rule, product: StoreProduct) -> bool:
    """A rule about something else than product, category, tag, type or collection is left to the checkout."""
    known = {
        "items.product.id": {product.id},
        "items.product.categories.id": {one.id for one in product.categories},
        "items.product.tags.id": {one.id for one in product.tags},
        "items.product.type_id": {product.type_id or ""},
        "items.product.collection_id": {product.collection_id or ""},
    }.get(rule.attribute)
    if known is None:
        return True
    inside = bool(known & rule.wanted)
    return not inside if rule.operator == "ne" else inside


def _number(rule: Rule) -> Decimal | None:
    told = next((one.value for one in rule.values), "")
    return Decimal(told) if told.replace(".", "", 1).isdigit() else None
