"""How one WooCommerce shop is set up, as far as its interface does not say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from actions.backends.values import OrderState


@dataclass(frozen=True)
class WooSettings:
    """A shop.

    Args:
        url: Of the site, without a slash at the end.
        consumer_key, consumer_secret: Of a key with read and write permission; never shown.
        locale: BCP 47, of customers and orders that carry none (WPML and Polylang write one).
        completed_is: What the shop means by the order status "completed": sent, or delivered.
        numbers_are_searched: A plugin gives orders numbers that are not their ids.
        shipment_tracking: The extension Shipment Tracking (or Advanced Shipment Tracking) is installed.
        emboss_invoices: The plugin Emboss PDF Invoices is installed, its REST interface on.
        delivery_days: Working days to the door, (least, most), by rate such as "flat_rate:3"; "*" is every other one.
            WooCommerce knows no delivery times: without any, ways of delivery are not offered.
        rule_categories: Categories that the shop's rules name; a product's category is one of these where it has one.
        find_within: How far back an unknown key is looked for.
    """

    url: str
    consumer_key: str = field(repr=False)
    consumer_secret: str = field(repr=False)
    locale: str = "en"
    completed_is: OrderState = OrderState.SHIPPED
    numbers_are_searched: bool = False
    shipment_tracking: bool = True
    emboss_invoices: bool = False
    delivery_days: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    rule_categories: frozenset[str] = frozenset()
    find_within: timedelta = timedelta(days=14)
