"""Other quantities, another size, something taken out, another day: offered, agreed to, done once."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.tables import operation_ledger
from tests.actions.shopper import Shopper
from tests.fakes import FakeClock

LUCIA: dict[str, Any] = {"order_number": "1019", "email": "lucia.romero@example.org"}
LENA: dict[str, Any] = {"order_number": "1020", "email": "lena.vogel@example.org"}


async def items(engine: AsyncEngine, number: str) -> dict[str, int]:
    table = tables.order_items.c
    async with engine.connect() as connection:
        rows = await connection.execute(select(table.sku, table.quantity).where(table.order_number == number))
        return {row.sku: row.quantity for row in rows}


async def day_of(engine: AsyncEngine, number: str) -> str:
    async with engine.connect() as connection:
        return str(await connection.scalar(select(tables.orders.c.deliver_on).where(tables.orders.c.number == number)))


async def test_what_to_change_is_asked_with_a_button_for_each(shopper: Shopper) -> None:
    assert await shopper.says("change_order", **LUCIA) == ["ask_change"]
    keys = [one["key"] for one in shopper.said[0]["buttons"]]
    assert keys == [
        "button_change_quantity",
        "button_change_variant",
        "button_change_remove",
        "button_change_date",
        "button_change_address",
    ]
    assert await shopper.presses("button_change_variant") == ["ask_change_item"]
    assert await shopper.presses("button_item:Camiseta de algodón orgánico") == ["ask_variant"]


async def test_another_size_is_offered_and_changed(shopper: Shopper, engine: AsyncEngine) -> None:
    sizes = [{"value": "M", "role": "from"}, {"value": "L", "role": "to"}]
    keys = await shopper.says("change_order", "M for L please", size=sizes, item_reference="camiseta", **LUCIA)
    assert keys == ["items_confirm"]
    assert shopper.said[0]["args"]["what"]["args"]["variant"] == "L"
    assert await shopper.says("affirm") == ["items_done"]
    assert set(await items(engine, "1019")) == {"t-shirt-l", "mug-white"}


async def test_a_size_that_is_sold_out_is_said_and_another_one_offered(shopper: Shopper) -> None:
    await shopper.says("change_order", item_reference="camiseta", size="XL", **LUCIA)
    assert shopper.keys == ["change_out_of_stock", "ask_variant"]
    assert await shopper.says("inform", "S") == ["items_confirm"]


async def test_an_item_is_taken_out_and_its_price_comes_back(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("change_order", **LUCIA)
    assert await shopper.presses("button_change_remove") == ["ask_change_item"]
    assert await shopper.says("inform", "la taza") == ["items_confirm_paid"]
    back = shopper.said[0]["args"]["total"]
    assert await shopper.says("affirm") == ["items_done_paid"]
    assert shopper.said[0]["args"]["total"] == back
    assert set(await items(engine, "1019")) == {"t-shirt-m"}


async def test_more_of_something_would_cost_more_and_is_not_begun(shopper: Shopper, engine: AsyncEngine) -> None:
    keys = await shopper.says("change_order", item_reference="camiseta", quantity=5, **LUCIA)
    assert keys == ["change_more_to_pay"]
    async with engine.connect() as connection:
        assert (await connection.execute(select(operation_ledger))).first() is None


async def test_taking_out_the_only_item_is_a_cancellation(shopper: Shopper) -> None:
    await shopper.says("change_order", **LENA)
    assert await shopper.presses("button_change_remove") == ["change_last_item", "cancel_confirm_paid"]
    assert await shopper.says("deny") == ["operation_left"]


async def test_the_delivery_day_is_moved(shopper: Shopper, engine: AsyncEngine, clock: FakeClock) -> None:
    before = await day_of(engine, "1020")
    wanted = next(
        day.isoformat()
        for offset in range(5, 12)
        if (day := _later(clock, offset)).weekday() == 2 and day.isoformat() != before
    )
    assert await shopper.says("change_order", "deliver it later", date=wanted, **LENA) == ["date_confirm"]
    assert await shopper.says("affirm") == ["date_done"]
    assert await day_of(engine, "1020") == wanted


async def test_a_day_that_the_shop_does_not_deliver_on_is_asked_anew(shopper: Shopper, clock: FakeClock) -> None:
    tomorrow = _later(clock, 1).isoformat()
    assert await shopper.says("change_order", date=tomorrow, **LENA) == ["date_confirm"]
    assert await shopper.says("affirm") == ["date_not_possible"]
    wednesday = next(day for offset in range(5, 12) if (day := _later(clock, offset)).weekday() == 2)
    assert await shopper.says("inform", date=wednesday.isoformat()) == ["date_confirm"]
    assert await shopper.says("affirm") == ["date_done"]


async def test_the_day_of_the_order_is_no_wish(shopper: Shopper, clock: FakeClock) -> None:
    yesterday = _later(clock, -1).isoformat()
    keys = await shopper.says("change_order", "I ordered yesterday and want to change it", date=yesterday, **LUCIA)
    assert keys == ["ask_change"]


async def test_a_change_of_mind_from_the_size_to_the_day_is_another_offer(
    shopper: Shopper, engine: AsyncEngine, clock: FakeClock
) -> None:
    await shopper.says("change_order", item_reference="camiseta", size="L", **LUCIA)
    wednesday = next(day for offset in range(5, 12) if (day := _later(clock, offset)).weekday() == 2)
    assert await shopper.says("inform", "rather another day", date=wednesday.isoformat()) == ["date_confirm"]
    assert await shopper.says("affirm") == ["date_done"]
    assert set(await items(engine, "1019")) == {"t-shirt-m", "mug-white"}


@pytest.mark.parametrize("answer", ["hmm", "what?"])
async def test_an_answer_that_fits_nothing_is_asked_again_and_then_a_person_is_offered(
    shopper: Shopper, answer: str
) -> None:
    await shopper.says("change_order", **LUCIA)
    assert await shopper.says("nlu_fallback", answer) == ["ask_change_again"]
    assert await shopper.says("nlu_fallback", answer) == ["offer_person"]


def _later(clock: FakeClock, days: int) -> date:
    return clock.now().date() + timedelta(days=days)
