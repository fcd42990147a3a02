"""The whole way, on both channels: a shopper writes through Meta's API, the gateway answers through it."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from sqlalchemy import update

from connectors.settings import Settings
from conversations.channel_users import ChannelUser, find_or_start
from conversations.tables import conversations
from tests.connectors.channels.meta_webhooks import SETTINGS
from tests.connectors.channels.outbox_shop import DATA
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import renderer_of, served
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.__main__ import settings_for
from tests.graph_api.people import MessengerShopper, WhatsAppShopper
from tests.graph_api.postman import Manner
from tests.graph_api.server import GraphApi

PATIENCE_S = 20
Person = WhatsAppShopper | MessengerShopper


class Town:
    """A gateway, Meta's API, and people who wait for answers."""

    def __init__(self, shop: Shop, graph: GraphApi) -> None:
        self.shop = shop
        self.graph = graph
        self._news = asyncio.Event()
        graph.world.listeners.append(lambda _: self._news.set())

    async def has_chosen(self, person: Person, language: str) -> None:
        """Somebody who has been here before, and stays with a language."""
        if isinstance(person, WhatsAppShopper):
            account, name = self.graph.number.id, f"phone:+{person.person.id}"
        else:
            account, name = self.graph.page.id, f"psid:{person.person.id}"
        user = ChannelUser(person.person.channel, account, (name,), person.person.id, language)
        async with self.shop.engine.begin() as connection:
            await find_or_start(connection, user, self.shop.clock.now())
            await connection.execute(update(conversations).values(language=language, language_pinned=True))

    async def hears(self) -> None:
        """What was said has arrived, and its answer is due."""
        await self.graph.settle()
        await self.shop.settles()
        await self.shop.answers()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Return when it holds; looks again at every message that goes out."""
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await self._news.wait()
                self._news.clear()
        await self.graph.settle()
        await self.shop.settles()


@pytest.fixture
async def town(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock, graph: GraphApi
) -> AsyncIterator[Town]:
    meta = {name.lower(): value for name, value in settings_for(graph).items()}
    async with served(make_settings(**(SETTINGS | meta)), assistant, clock) as running:
        graph.report_to(running.url)
        yield Town(Shop(running), graph)


@pytest.fixture(params=["whatsapp", "messenger"])
def person(graph: GraphApi, request: pytest.FixtureRequest) -> Person:
    return graph.on_whatsapp("34612345678") if request.param == "whatsapp" else graph.on_messenger()


async def test_a_shopper_writes_and_is_answered_in_order(town: Town, person: Person) -> None:
    for number, order in enumerate(("1001", "1002"), start=1):
        person.says(order)
        await town.hears()
        await town.until(lambda: len(person.inbox) == 1 + number)  # noqa: B023 - awaited within the loop
    assert town.shop.asked() == ["1001", "1002"]
    assert [order in text for order, text in zip(("1001", "1002"), person.texts[1:], strict=True)] == [True, True]
    assert {row.reason for row in await town.shop.events()} <= {None, "own echo"}


async def test_whatever_the_webhooks_do_there_is_one_answer(town: Town, person: Person) -> None:
    town.graph.postman.manner = Manner(copies=3, shuffled=True, batch=5)
    town.graph.world.reports_first = True
    person.says("1001")
    await town.hears()
    await town.until(lambda: len(person.inbox) == 2)
    await town.shop.answers()
    assert len(person.inbox) == 2
    assert town.shop.asked() == ["1001"]


async def test_an_answer_of_meta_that_is_lost_doubles_nothing(town: Town, person: Person) -> None:
    town.graph.faults.drop_answer(times=3)
    person.says("1001")
    await town.hears()
    await town.until(lambda: len(person.inbox) == 2)
    await town.shop.settles()
    assert len(person.inbox) == len(set(person.texts)) == 2


@pytest.mark.parametrize(
    ("language", "typed"), [("ar", "١٤"), ("hi", "१४"), ("th", "๑๔"), ("de", "14"), ("ja", "１４")]
)
async def test_choices_that_do_not_fit_are_numbered_and_the_number_is_typed_in_the_shoppers_own_digits(
    town: Town, person: Person, language: str, typed: str
) -> None:
    choices = [
        {"key": f"button_{intent}", "args": {}, "intent": intent, "entities": {}}
        for intent in ["affirm"] * 13 + ["human_agent"]
    ]
    town.shop.assistant.replies["refund"] = [{"key": "greet", "args": {}, "buttons": choices}]
    await town.has_chosen(person, language)
    person.says("refund")
    await town.hears()
    await town.until(lambda: any("14. " in text for text in person.texts))
    renderer = renderer_of(DATA.parent)
    asked = next(text for text in person.texts if "14. " in text)
    assert asked.endswith(renderer.render_text("choose_by_number", {}, language))
    person.says(typed)
    await town.hears()
    await town.until(lambda: len(town.shop.asked()) == 2)
    assert town.shop.asked() == ["refund", "human_agent"]
