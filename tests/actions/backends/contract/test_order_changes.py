"""An order is changed once a key, while it can be, and what was paid too much goes back."""

import asyncio
import uuid
from dataclasses import replace

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money, total
from actions.backends.ports import RequestRefused
from actions.backends.ports.orders import CAPABILITY_OF_CHANGE
from actions.backends.values import (
    AddressChange,
    Cancellation,
    CancelReason,
    Change,
    ChangeBarrier,
    DeliveryDateChange,
    ItemChange,
    ItemsChange,
    Order,
    OrderChangeRequest,
    OrderState,
    PaymentState,
    RefundState,
    RequestState,
)
from tests.actions.backends.contract.case import Case, Situation, made_once

CANCEL = Cancellation(CancelReason.CHANGED_MIND)


async def changeable(case: Case) -> Order:
    return await case.backend.get_order(case.order(Situation.CHANGEABLE))


def request_of(order: Order, change: Change) -> OrderChangeRequest:
    return OrderChangeRequest(str(uuid.uuid4()), order.number, change)


async def refused(case: Case, order: Order, change: Change) -> str:
    request = request_of(order, change)
    with pytest.raises(RequestRefused) as error:
        await case.backend.request_change(request)
    assert await case.backend.find_change(request.idempotency_key) is None
    assert error.value.idempotency_key == request.idempotency_key
    return error.value.code


async def test_the_windows_say_what_can_be_changed(case: Case) -> None:
    case.needs(Capability.CANCELLATION)
    windows = await case.backend.list_change_windows(case.order(Situation.CHANGEABLE))
    assert {CAPABILITY_OF_CHANGE[window.kind] for window in windows} == {
        capability for capability in CAPABILITY_OF_CHANGE.values() if case.backend.offers(capability)
    }
    assert all(window.allowed for window in windows)
    sent = await case.backend.list_change_windows(case.order(Situation.SENT))
    assert {window.barrier for window in sent} == {ChangeBarrier.ALREADY_SENT}


async def test_a_cancelled_order_is_cancelled_once_and_paid_back_in_full(case: Case) -> None:
    case.needs(Capability.CANCELLATION, Capability.REFUNDS)
    order = await changeable(case)
    request = request_of(order, CANCEL)
    change = await made_once(
        lambda: case.backend.request_change(request), case.backend.find_change, request.idempotency_key
    )
    assert change.paid_back == order.total
    assert change.state in {RequestState.DONE, RequestState.PENDING}
    if change.state is RequestState.DONE:
        assert (await changeable(case)).state is OrderState.CANCELLED
    refunds = await case.backend.list_refunds(case.order(Situation.CHANGEABLE))
    back = total((one.amount for one in refunds if one.state is not RefundState.REFUSED), order.currency)
    assert back == order.total


async def test_of_two_cancellations_one_is_refused(case: Case) -> None:
    case.needs(Capability.CANCELLATION)
    order = await changeable(case)
    outcomes = await asyncio.gather(
        *(case.backend.request_change(request_of(order, CANCEL)) for _ in range(2)), return_exceptions=True
    )
    codes = [outcome.code for outcome in outcomes if isinstance(outcome, RequestRefused)]
    assert codes == [ChangeBarrier.ALREADY_CANCELLED]


async def test_an_unpaid_order_is_cancelled_without_paying_anything_back(case: Case) -> None:
    case.needs(Capability.CANCELLATION, Capability.PAYMENTS)
    access = case.order(Situation.TRANSFER_PENDING)
    order = await case.backend.get_order(access)
    change = await case.backend.request_change(request_of(order, CANCEL))
    assert change.paid_back == Money(0, order.currency)
    assert {payment.state for payment in await case.backend.list_payments(access)} == {PaymentState.CANCELLED}


async def test_an_order_that_is_sent_is_not_cancelled(case: Case) -> None:
    case.needs(Capability.CANCELLATION)
    order = await case.backend.get_order(case.order(Situation.SENT))
    assert await refused(case, order, CANCEL) == ChangeBarrier.ALREADY_SENT
    assert await refused(case, replace(order, number="999999"), CANCEL) == ChangeBarrier.UNKNOWN_ORDER


async def test_another_address_is_where_it_goes(case: Case) -> None:
    case.needs(Capability.ADDRESS_CHANGE)
    order = await changeable(case)
    assert order.address is not None
    moved = replace(order.address, lines=("Calle Mayor 1, 2º B",), city="Teruel", postcode="44001")
    request = request_of(order, AddressChange(moved))
    await made_once(lambda: case.backend.request_change(request), case.backend.find_change, request.idempotency_key)
    assert (await changeable(case)).address == moved


async def test_an_address_in_another_country_is_another_order(case: Case) -> None:
    case.needs(Capability.ADDRESS_CHANGE)
    order = await changeable(case)
    assert order.address is not None
    abroad = AddressChange(replace(order.address, country="NO", postcode="0150", city="Oslo"))
    assert await refused(case, order, abroad) == ChangeBarrier.OTHER_COUNTRY


async def test_an_item_that_is_taken_out_is_paid_back_once(case: Case) -> None:
    case.needs(Capability.ITEMS_CHANGE)
    order = await changeable(case)
    gone = order.items[1]
    request = request_of(order, ItemsChange((ItemChange(gone.id, 0),)))
    change = await made_once(
        lambda: case.backend.request_change(request), case.backend.find_change, request.idempotency_key
    )
    after = await changeable(case)
    assert [item.id for item in after.items] == [item.id for item in order.items if item.id != gone.id]
    assert change.paid_back == gone.amount == order.total - after.total


async def test_another_size_takes_the_items_place(case: Case) -> None:
    case.needs(Capability.ITEMS_CHANGE)
    order = await changeable(case)
    first = order.items[0]
    change = ItemsChange((ItemChange(first.id, first.quantity, case.samples.swap),))
    made = await case.backend.request_change(request_of(order, change))
    assert made.paid_back.amount_minor == 0
    assert (await changeable(case)).items[0].sku == case.samples.swap


async def test_what_cannot_be_changed_about_items_says_why(case: Case) -> None:
    case.needs(Capability.ITEMS_CHANGE)
    order = await changeable(case)
    first = order.items[0]
    for change, barrier in [
        (ItemsChange((ItemChange(first.id, first.quantity + 1),)), ChangeBarrier.MORE_TO_PAY),
        (ItemsChange((ItemChange("nothing", 1),)), ChangeBarrier.NO_SUCH_ITEM),
        (ItemsChange(tuple(ItemChange(item.id, 0) for item in order.items)), ChangeBarrier.NOTHING_LEFT),
        (
            ItemsChange((ItemChange(first.id, first.quantity, case.samples.sold_out),)),
            ChangeBarrier.OUT_OF_STOCK,
        ),
    ]:
        assert await refused(case, order, change) == barrier
    assert await changeable(case) == order


async def test_another_delivery_date_is_agreed_on(case: Case) -> None:
    case.needs(Capability.DELIVERY_DATE_CHANGE)
    order = await changeable(case)
    await case.backend.request_change(request_of(order, DeliveryDateChange(case.samples.delivery_on)))
    assert (await changeable(case)).deliver_on == case.samples.delivery_on
    too_soon = DeliveryDateChange(order.placed_at.date())
    assert await refused(case, order, too_soon) == ChangeBarrier.DATE_NOT_POSSIBLE
