"""The demo shop's forty customers: four well-known ones, and three for each of twelve countries."""

from actions.backends.values import Address, Customer

COUNTRIES: dict[str, tuple[str, str, str]] = {
    # country: (locale, currency, a number range that its regulator or custom keeps for fiction, or plainly made up)
    "ES": ("es-ES", "EUR", "+3461234{:04d}"),
    "FR": ("fr-FR", "EUR", "+3363998{:04d}"),
    "DE": ("de-DE", "EUR", "+4915228{:06d}"),
    "IE": ("en-IE", "EUR", "+35385555{:04d}"),
    "US": ("en-US", "USD", "+1202555{:04d}"),
    "EG": ("ar-EG", "USD", "+2010012{:05d}"),
    "GB": ("en-GB", "GBP", "+447700900{:03d}"),
    "JP": ("ja-JP", "JPY", "+819012{:06d}"),
    "KW": ("ar-KW", "KWD", "+9655001{:04d}"),
    "CN": ("zh-CN", "CNY", "+8613800{:06d}"),
    "MX": ("es-MX", "MXN", "+52551234{:04d}"),
    "AE": ("ar-AE", "AED", "+97150123{:04d}"),
}
_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "ES": (("Lucía Romero", "lucia.romero"), ("Hugo Navarro", "hugo.navarro"), ("Marta Gil", "marta.gil")),
    "FR": (("Chloé Martin", "chloe.martin"), ("Louis Bernard", "louis.bernard"), ("Inès Moreau", "ines.moreau")),
    "DE": (("Lena Vogel", "lena.vogel"), ("Jonas Kraft", "jonas.kraft"), ("Mia Hartmann", "mia.hartmann")),
    "IE": (("Aoife Byrne", "aoife.byrne"), ("Cian Walsh", "cian.walsh"), ("Niamh Kelly", "niamh.kelly")),
    "US": (("Maya Johnson", "maya.johnson"), ("Liam Carter", "liam.carter"), ("Zoe Rivera", "zoe.rivera")),
    "EG": (("منى إبراهيم", "mona.ibrahim"), ("كريم فؤاد", "karim.fouad"), ("سارة نبيل", "sara.nabil")),
    "GB": (("Oliver Wright", "oliver.wright"), ("Amelia Shaw", "amelia.shaw"), ("George Patel", "george.patel")),
    "JP": (("佐藤 美咲", "misaki.sato"), ("田中 健", "ken.tanaka"), ("鈴木 葵", "aoi.suzuki")),
    "KW": (("فهد العنزي", "fahad.alanezi"), ("نورة السالم", "noura.alsalem"), ("يوسف الرشيد", "yousef.alrashid")),
    "CN": (("李娜", "na.li"), ("张强", "qiang.zhang"), ("刘洋", "yang.liu")),
    "MX": (("Valeria Cruz", "valeria.cruz"), ("Diego Herrera", "diego.herrera"), ("Sofía Ortiz", "sofia.ortiz")),
    "AE": (("مريم الهاشمي", "maryam.alhashimi"), ("سلطان المري", "sultan.almarri"), ("هند الكعبي", "hind.alkaabi")),
}

WELL_KNOWN: tuple[Customer, ...] = (
    Customer("ana", "Ana García", "ana@example.com", "+34612345678", "ES", "es-ES"),
    Customer("layla", "ليلى حسن", "layla@example.com", "+971501234567", "AE", "ar-AE"),
    Customer("wei", "王伟", "wei@example.com", "+8613812345678", "CN", "zh-CN"),
    Customer("emma", "Emma Clark", "emma@example.com", "+447700900123", "GB", "en-GB"),
)
"""Listed in docs/demo-shop.md for whoever tries the demo."""


def _others() -> tuple[Customer, ...]:
    people = []
    for country, (locale, _, phone) in COUNTRIES.items():
        for position, (name, mail) in enumerate(_NAMES[country]):
            number = phone.format(200 + position)
            people.append(
                Customer(f"{country.lower()}-{position + 1}", name, f"{mail}@example.org", number, country, locale)
            )
    return tuple(people)


OTHERS = _others()


def currency_of(customer: Customer) -> str:
    """What this customer pays in (ISO 4217)."""
    return COUNTRIES[customer.country][1]


_PLACES: dict[str, tuple[str, str, str | None, str | None]] = {
    # country: (street, city, postcode, region)
    "ES": ("Calle del Olmo {}", "Zaragoza", "50001", None),
    "FR": ("{} rue des Lilas", "Lyon", "69003", None),
    "DE": ("Lindenstraße {}", "Berlin", "10969", None),
    "IE": ("{} Patrick Street", "Cork", "T12 X7YC", None),
    "US": ("{} Maple Avenue", "Chicago", "60614", "IL"),
    "EG": ("{} El Nil Street", "Giza", "12511", None),
    "GB": ("{} Mill Lane", "Leeds", "LS1 4AP", None),
    "JP": ("2-{}-5 Umeda", "Osaka", "530-0001", None),
    "KW": ("Block 3, Street {}", "Hawalli", "30000", None),
    "CN": ("文一路{}号", "Hangzhou", "310012", "Zhejiang"),
    "MX": ("Calle Roble {}", "Mexico City", "06700", "CDMX"),
    "AE": ("Villa {}, Al Bateen", "Abu Dhabi", None, None),
}


def address_of(customer: Customer) -> Address:
    """Where this customer has things sent: invented, the same every time."""
    street, city, postcode, region = _PLACES[customer.country]
    house = 1 + sum(map(ord, customer.id)) % 90
    return Address(
        customer.name, (street.format(house),), city, postcode, customer.country, region, phone=customer.phone
    )
