"""The demo installation has one agent, who can answer whoever writes."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.languages import load_languages
from deploy.demo_agent import EMAIL, create_demo_agent
from desk.tables import agents
from tests.fakes import FakeClock
from tests.processes import ROOT


async def test_the_demo_agent_answers_in_every_released_language(engine: AsyncEngine, clock: FakeClock) -> None:
    languages = load_languages(ROOT / "data").values()
    made = await create_demo_agent(engine, languages, clock)
    assert made is not None
    assert made[0] == EMAIL
    async with engine.connect() as connection:
        answered = await connection.scalar(select(agents.c.languages))
    assert set(answered or ()) == {language.code for language in languages if language.released}


async def test_where_there_is_an_agent_no_other_is_made(engine: AsyncEngine, clock: FakeClock) -> None:
    languages = load_languages(ROOT / "data").values()
    await create_demo_agent(engine, languages, clock)
    assert await create_demo_agent(engine, languages, clock) is None
