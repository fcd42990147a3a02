"""How one Medusa shop is set up, as far as its interfaces do not say."""

from collections.abc import Mapping
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from actions.backends.values import PaymentKind, ReturnTerms

# The key travels with every request, so nothing but this machine is asked without TLS.
Url = Annotated[
    str, StringConstraints(pattern=r"^(https://[^/\s]+|http://(127\.0\.0\.1|localhost)(:\d+)?)(/[^\s?#]*)?[^/\s]$")
]


class ReturnPlace(BaseModel):
    """How things come back from some countries: of this Medusa knows the label's price alone.

    Args:
        countries: ISO 3166.
        terms: As `ReturnBackend.get_return_terms` tells them; its own `country` is filled in.
        shipping_option: Id of the return shipping option (`so_…`) that brings it back.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    countries: tuple[str, ...] = Field(min_length=1)
    terms: ReturnTerms
    shipping_option: str = Field(min_length=1)


class MedusaSettings(BaseSettings):
    """A shop: read from variables named MEDUSA_…; the secret key is never shown.

    Args:
        url: Of the Medusa server, without a slash at the end.
        secret_key: Of a secret API key; it may do all that an administrator may.
        publishable_key: Of the storefront: its sales channels are what is sold.
        storefront_url: Where a product is shown, with `{handle}` in it; products have no link without.
        locale: BCP 47, of customers and orders that carry none.
        time_zone: IANA; dates are the shop's.
        number_prefix: What custom order numbers carry before the number that shop.yml leaves.
        carriers: What brings a parcel, by the name of its shipping option; other parcels go by the option's own name.
        delivery_days: Working days to the door, (least, most), by shipping option's id or name; "*" is every other one.
            Medusa knows no delivery times: without any, ways of delivery are not offered.
        payment_kinds: By a payment provider's id, such as "pp_klarna_klarna"; those known are in `payments.py`.
        payment_names: What the checkout calls them.
        returns: Where things come back to; without one, returns and exchanges are not offered.
        low_stock: From how many on there is enough.
        rule_categories: Categories that the shop's rules name; a product's category is one of these where it has one.
        voucher_days: How long a voucher counts.
        find_within_days: How far back an unknown key is looked for.
    """

    model_config = SettingsConfigDict(env_prefix="MEDUSA_", extra="ignore", frozen=True, hide_input_in_errors=True)

    url: Url
    secret_key: SecretStr = Field(min_length=1)
    publishable_key: str = Field(min_length=1)
    storefront_url: str | None = Field(default=None, pattern=r"^https?://[^\s]*\{handle\}[^\s]*$")
    locale: str = "en"
    time_zone: str = "UTC"
    number_prefix: str = ""
    carriers: Mapping[str, str] = {}
    delivery_days: Mapping[str, tuple[int, int]] = {}
    payment_kinds: Mapping[str, PaymentKind] = {}
    payment_names: Mapping[str, str] = {}
    returns: tuple[ReturnPlace, ...] = ()
    low_stock: int = Field(default=4, ge=1)
    rule_categories: frozenset[str] = frozenset()
    voucher_days: int = Field(default=365, ge=1)
    find_within_days: int = Field(default=14, ge=1, le=365)

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("not an IANA time zone such as Europe/Madrid") from error
        return value

    @field_validator("delivery_days")
    @classmethod
    def _every_option_has_days(cls, value: Mapping[str, tuple[int, int]]) -> Mapping[str, tuple[int, int]]:
        if value and "*" not in value:
            raise ValueError('an entry "*" is needed, for options that are not named')
        if any(not 0 <= least <= most for least, most in value.values()):
            raise ValueError("days are [least, most]")
        return value

    @property
    def zone(self) -> ZoneInfo:
        """The shop's."""
        return ZoneInfo(self.time_zone)
