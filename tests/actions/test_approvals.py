"""What is over a limit, decided by people: done once, by the right person, told once; on a real database."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.approval_teller import ApprovalTeller
from actions.approvals import Approvals
from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.ports import BackendAway
from actions.backends.values import CompensationReason, CustomerKey, Order, OrderAccess, RefundRequest, VoucherRequest
from actions.composition import Services, build_approvals, build_ledger, build_operations, build_teller
from actions.ledger import EntryState
from actions.ledger_trail import read_trail
from actions.operation_rows import NO_KEY_YET, OperationDraft
from actions.tables import refund_ledger
from conversations import owner
from conversations.approvals import (
    AlreadyDecided,
    ApprovalUnknown,
    Decider,
    MayNotDecide,
    NotPossibleNow,
    ShopSilent,
    approvals,
)
from conversations.mail_queue import answer_mails
from conversations.shop_rules import Approvals as Rules
from conversations.tables import conversations, messages
from tests.actions.conftest import begin_conversation
from tests.actions.fakes import Crash, CrashPoints, FlakyShop
from tests.actions.shopper import Shopper
from tests.actions.test_operations import RETURN
from tests.actions.test_refund_request import ledger_states, refunded_minor
from tests.fakes import FakeClock

ANA = Decider(uuid.UUID(int=1), "Ana", "agent")
BEN = Decider(uuid.UUID(int=2), "Ben", "agent")
CHEN = Decider(uuid.UUID(int=3), "Chen", "supervisor")
OVER_LIMIT: dict[str, Any] = {
    "order_number": "1012",
    "email": "emma@example.com",
    "refund_reason": "damaged",
    "item_reference": "all",
}
VOUCHER = VoucherRequest(NO_KEY_YET, "1019", Money(9_900, "EUR"), CompensationReason.LATE)


class SilentShop(DemoShopBackend):
    """Does not tell how an order stands."""

    async def get_order(self, access: OrderAccess) -> Order:  # noqa: ARG002 - the port's
        raise BackendAway("demo shop", "timeout")


@pytest.fixture
def bad_line(shop: DemoShopBackend) -> FlakyShop:
    return FlakyShop.over(shop)


@pytest.fixture
def flaky(services: Services, bad_line: FlakyShop) -> Services:
    return replace(services, shop=bad_line)


@pytest.fixture
def desk(flaky: Services) -> Approvals:
    return build_approvals(flaky)


async def ask(shopper: Shopper, engine: AsyncEngine) -> uuid.UUID:
    """A refund over the limit, asked for and handed over as a turn's outcome would; the row that waits."""
    keys = await shopper.says("refund_request", **OVER_LIMIT)
    assert keys == ["refund_to_person_over_limit", "approval_asked", "!hand_over"]
    async with engine.begin() as connection:
        hand_off = owner.HandOff(shopper.control()["reason"])
        await owner.hand_over(connection, shopper.conversation_id, hand_off, FakeClock().now())
        found = await connection.scalar(
            select(approvals.c.entry_id).where(approvals.c.conversation_id == shopper.conversation_id)
        )
    assert isinstance(found, uuid.UUID)
    return found


async def row_of(engine: AsyncEngine, entry_id: uuid.UUID) -> Any:
    async with engine.connect() as connection:
        return (await connection.execute(select(approvals).where(approvals.c.entry_id == entry_id))).one()


async def told(engine: AsyncEngine, conversation_id: uuid.UUID) -> list[str]:
    """Keys of what the shopper was told outside of any turn."""
    async with engine.connect() as connection:
        said = select(messages.c.key).where(
            messages.c.conversation_id == conversation_id, messages.c.author == "bot", messages.c.private.is_(False)
        )
        return list(await connection.scalars(said.order_by(messages.c.seq)))


async def owner_of_order(engine: AsyncEngine, number: str) -> str:
    async with engine.connect() as connection:
        bought_by = select(tables.orders.c.customer_id).where(tables.orders.c.number == number)
        return str(await connection.scalar(bought_by))


