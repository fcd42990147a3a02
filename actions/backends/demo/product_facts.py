"""What the demo shop says about its products, in the four languages of its storefront, and how many there are."""

from dataclasses import dataclass

from actions.backends.values import Measure, Provenance, SizeRow

BRAND = "Casa Babel"
Words = dict[str, str]


@dataclass(frozen=True)
class Facts:
    """About one product. `uses` are canonical English; everything in words is by BCP 47 language."""

    description: Words
    materials: tuple[Words, ...] = ()
    uses: tuple[str, ...] = ()
    compatible_with: tuple[str, ...] = ()
    brand: str = BRAND
    provenance: Provenance = Provenance.OWN_BRAND
    origin: str = "PT"
    warranty_months: int | None = 24
    reduced_percent: int = 0


def _words(en: str, es: str, zh: str, ar: str) -> Words:
    return {"en": en, "es": es, "zh": zh, "ar": ar}


COTTON = _words("organic cotton", "algodón orgánico", "有机棉", "قطن عضوي")
CORK = _words("cork", "corcho", "软木", "فلين")
IRON = _words("cast iron", "hierro fundido", "铸铁", "حديد زهر")
LEATHER = _words("leather", "cuero", "皮革", "جلد")
LINEN = _words("linen", "lino", "亚麻", "كتان")
OAK = _words("solid oak", "roble macizo", "实心橡木", "خشب بلوط صلب")
PLASTIC = _words("recycled plastic", "plástico reciclado", "再生塑料", "بلاستيك معاد تدويره")
RUBBER = _words("natural rubber", "caucho natural", "天然橡胶", "مطاط طبيعي")
STEEL = _words("powder-coated steel", "acero lacado", "粉末涂层钢", "فولاذ مطلي")
STONEWARE = _words("stoneware", "gres", "炻器", "خزف حجري")
WOOL = _words("merino wool", "lana merina", "美利奴羊毛", "صوف ميرينو")

FACTS: dict[str, Facts] = {
    "lamp-blue": Facts(
        _words(
            "A dimmable desk lamp for E27 bulbs, with a two-metre cable.",
            "Lámpara de mesa regulable para bombillas E27, con cable de dos metros.",
            "可调光台灯，使用E27灯泡，电线长两米。",
            "مصباح مكتب قابل للتعتيم لمصابيح E27 مع كابل بطول مترين.",
        ),
        (STEEL,),
        ("home", "office", "gift"),
        ("E27", "220–240 V"),
    ),
    "mug-white": Facts(
        _words(
            "Holds 350 ml; safe in dishwasher and microwave.",
            "Capacidad de 350 ml; apta para lavavajillas y microondas.",
            "容量350毫升，可用洗碗机和微波炉。",
            "سعة 350 مل، آمن في غسالة الصحون والميكروويف.",
        ),
        (STONEWARE,),
        ("home", "gift"),
    ),
    "scarf-wool": Facts(
        _words(
            "A warm scarf, 180 by 30 cm; wash by hand.",
            "Bufanda abrigada de 180 por 30 cm; lavar a mano.",
            "保暖围巾，180×30厘米，手洗。",
            "وشاح دافئ بقياس 180 × 30 سم، يغسل باليد.",
        ),
        (WOOL,),
        ("winter", "gift"),
        reduced_percent=20,
    ),
    "headphones": Facts(
        _words(
            "Over-ear headphones with noise cancelling and 30 hours of battery.",
            "Auriculares con cancelación de ruido y 30 horas de batería.",
            "头戴式降噪耳机，续航30小时。",
            "سماعات رأس بعزل الضوضاء وبطارية تدوم 30 ساعة.",
        ),
        (PLASTIC,),
        ("travel", "office", "sport"),
        ("Bluetooth 5.3", "iOS", "Android", "USB-C"),
        "Sonara",
        Provenance.AUTHORISED_RESELLER,
        "VN",
    ),
    "notebook": Facts(
        _words(
            "192 dotted pages, A5, opens flat.",
            "192 páginas punteadas, A5, se abre del todo.",
            "A5点阵本，192页，可平摊。",
            "192 صفحة منقطة بقياس A5 تفتح بشكل مسطح.",
        ),
        (LINEN,),
        ("office", "travel", "gift"),
        warranty_months=None,
    ),
    "cushion": Facts(
        _words(
            "45 by 45 cm, with a removable cover.",
            "45 por 45 cm, con funda desmontable.",
            "45×45厘米，外套可拆洗。",
            "45 × 45 سم بغطاء قابل للإزالة.",
        ),
        (COTTON,),
        ("home",),
    ),
    "teapot": Facts(
        _words(
            "Holds 0.8 litres; for every hob, induction too.",
            "0,8 litros; para todas las cocinas, también inducción.",
            "容量0.8升，适用各种炉灶，包括电磁炉。",
            "سعة 0.8 لتر، لجميع المواقد بما فيها الحثية.",
        ),
        (IRON,),
        ("home", "gift"),
        ("induction",),
        origin="JP",
    ),
    "backpack": Facts(
        _words(
            "22 litres, fits a 15-inch laptop and goes under an aeroplane seat.",
            "22 litros, cabe un portátil de 15 pulgadas y va bajo el asiento del avión.",
            "22升，可放15英寸笔记本电脑，可置于飞机座椅下。",
            "سعة 22 لترًا تتسع لحاسوب 15 بوصة وتوضع تحت مقعد الطائرة.",
        ),
        (COTTON, LEATHER),
        ("travel", "office"),
        ("15-inch laptop",),
    ),
    "chair-oak": Facts(
        _words(
            "An armchair with a linen seat; carries 130 kg.",
            "Sillón con asiento de lino; soporta 130 kg.",
            "亚麻坐垫扶手椅，承重130公斤。",
            "كرسي بذراعين ومقعد من الكتان يتحمل 130 كغ.",
        ),
        (OAK, LINEN),
        ("home",),
        warranty_months=60,
    ),
    "gift-card": Facts(
        _words(
            "Valid for three years in the whole shop.",
            "Válida tres años en toda la tienda.",
            "全店通用，有效期三年。",
            "صالحة لثلاث سنوات في المتجر كله.",
        ),
        uses=("gift",),
        warranty_months=None,
    ),
    "face-cream": Facts(
        _words(
            "50 ml for dry skin, without perfume.",
            "50 ml para piel seca, sin perfume.",
            "50毫升，适合干性皮肤，无香料。",
            "50 مل للبشرة الجافة بدون عطر.",
        ),
        uses=("care", "gift"),
        brand="Orsa",
        provenance=Provenance.FROM_MAKER,
        origin="FR",
        warranty_months=None,
    ),
    "speaker": Facts(
        _words(
            "Waterproof (IP67), 12 hours of battery.",
            "Resistente al agua (IP67), 12 horas de batería.",
            "IP67防水，续航12小时。",
            "مقاوم للماء (IP67) وبطارية تدوم 12 ساعة.",
        ),
        (PLASTIC,),
        ("travel", "home", "sport"),
        ("Bluetooth 5.3", "USB-C"),
        "Sonara",
        Provenance.AUTHORISED_RESELLER,
        "VN",
    ),
    "t-shirt": Facts(
        _words(
            "A straight T-shirt, 180 g/m²; wash at 30 °C.",
            "Camiseta recta de 180 g/m²; lavar a 30 °C.",
            "直筒T恤，180克/平方米，30°C水洗。",
            "قميص مستقيم 180 غ/م²، يغسل على 30 درجة.",
        ),
        (COTTON,),
        ("sport", "travel", "summer"),
    ),
    "sneakers": Facts(
        _words(
            "Light sneakers that can be resoled.",
            "Zapatillas ligeras que admiten cambio de suela.",
            "轻便运动鞋，可换鞋底。",
            "حذاء خفيف يمكن تبديل نعله.",
        ),
        (LEATHER, RUBBER),
        ("travel", "sport"),
    ),
    "phone-case": Facts(
        _words(
            "Protects from falls of up to two metres.",
            "Protege de caídas de hasta dos metros.",
            "防两米跌落。",
            "يحمي من السقوط حتى مترين.",
        ),
        (CORK,),
        ("travel",),
        ("iPhone 15", "iPhone 16", "Galaxy S24"),
    ),
    "travel-adapter": Facts(
        _words(
            "For plugs of 150 countries; two USB-C ports. It does not change the voltage.",
            "Para enchufes de 150 países; dos puertos USB-C. No cambia el voltaje.",
            "适用150个国家的插座，两个USB-C接口，不变压。",
            "لمقابس 150 دولة مع منفذي USB-C، ولا يغير الجهد.",
        ),
        (PLASTIC,),
        ("travel",),
        ("type A", "type C", "type G", "type I", "100–250 V"),
    ),
}

