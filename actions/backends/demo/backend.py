"""The demo shop as a `ShopBackend`."""

import hmac
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.demo import rows, tables
from actions.backends.ports import BackendAway, CustomerNotFound, OrderNotFound, RefundRefused
from actions.backends.values import (
    Contact,
    Customer,
    CustomerKey,
    Order,
    OrderAccess,
    OrderSummary,
    Parcel,
    Refund,
    RefundMethod,
    RefundRequest,
    RefundState,
)
from storage.engine import autocommit

SYSTEM = "demo shop"
_ORDER_LOCK_SPACE = 7_214_883


@contextmanager
def _reachable() -> Iterator[None]:
    """What the database driver says when it is lost is said in the ports' words."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        raise BackendAway(SYSTEM, type(error).__name__) from error


class DemoShopBackend:
    """All four ports over the demo shop's tables.

    Args:
        engine: Of the database that holds the schema `demo_shop`.
        now: Aware UTC.
    """

    def __init__(self, engine: AsyncEngine, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._now = now

    async def get_order(self, access: OrderAccess) -> Order:
        """See `OrderBackend`. One statement decides, found or not; items are read only after the proof held."""
        async with self._reading() as connection:
            row = await self._prove(connection, access)
            items = await connection.execute(
                select(tables.order_items)
                .where(tables.order_items.c.order_number == row.number)
                .order_by(tables.order_items.c.id)
            )
            return rows.order(row, items.all())

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """See `OrderBackend`."""
        async with self._reading() as connection:
            found = await connection.execute(
                select(tables.orders)
                .where(tables.orders.c.customer_id == customer.customer_id)
                .order_by(tables.orders.c.placed_at.desc(), tables.orders.c.number)
            )
            return tuple(rows.summary(row) for row in found)

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """See `CustomerBackend`."""
        async with self._reading() as connection:
            found = await connection.execute(
                select(tables.customers).where(tables.customers.c.id == customer.customer_id)
            )
            row = found.first()
        if row is None:
            raise CustomerNotFound(customer.customer_id)
        return rows.customer(row)

    async def list_parcels(self, access: OrderAccess) -> tuple[Parcel, ...]:
        """See `ParcelBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            parcels = await connection.execute(
                select(tables.parcels)
                .where(tables.parcels.c.order_number == order.number)
                .order_by(tables.parcels.c.tracking_number)
            )
            scans = await connection.execute(
                select(tables.checkpoints)
                .join(tables.parcels)
                .where(tables.parcels.c.order_number == order.number)
                .order_by(tables.checkpoints.c.tracking_number, tables.checkpoints.c.position)
            )
            return rows.parcels(parcels.all(), scans.all())

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            return await _refunds(connection, tables.refunds.c.order_number == order.number)

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """See `RefundBackend`."""
        async with self._reading() as connection:
            found = await _refunds(connection, tables.refunds.c.idempotency_key == idempotency_key)
        return found[0] if found else None

    async def request_refund(self, request: RefundRequest) -> Refund:
        """See `RefundBackend`. Refunds of one order are made one after another, so their sum is never too much."""
        with _reachable():
            async with self._engine.begin() as connection:
                return await self._refund_once(connection, request)

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        with _reachable():
            async with autocommit(self._engine) as connection:
                yield connection

    async def _refund_once(self, connection: AsyncConnection, request: RefundRequest) -> Refund:
        await connection.execute(
            text("SELECT pg_advisory_xact_lock(:space, hashtext(:number))"),
            {"space": _ORDER_LOCK_SPACE, "number": request.order_number},
        )
        made = await _refunds(connection, tables.refunds.c.idempotency_key == request.idempotency_key)
        if made:
            return made[0]
        await self._require_refundable(connection, request)
        number = f"R-{request.order_number}-{uuid.uuid5(uuid.NAMESPACE_OID, request.idempotency_key).hex[:8]}"
        await connection.execute(
            insert(tables.refunds).values(
                number=number,
                idempotency_key=request.idempotency_key,
                order_number=request.order_number,
                state=RefundState.DONE,
                amount_minor=request.amount.amount_minor,
                currency=request.amount.currency,
                reason=request.reason,
                method=RefundMethod.ORIGINAL_PAYMENT,
                made_at=self._now(),
            )
        )
        await connection.execute(
            insert(tables.refund_lines),
            [
                {
                    "refund_number": number,
                    "item_id": line.item_id,
                    "quantity": line.quantity,
                    "amount_minor": line.amount.amount_minor,
                }
                for line in request.lines
            ],
        )
        return (await _refunds(connection, tables.refunds.c.number == number))[0]

    async def _require_refundable(self, connection: AsyncConnection, request: RefundRequest) -> None:
        items, refunded = tables.order_items, tables.refunds
        order = (
            await connection.execute(
                select(tables.orders.c.currency, tables.orders.c.shipping_minor).where(
                    tables.orders.c.number == request.order_number
                )
            )
        ).first()
        if order is None:
            raise RefundRefused(request.idempotency_key, "unknown_order")
        if order.currency != request.amount.currency:
            raise RefundRefused(request.idempotency_key, "wrong_currency")
        of_items = await connection.scalar(
            select(func.sum(items.c.amount_minor)).where(items.c.order_number == request.order_number)
        )
        back = await connection.scalar(
            select(func.sum(refunded.c.amount_minor)).where(
                refunded.c.order_number == request.order_number, refunded.c.state != RefundState.REFUSED
            )
        )
        if (back or 0) + request.amount.amount_minor > order.shipping_minor + (of_items or 0):
            raise RefundRefused(request.idempotency_key, "more_than_paid")

    async def _prove(self, connection: AsyncConnection, access: OrderAccess) -> Row[Any]:
        found = await connection.execute(
            select(
                tables.orders,
                tables.customers.c.name,
                tables.customers.c.email,
                tables.customers.c.phone,
                tables.customers.c.country,
                tables.customers.c.locale,
            )
            .join(tables.customers)
            .where(tables.orders.c.number == access.order_number)
        )
        row = found.first()
        if not _belongs(row, access) or row is None:
            raise OrderNotFound(access.order_number)
        return row


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


async def _refunds(connection: AsyncConnection, condition: Any) -> tuple[Refund, ...]:
    found = await connection.execute(
        select(tables.refunds).where(condition).order_by(tables.refunds.c.made_at, tables.refunds.c.number)
    )
    lines = await connection.execute(
        select(tables.refund_lines, tables.order_items.c.name, tables.refunds.c.currency)
        .join(tables.refunds)
        .join(
            tables.order_items,
            (tables.order_items.c.order_number == tables.refunds.c.order_number)
            & (tables.order_items.c.id == tables.refund_lines.c.item_id),
        )
        .where(condition)
        .order_by(tables.refund_lines.c.item_id)
    )
    return rows.refunds(found.all(), lines.all())
