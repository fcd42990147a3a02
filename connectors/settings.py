"""What differs between installations and is no rule of the shop: addresses and secrets, from the environment."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from conversations.burst import LONGEST, QUIET

GRAPH_URL = "https://graph.facebook.com"


class Settings(BaseSettings):
    """Read from variables named BABELDESK_…, and DATABASE_URL and SMTP_URL without the prefix."""

    model_config = SettingsConfigDict(env_prefix="BABELDESK_", extra="ignore", frozen=True)

    database_url: str = Field(validation_alias="DATABASE_URL")
    smtp_url: SecretStr | None = Field(default=None, validation_alias="SMTP_URL")
    internal_token: SecretStr = Field(min_length=16)
    shop_token_secret: SecretStr = Field(min_length=32)
    """Shared with the shop: it signs the tokens of its logged-in customers."""
    assistant_url: str = "http://127.0.0.1:5005"
    public_url: str = "http://127.0.0.1:8000"
    allowed_origins: tuple[str, ...] = ()
    """Sites that may embed the widget, beside our own address."""
    root: Path = Path()
    """The folder with shop.yml, data/ and web/dist/."""
    session_messages_per_minute: int = 20
    address_messages_per_minute: int = 120
    tracking_key: SecretStr | None = None
    """Of the service that shop.yml chooses to ask about parcels."""
    events_secret: SecretStr | None = None
    """Signs what is posted to /webhooks/shop; without it that door is not there. The same holds for the next three."""
    shopify_webhook_secret: SecretStr | None = None
    woocommerce_webhook_secret: SecretStr | None = None
    aftership_webhook_secret: SecretStr | None = None
    tracking_url: str | None = None
    """Where that service is asked instead of its own address, version included; for a proxy."""
    exchange_rates_url: str | None = None
    """Where the European Central Bank's XML is fetched instead of its own address; for a mirror."""
    mail_sender: str = "support@example.org"
    """The From of e-mails to shoppers."""
    whatsapp_app_secret: SecretStr | None = None
    """Meta signs WhatsApp's webhooks with it; without it and the verify token there is no door for WhatsApp."""
    whatsapp_verify_token: SecretStr | None = None
    whatsapp_access_token: SecretStr | None = None
    whatsapp_phone_number_id: str | None = None
    whatsapp_business_account_id: str | None = None
    """Whose templates are submitted and used; without it nothing is said outside the reply window."""
    messenger_app_secret: SecretStr | None = None
    """Meta signs Messenger's webhooks with it; without it and the verify token there is no door for Messenger."""
    messenger_verify_token: SecretStr | None = None
    messenger_access_token: SecretStr | None = None
    messenger_page_id: str | None = None
    messenger_app_id: str | None = None
    """Our own app: what it sent comes back as an echo."""
    burst_quiet_s: float = Field(default=QUIET.total_seconds(), ge=0, le=LONGEST.total_seconds())
    """What a shopper sends on WhatsApp or Messenger with no longer pauses than this is answered together."""
    graph_url: str = GRAPH_URL
    """Where Meta's Graph API is asked, without its version; for tests and proxies."""
    demo: bool = False
    """Serve the demo shop's page and log in its customers, where shop.yml has the demo shop; off in a real one."""
