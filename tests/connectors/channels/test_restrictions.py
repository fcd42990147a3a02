"""A number that may not write first sends no templates until that is over; who writes is answered all along."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.outbox.deliveries import read_stops
from conversations.outbox.restrictions import is_restricted, lift_restriction, restrict
from conversations.tables import conversations
from desk.alarms import alarms_wire
from desk.words import Words
from tests.connectors.channels.outbox_shop import DATA, OutboxShop
from tests.connectors.conftest import renderer_of
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi

DAY_S = 24 * 3600.0
LONG = timedelta(days=7)


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    await begun.has_templates()
    yield begun
    await begun.close()


async def restricts(shop: OutboxShop, after: timedelta | None = LONG) -> None:
    until = None if after is None else shop.clock.now() + after
    async with shop.engine.begin() as connection:
        await restrict(connection, "whatsapp", shop.graph.number.id, shop.clock.now(), until)


def kinds(shop: OutboxShop) -> list[str]:
    return [sent.kind for sent in shop.graph.sent]


async def test_no_template_goes_out_until_the_restriction_ends(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await restricts(shop)
    shop.clock.advance(DAY_S + 60)
    await shop.says(held, "late", author="agent")
    await shop.sends()
    assert (kinds(shop), [(row.state, row.reason) for row in await shop.rows()]) == ([], [("held", "restricted")])
    await shop.sender.lift_restrictions()
    await shop.sends()
    assert kinds(shop) == []
    shop.clock.advance(LONG.total_seconds())
    await shop.sender.lift_restrictions()
    await shop.sends()
    assert kinds(shop) == ["template"]
    await shop.writes_again(held)
    await shop.sends()
    assert [sent.text for sent in shop.graph.sent if sent.kind == "text"] == ["late"]


async def test_within_the_window_answers_go_on(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await restricts(shop)
    await shop.says(held, "here you are")
    await shop.sends()
    assert shop.told() == ["here you are"]


async def test_what_waited_goes_out_in_order_when_the_shopper_writes(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await restricts(shop)
    shop.clock.advance(DAY_S + 60)
    await shop.says(held, "one", "two", author="agent")
    await shop.sends()
    await shop.writes_again(held)
    await shop.says(held, "three")
    await shop.sends()
    assert shop.told() == ["one", "two", "three"]


async def test_a_template_that_was_planned_before_waits_too(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.clock.advance(DAY_S + 60)
    shop.graph.faults.fail(131000)
    await shop.says(held, "one", "two", author="agent")
    await shop.sends()
    assert [row.way for row in await shop.rows() if row.state == "queued"] == ["template"]
    await restricts(shop)
    await shop.sends(5)
    await shop.sends()
    assert (kinds(shop), {(row.state, row.reason) for row in await shop.rows()}) == ([], {("held", "restricted")})
    shop.clock.advance(LONG.total_seconds())
    await shop.sender.lift_restrictions()
    await shop.sends()
    # One invitation for both.
    assert kinds(shop) == ["template"]
    await shop.writes_again(held)
    await shop.sends()
    assert [sent.text for sent in shop.graph.sent if sent.kind == "text"] == ["one", "two"]


async def test_who_was_invited_before_is_not_invited_again_by_its_end(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.clock.advance(DAY_S + 60)
    await shop.says(held, "one", author="agent")
    await shop.sends()
    await restricts(shop)
    await shop.says(held, "two", author="agent")
    await shop.sends()
    shop.clock.advance(LONG.total_seconds())
    await shop.sender.lift_restrictions()
    await shop.sends()
    assert kinds(shop) == ["template"]
    assert {row.reason for row in await shop.rows() if row.state == "held"} == {"window_closed"}


async def test_an_address_that_the_shopper_left_gets_the_answer_meanwhile(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(shopper_email="ana@example.com"))
    await restricts(shop)
    shop.clock.advance(DAY_S + 60)
    await shop.says(held, "late", author="agent")
    await shop.sends()
    assert [(row.state, row.reason) for row in await shop.rows()] == [("refused", "window_closed_mailed")]


async def test_without_a_named_end_it_ends_when_meta_says_that_all_is_well(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await restricts(shop, None)
    shop.graph.number.can_send = "LIMITED"
    shop.clock.advance(DAY_S + 60)
    await shop.says(held, "late", author="agent")
    await shop.sends()
    await shop.sender.lift_restrictions()
    await shop.sends()
    assert kinds(shop) == []
    shop.graph.number.can_send = "AVAILABLE"
    await shop.sender.lift_restrictions()
    await shop.sends()
    assert kinds(shop) == ["template"]


async def test_messenger_and_other_numbers_are_not_meant(shop: OutboxShop) -> None:
    await restricts(shop)
    now = shop.clock.now()
    async with shop.engine.begin() as connection:
        assert not await is_restricted(connection, "whatsapp", "another", now)
        assert not await is_restricted(connection, "messenger", shop.graph.page.id, now)
        assert not await is_restricted(connection, "whatsapp", shop.graph.number.id, now + LONG)
        assert not await lift_restriction(connection, "whatsapp", "another", now)


@pytest.mark.parametrize("language", ["en", "ar", "ja"])
async def test_the_desk_says_in_plain_words_that_it_may_only_answer_and_how_long(
    shop: OutboxShop, language: str
) -> None:
    words = Words(renderer_of(DATA.parent))

    async def alarm() -> str:
        async with shop.engine.connect() as connection:
            [one] = alarms_wire(await read_stops(connection), words, language)
        return str(one["text"])

    await restricts(shop, None)
    endless = await alarm()
    await restricts(shop)
    assert endless != await alarm()
    assert "WhatsApp" in endless
    if language == "en":
        assert endless.replace("\u2068", "").startswith("Meta does not let WhatsApp")
