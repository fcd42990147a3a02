"""Templates are submitted once, their review is followed page by page, and only approved ones are used."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.meta.attention import Attention
from connectors.channels.whatsapp import templates
from connectors.channels.whatsapp.channel import WhatsAppChannel
from connectors.channels.whatsapp.templates import channel_templates
from conversations import lease
from conversations.message import Draft
from tests.connectors.channels.outbox_shop import OutboxShop
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


async def statuses(shop: OutboxShop) -> set[str]:
    async with shop.engine.connect() as connection:
        return set((await connection.execute(select(channel_templates.c.status))).scalars())


async def test_all_templates_are_submitted_once(shop: OutboxShop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "PAGE_SIZE", 25)
    for _ in range(2):
        await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    posted = [one for one in shop.graph.world.requests if one.startswith("POST") and "message_templates" in one]
    assert len(posted) == len(shop.graph.world.templates) == 80
    assert await statuses(shop) == {"PENDING"}


async def test_a_review_is_heard_and_looked_up(shop: OutboxShop) -> None:
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    for _, name, _ in list(shop.graph.world.templates):
        shop.graph.review_template(name)
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    assert await statuses(shop) == {"APPROVED"}
    for _, name, _ in list(shop.graph.world.templates):
        shop.graph.review_template(name, "REJECTED")
    await shop.hears()
    assert await statuses(shop) == {"REJECTED"}


async def test_an_api_that_is_away_changes_nothing(shop: OutboxShop) -> None:
    shop.graph.faults.hang_up(on="message_templates")
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    assert await statuses(shop) == set()


async def test_a_turn_that_begins_marks_the_message_read_and_shows_typing(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    wamid = shop.graph.on_whatsapp("34612345678").says("where is it")
    await shop.appends(held, Draft("shopper", "text", text="where", external_id=f"{wamid}#1", turn_state="pending"))
    claim = await lease.claim_next(shop.engine, held, shop.clock.now())
    assert claim is not None
    channel = WhatsAppChannel(shop.whatsapp_graph, shop.graph.number.id, shop.words, shop.templates)
    attention = Attention({"whatsapp": channel})
    attention.begun(claim)
    await attention.stop()
    [mark] = shop.graph.world.marked
    assert (mark["status"], mark["message_id"], mark["typing_indicator"]) == ("read", wamid, {"type": "text"})
