"""WhatsApp and Messenger in one process: their doors, and what works behind them."""

import httpx
from fastapi import APIRouter

from connectors.channels.messenger import door as messenger
from connectors.channels.meta.door import LIMIT_BYTES, MetaDoor
from connectors.channels.meta.files import Files
from connectors.channels.meta.graph import versioned
from connectors.channels.meta.inbound import Inbound
from connectors.channels.meta.media import MediaSource, MessengerMedia, Transcriber, WhatsAppMedia
from connectors.channels.meta.processing import Processing
from connectors.channels.meta.sending_side import SendingSide
from connectors.channels.whatsapp import door as whatsapp
from connectors.services import Services
from storage.engine import create_engine

DOOR_CONNECTIONS = 2
"""Open all the time, and twice as many when webhooks come together: storing one takes milliseconds."""


class MetaChannels:
    """Built once a process; a channel without its secrets has no door.

    Args:
        transcriber: Puts voice notes into words; without one, shoppers are asked to write.
    """

    def __init__(self, services: Services, sending: SendingSide, transcriber: Transcriber | None = None) -> None:
        self._client = httpx.AsyncClient(limits=httpx.Limits(max_connections=16))
        processing = Processing(services, sending)
        files = Files(self._sources(services), services.rules.shop.default_language, transcriber)
        self.inbound = Inbound(services, processing, files)
        self._engine = create_engine(services.settings.database_url, pool_size=DOOR_CONNECTIONS)
        built = (
            build(services, self._engine, self.inbound.wake) for build in (whatsapp.build_door, messenger.build_door)
        )
        self.doors: tuple[MetaDoor, ...] = tuple(door for door in built if door is not None)

    def router(self) -> APIRouter:
        """The doors' routes."""
        router = APIRouter()
        for door in self.doors:
            router.include_router(door.router())
        return router

    def body_limits(self) -> dict[str, int]:
        """How large a body each door takes, in bytes, by path."""
        return {door.path: LIMIT_BYTES for door in self.doors}

    async def close(self) -> None:
        """Let running work end."""
        await self.inbound.stop()
        await self._client.aclose()
        await self._engine.dispose()

    def _sources(self, services: Services) -> dict[str, MediaSource]:
        settings = services.settings
        sources: dict[str, MediaSource] = {"messenger": MessengerMedia(self._client)}
        if settings.whatsapp_access_token is not None:
            graph = versioned(settings.graph_url)
            sources["whatsapp"] = WhatsAppMedia(self._client, graph, settings.whatsapp_access_token.get_secret_value())
        return sources
