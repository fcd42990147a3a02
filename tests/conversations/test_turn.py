"""Turns: in order, one at a time, committed once, and never lost to an assistant that is away or fails."""

import asyncio
from uuid import UUID, uuid4

from sqlalchemy import select

from conversations import owner
from conversations.assistant import TurnRequest
from conversations.lease import LEASE, claim_next, waiting_conversations
from conversations.owner import HandOff
from conversations.sweeper import Sweeper, unanswered_messages
from conversations.tables import handoffs
from conversations.turn import GIVE_UP_AFTER
from tests.conversations.conftest import Talk, bot_keys


async def test_a_message_is_answered_in_its_language(talk: Talk) -> None:
    talk.assistant.language = "es"
    asked = await talk.say("hola")
    assert await talk.answer()
    reply = (await talk.read())[-1]
    assert (reply.key, reply.args, reply.language, reply.turn_id) == ("echo", {"text": "hola"}, "es", asked.id)


async def test_no_evidence_and_unknown_languages_switch_nothing(talk: Talk) -> None:
    for code in (None, "tlh"):
        talk.assistant.language = code
        await talk.say(f"in {code}")
        await talk.answer()
    assert (await talk.held()).language == "en"


async def test_a_chosen_language_stays(talk: Talk) -> None:
    talk.assistant.replies["arabic please"] = [
        {"control": "set_language", "language": "ar", "pinned": True},
        {"key": "language_changed", "args": {}},
    ]
    await talk.say("arabic please")
    await talk.answer()
    talk.assistant.language = "es"
    await talk.say("hola")
    await talk.answer()
    found = await talk.read()
    assert [message.language for message in found if message.author == "bot"] == ["en", "ar", "ar"]


async def test_two_hundred_messages_sent_without_waiting_are_answered_once_and_in_order(talk: Talk) -> None:
    texts = [f"message {number}" for number in range(200)]
    async with asyncio.TaskGroup() as group:
        for text in texts:
            group.create_task(talk.send(text))
    await talk.workers.idle()
    found = await talk.read()
    sent = [message.text for message in found if message.author == "shopper"]
    answered = [message.args["text"] for message in found if message.key == "echo"]
    assert sorted(answered) == sorted(texts)
    assert answered == sent
    assert [request.tracker["turns"] for request in talk.assistant.asked if request.tracker] == list(range(1, 200))


async def test_fifty_deliveries_of_one_message_are_one_message_and_one_answer(talk: Talk) -> None:
    async def deliver() -> UUID:
        return (await talk.send("once")).id

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(deliver()) for _ in range(50)]
    await talk.workers.idle()
    found = await talk.read()
    assert {task.result() for task in tasks} == {found[1].id}
    assert bot_keys(found) == ["echo"]
    assert [message.seq for message in found] == [1, 2, 3]


async def test_a_claim_that_died_is_taken_over_when_its_lease_ends(talk: Talk) -> None:
    await talk.say("hello")
    dead = await claim_next(talk.engine, talk.conversation_id, talk.clock.now())
    assert dead is not None
    assert await waiting_conversations(talk.engine, talk.clock.now()) == []
    assert not await talk.answer()
    talk.clock.advance(LEASE.total_seconds() + 1)
    sweeper = Sweeper([unanswered_messages(talk.engine, talk.clock, talk.workers)])
    await sweeper.sweep()
    await talk.workers.idle()
    assert bot_keys(await talk.read()) == ["echo"]


async def test_a_turn_whose_lease_went_to_another_process_commits_nothing(talk: Talk) -> None:
    await talk.say("slow")
    raced: list[bool] = []

    async def another_process_runs_it(_: TurnRequest) -> None:
        talk.assistant.before_answer = None
        talk.clock.advance(LEASE.total_seconds() + 1)
        raced.append(await talk.answer() is not None)

    talk.assistant.before_answer = another_process_runs_it
    await talk.answer()
    assert raced == [True]
    assert len({request.turn_id for request in talk.assistant.asked}) == 1
    assert bot_keys(await talk.read()) == ["echo"]


async def test_a_human_who_takes_over_silences_the_turn_in_flight(talk: Talk) -> None:
    await talk.say("refund me")

    async def agent_accepts(_: TurnRequest) -> None:
        async with talk.engine.begin() as connection:
            await owner.accept(connection, talk.conversation_id, uuid4(), "Dana", talk.clock.now())

    talk.assistant.before_answer = agent_accepts
    await talk.answer()
    found = await talk.read()
    public = [message.key for message in found if not message.private]
    assert public == ["welcome", None, "agent_joined"]
    assert [message.key for message in found if message.private] == ["event_done_meanwhile", "echo"]


