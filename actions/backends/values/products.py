"""What is on the shelf: products, their variants, stock and sizes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from actions.backends.money import Money


class StockState(StrEnum):
    """Whether something can be had."""

    IN_STOCK = "in_stock"
    LOW = "low"
    ON_ORDER = "on_order"
    """Not there, but can be bought and is sent when it comes."""
    OUT_OF_STOCK = "out_of_stock"
    DISCONTINUED = "discontinued"


class Provenance(StrEnum):
    """How we know that something is what it says."""

    OWN_BRAND = "own_brand"
    FROM_MAKER = "from_maker"
    AUTHORISED_RESELLER = "authorised_reseller"
    SECOND_HAND_CHECKED = "second_hand_checked"


@dataclass(frozen=True)
class Stock:
    """How much of one SKU there is. `quantity` is None where the shop does not count or does not say."""

    sku: str
    state: StockState
    quantity: int | None = None
    back_on: date | None = None

    @property
    def available(self) -> bool:
        """Whether one could be bought now."""
        return self.state in {StockState.IN_STOCK, StockState.LOW, StockState.ON_ORDER}


@dataclass(frozen=True)
class Option:
    """What sets a variant apart: `name` in canonical English ("size", "colour"), `value` as the shop writes it."""

    name: str
    value: str


@dataclass(frozen=True)
class Variant:
    """One thing that can be bought. `regular_price` is set while `price` is reduced."""

    sku: str
    options: tuple[Option, ...]
    price: Money
    stock: Stock
    regular_price: Money | None = None


@dataclass(frozen=True)
class Product:
    """A product in the words of the shop's storefront for the market that was asked for.

    Args:
        category: Canonical, as the shop's rules name it.
        variants: At least one.
        materials, compatible_with, uses: As the shop writes them; empty where it says nothing.
        origin: ISO 3166 country of making.
        warranty_months: From delivery; None where only the law speaks.
    """

    id: str
    name: str
    description: str
    category: str
    variants: tuple[Variant, ...]
    brand: str | None = None
    url: str | None = None
    image: str | None = None
    materials: tuple[str, ...] = ()
    compatible_with: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    provenance: Provenance | None = None
    origin: str | None = None
    warranty_months: int | None = None

    @property
    def lowest_price(self) -> Money:
        """What the cheapest variant costs."""
        return min((variant.price for variant in self.variants), key=lambda price: price.amount_minor)


@dataclass(frozen=True)
class ProductQuery:
    """What somebody looks for; every field that is set must hold.

    Args:
        text: Words of theirs, in the market's language.
        category: Canonical.
        max_price: In the market's currency.
        use: A word of the shop's `uses`, such as "travel"; canonical English.
        size: Of a variant that must be available.
        in_stock: Only what could be bought now.
        limit: At most so many.
    """

    text: str | None = None
    category: str | None = None
    max_price: Money | None = None
    use: str | None = None
    size: str | None = None
    in_stock: bool = False
    limit: int = 5


@dataclass(frozen=True)
class Measure:
    """A part of the body, in canonical English ("chest", "foot_length"), from … to, in millimetres."""

    name: str
    from_mm: int
    to_mm: int


@dataclass(frozen=True)
class SizeRow:
    """One size: what it is called on the label, what it fits, and what it is called elsewhere.

    Args:
        elsewhere: (region, label) pairs such as ("UK", "8").
    """

    size: str
    measures: tuple[Measure, ...]
    elsewhere: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class SizeGuide:
    """The sizes of a product, smallest first."""

    product_id: str
    rows: tuple[SizeRow, ...]

    def find_size(self, measure: str, mm: int) -> str | None:
        """The smallest size that a measure fits in; None where none does."""
        for row in self.rows:
            for one in row.measures:
                if one.name == measure and one.from_mm <= mm <= one.to_mm:
                    return row.size
        return None


@dataclass(frozen=True)
class StockNoticeRequest:
    """Write to `email` (in `locale`, BCP 47) when `sku` is back. The same key means the same notice, for ever."""

    idempotency_key: str
    sku: str
    email: str
    locale: str


@dataclass(frozen=True)
class StockNotice:
    """A notice as the shop has it."""

    number: str
    idempotency_key: str | None
    sku: str
    email: str
    made_at: datetime
