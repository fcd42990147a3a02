"""The demo shop shows everything that can happen, and is the same shop every time."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.seed import seed
from actions.backends.values import OrderState, ParcelState, RefundState
from tests.fakes import FakeClock


async def distinct(engine: AsyncEngine, column: object) -> set[str]:
    async with engine.connect() as connection:
        return set(await connection.scalars(select(column).distinct()))  # type: ignore[call-overload]


async def test_it_has_sixty_orders_of_forty_customers_in_twelve_countries_and_eight_currencies(
    shop: DemoShopBackend, engine: AsyncEngine
) -> None:
    assert len(await distinct(engine, tables.orders.c.number)) >= 60
    assert len(await distinct(engine, tables.customers.c.id)) == 40
    assert len(await distinct(engine, tables.orders.c.customer_id)) == 40
    assert len(await distinct(engine, tables.customers.c.country)) == 12
    currencies = await distinct(engine, tables.orders.c.currency)
    assert len(currencies) == 8
    assert {"JPY", "KWD"} <= currencies


async def test_every_state_an_order_a_parcel_and_a_refund_can_have_is_there(
    shop: DemoShopBackend, engine: AsyncEngine
) -> None:
    assert await distinct(engine, tables.orders.c.state) == {state.value for state in OrderState}
    assert await distinct(engine, tables.parcels.c.state) == {state.value for state in ParcelState}
    assert await distinct(engine, tables.refunds.c.state) == {state.value for state in RefundState}


async def test_nothing_has_happened_after_the_seeding_day_and_no_number_repeats(
    shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock
) -> None:
    async with engine.connect() as connection:
        latest = await connection.scalar(select(func.max(tables.checkpoints.c.at)))
        emails = list(await connection.scalars(select(tables.customers.c.email)))
        phones = list(await connection.scalars(select(tables.customers.c.phone)))
    assert latest.date() <= clock.now().date()
    assert len(set(emails)) == len(emails)
    assert len(set(phones)) == len(phones)


async def test_a_shop_that_has_customers_is_left_as_it_is(
    shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock
) -> None:
    assert (await seed(engine, clock.now())).orders == 0
