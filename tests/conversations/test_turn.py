"""Turns: in order, one at a time, committed once, and never lost to an assistant that is away or fails."""

import asyncio
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import owner, transcript
from conversations.assistant import TurnRequest
from conversations.lease import LEASE, claim_next, waiting_conversations
from conversations.owner import HandOff
from conversations.sweeper import Sweeper, unanswered_messages
from conversations.tables import handoffs
from conversations.turn import GIVE_UP_AFTER, TurnRunner
from conversations.turn_workers import TurnWorkers
from tests.conversations.conftest import Say, bot_keys, read_all
from tests.fakes import FakeAssistant, FakeClock


async def test_a_message_is_answered_in_its_language(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, assistant: FakeAssistant
) -> None:
    assistant.language = "es"
    asked = await say("hola")
    assert await runner.run_next(conversation_id)
    reply = (await read_all(engine, conversation_id))[-1]
    assert (reply.key, reply.args, reply.language, reply.turn_id) == ("echo", {"text": "hola"}, "es", asked.id)


async def test_no_evidence_and_unknown_languages_switch_nothing(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, assistant: FakeAssistant
) -> None:
    for code in (None, "tlh"):
        assistant.language = code
        await say(f"in {code}")
        await runner.run_next(conversation_id)
    async with engine.connect() as connection:
        assert (await transcript.load(connection, conversation_id)).language == "en"


async def test_a_chosen_language_stays(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, assistant: FakeAssistant
) -> None:
    assistant.replies["arabic please"] = [
        {"control": "set_language", "language": "ar", "pinned": True},
        {"key": "language_changed", "args": {}},
    ]
    await say("arabic please")
    await runner.run_next(conversation_id)
    assistant.language = "es"
    await say("hola")
    await runner.run_next(conversation_id)
    found = await read_all(engine, conversation_id)
    assert [message.language for message in found if message.author == "bot"] == ["en", "ar", "ar"]


async def test_two_hundred_messages_sent_without_waiting_are_answered_once_and_in_order(
    engine: AsyncEngine, conversation_id: UUID, send: Say, workers: TurnWorkers, assistant: FakeAssistant
) -> None:
    texts = [f"message {number}" for number in range(200)]
    async with asyncio.TaskGroup() as group:
        for text in texts:
            group.create_task(send(text))
    await workers.idle()
    found = await read_all(engine, conversation_id)
    sent = [message.text for message in found if message.author == "shopper"]
    answered = [message.args["text"] for message in found if message.key == "echo"]
    assert sorted(answered) == sorted(texts)
    assert answered == sent
    assert [request.tracker["turns"] for request in assistant.asked if request.tracker] == list(range(1, 200))


async def test_fifty_deliveries_of_one_message_are_one_message_and_one_answer(
    engine: AsyncEngine, conversation_id: UUID, send: Say, workers: TurnWorkers
) -> None:
    async def deliver() -> UUID:
        return (await send("once")).id

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(deliver()) for _ in range(50)]
    await workers.idle()
    found = await read_all(engine, conversation_id)
    assert {task.result() for task in tasks} == {found[1].id}
    assert bot_keys(found) == ["echo"]
    assert [message.seq for message in found] == [1, 2, 3]


async def test_a_claim_that_died_is_taken_over_when_its_lease_ends(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, clock: FakeClock
) -> None:
    await say("hello")
    dead = await claim_next(engine, conversation_id, clock.now())
    assert dead is not None
    assert await waiting_conversations(engine, clock.now()) == []
    assert not await runner.run_next(conversation_id)
    clock.advance(LEASE.total_seconds() + 1)
    sweeper = Sweeper([unanswered_messages(engine, clock, workers := TurnWorkers(runner))])
    await sweeper.sweep()
    await workers.idle()
    assert bot_keys(await read_all(engine, conversation_id)) == ["echo"]


