"""Shopify's discounts: codes that somebody wants to use, and what is reduced for everybody."""

from decimal import Decimal
from typing import Any

from actions.backends.errors import ProductNotFound
from actions.backends.money import Money, total
from actions.backends.shopify.catalogue import ShopifyCatalogue
from actions.backends.shopify.client import Node
from actions.backends.shopify.reading import gid, moment_or_none, money, nodes, quoted, reads, tail
from actions.backends.values import CouponBarrier, CouponCheck, CouponVerdict, Market, Promotion

_VALUE = """
  minimumRequirement {
    ... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }
    ... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }
  }
  customerGets {
    value {
      ... on DiscountPercentage { percentage }
      ... on DiscountAmount { amount { amount currencyCode } }
    }
    items {
      ... on AllDiscountItems { allItems }
      ... on DiscountProducts { products(first: 100) { nodes { id } } productVariants(first: 100) { nodes { id } } }
      ... on DiscountCollections { collections(first: 50) { nodes { id } } }
    }
  }"""

_CODE = f"""
query CodeDiscount($code: String!) {{
  codeDiscountNodeByCode(code: $code) {{
    id
    codeDiscount {{
      __typename
      ... on DiscountCodeBasic {{
        title status startsAt endsAt usageLimit asyncUsageCount appliesOncePerCustomer
        context {{ __typename ... on DiscountCustomers {{ customers {{ id }} }} }}
        {_VALUE}
      }}
      ... on DiscountCodeFreeShipping {{
        title status startsAt endsAt usageLimit asyncUsageCount appliesOncePerCustomer
        context {{ __typename ... on DiscountCustomers {{ customers {{ id }} }} }}
        minimumRequirement {{
          ... on DiscountMinimumSubtotal {{ greaterThanOrEqualToSubtotal {{ amount currencyCode }} }}
          ... on DiscountMinimumQuantity {{ greaterThanOrEqualToQuantity }}
        }}
        destinationSelection {{ ... on DiscountCountries {{ countries includeRestOfWorld }} }}
      }}
    }}
  }}
}}"""

_AUTOMATIC = f"""
query AutomaticDiscounts($query: String!, $after: String) {{
  automaticDiscountNodes(first: 3, query: $query, after: $after) {{
    nodes {{
      id
      automaticDiscount {{
        __typename
        ... on DiscountAutomaticBasic {{ title status startsAt endsAt {_VALUE} }}
      }}
    }}
    pageInfo {{ hasNextPage endCursor }}
  }}
}}"""

_USED = """
query CodeUsedBy($query: String!) {
  orders(first: 1, query: $query) { nodes { id cancelledAt discountCodes customer { id } } }
}"""

_SHELF = """
query BasketLine($query: String!, $country: CountryCode!) {
  productVariants(first: 10, query: $query) {
    nodes {
      id sku
      contextualPricing(context: { country: $country }) { price { amount currencyCode } }
      product { id collections(first: 50) { nodes { id } } }
    }
  }
}"""


class ShopifyDiscounts(ShopifyCatalogue):
    """Codes of the kinds "amount off" and "free shipping", and automatic discounts of the kind "amount off"."""

    async def check_coupon(self, check: CouponCheck) -> CouponVerdict:
        """See `CouponBackend`."""
        node = (await self._api.ask(_CODE, code=check.code)).get("codeDiscountNodeByCode")
        if node is None:
            return CouponVerdict(check.code, CouponBarrier.UNKNOWN_CODE)
        verdict = _verdict(check, node)
        if verdict.barrier is not None:
            return verdict
        barrier = await self._customer_barrier(check, node["codeDiscount"])
        barrier = barrier or await self._basket_barrier(check, node["codeDiscount"], verdict)
        return _verdict(check, node, barrier)

    async def list_promotions(self, market: Market) -> tuple[Promotion, ...]:  # noqa: ARG002 they count in every market
        """See `PromotionBackend`. Buy-one-get-one and those of other apps say nothing that a price could be told by."""
        found = await self._api.pages(_AUTOMATIC, ("automaticDiscountNodes",), query="status:active")
        running = [promotion for node in found if (promotion := _promotion(node)) is not None]
        return tuple(sorted(running, key=lambda one: (one.ends_at is None, one.ends_at or self._now(), one.id)))

    async def _customer_barrier(self, check: CouponCheck, discount: Node) -> CouponBarrier | None:
        customer = None if check.customer is None else gid("Customer", check.customer.customer_id)
        if customer is None:
            return None
        if not _is_for(discount, customer):
            return CouponBarrier.OTHER_CUSTOMER
        if not discount["appliesOncePerCustomer"]:
            return None
        query = f"customer_id:{tail(customer)} discount_code:{quoted(check.code)}"
        used = _used(await self._api.ask(_USED, query=query), check.code, customer)
        return CouponBarrier.ALREADY_USED if used else None

    async def _basket_barrier(self, check: CouponCheck, discount: Node, verdict: CouponVerdict) -> CouponBarrier | None:
        if not check.basket:
            return None
        lines = [(await self._shelf(line.sku, check.market), line.quantity) for line in check.basket]
        counting = [(node, quantity) for node, quantity in lines if _counts(discount, node)]
        if not counting:
            return CouponBarrier.EXCLUDED_ITEMS
        worth = total((_times(node, quantity, check.market) for node, quantity in counting), check.market.currency)
        least = verdict.minimum
        if least is not None and least.currency == worth.currency and least > worth:
            return CouponBarrier.MINIMUM_NOT_MET
        pieces = _least_quantity(discount)
        return CouponBarrier.MINIMUM_NOT_MET if sum(quantity for _, quantity in counting) < pieces else None

    async def _shelf(self, sku: str, market: Market) -> Node:
        found = await self._api.ask(_SHELF, query=f"sku:{quoted(sku)}", country=market.country)
        node = _on_shelf(found, sku)
        if node is None:
            raise ProductNotFound(sku)
        return node


