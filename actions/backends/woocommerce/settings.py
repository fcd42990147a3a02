"""How one WooCommerce shop is set up, as far as its interface does not say."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, SecretStr, StringConstraints, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from actions.backends.values import OrderState

# The key travels with every request, so nothing but this machine is asked without TLS.
Url = Annotated[
    str, StringConstraints(pattern=r"^(https://[^/\s]+|http://(127\.0\.0\.1|localhost)(:\d+)?)(/[^\s?#]*)?[^/\s]$")
]


class WooSettings(BaseSettings):
    """A shop: read from variables named WOOCOMMERCE_…; key and secret are never shown.

    Args:
        url: Of the site, without a slash at the end.
        consumer_key, consumer_secret: Of a key with read and write permission.
        locale: BCP 47, of customers and orders that carry none.
        completed_is: What the shop means by the order status "completed": sent, or delivered.
        numbers_are_searched: A plugin gives orders numbers that are not their ids.
        number_prefix: What such a plugin writes before the number that shop.yml leaves.
        shipment_tracking: The extension Shipment Tracking (or Advanced Shipment Tracking) is installed.
        emboss_invoices: The plugin Emboss PDF Invoices is installed, its REST interface on.
        delivery_days: Working days to the door, (least, most), by rate such as "flat_rate:3"; "*" is every other one.
            WooCommerce knows no delivery times: without any, ways of delivery are not offered.
        rule_categories: Categories that the shop's rules name; a product's category is one of these where it has one.
        find_within_days: How far back an unknown key is looked for.
    """

    model_config = SettingsConfigDict(env_prefix="WOOCOMMERCE_", extra="ignore", frozen=True, hide_input_in_errors=True)

    url: Url
    consumer_key: SecretStr = Field(min_length=1)
    consumer_secret: SecretStr = Field(min_length=1)
    locale: str = "en"
    completed_is: OrderState = OrderState.SHIPPED
    numbers_are_searched: bool = False
    number_prefix: str = ""
    shipment_tracking: bool = False
    emboss_invoices: bool = False
    delivery_days: Mapping[str, tuple[int, int]] = {}
    rule_categories: frozenset[str] = frozenset()
    find_within_days: int = Field(default=14, ge=1, le=365)

    @field_validator("completed_is")
    @classmethod
    def _sent_or_delivered(cls, value: OrderState) -> OrderState:
        if value not in {OrderState.SHIPPED, OrderState.DELIVERED}:
            raise ValueError("Completed means shipped or delivered")
        return value

    @field_validator("delivery_days")
    @classmethod
    def _every_rate_has_days(cls, value: Mapping[str, tuple[int, int]]) -> Mapping[str, tuple[int, int]]:
        if value and "*" not in value:
            raise ValueError('an entry "*" is needed, for rates that are not named')
        if any(not 0 <= least <= most for least, most in value.values()):
            raise ValueError("days are [least, most]")
        return value
