"""What the WooCommerce of the tests holds: a handful of orders, products and coupons, written as wc/v3 writes them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.http_system import HttpLimits
from actions.backends.money import Money
from actions.backends.values import (
    Address,
    BasketLine,
    Checkpoint,
    CheckpointCode,
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    ParcelState,
    PickupPoint,
    Tracking,
)
from actions.backends.woocommerce.api import WooApi
from actions.backends.woocommerce.backend import WooCommerceBackend
from actions.backends.woocommerce.settings import WooSettings
from actions.backends.write_once import WriteLeases
from tests.actions.backends.contract.case import Samples, Situation
from tests.actions.backends.woocommerce_server import KEY, SECRET, WooServer

Json = Any
NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
SPAIN = Market("ES", "EUR", "es-ES")
PLACED = "2026-11-10T09:30:00"


def line(number: int, product: int, name: str, net: str, tax: str, quantity: int = 1, **more: Json) -> Json:
    """A line of an order, taxed at one rate."""
    taxes = [{"id": 1, "total": tax, "subtotal": tax}]
    given = {"id": number, "product_id": product, "name": name, "quantity": quantity, "total": net, "total_tax": tax}
    return {"variation_id": 0, "sku": "", "image": {"id": "", "src": ""}, "taxes": taxes, **given, **more}


def order(number: int, status: str, email: str, customer: int, lines: list[Json], total: str, **more: Json) -> Json:
    """An order; paid unless it says otherwise."""
    person = {"first_name": "Ana", "last_name": "García", "company": "", "country": "ES", "state": "Z"}
    place = {"address_1": "Calle del Olmo 7", "address_2": "", "city": "Zaragoza", "postcode": "50001"}
    return {
        "id": number,
        "number": str(number),
        "status": status,
        "currency": "EUR",
        "total": total,
        "date_created_gmt": PLACED,
        "date_modified_gmt": "2026-11-20T09:30:00",
        "date_paid_gmt": PLACED,
        "date_completed": "2026-11-14T00:30:00" if status == "completed" else None,
        "customer_id": customer,
        "billing": {**person, **place, "email": email, "phone": "612 34 56 78"},
        "shipping": {**person, **place, "phone": ""},
        "line_items": lines,
        "coupon_lines": [],
        "refunds": [],
        "meta_data": [],
        **more,
    }


def tracked(*numbers: str) -> list[Json]:
    """What Shipment Tracking writes into an order."""
    items = [
        {"tracking_provider": "correos", "custom_tracking_provider": "", "custom_tracking_link": "",
         "tracking_number": number, "date_shipped": str(1763000000 + at), "tracking_id": f"x{at}"}
        for at, number in enumerate(numbers)
    ]  # fmt: skip
    return [{"id": 3, "key": "_wc_shipment_tracking_items", "value": items}]


def two_lines(first: int) -> list[Json]:
    """Headphones and two notebooks: 59.00 and 9.00 with tax."""
    return [
        line(first, 11, "Auriculares inalámbricos", "48.76", "10.24", sku="headphones"),
        line(first + 1, 13, "Cuaderno", "7.44", "1.56", 2, sku="notebook"),
    ]


def _orders() -> list[Json]:
    shirt = line(31, 12, "Camiseta", "16.53", "3.47", variation_id=121, sku="tee-m")
    one = [line(41, 13, "Cuaderno", "3.72", "0.78", sku="notebook")]
    return [
        order(1001, "completed", "Ana@example.com", 7, two_lines(11), "72.00"),
        order(1002, "completed", "ana@example.com", 7, one, "8.50", meta_data=tracked("PK2")),
        order(1003, "processing", "lucia@example.org", 0, [shirt, *two_lines(32)], "92.00"),
        order(1004, "completed", "na@example.org", 9, two_lines(51), "72.00", meta_data=tracked("PK41", "PK42")),
        order(1005, "completed", "chloe@example.org", 0, one, "8.50", meta_data=tracked("PK5")),
        order(1006, "completed", "misaki@example.org", 0, one, "8.50", meta_data=tracked("PK6")),
        order(1007, "failed", "hugo@example.org", 0, one, "8.50", date_paid_gmt=None),
        order(1008, "on-hold", "mia@example.org", 0, one, "8.50", date_paid_gmt=None),
    ]


def product(number: int, name: str, sku: str, price: str, category: int, **more: Json) -> Json:
    """A simple product that is not counted."""
    slugs = {1: "electronics", 2: "clothing", 3: "stationery", 4: "gift-card"}
    return {
        "id": number, "name": name, "sku": sku, "type": "simple", "status": "publish", "price": price,
        "regular_price": price, "on_sale": False, "permalink": f"https://shop.example/p/{number}",
        "catalog_visibility": "visible", "description": "", "short_description": f"<p>{name} &amp; más</p>",
        "manage_stock": False, "stock_quantity": None, "stock_status": "instock", "low_stock_amount": None,
        "parent_id": 0, "categories": [{"id": category, "name": slugs[category], "slug": slugs[category]}],
        "tags": [], "brands": [], "images": [{"id": 5, "src": f"https://shop.example/{number}.jpg"}],
        "attributes": [], **more,
    }  # fmt: skip


def _variation(number: int, size: str, quantity: int) -> Json:
    return {
        "id": number, "parent_id": 12, "sku": f"tee-{size.lower()}", "status": "publish", "price": "20.00",
        "regular_price": "25.00", "on_sale": True, "manage_stock": True, "stock_quantity": quantity,
        "stock_status": "instock" if quantity else "outofstock", "low_stock_amount": None,
        "attributes": [{"id": 1, "name": "Talla", "option": size}],
    }  # fmt: skip


def coupon(number: int, code: str, amount: str, **more: Json) -> Json:
    """A coupon of so much per cent."""
    return {
        "id": number, "code": code, "amount": amount, "status": "publish", "discount_type": "percent",
        "date_created_gmt": "2026-10-01T00:00:00", "date_expires_gmt": None, "usage_count": 3, "usage_limit": None,
        "usage_limit_per_user": None, "used_by": [], "product_ids": [], "excluded_product_ids": [],
        "product_categories": [], "excluded_product_categories": [], "exclude_sale_items": False,
        "minimum_amount": "0.00", "maximum_amount": "0.00", "email_restrictions": [], "meta_data": [], **more,
    }  # fmt: skip


def _coupons() -> list[Json]:
    return [
        coupon(1, "babel10", "10.00"),
        coupon(2, "summer", "15.00", date_expires_gmt="2026-09-01T00:00:00"),
        coupon(3, "newyear", "15.00", status="future", date_created_gmt="2027-01-01T00:00:00"),
        coupon(4, "big50", "5.00", discount_type="fixed_cart", minimum_amount="50.00"),
        coupon(5, "first100", "20.00", usage_count=100, usage_limit=100),
        coupon(6, "once", "20.00", usage_limit_per_user=1, used_by=["7", "someone@example.org"]),
        coupon(7, "friends", "20.00", email_restrictions=["*@friends.example"]),
        coupon(8, "nogifts", "10.00", excluded_product_categories=[4]),
        coupon(9, "small", "10.00", maximum_amount="50.00"),
        coupon(10, "drafted", "10.00", status="draft"),
    ]


def stocked_shop() -> WooServer:
    """The shop as every test finds it."""
    shop = WooServer(orders={one["id"]: one for one in _orders()}, coupons={one["id"]: one for one in _coupons()})
    goods = [
        product(11, "Auriculares inalámbricos", "headphones", "59.00", 1),
        product(12, "Camiseta", "", "20.00", 2, type="variable"),
        product(13, "Cuaderno", "notebook", "4.50", 3, manage_stock=True, stock_quantity=2),
        product(14, "Tarjeta regalo", "gift", "25.00", 4),
        product(15, "Cosa oculta", "hidden", "1.00", 3, catalog_visibility="hidden"),
    ]
    shop.products = {one["id"]: one for one in goods}
    shop.variations = {12: [_variation(121, "M", 5), _variation(122, "L", 8), _variation(123, "XL", 0)]}
    shop.categories = [{"id": 2, "name": "Ropa", "slug": "clothing"}, {"id": 4, "name": "Regalo", "slug": "gift-card"}]
    shop.categories += [{"id": 1, "name": "Audio", "slug": "electronics"}, {"id": 3, "name": "P", "slug": "stationery"}]
    person = {"id": 7, "first_name": "Ana", "last_name": "García", "email": "Ana@example.com", "meta_data": []}
    shop.customers = {7: {**person, "billing": {"phone": "612345678", "country": "ES"}}}
    shop.zones = [{"id": 0, "name": "Resto", "order": 0}, {"id": 1, "name": "España", "order": 0}]
    shop.zones.append({"id": 2, "name": "Europa", "order": 1})
    shop.locations = {1: [{"code": "ES", "type": "country"}], 2: [{"code": "EU", "type": "continent"}]}
    shop.methods = {
        1: [method(1, "flat_rate", cost="4.00"), method(2, "flat_rate", cost="9.90"),
            method(3, "free_shipping", requires="min_amount", min_amount="50"), method(4, "local_pickup", cost="")],
        2: [method(5, "flat_rate", cost="12.00"), method(6, "flat_rate", cost="10 + [qty] * 2")],
    }  # fmt: skip
    shop.gateways = [
        {"id": "stripe", "title": "Tarjeta", "order": 1, "enabled": True},
        {"id": "bacs", "title": "Transferencia <b>bancaria</b>", "order": "", "enabled": True},
        {"id": "cod", "title": "Contra reembolso", "order": 0, "enabled": True},
        {"id": "cheque", "title": "Cheque", "order": 2, "enabled": False},
    ]
    shop.general = {
        "woocommerce_allowed_countries": "specific",
        "woocommerce_specific_allowed_countries": ["ES", "FR"],
        "woocommerce_store_address": "",
    }
    issued = {"generated_date": "2026-11-14T10:00:00+00:00", "order_id": 1001, "document_type": "receipt"}
    link = "https://shop.example/?epdi_download=1001&key=wc_order_abc"
    shop.invoices = {1001: {**issued, "invoice_number": 42, "display_number": "INV-42", "pdf_url": link}}
    return shop


def method(number: int, kind: str, **settings: str) -> Json:
    """A shipping method; WooCommerce describes each of its settings."""
    described = {name: {"id": name, "type": "text", "value": value} for name, value in settings.items()}
    return {"instance_id": number, "method_id": kind, "title": f"Vía {number}", "enabled": True, "settings": described}


def settings_of(shop: WooServer, **more: Any) -> WooSettings:
    """Everything on that can be."""
    given = {
        "consumer_key": KEY,
        "consumer_secret": SECRET,
        "locale": "es-ES",
        "emboss_invoices": True,
        "shipment_tracking": True,
    }
    days = {"*": (2, 5), "flat_rate:2": (1, 1)}
    return WooSettings(**{"url": shop.url, "delivery_days": days, **given, **more})


HERE = Address("Librería Sol", ("Plaza Mayor 1",), "Zaragoza", "50001", "ES")


def _scan(code: CheckpointCode, words: str) -> Checkpoint:
    return Checkpoint(datetime(2026, 11, 20, 8, tzinfo=UTC), "Zaragoza", code, words)


PARCELS = {
    "PK5": Tracking("correos", "PK5", ParcelState.READY_FOR_PICKUP, None, None,
                    (_scan(CheckpointCode.READY_FOR_PICKUP, "Disponible"),), PickupPoint(HERE)),
    "PK6": Tracking("correos", "PK6", ParcelState.IN_TRANSIT, None, None,
                    (_scan(CheckpointCode.OTHER, "En las nubes"),)),
    "PK41": Tracking("correos", "PK41", ParcelState.DELIVERED, None, None,
                     (_scan(CheckpointCode.DELIVERED, "Entregado"),)),
    "PK42": Tracking("correos", "PK42", ParcelState.IN_TRANSIT, None, None,
                     (_scan(CheckpointCode.DEPARTED, "Salida"),)),
}  # fmt: skip
"""What a tracking service knows of the shop's parcels: WooCommerce itself knows their numbers only."""


