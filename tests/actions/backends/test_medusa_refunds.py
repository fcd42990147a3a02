"""Money goes back once through a real Medusa server, and never more than was paid, whatever is lost on the way."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, RefundRefused
from actions.backends.money import Money
from actions.backends.values import (
    Contact,
    OrderAccess,
    RefundState,
)
from tests.actions.backends.medusa_workshop import HURRIED, Workshop, medusa_workshop, order_of, refund_of, whole_of
from tests.actions.backends.troubles import Trouble
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import EMMA

LATE_S = 2.0


@pytest.fixture
async def workshop(medusa: SampleShop, engine: AsyncEngine) -> AsyncIterator[Workshop]:
    """The adapter before the sample shop."""
    async with medusa_workshop(medusa, engine) as opened:
        yield opened


@pytest.fixture
async def hurried(medusa: SampleShop, engine: AsyncEngine) -> AsyncIterator[Workshop]:
    """The adapter, waiting for an answer for one second only."""
    async with medusa_workshop(medusa, engine, HURRIED) as opened:
        yield opened


async def test_medusa_takes_the_same_refund_twice_and_we_make_one(workshop: Workshop) -> None:
    medusa, placed = workshop.medusa, workshop.medusa.orders.sent
    medusa.server.touch()
    async with httpx.AsyncClient(base_url=medusa.server.url, auth=(medusa.shop.secret_key, ""), timeout=60) as client:
        for _ in range(2):
            path, same = f"/admin/payments/{placed.payment}/refund", {"idempotency-key": "the same"}
            assert (await client.post(path, json={"amount": 1}, headers=same)).is_success
    assert len(medusa.hands.refunds(placed.id)) == 2
    order = await order_of(workshop, medusa.orders.delivered)
    request = refund_of(order, 0)
    await asyncio.gather(*(workshop.backend.request_refund(request) for _ in range(4)))
    assert len(medusa.hands.refunds(medusa.orders.delivered.id)) == 1


async def test_a_refund_whose_answer_is_lost_is_found_and_not_made_again(hurried: Workshop) -> None:
    placed = hurried.medusa.orders.delivered
    request = refund_of(await order_of(hurried, placed), 0)
    hurried.door.spoil("/refund", Trouble(late_s=LATE_S))
    made = await hurried.backend.request_refund(request)
    assert (made.idempotency_key, made.state) == (request.idempotency_key, RefundState.DONE)
    assert (await hurried.backend.request_refund(request)).number == made.number
    assert [one["id"] for one in hurried.medusa.hands.refunds(placed.id)] == [made.number]


async def test_a_bank_that_takes_its_time_is_waited_for_and_paid_back_through_once(hurried: Workshop) -> None:
    placed = hurried.medusa.hands.deliver_all(hurried.medusa.hands.place(EMMA, "headphones", pays="refunds_late"))
    request = refund_of(await order_of(hurried, placed), 0)
    made = await hurried.backend.request_refund(request)
    assert made.idempotency_key == request.idempotency_key
    await hurried.backend.request_refund(request)
    assert len(hurried.medusa.hands.refunds(placed.id)) == 1


async def test_a_refund_that_never_arrived_is_unknown_and_the_same_key_makes_it(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.delivered
    request = refund_of(await order_of(workshop, placed), 0)
    workshop.door.spoil("/refund", Trouble(503, {}))
    with pytest.raises(BackendAway):
        await workshop.backend.request_refund(request)
    assert await workshop.backend.find_refund(request.idempotency_key) is None
    await workshop.backend.request_refund(request)
    assert len(workshop.medusa.hands.refunds(placed.id)) == 1


async def test_a_bank_that_says_no_leaves_no_refund_behind(workshop: Workshop) -> None:
    placed = workshop.medusa.hands.place(EMMA, "headphones", pays="refuses_refunds")
    request = refund_of(await order_of(workshop, placed), 0)
    with pytest.raises((BackendAway, RefundRefused)):
        await workshop.backend.request_refund(request)
    assert await workshop.backend.find_refund(request.idempotency_key) is None
    assert workshop.medusa.hands.refunds(placed.id) == []


async def test_medusa_pays_back_a_cent_too_much_and_we_do_not(workshop: Workshop) -> None:
    medusa, placed = workshop.medusa, workshop.medusa.orders.delivered
    order = await order_of(workshop, placed)
    await workshop.backend.request_refund(whole_of(order))
    cent = replace(refund_of(order, 0), amount=Money(1, "EUR"))
    with pytest.raises(RefundRefused) as refused:
        await workshop.backend.request_refund(cent)
    assert refused.value.code == "more_than_paid"
    medusa.hands.refund(placed, 0.01)
    assert len(medusa.hands.refunds(placed.id)) == 2


async def test_what_was_paid_back_before_the_goods_came_is_not_paid_back_again(workshop: Workshop) -> None:
    hands, placed = workshop.medusa.hands, workshop.medusa.orders.delivered
    order = await order_of(workshop, placed)
    at = next(at for at, item in enumerate(order.items) if item.sku == "t-shirt-m")
    returned = hands.request_return(placed, "t-shirt-m")
    await workshop.backend.request_refund(refund_of(order, at))
    hands.receive(placed, returned, "t-shirt-m")
    with pytest.raises(RefundRefused) as refused:
        await workshop.backend.request_refund(refund_of(order, at))
    assert refused.value.code == "already_refunded"
    assert len(hands.refunds(placed.id)) == 1


async def test_what_people_paid_back_counts_and_the_rest_leaves_nothing(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    placed = hands.deliver_all(hands.place(EMMA, "notebook", coupon="BABEL10", quantity=3))
    order = await order_of(workshop, placed)
    hands.refund(placed, 1)
    with pytest.raises(RefundRefused):
        await workshop.backend.request_refund(whole_of(order))
    rest = replace(whole_of(order), amount=order.total - Money(100, "EUR"))
    made = await workshop.backend.request_refund(rest)
    assert made.amount == rest.amount
    assert hands.order(placed.id, "payment_status,*payment_collections")["payment_status"] == "refunded"
    by_hand, ours = await workshop.backend.list_refunds(OrderAccess(placed.number, Contact(email=EMMA)))
    assert (by_hand.idempotency_key, ours.idempotency_key) == (None, rest.idempotency_key)


async def test_a_refund_over_two_payments_goes_on_after_a_cut(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.twice
    order = await order_of(workshop, placed)
    both = Money(order.total.amount_minor * 2, "EUR")
    request = replace(whole_of(order), amount=both)
    workshop.door.spoil("/refund", Trouble(503, {}), passing=1)
    with pytest.raises(BackendAway):
        await workshop.backend.request_refund(request)
    half = await workshop.backend.find_refund(request.idempotency_key)
    assert half is not None
    assert (half.state, half.amount) == (RefundState.PENDING, order.total)
    whole = await workshop.backend.request_refund(request)
    assert (whole.state, whole.amount, whole.number) == (RefundState.DONE, both, half.number)
    assert len(workshop.medusa.hands.refunds(placed.id)) == 2


async def test_money_that_was_only_held_is_not_paid_back(workshop: Workshop) -> None:
    order = await order_of(workshop, workshop.medusa.hands.place(EMMA, "headphones", captured=False))
    for wrong, code in [
        (refund_of(order, 0), "not_paid"),
        (replace(refund_of(order, 0), order_number="999999"), "unknown_order"),
    ]:
        with pytest.raises(RefundRefused) as refused:
            await workshop.backend.request_refund(wrong)
        assert refused.value.code == code
