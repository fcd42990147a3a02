"""What tests of notices do: parcels move, something is reported, and somebody looks at what was told to whom."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.courier import Moved, move_parcel
from actions.backends.ports import ShopBackend
from actions.backends.values import ParcelState
from actions.notices.choices import NoticeAnswers
from actions.notices.events import Reported, store_events
from actions.notices.facts import Fact, Hint
from actions.notices.notifier import Notifier
from actions.notices.tables import notices, shop_events
from actions.notices.telling import Teller
from actions.notices.wording import INTENT
from conversations import inbox
from conversations.customer_token import CustomerTokens
from conversations.identity import Identity
from conversations.mail_queue import answer_mails
from conversations.message import Draft, Message
from conversations.probe import Probe, unnoticed
from conversations.shop_rules import Notices
from conversations.tables import messages
from conversations.turn import TurnRunner
from tests.actions.conftest import SECRET, begin_conversation
from tests.fakes import FakeAssistant, FakeClock

ANA, ANAS_PHONE = "ana@example.com", "+34612345678"
MADRID = ZoneInfo("Europe/Madrid")


async def nobody_waits(_: str) -> Draft:
    """Said to whom a person will answer, which is nobody here."""
    raise AssertionError("nobody is handed over")


@dataclass
class Newsroom:
    """A notifier over the demo shop. Ana's order 1002 has one parcel, which is on its way."""

    engine: AsyncEngine
    clock: FakeClock
    rules: Notices = field(default_factory=Notices)
    around: Callable[[DemoShopBackend], ShopBackend] = lambda shop: shop
    probe: Probe = unnoticed
    assistant: FakeAssistant = field(default_factory=FakeAssistant)
    reported: int = 0

    @property
    def notifier(self) -> Notifier:
        """As any process would run it."""
        shop = self.around(DemoShopBackend(self.engine, self.clock.now))
        teller = Teller(self.rules, MADRID, frozenset({"whatsapp"}))
        return Notifier(self.engine, self.clock, shop, self.rules, teller, self.probe)

    @property
    def identity(self) -> Identity:
        return Identity(self.engine, self.clock, CustomerTokens(SECRET, self.clock))

    async def opened(self, order_number: str = "1002", email: str | None = ANA, **columns: Any) -> uuid.UUID:
        """A conversation in which this order was opened."""
        conversation_id = await begin_conversation(self.engine, self.clock, **columns)
        await self.identity.remember_proof(conversation_id, order_number, email=email, phone=None)
        return conversation_id

    async def moves(self, state: ParcelState, order_number: str = "1002") -> Moved:
        """The courier has scanned the order's parcel."""
        moved = await move_parcel(self.engine, order_number, state, self.clock.now())
        assert moved is not None
        return moved

    async def hears(self, fact: Fact, order_number: str | None = "1002", **more: Any) -> None:
        """A system reports a fact, which nobody works on yet."""
        self.reported += 1
        hint = replace(Hint(fact, self.clock.now(), order_number), **more)
        event = Reported("shop", f"event-{self.reported}", hint)
        assert await store_events(self.engine, [event], self.clock.now()) == 1

    async def reports(self, fact: Fact, order_number: str | None = "1002", **more: Any) -> None:
        """A system reports a fact, and what follows from it is done."""
        await self.hears(fact, order_number, **more)
        await self.notifier.work_off()

    async def passes(self, seconds: float) -> None:
        """Time goes by, and what is due then is done."""
        self.clock.advance(seconds)
        await self.notifier.work_off()
        await self.notifier.release_held()

    async def presses(self, conversation_id: uuid.UUID, choice: str) -> Message:
        """The shopper presses a button of a notice; what the bot says to that."""
        args = {"intent": INTENT, "entities": {INTENT: choice}}
        return await self._says(conversation_id, Draft("shopper", "press", args=args, turn_state="pending"))

    async def writes(self, conversation_id: uuid.UUID, text: str) -> Message:
        """The shopper writes; what the bot says to that."""
        return await self._says(conversation_id, Draft("shopper", "text", text=text, turn_state="pending"))

    async def _says(self, conversation_id: uuid.UUID, draft: Draft) -> Message:
        named = replace(draft, external_id=f"in:{uuid.uuid4()}")
        await inbox.receive(self.engine, conversation_id, named, self.clock.now())
        aside = NoticeAnswers(self.engine, self.clock).answer
        runner = TurnRunner(self.engine, self.assistant, self.clock, {"en"}, nobody_waits, aside=aside)
        assert await runner.run_next(conversation_id) is not None
        return (await self.said(conversation_id))[-1]

    async def said(self, conversation_id: uuid.UUID) -> list[Message]:
        """What the bot has said in a conversation."""
        return [one for one in await self._messages(conversation_id) if one.author == "bot"]

    async def told(self, conversation_id: uuid.UUID) -> list[str | None]:
        """The keys of it."""
        return [one.key for one in await self.said(conversation_id)]

    async def rows(self) -> list[tuple[str, str, str | None]]:
        """Fact, state and reason of all notices, by when they were made."""
        row = notices.c
        return [tuple(one) for one in await self._all(select(row.fact, row.state, row.reason).order_by(row.made_at))]

    async def reasons(self) -> list[str | None]:
        """What became of each event."""
        return [one.reason for one in await self._all(select(shop_events.c.reason).order_by(shop_events.c.id))]

    async def hints(self) -> list[Any]:
        """What is kept of each event."""
        return [one.hint for one in await self._all(select(shop_events.c.hint).order_by(shop_events.c.id))]

    async def mails(self) -> list[tuple[str, str | None]]:
        """State and address of all mails."""
        return [tuple(one) for one in await self._all(select(answer_mails.c.state, answer_mails.c.address))]

    async def _messages(self, conversation_id: uuid.UUID) -> list[Message]:
        query = select(messages).where(messages.c.conversation_id == conversation_id).order_by(messages.c.seq)
        async with self.engine.connect() as connection:
            return [Message.from_row(row) for row in (await connection.execute(query)).mappings()]

    async def _all(self, query: Any) -> list[Any]:
        async with self.engine.connect() as connection:
            return list((await connection.execute(query)).all())
