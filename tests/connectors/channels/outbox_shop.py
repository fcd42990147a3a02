"""A shop that sends on WhatsApp and Messenger: the outbox on a real database, and Meta's API beside it."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.messenger.channel import MessengerChannel
from connectors.channels.messenger.parse import parse as parse_messenger
from connectors.channels.meta.events import Delivery
from connectors.channels.meta.graph import GraphClient
from connectors.channels.meta.reported import Echo
from connectors.channels.meta.sent_messages import SentMessages
from connectors.channels.meta.words import Words
from connectors.channels.whatsapp.channel import WhatsAppChannel
from connectors.channels.whatsapp.parse import parse as parse_whatsapp
from connectors.channels.whatsapp.templates import Templates
from conversations import transcript
from conversations.channel_users import ChannelUser, find_or_start
from conversations.message import Draft, Message
from conversations.message_templates import load_templates
from conversations.outbox.sender import Sender
from conversations.outbox.tables import channel_sends
from conversations.probe import Probe, unnoticed
from conversations.tables import conversations
from tests.connectors.conftest import renderer_of
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi

DATA = Path(__file__).parent.parent.parent.parent / "data"
ANSWER_S = 0.5
"""How patient the sender of these tests is: a slow API is one that takes longer."""


@dataclass
class OutboxShop:
    """What a test does: somebody writes, somebody answers, the sender works, Meta reports.

    Args:
        languages: Of the templates; None for all, each of which Meta has to be asked about.
    """

    engine: AsyncEngine
    clock: FakeClock
    graph: GraphApi
    probe: Probe = unnoticed
    languages: frozenset[str] | None = frozenset({"en", "es", "de", "ar"})
    clients: list[GraphClient] = field(default_factory=list)
    reported: int = 0

    def __post_init__(self) -> None:
        renderer = renderer_of(DATA.parent)
        self.words = Words(renderer, "https://help.shop.example")
        every = load_templates(DATA)
        texts = {key: text for key, text in every.texts.items() if self.languages is None or key[1] in self.languages}
        self.declared = replace(every, texts=texts)
        self.templates = Templates(self.declared, renderer, "Demo Shop", self.graph.number.business_id)
        self.whatsapp_graph = self.client("whatsapp-token")
        self.reports = SentMessages(self.clock, self.templates)
        self.sender = self.another_sender(self.probe)

    def another_sender(self, probe: Probe = unnoticed) -> Sender:
        """As another process would run it."""
        channels = (
            WhatsAppChannel(self.whatsapp_graph, self.graph.number.id, self.words, self.templates),
            MessengerChannel(self.client("page-token"), self.graph.page.id, self.words),
        )
        return Sender(self.engine, self.clock, channels, probe)

    async def close(self) -> None:
        for client in self.clients:
            await client.close()

    async def whatsapp(self, phone: str = "34612345678", language: str = "en") -> UUID:
        """A conversation with somebody who has just written."""
        self.graph.on_whatsapp(phone).says("hello")
        return await self._started("whatsapp", self.graph.number.id, f"phone:+{phone}", phone, language)

    async def messenger(self, psid: str = "1254459154682919") -> UUID:
        """A conversation with somebody who has just written."""
        self.graph.on_messenger(psid).says("hello")
        return await self._started("messenger", self.graph.page.id, f"psid:{psid}", psid, "en")

    async def has_templates(self) -> None:
        """Meta has approved every template that is declared."""
        await self.templates.synchronise(self.engine, self.whatsapp_graph, self.clock)
        for template in self.declared.texts.values():
            self.graph.review_template(template.name, language=template.platform_language)
        await self.hears()

    async def says(self, conversation_id: UUID, *texts: str, author: Any = "bot", **more: Any) -> list[Message]:
        """Messages that are stored, and so have to be sent."""
        drafts = [Draft(author, "text", text=text, author_name="Maria", language="en", **more) for text in texts]
        return await self.appends(conversation_id, *drafts)

    async def appends(self, conversation_id: UUID, *drafts: Draft) -> list[Message]:
        async with self.engine.begin() as connection:
            return await transcript.append(connection, conversation_id, drafts, self.clock.now())

    async def writes_again(self, conversation_id: UUID, phone: str = "34612345678") -> None:
        """The shopper writes, which opens the window anew."""
        self.graph.on_whatsapp(phone).says("hello again")
        await self._wrote(conversation_id)

    async def sends(self, wait_s: float = 0) -> None:
        """So much later, the sender does all that is due."""
        self.clock.advance(wait_s)
        await self.sender.work_off()

    async def hears(self) -> None:
        """Meta's reports so far come in."""
        await self.graph.settle()
        bodies, self.reported = self.graph.postman.bodies[self.reported :], len(self.graph.postman.bodies)
        for body in bodies:
            parse = parse_messenger if b'"object":"page"' in body else parse_whatsapp
            delivery = parse(body, self.clock.now())
            assert isinstance(delivery, Delivery)
            for event in delivery.events:
                async with self.engine.begin() as connection:
                    if isinstance(event.what, Echo):
                        await self.reports.heard_echo(connection, event)
                    else:
                        await self.reports.report(connection, event)
                        await self.reports.template_changed(connection, event)

    async def rows(self, conversation_id: UUID | None = None) -> list[Any]:
        """The requests, in order."""
        query = select(channel_sends).order_by(
            channel_sends.c.conversation_id, channel_sends.c.seq, channel_sends.c.part
        )
        if conversation_id is not None:
            query = query.where(channel_sends.c.conversation_id == conversation_id)
        async with self.engine.connect() as connection:
            return list((await connection.execute(query)).all())

    async def states(self, conversation_id: UUID | None = None) -> list[str]:
        return [row.state for row in await self.rows(conversation_id)]

    def told(self) -> list[str]:
        """What Meta has taken from us, in order."""
        return [sent.text for sent in self.graph.sent]

    def client(self, token: str) -> GraphClient:
        client = GraphClient(self.graph.url, token, ANSWER_S)
        self.clients.append(client)
        return client

    async def _started(self, channel: str, account: str, name: str, address: str, language: str) -> UUID:
        user = ChannelUser(channel, account, (name,), address, language)
        async with self.engine.begin() as connection:
            found = await find_or_start(connection, user, self.clock.now())
        await self._wrote(found.conversation.id)
        return found.conversation.id

    async def _wrote(self, conversation_id: UUID) -> None:
        async with self.engine.begin() as connection:
            await connection.execute(
                update(conversations)
                .where(conversations.c.id == conversation_id)
                .values(shopper_wrote_at=self.clock.now())
            )
