"""Templates are submitted once, their review is followed page by page, and only approved ones are used."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.meta.reported import TemplateNotice
from connectors.channels.whatsapp import templates
from connectors.channels.whatsapp.templates import channel_templates
from tests.connectors.channels.outbox_shop import OutboxShop
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph, languages=None)
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
    assert len(posted) == len(shop.graph.world.templates) == 100
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


async def test_a_paused_template_is_unused_at_once_and_used_again_when_it_is_reinstated(shop: OutboxShop) -> None:
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    _, name, language = next(iter(shop.graph.world.templates))
    for word, status in (("APPROVED", "APPROVED"), ("PAUSED", "PAUSED"), ("REINSTATED", "APPROVED")):
        shop.graph.review_template(name, word, language=language)
        await shop.hears()
        assert await statuses(shop) == {status, "PENDING"}


async def test_a_template_of_another_business_account_is_none_of_ours(shop: OutboxShop) -> None:
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    _, name, language = next(iter(shop.graph.world.templates))
    notice = TemplateNotice(templates.STATUS_FIELD, "APPROVED", "1", name, language)
    async with shop.engine.begin() as connection:
        await shop.templates.heard(connection, notice, "another", shop.clock.now())
    assert await statuses(shop) == {"PENDING"}
