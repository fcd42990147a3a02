"""After the sale: what goes back, what comes instead, and what is given for a mistake; each once a key."""

import asyncio
import uuid

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import DestinationNotServed, RequestRefused
from actions.backends.ports.aftersales import CAPABILITY_OF_RETURN
from actions.backends.values import (
    CompensationReason,
    CouponCheck,
    ItemQuantity,
    Market,
    Order,
    ReshipmentRequest,
    ReturnBarrier,
    ReturnKind,
    ReturnLine,
    ReturnPayer,
    ReturnReason,
    ReturnRequest,
    ReturnState,
    VoucherRequest,
)
from tests.actions.backends.contract.case import Case, Situation, made_once


def return_of(
    order: Order, kind: ReturnKind, reason: ReturnReason = ReturnReason.TOO_SMALL, wanted: str | None = None
) -> ReturnRequest:
    first = order.items[0]
    line = ReturnLine(first.id, first.quantity, reason, wanted)
    return ReturnRequest(str(uuid.uuid4()), order.number, kind, (line,))


async def refused(case: Case, request: ReturnRequest) -> str:
    with pytest.raises(RequestRefused) as error:
        await case.backend.request_return(request)
    assert await case.backend.find_return(request.idempotency_key) is None
    return error.value.code


async def test_eligibility_is_said_item_by_item_for_every_kind_on_offer(case: Case) -> None:
    case.needs(Capability.RETURNS)
    order = await case.backend.get_order(case.order(Situation.DELIVERED))
    found = await case.backend.list_eligibility(case.order(Situation.DELIVERED))
    kinds = {kind for kind, capability in CAPABILITY_OF_RETURN.items() if case.backend.offers(capability)}
    assert {(one.item_id, one.kind) for one in found} == {(item.id, kind) for item in order.items for kind in kinds}
    assert all(one.allowed and one.quantity > 0 for one in found if one.kind is ReturnKind.RETURN)
    sent = await case.backend.list_eligibility(case.order(Situation.SENT))
    assert {one.barrier for one in sent} == {ReturnBarrier.NOT_DELIVERED}


async def test_what_is_too_old_to_return_may_still_be_under_warranty(case: Case) -> None:
    case.needs(Capability.RETURNS)
    found = await case.backend.list_eligibility(case.order(Situation.OLD))
    barriers = {one.kind: one.barrier for one in found}
    assert barriers[ReturnKind.RETURN] is ReturnBarrier.WINDOW_OVER
    order = await case.backend.get_order(case.order(Situation.OLD))
    assert await refused(case, return_of(order, ReturnKind.RETURN)) == ReturnBarrier.WINDOW_OVER
    if case.backend.offers(Capability.WARRANTY):
        assert barriers[ReturnKind.WARRANTY] is None
        made = await case.backend.request_return(return_of(order, ReturnKind.WARRANTY, ReturnReason.FAULTY))
        assert made.payer is ReturnPayer.SHOP


async def test_the_terms_say_where_to_and_who_pays(case: Case) -> None:
    case.needs(Capability.RETURNS)
    terms = await case.backend.get_return_terms(case.samples.served.country)
    assert terms.ways
    assert terms.window_days > 0
    assert terms.address.lines
    with pytest.raises(DestinationNotServed):
        await case.backend.get_return_terms(case.samples.not_served.country)


async def test_a_return_is_made_once_and_its_items_cannot_go_back_again(case: Case) -> None:
    case.needs(Capability.RETURNS)
    access = case.order(Situation.DELIVERED)
    order = await case.backend.get_order(access)
    request = return_of(order, ReturnKind.RETURN)
    made = await made_once(
        lambda: case.backend.request_return(request), case.backend.find_return, request.idempotency_key
    )
    assert await case.backend.list_returns(access) == (made,)
    assert made.steps[-1].state is made.state is ReturnState.REQUESTED
    assert made.lines == request.lines
    assert await refused(case, return_of(order, ReturnKind.RETURN)) == ReturnBarrier.ALREADY_RETURNED
    left = await case.backend.list_eligibility(access)
    assert {one.quantity for one in left if one.item_id == order.items[0].id} == {0}


