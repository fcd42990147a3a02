"""WooCommerce's products and variations in our words."""

import html
import re
from collections.abc import Sequence

from actions.backends.money import Money
from actions.backends.values import Option, Product, Stock, StockState, Variant
from actions.backends.vocabulary import Vocabulary
from actions.backends.woocommerce.amounts import read_money
from actions.backends.woocommerce.reading import category_of, sku_of
from actions.backends.woocommerce.settings import WooSettings
from actions.backends.woocommerce.shapes import Attribute, Sold, WooProduct, WooVariation
from actions.backends.woocommerce.system import SYSTEM

VISIBLE = frozenset({"visible", "catalog", "search"})
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")
_LOW = 2
"""WooCommerce's own threshold where the shop has set none for the product."""
_STOCK = Vocabulary(
    SYSTEM,
    "product.stock_status",
    {"instock": StockState.IN_STOCK, "outofstock": StockState.OUT_OF_STOCK, "onbackorder": StockState.ON_ORDER},
    StockState.OUT_OF_STOCK,
)
# Attributes are named by the shop, in its own language; those that we ask for by name, in ours.
_OPTION_NAMES = {
    **dict.fromkeys(("size", "talla", "tamaño", "taille", "größe", "taglia", "tamanho", "rozmiar", "beden"), "size"),
    **dict.fromkeys(("maat", "размер", "サイズ", "尺码", "尺寸", "尺碼", "사이즈", "مقاس", "المقاس"), "size"),
    **dict.fromkeys(("color", "colour", "couleur", "farbe", "colore", "cor", "kolor", "renk", "kleur"), "colour"),
    **dict.fromkeys(("цвет", "色", "カラー", "颜色", "顏色", "색상", "لون", "اللون"), "colour"),
}
_MATERIAL = frozenset(
    {"material", "materials", "matière", "materiale", "materiał", "материал", "素材", "材质", "الخامة"}
)


def plain(text: str) -> str:
    """A shop's HTML as text."""
    return _SPACE.sub(" ", html.unescape(_TAG.sub(" ", text))).strip()


def read_stock(sold: Sold, parent: WooProduct | None = None) -> Stock:
    """How much there is; a variation may be counted at its product."""
    sku = sku_of(sold.sku, sold.id)
    if sold.status != "publish" or (parent is not None and parent.status != "publish"):
        return Stock(sku, StockState.DISCONTINUED)
    counted: Sold | None = sold if sold.manage_stock is True else None
    if sold.manage_stock == "parent":
        counted = parent
    state = _STOCK.read(sold.stock_status)
    if counted is None or counted.stock_quantity is None:
        return Stock(sku, state)
    quantity = max(0, int(counted.stock_quantity))
    low = _LOW if counted.low_stock_amount is None else counted.low_stock_amount
    if state is StockState.IN_STOCK and quantity <= low:
        state = StockState.LOW
    return Stock(sku, state, quantity)


def read_product(
    product: WooProduct, variations: Sequence[WooVariation], currency: str, settings: WooSettings
) -> Product | None:
    """A product with what can be bought of it; None where nothing can (no price, a group, not published)."""
    sold: Sequence[Sold] = variations if product.type == "variable" else (product,)
    variants = tuple(
        _variant(one, product, currency) for one in sold if one.price and one.status == "publish" and product.id
    )
    if not variants or product.status != "publish" or product.type == "grouped":
        return None
    return Product(
        id=str(product.id),
        name=plain(product.name),
        description=plain(product.short_description or product.description),
        category=category_of(product, settings),
        variants=variants,
        brand=plain(product.brands[0].name) if product.brands else None,
        url=product.permalink or None,
        image=product.images[0].src or None if product.images else None,
        materials=tuple(
            plain(option) for one in product.attributes if one.name.lower() in _MATERIAL for option in one.options
        ),
        uses=tuple(tag.slug.replace("-", "_") for tag in product.tags if tag.slug),
    )


def _variant(sold: Sold, product: WooProduct, currency: str) -> Variant:
    price, regular = read_money(sold.price, currency), read_money(sold.regular_price, currency)
    return Variant(
        sku=sku_of(sold.sku, sold.id),
        options=_options(sold.attributes) if sold is not product else (),
        price=price,
        stock=read_stock(sold, None if sold is product else product),
        regular_price=_reduced_from(price, regular),
    )


def _reduced_from(price: Money, regular: Money) -> Money | None:
    return regular if regular > price else None


def _options(attributes: Sequence[Attribute]) -> tuple[Option, ...]:
    named = ((one.name.lower().removeprefix("pa_"), one.option) for one in attributes if one.option)
    return tuple(Option(_OPTION_NAMES.get(name, name), value) for name, value in named)
