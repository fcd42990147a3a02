"""Why a person decides, in words that say no more than is known."""

from datetime import date

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import Contact, OrderAccess, RefundReason
from actions.composition import Services
from actions.refund_policy import OUTSIDE_WINDOW, Claim
from actions.refund_questions import explain
from tests.actions.shopper import must_have_words


async def test_outside_the_window_without_a_day_of_delivery_names_no_day_and_no_amount(
    services: Services, shop: DemoShopBackend
) -> None:
    order = await shop.get_order(OrderAccess("1002", Contact(email="ana@example.com", phone=None)))
    assert order.delivered_on is None
    said = explain(OUTSIDE_WINDOW, Claim(order, order.items, RefundReason.CHANGED_MIND), services.rules.refunds)
    assert said["key"] == "refund_to_person_outside_window_undated"
    assert said["args"] == {}
    must_have_words([said])


async def test_outside_the_window_names_the_day_of_delivery(services: Services, shop: DemoShopBackend) -> None:
    order = await shop.get_order(OrderAccess("1013", Contact(email="wei@example.com", phone=None)))
    said = explain(OUTSIDE_WINDOW, Claim(order, order.items, RefundReason.CHANGED_MIND), services.rules.refunds)
    assert date.fromisoformat(said["args"]["delivered_on"]["value"]) == order.delivered_on