async def owner_of(engine: AsyncEngine, conversation_id: uuid.UUID) -> str:
    async with engine.connect() as connection:
        held = select(conversations.c.owner).where(conversations.c.id == conversation_id)
        return str(await connection.scalar(held))


async def test_a_yes_pays_once_tells_the_shopper_and_gives_the_conversation_back(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, bad_line: FlakyShop
) -> None:
    entry_id = await ask(shopper, engine)
    assert await refunded_minor(engine, "1012") == 0
    await desk.approve(entry_id, ANA)
    row = await row_of(engine, entry_id)
    assert (row.decision, row.decided_by, row.decided_by_name, row.told) == ("approved", ANA.id, "Ana", "done")
    assert await refunded_minor(engine, "1012") == row.asked["amount"]["amount_minor"]
    assert bad_line.requested == [str(entry_id)]
    assert await told(engine, shopper.conversation_id) == ["approval_done_refund"]
    assert await owner_of(engine, shopper.conversation_id) == "bot"
    steps = [(step.state.value, step.by, step.why) for step in await read_trail(engine, entry_id)]
    assert steps == [
        ("needs_approval", "bot", "policy_over_limit"),
        ("confirmed", f"agent:{ANA.id}", "approved_by_person"),
        ("sent", "bot", None),
        ("done", "shop", None),
    ]


async def test_a_no_pays_nothing_and_is_told_kindly_with_a_way_on(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, bad_line: FlakyShop
) -> None:
    entry_id = await ask(shopper, engine)
    await desk.refuse(entry_id, ANA, "Worn, says the photo")
    row = await row_of(engine, entry_id)
    assert (row.decision, row.why, row.told) == ("refused", "Worn, says the photo", "refused")
    assert await ledger_states(engine) == ["refused"]
    assert bad_line.requested == []
    assert await told(engine, shopper.conversation_id) == ["approval_refused"]
    async with engine.connect() as connection:
        buttons = await connection.scalar(select(messages.c.buttons).where(messages.c.key == "approval_refused"))
    assert [one["intent"] for one in buttons or ()] == ["human_agent"]


async def test_ten_clicks_of_two_agents_at_once_pay_once_and_tell_once(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, bad_line: FlakyShop
) -> None:
    entry_id = await ask(shopper, engine)
    outcomes = await asyncio.gather(
        *(desk.approve(entry_id, (ANA, BEN)[click % 2]) for click in range(10)), return_exceptions=True
    )
    beaten = [one for one in outcomes if one is not None]
    assert len(beaten) == 5
    assert all(isinstance(one, AlreadyDecided) for one in beaten)
    assert set(bad_line.requested) == {str(entry_id)}
    async with engine.connect() as connection:
        refunds = select(func.count()).where(tables.refunds.c.order_number == "1012")
        assert await connection.scalar(refunds) == 1
    assert await told(engine, shopper.conversation_id) == ["approval_done_refund"]


async def test_of_a_yes_and_a_no_at_once_one_counts(desk: Approvals, shopper: Shopper, engine: AsyncEngine) -> None:
    entry_id = await ask(shopper, engine)
    outcomes = await asyncio.gather(
        desk.approve(entry_id, ANA), desk.refuse(entry_id, BEN, "no"), return_exceptions=True
    )
    assert [type(one) for one in outcomes if one is not None] == [AlreadyDecided]
    row = await row_of(engine, entry_id)
    paid = await refunded_minor(engine, "1012")
    assert (paid > 0) == (row.decision == "approved")
    assert await told(engine, shopper.conversation_id) == [
        "approval_done_refund" if row.decision == "approved" else "approval_refused"
    ]


