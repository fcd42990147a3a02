"""A thumb, a number or a quotation answers the message it belongs to, as the shopper's own app shows it."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from connectors.settings import Settings
from tests.connectors.channels.meta_webhooks import SETTINGS
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.__main__ import settings_for
from tests.graph_api.people import WhatsAppShopper
from tests.graph_api.server import GraphApi

QUESTION = {
    "key": "greet",
    "args": {},
    "buttons": [
        {"key": "button_affirm", "args": {}, "intent": "affirm", "entities": {"quote": "q1"}},
        {"key": "button_deny", "args": {}, "intent": "deny", "entities": {}},
    ],
}
PATIENCE_S = 30


@pytest.fixture
async def shop(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock, graph: GraphApi
) -> AsyncIterator[Shop]:
    """A shop whose bot asks a yes-or-no question when somebody writes "refund"."""
    meta = {name.lower(): value for name, value in settings_for(graph).items()}
    assistant.replies["refund"] = [QUESTION]
    async with served(make_settings(**(SETTINGS | meta)), assistant, clock) as running:
        graph.report_to(running.url)
        yield Shop(running)


async def hears(shop: Shop, graph: GraphApi, sent: int) -> None:
    """What was said has arrived and been answered, and so many messages in all are with the shopper."""
    came = asyncio.Event()
    graph.world.listeners.append(lambda _: came.set())
    await graph.settle()
    await shop.settles()
    await shop.answers()
    async with asyncio.timeout(PATIENCE_S):
        while len(graph.sent) < sent:
            came.clear()
            await came.wait()
    await graph.settle()
    await shop.settles()


async def asked_whether(shop: Shop, graph: GraphApi) -> tuple[WhatsAppShopper, str]:
    """A shopper who was just asked yes or no, and what WhatsApp calls the question."""
    shopper = graph.on_whatsapp("34612345678")
    shopper.says("refund")
    await hears(shop, graph, 2)
    return shopper, graph.sent[-1].id


@pytest.mark.parametrize(("emoji", "meant"), [("👍", "affirm"), ("👍🏽", "affirm"), ("👎", "deny")])
async def test_a_thumb_on_the_open_question_is_its_button(shop: Shop, graph: GraphApi, emoji: str, meant: str) -> None:
    shopper, question = await asked_whether(shop, graph)
    shopper.reacts(emoji, question)
    await hears(shop, graph, 3)
    assert shop.asked() == ["refund", meant]


async def test_a_thumb_on_another_message_says_yes_to_nothing(shop: Shop, graph: GraphApi) -> None:
    shopper, _ = await asked_whether(shop, graph)
    greeting = graph.sent[0].id
    shopper.reacts("👍", greeting)
    await hears(shop, graph, 2)
    assert shop.asked() == ["refund"]
    assert "event_reaction" in await shop.keys()


async def test_a_thumb_comes_too_late_when_something_else_was_said(shop: Shop, graph: GraphApi) -> None:
    shopper, question = await asked_whether(shop, graph)
    shopper.says("1001")
    await hears(shop, graph, 3)
    shopper.reacts("👍", question)
    await hears(shop, graph, 3)
    assert shop.asked() == ["refund", "1001"]


async def test_what_a_message_quotes_is_known(shop: Shop, graph: GraphApi) -> None:
    shopper, question = await asked_whether(shop, graph)
    shopper.says("what does that mean?", reply_to=question)
    await hears(shop, graph, 3)
    story = await shop.story()
    asked = next(message for message in story if message.key == "greet")
    quoting = next(message for message in story if message.text == "what does that mean?")
    assert quoting.args["quoted"] == str(asked.id)
