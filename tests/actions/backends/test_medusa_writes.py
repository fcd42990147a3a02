"""Orders are changed, sent back and made good for once through a real Medusa server, whatever is lost on the way."""

import uuid
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, RequestRefused
from actions.backends.money import Money
from actions.backends.values import (
    AddressChange,
    Cancellation,
    CancelReason,
    Change,
    ChangeBarrier,
    CompensationReason,
    Contact,
    ItemChange,
    ItemsChange,
    Order,
    OrderAccess,
    OrderChangeRequest,
    OrderState,
    RequestState,
    ReturnBarrier,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    ReturnState,
    VoucherRequest,
)
from tests.actions.backends.medusa_workshop import HURRIED, Workshop, medusa_workshop, order_of, refund_of
from tests.actions.backends.troubles import Trouble
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import EMMA

LATE_S = 2.0
CANCEL = Cancellation(CancelReason.CHANGED_MIND)


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


def change_of(order: Order, change: Change) -> OrderChangeRequest:
    return OrderChangeRequest(str(uuid.uuid4()), order.number, change)


async def test_a_packed_order_is_too_late_to_cancel_and_keeps_no_trace(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.changeable
    order = await order_of(workshop, placed)
    workshop.medusa.hands.pack(placed)
    request = change_of(order, CANCEL)
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(request)
    assert refused.value.code == ChangeBarrier.TOO_LATE
    assert await workshop.backend.find_change(request.idempotency_key) is None


async def test_an_order_that_is_packed_while_it_is_cancelled_stays(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.changeable
    request = change_of(await order_of(workshop, placed), CANCEL)
    no = {"type": "not_allowed", "message": "All fulfillments must be canceled before canceling an order"}
    workshop.door.spoil("/cancel", Trouble(400, no))
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(request)
    assert refused.value.code == ChangeBarrier.TOO_LATE
    assert not workshop.medusa.hands.order(placed.id, "metadata")["metadata"]


async def test_a_cancellation_pays_back_what_is_left_by_itself(workshop: Workshop) -> None:
    hands, placed = workshop.medusa.hands, workshop.medusa.orders.changeable
    order = await order_of(workshop, placed)
    hands.refund(placed, 5)
    made = await workshop.backend.request_change(change_of(order, CANCEL))
    assert made.paid_back == order.total - Money(500, "EUR")
    back = hands.refunds(placed.id)
    assert sorted(one["amount"] for one in back) == sorted([5, made.paid_back.amount_minor / 100])
    assert made.refund_number == next(one["id"] for one in back if one["amount"] != 5)


@pytest.mark.parametrize("trouble", [Trouble(late_s=LATE_S), Trouble(503, {})], ids=["lost", "never arrived"])
async def test_a_cancellation_that_nobody_answered_is_made_once(hurried: Workshop, trouble: Trouble) -> None:
    placed = hurried.medusa.orders.changeable
    request = change_of(await order_of(hurried, placed), CANCEL)
    hurried.door.spoil("/cancel", trouble)
    try:
        await hurried.backend.request_change(request)
    except BackendAway:
        made = await hurried.backend.find_change(request.idempotency_key)
        assert (made is None) is (trouble.status == 503)
    made = await hurried.backend.request_change(request)
    assert made.state is RequestState.DONE
    assert (await order_of(hurried, placed)).state is OrderState.CANCELLED
    assert len(hurried.medusa.hands.refunds(placed.id)) == 1


async def test_an_address_keeps_nothing_of_the_one_before(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.changeable
    order = await order_of(workshop, placed)
    assert order.address is not None
    moved = replace(order.address, name="Luis Soto Gil", lines=("Calle Nueva 1",), phone=None)
    await workshop.backend.request_change(change_of(order, AddressChange(moved)))
    assert (await order_of(workshop, placed)).address == moved


async def test_somebody_elses_draft_blocks_the_order_and_stays(workshop: Workshop) -> None:
    hands, placed = workshop.medusa.hands, workshop.medusa.orders.changeable
    order = await order_of(workshop, placed)
    hands.begin_edit(placed)
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(change_of(order, ItemsChange((ItemChange(order.items[0].id, 0),))))
    assert refused.value.code == ChangeBarrier.OTHER
    delivered = workshop.medusa.orders.delivered
    hands.begin_edit(delivered)
    line = ReturnLine(delivered.lines["headphones"], 1, ReturnReason.OTHER)
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_return(ReturnRequest("key", delivered.number, ReturnKind.RETURN, (line,)))
    assert refused.value.code == ReturnBarrier.OTHER
    changes = hands.api.admin("GET", f"/orders/{placed.id}/changes")["order_changes"]
    assert [one["status"] for one in changes if one["change_type"] == "edit"] == ["pending"]


@pytest.mark.parametrize("cut", ["/order-edits", "/confirm", "/refund"])
async def test_an_edit_that_was_cut_off_is_finished_by_the_same_key(workshop: Workshop, cut: str) -> None:
    hands, placed = workshop.medusa.hands, workshop.medusa.orders.changeable
    order = await order_of(workshop, placed)
    gone = order.items[1]
    request = change_of(order, ItemsChange((ItemChange(gone.id, 0),)))
    workshop.door.spoil(cut, Trouble(503, {}))
    with pytest.raises(BackendAway):
        await workshop.backend.request_change(request)
    half = await workshop.backend.find_change(request.idempotency_key)
    assert (half is not None and half.state is RequestState.PENDING) is (cut == "/refund")
    made = await workshop.backend.request_change(request)
    assert (made.state, made.paid_back) == (RequestState.DONE, gone.amount)
    assert [one["amount"] for one in hands.refunds(placed.id)] == [gone.amount.amount_minor / 100]
    assert await workshop.backend.find_change(request.idempotency_key) == made


async def test_a_dearer_item_is_refused_and_the_order_stays_free(workshop: Workshop) -> None:
    order = await order_of(workshop, workshop.medusa.orders.changeable)
    dearer = ItemsChange((ItemChange(order.items[0].id, 1, "headphones"),))
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(change_of(order, dearer))
    assert refused.value.code == ChangeBarrier.MORE_TO_PAY
    await workshop.backend.request_change(change_of(order, ItemsChange((ItemChange(order.items[0].id, 0),))))


async def test_a_return_costs_nothing_where_the_shop_is_at_fault(workshop: Workshop) -> None:
    prices = []
    for reason in (ReturnReason.FAULTY, ReturnReason.CHANGED_MIND):
        placed = workshop.medusa.hands.deliver_all(workshop.medusa.hands.place(EMMA, "headphones"))
        line = ReturnLine(placed.lines["headphones"], 1, reason)
        request = ReturnRequest(str(uuid.uuid4()), placed.number, ReturnKind.RETURN, (line,))
        made = await workshop.backend.request_return(request)
        assert made.lines[0].reason is reason
        methods = workshop.medusa.hands.order(placed.id, "*shipping_methods")["shipping_methods"]
        prices += [one["amount"] for one in methods if one["name"] == "Return label"]
    assert prices == [0, 3.5]


async def test_a_return_goes_on_from_request_to_receipt_to_refund(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    placed = hands.deliver_all(hands.place(EMMA, "headphones"))
    access = OrderAccess(placed.number, Contact(email=EMMA))
    line = ReturnLine(placed.lines["headphones"], 1, ReturnReason.TOO_LARGE)
    await workshop.backend.request_return(ReturnRequest("r1", placed.number, ReturnKind.RETURN, (line,)))
    (one,) = hands.order(placed.id, "*returns")["returns"]
    before = await order_of(workshop, placed)
    hands.receive(placed, one["id"])
    # Medusa no longer counts what came back; it was paid for all the same.
    assert await order_of(workshop, placed) == replace(before, state=OrderState.RETURNED)
    (received,) = await workshop.backend.list_returns(access)
    assert (received.state, received.refund_number) == (ReturnState.RECEIVED, None)
    refund = await workshop.backend.request_refund(refund_of(await order_of(workshop, placed), 0))
    (refunded,) = await workshop.backend.list_returns(access)
    assert (refunded.state, refunded.refund_number) == (ReturnState.REFUNDED, refund.number)
    assert [step.state for step in refunded.steps] == [
        ReturnState.REQUESTED,
        ReturnState.RECEIVED,
        ReturnState.REFUNDED,
    ]


async def test_a_return_whose_answer_is_lost_is_found(hurried: Workshop) -> None:
    placed = hurried.medusa.orders.delivered
    line = ReturnLine(placed.lines["headphones"], 1, ReturnReason.OTHER)
    request = ReturnRequest("lost", placed.number, ReturnKind.RETURN, (line,))
    hurried.door.spoil("/store/returns", Trouble(late_s=LATE_S))
    made = await hurried.backend.request_return(request)
    assert (made.idempotency_key, len(hurried.medusa.hands.order(placed.id, "*returns")["returns"])) == ("lost", 1)


@pytest.mark.parametrize("cut", ["POST /admin/exchanges", "/inbound/items", "/request"])
async def test_an_exchange_that_was_cut_off_is_made_once_by_the_same_key(workshop: Workshop, cut: str) -> None:
    placed = workshop.medusa.orders.sizes
    line = ReturnLine(placed.lines["t-shirt-m"], 1, ReturnReason.TOO_SMALL, "t-shirt-l")
    request = ReturnRequest("swap", placed.number, ReturnKind.EXCHANGE, (line,))
    workshop.door.spoil(cut, Trouble(503, {}))
    with pytest.raises(BackendAway):
        await workshop.backend.request_return(request)
    assert await workshop.backend.find_return("swap") is None
    made = await workshop.backend.request_return(request)
    assert made.kind is ReturnKind.EXCHANGE
    assert made.lines == (line,)
    there = workshop.medusa.hands.api.admin("GET", "/exchanges", order_id=placed.id)["exchanges"]
    assert len([one for one in there if one["canceled_at"] is None]) == 1
    order = await order_of(workshop, placed)
    assert [item.sku for item in order.items] == ["t-shirt-m"]


async def test_a_dearer_exchange_is_for_a_colleague_and_leaves_no_draft(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.sizes
    line = ReturnLine(placed.lines["t-shirt-m"], 1, ReturnReason.TOO_SMALL, "headphones")
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_return(ReturnRequest("dear", placed.number, ReturnKind.EXCHANGE, (line,)))
    assert refused.value.code == ReturnBarrier.OTHER
    line = replace(line, exchange_for="t-shirt-l")
    await workshop.backend.request_return(ReturnRequest("fair", placed.number, ReturnKind.EXCHANGE, (line,)))


async def test_a_voucher_takes_its_worth_off_a_cart(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    number = workshop.medusa.orders.delivered.number
    request = VoucherRequest("sorry", number, Money(500, "EUR"), CompensationReason.LATE)
    voucher = await workshop.backend.request_voucher(request)
    placed = hands.place(EMMA, "headphones", coupon=voucher.code)
    assert hands.order(placed.id, "item_total")["item_total"] == pytest.approx(44.9)
    for wrong, code in [
        (replace(request, idempotency_key="a", amount=Money(500, "JPY")), "wrong_currency"),
        (replace(request, idempotency_key="b", amount=Money(0, "EUR")), "nothing_given"),
    ]:
        with pytest.raises(RequestRefused) as refused:
            await workshop.backend.request_voucher(wrong)
        assert refused.value.code == code