async def test_whoever_handles_the_conversation_cannot_approve_but_a_colleague_can(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    entry_id = await ask(shopper, engine)
    async with engine.begin() as connection:
        await owner.accept(connection, shopper.conversation_id, ANA.id, ANA.name, clock.now())
    with pytest.raises(MayNotDecide) as own:
        await desk.approve(entry_id, ANA)
    assert own.value.hindrance == "four_eyes"
    async with engine.begin() as connection:
        await owner.hand_back(connection, shopper.conversation_id, ANA.id, None, clock.now())
    with pytest.raises(MayNotDecide):
        await desk.approve(entry_id, ANA)
    assert await refunded_minor(engine, "1012") == 0
    await desk.approve(entry_id, BEN)
    assert await refunded_minor(engine, "1012") > 0


async def test_whoever_handles_the_conversation_may_refuse(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    entry_id = await ask(shopper, engine)
    async with engine.begin() as connection:
        await owner.accept(connection, shopper.conversation_id, ANA.id, ANA.name, clock.now())
    await desk.refuse(entry_id, ANA, "the shopper agreed")
    assert await owner_of(engine, shopper.conversation_id) == "human"


async def test_a_shop_can_leave_it_to_supervisors_and_to_one_pair_of_eyes(
    flaky: Services, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    rules = flaky.rules.model_copy(update={"approvals": Rules(by="supervisors", four_eyes=False)})
    desk = build_approvals(replace(flaky, rules=rules))
    entry_id = await ask(shopper, engine)
    async with engine.begin() as connection:
        await owner.accept(connection, shopper.conversation_id, CHEN.id, CHEN.name, clock.now())
    for decision in (desk.approve(entry_id, ANA), desk.refuse(entry_id, ANA, "no")):
        with pytest.raises(MayNotDecide) as barred:
            await decision
        assert barred.value.hindrance == "role"
    await desk.approve(entry_id, CHEN)
    assert await ledger_states(engine) == ["done"]


@pytest.mark.parametrize("die_at", ["approval.decided", "refund.sent", "refund.called", "refund.settled"])
async def test_a_crash_after_the_decision_is_finished_by_the_sweep(
    flaky: Services, shopper: Shopper, engine: AsyncEngine, clock: FakeClock, die_at: str
) -> None:
    entry_id = await ask(shopper, engine)
    dying = build_approvals(replace(flaky, probe=CrashPoints(die_at)))
    with pytest.raises(Crash):
        await dying.approve(entry_id, ANA)
    clock.advance(6)
    await build_ledger(flaky).settle_unknown()
    await build_teller(flaky).tell_due()
    await build_teller(flaky).tell_due()
    async with engine.connect() as connection:
        refunds = select(func.count()).where(tables.refunds.c.order_number == "1012")
        assert await connection.scalar(refunds) == 1
    assert await ledger_states(engine) == ["done"]
    assert await told(engine, shopper.conversation_id) == ["approval_done_refund"]


async def test_a_lost_answer_is_settled_by_asking_and_the_shopper_hears_both(
    desk: Approvals, flaky: Services, shopper: Shopper, engine: AsyncEngine, clock: FakeClock, bad_line: FlakyShop
) -> None:
    entry_id = await ask(shopper, engine)
    bad_line.faults = ["after"]
    await desk.approve(entry_id, ANA)
    assert await ledger_states(engine) == ["unknown"]
    assert await told(engine, shopper.conversation_id) == ["approval_pending"]
    clock.advance(6)
    await build_ledger(flaky).settle_unknown()
    await build_teller(flaky).tell_due()
    assert await told(engine, shopper.conversation_id) == ["approval_pending", "approval_done_refund"]
    assert bad_line.requested == [str(entry_id)]


async def test_what_the_shop_refuses_after_the_yes_stays_with_a_person(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, bad_line: FlakyShop
) -> None:
    entry_id = await ask(shopper, engine)
    bad_line.faults = ["refuse"]
    await desk.approve(entry_id, ANA)
    assert await ledger_states(engine) == ["refused"]
    assert await told(engine, shopper.conversation_id) == ["approval_not_possible"]
    assert await owner_of(engine, shopper.conversation_id) == "queue"


async def test_what_was_paid_back_meanwhile_cannot_be_approved(
    desk: Approvals, services: Services, shopper: Shopper, engine: AsyncEngine, shop: DemoShopBackend
) -> None:
    entry_id = await ask(shopper, engine)
    entry = await build_ledger(services).get(entry_id, shopper.conversation_id)
    one = entry.lines[0]
    await shop.request_refund(RefundRequest("staff-1", "1012", (one,), one.amount, entry.reason))
    paid = await refunded_minor(engine, "1012")
    with pytest.raises(NotPossibleNow) as barred:
        await desk.approve(entry_id, ANA)
    assert barred.value.reason == "already_refunded"
    assert await ledger_states(engine) == ["needs_approval"]
    assert await refunded_minor(engine, "1012") == paid


async def test_two_requests_for_the_same_items_are_paid_once(
    desk: Approvals, meet: Callable[..., Awaitable[Shopper]], engine: AsyncEngine
) -> None:
    first, second = await meet(), await meet()
    one = await ask(first, engine)
    await second.says("refund_request", **OVER_LIMIT)
    async with engine.connect() as connection:
        two = await connection.scalar(
            select(approvals.c.entry_id).where(approvals.c.conversation_id == second.conversation_id)
        )
    assert isinstance(two, uuid.UUID)
    outcomes = await asyncio.gather(desk.approve(one, ANA), desk.approve(two, BEN), return_exceptions=True)
    assert [type(each) for each in outcomes if each is not None] == [NotPossibleNow]
    async with engine.connect() as connection:
        refunds = select(func.count()).where(tables.refunds.c.order_number == "1012")
        assert await connection.scalar(refunds) == 1


async def test_asked_again_it_is_still_the_same_request(shopper: Shopper, engine: AsyncEngine) -> None:
    await ask(shopper, engine)
    assert await shopper.says("refund_request", **OVER_LIMIT) == ["approval_waiting"]
    assert await shopper.says("refund_status", order_number="1012") == ["refund_status_needs_approval"]
    assert await ledger_states(engine) == ["needs_approval"]


async def test_nothing_is_approved_without_knowing_how_the_order_stands(
    services: Services, shop: DemoShopBackend, shopper: Shopper, engine: AsyncEngine
) -> None:
    entry_id = await ask(shopper, engine)
    silent = SilentShop(shop._engine, shop._now)
    with pytest.raises(ShopSilent):
        await build_approvals(replace(services, shop=silent)).approve(entry_id, ANA)
    assert await ledger_states(engine) == ["needs_approval"]


async def test_a_voucher_over_the_limit_is_made_by_the_operations_ledger_and_its_code_told(
    desk: Approvals, flaky: Services, engine: AsyncEngine, clock: FakeClock
) -> None:
    conversation = await begin_conversation(engine, clock, channel="whatsapp", external_user="34600111222")
    operations = build_operations(flaky)
    wanted = OperationDraft(VOUCHER, "es-1", VOUCHER.amount, "order_proof")
    policy = await operations.why_a_person(wanted)
    assert policy == "operations_worth"
    order = await flaky.shop.get_order(OrderAccess("1019", CustomerKey(await owner_of_order(engine, "1019"))))
    waiting = await operations.hand_to_person(conversation, wanted, policy, order)
    await desk.approve(waiting.id, ANA)
    done = await operations.get(waiting.id, conversation)
    assert done.state is EntryState.DONE
    assert await told(engine, conversation) == ["approval_done", "complaint_voucher_done_until"]
    async with engine.connect() as connection:
        waits_for_the_outbox = select(func.count()).where(
            messages.c.conversation_id == conversation, messages.c.to_send
        )
        assert await connection.scalar(waits_for_the_outbox) == 2


async def test_an_approved_return_comes_with_where_to_send_it(
    desk: Approvals, flaky: Services, engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    conversation = await begin_conversation(engine, clock)
    order = await shop.get_order(OrderAccess("1031", CustomerKey(await owner_of_order(engine, "1031"))))
    operations = build_operations(flaky)
    wanted = OperationDraft(RETURN, order.customer.id, None, "order_proof")
    waiting = await operations.hand_to_person(conversation, wanted, "operations_per_customer", order)
    await desk.approve(waiting.id, ANA)
    keys = await told(engine, conversation)
    assert keys[0] == "approval_done"
    assert keys[1].startswith("return_progress_requested")


async def test_a_crash_after_a_no_is_told_by_the_sweep(
    flaky: Services, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    entry_id = await ask(shopper, engine)
    with pytest.raises(Crash):
        await build_approvals(replace(flaky, probe=CrashPoints("approval.decided"))).refuse(entry_id, ANA, "no")
    clock.advance(6)
    assert await build_teller(flaky).tell_due() == 1
    assert await told(engine, shopper.conversation_id) == ["approval_refused"]


async def test_who_has_left_the_website_gets_the_decision_by_mail(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine
) -> None:
    entry_id = await ask(shopper, engine)
    async with engine.begin() as connection:
        left = update(conversations).where(conversations.c.id == shopper.conversation_id)
        await connection.execute(left.values(shopper_email="emma@example.com"))
    await desk.approve(entry_id, ANA)
    async with engine.connect() as connection:
        mailed = select(messages.c.key).join(answer_mails, answer_mails.c.message_id == messages.c.id)
        assert list(await connection.scalars(mailed)) == ["approval_done_refund"]


async def test_who_left_no_address_gets_the_decision_at_the_one_that_opened_the_order(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine
) -> None:
    await desk.refuse(await ask(shopper, engine), ANA, "no")
    async with engine.connect() as connection:
        assert list(await connection.scalars(select(answer_mails.c.address))) == ["emma@example.com"]


async def test_a_promise_that_was_not_kept_is_told_once_and_the_decision_still_counts(
    desk: Approvals, flaky: Services, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    entry_id = await ask(shopper, engine)
    teller: ApprovalTeller = build_teller(flaky)
    assert await teller.tell_due() == 0
    due_at = (await row_of(engine, entry_id)).due_at
    assert due_at - clock.now() >= timedelta(hours=24)
    clock.advance((due_at - clock.now()).total_seconds() + 1)
    assert await teller.tell_due() == 1
    assert await teller.tell_due() == 0
    await desk.approve(entry_id, ANA)
    assert await told(engine, shopper.conversation_id) == ["approval_late", "approval_done_refund"]


async def test_who_wrote_while_waiting_keeps_their_place_in_the_queue(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    entry_id = await ask(shopper, engine)
    clock.advance(1)
    async with engine.begin() as connection:
        row = {"id": uuid.uuid4(), "conversation_id": shopper.conversation_id, "channel": "website", "seq": 900}
        said = {"author": "shopper", "kind": "text", "text": "and my parcel?", "args": {}, "created_at": clock.now()}
        await connection.execute(insert(messages).values(**row, **said))
        moved = update(conversations).where(conversations.c.id == shopper.conversation_id)
        await connection.execute(moved.values(last_seq=900))
    await desk.approve(entry_id, ANA)
    assert await owner_of(engine, shopper.conversation_id) == "queue"


async def test_a_refund_that_waits_survives_other_offers_and_a_hand_back(shopper: Shopper, engine: AsyncEngine) -> None:
    await ask(shopper, engine)
    await shopper.says("EXTERNAL_hand_back")
    await shopper.says("nevermind")
    assert await ledger_states(engine) == ["needs_approval"]


async def test_nobody_decides_what_is_not_there(desk: Approvals) -> None:
    with pytest.raises(ApprovalUnknown):
        await desk.approve(uuid.uuid4(), ANA)


async def test_rows_of_both_ledgers_say_the_same_as_the_decision(
    desk: Approvals, shopper: Shopper, engine: AsyncEngine
) -> None:
    await desk.approve(await ask(shopper, engine), ANA)
    async with engine.connect() as connection:
        joined = select(refund_ledger.c.state, refund_ledger.c.customer_id, approvals.c.decision).join(
            approvals, approvals.c.entry_id == refund_ledger.c.id
        )
        rows = (await connection.execute(joined)).all()
    assert [(row.state, row.decision, bool(row.customer_id)) for row in rows] == [("done", "approved", True)]
