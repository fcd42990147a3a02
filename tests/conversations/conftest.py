"""A conversation to work on, and a turn runner whose assistant says what the test scripted."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import start
from conversations.message import Draft
from tests.fakes import FakeClock


@pytest.fixture
def begin(engine: AsyncEngine, clock: FakeClock) -> Callable[[], Awaitable[UUID]]:
    """Starts a conversation in English and returns its id."""

    async def start_one() -> UUID:
        async with engine.begin() as connection:
            welcome = Draft("bot", "reply", key="welcome", args={"shop_name": "Test"}, language="en")
            started = await start.start(
                connection, channel="website", language="en", address_hash=None, welcome=welcome, now=clock.now()
            )
        return started.conversation_id

    return start_one


@pytest.fixture
async def conversation_id(begin: Callable[[], Awaitable[UUID]]) -> UUID:
    """A fresh conversation."""
    return await begin()
