"""Messenger's door: /webhooks/messenger."""

from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.messenger.parse import parse
from connectors.channels.meta.door import MetaDoor, Wake
from connectors.services import Services


def build_door(services: Services, engine: AsyncEngine, wake: Wake) -> MetaDoor | None:
    """The door, or None where the installation has no secrets for it."""
    settings = services.settings
    if settings.messenger_app_secret is None or settings.messenger_verify_token is None:
        return None
    secret, token = settings.messenger_app_secret, settings.messenger_verify_token
    return MetaDoor("messenger", secret, token, parse, services, engine, wake)
