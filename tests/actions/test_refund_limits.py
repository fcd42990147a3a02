"""What the bot pays back on its own has limits by order, customer and day, also when two channels ask at once."""

import asyncio
import uuid
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import (
    Cancellation,
    CancelReason,
    Contact,
    Order,
    OrderAccess,
    OrderChangeRequest,
    RefundReason,
)
from actions.composition import Services, build_operations
from actions.ledger import Entry, QuoteVoid, RefundDraft, RefundLedger
from actions.operations import NO_KEY_YET, OperationDraft
from actions.refund_policy import Claim
from conversations.shop_rules import Refunds
from tests.actions.fakes import FlakyShop
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

EMMA = Contact(email="emma@example.com")
SEVEN, NINE = OrderAccess("1007", EMMA), OrderAccess("1009", EMMA)
GENEROUS = Refunds(window_days=30, quote_minutes=15, automatic_limit_minor={"GBP": 10**7})


def of_item(order: Order, place: int) -> RefundDraft:
    """One item of an order back."""
    claim = Claim(order, order.items[place : place + 1], RefundReason.DAMAGED)
    line = claim.lines
    return RefundDraft(order.number, line, line[0].amount, claim.reason, "order_proof", order.customer.id)


async def agree(ledger: RefundLedger, draft: RefundDraft, order: Order) -> Entry:
    """A shopper's yes in a conversation of its own."""
    conversation = uuid.uuid4()
    quote = await ledger.propose(conversation, draft)
    return await ledger.confirm(quote.id, conversation, draft, order, (), uuid.uuid4())


async def both(ledger: RefundLedger, *wanted: tuple[RefundDraft, Order]) -> list[str]:
    """Reasons of those that did not count, of several said yes to at once."""
    outcomes = await asyncio.gather(*(agree(ledger, *one) for one in wanted), return_exceptions=True)
    assert all(isinstance(one, Entry | QuoteVoid) for one in outcomes), outcomes
    return [one.reason for one in outcomes if isinstance(one, QuoteVoid)]


def with_limits(engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend, **limits: object) -> RefundLedger:
    return RefundLedger(engine, clock, shop, GENEROUS.model_copy(update=limits))


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        ({"per_customer_a_day": 1}, "refunds_per_customer"),
        ({"a_day": 1}, "refunds_per_day"),
    ],
)
async def test_of_two_orders_at_once_only_what_is_within_the_limit_is_agreed_to(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend, limits: dict[str, int], reason: str
) -> None:
    ledger = with_limits(engine, clock, shop, **limits)
    seven, nine = await shop.get_order(SEVEN), await shop.get_order(NINE)
    assert await both(ledger, (of_item(seven, 0), seven), (of_item(nine, 0), nine)) == [reason]
    assert await ledger.why_a_person(of_item(seven, 1)) == reason
    clock.advance(24 * 3600 + 1)
    assert await ledger.why_a_person(of_item(seven, 1)) is None


async def test_an_order_has_so_many_refunds_and_no_more(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    ledger = with_limits(engine, clock, shop, per_order=1)
    seven = await shop.get_order(SEVEN)
    assert await both(ledger, (of_item(seven, 0), seven), (of_item(seven, 1), seven)) == ["refunds_per_order"]
    clock.advance(24 * 3600 + 1)
    assert await ledger.why_a_person(of_item(seven, 1)) == "refunds_per_order"


async def test_small_refunds_of_one_order_do_not_add_up_to_more_than_its_limit(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    seven = await shop.get_order(SEVEN)
    one, two = of_item(seven, 0), of_item(seven, 1)
    together = one.amount.amount_minor + two.amount.amount_minor
    ledger = with_limits(engine, clock, shop, automatic_limit_minor={"GBP": together - 1})
    assert await ledger.why_a_person(one) is None
    assert await ledger.why_a_person(two) is None
    assert await both(ledger, (one, seven), (two, seven)) == ["policy_over_limit"]


async def test_a_currency_without_a_limit_is_never_paid_by_the_bot(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    ledger = with_limits(engine, clock, shop, automatic_limit_minor={"EUR": 10**7})
    seven = await shop.get_order(SEVEN)
    assert await both(ledger, (of_item(seven, 0), seven)) == ["policy_currency"]


async def test_nothing_is_paid_back_while_a_change_of_the_order_is_not_settled(
    engine: AsyncEngine, clock: FakeClock, services: Services, shop: DemoShopBackend
) -> None:
    bad_line = FlakyShop.over(shop)
    operations = build_operations(replace(services, shop=bad_line))
    seven = await shop.get_order(SEVEN)
    request = OrderChangeRequest(NO_KEY_YET, "1007", Cancellation(CancelReason.CHANGED_MIND))
    cancel = OperationDraft(request, seven.customer.id, None, "order_proof")
    conversation = uuid.uuid4()
    quote = await operations.propose(conversation, cancel)
    bad_line.faults = ["before"]
    await operations.carry_out(await operations.confirm(quote.id, conversation, cancel, None))
    assert await both(with_limits(engine, clock, shop), (of_item(seven, 0), seven)) == ["under_way"]


async def test_a_shopper_over_a_limit_is_told_that_a_person_decides_and_by_when(
    shopper: Shopper, services: Services
) -> None:
    rules = services.rules.refunds.model_copy(update={"per_customer_a_day": 0})
    strict = Shopper(
        replace(services, rules=services.rules.model_copy(update={"refunds": rules})), shopper.conversation_id
    )
    keys = await strict.says(
        "refund_request", order_number="1007", email="emma@example.com", refund_reason="damaged", item_reference="all"
    )
    assert keys == ["refund_to_person_over_limit", "approval_asked", "!hand_over"]
    assert strict.control()["reason"] == "refunds_per_customer"
