"""Agents see how far an answer has come, why it did not arrive, and when a channel has stopped."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.outbox.deliveries import read_stops
from conversations.tables import conversations
from desk.alarms import alarms_wire
from desk.story import read_lines
from desk.words import Words
from tests.connectors.channels.outbox_shop import DATA, OutboxShop
from tests.connectors.conftest import renderer_of
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


async def delivery(shop: OutboxShop, conversation_id: UUID, language: str = "en") -> Any:
    """Of the last message, as the desk's page gets it."""
    async with shop.engine.connect() as connection:
        lines = await read_lines(connection, conversation_id)
    return lines.wire(Words(renderer_of(DATA.parent)), language)[-1]["delivery"]


async def test_an_answer_is_pending_then_sent_then_delivered(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "hello", author="agent")
    assert await delivery(shop, held) is None
    await shop.sends()
    assert await delivery(shop, held) == {"state": "sent", "reason": None}
    await shop.hears()
    assert await delivery(shop, held) == {"state": "delivered", "reason": None}


@pytest.mark.parametrize(
    ("language", "reason"),
    [
        ("en", "The shopper cannot be reached: not on this channel any more, or has blocked the shop"),
        ("de", "Der Kunde ist nicht erreichbar: nicht mehr auf diesem Kanal, oder er hat den Shop blockiert"),
    ],
)
async def test_a_failure_is_told_in_plain_words_of_the_agents_language(
    shop: OutboxShop, language: str, reason: str
) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "hello")
    shop.graph.faults.fail(131026)
    await shop.sends()
    assert await delivery(shop, held, language) == {"state": "failed", "reason": reason}


async def test_a_long_answer_is_as_far_as_its_worst_part(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "A sentence about it. " * 300, author="agent")
    shop.graph.faults.fail(100)
    await shop.sends()
    assert await shop.states() == ["failed", "sent"]
    assert (await delivery(shop, held))["state"] == "failed"


async def test_what_a_mail_takes_along_is_as_far_as_the_mail(shop: OutboxShop) -> None:
    held = await shop.messenger()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(shopper_email="ana@example.com"))
    shop.clock.advance(8 * 24 * 3600)
    await shop.says(held, "late", author="agent")
    await shop.sends()
    assert await delivery(shop, held) == {"state": "pending", "reason": None}


async def test_a_stopped_channel_raises_an_alarm_that_ends_when_it_works_again(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.world.tokens["whatsapp-token"].revoked = True
    await shop.says(held, "waits", author="agent")
    await shop.sends()
    words = Words(renderer_of(DATA.parent))
    async with shop.engine.connect() as connection:
        [alarm] = alarms_wire(await read_stops(connection), words, "en")
    assert alarm["channel"] == "whatsapp"
    assert (
        alarm["text"].replace("\u2068", "").replace("\u2069", "").startswith("WhatsApp has stopped sending: The access")
    )
    told = await delivery(shop, held)
    assert told["state"] == "pending"
    assert told["reason"].startswith("The access token has expired")
    shop.graph.world.tokens["whatsapp-token"].revoked = False
    shop.clock.advance(60)
    await shop.sender.check_stopped()
    async with shop.engine.connect() as connection:
        assert await read_stops(connection) == []
