"""One message fifty times at once, two hundred without waiting: each answered once, in order, by real processes."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from sqlalchemy import URL

from tests.processes import Installation, Process
from tests.story.conftest import Shopper

Rows = Callable[[str], list[tuple[Any, ...]]]
ANSWERS = (
    "SELECT asked.text FROM messages reply JOIN messages asked ON asked.id = reply.turn_id "
    "WHERE reply.author = 'bot' ORDER BY reply.seq"
)


@pytest.fixture
def shopper(
    installation: Installation, assistant: Process, demo_database: URL, meet: Callable[..., Shopper]
) -> Iterator[Shopper]:
    """A shopper at a running gateway."""
    gateway = installation.gateway(demo_database)
    gateway.start()
    yield meet(installation.url)
    gateway.stop()


async def _post_all(url: str, token: str, bodies: list[dict[str, str]], prefer: str) -> list[int]:
    headers = {"Authorization": f"Bearer {token}", "Prefer": prefer}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=90) as client:
        responses = await asyncio.gather(*(client.post("/api/widget/messages", json=body) for body in bodies))
    return [response.status_code for response in responses]


def test_one_message_delivered_fifty_times_at_once_is_answered_once(
    shopper: Shopper, installation: Installation, rows: Rows
) -> None:
    bodies = [{"client_id": "m1", "text": "what can you do for me?"}] * 50
    statuses = asyncio.run(_post_all(installation.url, shopper.session["token"], bodies, "wait=30"))
    assert set(statuses) == {200}
    assert rows("SELECT author, key FROM messages ORDER BY seq") == [
        ("bot", "welcome"),
        ("shopper", None),
        ("bot", "help"),
    ]


def test_two_hundred_messages_sent_without_waiting_are_answered_once_each_and_in_order(
    shopper: Shopper, installation: Installation, rows: Rows
) -> None:
    bodies = [{"client_id": f"flood{number}", "text": f"hello {number}"} for number in range(200)]
    statuses = asyncio.run(_post_all(installation.url, shopper.session["token"], bodies, "respond-async"))
    shopper.say("goodbye")
    asked = rows("SELECT text FROM messages WHERE author = 'shopper' ORDER BY seq")
    answered: list[tuple[Any, ...]] = []
    for answer in rows(ANSWERS):
        if answer not in answered[-1:]:
            answered.append(answer)
    assert set(statuses) == {202}
    assert len(asked) == 201
    assert answered == asked
    assert rows("SELECT seq FROM messages ORDER BY seq") == [
        (seq,) for seq in range(1, len(rows("SELECT 1 FROM messages")) + 1)
    ]