def _check(code: str, *skus: str, customer: str | None = None) -> CouponCheck:
    basket = tuple(BasketLine(sku) for sku in skus)
    return CouponCheck(code, SPAIN, basket, None if customer is None else CustomerKey(customer))


SAMPLES = Samples(
    orders={
        Situation.DELIVERED: OrderAccess("1001", Contact(email="ana@example.com")),
        Situation.SPLIT: OrderAccess("1004", CustomerKey("9")),
        Situation.AT_PICKUP: OrderAccess("1005", Contact(email="chloe@example.org")),
        Situation.NEW_SCAN: OrderAccess("1006", Contact(email="misaki@example.org")),
        Situation.CHANGEABLE: OrderAccess("1003", Contact(email="lucia@example.org")),
        Situation.SENT: OrderAccess("1002", Contact(email="ana@example.com")),
        Situation.DECLINED: OrderAccess("1007", Contact(email="hugo@example.org")),
    },
    proofs=(Contact(email="ana@example.com"), Contact(phone="+34612345678"), CustomerKey("7")),
    wrong=(
        OrderAccess("1001", Contact(email="emma@example.com")),
        OrderAccess("1001", Contact(phone="+447700900123")),
        OrderAccess("1001", CustomerKey("9")),
        OrderAccess("1003", CustomerKey("0")),
        OrderAccess("1001", Contact()),
        OrderAccess("999999", Contact(email="ana@example.com")),
        OrderAccess("1001'; --", Contact(email="ana@example.com")),
        OrderAccess("../customers/7", CustomerKey("7")),
        OrderAccess("01001", Contact(email="ana@example.com")),
    ),
    customer=CustomerKey("7"),
    market=SPAIN,
    product="11",
    words="auriculares inalámbricos",
    sized="12",
    in_stock="tee-l",
    sold_out="tee-xl",
    swap="tee-l",
    coupons={
        None: _check("BABEL10", "headphones"),
        CouponBarrier.UNKNOWN_CODE: _check("NOSUCHCODE"),
        CouponBarrier.EXPIRED: _check("summer"),
        CouponBarrier.NOT_STARTED: _check("NEWYEAR"),
        CouponBarrier.MINIMUM_NOT_MET: _check("BIG50", "notebook"),
        CouponBarrier.USED_UP: _check("FIRST100"),
        CouponBarrier.ALREADY_USED: _check("ONCE", customer="7"),
        CouponBarrier.OTHER_CUSTOMER: _check("FRIENDS", customer="7"),
        CouponBarrier.EXCLUDED_ITEMS: _check("NOGIFTS", "gift"),
        CouponBarrier.WRONG_CURRENCY: CouponCheck("BIG50", Market("US", "USD")),
        CouponBarrier.OTHER: _check("SMALL", "headphones"),
    },
    basket=Money(3000, "EUR"),
    served=Destination("ES", "50001"),
    not_served=Destination("AQ"),
    delivery_on=NOW.date(),
)


def backend_of(shop: WooServer, engine: AsyncEngine, **more: Any) -> WooCommerceBackend:
    """The adapter on the shop's own address; in a hurry, because it is near."""
    settings = settings_of(shop, **more)
    limits = HttpLimits(read_s=0.5, wait_first_s=0.01, wait_most_s=0.2, together_s=3, failures_to_open=50)
    key, secret = settings.consumer_key.get_secret_value(), settings.consumer_secret.get_secret_value()
    api = WooApi(settings.url, key, secret, limits)
    return WooCommerceBackend(api, settings, WriteLeases(engine), lambda: NOW)
