"""What a shop says about itself before Shopify can be asked: the environment, and terms that Shopify does not tell."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from actions.backends.values import ReturnTerms

_OPTION_NAMES = {
    "size": "size", "talla": "size", "größe": "size", "taille": "size", "taglia": "size", "tamanho": "size",
    "サイズ": "size", "尺码": "size", "尺寸": "size", "المقاس": "size", "maat": "size", "rozmiar": "size",
    "color": "colour", "colour": "colour", "farbe": "colour", "couleur": "colour", "colore": "colour", "cor": "colour",
    "カラー": "colour", "颜色": "colour", "顏色": "colour", "اللون": "colour", "kleur": "colour", "kolor": "colour",
    "material": "material", "style": "style",
}  # fmt: skip


class ReturnPlace(BaseModel):
    """How things come back from some countries: Shopify's return rules cannot be read through its API.

    Args:
        countries: ISO 3166.
        terms: As `ReturnBackend.get_return_terms` tells them; its own `country` is filled in.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    countries: tuple[str, ...] = Field(min_length=1)
    terms: ReturnTerms


class ShopifySettings(BaseSettings):
    """Read from variables named SHOPIFY_…; the token is a secret and is never logged.

    Args:
        shop: The shop's own domain at Shopify, such as "casa-babel.myshopify.com".
        access_token: Of a custom app, `shpat_…`.
        api_version: A dated version; refunds need one of 2026-01 or later.
        order_prefix, order_suffix: What Shopify's order names carry around the number that shoppers know.
        time_zone: IANA; dates are the shop's.
        categories: Product types in lower case, and what the shop's rules call them.
        option_names: Names of product options in lower case, and our canonical ones.
        returns: Where things come back to; without one, returns are not offered.
        low_stock: From how many on there is enough.
        voucher_days: How long a voucher counts.
        job_polls, job_wait_s: How often, and after how many seconds each, a cancellation is asked whether it is done.
        throttled_s: How many seconds one request may wait, all in all, for Shopify's cost limit.
        url: Of another address than the shop's own; for tests.
    """

    model_config = SettingsConfigDict(env_prefix="SHOPIFY_", extra="ignore", frozen=True, hide_input_in_errors=True)

    shop: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*\.myshopify\.com$")
    access_token: SecretStr = Field(min_length=1)
    api_version: str = Field(default="2026-04", pattern=r"^20\d\d-(01|04|07|10)$")
    order_prefix: str = "#"
    order_suffix: str = ""
    time_zone: str = "UTC"
    categories: Mapping[str, str] = {}
    option_names: Mapping[str, str] = _OPTION_NAMES
    returns: tuple[ReturnPlace, ...] = ()
    low_stock: int = 4
    voucher_days: int = 365
    job_polls: int = 8
    job_wait_s: float = 0.5
    throttled_s: float = 12
    url: str | None = None

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("not an IANA time zone such as Europe/Madrid") from error
        return value

    @property
    def base_url(self) -> str:
        """Without a slash at its end."""
        return f"{self.url or f'https://{self.shop}'}/admin/api/{self.api_version}"

    @property
    def zone(self) -> ZoneInfo:
        """The shop's."""
        return ZoneInfo(self.time_zone)
