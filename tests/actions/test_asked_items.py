"""A person who decides sees which items it is about: their names, how many, what was paid for them, what instead."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.asked_items import of_request
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.values import (
    Cancellation,
    CancelReason,
    CompensationReason,
    Contact,
    ItemChange,
    ItemQuantity,
    ItemsChange,
    Order,
    OrderAccess,
    OrderChangeRequest,
    OrderItem,
    ReshipmentRequest,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    VoucherRequest,
)
from actions.composition import Services
from actions.operation_rows import NO_KEY_YET, WriteRequest
from actions.replies import money
from conversations.approvals import approvals
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

EMMA = "emma@example.com"
CUPS = OrderItem("1", "Cup", "home", 3, Money(1_000, "EUR"))
SHIRT = OrderItem("2", "T-shirt M", "clothes", 1, Money(1_990, "EUR"), sku="t-shirt-m")


@pytest.fixture
async def order(shop: DemoShopBackend) -> Order:
    """Three cups for ten euros, and a T-shirt."""
    found = await shop.get_order(OrderAccess("1012", Contact(email=EMMA)))
    return replace(found, items=(CUPS, SHIRT))


def row(item: OrderItem, quantity: int, amount: Money, **new: Any) -> dict[str, Any]:
    shown = {"name": item.name, "quantity": quantity, "amount": money(amount)}
    return {**shown, "new_quantity": None, "new_sku": None, **new}


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (
            ReshipmentRequest(NO_KEY_YET, "1012", (ItemQuantity("1", 2),), CompensationReason.LOST),
            [row(CUPS, 2, Money(666, "EUR"))],
        ),
        (
            ReturnRequest(
                NO_KEY_YET,
                "1012",
                ReturnKind.EXCHANGE,
                (ReturnLine("2", 1, ReturnReason.TOO_SMALL, exchange_for="t-shirt-l"),),
            ),
            [row(SHIRT, 1, Money(1_990, "EUR"), new_sku="t-shirt-l")],
        ),
        (
            OrderChangeRequest(NO_KEY_YET, "1012", ItemsChange((ItemChange("1", 0), ItemChange("2", 1, "t-shirt-s")))),
            [
                row(CUPS, 3, Money(1_000, "EUR"), new_quantity=0),
                row(SHIRT, 1, Money(1_990, "EUR"), new_sku="t-shirt-s"),
            ],
        ),
        (
            OrderChangeRequest(NO_KEY_YET, "1012", Cancellation(CancelReason.TOO_SLOW)),
            [row(CUPS, 3, Money(1_000, "EUR")), row(SHIRT, 1, Money(1_990, "EUR"))],
        ),
        (
            ReshipmentRequest(NO_KEY_YET, "1012", (ItemQuantity("gone", 2),), CompensationReason.LOST),
            [{"name": "gone", "quantity": 2, "amount": None, "new_quantity": None, "new_sku": None}],
        ),
        (VoucherRequest(NO_KEY_YET, "1012", Money(500, "EUR"), CompensationReason.LATE), []),
    ],
)
def test_the_items_of_a_request(asked: WriteRequest, shown: list[dict[str, Any]], order: Order) -> None:
    assert of_request(asked, order) == shown


async def test_a_shopper_whose_wish_is_over_a_limit_leaves_its_items_for_the_desk(
    services: Services, engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend
) -> None:
    rules = services.rules.model_copy(update={"operations": services.rules.operations.model_copy(update={"a_day": 0})})
    shopper = Shopper(replace(services, rules=rules), await begin_conversation(engine, clock))
    await shopper.says("track_shipment", order_number="1009", email=EMMA)
    assert "approval_asked" in await shopper.presses("button_remedy_reshipment")
    async with engine.connect() as connection:
        asked = await connection.scalar(select(approvals.c.asked))
    order = await shop.get_order(OrderAccess("1009", Contact(email=EMMA)))
    assert asked["items"] == [row(one, one.quantity, one.amount) for one in order.items]
