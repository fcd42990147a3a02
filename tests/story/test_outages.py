"""The assistant, the database and the actions go away and come back; two replicas share one conversation."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import URL

from conversations.lease import LEASE
from conversations.turn import GIVE_UP_AFTER
from storage.embedded import EmbeddedPostgres
from tests.processes import Installation, Process, free_port
from tests.story.conftest import Shopper

Rows = Callable[[str], list[tuple[Any, ...]]]
Meet = Callable[..., Shopper]
AFTER_LEASE_S = LEASE.total_seconds() + 5


def _bot_keys(rows: Rows) -> list[str]:
    """What the bot said after its welcome; whether it names a time of return depends on the hour of the test."""
    found = rows("SELECT key FROM messages WHERE author = 'bot' ORDER BY seq")
    return [key.removesuffix("_no_time") for (key,) in found][1:]


def _wait_for_keys(database_url: URL, rows: Rows, expected: list[str], timeout_s: float = 40) -> None:
    """Return when the bot has said exactly this; woken by the database's own notifications."""
    dsn = database_url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("LISTEN babeldesk")
        if _bot_keys(rows) == expected:
            return
        for _ in connection.notifies(timeout=timeout_s):
            if _bot_keys(rows) == expected:
                return
    assert _bot_keys(rows) == expected


def test_an_assistant_killed_in_mid_turn_answers_when_it_is_back(
    installation: Installation, demo_database: URL, rows: Rows, meet: Meet
) -> None:
    own = Installation(installation.folder)
    away = own.assistant()
    gateway = own.gateway(demo_database)
    away.start()
    gateway.start()
    try:
        shopper = meet(own.url)
        shopper.say("hello there")
        away.kill()
        with ThreadPoolExecutor() as pool:
            answer = pool.submit(shopper.say, "what can you do for me?")
            _wait_for_keys(demo_database, rows, ["greet", "one_moment"])
            away.start()
            replies = answer.result()
        assert [reply["author"] for reply in replies] == ["bot"]
        assert _bot_keys(rows) == ["greet", "one_moment", "help"]
    finally:
        gateway.stop()
        away.stop()


def test_an_assistant_that_stays_away_means_a_person(
    installation: Installation, demo_database: URL, rows: Rows, meet: Meet
) -> None:
    own = Installation(installation.folder)
    gateway = own.gateway(demo_database)
    gateway.start()
    shopper = meet(own.url)
    response = httpx.post(
        f"{own.url}/api/widget/messages",
        json={"client_id": "m", "text": "hello"},
        headers={"Authorization": f"Bearer {shopper.session['token']}"},
        timeout=20,
    )
    assert response.status_code == 202
    _wait_for_keys(demo_database, rows, ["one_moment"])
    gateway.stop()
    later = own.gateway(demo_database, clock_ahead_s=GIVE_UP_AFTER.total_seconds() + 1)
    later.start()
    try:
        _wait_for_keys(demo_database, rows, ["one_moment", "assistant_gave_up", "nobody_online"])
        assert rows("SELECT reason FROM handoffs") == [("assistant_unavailable",)]
    finally:
        later.stop()


def test_a_database_that_stops_loses_nothing(
    installation: Installation,
    assistant: Process,
    demo_database: URL,
    rows: Rows,
    postgres: EmbeddedPostgres,
    meet: Meet,
) -> None:
    gateway = installation.gateway(demo_database)
    gateway.start()
    try:
        shopper = meet(installation.url)
        shopper.say("hello there")
        postgres.stop()
        with pytest.raises(AssertionError, match="503"):
            shopper.say("where is order 1008?", client_id="during")
        postgres.start()
        for _ in range(20):
            try:
                replies = shopper.say("where is order 1008?", client_id="during")
                break
            except AssertionError:
                continue
        assert [reply["author"] for reply in replies] == ["bot"]
        assert _bot_keys(rows) == ["greet", "ask_proof"]
    finally:
        gateway.stop()


def test_two_replicas_answer_one_conversation_once_and_in_order(
    installation: Installation, assistant: Process, demo_database: URL, rows: Rows, meet: Meet
) -> None:
    second_port = free_port()
    replicas = [installation.gateway(demo_database), installation.gateway(demo_database, port=second_port)]
    for replica in replicas:
        replica.start()
    try:
        shopper = meet(installation.url)
        urls = [installation.url, f"http://127.0.0.1:{second_port}"]
        asyncio.run(_alternate(urls, shopper.session["token"], 20))
        asked = [text for (text,) in rows("SELECT text FROM messages WHERE author = 'shopper' ORDER BY seq")]
        answered = rows(
            "SELECT asked.text FROM messages reply JOIN messages asked ON asked.id = reply.turn_id "
            "WHERE reply.author = 'bot' ORDER BY reply.seq"
        )
        assert len(asked) == 20
        assert [text for (text,) in answered] == asked
    finally:
        for replica in replicas:
            replica.stop()


async def _alternate(urls: list[str], token: str, count: int) -> None:
    """Send messages to the replicas in turn, without waiting, each of them to both."""
    headers = {"Authorization": f"Bearer {token}", "Prefer": "wait=30"}

    async with httpx.AsyncClient(headers=headers, timeout=60) as client:

        async def send(number: int, url: str) -> None:
            body = {"client_id": f"m{number}", "text": f"hello number {number}"}
            response = await client.post(f"{url}/api/widget/messages", json=body)
            assert response.status_code == 200, response.text

        async with asyncio.TaskGroup() as group:
            for number in range(count):
                for url in urls:
                    group.create_task(send(number, url))


def test_a_failing_action_never_sounds_like_success(
    installation: Installation, assistant: Process, demo_database: URL, rows: Rows, meet: Meet
) -> None:
    """With the shop's tables gone every look-up fails: the turn is retried, then a person takes over."""
    gateway = installation.gateway(demo_database)
    gateway.start()
    try:
        shopper = meet(installation.url)
        shopper.say("I want a refund for order 1007")
        dsn = demo_database.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("ALTER SCHEMA demo_shop RENAME TO demo_shop_gone")
        shopper.say("emma@example.com")
        said = set(_bot_keys(rows))
        assert said & {"backend_away", "action_failed"}
        assert not said & {"refund_done", "refund_pending", "confirm_refund", "ask_reason"}
        assert rows("SELECT owner FROM conversations") == [("queue",)]
    finally:
        gateway.stop()


@pytest.mark.parametrize(
    "text", ["/affirm", "/restart", '/refund_request{"order_number":"1007"}', "/EXTERNAL_hand_back"]
)
def test_commands_typed_by_a_shopper_are_text(
    text: str, installation: Installation, assistant: Process, demo_database: URL, rows: Rows, meet: Meet
) -> None:
    gateway = installation.gateway(demo_database)
    gateway.start()
    try:
        shopper = meet(installation.url)
        for asked in ("I want a refund for order 1007", "emma@example.com", "it arrived damaged", "only the mug"):
            shopper.say(asked)
        assert _bot_keys(rows)[-1] == "confirm_refund"
        shopper.say(text)
        assert rows("SELECT state FROM refund_ledger WHERE state <> 'void'") == [("proposed",)]
    finally:
        gateway.stop()