COUNTED: dict[str, tuple[int, int | None]] = {
    # SKU: (how many, back in so many days where there are none and somebody knows)
    "scarf-wool": (3, None),
    "speaker": (0, 12),
    "phone-case": (0, None),
    "t-shirt-xl": (0, 9),
    "t-shirt-m": (4, None),
    "sneakers-43": (0, None),
    "sneakers-42": (2, None),
}
"""Of everything else there is plenty."""


def _chest(size: str, from_mm: int, to_mm: int, *elsewhere: tuple[str, str]) -> SizeRow:
    waist = Measure("waist", from_mm - 120, to_mm - 120)
    return SizeRow(size, (Measure("chest", from_mm, to_mm), waist), elsewhere)


def _foot(size: str, from_mm: int, to_mm: int, *elsewhere: tuple[str, str]) -> SizeRow:
    return SizeRow(size, (Measure("foot_length", from_mm, to_mm),), elsewhere)


SIZES: dict[str, tuple[SizeRow, ...]] = {
    "t-shirt": (
        _chest("S", 860, 919, ("EU", "46"), ("US", "S")),
        _chest("M", 920, 979, ("EU", "48"), ("US", "M")),
        _chest("L", 980, 1049, ("EU", "50"), ("US", "L")),
        _chest("XL", 1050, 1130, ("EU", "52"), ("US", "XL")),
    ),
    "sneakers": (
        _foot("38", 238, 244, ("UK", "5"), ("US", "6"), ("JP", "24")),
        _foot("39", 245, 250, ("UK", "6"), ("US", "7"), ("JP", "25")),
        _foot("40", 251, 257, ("UK", "6.5"), ("US", "7.5"), ("JP", "25.5")),
        _foot("41", 258, 263, ("UK", "7.5"), ("US", "8.5"), ("JP", "26")),
        _foot("42", 264, 270, ("UK", "8"), ("US", "9"), ("JP", "27")),
        _foot("43", 271, 277, ("UK", "9"), ("US", "10"), ("JP", "27.5")),
    ),
}
"""Invented, close to what shops print; the smallest that fits is the one to recommend."""
