"""The shelf: products, stock, sizes, and notices when something is back."""

from typing import Protocol

from actions.backends.capabilities import Capability
from actions.backends.errors import NotOffered
from actions.backends.ports.backend import Backend
from actions.backends.values import (
    Market,
    Product,
    ProductQuery,
    SizeGuide,
    Stock,
    StockNotice,
    StockNoticeRequest,
)


class CatalogueBackend(Backend, Protocol):
    """What is sold, to anybody who asks."""

    async def search_products(self, query: ProductQuery, market: Market) -> tuple[Product, ...]:
        """What fits, best first; empty where nothing does."""
        raise NotOffered(self.system, Capability.CATALOGUE)

    async def get_product(self, product: str, market: Market) -> Product:
        """One product, by its id or by the SKU of one of its variants.

        Raises:
            ProductNotFound
        """
        raise NotOffered(self.system, Capability.CATALOGUE)

    async def get_stock(self, sku: str, market: Market) -> Stock:
        """How much of one SKU there is now; never from a cache.

        Raises:
            ProductNotFound
        """
        raise NotOffered(self.system, Capability.CATALOGUE)


class SizeGuideBackend(Backend, Protocol):
    """Sizes."""

    async def find_size_guide(self, product: str) -> SizeGuide | None:
        """The sizes of a product (by id or SKU); None for what has none.

        Raises:
            ProductNotFound
        """
        raise NotOffered(self.system, Capability.SIZE_GUIDES)


class StockNoticeBackend(Backend, Protocol):
    """Notices when something is back in stock. A key is one notice, whatever is repeated."""

    async def request_stock_notice(self, request: StockNoticeRequest) -> StockNotice:
        """Remember who wants to know, or return the notice that this key already made.

        Raises:
            ProductNotFound
            BackendAway: it may or may not be remembered; ask `find_stock_notice`.
        """
        raise NotOffered(self.system, Capability.STOCK_NOTICES)

    async def find_stock_notice(self, idempotency_key: str) -> StockNotice | None:
        """What became of a key; None when no notice was made with it."""
        raise NotOffered(self.system, Capability.STOCK_NOTICES)
