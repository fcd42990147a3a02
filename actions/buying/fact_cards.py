"""Cards of what is asked before buying: products, and lists of facts. Data only, like the cards of orders."""

from collections.abc import Sequence
from typing import Any

from actions.backends.money import Money
from actions.backends.values import Product, StockState, Variant
from actions.replies import Json, country, label, money

_BEST_FIRST = (
    StockState.IN_STOCK,
    StockState.LOW,
    StockState.ON_ORDER,
    StockState.OUT_OF_STOCK,
    StockState.DISCONTINUED,
)


def row(name: str, *values: Any) -> Json:
    """A line of a card: `label_card_<name>` and one or more values side by side."""
    return {"label": label("card", name), "value": list(values)}


def facts_card(title: Json, rows: Sequence[Json], *, total: Money | None = None, url: str | None = None) -> Json:
    """Facts under a title; `url` says where they are from."""
    return {
        "type": "facts_card",
        "title": title,
        "rows": list(rows),
        "total": None if total is None else money(total),
        "url": url,
    }


def product_card(product: Product, *, variant: Variant | None = None, rows: Sequence[Json] = ()) -> Json:
    """A product, or the one variant that is asked for: name, price, stock, picture, link, and what else is said."""
    shown = variant or min(product.variants, key=lambda one: one.price.amount_minor)
    before = () if shown.regular_price is None else (row("regular_price", money(shown.regular_price)),)
    return {
        "type": "product_card",
        "name": variant_name(product, variant),
        "brand": product.brand,
        "amount": money(shown.price),
        "stock": (variant.stock.state if variant else stock_state(product)).value,
        "image": product.image,
        "url": product.url,
        "rows": [*before, *rows],
    }


def variant_name(product: Product, variant: Variant | None) -> str:
    """The product's name, with what sets the variant apart."""
    apart = [] if variant is None else [option.value for option in variant.options]
    return ", ".join([product.name, *apart])


def stock_state(product: Product) -> StockState:
    """The best of its variants' states."""
    states = {variant.stock.state for variant in product.variants}
    return next(state for state in _BEST_FIRST if state in states)


def product_rows(product: Product) -> list[Json]:
    """What the catalogue says: description, materials, what it goes with, where it is from, how we know, warranty."""
    rows: list[Json] = []
    if product.description:
        rows.append(row("description", product.description))
    if product.materials:
        rows.append(row("materials", *product.materials))
    if product.compatible_with:
        rows.append(row("compatible_with", *product.compatible_with))
    if product.provenance is not None:
        rows.append(row("provenance", label("provenance", product.provenance.value)))
    if product.origin is not None:
        rows.append(row("origin", country(product.origin)))
    if product.warranty_months is not None:
        rows.append(row("warranty", label("card", "months", months=product.warranty_months)))
    return rows
