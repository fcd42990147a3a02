"""A promise to come back is kept, or the shopper is told that it was not."""

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.case_keeper import CaseKeeper
from actions.cases import CaseBook, CaseState, CaseUnknown, promised_time
from conversations import owner, transcript
from conversations.message import Draft
from conversations.opening_hours import is_open
from conversations.shop_rules import Cases, load_shop_rules
from conversations.tables import handoffs, messages
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import must_have_words
from tests.fakes import FakeClock

PEOPLE = load_shop_rules(Path(__file__).parents[2] / "shop.yml").people
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
RULES = Cases(answer_within_hours={"complaint": 2}, remind_before_hours=1)


@pytest.fixture
def book(engine: AsyncEngine, clock: FakeClock) -> CaseBook:
    return CaseBook(engine, clock, PEOPLE, RULES)


@pytest.fixture
def keeper(engine: AsyncEngine, clock: FakeClock) -> CaseKeeper:
    return CaseKeeper(engine, clock)


async def said(engine: AsyncEngine, conversation_id: uuid.UUID) -> list[str | None]:
    async with engine.connect() as connection:
        rows = await connection.execute(
            select(messages.c.key).where(messages.c.conversation_id == conversation_id).order_by(messages.c.seq)
        )
        return list(rows.scalars())


async def answer(engine: AsyncEngine, clock: FakeClock, conversation_id: uuid.UUID) -> None:
    async with engine.begin() as connection:
        await transcript.append(connection, conversation_id, [Draft("agent", "text", text="It is oak.")], clock.now())


async def test_a_promise_says_its_time_and_the_next_one_says_that_it_stands(
    book: CaseBook, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock)
    first = await book.open(conversation, "complaint", order_number="1001")
    again = await book.open(conversation, "complaint", order_number="1002")
    must_have_words([first.said, again.said])
    assert (first.said["key"], again.said["key"]) == ("case_opened", "case_open_already")
    assert again.id == first.id
    assert again.order_number == "1001"


async def test_a_repeated_turn_gets_the_promise_of_its_first_run(
    book: CaseBook, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation, turn = await begin_conversation(engine, clock), uuid.uuid4()
    first = await book.open(conversation, "complaint", turn_id=turn)
    clock.advance(60)
    again = await book.open(conversation, "complaint", turn_id=turn)
    assert again.said == first.said


async def test_before_it_is_due_a_person_gets_the_conversation_with_what_was_promised(
    book: CaseBook, keeper: CaseKeeper, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock)
    fact = {"key": "summary_order", "args": {"order_number": "1001"}}
    case = await book.open(conversation, "complaint", order_number="1001", facts=(fact,))
    assert await keeper.keep_due() == 0
    clock.advance((case.remind_at - clock.now()).total_seconds())
    assert await keeper.keep_due() == 1
    async with engine.connect() as connection:
        assert (await transcript.load(connection, conversation)).owner == "queue"
        handoff = (await connection.execute(select(handoffs))).mappings().one()
    assert handoff["reason"] == "case_due"
    assert handoff["slots"]["order_number"] == "1001"
    assert [line["key"] for line in handoff["summary"]["tried"]] == ["summary_case", "summary_order"]
    assert await said(engine, conversation) == ["event_handed_over", "case_taken_up"]
    assert await keeper.keep_due() == 0


async def test_an_answer_in_time_keeps_the_promise_and_nothing_more_is_said(
    book: CaseBook, keeper: CaseKeeper, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock)
    case = await book.open(conversation, "complaint")
    clock.advance(60)
    await answer(engine, clock, conversation)
    clock.advance((case.due_at - clock.now()).total_seconds())
    assert await keeper.keep_due() == 1
    assert [one.state for one in await book.list_of(conversation)] == [CaseState.KEPT]
    assert await said(engine, conversation) == [None]


async def test_a_promise_that_nobody_kept_is_admitted_once(
    book: CaseBook, keeper: CaseKeeper, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock)
    case = await book.open(conversation, "complaint")
    clock.advance((case.due_at - clock.now()).total_seconds())
    await keeper.keep_due()
    await keeper.keep_due()
    assert await said(engine, conversation) == ["event_handed_over", "case_taken_up", "case_late"]
    assert [one.state for one in await book.list_of(conversation)] == [CaseState.MISSED]


async def test_a_conversation_that_a_person_has_already_gets_a_private_note(
    book: CaseBook, keeper: CaseKeeper, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock)
    case = await book.open(conversation, "complaint")
    async with engine.begin() as connection:
        await owner.hand_over(connection, conversation, owner.HandOff("shopper_asked"), clock.now())
    clock.advance((case.remind_at - clock.now()).total_seconds())
    await keeper.keep_due()
    assert await said(engine, conversation) == ["event_handed_over", "event_case_due"]


async def test_a_settled_case_is_settled_for_good(book: CaseBook, engine: AsyncEngine, clock: FakeClock) -> None:
    conversation = await begin_conversation(engine, clock)
    case = await book.open(conversation, "complaint")
    await book.settle(case.id, CaseState.KEPT, "voucher")
    assert [one.state for one in await book.list_of(conversation)] == [CaseState.KEPT]
    with pytest.raises(CaseUnknown):
        await book.settle(case.id, CaseState.WITHDRAWN, "changed their mind")
    assert (await book.open(conversation, "complaint")).is_new


@given(
    st.integers(min_value=0, max_value=730 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
    st.integers(min_value=1, max_value=200),
)
def test_a_promised_time_is_a_full_hour_near_opening_hours_and_never_too_soon(now: datetime, hours: int) -> None:
    due = promised_time(PEOPLE, now, timedelta(hours=hours))
    assert due >= now + timedelta(hours=hours)
    assert (due.minute, due.second, due.microsecond) == (0, 0, 0)
    assert is_open(PEOPLE, due - timedelta(hours=1)) or is_open(PEOPLE, due)
