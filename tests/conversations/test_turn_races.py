"""What else happens while a turn runs: a hand-back, an answer that cannot be stored, a full pool, a stop."""

import asyncio
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import lease, owner, transcript
from conversations.assistant import TurnRequest
from conversations.lease import LEASE, claim_next, kept
from conversations.tables import conversations
from conversations.turn import TurnRunner
from conversations.turn_workers import TurnWorkers
from storage.engine import create_engine
from tests.conversations.conftest import Say, bot_keys, read_all
from tests.fakes import FakeAssistant, FakeClock

AGENT = uuid4()


async def _accept(engine: AsyncEngine, conversation_id: UUID, clock: FakeClock) -> None:
    async with engine.begin() as connection:
        await owner.accept(connection, conversation_id, AGENT, "Dana", clock.now())


async def _until_given_up(runner: TurnRunner, conversation_id: UUID, clock: FakeClock) -> None:
    for _ in range(3):
        await runner.run_next(conversation_id)
        clock.advance(LEASE.total_seconds() + 1)


async def test_a_message_that_crosses_the_hand_back_is_answered_by_the_bot(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    workers: TurnWorkers,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    await _accept(engine, conversation_id, clock)

    async def agent_hands_back(_: TurnRequest) -> None:
        assistant.before_answer = None
        async with engine.begin() as connection:
            await owner.hand_back(connection, conversation_id, AGENT, None, clock.now())

    assistant.before_answer = agent_hands_back
    asked = await say("and my parcel?")
    workers.wake(conversation_id)
    await workers.idle()
    found = await read_all(engine, conversation_id)
    assert [message.key for message in found if message.turn_id == asked.id] == ["echo"]


async def test_an_answer_that_makes_no_sense_leaves_the_conversation_with_its_agent(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    await _accept(engine, conversation_id, clock)

    async def garbage(_: TurnRequest) -> None:
        raise ValueError("no JSON")

    assistant.before_answer = garbage
    await say("are you there?")
    await _until_given_up(runner, conversation_id, clock)
    assert (await read_all(engine, conversation_id))[-1].turn_state == "shown"
    async with engine.connect() as connection:
        assert (await transcript.load(connection, conversation_id)).owner == "human"


@pytest.mark.parametrize(
    "reply",
    [
        {"key": "echo", "args": {"text": "a\x00b"}},
        {"control": "hand_over", "reason": "r" * 60},
        {"control": "hand_over", "reason": "policy", "summary": "not an object"},
    ],
)
async def test_an_answer_that_cannot_be_stored_ends_with_a_person_too(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
    reply: dict[str, object],
) -> None:
    assistant.replies["odd"] = [reply]
    await say("odd")
    await _until_given_up(runner, conversation_id, clock)
    assert bot_keys(await read_all(engine, conversation_id)) == ["action_failed", "handing_over"]


async def test_a_hand_off_opens_a_conversation_that_was_resolved_a_moment_ago(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    workers: TurnWorkers,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    assistant.replies["bye"] = [{"control": "resolve"}]
    assistant.replies["a person please"] = [{"control": "hand_over", "reason": "shopper_asked"}]
    await say("bye")
    await say("a person please")
    workers.wake(conversation_id)
    await workers.idle()
    async with engine.connect() as connection:
        held = await transcript.load(connection, conversation_id)
    assert (held.owner, held.status) == ("queue", "open")


async def test_a_lease_is_renewed_again_after_a_moment_without_a_free_connection(
    engine: AsyncEngine, conversation_id: UUID, say: Say, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "RENEW_EVERY_S", 0.05)
    await say("slow")
    claim = await claim_next(engine, conversation_id, clock.now())
    assert claim is not None
    small = create_engine(engine.url, pool_size=1)
    small.pool._timeout = 0.1  # type: ignore[attr-defined]
    async with kept(small, claim, clock):
        async with small.connect(), small.connect():
            await asyncio.sleep(0.4)
        clock.advance(5)
        async with asyncio.timeout(5):
            while await _leased_until(engine) != clock.now() + LEASE:  # noqa: ASYNC110 - a column has no event
                await asyncio.sleep(0.02)
    await small.dispose()


async def _leased_until(engine: AsyncEngine) -> object:
    async with engine.connect() as connection:
        return await connection.scalar(select(conversations.c.turn_until))


async def test_a_process_that_stops_ends_its_turn_and_leaves_the_rest_to_others(
    engine: AsyncEngine, conversation_id: UUID, say: Say, workers: TurnWorkers, assistant: FakeAssistant
) -> None:
    stopping: list[asyncio.Task[None]] = []

    async def told_to_stop(_: TurnRequest) -> None:
        if not stopping:
            stopping.append(asyncio.create_task(workers.stop()))
            await asyncio.sleep(0)

    assistant.before_answer = told_to_stop
    for number in range(5):
        await say(f"message {number}")
    workers.wake(conversation_id)
    await workers.idle()
    await stopping[0]
    assert bot_keys(await read_all(engine, conversation_id)) == ["echo"]