async def test_of_two_returns_of_the_same_item_one_is_refused(case: Case) -> None:
    case.needs(Capability.RETURNS)
    order = await case.backend.get_order(case.order(Situation.DELIVERED))
    outcomes = await asyncio.gather(
        *(case.backend.request_return(return_of(order, ReturnKind.RETURN)) for _ in range(3)), return_exceptions=True
    )
    assert sum(isinstance(outcome, RequestRefused) for outcome in outcomes) == 2


async def test_what_cannot_go_back_says_why(case: Case) -> None:
    case.needs(Capability.RETURNS)
    sent = await case.backend.get_order(case.order(Situation.SENT))
    assert await refused(case, return_of(sent, ReturnKind.RETURN)) == ReturnBarrier.NOT_DELIVERED
    line = ReturnLine("nothing", 1, ReturnReason.OTHER)
    delivered = case.order(Situation.DELIVERED).order_number
    for number, barrier in [(delivered, ReturnBarrier.NO_SUCH_ITEM), ("999999", ReturnBarrier.UNKNOWN_ORDER)]:
        assert await refused(case, ReturnRequest("key", number, ReturnKind.RETURN, (line,))) == barrier


async def test_an_exchange_takes_what_is_wanted_from_the_shelf(case: Case) -> None:
    case.needs(Capability.EXCHANGES, Capability.CATALOGUE)
    order = await case.backend.get_order(case.order(Situation.SIZES))
    sold_out = return_of(order, ReturnKind.EXCHANGE, wanted=case.samples.sold_out)
    assert await refused(case, sold_out) == ReturnBarrier.OUT_OF_STOCK
    assert await refused(case, return_of(order, ReturnKind.EXCHANGE)) == ReturnBarrier.NO_REPLACEMENT_NAMED
    before = await case.backend.get_stock(case.samples.in_stock, case.samples.market)
    request = return_of(order, ReturnKind.EXCHANGE, wanted=case.samples.in_stock)
    made = await made_once(
        lambda: case.backend.request_return(request), case.backend.find_return, request.idempotency_key
    )
    assert made.lines[0].exchange_for == case.samples.in_stock
    after = await case.backend.get_stock(case.samples.in_stock, case.samples.market)
    if before.quantity is not None and after.quantity is not None:
        assert before.quantity - after.quantity == order.items[0].quantity


async def test_a_returns_progress_is_told_step_by_step(case: Case) -> None:
    case.needs(Capability.RETURNS)
    assert case.samples.returns
    for state, access in case.samples.returns.items():
        (found,) = await case.backend.list_returns(access)
        assert found.state is state is found.steps[-1].state
        assert [step.at for step in found.steps] == sorted(step.at for step in found.steps)
        assert (found.refund_number is not None) is (state is ReturnState.REFUNDED)


async def test_a_voucher_is_given_once_and_counts_as_a_coupon(case: Case) -> None:
    case.needs(Capability.VOUCHERS)
    order = await case.backend.get_order(case.order(Situation.DELIVERED))
    key, amount = str(uuid.uuid4()), Money(500, order.currency)
    request = VoucherRequest(key, order.number, amount, CompensationReason.LATE)
    voucher = await made_once(lambda: case.backend.request_voucher(request), case.backend.find_voucher, key)
    assert voucher.amount == amount
    if case.backend.offers(Capability.COUPONS):
        market = Market(order.customer.country, order.currency)
        verdict = await case.backend.check_coupon(CouponCheck(voucher.code, market))
        assert (verdict.barrier, verdict.amount) == (None, amount)
    other = VoucherRequest("other", "999999", amount, CompensationReason.LATE)
    with pytest.raises(RequestRefused):
        await case.backend.request_voucher(other)


async def test_things_are_sent_again_once(case: Case) -> None:
    case.needs(Capability.RESHIPMENTS)
    order = await case.backend.get_order(case.order(Situation.DELIVERED))
    key, items = str(uuid.uuid4()), (ItemQuantity(order.items[0].id, 1),)
    request = ReshipmentRequest(key, order.number, items, CompensationReason.LOST)
    again = await made_once(lambda: case.backend.request_reshipment(request), case.backend.find_reshipment, key)
    assert again.items == items
    for wrong in [(), (ItemQuantity("nothing", 1),), (ItemQuantity(order.items[0].id, 99),)]:
        with pytest.raises(RequestRefused) as error:
            await case.backend.request_reshipment(
                ReshipmentRequest(str(uuid.uuid4()), order.number, wrong, CompensationReason.LOST)
            )
        assert error.value.code == "no_such_item"
