"""The shopper sees that a message was read and an answer is being written, when that is so."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.messenger.channel import MessengerChannel
from connectors.channels.meta.attention import Attention
from connectors.channels.whatsapp.channel import WhatsAppChannel
from conversations import lease
from conversations.message import Draft
from conversations.tables import conversations
from tests.connectors.channels.outbox_shop import OutboxShop
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


@pytest.fixture
def attention(shop: OutboxShop) -> Attention:
    channels = {
        "whatsapp": WhatsAppChannel(shop.whatsapp_graph, shop.graph.number.id, shop.words, shop.templates),
        "messenger": MessengerChannel(shop.client("page-token"), shop.graph.page.id, shop.words),
    }
    return Attention(shop.engine, channels)


async def asked(shop: OutboxShop, held: UUID, external_id: str) -> int:
    draft = Draft("shopper", "text", text="where", external_id=external_id, turn_state="pending")
    [message] = await shop.appends(held, draft)
    return message.seq


async def with_agent(shop: OutboxShop) -> None:
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(owner="human"))


async def test_a_turn_that_begins_marks_the_message_read_and_shows_typing(
    shop: OutboxShop, attention: Attention
) -> None:
    held = await shop.whatsapp()
    wamid = shop.graph.on_whatsapp("34612345678").says("where is it")
    await asked(shop, held, f"{wamid}#1")
    claim = await lease.claim_next(shop.engine, held, shop.clock.now())
    assert claim is not None
    attention.begun(claim)
    await attention.stop()
    [mark] = shop.graph.world.marked
    assert (mark["status"], mark["message_id"], mark["typing_indicator"]) == ("read", wamid, {"type": "text"})


async def test_an_agents_reading_is_shown_up_to_what_was_read(shop: OutboxShop, attention: Attention) -> None:
    held = await shop.whatsapp()
    person = shop.graph.on_whatsapp("34612345678")
    first, second = person.says("one"), person.says("two")
    seq = await asked(shop, held, first)
    await asked(shop, held, second)
    attention.seen(held, seq)
    await attention.stop()
    assert shop.graph.world.marked == []
    await with_agent(shop)
    attention.seen(held, seq)
    await attention.stop()
    [mark] = shop.graph.world.marked
    assert (mark["message_id"], "typing_indicator" in mark) == (first, False)


async def test_an_agents_typing_is_shown_once_for_as_long_as_it_lasts(shop: OutboxShop, attention: Attention) -> None:
    held = await shop.messenger()
    await asked(shop, held, "m_1")
    await with_agent(shop)
    for _ in range(3):
        attention.writes(held)
    await attention.stop()
    shown: list[Any] = [mark["sender_action"] for mark in shop.graph.world.marked]
    assert shown == ["mark_seen", "typing_on"]


async def test_what_cannot_be_shown_disturbs_nobody(shop: OutboxShop, attention: Attention) -> None:
    held = await shop.messenger()
    await asked(shop, held, "m_1")
    await with_agent(shop)
    shop.graph.faults.hang_up()
    attention.writes(held)
    attention.seen(UUID(int=1), 1)
    await attention.stop()
    assert shop.graph.world.marked == []
