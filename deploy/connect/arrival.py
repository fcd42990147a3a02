"""Waiting for the gateway's door to open, and for the first event to come through it.

Both are asked for once a second, because neither has to be there yet: the gateway is restarted meanwhile, and with it,
perhaps, the database.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

import httpx
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from connectors.channels.meta.event_store import webhook_events
from deploy.place import Place
from storage.engine import create_engine

EVERY_S = 1.0
T = TypeVar("T")


async def wait_for_door(place: Place, path: str, verify_token: str, until: float) -> bool:
    """Whether the gateway on this machine answers Meta's handshake by `until` (of time.monotonic)."""
    asked = {"hub.mode": "subscribe", "hub.verify_token": verify_token, "hub.challenge": "1"}
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{place.port}", timeout=5) as client:

        async def is_open() -> bool | None:
            try:
                response = await client.get(path, params=asked)
            except httpx.TransportError:
                return None
            return True if response.status_code == httpx.codes.OK and response.text == "1" else None

        return bool(await _until(is_open, until))


async def wait_for_event(place: Place, channel: str, since: datetime, until: float) -> str | None:
    """The kind of the channel's first event received after `since` (aware); None when none came by `until`."""

    async def kind() -> str | None:
        url = place.find_database()
        if url is None:
            return None
        engine = create_engine(url, pool_size=1)
        events = webhook_events.c
        query = select(events.kind).where(events.channel == channel, events.received_at >= since)
        try:
            async with engine.connect() as connection:
                found: str | None = await connection.scalar(query.order_by(events.id).limit(1))
                return found
        except SQLAlchemyError:  # it is being started, or migrated
            return None
        finally:
            await engine.dispose()

    return await _until(kind, until)


async def _until(ask: Callable[[], Awaitable[T | None]], until: float) -> T | None:
    """The first answer that is one; None after the last question, at `until`."""
    while (answer := await ask()) is None and time.monotonic() < until:  # noqa: ASYNC110 - it happens elsewhere
        await asyncio.sleep(min(EVERY_S, max(until - time.monotonic(), 0)))
    return answer
