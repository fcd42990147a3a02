"""Shopify's products: found by its search, priced for the shopper's market, filtered again by us."""

import re

from actions.backends.errors import ProductNotFound
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import Node
from actions.backends.shopify.product_values import (
    PRODUCT_FIELDS,
    VARIANT_FIELDS,
    fits,
    has_more_variants,
    product_of_node,
    stock_of_variant,
    variant_with_sku,
)
from actions.backends.shopify.reading import gid, quoted, reads
from actions.backends.values import Market, Product, ProductQuery, Stock

_SEARCH = f"""
query SearchProducts($query: String!, $country: CountryCode!, $locale: String!, $after: String) {{
  products(first: 4, query: $query, after: $after, sortKey: RELEVANCE) {{
    nodes {{ {PRODUCT_FIELDS} }}
    pageInfo {{ hasNextPage endCursor }}
  }}
}}"""

_ONE = f"""
query ProductById($id: ID!, $country: CountryCode!, $locale: String!) {{
  product(id: $id) {{ {PRODUCT_FIELDS} }}
}}"""

_VARIANTS = f"""
query VariantsOfProduct($id: ID!, $country: CountryCode!, $after: String) {{
  product(id: $id) {{
    variants(first: 50, after: $after) {{
      nodes {{ {VARIANT_FIELDS} }}
      pageInfo {{ hasNextPage endCursor }}
    }}
  }}
}}"""

_BY_SKU = f"""
query VariantsBySku($query: String!, $country: CountryCode!) {{
  productVariants(first: 10, query: $query) {{
    nodes {{ {VARIANT_FIELDS} product {{ id status }} }}
  }}
}}"""

_MOST_PAGES = 15
_WORD = re.compile(r"[^\W_]+")


class ShopifyCatalogue(ShopifyPart):
    """What is active; a variant that has no price in the market's currency is not sold there."""

    async def search_products(self, query: ProductQuery, market: Market) -> tuple[Product, ...]:
        """See `CatalogueBackend`. All of somebody's words are looked for first, then any of them."""
        words = _WORD.findall(query.text or "")
        found = await self._search(" ".join(quoted(word) for word in words), query, market)
        if not found and len(words) > 1:
            found = await self._search(f"({' OR '.join(quoted(word) for word in words)})", query, market)
        return found

    async def get_product(self, product: str, market: Market) -> Product:
        """See `CatalogueBackend`."""
        known = gid("Product", product)
        found = None if known is None else await self._product(known, market)
        if found is None:
            variant = await self._variant(product, market)
            found = await self._product(variant["product"]["id"], market)
        if found is None:
            raise ProductNotFound(product)
        return found

    async def get_stock(self, sku: str, market: Market) -> Stock:
        """See `CatalogueBackend`."""
        return stock_of_variant(await self._variant(sku, market), self._settings)

    async def _search(self, words: str, query: ProductQuery, market: Market) -> tuple[Product, ...]:
        fitting: list[Product] = []
        after: str | None = None
        for _ in range(_MOST_PAGES):
            told = {"query": f"status:active {words}".strip(), "after": after, **_context(market)}
            nodes, after = _page(await self._api.ask(_SEARCH, **told))
            for node in nodes:
                product = await self._whole(node, market)
                if product is not None and fits(product, query):
                    fitting.append(product)
            if after is None or len(fitting) >= query.limit:
                break
        return tuple(fitting[: query.limit])

    async def _product(self, product_id: str, market: Market) -> Product | None:
        node = (await self._api.ask(_ONE, id=product_id, **_context(market))).get("product")
        return None if node is None else await self._whole(node, market)

    async def _whole(self, node: Node, market: Market) -> Product | None:
        """A product with all of its variants; None where it is not sold."""
        more: list[Node] | None = None
        if has_more_variants(node):
            more = await self._api.pages(_VARIANTS, ("product", "variants"), id=node["id"], country=market.country)
        return product_of_node(node, more, market, self._settings)

    async def _variant(self, sku: str, market: Market) -> Node:
        """The variant with exactly this SKU, whatever else Shopify's search finds."""
        found = await self._api.ask(_BY_SKU, query=f"sku:{quoted(sku)}", country=market.country)
        variant = variant_with_sku(found, sku)
        if variant is None:
            raise ProductNotFound(sku)
        return variant


def _context(market: Market) -> dict[str, str]:
    return {"country": market.country, "locale": market.locale.split("-")[0]}


@reads
def _page(found: Node) -> tuple[list[Node], str | None]:
    connection = found["products"]
    info = connection["pageInfo"]
    return connection["nodes"], info["endCursor"] if info["hasNextPage"] else None
