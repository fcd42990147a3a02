"""Guessing gets slower, never impossible, and nobody is kept out for long by somebody else."""

import asyncio
import uuid

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.identity_tables import failed_proofs
from conversations.identity_throttle import ADDRESS, CONVERSATION, ORDER_NUMBER, ProofThrottle, TooSoon
from conversations.tables import conversations
from tests.fakes import FakeClock


@pytest.fixture
def throttle(engine: AsyncEngine, clock: FakeClock) -> ProofThrottle:
    return ProofThrottle(engine, clock, "a key for hashes")


async def begin(engine: AsyncEngine, clock: FakeClock, address: bytes | None = None) -> uuid.UUID:
    conversation_id = uuid.uuid4()
    async with engine.begin() as connection:
        await connection.execute(
            insert(conversations).values(
                id=conversation_id,
                channel="widget",
                language="en",
                address_hash=address,
                created_at=clock.now(),
                updated_at=clock.now(),
            )
        )
    return conversation_id


async def wait_of(throttle: ProofThrottle, conversation_id: uuid.UUID, number: str) -> int:
    try:
        await throttle.claim_try(conversation_id, number)
    except TooSoon as wait:
        return wait.retry_after_s
    return 0


async def test_one_conversation_waits_longer_after_each_failure_and_is_never_locked_out(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation_id = await begin(engine, clock)
    waits = []
    for guess in range(14):
        wait = await wait_of(throttle, conversation_id, f"20{guess:02}")
        waits.append(wait)
        if wait:
            clock.advance(wait)
            assert await wait_of(throttle, conversation_id, f"20{guess:02}") == 0
    assert waits[: CONVERSATION.free] == [0] * CONVERSATION.free
    assert waits[CONVERSATION.free :] == sorted(waits[CONVERSATION.free :])
    assert waits[CONVERSATION.free] == CONVERSATION.first_s
    assert waits[-1] == CONVERSATION.longest_s


async def test_a_new_conversation_from_the_same_address_resets_nothing(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    for guess in range(ADDRESS.free):
        assert await wait_of(throttle, await begin(engine, clock, b"address"), f"30{guess:02}") == 0
    assert await wait_of(throttle, await begin(engine, clock, b"address"), "3999") == ADDRESS.first_s
    assert await wait_of(throttle, await begin(engine, clock, b"elsewhere"), "3999") == 0


async def test_guessing_one_order_from_everywhere_delays_it_for_half_a_minute_at_most(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    waits = []
    for _ in range(12):
        wait = await wait_of(throttle, await begin(engine, clock), "1001")
        waits.append(wait)
        clock.advance(wait)
        if wait:
            assert await wait_of(throttle, await begin(engine, clock), "1001") == 0
    assert max(waits) == ORDER_NUMBER.longest_s
    assert await wait_of(throttle, await begin(engine, clock), "1002") == 0


async def test_many_tries_at_once_do_not_slip_through(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    ids = [await begin(engine, clock) for _ in range(10)]
    waits = await asyncio.gather(*(wait_of(throttle, conversation_id, "1001") for conversation_id in ids))
    assert waits.count(0) == ORDER_NUMBER.free


async def test_success_is_not_counted_and_old_failures_are_forgotten(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation_id = await begin(engine, clock)
    for _ in range(20):
        await throttle.succeeded(await throttle.claim_try(conversation_id, "1001"))
    for _ in range(CONVERSATION.free):
        await throttle.claim_try(conversation_id, "1001")
    clock.advance(25 * 3600)
    assert await wait_of(throttle, conversation_id, "1001") == 0
    await throttle.forget_old()
    async with engine.connect() as connection:
        assert len((await connection.execute(select(failed_proofs.c.id))).all()) == 1


async def test_the_order_number_itself_is_not_stored(
    throttle: ProofThrottle, engine: AsyncEngine, clock: FakeClock
) -> None:
    await throttle.claim_try(await begin(engine, clock), "1001")
    async with engine.connect() as connection:
        row = (await connection.execute(select(failed_proofs))).one()
    assert b"1001" not in row.order_number_hash
    assert len(row.order_number_hash) == 32
