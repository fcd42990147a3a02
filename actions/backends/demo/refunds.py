"""The demo shop's refunds."""

from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import rows, tables
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.requests import number_of
from actions.backends.errors import RefundRefused
from actions.backends.ports import RefundBackend
from actions.backends.values import OrderAccess, Refund, RefundMethod, RefundRequest, RefundState


class DemoRefunds(DemoTables, RefundBackend):
    """Refunds of one order are made one after another, so their sum is never too much."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            return await read_refunds(connection, tables.refunds.c.order_number == order.number)

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """See `RefundBackend`."""
        async with self._reading() as connection:
            found = await read_refunds(connection, tables.refunds.c.idempotency_key == idempotency_key)
        return found[0] if found else None

    async def request_refund(self, request: RefundRequest) -> Refund:
        """See `RefundBackend`."""
        async with self._writing(request.order_number) as connection:
            return await self._refund_once(connection, request)

    async def _refund_once(self, connection: AsyncConnection, request: RefundRequest) -> Refund:
        made = await read_refunds(connection, tables.refunds.c.idempotency_key == request.idempotency_key)
        if made:
            return made[0]
        await self._require_refundable(connection, request)
        number = number_of("R", request.order_number, request.idempotency_key)
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
        return (await read_refunds(connection, tables.refunds.c.number == number))[0]

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


async def read_refunds(connection: AsyncConnection, condition: Any) -> tuple[Refund, ...]:
    """Refunds with their lines, oldest first."""
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