async def test_while_a_human_owns_it_the_bot_understands_but_says_nothing(talk: Talk) -> None:
    async with talk.engine.begin() as connection:
        await owner.accept(connection, talk.conversation_id, uuid4(), "Dana", talk.clock.now())
    await talk.say("are you there?")
    await talk.answer()
    found = await talk.read()
    assert found[-1].text == "are you there?"
    assert found[-1].understanding is not None
    assert found[-1].turn_state == "shown"


async def test_an_assistant_that_is_away_gets_one_word_of_patience_and_then_the_answer(talk: Talk) -> None:
    talk.assistant.away = True
    await talk.say("hello")
    for _ in range(5):
        await talk.answer()
        talk.clock.advance(5)
    talk.assistant.away = False
    await talk.answer()
    assert bot_keys(await talk.read()) == ["one_moment", "echo"]


async def test_after_two_minutes_without_assistant_a_person_takes_over(talk: Talk) -> None:
    talk.assistant.away = True
    await talk.say("hello")
    await talk.answer()
    talk.clock.advance(GIVE_UP_AFTER.total_seconds())
    await talk.answer()
    found = await talk.read()
    assert bot_keys(found) == ["one_moment", "assistant_gave_up", "handing_over"]
    assert (await talk.held()).owner == "queue"
    async with talk.engine.connect() as connection:
        assert await connection.scalar(select(handoffs.c.reason)) == "assistant_unavailable"


async def test_a_turn_that_keeps_failing_is_handed_over_and_never_sounds_like_success(talk: Talk) -> None:
    talk.assistant.failing = True
    await talk.say("refund it")
    for _ in range(3):
        await talk.answer()
        talk.clock.advance(5)
    assert len({request.turn_id for request in talk.assistant.asked}) == 1
    assert bot_keys(await talk.read()) == ["action_failed", "handing_over"]


async def test_an_address_left_in_the_queue_is_kept(talk: Talk) -> None:
    async with talk.engine.begin() as connection:
        await owner.hand_over(connection, talk.conversation_id, HandOff("shopper_asked"), talk.clock.now())
    await talk.say("Write to <Ana@Example.com>, please")
    await talk.answer()
    assert (await talk.held()).shopper_email == "Ana@example.com"
    assert bot_keys(await talk.read()) == ["email_saved"]


async def test_after_hand_back_the_bot_is_told_what_it_could_not_see(talk: Talk) -> None:
    agent_id = uuid4()
    async with talk.engine.begin() as connection:
        hand_off = HandOff("shopper_asked", order={"number": "1043"})
        await owner.hand_over(connection, talk.conversation_id, hand_off, talk.clock.now())
        await owner.accept(connection, talk.conversation_id, agent_id, "Dana", talk.clock.now())
        await owner.hand_back(connection, talk.conversation_id, agent_id, "explained", talk.clock.now())
    await talk.answer()
    control = talk.assistant.asked[0].input
    assert control["kind"] == "control"
    assert control["facts"] == {
        "agent_name": "Dana",
        "language": "en",
        "resolution": "explained",
        "order_numbers": ["1043"],
    }


async def test_a_malformed_answer_is_a_failed_turn_and_ends_with_a_person(talk: Talk) -> None:
    talk.assistant.replies["odd"] = [{"no": "key"}]
    await talk.say("odd")
    for _ in range(3):
        await talk.answer()
        talk.clock.advance(5)
    assert bot_keys(await talk.read()) == ["action_failed", "handing_over"]


async def test_a_broken_job_does_not_end_the_sweeper() -> None:
    swept: list[str] = []

    async def broken() -> None:
        raise RuntimeError

    async def sound() -> None:
        swept.append("sound")

    await Sweeper([broken, sound]).sweep()
    assert swept == ["sound"]


async def test_who_writes_on_in_the_queue_is_told_once_that_somebody_will_come(talk: Talk) -> None:
    async with talk.engine.begin() as connection:
        await owner.hand_over(connection, talk.conversation_id, HandOff("shopper_asked"), talk.clock.now())
    for text in ("hello?", "anybody there?", "helloooo"):
        await talk.say(text)
        await talk.answer()
    assert bot_keys(await talk.read()) == ["still_waiting"]
