"""What the demo shop sells, and for how much in each currency."""

from dataclasses import dataclass

PRICE_FACTORS: dict[str, tuple[int, int, int]] = {
    # currency: (numerator, denominator, step): minor units = euro cents x numerator / denominator, to the step
    "EUR": (1, 1, 1),
    "USD": (11, 10, 5),
    "GBP": (9, 10, 5),
    "JPY": (16, 10, 10),
    "KWD": (34, 10, 50),
    "CNY": (78, 10, 50),
    "MXN": (20, 1, 100),
    "AED": (4, 1, 25),
}
"""Invented rates; the steps make prices that look like a shop's. JPY has no minor unit, KWD has three decimals."""


@dataclass(frozen=True)
class Product:
    """Something on the shelf; names by BCP 47 language."""

    sku: str
    category: str
    names: dict[str, str]
    euro_cents: int
    sizes: tuple[str, ...] = ()

    @property
    def skus(self) -> tuple[str, ...]:
        """Of its variants: one a size, or its own where it has none."""
        return tuple(f"{self.sku}-{size.lower()}" for size in self.sizes) or (self.sku,)

    def name(self, locale: str) -> str:
        """The name on the storefront of `locale`; English where there is no other."""
        return self.names.get(locale) or self.names.get(locale.split("-")[0]) or self.names["en"]


def price_minor(product: Product, currency: str) -> int:
    """The price in minor units of `currency`."""
    return in_currency(product.euro_cents, currency)


def in_currency(euro_cents: int, currency: str) -> int:
    """Minor units of `currency`; no less than its step.

    Raises:
        KeyError: nothing is sold in this currency.
    """
    numerator, denominator, step = PRICE_FACTORS[currency]
    exact = euro_cents * numerator / denominator
    return max(step, round(exact / step) * step)


def _product(
    sku: str, category: str, euro_cents: int, en: str, es: str, zh: str, ar: str, sizes: tuple[str, ...] = ()
) -> Product:
    return Product(sku, category, {"en": en, "es": es, "zh": zh, "ar": ar}, euro_cents, sizes)


_PICTURED: tuple[Product, ...] = (
    _product("lamp-blue", "lighting", 4900, "Blue desk lamp", "Lámpara de mesa azul", "蓝色台灯", "مصباح مكتب أزرق"),
    _product("mug-white", "kitchen", 1250, "White stoneware mug", "Taza blanca de gres", "白色陶瓷杯", "كوب خزفي أبيض"),
    _product("scarf-wool", "clothing", 3900, "Wool scarf", "Bufanda de lana", "羊毛围巾", "وشاح صوفي"),
    _product(
        "headphones", "audio", 8900, "Wireless headphones", "Auriculares inalámbricos", "无线耳机", "سماعات لاسلكية"
    ),
    _product("notebook", "stationery", 990, "Linen notebook", "Cuaderno de lino", "亚麻笔记本", "دفتر من الكتان"),
    _product("cushion", "textiles", 2490, "Green cushion", "Cojín verde", "绿色靠垫", "وسادة خضراء"),
    _product("teapot", "kitchen", 3450, "Cast-iron teapot", "Tetera de hierro", "铸铁茶壶", "إبريق شاي حديدي"),
    _product("backpack", "bags", 7900, "Canvas backpack", "Mochila de lona", "帆布双肩包", "حقيبة ظهر قماشية"),
    _product("chair-oak", "furniture", 44900, "Oak armchair", "Sillón de roble", "橡木扶手椅", "كرسي من خشب البلوط"),
    _product("gift-card", "gift_card", 5000, "Gift card", "Tarjeta regalo", "礼品卡", "بطاقة هدايا"),
    _product("face-cream", "cosmetics", 2890, "Face cream", "Crema facial", "面霜", "كريم للوجه"),
    _product("speaker", "audio", 5900, "Bluetooth speaker", "Altavoz Bluetooth", "蓝牙音箱", "مكبر صوت بلوتوث"),
)
PRODUCTS: tuple[Product, ...] = (
    *_PICTURED,
    _product(
        "t-shirt",
        "clothing",
        2200,
        "Organic cotton T-shirt",
        "Camiseta de algodón orgánico",
        "有机棉T恤",
        "قميص من القطن العضوي",
        ("S", "M", "L", "XL"),
    ),
    _product(
        "sneakers",
        "shoes",
        8500,
        "Everyday sneakers",
        "Zapatillas de diario",
        "日常运动鞋",
        "حذاء رياضي يومي",
        ("38", "39", "40", "41", "42", "43"),
    ),
    _product(
        "phone-case",
        "accessories",
        1900,
        "Cork phone case",
        "Funda de corcho para móvil",
        "软木手机壳",
        "غطاء هاتف من الفلين",
    ),
    _product(
        "travel-adapter",
        "accessories",
        2700,
        "Universal travel adapter",
        "Adaptador de viaje universal",
        "通用旅行转换插头",
        "محول سفر عالمي",
    ),
)
BY_SKU = {sku: product for product in PRODUCTS for sku in (product.sku, *product.skus)}
"""By the product's own SKU and by those of its variants."""
_BY_NAME = {name: product for product in _PICTURED for name in product.names.values()}
EVERYDAY = tuple(product for product in _PICTURED if product.category not in {"furniture", "gift_card", "cosmetics"})
"""What the shop's own rules let the bot refund without asking anybody."""


def find_picture(name: str) -> str | None:
    """The picture of the product sold under this name in any language: a path on the demo shop's own site."""
    product = _BY_NAME.get(name)
    return None if product is None else f"/products/{product.sku}.svg"


def find_size(sku: str) -> str | None:
    """The size that a variant's SKU stands for."""
    product = BY_SKU.get(sku)
    return next((size for size in product.sizes if f"{product.sku}-{size.lower()}" == sku), None) if product else None
