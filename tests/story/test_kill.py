"""A gateway killed at any moment of a refund: every message answered once and in order, the money paid once."""

from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest
from sqlalchemy import URL

from conversations.lease import LEASE
from tests.processes import Installation, Process
from tests.story.conftest import Shopper

REFUND = ("I want a refund for order 1007", "emma@example.com", "it arrived damaged", "only the mug", "yes please")
EXPECTED_KEYS = ["welcome", "ask_proof", "ask_reason", "ask_items", "confirm_refund", "refund_done"]
AFTER_LEASE_S = LEASE.total_seconds() + 5

MOMENTS = [
    *[("message.stored", turn) for turn in (1, 3, 5)],
    *[("turn.claimed", turn) for turn in (1, 2, 5)],
    *[("action.called", turn) for turn in (1, 4, 5)],
    *[("action.ran", turn) for turn in (1, 4, 5)],
    *[("action.stored", turn) for turn in (2, 5)],
    *[("turn.answered", turn) for turn in (1, 4, 5)],
    *[("turn.committed", turn) for turn in (3, 5)],
    *[(f"refund.{step}", 1) for step in ("proposed", "confirmed", "sent", "called", "settled")],
]

Rows = Callable[[str], list[tuple[Any, ...]]]
Meet = Callable[..., Shopper]


def _bot_keys(rows: Rows) -> list[str]:
    return [key for (key,) in rows("SELECT key FROM messages WHERE author = 'bot' ORDER BY seq")]


@pytest.mark.parametrize(("moment", "occurrence"), MOMENTS)
def test_a_gateway_killed_in_a_refund_loses_nothing_and_pays_once(
    moment: str,
    occurrence: int,
    installation: Installation,
    assistant: Process,
    demo_database: URL,
    rows: Rows,
    meet: Meet,
) -> None:
    gateway = installation.gateway(demo_database, crash_at=moment, occurrence=occurrence)
    gateway.start()
    crashes = 0
    try:
        shopper = meet(installation.url)
        steps: list[Callable[[], Any]] = [
            partial(shopper.say, text, client_id=f"r{number}") for number, text in enumerate(REFUND)
        ]
        # Reading is a step too: the last answer may arrive just before the process dies of having stored it.
        for step in (*steps, shopper.everything):
            try:
                shown = step()
            except httpx.TransportError:
                assert gateway.wait_for_death() == -9
                crashes += 1
                gateway = installation.gateway(demo_database, clock_ahead_s=AFTER_LEASE_S)
                gateway.start()
                shown = step()
    finally:
        gateway.stop()
    assert crashes == 1, "the moment never came"
    assert assistant.is_alive
    assert [message["text"] for message in shown if message["author"] == "shopper"] == list(REFUND)
    assert _bot_keys(rows) == EXPECTED_KEYS
    assert [message["author"] for message in shown] == ["bot"] + ["shopper", "bot"] * len(REFUND)
    assert rows("SELECT count(*) FROM demo_shop.refunds WHERE order_number = '1007'") == [(1,)]
    assert rows("SELECT state FROM refund_ledger WHERE state <> 'void'") == [("done",)]