@reads
def _verdict(check: CouponCheck, node: Node, barrier: CouponBarrier | None = None) -> CouponVerdict:
    discount = node["codeDiscount"]
    if "status" not in discount:
        return CouponVerdict(check.code, CouponBarrier.OTHER)
    basis_points, amount = _worth(discount)
    countries = _countries(discount)
    return CouponVerdict(
        check.code,
        barrier or _barrier(discount, countries, check.market),
        basis_points,
        amount,
        _minimum(discount),
        moment_or_none(discount["startsAt"]),
        moment_or_none(discount["endsAt"]),
        countries,
    )


def _barrier(discount: Node, countries: tuple[str, ...], market: Market) -> CouponBarrier | None:
    if discount["status"] == "EXPIRED":
        return CouponBarrier.EXPIRED
    if discount["status"] == "SCHEDULED":
        return CouponBarrier.NOT_STARTED
    if discount["usageLimit"] is not None and discount["asyncUsageCount"] >= discount["usageLimit"]:
        return CouponBarrier.USED_UP
    if countries and market.country not in countries:
        return CouponBarrier.WRONG_COUNTRY
    return None if discount["status"] == "ACTIVE" else CouponBarrier.OTHER


def _worth(discount: Node) -> tuple[int | None, Money | None]:
    """Basis points or an amount; neither for free shipping. Shopify's percentage is a fraction: 0.1 is 10 %."""
    value = (discount.get("customerGets") or {}).get("value") or {}
    if "percentage" in value:
        return int((Decimal(str(value["percentage"])) * 10000).to_integral_value()), None
    return None, money(value["amount"]) if "amount" in value else None


def _minimum(discount: Node) -> Money | None:
    least = (discount["minimumRequirement"] or {}).get("greaterThanOrEqualToSubtotal")
    return None if least is None else money(least)


@reads
def _least_quantity(discount: Node) -> int:
    return int((discount["minimumRequirement"] or {}).get("greaterThanOrEqualToQuantity") or 0)


def _countries(discount: Node) -> tuple[str, ...]:
    places = discount.get("destinationSelection") or {}
    return () if places.get("includeRestOfWorld", True) else tuple(places["countries"])


@reads
def _is_for(discount: Node, customer: str) -> bool:
    """Whether a customer may use it. Who is in a segment only Shopify's checkout knows, so that is not held against
    anybody."""
    context = discount["context"]
    return "customers" not in context or any(one["id"] == customer for one in context["customers"])


@reads
def _used(found: Node, code: str, customer: str) -> bool:
    return any(
        code.casefold() in {one.casefold() for one in order["discountCodes"]}
        and (order["customer"] or {}).get("id") == customer
        for order in nodes(found["orders"])
    )


@reads
def _counts(discount: Node, node: Node) -> bool:
    items: dict[str, Any] = (discount.get("customerGets") or {}).get("items") or {"allItems": True}
    named = {
        one["id"]
        for field in ("products", "productVariants", "collections")
        for one in (items.get(field) or {}).get("nodes", ())
    }
    mine = {node["id"], node["product"]["id"], *(one["id"] for one in nodes(node["product"]["collections"]))}
    return bool(items.get("allItems")) or bool(named & mine)


@reads
def _times(node: Node, quantity: int, market: Market) -> Money:
    price = money(node["contextualPricing"]["price"])
    return Money(price.amount_minor * quantity if price.currency == market.currency else 0, market.currency)


@reads
def _on_shelf(found: Node, sku: str) -> Node | None:
    return next((dict(node) for node in nodes(found["productVariants"]) if node["sku"] == sku), None)


@reads
def _promotion(node: Node) -> Promotion | None:
    discount = node["automaticDiscount"]
    if discount.get("status") != "ACTIVE":
        return None
    basis_points, amount = _worth(discount)
    if basis_points is None and amount is None:
        return None
    minimum, ends_at = _minimum(discount), moment_or_none(discount["endsAt"])
    return Promotion(tail(node["id"]), discount["title"], None, basis_points, amount, minimum, ends_at)
