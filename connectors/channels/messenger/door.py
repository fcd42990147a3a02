"""Messenger's door: /webhooks/messenger."""

from connectors.channels.messenger.parse import parse
from connectors.channels.meta.door import MetaDoor, Wake
from connectors.services import Services


def build_door(services: Services, wake: Wake) -> MetaDoor | None:
    """The door, or None where the installation has no secrets for it."""
    settings = services.settings
    if settings.messenger_app_secret is None or settings.messenger_verify_token is None:
        return None
    return MetaDoor("messenger", settings.messenger_app_secret, settings.messenger_verify_token, parse, services, wake)
