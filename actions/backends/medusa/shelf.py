"""The shelf of a Medusa shop, as its storefront sees it: prices by region, stock of now, never from a cache."""

from collections.abc import AsyncIterator
from decimal import Decimal

from actions.backends.errors import ProductNotFound
from actions.backends.medusa.markets import MedusaMarkets, Region
from actions.backends.medusa.products import (
    PRODUCT_FIELDS,
    StoreProduct,
    StoreVariant,
    price_of,
    read_product,
    read_stock,
)
from actions.backends.medusa.reading import sku_of
from actions.backends.medusa.shapes import Category
from actions.backends.ports import CatalogueBackend
from actions.backends.product_search import fits, hits, ways_to_say, words_of
from actions.backends.values import Market, Product, ProductQuery, Stock

_PRODUCT, _VARIANT = "prod_", "variant_"
_VARIANT_FIELDS = "id,product_id,sku,manage_inventory,allow_backorder,+inventory_quantity"
_PAGE = 50
_MOST_PAGES = 4


class MedusaShelf(MedusaMarkets, CatalogueBackend):
    """Reads products; what is not in the publishable key's sales channels is not there."""

    async def search_products(self, query: ProductQuery, market: Market) -> tuple[Product, ...]:
        """See `CatalogueBackend`. Medusa wants all words at once; where they find nothing, each is tried alone."""
        region = await self._region_for(market)
        if region is None:
            return ()
        asked = _in_region(region, market)
        if query.category is not None:
            category = await self._find_category(query.category)
            if category is None:
                return ()
            asked["category_id[]"] = category.id
        currency = region.currency_code.upper()
        found: dict[str, Product] = {}
        for words in ways_to_say(query.text):
            async for product in self._listed(asked if words is None else {**asked, "q": words}):
                offered = read_product(product, currency, self._settings)
                if offered is not None and fits(offered, query):
                    found.setdefault(offered.id, offered)
                if len(found) >= query.limit:
                    return tuple(found.values())
            if found and words == query.text:
                break
        return tuple(found.values())

    async def get_product(self, product: str, market: Market) -> Product:
        """See `CatalogueBackend`."""
        region = await self._region_for(market)
        if region is None:
            raise ProductNotFound(product)
        product_id: str | None = product if _is_id(product, _PRODUCT) else None
        if product_id is None:
            variant = await self._find_variant(product)
            product_id = None if variant is None else variant.product_id
        offered = None
        if product_id is not None:
            asked = _in_region(region, market)
            there = await self._api.find_in_store(StoreProduct, f"/products/{product_id}", "product", asked)
            offered = None if there is None else read_product(there, region.currency_code.upper(), self._settings)
        if offered is None:
            raise ProductNotFound(product)
        return offered

    async def get_stock(self, sku: str, market: Market) -> Stock:  # noqa: ARG002 the sales channel's places decide
        """See `CatalogueBackend`."""
        variant = await self._find_variant(sku)
        if variant is None:
            raise ProductNotFound(sku)
        return read_stock(variant, self._settings)

    async def _region_for(self, market: Market) -> Region | None:
        """The country's; where that has another currency, one that has the market's."""
        region = await self._region_of(market.country)
        if region is not None and region.currency_code.upper() == market.currency:
            return region
        same = (one for one in await self._regions() if one.currency_code.upper() == market.currency)
        return next(same, region)

    async def _find_variant(self, sku: str) -> StoreVariant | None:
        by_id = _is_id(sku, _VARIANT)
        asked = {("id" if by_id else "sku"): sku, "fields": _VARIANT_FIELDS}
        found = await self._api.read_all_in_store(StoreVariant, "/product-variants", "variants", asked)
        return next((one for one in found if (one.id if by_id else sku_of(one.sku, one.id)) == sku), None)

    async def _find_priced(self, sku: str, market: Market) -> tuple[StoreProduct, Decimal] | None:
        """The product of an SKU with the price of one piece, in major units; None where it is not sold there."""
        variant, region = await self._find_variant(sku), await self._region_for(market)
        if variant is None or region is None:
            return None
        path = f"/products/{variant.product_id}"
        product = await self._api.find_in_store(StoreProduct, path, "product", _in_region(region, market))
        if product is None:
            return None
        told = next((one.calculated_price for one in product.variants if one.id == variant.id), None)
        price = None if told is None else price_of(told)
        return None if price is None else (product, price)

    async def _find_category(self, category: str) -> Category | None:
        for handle in dict.fromkeys((category, category.replace("_", "-"))):
            asked = {"handle": handle, "fields": "id,handle"}
            found = await self._api.read_all_in_store(Category, "/product-categories", "product_categories", asked)
            exact = next((one for one in found if one.handle == handle), None)
            if exact is not None:
                return exact
        return None

    async def _listed(self, asked: dict[str, str | int]) -> AsyncIterator[StoreProduct]:
        """What the shop shows, best first: those that have the words in their name."""
        words = words_of(str(asked.get("q", "")))
        read = 0
        async for page in self._api.store_pages(StoreProduct, "/products", "products", asked, _PAGE):
            for product in sorted(page, key=lambda one: -hits(one.title, words)):
                yield product
            read += 1
            if read == _MOST_PAGES:
                return


def _in_region(region: Region, market: Market) -> dict[str, str | int]:
    """A country of the region gives prices with its tax."""
    asked: dict[str, str | int] = {"region_id": region.id, "fields": PRODUCT_FIELDS}
    country = market.country.lower()
    if country in {one.iso_2 for one in region.countries}:
        asked["country_code"] = country
    return asked


def _is_id(text: str, prefix: str) -> bool:
    rest = text.removeprefix(prefix)
    return text.startswith(prefix) and rest.isascii() and rest.isalnum()
