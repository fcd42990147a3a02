"""A shopper who is handed over learns whether somebody is there, and if not, when."""

from datetime import UTC, datetime, time
from uuid import uuid4

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.after_hours import AfterHours
from conversations.presence import LOBBY, Person, Presence
from conversations.shop_rules import People, Span
from tests.fakes import FakeClock

NINE_TO_SIX = (Span(opens=time(9), closes=time(18)),)
PEOPLE = People(
    time_zone="Europe/Madrid",
    opening_hours={"monday": NINE_TO_SIX, "tuesday": NINE_TO_SIX},
)
MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.fixture
def presence(engine: AsyncEngine, clock: FakeClock) -> Presence:
    return Presence(engine, clock)


async def test_with_an_agent_at_the_desk_the_shopper_is_simply_passed_on(
    engine: AsyncEngine, clock: FakeClock, presence: Presence
) -> None:
    await presence.enter(uuid4(), LOBBY, Person("agent", uuid4(), "Ana"))
    word = await AfterHours(engine, clock, PEOPLE).waiting_word("es")
    assert (word.key, word.language, word.author) == ("handing_over", "es", "bot")


async def test_out_of_hours_the_shopper_is_told_when_somebody_will_be_there(engine: AsyncEngine) -> None:
    word = await AfterHours(engine, FakeClock(SATURDAY), PEOPLE).waiting_word("es")
    assert word.key == "nobody_online"
    assert word.args == {"opens_at": {"type": "datetime", "value": "2026-11-23T08:00:00+00:00"}}


async def test_within_hours_with_nobody_there_no_time_is_promised(engine: AsyncEngine) -> None:
    word = await AfterHours(engine, FakeClock(MONDAY_NOON), PEOPLE).waiting_word("es")
    assert word.key == "nobody_online_no_time"


async def test_a_shop_that_never_opens_promises_nothing(engine: AsyncEngine, clock: FakeClock) -> None:
    closed = People(time_zone="Europe/Madrid", opening_hours={})
    assert (await AfterHours(engine, clock, closed).waiting_word("es")).key == "nobody_online_no_time"


async def test_an_agent_who_is_away_or_gone_is_nobody(
    engine: AsyncEngine, clock: FakeClock, presence: Presence
) -> None:
    after_hours = AfterHours(engine, clock, PEOPLE)
    agent, socket_id = uuid4(), uuid4()
    await presence.enter(socket_id, LOBBY, Person("agent", agent, "Ana"))
    await presence.set_away(agent, away=True)
    assert (await after_hours.waiting_word("es")).key == "nobody_online"
    await presence.set_away(agent, away=False)
    assert (await after_hours.waiting_word("es")).key == "handing_over"
    clock.advance(60)
    assert (await after_hours.waiting_word("es")).key == "nobody_online", "the page's replica died"


async def test_a_shopper_in_a_conversation_is_no_agent_at_the_desk(
    engine: AsyncEngine, clock: FakeClock, presence: Presence
) -> None:
    await presence.enter(uuid4(), LOBBY, Person("shopper", uuid4(), ""))
    assert (await AfterHours(engine, clock, PEOPLE).waiting_word("es")).key == "nobody_online"
