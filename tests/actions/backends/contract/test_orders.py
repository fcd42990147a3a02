"""Orders open with proof only, and say what the shop knows."""

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import total
from actions.backends.ports import CustomerNotFound, InvoiceNotFound, OrderNotFound
from actions.backends.values import CustomerKey, OrderAccess
from tests.actions.backends.contract.case import Case, Situation


async def test_an_order_opens_with_every_proof_of_its_own(case: Case) -> None:
    number = case.order(Situation.DELIVERED).order_number
    orders = [await case.backend.get_order(OrderAccess(number, proof)) for proof in case.samples.proofs]
    assert all(order == orders[0] for order in orders)
    assert orders[0].total == total((item.amount for item in orders[0].items), orders[0].currency) + orders[0].shipping
    assert orders[0].placed_at.utcoffset() is not None


async def test_a_wrong_pair_and_an_unknown_number_are_the_same_error_after_the_same_work(case: Case) -> None:
    backend = case.backend
    asked = [backend.get_order, backend.list_parcels, backend.list_refunds]
    for capability, ask in [
        (Capability.INVOICES, backend.get_invoice),
        (Capability.PAYMENTS, backend.list_payments),
        (Capability.CANCELLATION, backend.list_change_windows),
        (Capability.RETURNS, backend.list_eligibility),
        (Capability.RETURNS, backend.list_returns),
    ]:
        if backend.offers(capability):
            asked.append(ask)  # type: ignore[arg-type]
    for ask_for in asked:
        amounts = set()
        for access in case.samples.wrong:
            with case.work() as done, pytest.raises(OrderNotFound) as refused:
                await ask_for(access)
            assert str(refused.value) == "No such order for this proof."
            amounts.add(len(done))
        assert len(amounts) == 1


async def test_a_customer_sees_their_own_orders_newest_first(case: Case) -> None:
    mine = await case.backend.list_orders(case.samples.customer)
    assert [summary.placed_at for summary in mine] == sorted((s.placed_at for s in mine), reverse=True)
    assert case.order(Situation.DELIVERED).order_number in {summary.number for summary in mine}
    assert await case.backend.list_orders(CustomerKey("nobody")) == ()


async def test_an_unknown_customer_is_said_to_be_unknown(case: Case) -> None:
    case.needs(Capability.CUSTOMERS)
    order = await case.backend.get_order(case.order(Situation.DELIVERED))
    assert (await case.backend.get_customer(case.samples.customer)).email == order.customer.email
    with pytest.raises(CustomerNotFound):
        await case.backend.get_customer(CustomerKey("nobody"))


async def test_an_invoice_is_a_link_or_a_file_and_an_unpaid_order_has_none(case: Case) -> None:
    case.needs(Capability.INVOICES)
    invoice = await case.backend.get_invoice(case.order(Situation.DELIVERED))
    assert invoice.order_number == case.order(Situation.DELIVERED).order_number
    assert invoice.document.url or invoice.document.content
    if invoice.document.media_type == "application/pdf" and invoice.document.content:
        assert invoice.document.content.startswith(b"%PDF-")
    with pytest.raises(InvoiceNotFound):
        await case.backend.get_invoice(case.order(Situation.DECLINED))
