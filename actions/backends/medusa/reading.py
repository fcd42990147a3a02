"""Medusa's orders in our words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import phonenumbers

from actions.backends.medusa.amounts import to_money
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.medusa.shapes import (
    Category,
    Found,
    Fulfilment,
    Line,
    MedusaCustomer,
    MedusaOrder,
    MedusaPayment,
    PostalAddress,
)
from actions.backends.money import Money, total
from actions.backends.values import Address, Customer, Order, OrderItem, OrderState, OrderSummary

NO_CATEGORY = "uncategorized"
CANCELLED = "canceled"
PLACE = "babeldesk_place"
"""In the meta-data of a line that took another's place: which one that was, as `_place` writes it."""


def utc(moment: datetime) -> datetime:
    """Medusa's times are aware; a storage that has dropped the zone has kept UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def number_of(order: Found, settings: MedusaSettings) -> str:
    """What shoppers call it: the shop's own number where it gives one."""
    if order.custom_display_id:
        return order.custom_display_id.removeprefix(settings.number_prefix)
    return str(order.display_id)


def phone_of(order: Found) -> list[str | None]:
    """Every phone that belongs to an order, as E.164: of its addresses, and of who placed it."""
    countries = [one.country_code for one in (order.shipping_address, order.billing_address) if one is not None]
    customer = None if order.customer is None else e164(order.customer.phone, countries[0] if countries else "")
    return [
        *(None if one is None else e164(one.phone, one.country_code) for one in _addresses(order)),
        customer,
    ]


