"""Shopify's product nodes as our values."""

from actions.backends.money import Money
from actions.backends.shopify.client import Node
from actions.backends.shopify.order_values import canonical_category
from actions.backends.shopify.reading import money, nodes, reads, tail
from actions.backends.shopify.settings import ShopifySettings
from actions.backends.values import Market, Option, Product, ProductQuery, Stock, StockState, Variant

VARIANT_FIELDS = """
  id sku inventoryQuantity inventoryPolicy
  inventoryItem { tracked countryCodeOfOrigin }
  selectedOptions { name value }
  contextualPricing(context: { country: $country }) {
    price { amount currencyCode }
    compareAtPrice { amount currencyCode }
  }"""
"""What `product_of_node` and `stock_of_variant` read of a variant."""

PRODUCT_FIELDS = f"""
  id title description productType vendor status tags onlineStoreUrl isGiftCard
  featuredMedia {{ preview {{ image {{ url }} }} }}
  translations(locale: $locale) {{ key value }}
  variants(first: 20) {{
    nodes {{ {VARIANT_FIELDS} }}
    pageInfo {{ hasNextPage endCursor }}
  }}"""
"""What `product_of_node` reads of a product."""

_SOLD = "ACTIVE"


@reads
def has_more_variants(node: Node) -> bool:
    """Whether the first page of variants is not all."""
    return bool(node["variants"]["pageInfo"]["hasNextPage"])


@reads
def product_of_node(
    node: Node, variants: list[Node] | None, market: Market, settings: ShopifySettings
) -> Product | None:
    """A product; None where it is not active or nothing of it is sold in the market's currency.

    Args:
        variants: All of them, where the node has only the first page.
    """
    every = nodes(node["variants"]) if variants is None else variants
    sold = [_variant(one, settings) for one in every]
    mine = tuple(one for one in sold if one.price.currency == market.currency)
    if node["status"] != _SOLD or not mine:
        return None
    words: dict[str, str] = {one["key"]: one["value"] for one in node["translations"] if one["value"]}
    image = ((node["featuredMedia"] or {}).get("preview") or {}).get("image") or {}
    origins = {one["inventoryItem"]["countryCodeOfOrigin"] for one in every}
    return Product(
        id=tail(node["id"]),
        name=words.get("title") or str(node["title"]),
        description=node["description"] or "",
        category="gift_card" if node["isGiftCard"] else canonical_category(node["productType"], settings),
        variants=mine,
        brand=node["vendor"] or None,
        url=node["onlineStoreUrl"],
        image=image.get("url"),
        uses=tuple(word.lower() for word in node["tags"]),
        origin=origins.pop() if len(origins) == 1 else None,
    )


def _variant(node: Node, settings: ShopifySettings) -> Variant:
    price = money(node["contextualPricing"]["price"])
    before = node["contextualPricing"]["compareAtPrice"]
    regular = None if before is None else money(before)
    reduced = regular is not None and regular.currency == price.currency and regular > price
    return Variant(
        sku=sku_of(node),
        options=tuple(
            Option(settings.option_names.get(one["name"].lower(), one["name"].lower()), one["value"])
            for one in node["selectedOptions"]
            if one["value"] != "Default Title"
        ),
        price=price,
        stock=_stock(node, settings),
        regular_price=regular if reduced else None,
    )


def sku_of(node: Node) -> str:
    """A variant's SKU; its number where the shop gave it none."""
    return node["sku"] or tail(node["id"])


@reads
def variant_with_sku(found: Node, sku: str) -> Node | None:
    """The variant of exactly this SKU; a draft product's is nobody's business."""
    for node in nodes(found["productVariants"]):
        if sku_of(node) == sku and node["product"]["status"] != "DRAFT":
            return dict(node)
    return None


@reads
def stock_of_variant(node: Node, settings: ShopifySettings) -> Stock:
    """How much there is, over all of the shop's places."""
    if node["product"]["status"] != _SOLD:
        return Stock(sku_of(node), StockState.DISCONTINUED, 0)
    return _stock(node, settings)


def _stock(node: Node, settings: ShopifySettings) -> Stock:
    sku = sku_of(node)
    if not node["inventoryItem"]["tracked"]:
        return Stock(sku, StockState.IN_STOCK)
    quantity = node["inventoryQuantity"] or 0
    if quantity <= 0:
        waits = node["inventoryPolicy"] == "CONTINUE"
        return Stock(sku, StockState.ON_ORDER if waits else StockState.OUT_OF_STOCK, 0)
    return Stock(sku, StockState.LOW if quantity < settings.low_stock else StockState.IN_STOCK, quantity)


def fits(product: Product, query: ProductQuery) -> bool:
    """Whether everything that was asked for holds, words apart."""
    there = [one for one in product.variants if one.stock.available]
    wanted = Option("size", query.size) if query.size is not None else None
    return (
        (query.category is None or product.category == query.category)
        and (query.max_price is None or _at_most(product.lowest_price, query.max_price))
        and (query.use is None or query.use.lower() in product.uses)
        and (wanted is None or any(_same_size(one, wanted) for one in there))
        and (not query.in_stock or bool(there))
    )


def _at_most(price: Money, limit: Money) -> bool:
    return price.currency == limit.currency and not price > limit


def _same_size(variant: Variant, wanted: Option) -> bool:
    return any(
        option.name == wanted.name and option.value.casefold() == wanted.value.casefold() for option in variant.options
    )
