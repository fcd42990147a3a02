"""The feed tells everybody at commit, and closes whoever may have missed something."""

import asyncio
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import transcript
from conversations.feed import QUEUE_LENGTH, Changed, Feed, FellBehind, Subscription
from conversations.message import Draft
from tests.fakes import FakeClock


async def test_a_change_is_announced_to_its_readers_when_it_is_committed(
    engine: AsyncEngine, database_url: URL, conversation_id: UUID, clock: FakeClock
) -> None:
    feed = Feed(database_url)
    await feed.start()
    with feed.subscription(conversation_id) as mine, feed.subscription() as everything:
        async with engine.begin() as connection:
            await transcript.append(connection, conversation_id, [Draft("agent", "text", text="hi")], clock.now())
        expected = Changed(conversation_id, 2)
        assert await mine.next() == expected
        assert await everything.next() == expected
    await feed.stop()


async def test_after_a_lost_connection_everybody_is_told_to_read_again(database_url: URL) -> None:
    feed = Feed(database_url)
    await feed.start()
    with feed.subscription() as subscription:
        dsn = database_url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND query LIKE 'LISTEN%'"
            )
        assert await subscription.next() == Changed(None, None)
    await feed.stop()


async def test_a_reader_that_falls_behind_is_closed_and_skips_nothing() -> None:
    subscription = Subscription(None)
    for _ in range(QUEUE_LENGTH + 1):
        subscription.offer(Changed(None, None))
    with pytest.raises(FellBehind):
        await subscription.next()


@pytest.mark.parametrize("payload", ["", "not ours", "not-an-id:1", "00000000-0000-0000-0000-000000000000:x"])
async def test_an_announcement_that_is_not_ours_silences_nobody(database_url: URL, payload: str) -> None:
    feed = Feed(database_url)
    await feed.start()
    dsn = database_url.set(drivername="postgresql").render_as_string(hide_password=False)
    with feed.subscription() as subscription, psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SELECT pg_notify('babeldesk', %s)", (payload,))
        connection.execute("SELECT pg_notify('babeldesk', %s)", (f"{UUID(int=7)}:3",))
        async with asyncio.timeout(10):
            assert await subscription.next() == Changed(UUID(int=7), 3)
    await feed.stop()
