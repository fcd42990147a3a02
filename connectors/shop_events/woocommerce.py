"""WooCommerce's webhooks: order.created and order.updated (developer.woocommerce.com/docs/apis/rest-api/v3/orders).

The first one that a new webhook sends is no JSON but `webhook_id=…`: not signed, and says nothing.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from actions.backends.tracking_services.fields import group, groups, text
from actions.notices.facts import Fact, Hint
from connectors.shop_events.body import at, email, number, phone, read_json
from connectors.shop_events.door import Headers, Heard, Read
from connectors.shop_events.order_numbers import OrderNumbers
from connectors.shop_events.signatures import WOOCOMMERCE_PING

TOPIC = "x-wc-webhook-topic"
_PAID = frozenset({"processing", "completed"})


def reader(number_of: OrderNumbers) -> Read:
    """Reads orders; what has no order in it says nothing to us."""

    def facts(told: Mapping[str, Any], *, is_new: bool) -> Iterator[tuple[Fact, str]]:
        status = text(told.get("status"))
        if is_new and status not in {"failed", "cancelled", "trash", "checkout-draft"}:
            yield Fact.ORDER_CONFIRMED, ""
        if status == "failed":
            yield Fact.PAYMENT_FAILED, ""
        if status in _PAID and text(told.get("date_paid_gmt") or told.get("date_paid")):
            yield Fact.PAYMENT_RECEIVED, ""
        if status == "completed":
            # What a shop calls completed has left the house; its parcels are asked about.
            yield Fact.SHIPPED, ""
        for one in groups(told.get("refunds")):
            yield Fact.REFUND_MADE, number(one.get("id"))[:60]

    def read(body: bytes, headers: Headers, now: datetime) -> Heard:
        if WOOCOMMERCE_PING.fullmatch(body):
            return Heard()
        told, topic = read_json(body), headers.get(TOPIC, "")
        if topic not in {"order.created", "order.updated"}:
            return Heard()
        billing = group(told.get("billing"))
        customer_id = number(told.get("customer_id"))
        # Without a zone: WooCommerce's *_gmt are UTC, which `at` takes them for.
        happened_at = at(told.get("date_modified_gmt"), now)
        hints = [
            Hint(
                fact=fact,
                happened_at=happened_at,
                order_number=number_of(number(told.get("number")) or number(told.get("id"))),
                about=about,
                customer_id=None if customer_id in {"", "0"} else customer_id,
                email=email(billing.get("email")),
                phone=phone(billing.get("phone"), billing.get("country")),
            )
            for fact, about in facts(told, is_new=topic == "order.created")
        ]
        return Heard(tuple(hints))

    return read
