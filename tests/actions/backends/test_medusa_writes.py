"""What the Medusa adapter writes to a real server happens once, whatever is lost on the way."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, RefundRefused, RequestRefused
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
    RefundLine,
    RefundReason,
    RefundRequest,
    RefundState,
    RequestState,
    ReturnBarrier,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    ReturnState,
    VoucherRequest,
)
from tests.actions.backends.medusa_workshop import HURRIED, Workshop, medusa_workshop
from tests.actions.backends.troubles import Trouble
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import EMMA, Placed

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


async def order_of(workshop: Workshop, placed: Placed) -> Order:
    return await workshop.backend.get_order(OrderAccess(placed.number, Contact(email=placed.email)))


def refund_of(order: Order, *items: int, key: str = "") -> RefundRequest:
    chosen = [order.items[at] for at in items]
    lines = tuple(RefundLine(item.id, item.name, item.quantity, item.amount) for item in chosen)
    amount = Money(sum(line.amount.amount_minor for line in lines), order.currency)
    return RefundRequest(key or str(uuid.uuid4()), order.number, lines, amount, RefundReason.DAMAGED)


def whole_of(order: Order) -> RefundRequest:
    return replace(refund_of(order, *range(len(order.items))), amount=order.total)


def change_of(order: Order, change: Change) -> OrderChangeRequest:
    return OrderChangeRequest(str(uuid.uuid4()), order.number, change)


def spoil(workshop: Workshop, ending: str, trouble: Trouble) -> None:
    """The next request whose path ends so goes wrong; all others go through."""

    class _Coming(list[Trouble | None]):
        def __bool__(self) -> bool:
            return workshop.door.requests[-1].endswith(ending)

        def pop(self, at: object = -1) -> Trouble | None:  # noqa: ARG002 as `list.pop`
            workshop.door.coming = []
            return trouble

    workshop.door.coming = _Coming()


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
    spoil(hurried, "/refund", Trouble(late_s=LATE_S))
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
    spoil(workshop, "/refund", Trouble(503, {}))
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
    calls = 0

    class _SecondOnly(list[Trouble | None]):
        def __bool__(self) -> bool:
            nonlocal calls
            calls += workshop.door.requests[-1].endswith("/refund")
            return calls == 2

        def pop(self, at: object = -1) -> Trouble | None:  # noqa: ARG002 as `list.pop`
            workshop.door.coming = []
            return Trouble(503, {})

    workshop.door.coming = _SecondOnly()
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
    spoil(workshop, "/cancel", Trouble(400, no))
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
    spoil(hurried, "/cancel", trouble)
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
    spoil(workshop, cut, Trouble(503, {}))
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
    spoil(hurried, "/store/returns", Trouble(late_s=LATE_S))
    made = await hurried.backend.request_return(request)
    assert (made.idempotency_key, len(hurried.medusa.hands.order(placed.id, "*returns")["returns"])) == ("lost", 1)


@pytest.mark.parametrize("cut", ["POST /admin/exchanges", "/inbound/items", "/request"])
async def test_an_exchange_that_was_cut_off_is_made_once_by_the_same_key(workshop: Workshop, cut: str) -> None:
    placed = workshop.medusa.orders.sizes
    line = ReturnLine(placed.lines["t-shirt-m"], 1, ReturnReason.TOO_SMALL, "t-shirt-l")
    request = ReturnRequest("swap", placed.number, ReturnKind.EXCHANGE, (line,))
    spoil(workshop, cut, Trouble(503, {}))
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
