"""Writes at Shopify happen once, whatever gets lost on the way, and every refusal is said in our words."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, NotOffered, RefundRefused, RequestRefused
from actions.backends.money import Money
from actions.backends.shopify.reading import tag
from actions.backends.values import (
    Cancellation,
    CancelReason,
    ChangeBarrier,
    CompensationReason,
    Contact,
    CustomerKey,
    Order,
    OrderAccess,
    OrderChangeRequest,
    OrderState,
    PrivacyKind,
    PrivacyRequest,
    RefundLine,
    RefundReason,
    RefundRequest,
    RefundState,
    RequestState,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    VoucherRequest,
)
from tests.actions.backends.contract.shopify_case import ShopifyWorkshop, shopify_workshop
from tests.actions.backends.troubles import Trouble
from tests.fakes import FakeClock

ANA = OrderAccess("1001", Contact(email="ana@example.com"))
OPEN = OrderAccess("1006", Contact(email="emma@example.com"))
CANCEL = OrderChangeRequest("cancel-key", "1006", Cancellation(CancelReason.FOUND_CHEAPER))


@pytest.fixture
async def workshop(engine: AsyncEngine, clock: FakeClock) -> AsyncIterator[ShopifyWorkshop]:
    async with shopify_workshop(engine, clock) as opened:
        yield opened


def refund_of(order: Order, key: str = "refund-key") -> RefundRequest:
    first = order.items[0]
    line = RefundLine(first.id, first.name, first.quantity, first.amount)
    return RefundRequest(key, order.number, (line,), first.amount, RefundReason.DAMAGED)


def lose_the_answer_of(workshop: ShopifyWorkshop, operation: str) -> None:
    """The mutation is done, and its answer never comes."""
    server = workshop.server
    answer = server.answer

    def losing(body: dict[str, str]) -> dict[str, object]:
        done = answer(body)
        if server.operations[-1] == operation:
            server.answer = answer  # type: ignore[method-assign]
            return {"errors": [{"message": "lost", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}
        return done

    server.answer = losing  # type: ignore[method-assign]


async def test_a_refund_carries_our_key_three_times(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    made = await workshop.backend.request_refund(refund_of(order))
    node = workshop.server.shop.by_name("#1001")
    assert len(workshop.server.shop.directives) == 1
    assert "refund-key" in node["refunds"][0]["note"]
    assert tag("refund-key") in node["tags"]
    assert "vip" in node["tags"]
    assert (made.state, made.reason) == (RefundState.DONE, RefundReason.DAMAGED)


async def test_a_refund_whose_answer_is_lost_is_found_and_made_once(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    lose_the_answer_of(workshop, "MakeRefund")
    made = await workshop.backend.request_refund(refund_of(order))
    assert (await workshop.backend.request_refund(refund_of(order))).number == made.number
    assert len(workshop.server.shop.by_name("#1001")["refunds"]) == 1
    assert workshop.server.operations.count("MakeRefund") == 1


async def test_a_refund_that_never_arrived_may_be_asked_for_again(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    # Looking up the order and our key are two requests; the third asks what is left, the fourth writes.
    workshop.server.troubles.coming = [None, None, None, Trouble(503, b"")]
    with pytest.raises(BackendAway):
        await workshop.backend.request_refund(refund_of(order))
    assert workshop.server.shop.by_name("#1001")["refunds"] == []
    made = await workshop.backend.request_refund(refund_of(order))
    assert made.idempotency_key == "refund-key"


async def test_a_throttled_mutation_was_not_executed_and_is_sent_again(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    throttled = [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]
    workshop.server.errors = [None, None, None, throttled]
    await workshop.backend.request_refund(refund_of(order))
    assert workshop.server.operations.count("MakeRefund") == 2
    assert len(workshop.server.shop.by_name("#1001")["refunds"]) == 1


async def test_another_process_finds_a_key_once_the_search_has_seen_its_tag(
    workshop: ShopifyWorkshop, engine: AsyncEngine, clock: FakeClock
) -> None:
    order = await workshop.backend.get_order(ANA)
    made = await workshop.backend.request_refund(refund_of(order))
    workshop.server.shop.search_is_behind = True
    assert await workshop.backend.find_refund("refund-key") == made
    workshop.backend._subject_of_key.clear()
    assert await workshop.backend.find_refund("refund-key") is None
    # Even so nothing is made twice: a request reads the order itself.
    assert (await workshop.backend.request_refund(refund_of(order))).number == made.number
    workshop.server.shop.search_is_behind = False
    assert await workshop.backend.find_refund("refund-key") == made


async def test_refunds_take_from_every_payment_what_is_left(workshop: ShopifyWorkshop) -> None:
    node = workshop.samples.add_order("2101", "7001", prices=("30.00",), shipping="0.00", pay=False)
    shop = workshop.server.shop
    shop.transaction(node, "SALE", "20.00", gateway="gift_card", createdAt=workshop.samples.ago(2))
    held = shop.transaction(node, "AUTHORIZATION", "40.00")
    shop.transaction(node, "CAPTURE", "40.00", parent=held)
    order = await workshop.backend.get_order(OrderAccess("2101", ANA.proof))
    made = await workshop.backend.request_refund(refund_of(order))
    assert made.amount == Money(6000, "EUR")
    moved = [one for one in node["transactions"] if one["kind"] == "REFUND"]
    amounts = [(one["gateway"], one["amountSet"]["presentmentMoney"]["amount"]) for one in moved]
    assert amounts == [("gift_card", "20.00"), ("shopify_payments", "40.00")]


async def test_what_shopify_or_we_refuse_to_pay_back_is_a_refusal(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    request = refund_of(order)
    first = request.lines[0]
    for wrong, said in [
        (replace(request, amount=Money(10**6, "EUR")), "more_than_paid"),
        (replace(request, amount=Money(100, "USD"), lines=()), "wrong_currency"),
        (replace(request, amount=Money(0, "EUR"), lines=()), "nothing_to_refund"),
        (replace(request, lines=(replace(first, item_id="nothing"),)), "no_such_item"),
        (replace(request, lines=(replace(first, quantity=99),)), "refused_by_shop"),
    ]:
        wrong = replace(wrong, idempotency_key=f"key of {said}")
        with pytest.raises(RefundRefused) as refused:
            await workshop.backend.request_refund(wrong)
        assert refused.value.code == said
        assert await workshop.backend.find_refund(wrong.idempotency_key) is None
    assert workshop.server.shop.by_name("#1001")["refunds"] == []


async def test_a_refund_that_the_processor_has_not_confirmed_is_pending(workshop: ShopifyWorkshop) -> None:
    workshop.server.shop.pending_refunds = True
    order = await workshop.backend.get_order(ANA)
    made = await workshop.backend.request_refund(refund_of(order))
    assert (made.state, made.amount) == (RefundState.PENDING, order.items[0].amount)
    workshop.server.shop.by_name("#1001")["transactions"][-1]["status"] = "FAILURE"
    again = await workshop.backend.find_refund("refund-key")
    assert again is not None
    assert again.state is RefundState.REFUSED


async def test_a_cancellation_is_waited_for(workshop: ShopifyWorkshop) -> None:
    workshop.server.shop.job_polls = 4
    made = await workshop.backend.request_change(CANCEL)
    assert (made.state, made.change) == (RequestState.DONE, CANCEL.change)
    assert workshop.server.operations.count("JobState") == 5
    refunds = await workshop.backend.list_refunds(OPEN)
    assert made.refund_number == refunds[-1].number
    assert made.paid_back == refunds[-1].amount


async def test_a_cancellation_that_takes_long_is_pending_and_later_done(workshop: ShopifyWorkshop) -> None:
    workshop.server.shop.job_polls = 20
    made = await workshop.backend.request_change(CANCEL)
    assert made.state is RequestState.PENDING
    assert (await workshop.backend.get_order(OPEN)).state is OrderState.PROCESSING
    again = await workshop.backend.request_change(CANCEL)
    assert (again.number, again.state) == (made.number, RequestState.PENDING)
    for _ in range(20):
        found = await workshop.backend.find_change("cancel-key")
        assert found is not None
        if found.state is RequestState.DONE:
            break
    assert found is not None
    assert (found.number, found.state, found.paid_back) == (made.number, RequestState.DONE, made.paid_back)
    assert workshop.server.operations.count("CancelOrder") == 1


async def test_a_job_that_fails_cancels_nothing(workshop: ShopifyWorkshop) -> None:
    workshop.server.shop.job_fails = True
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(CANCEL)
    assert refused.value.code == ChangeBarrier.OTHER
    assert await workshop.backend.find_change("cancel-key") is None


async def test_what_shopify_refuses_to_change_is_a_refusal(workshop: ShopifyWorkshop) -> None:
    workshop.server.shop.refuse["orderCancel"] = ("INVALID", "has pending authorizations")
    with pytest.raises(RequestRefused) as refused:
        await workshop.backend.request_change(CANCEL)
    assert refused.value.code == ChangeBarrier.OTHER
    assert await workshop.backend.find_change("cancel-key") is None


async def test_a_cancellation_whose_answer_is_lost_is_found(workshop: ShopifyWorkshop) -> None:
    lose_the_answer_of(workshop, "CancelOrder")
    shop = workshop.server.shop
    with pytest.raises(BackendAway):
        await workshop.backend.request_change(CANCEL)
    for job in list(shop._jobs):
        for _ in range(shop.job_polls + 1):
            shop.job(None, job)
    made = await workshop.backend.request_change(CANCEL)
    assert made.state is RequestState.DONE
    assert workshop.server.operations.count("CancelOrder") == 1


async def test_a_return_of_several_parcels_is_one_return(workshop: ShopifyWorkshop) -> None:
    node = workshop.samples.add_order("2102", "7001", prices=("30.00",))
    for _ in range(2):
        sent = workshop.samples.send(node, status="DELIVERED")
        sent["fulfillmentLineItems"][0]["quantity"] = 1
    item = node["lineItems"][0]["id"].rpartition("/")[2]
    lines = (ReturnLine(item, 2, ReturnReason.TOO_SMALL),)
    request = ReturnRequest("return-key", "2102", ReturnKind.RETURN, lines)
    made = await workshop.backend.request_return(request)
    assert made.lines == lines
    assert len(node["returns"][0]["returnLineItems"]) == 2
    assert made.address.city == "Zaragoza"


async def test_a_return_whose_answer_is_lost_is_found_and_a_refused_one_is_not(workshop: ShopifyWorkshop) -> None:
    order = await workshop.backend.get_order(ANA)
    request = ReturnRequest(
        "return-key", "1001", ReturnKind.RETURN, (ReturnLine(order.items[0].id, 1, ReturnReason.DAMAGED),)
    )
    workshop.server.shop.refuse["returnRequest"] = ("INVALID", "no")
    with pytest.raises(RequestRefused):
        await workshop.backend.request_return(request)
    assert await workshop.backend.find_return("return-key") is None
    lose_the_answer_of(workshop, "RequestReturn")
    made = await workshop.backend.request_return(request)
    assert await workshop.backend.find_return("return-key") == made
    assert len(workshop.server.shop.by_name("#1001")["returns"]) == 1


async def test_without_terms_no_returns_are_offered(engine: AsyncEngine, clock: FakeClock) -> None:
    async with shopify_workshop(engine, clock, returns=()) as workshop:
        for ask in (workshop.backend.list_returns(ANA), workshop.backend.list_eligibility(ANA)):
            with pytest.raises(NotOffered):
                await ask
        assert workshop.server.operations == []


async def test_a_voucher_is_of_the_shops_currency_and_one_code(workshop: ShopifyWorkshop) -> None:
    request = VoucherRequest("voucher-key", "1001", Money(500, "EUR"), CompensationReason.LATE)
    with pytest.raises(RequestRefused, match="wrong_currency"):
        await workshop.backend.request_voucher(replace(request, amount=Money(500, "JPY")))
    lose_the_answer_of(workshop, "MakeVoucher")
    made = await workshop.backend.request_voucher(request)
    assert (made.order_number, made.reason) == ("1001", CompensationReason.LATE)
    assert made.code in workshop.server.shop.codes
    assert await workshop.backend.request_voucher(request) == made
    workshop.server.shop.refuse["discountCodeBasicCreate"] = ("INVALID", "no")
    with pytest.raises(RequestRefused, match="refused_by_shop"):
        await workshop.backend.request_voucher(replace(request, idempotency_key="another"))


async def test_an_erasure_is_begun_once_and_answered_within_a_month(workshop: ShopifyWorkshop) -> None:
    request = PrivacyRequest("privacy-key", CustomerKey("7003"), PrivacyKind.ERASURE)
    made = await workshop.backend.request_privacy_case(request)
    assert (made.state, str(made.due_on)) == (RequestState.PENDING, "2026-12-21")
    workshop.backend._subject_of_key.clear()
    assert await workshop.backend.find_privacy_case("privacy-key") == made
    assert await workshop.backend.request_privacy_case(request) == made
    assert workshop.server.shop.erased == ["gid://shopify/Customer/7003"]
    with pytest.raises(NotOffered):
        await workshop.backend.request_privacy_case(replace(request, kind=PrivacyKind.EXPORT))