def e164(written: str, country: str) -> str | None:
    """A phone as the checkout took it; None where that is no number."""
    try:
        number = phonenumbers.parse(written, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def lines_of(order: MedusaOrder) -> list[Line]:
    """What was bought, in the order's own sequence; what an exchange sends instead has been paid for already."""
    exchanges = [one.exchange for one in order.returns if one.exchange is not None]
    sent_instead = {item.item_id for one in exchanges for item in one.additional_items}
    return sorted((one for one in order.items if one.id not in sent_instead and one.quantity), key=place_of)


def names_of(lines: Sequence[Line]) -> dict[str, str]:
    """What lines are called, by their ids; two variants of one product are told apart by their own titles."""
    titles = [line.product_title or line.title for line in lines]
    return {
        line.id: f"{title} ({line.variant_title})" if line.variant_title and titles.count(title) > 1 else title
        for line, title in zip(lines, titles, strict=True)
    }


def place_of(line: Line) -> str:
    """Sorts lines as they were put into the order; one that took another's place stands there."""
    kept = line.metadata.get(PLACE)
    return kept if isinstance(kept, str) and kept else f"{utc(line.created_at).isoformat()} {line.id}"


def live_fulfilments(order: MedusaOrder) -> list[Fulfilment]:
    """What is packed or sent, oldest first."""
    return sorted((one for one in order.fulfillments if one.canceled_at is None), key=lambda one: one.created_at)


def payments_of(order: MedusaOrder) -> list[MedusaPayment]:
    """All payments that were authorised."""
    return [payment for each in order.payment_collections for payment in each.payments]


def captured(payment: MedusaPayment) -> Decimal:
    """What was taken, in major units."""
    return sum((one.amount for one in payment.captures), Decimal(0))


def left_of(payment: MedusaPayment) -> Decimal:
    """What was taken and not yet given back, by the sum of refunds: Medusa's own totals go astray where money went
    back before the goods did."""
    return captured(payment) - sum((one.amount for one in payment.refunds), Decimal(0))


def left_to_refund(order: MedusaOrder) -> Money:
    """What could still be paid back."""
    return to_money(sum(map(left_of, payments_of(order)), Decimal(0)), currency_of(order))


def currency_of(order: MedusaOrder) -> str:
    """ISO 4217; Medusa writes small letters."""
    return order.currency_code.upper()


def read_state(order: MedusaOrder) -> OrderState:
    """From the pieces: Medusa's own word is "shipped" as soon as one of two parcels is, and "pending" for ever."""
    if order.status == CANCELLED:
        return OrderState.CANCELLED
    lines = lines_of(order)
    if not lines:
        return OrderState.PROCESSING
    if all(one.detail.return_received_quantity + one.detail.return_dismissed_quantity >= one.quantity for one in lines):
        return OrderState.RETURNED
    if all(one.detail.delivered_quantity >= one.quantity for one in lines):
        return OrderState.DELIVERED
    if all(one.detail.shipped_quantity >= one.quantity for one in lines):
        return OrderState.SHIPPED
    return OrderState.PROCESSING


def read_order(order: MedusaOrder, settings: MedusaSettings) -> Order:
    """An order. Medusa's totals have more decimals than money: what rounding leaves counts as shipping."""
    currency = currency_of(order)
    lines = lines_of(order)
    delivery = [one for one in order.shipping_methods if one.is_of_order]
    exact = sum([*(one.paid for one in lines), *(one.total for one in delivery)], Decimal(0))
    names = names_of(lines)
    items, shipping = _settled(
        [_item(line, names[line.id], currency, settings) for line in lines], to_money(exact, currency)
    )
    return Order(
        number=number_of(order, settings),
        state=read_state(order),
        placed_at=utc(order.created_at),
        customer=read_customer(order, settings),
        items=items,
        shipping=shipping,
        delivered_on=_delivered_on(order, settings),
        address=read_address(order),
        coupon=next((one.code for one in order.promotions if one.code and not one.is_automatic), None),
    )


def read_summary(order: MedusaOrder, settings: MedusaSettings) -> OrderSummary:
    """An order in a list."""
    return OrderSummary(number_of(order, settings), read_state(order), utc(order.created_at))


def read_customer(order: MedusaOrder, settings: MedusaSettings) -> Customer:
    """Who placed it."""
    place = order.billing_address or order.shipping_address or PostalAddress()
    customer = order.customer
    name = "" if customer is None else _joined(customer)
    return Customer(
        id=order.customer_id or "",
        name=name or _joined(place),
        email=order.email.lower(),
        phone=next((phone for phone in phone_of(order) if phone is not None), None),
        country=place.country_code.upper(),
        locale=order.locale or settings.locale,
    )


def read_account(account: MedusaCustomer, settings: MedusaSettings) -> Customer:
    """A customer by themselves."""
    country = account.addresses[0].country_code if account.addresses else ""
    locale = account.metadata.get("locale")
    return Customer(
        id=account.id,
        name=_joined(account),
        email=account.email.lower(),
        phone=e164(account.phone, country),
        country=country.upper(),
        locale=locale if isinstance(locale, str) and locale else settings.locale,
    )


def read_address(order: MedusaOrder) -> Address | None:
    """Where it goes; None where nothing is sent."""
    place = order.shipping_address
    if place is None or not place.address_1:
        return None
    return Address(
        name=_joined(place),
        lines=tuple(line for line in (place.address_1, place.address_2) if line),
        city=place.city,
        postcode=place.postal_code or None,
        country=place.country_code.upper(),
        region=place.province or None,
        phone=e164(place.phone, place.country_code),
    )


def category_of(categories: Iterable[Category], settings: MedusaSettings) -> str:
    """The handle of a category as the rules write it; one that the rules name comes before others."""
    handles = [one.handle.replace("-", "_") for one in categories if one.handle]
    return next((one for one in handles if one in settings.rule_categories), handles[0] if handles else NO_CATEGORY)


def sku_of(sku: str, variant_id: str) -> str:
    """Medusa does not ask for SKUs: what has none is called by its id."""
    return sku or variant_id


def day_of(moment: datetime, settings: MedusaSettings) -> date:
    """The shop's."""
    return utc(moment).astimezone(settings.zone).date()


def _addresses(order: Found) -> tuple[PostalAddress | None, PostalAddress | None]:
    return order.shipping_address, order.billing_address


def _item(line: Line, name: str, currency: str, settings: MedusaSettings) -> OrderItem:
    product = line.product
    on_shelf = product is not None and product.status == "published"
    variant = line.variant_id or ""
    return OrderItem(
        id=line.id,
        name=name,
        category=NO_CATEGORY if product is None else category_of(product.categories, settings),
        quantity=int(line.quantity),
        amount=to_money(line.paid, currency),
        image=line.thumbnail or None,
        sku=(sku_of(line.variant_sku, variant) or None) if on_shelf else None,
    )


def _settled(items: Sequence[OrderItem], paid: Money) -> tuple[tuple[OrderItem, ...], Money]:
    """Items and the rest of what was to be paid; where rounding leaves less than nothing, the last items give way."""
    rest = paid - total((item.amount for item in items), paid.currency)
    settled = []
    for item in reversed(items):
        off = max(0, min(-rest.amount_minor, item.amount.amount_minor))
        rest = rest + Money(off, paid.currency)
        settled.append(replace(item, amount=item.amount - Money(off, paid.currency)))
    return tuple(settled[::-1]), rest


def _delivered_on(order: MedusaOrder, settings: MedusaSettings) -> date | None:
    """The day of the last parcel, once all have arrived."""
    if read_state(order) not in {OrderState.DELIVERED, OrderState.RETURNED}:
        return None
    moments = [one.delivered_at for one in live_fulfilments(order) if one.delivered_at is not None]
    return day_of(max(moments), settings) if moments else None


def _joined(person: MedusaCustomer | PostalAddress) -> str:
    return f"{person.first_name} {person.last_name}".strip()
