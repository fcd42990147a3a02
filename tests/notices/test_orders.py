"""News of orders, payments and returns are what the shop's system says of them, not what was reported."""

from datetime import datetime

import pytest
from sqlalchemy import select, update

from actions.backends.demo import tables
from actions.notices.facts import Fact
from tests.notices.newsroom import Newsroom


async def email_of(room: Newsroom, order_number: str) -> str:
    query = select(tables.customers.c.email).join(tables.orders).where(tables.orders.c.number == order_number)
    async with room.engine.connect() as connection:
        return str(await connection.scalar(query))


async def test_a_doubtful_address_is_asked_about_when_the_order_is_placed(room: Newsroom) -> None:
    conversation = await room.opened("1010")
    async with room.engine.begin() as connection:
        row = tables.orders.c
        address = dict((await connection.execute(select(row.address).where(row.number == "1010"))).scalar_one())
        wrong = address | {"postcode": "28"}
        await connection.execute(update(tables.orders).where(row.number == "1010").values(address=wrong))
    await room.reports(Fact.ORDER_CONFIRMED, "1010")
    confirmed, doubtful = await room.said(conversation)
    assert (confirmed.key, doubtful.key) == ("notice_order_confirmed", "notice_address_doubtful")
    assert [button["intent"] for button in doubtful.buttons] == ["change_address", "notices"]
    assert doubtful.buttons[0]["entities"] == {"order_number": "1010"}


async def test_a_right_address_is_not_asked_about(room: Newsroom) -> None:
    conversation = await room.opened("1010")
    await room.reports(Fact.ORDER_CONFIRMED, "1010")
    assert await room.told(conversation) == ["notice_order_confirmed"]


async def test_a_cancelled_order_is_not_confirmed(room: Newsroom) -> None:
    conversation = await room.opened("1014")
    await room.reports(Fact.ORDER_CONFIRMED, "1014")
    assert (await room.told(conversation), await room.reasons()) == ([], ["known"])


@pytest.mark.parametrize(
    ("order_number", "fact", "told"),
    [
        ("1027", Fact.PAYMENT_FAILED, ["notice_payment_failed"]),
        ("1001", Fact.PAYMENT_RECEIVED, ["notice_payment_received"]),
        ("1001", Fact.PAYMENT_FAILED, []),
        ("1027", Fact.PAYMENT_RECEIVED, []),
    ],
)
async def test_a_payment_is_told_as_the_shop_has_it(
    room: Newsroom, order_number: str, fact: Fact, told: list[str]
) -> None:
    conversation = await room.opened(order_number, email=await email_of(room, order_number))
    await room.reports(fact, order_number)
    assert await room.told(conversation) == told


async def test_a_return_is_told_when_it_has_arrived_and_not_before(room: Newsroom) -> None:
    number, arrived = await returned(room)
    conversation = await room.opened(number, email=await email_of(room, number))
    room.clock.advance((arrived - room.clock.now()).total_seconds() + 60)
    await room.reports(Fact.RETURN_RECEIVED, number)
    assert await room.told(conversation) == ["notice_return_received"]
    waiting = await room.opened("1033", email=await email_of(room, "1033"))
    await room.reports(Fact.RETURN_RECEIVED, "1033")
    assert await room.told(waiting) == []


async def returned(room: Newsroom) -> tuple[str, datetime]:
    """An order of which something came back, and when."""
    row = tables.requests.c
    query = select(row.order_number, row.body).where(row.kind == "return", row.order_number.is_not(None))
    async with room.engine.connect() as connection:
        for found in await connection.execute(query):
            steps = {step["state"]: step["at"] for step in found.body["steps"]}
            if found.body["state"] == "received":
                return found.order_number, datetime.fromisoformat(steps["received"])
    raise AssertionError("the demo shop has no such return")
