"""Medusa's products and variants in our words."""

from collections.abc import Sequence
from decimal import Decimal

from actions.backends.medusa.amounts import Amount, to_money
from actions.backends.medusa.reading import category_of, sku_of
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.medusa.shapes import Category, Many, Shape, Text
from actions.backends.values import Option, Product, Stock, StockState, Variant

PRODUCT_FIELDS = ",".join(
    (
        "id,title,handle,description,thumbnail,material,origin_country,type_id,collection_id,*categories,*tags",
        "*variants,*variants.options,*variants.options.option,*variants.calculated_price,+variants.inventory_quantity",
    )
)
"""What `StoreProduct` reads; prices come with a region."""

# Options are named by the shop, in its own language; those that we ask for by name, in ours.
_OPTION_NAMES = {
    **dict.fromkeys(("size", "talla", "tamaño", "taille", "größe", "taglia", "tamanho", "rozmiar", "beden"), "size"),
    **dict.fromkeys(("maat", "размер", "サイズ", "尺码", "尺寸", "尺碼", "사이즈", "مقاس", "المقاس"), "size"),
    **dict.fromkeys(("color", "colour", "couleur", "farbe", "colore", "cor", "kolor", "renk", "kleur"), "colour"),
    **dict.fromkeys(("цвет", "色", "カラー", "颜色", "顏色", "색상", "لون", "اللون"), "colour"),
}


class OptionTitle(Shape):
    """What sets variants apart."""

    title: Text = ""


class OptionValue(Shape):
    """And how."""

    value: Text = ""
    option: OptionTitle | None = None


class CalculatedPrice(Shape):
    """In the region that was asked for; with tax where Medusa knows the country's."""

    calculated_amount: Amount | None = None
    calculated_amount_with_tax: Amount | None = None
    original_amount: Amount | None = None
    original_amount_with_tax: Amount | None = None
    currency_code: Text = ""


class StoreVariant(Shape):
    """What can be bought; `inventory_quantity` counts what is free in the places that serve the storefront."""

    id: str
    product_id: str | None = None
    sku: Text = ""
    variant_rank: int | None = 0
    manage_inventory: bool = True
    allow_backorder: bool = False
    inventory_quantity: Amount | None = None
    options: Many[OptionValue]
    calculated_price: CalculatedPrice | None = None


class Tag(Shape):
    """A word of the shop's."""

    id: str
    value: Text = ""


class StoreProduct(Shape):
    """A product as the storefront shows it."""

    id: str
    title: Text = ""
    handle: Text = ""
    description: Text = ""
    thumbnail: Text = ""
    material: Text = ""
    origin_country: Text = ""
    type_id: str | None = None
    collection_id: str | None = None
    categories: Many[Category]
    tags: Many[Tag]
    variants: Many[StoreVariant]


def read_product(product: StoreProduct, currency: str, settings: MedusaSettings) -> Product | None:
    """A product with what can be bought of it; None where nothing has a price here."""
    ranked = sorted(product.variants, key=lambda one: (one.variant_rank or 0, one.id))
    variants = tuple(made for one in ranked if (made := _variant(one, currency, settings)) is not None)
    if not variants:
        return None
    return Product(
        id=product.id,
        name=product.title,
        description=product.description,
        category=category_of(product.categories, settings),
        variants=variants,
        url=None if settings.storefront_url is None else settings.storefront_url.replace("{handle}", product.handle),
        image=product.thumbnail or None,
        materials=(product.material,) if product.material else (),
        uses=tuple(one.value.lower().replace(" ", "_") for one in product.tags if one.value),
        origin=product.origin_country.upper() or None,
    )


def read_stock(variant: StoreVariant, settings: MedusaSettings) -> Stock:
    """How much there is."""
    sku = sku_of(variant.sku, variant.id)
    if not variant.manage_inventory or variant.inventory_quantity is None:
        return Stock(sku, StockState.IN_STOCK)
    quantity = max(0, int(variant.inventory_quantity))
    if quantity == 0:
        return Stock(sku, StockState.ON_ORDER if variant.allow_backorder else StockState.OUT_OF_STOCK, 0)
    return Stock(sku, StockState.LOW if quantity < settings.low_stock else StockState.IN_STOCK, quantity)


def _variant(variant: StoreVariant, currency: str, settings: MedusaSettings) -> Variant | None:
    told = variant.calculated_price
    if told is None:
        return None
    price, regular = price_of(told), _either(told.original_amount_with_tax, told.original_amount)
    if price is None:
        return None
    paid, before = to_money(price, currency), None if regular is None else to_money(regular, currency)
    return Variant(
        sku=sku_of(variant.sku, variant.id),
        options=_options(variant.options),
        price=paid,
        stock=read_stock(variant, settings),
        regular_price=before if before is not None and before > paid else None,
    )


def price_of(told: CalculatedPrice) -> Decimal | None:
    """Of one piece, in major units; with tax where the country's is known."""
    return _either(told.calculated_amount_with_tax, told.calculated_amount)


def _either(with_tax: Decimal | None, plain: Decimal | None) -> Decimal | None:
    return plain if with_tax is None else with_tax


def _options(values: Sequence[OptionValue]) -> tuple[Option, ...]:
    named = ((one.option.title.strip().lower(), one.value) for one in values if one.option is not None)
    return tuple(Option(_OPTION_NAMES.get(name, name), value) for name, value in named if name and value)
