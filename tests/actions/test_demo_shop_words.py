"""Every order and every parcel of the demo shop can be shown in every language, in that language's own words."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

from actions.backends.demo import tables
from tests.actions.shopper import Shopper

Meet = Callable[..., Awaitable[Shopper]]


async def orders_and_parcels(engine: AsyncEngine) -> list[tuple[str, str, int]]:
    """Each order's number, the address that opens it, and how many parcels it has."""
    orders, parcels, customers = tables.orders, tables.parcels, tables.customers
    async with engine.connect() as connection:
        sent = list(await connection.scalars(select(parcels.c.order_number)))
        owners = select(orders.c.number, customers.c.email).join(customers, orders.c.customer_id == customers.c.id)
        return [(number, email, sent.count(number)) for number, email in await connection.execute(owners)]


@pytest.mark.parametrize("wish", ["order_status", "track_shipment"])
async def test_every_order_and_parcel_has_words_in_every_language(meet: Meet, engine: AsyncEngine, wish: str) -> None:
    """`Shopper` renders all that is said, cards included, in every language; a missing word is raised or logged."""
    with capture_logs() as logs:
        for number, email, parcels in await orders_and_parcels(engine):
            shopper = await meet()
            said = await shopper.says(wish, order_number=number, email=email)
            if wish == "order_status":
                expected = [("order_card", number)]
            else:
                expected = [("parcel_card", number)] * parcels or [("order_card", number)]
            # What can be done about a parcel in trouble is asked after its card.
            cards = [one["args"]["card"] for one in shopper.said if "card" in one["args"]]
            assert [(card["type"], card.get("order_number") or card["number"]) for card in cards] == expected, said
    assert [line for line in logs if line["event"].startswith("reply_")] == []