async def test_a_turn_whose_lease_went_to_another_process_commits_nothing(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    await say("slow")
    raced: list[bool] = []

    async def another_process_runs_it(_: TurnRequest) -> None:
        assistant.before_answer = None
        clock.advance(LEASE.total_seconds() + 1)
        raced.append(await runner.run_next(conversation_id) is not None)

    assistant.before_answer = another_process_runs_it
    await runner.run_next(conversation_id)
    assert raced == [True]
    assert len({request.turn_id for request in assistant.asked}) == 1
    assert bot_keys(await read_all(engine, conversation_id)) == ["echo"]


async def test_a_human_who_takes_over_silences_the_turn_in_flight(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    await say("refund me")

    async def agent_accepts(_: TurnRequest) -> None:
        async with engine.begin() as connection:
            await owner.accept(connection, conversation_id, uuid4(), "Dana", clock.now())

    assistant.before_answer = agent_accepts
    await runner.run_next(conversation_id)
    found = await read_all(engine, conversation_id)
    public = [message.key for message in found if not message.private]
    assert public == ["welcome", None, "agent_joined"]
    assert [message.key for message in found if message.private] == ["event_done_meanwhile", "echo"]


async def test_while_a_human_owns_it_the_bot_understands_but_says_nothing(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, clock: FakeClock
) -> None:
    async with engine.begin() as connection:
        await owner.accept(connection, conversation_id, uuid4(), "Dana", clock.now())
    await say("are you there?")
    await runner.run_next(conversation_id)
    found = await read_all(engine, conversation_id)
    assert found[-1].text == "are you there?"
    assert found[-1].understanding is not None
    assert found[-1].turn_state == "shown"


async def test_an_assistant_that_is_away_gets_one_word_of_patience_and_then_the_answer(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    assistant.away = True
    await say("hello")
    for _ in range(5):
        await runner.run_next(conversation_id)
        clock.advance(5)
    assistant.away = False
    await runner.run_next(conversation_id)
    assert bot_keys(await read_all(engine, conversation_id)) == ["one_moment", "echo"]


async def test_after_two_minutes_without_assistant_a_person_takes_over(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    assistant.away = True
    await say("hello")
    await runner.run_next(conversation_id)
    clock.advance(GIVE_UP_AFTER.total_seconds())
    await runner.run_next(conversation_id)
    found = await read_all(engine, conversation_id)
    assert bot_keys(found) == ["one_moment", "assistant_gave_up", "handing_over"]
    async with engine.connect() as connection:
        assert (await transcript.load(connection, conversation_id)).owner == "queue"
        assert await connection.scalar(select(handoffs.c.reason)) == "assistant_unavailable"


async def test_a_turn_that_keeps_failing_is_handed_over_and_never_sounds_like_success(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    assistant.failing = True
    await say("refund it")
    for _ in range(3):
        await runner.run_next(conversation_id)
        clock.advance(5)
    assert len({request.turn_id for request in assistant.asked}) == 1
    assert bot_keys(await read_all(engine, conversation_id)) == ["action_failed", "handing_over"]


async def test_an_address_left_in_the_queue_is_kept(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, clock: FakeClock
) -> None:
    async with engine.begin() as connection:
        await owner.hand_over(connection, conversation_id, HandOff("shopper_asked"), clock.now())
    await say("Write to <Ana@Example.com>, please")
    await runner.run_next(conversation_id)
    async with engine.connect() as connection:
        assert (await transcript.load(connection, conversation_id)).shopper_email == "Ana@example.com"
    assert bot_keys(await read_all(engine, conversation_id)) == ["email_saved"]


async def test_after_hand_back_the_bot_is_told_what_it_could_not_see(
    engine: AsyncEngine, conversation_id: UUID, runner: TurnRunner, assistant: FakeAssistant, clock: FakeClock
) -> None:
    agent_id = uuid4()
    async with engine.begin() as connection:
        hand_off = HandOff("shopper_asked", order={"number": "1043"})
        await owner.hand_over(connection, conversation_id, hand_off, clock.now())
        await owner.accept(connection, conversation_id, agent_id, "Dana", clock.now())
        await owner.hand_back(connection, conversation_id, agent_id, "explained", clock.now())
    await runner.run_next(conversation_id)
    control = assistant.asked[0].input
    assert control["kind"] == "control"
    assert control["facts"] == {
        "agent_name": "Dana",
        "language": "en",
        "resolution": "explained",
        "order_numbers": ["1043"],
    }


async def test_a_malformed_answer_is_a_failed_turn_and_ends_with_a_person(
    engine: AsyncEngine,
    conversation_id: UUID,
    say: Say,
    runner: TurnRunner,
    assistant: FakeAssistant,
    clock: FakeClock,
) -> None:
    assistant.replies["odd"] = [{"no": "key"}]
    await say("odd")
    for _ in range(3):
        await runner.run_next(conversation_id)
        clock.advance(5)
    assert bot_keys(await read_all(engine, conversation_id)) == ["action_failed", "handing_over"]


async def test_a_broken_job_does_not_end_the_sweeper() -> None:
    swept: list[str] = []

    async def broken() -> None:
        raise RuntimeError

    async def sound() -> None:
        swept.append("sound")

    await Sweeper([broken, sound]).sweep()
    assert swept == ["sound"]


async def test_who_writes_on_in_the_queue_is_told_once_that_somebody_will_come(
    engine: AsyncEngine, conversation_id: UUID, say: Say, runner: TurnRunner, clock: FakeClock
) -> None:
    async with engine.begin() as connection:
        await owner.hand_over(connection, conversation_id, HandOff("shopper_asked"), clock.now())
    for text in ("hello?", "anybody there?", "helloooo"):
        await say(text)
        await runner.run_next(conversation_id)
    assert bot_keys(await read_all(engine, conversation_id)) == ["still_waiting"]
