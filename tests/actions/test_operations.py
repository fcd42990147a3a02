"""The operations ledger, on a real database, against the demo shop."""

import asyncio
import uuid
from dataclasses import replace

import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.values import (
    AddressChange,
    Cancellation,
    CancelReason,
    CompensationReason,
    Contact,
    ItemQuantity,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    OrderState,
    RefundReason,
    ReshipmentRequest,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    VoucherRequest,
)
from actions.composition import Services, build_ledger
from actions.ledger import EntryState, QuoteVoid, RefundDraft
from actions.ledger_trail import read_trail
from actions.operation_rows import NO_KEY_YET, Operation, OperationDraft, WriteRequest
from actions.operations import OperationLedger
from actions.refund_policy import Claim
from actions.tables import operation_ledger
from conversations.shop_rules import Operations
from tests.actions.fakes import FlakyShop
from tests.fakes import FakeClock

LUCIA = OrderAccess("1019", Contact(email="lucia.romero@example.org"))
CANCEL = OrderChangeRequest(NO_KEY_YET, "1019", Cancellation(CancelReason.CHANGED_MIND))
VOUCHER = VoucherRequest(NO_KEY_YET, "1019", Money(500, "EUR"), CompensationReason.LATE)
RETURN = ReturnRequest(NO_KEY_YET, "1031", ReturnKind.RETURN, (ReturnLine("1031-1", 1, ReturnReason.TOO_SMALL),))
RESHIPMENT = ReshipmentRequest(NO_KEY_YET, "1009", (ItemQuantity("1009-1", 1),), CompensationReason.LOST)


def draft(request: WriteRequest, *, worth: Money | None = None, customer: str = "es-1") -> OperationDraft:
    return OperationDraft(request, customer, worth, "order_proof")


@pytest.fixture
def bad_line(shop: DemoShopBackend) -> FlakyShop:
    return FlakyShop.over(shop)


@pytest.fixture
def rules(services: Services) -> Operations:
    return services.rules.operations


@pytest.fixture
def ledger(engine: AsyncEngine, clock: FakeClock, bad_line: FlakyShop, rules: Operations) -> OperationLedger:
    return OperationLedger(engine, clock, bad_line, rules)


async def agree(ledger: OperationLedger, wanted: OperationDraft, conversation: uuid.UUID | None = None) -> Operation:
    conversation = conversation or uuid.uuid4()
    quote = await ledger.propose(conversation, wanted)
    return await ledger.confirm(quote.id, conversation, wanted, uuid.uuid4())


@pytest.mark.parametrize("request_", [CANCEL, VOUCHER, RETURN, RESHIPMENT], ids=lambda one: type(one).__name__)
async def test_every_type_of_request_comes_back_from_its_row_as_it_was(
    ledger: OperationLedger, request_: WriteRequest
) -> None:
    quote = await ledger.propose(uuid.uuid4(), draft(request_, worth=Money(500, "EUR")))
    assert quote.draft() == draft(request_, worth=Money(500, "EUR"))
    assert quote.request == replace(request_, idempotency_key=str(quote.id))


async def test_a_yes_does_it_and_says_what_the_shop_made(ledger: OperationLedger, shop: DemoShopBackend) -> None:
    outcome = await ledger.carry_out(await agree(ledger, draft(CANCEL)))
    assert outcome.state is EntryState.DONE
    assert isinstance(outcome.made, OrderChange)
    assert outcome.result_number == outcome.made.number
    assert (await shop.get_order(LUCIA)).state is OrderState.CANCELLED


async def test_ten_yeses_at_once_are_one_change(
    ledger: OperationLedger, shop: DemoShopBackend, engine: AsyncEngine
) -> None:
    conversation = uuid.uuid4()
    quote = await ledger.propose(conversation, draft(CANCEL))

    async def yes() -> EntryState:
        agreed = await ledger.confirm(quote.id, conversation, draft(CANCEL), uuid.uuid4())
        return (await ledger.carry_out(agreed)).state

    assert set(await asyncio.gather(*(yes() for _ in range(10)))) == {EntryState.DONE}
    changes = select(func.count()).where(tables.requests.c.order_number == "1019")
    async with engine.connect() as connection:
        assert await connection.scalar(changes) == 1


@pytest.mark.parametrize("fault", ["before", "after", "nonsense"])
async def test_no_answer_is_settled_by_asking_under_the_same_key(
    ledger: OperationLedger, bad_line: FlakyShop, clock: FakeClock, fault: str
) -> None:
    bad_line.faults = [fault]
    outcome = await ledger.carry_out(await agree(ledger, draft(CANCEL)))
    assert outcome.state is EntryState.UNKNOWN
    clock.advance(6)
    assert await ledger.settle_unknown() == 1
    settled = await ledger.get(outcome.id, outcome.conversation_id)
    assert settled.state is EntryState.DONE
    assert len(set(bad_line.requested)) == 1


async def test_a_refusal_keeps_the_shops_reason(ledger: OperationLedger) -> None:
    sent = OrderChangeRequest(NO_KEY_YET, "1002", Cancellation(CancelReason.CHANGED_MIND))
    outcome = await ledger.carry_out(await agree(ledger, draft(sent)))
    assert (outcome.state, outcome.note) == (EntryState.REFUSED, "already_sent")


