"""The inbox stores once, numbers without gaps, and turns only its own buttons into intents."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import inbox, transcript
from conversations.message import Draft, UnknownButton, UnknownConversation
from tests.fakes import FakeClock

BUTTON = {"key": "button_affirm", "args": {}, "intent": "affirm", "entities": {"quote": "q1"}}


async def _reply_with_button(engine: AsyncEngine, conversation_id: UUID, clock: FakeClock) -> str:
    async with engine.begin() as connection:
        drafts = [Draft("bot", "reply", key="confirm_refund", buttons=(BUTTON,), language="en")]
        (stored,) = await transcript.append(connection, conversation_id, drafts, clock.now())
    return inbox.button_token(stored.id, 0)


async def test_a_button_means_its_intent_in_its_own_conversation(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    token = await _reply_with_button(engine, conversation_id, clock)
    async with engine.connect() as connection:
        draft, seq = await inbox.press_draft(connection, conversation_id, token)
    assert (draft.args["intent"], draft.args["entities"], seq) == ("affirm", {"quote": "q1"}, 2)


async def test_a_button_of_another_conversation_means_nothing(
    engine: AsyncEngine, begin: Callable[[], Awaitable[UUID]], clock: FakeClock
) -> None:
    token = await _reply_with_button(engine, await begin(), clock)
    stranger = await begin()
    async with engine.connect() as connection:
        with pytest.raises(UnknownButton):
            await inbox.press_draft(connection, stranger, token)


STRANGE = UUID("5f0e8b1c-9d5e-4a37-8f4b-2c6a7d1e9b30").hex


@pytest.mark.parametrize("token", ["", "affirm", "/affirm", "x.y", f"{STRANGE}.0", f"{STRANGE}.-1"])
async def test_made_up_tokens_mean_nothing(engine: AsyncEngine, conversation_id: UUID, token: str) -> None:
    async with engine.connect() as connection:
        with pytest.raises(UnknownButton):
            await inbox.press_draft(connection, conversation_id, token)


async def test_a_message_for_no_conversation_is_refused(engine: AsyncEngine, clock: FakeClock) -> None:
    draft = Draft("shopper", "text", text="hi", external_id="x:1", turn_state="pending")
    with pytest.raises(UnknownConversation):
        await inbox.receive(engine, uuid4(), draft, clock.now())


async def test_concurrent_appends_leave_no_gap_and_no_double(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    async def append_one(number: int) -> None:
        async with engine.begin() as connection:
            draft = Draft("agent", "text", text=str(number))
            await transcript.append(connection, conversation_id, [draft], clock.now())

    async with asyncio.TaskGroup() as group:
        for number in range(20):
            group.create_task(append_one(number))
    async with engine.connect() as connection:
        found = await transcript.read(connection, conversation_id)
    assert [message.seq for message in found] == list(range(1, 22))


async def test_private_notes_are_for_agents_only(engine: AsyncEngine, conversation_id: UUID, clock: FakeClock) -> None:
    async with engine.begin() as connection:
        note = Draft("agent", "note", text="angry", private=True)
        await transcript.append(connection, conversation_id, [note], clock.now())
        public = await transcript.read(connection, conversation_id)
        everything = await transcript.read(connection, conversation_id, private=True)
    assert "angry" not in [message.text for message in public]
    assert everything[-1].text == "angry"
