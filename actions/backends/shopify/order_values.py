"""Shopify's order nodes as our values."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime

from actions.backends.money import Money, total
from actions.backends.shopify.client import Node
from actions.backends.shopify.reading import address, moment, moment_or_none, nodes, paid, phone, reads, tail
from actions.backends.shopify.settings import ShopifySettings
from actions.backends.values import Customer, Order, OrderItem, OrderState, OrderSummary

FULFILMENTS_OF_STATE = "fulfillments(first: 20) { status displayStatus createdAt deliveredAt }"
"""What `order_state` reads."""
_LIVE = "SUCCESS"
Removed = Counter[str]


def live_fulfilments(node: Node) -> list[Node]:
    """Those that were not cancelled and did not fail."""
    return [one for one in node["fulfillments"] if one["status"] == _LIVE]


def order_state(node: Node) -> OrderState:
    """Where an order is: sent as soon as one parcel is, delivered when all of it is sent and every parcel arrived."""
    sent = live_fulfilments(node)
    if node["cancelledAt"] is not None:
        return OrderState.CANCELLED
    if not sent:
        return OrderState.PROCESSING
    if node["displayFulfillmentStatus"] == "FULFILLED" and all(_arrived(one) for one in sent):
        return OrderState.DELIVERED
    return OrderState.SHIPPED


def _arrived(fulfilment: Node) -> bool:
    return fulfilment["deliveredAt"] is not None or fulfilment["displayStatus"] == "DELIVERED"


def delivered_at(node: Node) -> datetime | None:
    """When the last parcel arrived; None where Shopify was not told."""
    times = [moment_or_none(one["deliveredAt"]) for one in live_fulfilments(node)]
    return max((one for one in times if one is not None), default=None)


@reads
def summary_of_node(node: Node, number_of: Callable[[str], str]) -> OrderSummary:
    """An order in a list."""
    return OrderSummary(number_of(node["name"]), order_state(node), moment(node["createdAt"]))


@reads
def customer_of_node(node: Node) -> Customer:
    """A customer; "" where Shopify knows no country or e-mail."""
    return Customer(
        id=tail(node["id"]),
        name=node["displayName"],
        email=((node["defaultEmailAddress"] or {}).get("emailAddress") or "").lower(),
        phone=phone((node["defaultPhoneNumber"] or {}).get("phoneNumber")),
        country=(node["defaultAddress"] or {}).get("countryCodeV2") or "",
        locale=node["locale"] or "en",
    )


def _buyer(node: Node) -> Customer:
    """Who bought: an order placed as a guest has no customer, or one without most of it."""
    known = None if node["customer"] is None else customer_of_node(node["customer"])
    billed, sent_to = node["billingAddress"] or {}, node["shippingAddress"] or {}
    names = [billed.get("firstName"), billed.get("lastName")]
    return Customer(
        id="" if known is None else known.id,
        name=(known.name if known else "") or " ".join(name for name in names if name),
        email=(node["email"] or "").lower() or (known.email if known else ""),
        phone=phone(node["phone"]) or (known.phone if known else None) or phone(billed.get("phone")),
        country=sent_to.get("countryCodeV2") or billed.get("countryCodeV2") or (known.country if known else ""),
        locale=node["customerLocale"] or (known.locale if known else "en"),
    )


@reads
def lacks_items(lines: list[Node]) -> bool:
    """Whether some line holds less than when it was bought: returned, refunded, or edited out of the order."""
    return any(line["currentQuantity"] < line["quantity"] for line in lines)


@reads
def removed_quantities(found: Node) -> Removed:
    """How many of which line were edited out: Shopify notes that as a refund of nothing."""
    removed = Removed()
    for refund in found["order"]["refunds"]:
        if paid(refund["totalRefundedSet"]).amount_minor == 0:
            for line in nodes(refund["refundLineItems"]):
                removed[line["lineItem"]["id"]] += line["quantity"]
    return removed


@reads
def order_of_nodes(
    head: Node, lines: list[Node], removed: Removed, settings: ShopifySettings, number_of: Callable[[str], str]
) -> Order:
    """An order with its items as they were paid for."""
    currency = head["presentmentCurrencyCode"]
    untaxed = not head["taxesIncluded"]
    items = tuple(
        item for line in lines if (item := _item(line, removed[line["id"]], currency, untaxed, settings)) is not None
    )
    state = order_state(head)
    if items and head["returnStatus"] == "RETURNED" and all(line["currentQuantity"] == 0 for line in lines):
        state = OrderState.RETURNED
    arrived = delivered_at(head)
    gone = {OrderState.DELIVERED, OrderState.RETURNED}
    return Order(
        number=number_of(head["name"]),
        state=state,
        placed_at=moment(head["createdAt"]),
        customer=_buyer(head),
        items=items,
        shipping=total(
            (
                paid(line["discountedPriceSet"]) + (_taxes(line, currency) if untaxed else Money(0, currency))
                for line in nodes(head["shippingLines"])
            ),
            currency,
        ),
        delivered_on=_day(arrived, settings) if arrived is not None and state in gone else None,
        address=address(head["shippingAddress"]),
        coupon=next(iter(head["discountCodes"]), None),
    )


def _day(at: datetime, settings: ShopifySettings) -> date:
    return at.astimezone(settings.zone).date()


def _item(line: Node, removed: int, currency: str, untaxed: bool, settings: ShopifySettings) -> OrderItem | None:
    """One line; None where all of it was edited out. A part that was is taken off in proportion."""
    bought = line["quantity"]
    quantity = bought - removed
    if quantity <= 0:
        return None
    off = total((paid(one["allocatedAmountSet"]) for one in line["discountAllocations"]), currency)
    amount = paid(line["originalTotalSet"]) - off + (_taxes(line, currency) if untaxed else Money(0, currency))
    return OrderItem(
        id=tail(line["id"]),
        name=line["name"],
        category=category(line, settings),
        quantity=quantity,
        amount=Money(amount.amount_minor * quantity // bought, currency),
        image=(line["image"] or {}).get("url"),
        sku=line["sku"] or None,
    )


def _taxes(line: Node, currency: str) -> Money:
    return total((paid(tax["priceSet"]) for tax in line["taxLines"]), currency)


def category(line: Node, settings: ShopifySettings) -> str:
    """What the shop's rules call a line's product type."""
    if line["isGiftCard"]:
        return "gift_card"
    return canonical_category((line["product"] or {}).get("productType"), settings)


def canonical_category(product_type: str | None, settings: ShopifySettings) -> str:
    """As the settings say; else the type itself in snake_case."""
    written = (product_type or "").strip().lower()
    return settings.categories.get(written, "_".join(_words(written)) or "other")


def _words(text: str) -> Iterable[str]:
    return text.replace("-", " ").split()