async def test_a_yes_to_another_offer_does_nothing(ledger: OperationLedger, shop: DemoShopBackend) -> None:
    conversation = uuid.uuid4()
    quote = await ledger.propose(conversation, draft(CANCEL, worth=Money(900, "EUR")))
    with pytest.raises(QuoteVoid) as void:
        await ledger.confirm(quote.id, conversation, draft(CANCEL, worth=Money(800, "EUR")), None)
    assert void.value.reason == "changed"
    assert (await shop.get_order(LUCIA)).state is OrderState.PROCESSING


async def test_an_offer_takes_back_the_refund_that_was_offered_before_it(
    ledger: OperationLedger, services: Services, shop: DemoShopBackend
) -> None:
    order = await shop.get_order(OrderAccess("1007", Contact(email="emma@example.com")))
    claim = Claim(order, order.items[:1], RefundReason.DAMAGED)
    refund = RefundDraft(order.number, claim.lines, claim.amount, claim.reason, "order_proof", order.customer.id)
    conversation, refunds = uuid.uuid4(), build_ledger(services)
    offered = await refunds.propose(conversation, refund)
    await ledger.propose(conversation, draft(CANCEL))
    with pytest.raises(QuoteVoid):
        await refunds.confirm(offered.id, conversation, refund, order, (), None)


async def test_nothing_begins_while_another_write_to_the_order_is_not_settled(
    ledger: OperationLedger, bad_line: FlakyShop, shop: DemoShopBackend
) -> None:
    address = (await shop.get_order(LUCIA)).address
    assert address is not None
    bad_line.faults = ["before"]
    await ledger.carry_out(await agree(ledger, draft(CANCEL)))
    elsewhere = OrderChangeRequest(NO_KEY_YET, "1019", AddressChange(replace(address, city="Toledo")))
    with pytest.raises(QuoteVoid) as void:
        await agree(ledger, draft(elsewhere))
    assert void.value.reason == "under_way"


async def test_the_limits_of_order_customer_day_and_worth_are_a_persons_to_lift(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    rules = Operations(
        per_order={"voucher": 1},
        per_customer_a_day=2,
        a_day=3,
        automatic_limit_minor={"voucher": {"EUR": 1000, "JPY": 1000}},
    )
    ledger = OperationLedger(engine, clock, shop, rules)
    one, two = draft(VOUCHER, worth=Money(500, "EUR")), draft(CANCEL)
    assert await ledger.why_a_person(one) is None
    await ledger.carry_out(await agree(ledger, one))
    assert await ledger.why_a_person(one) == "operations_per_order"
    assert await ledger.why_a_person(draft(VOUCHER, worth=Money(1001, "EUR"))) == "operations_worth"
    assert await ledger.why_a_person(draft(VOUCHER, worth=Money(1, "USD"))) == "operations_worth"
    await ledger.carry_out(await agree(ledger, two))
    assert await ledger.why_a_person(draft(RETURN)) == "operations_per_customer"
    await ledger.carry_out(await agree(ledger, draft(RETURN, customer="us-1")))
    assert await ledger.why_a_person(draft(RESHIPMENT, customer="emma")) == "operations_per_day"
    clock.advance(24 * 3600 + 1)
    assert await ledger.why_a_person(draft(RESHIPMENT, customer="emma")) is None


async def test_the_trail_says_what_happened_who_decided_and_why(
    ledger: OperationLedger, engine: AsyncEngine, bad_line: FlakyShop, clock: FakeClock
) -> None:
    bad_line.faults = ["after"]
    outcome = await ledger.carry_out(await agree(ledger, draft(CANCEL)))
    clock.advance(6)
    await ledger.settle_unknown()
    steps = [(step.state.value, step.by, step.why) for step in await read_trail(engine, outcome.id)]
    assert steps == [
        ("proposed", "bot", None),
        ("confirmed", "shopper", None),
        ("sent", "bot", None),
        ("unknown", "shop", None),
        ("sent", "bot", None),
        ("done", "shop", None),
    ]


async def test_two_orders_of_one_customer_at_once_do_not_get_past_the_limit_of_a_customer_or_a_day(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    elsewhere = replace(VOUCHER, order_number="1031")
    for a_customer, a_day in ((1, 9), (9, 1)):
        rules = Operations(automatic_limit_minor={}, per_customer_a_day=a_customer, a_day=a_day)
        ledger = OperationLedger(engine, clock, shop, rules)
        clock.advance(24 * 3600 + 1)
        for _ in range(5):
            outcomes = await asyncio.gather(
                *(agree(ledger, draft(one, worth=Money(500, "EUR"))) for one in (VOUCHER, elsewhere)),
                return_exceptions=True,
            )
            agreed = [one for one in outcomes if isinstance(one, Operation)]
            beaten = [one.reason for one in outcomes if isinstance(one, QuoteVoid)]
            assert (len(agreed), len(beaten)) == (1, 1)
            assert beaten[0] in {"operations_per_customer", "operations_per_day"}
            async with engine.begin() as connection:
                await connection.execute(delete(operation_ledger))
