"""WhatsApp and Messenger as channels of the outbox, put together for one process."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.messenger.channel import MessengerChannel
from connectors.channels.meta.attention import Attention
from connectors.channels.meta.graph import GraphClient, warn_of_end
from connectors.channels.meta.sent_messages import SentMessages
from connectors.channels.meta.words import Words
from connectors.channels.whatsapp.channel import WhatsAppChannel
from connectors.channels.whatsapp.templates import Templates
from connectors.settings import Settings
from conversations.clock import Clock
from conversations.feed import Feed
from conversations.message_templates import load_templates
from conversations.outbox.sender import Sender
from conversations.probe import Probe
from conversations.rendering import Renderer
from conversations.sweeper import Job, seldom

SYNCHRONISE_EVERY = timedelta(hours=6)
LIFT_EVERY = timedelta(minutes=5)
FORGET_EVERY = timedelta(hours=1)
WARN_EVERY = timedelta(days=1)


@dataclass(frozen=True)
class Sending:
    """What sends, what hears of it, and what shows that somebody is at it.

    Attributes:
        jobs: For a sweeper.
    """

    sender: Sender
    reports: SentMessages
    attention: Attention
    jobs: tuple[Job, ...]
    clients: tuple[GraphClient, ...]

    def start(self, feed: Feed) -> None:
        """Begin to send, after the feed."""
        self.sender.start(feed)

    async def stop(self) -> None:
        """Let running requests end."""
        await self.sender.stop()
        await self.attention.stop()
        for client in self.clients:
            await client.close()


def build_sending(
    settings: Settings, engine: AsyncEngine, clock: Clock, renderer: Renderer, shop_name: str, probe: Probe
) -> Sending:
    """The channels whose access token and account the settings name; none, and nothing is sent.

    Raises:
        FileBroken: a file of templates has an error.
    """
    words = Words(renderer, settings.public_url)
    declared = load_templates(settings.root / "data")
    templates = Templates(declared, renderer, shop_name, settings.whatsapp_business_account_id)
    clients: list[GraphClient] = []
    channels: list[WhatsAppChannel | MessengerChannel] = []
    jobs: list[Job] = []
    if settings.whatsapp_access_token is not None and settings.whatsapp_phone_number_id is not None:
        graph = GraphClient(settings.graph_url, settings.whatsapp_access_token.get_secret_value())
        clients.append(graph)
        channels.append(WhatsAppChannel(graph, settings.whatsapp_phone_number_id, words, templates))
        jobs.append(seldom(_synchronising(templates, engine, graph, clock), clock, SYNCHRONISE_EVERY))
    if settings.messenger_access_token is not None and settings.messenger_page_id is not None:
        graph = GraphClient(settings.graph_url, settings.messenger_access_token.get_secret_value())
        clients.append(graph)
        channels.append(MessengerChannel(graph, settings.messenger_page_id, words))
    sender = Sender(engine, clock, channels, probe)
    if channels:
        jobs += [sender.check_stopped, seldom(sender.forget_old, clock, FORGET_EVERY)]
        jobs.append(seldom(sender.lift_restrictions, clock, LIFT_EVERY))
        jobs.append(seldom(_warning(clock), clock, WARN_EVERY))
    attention = Attention(engine, {channel.name: channel for channel in channels})
    return Sending(sender, SentMessages(clock, templates), attention, tuple(jobs), tuple(clients))


def _synchronising(templates: Templates, engine: AsyncEngine, graph: GraphClient, clock: Clock) -> Job:
    async def synchronise() -> None:
        await templates.synchronise(engine, graph, clock)

    return synchronise


def _warning(clock: Clock) -> Job:
    async def warn() -> None:
        warn_of_end(clock.now().date())

    return warn
