"""WhatsApp's door: /webhooks/whatsapp."""

from connectors.channels.meta.door import MetaDoor, Wake
from connectors.channels.whatsapp.parse import parse
from connectors.services import Services


def build_door(services: Services, wake: Wake) -> MetaDoor | None:
    """The door, or None where the installation has no secrets for it."""
    settings = services.settings
    if settings.whatsapp_app_secret is None or settings.whatsapp_verify_token is None:
        return None
    return MetaDoor("whatsapp", settings.whatsapp_app_secret, settings.whatsapp_verify_token, parse, services, wake)
