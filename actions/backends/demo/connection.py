"""How every part of the demo shop reaches its tables, and how it finds out whose an order is."""

import hmac
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.capabilities import Capability
from actions.backends.demo import rows, tables
from actions.backends.demo.requests import Requests, WrittenOnce
from actions.backends.errors import BackendAway, OrderNotFound
from actions.backends.values import Contact, Order, OrderAccess
from storage.engine import autocommit
from storage.locks import Lock, hold

SYSTEM = "demo shop"

_ORDERS = select(
    tables.orders,
    tables.customers.c.name,
    tables.customers.c.email,
    tables.customers.c.phone,
    tables.customers.c.country,
    tables.customers.c.locale,
).join(tables.customers)


@contextmanager
def reachable() -> Iterator[None]:
    """What the database driver says when it is lost is said in the ports' words."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        raise BackendAway(SYSTEM, type(error).__name__) from error


class DemoTables:
    """What the parts of `DemoShopBackend` share.

    Args:
        engine: Of the database that holds the schema `demo_shop`.
        now: Aware UTC.
    """

    system = SYSTEM
    capabilities = frozenset(Capability)

    def __init__(self, engine: AsyncEngine, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._now = now

    @property
    def _today(self) -> date:
        return self._now().astimezone(UTC).date()

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        with reachable():
            async with autocommit(self._engine) as connection:
                yield connection

    @asynccontextmanager
    async def _writing(self, subject: str) -> AsyncIterator[AsyncConnection]:
        """A transaction; those about one subject (an order's number, say) happen one after another."""
        with reachable():
            async with self._engine.begin() as connection:
                await hold(connection, Lock.DEMO_WRITES, subject)
                yield connection

    async def _once(
        self,
        requests: Requests[WrittenOnce],
        key: str,
        subject: str,
        make: Callable[[AsyncConnection], Awaitable[WrittenOnce]],
    ) -> WrittenOnce:
        """What this key already made, or what `make` makes now, in one transaction."""
        async with self._writing(subject) as connection:
            made = await requests.find(connection, key)
            if made is None:
                made = await make(connection)
                await requests.add(connection, made)
            return made

    async def _found(self, requests: Requests[WrittenOnce], key: str) -> WrittenOnce | None:
        async with self._reading() as connection:
            return await requests.find(connection, key)

    async def _prove(self, connection: AsyncConnection, access: OrderAccess) -> Row[Any]:
        """The order's row. One statement decides, found or not."""
        found = await connection.execute(_ORDERS.where(tables.orders.c.number == access.order_number))
        row = found.first()
        if not _belongs(row, access) or row is None:
            raise OrderNotFound(access.order_number)
        return row

    async def _order(self, connection: AsyncConnection, number: str) -> Order | None:
        """An order by its number alone: for writes, whose caller has checked who asks."""
        row = (await connection.execute(_ORDERS.where(tables.orders.c.number == number))).first()
        return None if row is None else await self._with_items(connection, row)

    async def _with_items(self, connection: AsyncConnection, row: Row[Any]) -> Order:
        items = await connection.execute(
            select(tables.order_items)
            .where(tables.order_items.c.order_number == row.number)
            .order_by(tables.order_items.c.id)
        )
        return rows.order(row, items.all())


def _belongs(row: Row[Any] | None, access: OrderAccess) -> bool:
    """Compare against the order, or against nothing: in both cases with the same steps."""
    if isinstance(access.proof, Contact):
        pairs = [
            (access.proof.email, None if row is None else row.email),
            (access.proof.phone, None if row is None else row.phone),
        ]
    else:
        pairs = [(access.proof.customer_id, None if row is None else row.customer_id), (None, None)]
    matches = [_same(claimed, true) for claimed, true in pairs]
    return any(matches)


def _same(claimed: str | None, true: str | None) -> bool:
    equal = hmac.compare_digest((claimed or "").encode(), (true or "").encode())
    return equal and bool(claimed)
