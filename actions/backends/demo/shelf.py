"""The demo shop's shelf: products in the market's words, stock, sizes, notices."""

import json
import re
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import catalogue
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.product_facts import FACTS, SIZES, Words
from actions.backends.demo.requests import NOTICES, number_of
from actions.backends.demo.stock import read_stock
from actions.backends.errors import ProductNotFound
from actions.backends.money import Money
from actions.backends.ports import CatalogueBackend, SizeGuideBackend, StockNoticeBackend
from actions.backends.product_search import fits
from actions.backends.values import (
    Market,
    Option,
    Product,
    ProductQuery,
    SizeGuide,
    Stock,
    StockNotice,
    StockNoticeRequest,
    Variant,
)

SITE = "https://casa-babel.example"
NAMES: dict[str, dict[str, str]] = json.loads(
    (Path(__file__).parent / "storefront_names.json").read_text(encoding="utf-8")
)
"""Names in the languages that orders are not written in, by SKU and BCP 47 language."""
_WORD = re.compile(r"[\w\u0900-\u097f]+")  # Devanagari's vowel signs are no letters to \w
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


class DemoShelf(DemoTables, CatalogueBackend, SizeGuideBackend, StockNoticeBackend):
    """What is sold, at the market's prices; a currency that the shop does not have is priced in euros."""

    async def search_products(self, query: ProductQuery, market: Market) -> tuple[Product, ...]:
        """See `CatalogueBackend`. Looks in the market's language and in those of orders; most hits first."""
        hits = [(_score(product, query.text, market.locale), product) for product in catalogue.PRODUCTS]
        ranked = sorted((hit for hit in hits if hit[0]), key=lambda hit: -hit[0])
        stock = await self._stock([sku for _, product in ranked for sku in product.skus])
        offered = (_offer(product, market, stock) for _, product in ranked)
        return tuple(product for product in offered if fits(product, query))[: query.limit]

    async def get_product(self, product: str, market: Market) -> Product:
        """See `CatalogueBackend`."""
        found = _find(product)
        return _offer(found, market, await self._stock(list(found.skus)))

    async def get_stock(self, sku: str, market: Market) -> Stock:  # noqa: ARG002
        """See `CatalogueBackend`. One warehouse serves every market."""
        if sku not in _find(sku).skus:
            raise ProductNotFound(sku)
        return (await self._stock([sku]))[sku]

    async def find_size_guide(self, product: str) -> SizeGuide | None:
        """See `SizeGuideBackend`."""
        found = _find(product)
        rows = SIZES.get(found.sku)
        return None if rows is None else SizeGuide(found.sku, rows)

    async def request_stock_notice(self, request: StockNoticeRequest) -> StockNotice:
        """See `StockNoticeBackend`."""
        _find(request.sku)

        async def make(_connection: AsyncConnection) -> StockNotice:
            number = number_of("N", request.sku[:20], request.idempotency_key)
            return StockNotice(number, request.idempotency_key, request.sku, request.email, self._now())

        return await self._once(NOTICES, request.idempotency_key, request.sku, make)

    async def find_stock_notice(self, idempotency_key: str) -> StockNotice | None:
        """See `StockNoticeBackend`."""
        return await self._found(NOTICES, idempotency_key)

    async def _stock(self, skus: list[str]) -> dict[str, Stock]:
        async with self._reading() as connection:
            return await read_stock(connection, skus)


def price(product: catalogue.Product, currency: str) -> Money:
    """What it costs now, reductions taken off."""
    regular = regular_price(product, currency)
    return Money(regular.amount_minor * (100 - FACTS[product.sku].reduced_percent) // 100, regular.currency)


def regular_price(product: catalogue.Product, currency: str) -> Money:
    """What it costs without reduction."""
    known = currency if currency in catalogue.PRICE_FACTORS else "EUR"
    return Money(catalogue.price_minor(product, known), known)


def _find(product: str) -> catalogue.Product:
    found = catalogue.BY_SKU.get(product)
    if found is None:
        raise ProductNotFound(product)
    return found


def _offer(product: catalogue.Product, market: Market, stock: dict[str, Stock]) -> Product:
    facts = FACTS[product.sku]
    now, regular = price(product, market.currency), regular_price(product, market.currency)
    variants = tuple(
        Variant(sku, _options(sku), now, stock[sku], regular if regular > now else None) for sku in product.skus
    )
    return Product(
        id=product.sku,
        name=_name(product, market.locale),
        description=_in_words(facts.description, market.locale),
        category=product.category,
        variants=variants,
        brand=facts.brand,
        url=f"{SITE}/products/{product.sku}",
        image=catalogue.find_picture(product.names["en"]),
        materials=tuple(_in_words(words, market.locale) for words in facts.materials),
        compatible_with=facts.compatible_with,
        uses=facts.uses,
        provenance=facts.provenance,
        origin=facts.origin,
        warranty_months=facts.warranty_months,
    )


def _options(sku: str) -> tuple[Option, ...]:
    size = catalogue.find_size(sku)
    return () if size is None else (Option("size", size),)


def _name(product: catalogue.Product, locale: str) -> str:
    names = NAMES[product.sku]
    return names.get(locale) or names.get(locale.split("-")[0]) or product.name(locale)


def _score(product: catalogue.Product, text: str | None, locale: str) -> int:
    """How many of the words are in the product's own; 1 where none are looked for."""
    if not text:
        return 1
    facts = FACTS[product.sku]
    names = [*product.names.values(), _name(product, locale)]
    named = " ".join([product.sku, product.category, facts.brand, *names]).casefold()
    said = " ".join([*facts.description.values(), *facts.uses, *facts.compatible_with]).casefold()
    said += "".join(word for words in facts.materials for word in words.values())
    return sum(3 * (word in named) + (word in said) for word in _words(text))


def _words(text: str) -> list[str]:
    """Words of three letters and more, without Arabic's article; of what is written without spaces, pairs of signs."""
    words = [word.removeprefix("ال") for word in _WORD.findall(text.casefold())]
    unspaced = [word for word in words if _UNSPACED.search(word)]
    pairs = [word[at : at + 2] for word in unspaced for at in range(len(word) - 1)]
    return pairs + [word for word in words if len(word) > 2 and word not in unspaced]


def _in_words(words: Words, locale: str) -> str:
    return words.get(locale.split("-")[0]) or words["en"]
