"""WhatsApp's door: /webhooks/whatsapp."""

from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.meta.door import MetaDoor, Wake
from connectors.channels.whatsapp.parse import parse
from connectors.services import Services


def build_door(services: Services, engine: AsyncEngine, wake: Wake) -> MetaDoor | None:
    """The door, or None where the installation has no secrets for it."""
    settings = services.settings
    if settings.whatsapp_app_secret is None or settings.whatsapp_verify_token is None:
        return None
    secret, token = settings.whatsapp_app_secret, settings.whatsapp_verify_token
    return MetaDoor("whatsapp", secret, token, parse, services, engine, wake)
