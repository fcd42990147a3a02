"""What else happens while a turn runs: a hand-back, an answer that cannot be stored, a full pool, a stop."""

import asyncio
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import lease, owner
from conversations.assistant import TurnRequest
from conversations.lease import LEASE, claim_next, kept
from conversations.tables import conversations
from storage.engine import create_engine
from tests.conversations.conftest import Talk, bot_keys

AGENT = uuid4()


async def _accept(talk: Talk) -> None:
    async with talk.engine.begin() as connection:
        await owner.accept(connection, talk.conversation_id, AGENT, "Dana", talk.clock.now())


async def _until_given_up(talk: Talk) -> None:
    for _ in range(3):
        await talk.answer()
        talk.clock.advance(LEASE.total_seconds() + 1)


async def test_a_message_that_crosses_the_hand_back_is_answered_by_the_bot(talk: Talk) -> None:
    await _accept(talk)

    async def agent_hands_back(_: TurnRequest) -> None:
        talk.assistant.before_answer = None
        async with talk.engine.begin() as connection:
            await owner.hand_back(connection, talk.conversation_id, AGENT, None, talk.clock.now())

    talk.assistant.before_answer = agent_hands_back
    asked = await talk.say("and my parcel?")
    talk.workers.wake(talk.conversation_id)
    await talk.workers.idle()
    found = await talk.read()
    assert [message.key for message in found if message.turn_id == asked.id] == ["echo"]


async def test_an_answer_that_makes_no_sense_leaves_the_conversation_with_its_agent(talk: Talk) -> None:
    await _accept(talk)

    async def garbage(_: TurnRequest) -> None:
        raise ValueError("no JSON")

    talk.assistant.before_answer = garbage
    await talk.say("are you there?")
    await _until_given_up(talk)
    assert (await talk.read())[-1].turn_state == "shown"
    assert (await talk.held()).owner == "human"


@pytest.mark.parametrize(
    "reply",
    [
        {"key": "echo", "args": {"text": "a\x00b"}},
        {"control": "hand_over", "reason": "r" * 60},
        {"control": "hand_over", "reason": "policy", "summary": "not an object"},
    ],
)
async def test_an_answer_that_cannot_be_stored_ends_with_a_person_too(talk: Talk, reply: dict[str, object]) -> None:
    talk.assistant.replies["odd"] = [reply]
    await talk.say("odd")
    await _until_given_up(talk)
    assert bot_keys(await talk.read()) == ["action_failed", "handing_over"]


async def test_a_hand_off_opens_a_conversation_that_was_resolved_a_moment_ago(talk: Talk) -> None:
    talk.assistant.replies["bye"] = [{"control": "resolve"}]
    talk.assistant.replies["a person please"] = [{"control": "hand_over", "reason": "shopper_asked"}]
    await talk.say("bye")
    await talk.say("a person please")
    talk.workers.wake(talk.conversation_id)
    await talk.workers.idle()
    held = await talk.held()
    assert (held.owner, held.status) == ("queue", "open")


async def test_a_lease_is_renewed_again_after_a_moment_without_a_free_connection(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "RENEW_EVERY_S", 0.05)
    await talk.say("slow")
    claim = await claim_next(talk.engine, talk.conversation_id, talk.clock.now())
    assert claim is not None
    small = create_engine(talk.engine.url, pool_size=1)
    small.pool._timeout = 0.1  # type: ignore[attr-defined]
    async with kept(small, claim, talk.clock):
        async with small.connect(), small.connect():
            await asyncio.sleep(0.4)
        talk.clock.advance(5)
        async with asyncio.timeout(5):
            while await _leased_until(talk.engine) != talk.clock.now() + LEASE:  # noqa: ASYNC110 - a column has no event
                await asyncio.sleep(0.02)
    await small.dispose()


async def _leased_until(engine: AsyncEngine) -> object:
    async with engine.connect() as connection:
        return await connection.scalar(select(conversations.c.turn_until))


async def test_a_process_that_stops_ends_its_turn_and_leaves_the_rest_to_others(talk: Talk) -> None:
    stopping: list[asyncio.Task[None]] = []

    async def told_to_stop(_: TurnRequest) -> None:
        if not stopping:
            stopping.append(asyncio.create_task(talk.workers.stop()))
            await asyncio.sleep(0)

    talk.assistant.before_answer = told_to_stop
    for number in range(5):
        await talk.say(f"message {number}")
    talk.workers.wake(talk.conversation_id)
    await talk.workers.idle()
    await stopping[0]
    assert bot_keys(await talk.read()) == ["echo"]
