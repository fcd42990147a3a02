"""What every shop adapter must do, whichever system it speaks to. A new adapter is one more parameter here."""

import asyncio
import uuid
from dataclasses import dataclass

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import total
from actions.backends.ports import CustomerNotFound, OrderNotFound, RefundRefused, ShopBackend
from actions.backends.values import (
    Contact,
    CustomerKey,
    Order,
    OrderAccess,
    RefundLine,
    RefundReason,
    RefundRequest,
    RefundState,
)


@dataclass(frozen=True)
class Case:
    """An adapter and what its shop holds."""

    backend: ShopBackend
    owned: OrderAccess
    customer: CustomerKey
    engine: AsyncEngine


@pytest.fixture(params=["demo"])
async def case(request: pytest.FixtureRequest, shop: DemoShopBackend, engine: AsyncEngine) -> Case:
    """One adapter after the other."""
    assert request.param == "demo"
    return Case(shop, OrderAccess("1001", Contact(email="ana@example.com")), CustomerKey("ana"), engine)


def refund_of(order: Order, key: str, items: int | None = None) -> RefundRequest:
    lines = tuple(RefundLine(item.id, item.name, item.quantity, item.amount) for item in order.items[:items])
    amount = order.total if items is None else total((line.amount for line in lines), order.currency)
    return RefundRequest(key, order.number, lines, amount, RefundReason.DAMAGED)


async def test_an_order_opens_with_its_email_its_phone_or_its_logged_in_customer(case: Case) -> None:
    proofs: list[Contact | CustomerKey] = [
        Contact(email="ana@example.com"),
        Contact(phone="+34612345678"),
        case.customer,
    ]
    orders = [await case.backend.get_order(OrderAccess("1001", proof)) for proof in proofs]
    assert orders[0] == orders[1] == orders[2]
    assert orders[0].total == total((item.amount for item in orders[0].items), "EUR") + orders[0].shipping


@pytest.mark.parametrize(
    "access",
    [
        OrderAccess("1001", Contact(email="emma@example.com")),
        OrderAccess("1001", Contact(phone="+447700900123")),
        OrderAccess("1001", CustomerKey("emma")),
        OrderAccess("1001", Contact()),
        OrderAccess("999999", Contact(email="ana@example.com")),
        OrderAccess("1001'; --", Contact(email="ana@example.com")),
    ],
)
async def test_a_wrong_pair_and_an_unknown_number_are_the_same_error_after_the_same_statements(
    case: Case, access: OrderAccess
) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(case.engine.sync_engine, "before_cursor_execute", note)
    for ask in (case.backend.get_order, case.backend.list_parcels, case.backend.list_refunds):
        statements.clear()
        with pytest.raises(OrderNotFound) as refused:
            await ask(access)
        assert str(refused.value) == "No such order for this proof."
        assert len(statements) == 1


async def test_a_customer_sees_their_own_orders_newest_first(case: Case) -> None:
    mine = await case.backend.list_orders(case.customer)
    assert [summary.placed_at for summary in mine] == sorted((s.placed_at for s in mine), reverse=True)
    assert "1001" in {summary.number for summary in mine}
    assert await case.backend.list_orders(CustomerKey("nobody")) == ()


async def test_an_unknown_customer_is_said_to_be_unknown(case: Case) -> None:
    assert (await case.backend.get_customer(case.customer)).email == "ana@example.com"
    with pytest.raises(CustomerNotFound):
        await case.backend.get_customer(CustomerKey("nobody"))


async def test_a_key_is_one_refund_however_often_it_is_asked_for(case: Case) -> None:
    order = await case.backend.get_order(case.owned)
    request = refund_of(order, str(uuid.uuid4()))
    made = await asyncio.gather(*(case.backend.request_refund(request) for _ in range(8)))
    assert len({refund.number for refund in made}) == 1
    assert await case.backend.list_refunds(case.owned) == (made[0],)
    assert await case.backend.find_refund(request.idempotency_key) == made[0]
    assert made[0].amount == order.total
    assert made[0].lines == request.lines
    assert made[0].state is RefundState.DONE


async def test_a_key_that_made_nothing_is_not_found(case: Case) -> None:
    assert await case.backend.find_refund(str(uuid.uuid4())) is None


async def test_no_two_keys_together_pay_back_more_than_was_paid(case: Case) -> None:
    order = await case.backend.get_order(case.owned)
    requests = [refund_of(order, str(uuid.uuid4())) for _ in range(6)]
    outcomes = await asyncio.gather(
        *(case.backend.request_refund(request) for request in requests), return_exceptions=True
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, RefundRefused)]
    assert len(refused) == 5
    assert {error.code for error in refused} == {"more_than_paid"}
    assert len(await case.backend.list_refunds(case.owned)) == 1


async def test_a_refund_of_one_item_leaves_the_rest_refundable(case: Case) -> None:
    order = await case.backend.get_order(case.owned)
    first = await case.backend.request_refund(refund_of(order, "first", items=1))
    assert first.amount == order.items[0].amount
    assert [line.item_id for line in first.lines] == [order.items[0].id]
    with pytest.raises(RefundRefused):
        await case.backend.request_refund(refund_of(order, "everything"))


async def test_a_refund_of_an_order_that_does_not_exist_is_refused(case: Case) -> None:
    order = await case.backend.get_order(case.owned)
    request = refund_of(order, "key")
    with pytest.raises(RefundRefused):
        await case.backend.request_refund(RefundRequest("key", "999999", request.lines, request.amount, request.reason))
