"""What of an order the demo shop lets change, and how: everything until it is packed, for a week at most."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import rows, tables
from actions.backends.demo.catalogue import BY_SKU
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.refunds import read_refunds
from actions.backends.demo.requests import CHANGES, number_of
from actions.backends.demo.stock import take
from actions.backends.errors import RequestRefused
from actions.backends.money import Money, total
from actions.backends.ports import OrderChangeBackend
from actions.backends.values import (
    AddressChange,
    Cancellation,
    ChangeBarrier,
    ChangeKind,
    ChangeWindow,
    DeliveryDateChange,
    ItemsChange,
    Order,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    OrderItem,
    OrderState,
    PaymentKind,
    PaymentState,
    RefundMethod,
    RefundReason,
    RefundState,
    RequestState,
)

CHANGEABLE_FOR = timedelta(days=7)
SOONEST = timedelta(days=2)
LATEST = timedelta(days=30)
_SUNDAY = 6
_GONE = {OrderState.SHIPPED, OrderState.DELIVERED, OrderState.RETURNED}


class DemoOrderChanges(DemoTables, OrderChangeBackend):
    """Changes orders, one change of an order after another."""

    async def list_change_windows(self, access: OrderAccess) -> tuple[ChangeWindow, ...]:
        """See `OrderChangeBackend`."""
        async with self._reading() as connection:
            order = await self._with_items(connection, await self._prove(connection, access))
            barrier = await self._change_barrier(connection, order)
        until = order.placed_at + CHANGEABLE_FOR if barrier is None else None
        return tuple(ChangeWindow(kind, until, barrier) for kind in ChangeKind)

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        """See `OrderChangeBackend`."""

        async def make(connection: AsyncConnection) -> OrderChange:
            order = await self._order(connection, request.order_number)
            if order is None:
                raise RequestRefused(request.idempotency_key, ChangeBarrier.UNKNOWN_ORDER)
            barrier = await self._change_barrier(connection, order)
            if barrier is not None:
                raise RequestRefused(request.idempotency_key, barrier)
            paid_back, refund_number = await self._apply(connection, request, order)
            return OrderChange(
                number_of("C", order.number, request.idempotency_key),
                order.number,
                request.idempotency_key,
                request.change,
                RequestState.DONE,
                paid_back,
                refund_number,
                self._now(),
            )

        return await self._once(CHANGES, request.idempotency_key, request.order_number, make)

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        """See `OrderChangeBackend`."""
        return await self._found(CHANGES, idempotency_key)

    async def _change_barrier(self, connection: AsyncConnection, order: Order) -> ChangeBarrier | None:
        packed = await connection.scalar(
            select(func.count()).select_from(tables.parcels).where(tables.parcels.c.order_number == order.number)
        )
        if order.state is OrderState.CANCELLED:
            return ChangeBarrier.ALREADY_CANCELLED
        if order.state in _GONE:
            return ChangeBarrier.ALREADY_SENT
        return ChangeBarrier.TOO_LATE if packed or self._now() > order.placed_at + CHANGEABLE_FOR else None

    async def _apply(
        self, connection: AsyncConnection, request: OrderChangeRequest, order: Order
    ) -> tuple[Money, str | None]:
        nothing = Money(0, order.currency)
        mine = tables.orders.c.number == order.number
        match request.change:
            case Cancellation():
                await connection.execute(update(tables.orders).where(mine).values(state=OrderState.CANCELLED))
                await take(connection, {item.sku: -item.quantity for item in order.items if item.sku})
                return await self._pay_everything_back(connection, request, order)
            case AddressChange(address):
                if order.address is not None and address.country != order.address.country:
                    raise RequestRefused(request.idempotency_key, ChangeBarrier.OTHER_COUNTRY)
                written = rows.ADDRESS.dump_python(address, mode="json")
                await connection.execute(update(tables.orders).where(mine).values(address=written))
            case DeliveryDateChange(deliver_on):
                possible = self._today + SOONEST <= deliver_on <= self._today + LATEST
                if not possible or deliver_on.weekday() == _SUNDAY:
                    raise RequestRefused(request.idempotency_key, ChangeBarrier.DATE_NOT_POSSIBLE)
                await connection.execute(update(tables.orders).where(mine).values(deliver_on=deliver_on))
            case ItemsChange():
                return await self._change_items(connection, request, request.change, order), None
        return nothing, None

    async def _change_items(
        self, connection: AsyncConnection, request: OrderChangeRequest, change: ItemsChange, order: Order
    ) -> Money:
        key, items = request.idempotency_key, {item.id: item for item in order.items}
        taken: dict[str, int] = {}
        for wanted in change.items:
            old = items.get(wanted.item_id)
            if old is None or wanted.quantity < 0:
                raise RequestRefused(key, ChangeBarrier.NO_SUCH_ITEM)
            sku = wanted.sku or old.sku
            if wanted.sku is not None and (old.sku is None or not _same_product(old.sku, wanted.sku)):
                raise RequestRefused(key, ChangeBarrier.NO_SUCH_ITEM)
            if old.sku is not None:
                taken[old.sku] = taken.get(old.sku, 0) - old.quantity
            if sku is not None:
                taken[sku] = taken.get(sku, 0) + wanted.quantity
            each = old.amount.amount_minor // old.quantity
            whole = old.amount if wanted.quantity == old.quantity else Money(each * wanted.quantity, order.currency)
            items[old.id] = replace(old, quantity=wanted.quantity, amount=whole, sku=sku)
        after = total((item.amount for item in items.values()), order.currency) + order.shipping
        if after > order.total:
            raise RequestRefused(key, ChangeBarrier.MORE_TO_PAY)
        if not any(item.quantity for item in items.values()):
            raise RequestRefused(key, ChangeBarrier.NOTHING_LEFT)
        if await take(connection, taken) is not None:
            raise RequestRefused(key, ChangeBarrier.OUT_OF_STOCK)
        await _write_items(connection, order.number, list(items.values()))
        paid_back = order.total - after
        if paid_back.amount_minor:
            number = number_of("P", order.number, key)
            await self._note_payment(connection, order.number, number, paid_back)
        return paid_back

    async def _pay_everything_back(
        self, connection: AsyncConnection, request: OrderChangeRequest, order: Order
    ) -> tuple[Money, str | None]:
        payments = tables.payments
        mine = payments.c.order_number == order.number
        states = set(await connection.scalars(select(payments.c.state).where(mine)))
        await connection.execute(
            update(payments)
            .where(mine, payments.c.state.in_([PaymentState.PENDING, PaymentState.AUTHORISED]))
            .values(state=PaymentState.CANCELLED)
        )
        refunds = await read_refunds(connection, tables.refunds.c.order_number == order.number)
        back = total((one.amount for one in refunds if one.state is not RefundState.REFUSED), order.currency)
        left = order.total - back
        if left.amount_minor <= 0 or (states and PaymentState.CAPTURED not in states):
            return Money(0, order.currency), None
        number = number_of("R", order.number, request.idempotency_key)
        await connection.execute(
            insert(tables.refunds).values(
                number=number,
                idempotency_key=request.idempotency_key,
                order_number=order.number,
                state=RefundState.DONE,
                amount_minor=left.amount_minor,
                currency=left.currency,
                reason=RefundReason.CHANGED_MIND,
                method=RefundMethod.ORIGINAL_PAYMENT,
                made_at=self._now(),
            )
        )
        if not refunds:
            await connection.execute(
                insert(tables.refund_lines),
                [
                    {
                        "refund_number": number,
                        "item_id": item.id,
                        "quantity": item.quantity,
                        "amount_minor": item.amount.amount_minor,
                    }
                    for item in order.items
                ],
            )
        return left, number

    async def _note_payment(self, connection: AsyncConnection, order_number: str, number: str, amount: Money) -> None:
        await connection.execute(
            insert(tables.payments).values(
                number=number,
                order_number=order_number,
                kind=PaymentKind.CARD,
                state=PaymentState.REFUNDED,
                amount_minor=amount.amount_minor,
                currency=amount.currency,
                made_at=self._now(),
            )
        )


def _same_product(sku: str, other: str) -> bool:
    return other in BY_SKU and BY_SKU.get(sku) is BY_SKU[other]


async def _write_items(connection: AsyncConnection, order_number: str, items: list[OrderItem]) -> None:
    table = tables.order_items
    for item in items:
        mine = (table.c.order_number == order_number) & (table.c.id == item.id)
        if item.quantity == 0:
            await connection.execute(delete(table).where(mine))
        else:
            values = {"quantity": item.quantity, "amount_minor": item.amount.amount_minor, "sku": item.sku}
            await connection.execute(update(table).where(mine).values(**values))
