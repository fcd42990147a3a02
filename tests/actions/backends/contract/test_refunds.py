"""A key is one refund, and no more goes back than was paid."""

import asyncio
import uuid
from dataclasses import replace

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import total
from actions.backends.ports import RefundRefused
from actions.backends.values import Order, RefundLine, RefundReason, RefundRequest, RefundState
from tests.actions.backends.contract.case import Case, Situation


def refund_of(order: Order, key: str, items: int | None = None) -> RefundRequest:
    lines = tuple(RefundLine(item.id, item.name, item.quantity, item.amount) for item in order.items[:items])
    amount = order.total if items is None else total((line.amount for line in lines), order.currency)
    return RefundRequest(key, order.number, lines, amount, RefundReason.DAMAGED)


@pytest.fixture
async def order(case: Case) -> Order:
    case.needs(Capability.REFUNDS)
    return await case.backend.get_order(case.order(Situation.DELIVERED))


async def test_a_key_is_one_refund_however_often_it_is_asked_for(case: Case, order: Order) -> None:
    request = refund_of(order, str(uuid.uuid4()))
    made = await asyncio.gather(*(case.backend.request_refund(request) for _ in range(8)))
    assert len({refund.number for refund in made}) == 1
    assert await case.backend.list_refunds(case.order(Situation.DELIVERED)) == (made[0],)
    assert await case.backend.find_refund(request.idempotency_key) == made[0]
    assert made[0].amount == order.total
    assert made[0].lines == request.lines
    assert made[0].state in {RefundState.DONE, RefundState.PENDING}


async def test_a_key_that_made_nothing_is_not_found(case: Case) -> None:
    case.needs(Capability.REFUNDS)
    assert await case.backend.find_refund(str(uuid.uuid4())) is None


async def test_no_two_keys_together_pay_back_more_than_was_paid(case: Case, order: Order) -> None:
    requests = [refund_of(order, str(uuid.uuid4())) for _ in range(6)]
    outcomes = await asyncio.gather(
        *(case.backend.request_refund(request) for request in requests), return_exceptions=True
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, RefundRefused)]
    assert len(refused) == 5
    assert {error.code for error in refused} == {"more_than_paid"}
    assert len(await case.backend.list_refunds(case.order(Situation.DELIVERED))) == 1


async def test_a_refund_of_one_item_leaves_the_rest_refundable(case: Case, order: Order) -> None:
    first = await case.backend.request_refund(refund_of(order, "first", items=1))
    assert first.amount == order.items[0].amount
    assert [line.item_id for line in first.lines] == [order.items[0].id]
    with pytest.raises(RefundRefused):
        await case.backend.request_refund(refund_of(order, "everything"))


async def test_a_refund_of_an_order_that_does_not_exist_is_refused(case: Case, order: Order) -> None:
    with pytest.raises(RefundRefused):
        await case.backend.request_refund(replace(refund_of(order, "key"), order_number="999999"))
