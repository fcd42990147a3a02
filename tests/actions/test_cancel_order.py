"""Cancelling an order: while it can be, with what comes back, once; in words where it cannot."""

import uuid
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.tables import operation_ledger
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

LUCIA: dict[str, Any] = {"order_number": "1019", "email": "lucia.romero@example.org"}


async def state_of(engine: AsyncEngine, number: str) -> str:
    async with engine.connect() as connection:
        state = await connection.scalar(select(tables.orders.c.state).where(tables.orders.c.number == number))
    return str(state)


async def ledger_states(engine: AsyncEngine) -> list[str]:
    async with engine.connect() as connection:
        return list(await connection.scalars(select(operation_ledger.c.state).order_by(operation_ledger.c.proposed_at)))


async def test_an_order_is_cancelled_after_a_yes_and_says_what_comes_back(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    assert await shopper.says("cancel_order") == ["ask_order_number"]
    assert await shopper.says("inform", order_number="1019") == ["ask_proof"]
    assert await shopper.says("inform", email="lucia.romero@example.org") == ["cancel_confirm_paid"]
    offered = shopper.said[0]["args"]["total"]
    assert await state_of(engine, "1019") == "processing"
    assert await shopper.says("affirm", "yes, cancel it") == ["cancel_done_paid"]
    assert shopper.said[0]["args"]["total"] == offered
    assert await state_of(engine, "1019") == "cancelled"
    assert await ledger_states(engine) == ["done"]
    assert await shopper.says("refund_status") == ["refund_status_done"]


async def test_a_no_leaves_everything_as_it_is(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    assert await shopper.says("deny", "no, keep it") == ["operation_left"]
    assert await state_of(engine, "1019") == "processing"
    assert await ledger_states(engine) == ["void"]
    assert await shopper.says("affirm") == ["affirm_nothing"]


async def test_a_double_click_cancels_once_and_says_so_again(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    offer = shopper.said
    await shopper.presses("button_do_it")
    shopper.said = offer
    assert await shopper.presses("button_do_it") == ["operation_already_done"]
    assert await ledger_states(engine) == ["done"]


async def test_another_order_takes_the_offer_back(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    assert await shopper.says("deny", "no, order 1020", order_number="1020") == ["ask_proof"]
    assert await ledger_states(engine) == ["void"]
    assert await shopper.says("inform", email="lena.vogel@example.org") == ["cancel_confirm_paid"]
    await shopper.says("affirm")
    assert (await state_of(engine, "1019"), await state_of(engine, "1020")) == ("processing", "cancelled")


async def test_a_question_in_between_comes_back_to_the_same_offer(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    assert await shopper.says("order_status") == ["order_status", "resumed_task", "cancel_confirm_paid"]
    assert await shopper.says("bot_challenge") == ["bot_challenge", "resumed_task", "cancel_confirm_paid"]
    assert await ledger_states(engine) == ["proposed"]
    assert await shopper.says("affirm") == ["cancel_done_paid"]


async def test_a_never_mind_takes_the_offer_back(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    assert await shopper.says("nevermind") == ["operation_left"]
    assert await ledger_states(engine) == ["void"]


async def test_an_expired_offer_is_made_again_before_it_counts(
    shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    await shopper.says("cancel_order", **LUCIA)
    clock.advance(16 * 60)
    assert await shopper.says("affirm") == ["operation_expired", "cancel_confirm_paid"]
    assert await state_of(engine, "1019") == "processing"
    assert await shopper.says("affirm") == ["cancel_done_paid"]


@pytest.mark.parametrize(
    ("number", "email", "key"),
    [
        ("1002", "ana@example.com", "change_already_sent"),
        ("1001", "ana@example.com", "change_already_there"),
        ("1014", "ana@example.com", "change_already_cancelled"),
        ("1025", "na.li@example.org", "change_partly_sent"),
    ],
)
async def test_what_cannot_be_cancelled_is_said_in_words_with_a_way_on(
    shopper: Shopper, engine: AsyncEngine, number: str, email: str, key: str
) -> None:
    assert await shopper.says("cancel_order", order_number=number, email=email) == [key]
    assert "human_agent" in {one["intent"] for one in shopper.said[0]["buttons"]}
    assert await ledger_states(engine) == []


async def test_an_order_that_is_packed_is_too_late(shopper: Shopper, clock: FakeClock) -> None:
    clock.advance(8 * 24 * 3600)
    assert await shopper.says("cancel_order", **LUCIA) == ["change_too_late"]


async def test_cancelled_by_somebody_else_meanwhile(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("cancel_order", **LUCIA)
    async with engine.begin() as connection:
        await connection.execute(
            update(tables.orders).where(tables.orders.c.number == "1019").values(state="cancelled")
        )
    assert await shopper.says("affirm") == ["change_already_cancelled"]


async def test_what_was_only_held_or_never_paid_is_said_so(shopper: Shopper) -> None:
    keys = await shopper.says("cancel_order", order_number="1027", email="hugo.navarro@example.org")
    assert keys == ["cancel_confirm_nothing"]
    assert await shopper.says("affirm") == ["cancel_done"]


async def test_the_second_cancellation_of_a_day_over_the_limit_goes_to_a_person(
    shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    row = {
        "conversation_id": uuid.uuid4(),
        "order_number": "1019",
        "customer_id": "es-1",
        "kind": "cancellation",
        "request": {},
        "identity_level": "order_proof",
        "state": "done",
        "proposed_at": clock.now(),
        "confirmed_at": clock.now(),
    }
    async with engine.begin() as connection:
        await connection.execute(operation_ledger.insert().values(id=uuid.uuid4(), **row))
    assert await shopper.says("cancel_order", **LUCIA) == ["operation_to_person", "approval_asked", "!hand_over"]
    control = shopper.control()
    assert control["reason"] == "operations_per_order"
    assert [line["key"] for line in control["summary"]["backend"]] == ["summary_operation_worth"]
    assert await ledger_states(engine) == ["done", "needs_approval"]
