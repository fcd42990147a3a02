"""The demo shop shows everything that can happen, and is the same shop every time."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import seed as seeding
from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.catalogue import BY_SKU
from actions.backends.demo.privacy import ERASED
from actions.backends.demo.seed import Seeded, seed
from actions.backends.values import Contact, OrderAccess, OrderState, ParcelState, RefundState
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from tests.conftest import database
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


@pytest.fixture
async def empty(postgres: EmbeddedPostgres) -> AsyncIterator[AsyncEngine]:
    """A database whose demo shop nobody has filled."""
    with database(postgres) as url:
        engine = create_engine(url)
        yield engine
        await engine.dispose()


async def everything(engine: AsyncEngine) -> dict[str, list[Any]]:
    """All rows of the shop."""
    found = {}
    async with engine.connect() as connection:
        for table in tables.metadata.sorted_tables:
            found[table.name] = sorted(map(repr, await connection.execute(select(table))))
    return found


async def test_a_shop_that_has_it_all_is_left_as_it_is(
    shop: DemoShopBackend, engine: AsyncEngine, clock: FakeClock
) -> None:
    before = await everything(engine)
    clock.advance(86_400 * 3)
    assert await seed(engine, clock.now()) == Seeded(0, 0)
    assert await everything(engine) == before


async def test_a_shop_of_an_older_version_gets_what_is_new_and_keeps_what_has_happened(
    empty: AsyncEngine, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    everybody, planned = seeding._everybody(), list(seeding._planned())
    newcomer = everybody[-1]
    newest = {number for number, customer, _ in planned if customer == newcomer} | {planned[-1][0], planned[3][0]}
    older = [one for one in planned if one[0] not in newest]
    with monkeypatch.context() as yesterday:
        yesterday.setattr(seeding, "_everybody", lambda: everybody[:-1])
        yesterday.setattr(seeding, "_planned", lambda: older)
        assert await seed(empty, clock.now()) == Seeded(len(everybody) - 1, len(older))
    orders, stock = tables.orders, tables.stock
    async with empty.begin() as connection:
        await connection.execute(update(orders).where(orders.c.number == "1019").values(state="cancelled"))
        await connection.execute(delete(stock).where(stock.c.sku == BY_SKU["notebook"].sku))
    before = await everything(empty)
    clock.advance(86_400)
    assert await seed(empty, clock.now()) == Seeded(1, len(newest))
    after = await everything(empty)
    assert all(set(rows) <= set(after[name]) for name, rows in before.items())
    assert await distinct(empty, orders.c.number) == {number for number, *_ in planned}
    assert len(after[stock.name]) == len(before[stock.name]) + 1
    assert len(after[tables.order_items.name]) > len(before[tables.order_items.name])
    shop = DemoShopBackend(empty, clock.now)
    assert all([(await shop.get_order(OrderAccess(n, Contact(email=c.email)))).items for n, c, _ in planned])


async def test_who_was_erased_gets_no_new_orders(
    empty: AsyncEngine, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = list(seeding._planned())
    number, customer, _ = planned[-1]
    with monkeypatch.context() as yesterday:
        yesterday.setattr(seeding, "_planned", lambda: planned[:-1])
        await seed(empty, clock.now())
    async with empty.begin() as connection:
        mine = update(tables.customers).where(tables.customers.c.id == customer.id)
        await connection.execute(mine.values(name=ERASED, email="gone@erased.invalid", phone=None))
    assert await seed(empty, clock.now()) == Seeded(0, 0)
    assert number not in await distinct(empty, tables.orders.c.number)
