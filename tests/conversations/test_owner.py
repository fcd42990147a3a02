"""Ownership: one winner, and a hand-off that tells what was done before it."""

import asyncio
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations import owner, transcript
from conversations.message import Draft, NotYours
from conversations.owner import HandOff
from conversations.tables import handoffs
from tests.fakes import FakeClock


async def test_of_two_agents_who_accept_at_once_one_wins(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    async def accept(name: str) -> str | None:
        async with engine.begin() as connection:
            try:
                await owner.accept(connection, conversation_id, uuid4(), name, clock.now())
            except NotYours as refused:
                return refused.agent_name
        return None

    answers = await asyncio.gather(accept("Dana"), accept("Kim"))
    async with engine.connect() as connection:
        winner = (await transcript.load(connection, conversation_id)).agent_name
    assert sorted(answers, key=str) == sorted([None, winner], key=str)


async def test_only_the_owner_hands_back_or_resolves(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    async with engine.begin() as connection:
        await owner.accept(connection, conversation_id, uuid4(), "Dana", clock.now())
    for end in (owner.hand_back, owner.resolve):
        async with engine.begin() as connection:
            with pytest.raises(NotYours):
                await end(connection, conversation_id, uuid4(), None, clock.now())


async def test_a_conversation_that_waits_already_is_handed_over_once(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    async with engine.begin() as connection:
        first = await owner.hand_over(connection, conversation_id, HandOff("shopper_asked"), clock.now())
        second = await owner.hand_over(connection, conversation_id, HandOff("not_understood"), clock.now())
    assert (len(first), second) == (1, [])


async def test_a_hand_off_tells_what_the_shopper_was_told_about_orders(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    card = {"type": "receipt_card", "order_number": "1007"}
    told = Draft("bot", "reply", key="refund_done", args={"order_number": "1007", "card": card}, language="es")
    small_talk = Draft("bot", "reply", key="greet", language="es")
    async with engine.begin() as connection:
        await transcript.append(connection, conversation_id, [told, small_talk], clock.now())
        await owner.hand_over(connection, conversation_id, HandOff("shopper_asked"), clock.now())
        summary = (await connection.execute(select(handoffs.c.summary))).scalar_one()
    assert summary["tried"] == [{"key": "refund_done", "args": {"order_number": "1007"}}]


async def test_resolving_closes_the_case_and_the_bot_answers_again(
    engine: AsyncEngine, conversation_id: UUID, clock: FakeClock
) -> None:
    agent_id = uuid4()
    async with engine.begin() as connection:
        await owner.accept(connection, conversation_id, agent_id, "Dana", clock.now())
        await owner.resolve(connection, conversation_id, agent_id, "answered", clock.now())
        after = await transcript.load(connection, conversation_id)
        said = await transcript.read(connection, conversation_id)
    assert (after.owner, after.status) == ("bot", "resolved")
    assert [message.key for message in said][-2:] == ["agent_left", "conversation_resolved"]
