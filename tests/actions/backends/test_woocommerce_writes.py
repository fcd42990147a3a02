"""What is written to a WooCommerce shop is written once, whatever gets lost, and a no stays a no."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, BackendFailed, RefundRefused, RequestRefused
from actions.backends.money import Money
from actions.backends.values import (
    Address,
    AddressChange,
    Cancellation,
    CancelReason,
    ChangeBarrier,
    CompensationReason,
    Contact,
    OrderAccess,
    OrderChangeRequest,
    OrderState,
    RefundLine,
    RefundMethod,
    RefundReason,
    RefundRequest,
    RefundState,
    RequestState,
    VoucherRequest,
)
from actions.backends.woocommerce.backend import WooCommerceBackend
from tests.actions.backends.woocommerce_goods import backend_of, line, stocked_shop
from tests.actions.backends.woocommerce_server import Fault, WooServer, open_shop

ANA = OrderAccess("1001", Contact(email="ana@example.com"))
LUCIA = OrderAccess("1003", Contact(email="lucia@example.org"))
REFUND_POST = "POST /orders/1001/refunds"
NOTEBOOK = RefundLine("12", "Cuaderno", 1, Money(450, "EUR"))
REFUND = RefundRequest("key-1", "1001", (NOTEBOOK,), NOTEBOOK.amount, RefundReason.DAMAGED)
CANCEL = OrderChangeRequest("key-2", "1003", Cancellation(CancelReason.TOO_SLOW))
GATEWAY_NO = Fault(
    r"POST /orders/\d+/refunds", 500, b'{"code":"woocommerce_rest_cannot_create_order_refund","data":500}'
)


@pytest.fixture
async def server() -> AsyncIterator[WooServer]:
    async with open_shop(stocked_shop()) as running:
        yield running


@pytest.fixture
async def shop(server: WooServer, engine: AsyncEngine) -> AsyncIterator[WooCommerceBackend]:
    backend = backend_of(server, engine)
    yield backend
    await backend.close()


def posts(server: WooServer, path: str = REFUND_POST) -> int:
    return server.requests.count(path)


async def test_a_refund_whose_answer_is_lost_is_found_and_not_made_again(
    server: WooServer, shop: WooCommerceBackend, engine: AsyncEngine
) -> None:
    server.faults.append(Fault(REFUND_POST, lost=True))
    made = await shop.request_refund(REFUND)
    assert (made.state, made.amount, made.lines) == (RefundState.DONE, REFUND.amount, REFUND.lines)
    assert (made.reason, made.method) == (RefundReason.DAMAGED, RefundMethod.ORIGINAL_PAYMENT)
    assert await shop.request_refund(REFUND) == made
    assert posts(server) == len(server.refunds[1001]) == 1

    server.longest_page = 3
    restarted = backend_of(server, engine)
    assert await restarted.find_refund("key-1") == made
    assert await restarted.find_refund("key") is None
    assert sum("modified_after" in request for request in server.requests) > 2
    await restarted.close()


async def test_an_answer_that_a_plugin_spoilt_does_not_hide_what_was_done(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    server.faults.append(Fault(REFUND_POST, spoilt=True))
    made = await shop.request_refund(REFUND)
    assert (made.state, posts(server), len(server.refunds[1001])) == (RefundState.DONE, 1, 1)


async def test_a_refund_is_split_into_net_and_tax_and_nothing_is_restocked(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    await shop.request_refund(REFUND)
    (sent,) = server.bodies
    assert (sent["amount"], sent["api_refund"], sent["api_restock"]) == ("4.50", True, False)
    assert sent["line_items"] == [
        {"id": 12, "quantity": 1, "refund_total": 3.72, "refund_tax": [{"id": 1, "refund_total": 0.78}]}
    ]
    assert {"key": "_babeldesk_key", "value": "key-1"} in sent["meta_data"]
    assert sent["reason"] == "Damaged [bd:key-1]"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (GATEWAY_NO, "gateway_refused"),
        (Fault(REFUND_POST, 500, b'{"code":"woocommerce_rest_invalid_order_id","data":404}'), "unknown_order"),
        (Fault(REFUND_POST, 400, b'{"code":"woocommerce_rest_invalid_order_refund"}'), "nothing_given"),
    ],
)
async def test_a_no_that_comes_as_an_error_of_the_server_is_a_no_and_is_not_repeated(
    server: WooServer, shop: WooCommerceBackend, fault: Fault, code: str
) -> None:
    server.faults.append(replace(fault))
    with pytest.raises(RefundRefused) as error:
        await shop.request_refund(REFUND)
    assert (error.value.code, posts(server), server.refunds) == (code, 1, {})
    assert await shop.find_refund("key-1") is None


async def test_a_fault_on_the_way_is_no_answer_and_the_same_key_may_try_again(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    for status in (502, 429, 500):
        server.faults.append(Fault(REFUND_POST, status))
        with pytest.raises(BackendAway):
            await shop.request_refund(REFUND)
    server.faults.append(Fault(REFUND_POST, 401, b'{"code":"woocommerce_rest_cannot_create"}'))
    with pytest.raises(BackendFailed, match="woocommerce_rest_cannot_create"):
        await shop.request_refund(REFUND)
    assert posts(server) == 4
    assert (await shop.request_refund(REFUND)).state is RefundState.DONE
    assert len(server.refunds[1001]) == 1


async def test_a_refund_that_was_cut_off_at_the_gateway_is_pending(server: WooServer, shop: WooCommerceBackend) -> None:
    await shop.request_refund(REFUND)
    (row,) = server.refunds[1001]
    row |= {"meta_data": [], "refunded_payment": False}
    found = await shop.find_refund("key-1")
    assert found is not None
    assert (found.state, found.idempotency_key) == (RefundState.PENDING, "key-1")
    row["reason"] = "by hand [see mail]"
    (other,) = await shop.list_refunds(ANA)
    assert (other.idempotency_key, other.method, other.state) == (None, RefundMethod.BANK_TRANSFER, RefundState.DONE)


async def test_what_cannot_be_refunded_is_refused_before_anybody_is_asked(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    dollars = Money(450, "USD")
    for request, code in [
        (replace(REFUND, amount=Money(0, "EUR")), "nothing_given"),
        (replace(REFUND, amount=dollars), "wrong_currency"),
        (replace(REFUND, lines=(replace(NOTEBOOK, amount=dollars),)), "wrong_currency"),
        (replace(REFUND, lines=(replace(NOTEBOOK, quantity=3),)), "no_such_item"),
        (replace(REFUND, lines=(replace(NOTEBOOK, item_id="99"),)), "no_such_item"),
        (replace(REFUND, amount=Money(7201, "EUR")), "more_than_paid"),
        (replace(REFUND, order_number="1007", lines=()), "not_paid"),
    ]:
        with pytest.raises(RefundRefused) as error:
            await shop.request_refund(request)
        assert error.value.code == code
    assert server.bodies == []


@pytest.mark.parametrize(("currency", "total", "written"), [("JPY", "1500", "1500"), ("KWD", "1.500", "1.500")])
async def test_amounts_are_written_in_the_currencys_own_decimals(
    server: WooServer, shop: WooCommerceBackend, currency: str, total: str, written: str
) -> None:
    server.orders[1001] |= {"currency": currency, "total": total, "line_items": [line(11, 11, "x", total, "0")]}
    found = await shop.get_order(ANA)
    lines = (RefundLine("11", "x", 1, found.total),)
    made = await shop.request_refund(RefundRequest("k", "1001", lines, found.total, RefundReason.LATE))
    assert (server.bodies[0]["amount"], made.amount, made.lines) == (written, found.total, lines)


async def test_a_cancellation_that_was_cut_off_after_paying_back_is_finished(
    server: WooServer, shop: WooCommerceBackend, engine: AsyncEngine
) -> None:
    server.faults.append(Fault("PUT /orders/1003", 503))
    with pytest.raises(BackendAway):
        await shop.request_change(CANCEL)
    assert (server.orders[1003]["status"], len(server.refunds[1003])) == ("refunded", 1)
    server.faults.append(Fault("PUT /orders/1003", lost=True))
    restarted = backend_of(server, engine)
    made = await restarted.request_change(CANCEL)
    assert (made.state, made.paid_back.amount_minor) == (RequestState.DONE, 9200)
    assert made.refund_number == str(server.refunds[1003][0]["id"])
    assert (server.orders[1003]["status"], len(server.refunds[1003])) == ("cancelled", 1)
    assert await shop.find_change("key-2") == made
    await restarted.close()


async def test_an_order_whose_gateway_cannot_pay_back_stays_as_it_is(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    server.gateway_pays_back = False
    with pytest.raises(RequestRefused) as error:
        await shop.request_change(CANCEL)
    assert (error.value.code, server.orders[1003]["status"]) == (ChangeBarrier.OTHER, "processing")
    assert not any(request.startswith("PUT") for request in server.requests)


async def test_an_unpaid_order_is_cancelled_without_a_refund_and_the_shop_is_told(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    made = await shop.request_change(replace(CANCEL, order_number="1008"))
    assert (made.paid_back.amount_minor, made.refund_number) == (0, None)
    assert server.orders[1008]["status"] == "cancelled"
    assert server.notes[1008] == ["Babeldesk: cancelled because the customer asked for it (too slow)."]
    server.faults.append(Fault("POST /orders/1003/notes", 403, b"{}"))
    assert (await shop.request_change(replace(CANCEL, idempotency_key="key-3"))).state is RequestState.DONE
    assert 1003 not in server.notes


async def test_an_order_in_a_status_of_the_shops_own_may_be_packed_already(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    server.orders[1003]["status"] = "being-packed"
    assert {window.barrier for window in await shop.list_change_windows(LUCIA)} == {ChangeBarrier.TOO_LATE}
    with pytest.raises(RequestRefused) as error:
        await shop.request_change(CANCEL)
    assert error.value.code == ChangeBarrier.TOO_LATE


async def test_an_address_is_written_in_the_fields_of_the_checkout(server: WooServer, shop: WooCommerceBackend) -> None:
    there = Address(
        "Lucía Romero Gil", ("Calle Mayor 1", "2º B", "timbre 3"), "Teruel", "44001", "ES", "TE", "+34612345678"
    )
    made = await shop.request_change(OrderChangeRequest("key-4", "1003", AddressChange(there)))
    sent = next(body for body in server.bodies if "shipping" in body)
    assert sent["shipping"] == {
        "first_name": "Lucía Romero", "last_name": "Gil", "company": "", "address_1": "Calle Mayor 1",
        "address_2": "2º B, timbre 3", "city": "Teruel", "state": "TE", "postcode": "44001", "country": "ES",
        "phone": "+34612345678",
    }  # fmt: skip
    assert "Teruel" not in str(sent["meta_data"])
    found = await shop.get_order(LUCIA)
    assert found.address == replace(there, lines=("Calle Mayor 1", "2º B, timbre 3"))
    assert (found.state, made.paid_back.amount_minor) == (OrderState.PROCESSING, 0)


async def test_a_voucher_is_one_coupon_for_one_person_whatever_gets_lost(
    server: WooServer, shop: WooCommerceBackend
) -> None:
    request = VoucherRequest("key-5", "1001", Money(500, "EUR"), CompensationReason.LATE)
    server.faults.append(Fault("POST /coupons", lost=True))
    made = await shop.request_voucher(request)
    assert await shop.request_voucher(request) == made
    assert posts(server, "POST /coupons") == 1
    (sent,) = server.bodies
    assert (sent["amount"], sent["usage_limit"], sent["email_restrictions"]) == ("5.00", 1, ["Ana@example.com"])
    assert (made.order_number, made.reason, made.code) == ("1001", CompensationReason.LATE, sent["code"].upper())
    with pytest.raises(RequestRefused) as error:
        await shop.request_voucher(replace(request, idempotency_key="key-6", amount=Money(500, "USD")))
    assert error.value.code == "wrong_currency"
