"""The shelf of a WooCommerce shop: one currency, prices as the shop enters them, stock never from a cache."""

import re
from collections.abc import AsyncIterator

from actions.backends.errors import ProductNotFound
from actions.backends.ports import CatalogueBackend
from actions.backends.product_search import fits, hits, ways_to_say, words_of
from actions.backends.values import Market, Product, ProductQuery, Stock
from actions.backends.woocommerce.amounts import write_money
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.products import VISIBLE, plain, read_product, read_stock
from actions.backends.woocommerce.reading import sku_of
from actions.backends.woocommerce.shapes import Term, WooProduct, WooVariation

_BY_ID = re.compile(r"id-(\d{1,18})")
_PAGE = 50
_MOST_PAGES = 4


class WooShelf(WooParts, CatalogueBackend):
    """Reads products; a variable product's variations are read only where the product is shown."""

    async def search_products(self, query: ProductQuery, market: Market) -> tuple[Product, ...]:  # noqa: ARG002
        """See `CatalogueBackend`. WooCommerce wants all words at once; where they find nothing, each is tried alone."""
        currency = await self._currency()
        asked: dict[str, str | int] = {"status": "publish", "orderby": "popularity", "order": "desc"}
        if query.category is not None:
            category = await self._find_category(query.category)
            if category is None:
                return ()
            asked["category"] = category.id
        if query.max_price is not None:
            if query.max_price.currency != currency:
                return ()
            asked["max_price"] = write_money(query.max_price)
        found: list[Product] = []
        for words in ways_to_say(query.text):
            async for product in self._listed(asked if words is None else {**asked, "search": words}):
                offered = await self._offered_as(product, currency)
                if offered is not None and fits(offered, query) and offered.id not in {one.id for one in found}:
                    found.append(offered)
                if len(found) >= query.limit:
                    return tuple(found)
            if found and words == query.text:
                break
        return tuple(found)

    async def get_product(self, product: str, market: Market) -> Product:  # noqa: ARG002
        """See `CatalogueBackend`. Digits are an id first, then an SKU."""
        currency = await self._currency()
        found = await self._find_by_id(product)
        if found is None:
            found = (await self._find_by_sku(product))[0]
        offered = None if found is None else await self._offered_as(found, currency)
        if offered is None:
            raise ProductNotFound(product)
        return offered

    async def get_stock(self, sku: str, market: Market) -> Stock:  # noqa: ARG002
        """See `CatalogueBackend`."""
        product, variation = await self._find_by_sku(sku)
        if product is None or (variation is None and product.type == "variable"):
            raise ProductNotFound(sku)
        return read_stock(product) if variation is None else read_stock(variation, product)

    async def _offered_as(self, product: WooProduct, currency: str) -> Product | None:
        variations: list[WooVariation] = []
        if product.type == "variable":
            variations = await self._api.read_all(WooVariation, f"/products/{product.id}/variations")
        return read_product(product, variations, currency, self._settings)

    async def _find_by_id(self, product: str) -> WooProduct | None:
        if not (product.isascii() and product.isdigit() and len(product) <= 18):
            return None
        found = await self._api.find(WooProduct, f"/products/{int(product)}")
        return None if found is None or (found.parent_id and found.type == "variation") else found

    async def _find_by_sku(self, sku: str) -> tuple[WooProduct | None, WooVariation | None]:
        """The product that is sold under an SKU, with the variation where it is one's."""
        by_id = _BY_ID.fullmatch(sku)
        if by_id is not None:
            one = await self._api.find(WooProduct, f"/products/{int(by_id[1])}")
            found = [] if one is None else [one]
        else:
            found = await self._api.read_all(WooProduct, "/products", {"sku": sku})
        exact = next((one for one in found if sku_of(one.sku, one.id) == sku), None)
        if exact is None or not exact.parent_id or exact.type != "variation":
            return exact, None
        product = await self._api.find(WooProduct, f"/products/{exact.parent_id}")
        variation = await self._api.find(WooVariation, f"/products/{exact.parent_id}/variations/{exact.id}")
        return (product, variation) if product is not None and variation is not None else (None, None)

    async def _find_category(self, category: str) -> Term | None:
        slug = category.replace("_", "-")
        found = await self._api.read_all(Term, "/products/categories", {"slug": slug})
        return next((one for one in found if one.slug == slug), None)

    async def _listed(self, asked: dict[str, str | int]) -> AsyncIterator[WooProduct]:
        """What the shop shows, best first: those that have the words in their name."""
        words = words_of(str(asked.get("search", "")))
        read = 0
        async for page in self._api.pages(WooProduct, "/products", asked, _PAGE):
            shown = [one for one in page if one.catalog_visibility in VISIBLE and one.status == "publish"]
            for product in sorted(shown, key=lambda one: -hits(plain(one.name), words)):
                yield product
            read += 1
            if read == _MOST_PAGES:
                return
