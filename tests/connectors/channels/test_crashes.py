"""A gateway that is killed between its answer to Meta and the work: what it had taken is done by the next one, once."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import URL

from connectors.settings import Settings
from conversations.lease import LEASE
from tests.connectors.channels.meta_webhooks import SETTINGS, WhatsAppUser, post
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.processes import Installation

ENVIRONMENT = {f"BABELDESK_{name.upper()}": value for name, value in SETTINGS.items()}


@pytest.mark.parametrize(
    ("moment", "meta_repeats"),
    [("webhook.stored", True), ("webhook.handled", False), ("webhook.handled", True), ("turn.claimed", False)],
)
async def test_what_a_killed_gateway_had_taken_is_answered_once_by_the_next(
    make_settings: Callable[..., Settings], database_url: URL, tmp_path: Path, moment: str, meta_repeats: bool
) -> None:
    ana = WhatsAppUser()
    body = ana.text("1001")
    installation = Installation(tmp_path)
    dying = installation.gateway(database_url, crash_at=moment, extra=ENVIRONMENT)
    await asyncio.to_thread(dying.start)
    async with httpx.AsyncClient(base_url=installation.url) as client:
        # Killed before its answer was out, it may have stored the event all the same; then Meta sends it again.
        with contextlib.suppress(httpx.TransportError):
            assert (await post(client, "whatsapp", body)).status_code == 200
    assert await asyncio.to_thread(dying.wait_for_death) < 0
    clock = FakeClock(datetime.now(UTC) + LEASE + timedelta(seconds=1))
    assistant = FakeAssistant("inform_order", "order_number")
    async with served(make_settings(**SETTINGS), assistant, clock) as running:
        shop = Shop(running)
        if meta_repeats:
            await shop.receives("whatsapp", body)
        await shop.settles()
        await shop.answers()
        assert shop.asked() == ["1001"]
        assert await shop.keys() == ["1001", "channel_hello", "inform_order"]
        assert all(event.processed_at is not None for event in await shop.events())
