"""WooCommerce's orders in our words."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import phonenumbers

from actions.backends.money import Money, total
from actions.backends.values import Address, Customer, Order, OrderItem, OrderState, OrderSummary
from actions.backends.vocabulary import Vocabulary
from actions.backends.woocommerce.amounts import read_money
from actions.backends.woocommerce.settings import WooSettings
from actions.backends.woocommerce.shapes import Line, Meta, PostalAddress, WooCustomer, WooOrder, WooProduct
from actions.backends.woocommerce.system import SYSTEM

NO_CATEGORY = "uncategorized"
NOT_YET_ORDERS = frozenset({"trash", "auto-draft", "draft", "checkout-draft"})
_LOCALES = ("wpml_language", "_locale", "locale")
_STATES = Vocabulary(
    SYSTEM,
    "order.status",
    {
        "pending": OrderState.PROCESSING,
        "on-hold": OrderState.PROCESSING,
        "processing": OrderState.PROCESSING,
        "failed": OrderState.PROCESSING,
        "cancelled": OrderState.CANCELLED,
        # Of the extension Advanced Shipment Tracking.
        "partial-shipped": OrderState.SHIPPED,
        "shipped": OrderState.SHIPPED,
        "delivered": OrderState.DELIVERED,
    },
    OrderState.PROCESSING,
)


def utc(moment: datetime) -> datetime:
    """A time of a `_gmt` field, aware."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def find_meta(entries: list[Meta], key: str) -> object | None:
    """What meta-data has under a key."""
    return next((entry.value for entry in entries if entry.key == key), None)


def customer_id(order: WooOrder) -> str | None:
    """Who placed it; None for a guest, whom WooCommerce calls 0."""
    return str(order.customer_id) if order.customer_id > 0 else None


def phone_of(address: PostalAddress) -> str | None:
    """E.164; numbers are written as the checkout took them. None where that is no number."""
    try:
        number = phonenumbers.parse(address.phone, address.country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_state(order: WooOrder, settings: WooSettings) -> OrderState:
    """What was paid back in full before it was sent never went anywhere."""
    if order.status == "completed":
        return settings.completed_is
    if order.status == "refunded":
        return OrderState.CANCELLED if order.date_completed is None else OrderState.RETURNED
    return _STATES.read(order.status)


def read_customer(order: WooOrder, settings: WooSettings) -> Customer:
    """Who pays for it; a guest has no id."""
    billing = order.billing
    return Customer(
        id=customer_id(order) or "",
        name=_joined(billing),
        email=billing.email.lower(),
        phone=phone_of(billing),
        country=billing.country,
        locale=_locale(order.meta_data, settings),
    )


def read_account(account: WooCustomer, settings: WooSettings) -> Customer:
    """A customer with an account."""
    name = f"{account.first_name} {account.last_name}".strip()
    return Customer(
        id=str(account.id),
        name=name or _joined(account.billing),
        email=account.email.lower(),
        phone=phone_of(account.billing),
        country=account.billing.country,
        locale=_locale(account.meta_data, settings),
    )


def read_address(order: WooOrder) -> Address | None:
    """Where it goes: to the billing address where no other was given; None where nothing is sent."""
    place = order.shipping if order.shipping.address_1 else order.billing
    if not place.address_1:
        return None
    return Address(
        name=_joined(place),
        lines=tuple(line for line in (place.address_1, place.address_2) if line),
        city=place.city,
        postcode=place.postcode or None,
        country=place.country,
        region=place.state or None,
        phone=phone_of(order.shipping) or phone_of(order.billing),
    )


def read_total(order: WooOrder) -> Money:
    """What was to be paid."""
    return read_money(order.total, order.currency)


def line_amount(line: Line, currency: str) -> Money:
    """A line with its tax."""
    return read_money(line.total, currency) + read_money(line.total_tax, currency)


def sku_of(sku: str, woo_id: int) -> str:
    """WooCommerce does not ask for SKUs: what has none is called by its id."""
    return sku or f"id-{woo_id}"


def category_of(product: WooProduct, settings: WooSettings) -> str:
    """The slug of a category as the rules write it; one that the rules name comes before others."""
    slugs = [term.slug.replace("-", "_") for term in product.categories if term.slug]
    return next((slug for slug in slugs if slug in settings.rule_categories), slugs[0] if slugs else NO_CATEGORY)


def read_order(order: WooOrder, products: Mapping[int, WooProduct], settings: WooSettings) -> Order:
    """An order.

    Args:
        products: Those of its products that still exist, by id.
    """
    items = [_item(line, order, products, settings) for line in order.line_items]
    items, shipping = _settled(items, read_total(order))
    state = read_state(order, settings)
    delivered = state is OrderState.DELIVERED and order.date_completed is not None
    return Order(
        number=order.number,
        state=state,
        placed_at=utc(order.date_created_gmt),
        customer=read_customer(order, settings),
        items=tuple(items),
        shipping=shipping,
        delivered_on=_day(order.date_completed) if delivered else None,
        address=read_address(order),
        coupon=order.coupon_lines[0].code if order.coupon_lines else None,
    )


def read_summary(order: WooOrder, settings: WooSettings) -> OrderSummary:
    """An order in a list."""
    return OrderSummary(order.number, read_state(order, settings), utc(order.date_created_gmt))


def _item(line: Line, order: WooOrder, products: Mapping[int, WooProduct], settings: WooSettings) -> OrderItem:
    product = products.get(line.product_id)
    on_shelf = product is not None and product.status == "publish"
    return OrderItem(
        id=str(line.id),
        name=line.name,
        category=NO_CATEGORY if product is None else category_of(product, settings),
        quantity=line.quantity,
        amount=line_amount(line, order.currency),
        image=line.image.src or None,
        sku=sku_of(line.sku, line.variation_id or line.product_id) if on_shelf else None,
    )


def _settled(items: list[OrderItem], paid: Money) -> tuple[list[OrderItem], Money]:
    """Items and the rest of what was paid: shipping, fees and what tax was rounded by.

    A discount outside of the lines (a gift card) is taken off the rest first, then off the last items.
    """
    rest = paid - total((item.amount for item in items), paid.currency)
    settled = []
    for item in reversed(items):
        off = max(0, min(-rest.amount_minor, item.amount.amount_minor))
        rest = rest + Money(off, paid.currency)
        settled.append(_with_amount(item, item.amount - Money(off, paid.currency)))
    return settled[::-1], rest


def _with_amount(item: OrderItem, amount: Money) -> OrderItem:
    return OrderItem(item.id, item.name, item.category, item.quantity, amount, item.image, item.sku)


def _joined(person: PostalAddress) -> str:
    return f"{person.first_name} {person.last_name}".strip()


def _locale(entries: list[Meta], settings: WooSettings) -> str:
    for key in _LOCALES:
        value = find_meta(entries, key)
        if isinstance(value, str) and value:
            return value.replace("_", "-")
    return settings.locale


def _day(moment: datetime | None) -> date | None:
    """The day in the shop's own time zone, which fields without `_gmt` are in."""
    return None if moment is None else moment.date()
