"""What the demo shop gives for its mistakes."""

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo.connection import DemoTables
from actions.backends.demo.requests import RESHIPMENTS, VOUCHERS, number_of, short
from actions.backends.demo.stock import take
from actions.backends.errors import RequestRefused
from actions.backends.ports import ReshipmentBackend, VoucherBackend
from actions.backends.values import RequestState, Reshipment, ReshipmentRequest, Voucher, VoucherRequest

VALID_FOR = timedelta(days=365)


class DemoCompensation(DemoTables, VoucherBackend, ReshipmentBackend):
    """Vouchers and reshipments."""

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        """See `VoucherBackend`."""
        key = request.idempotency_key

        async def make(connection: AsyncConnection) -> Voucher:
            order = await self._order(connection, request.order_number)
            if order is None:
                raise RequestRefused(key, "unknown_order")
            if order.currency != request.amount.currency:
                raise RequestRefused(key, "wrong_currency")
            if request.amount.amount_minor <= 0:
                raise RequestRefused(key, "nothing_given")
            now = self._now()
            return Voucher(
                number_of("V", order.number, key),
                order.number,
                key,
                f"SORRY-{short(key).upper()}",
                request.amount,
                request.reason,
                now + VALID_FOR,
                now,
            )

        return await self._once(VOUCHERS, key, request.order_number, make)

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        """See `VoucherBackend`."""
        return await self._found(VOUCHERS, idempotency_key)

    async def request_reshipment(self, request: ReshipmentRequest) -> Reshipment:
        """See `ReshipmentBackend`. What is sent again is taken from the shelf at once."""
        key = request.idempotency_key

        async def make(connection: AsyncConnection) -> Reshipment:
            order = await self._order(connection, request.order_number)
            if order is None:
                raise RequestRefused(key, "unknown_order")
            items, wanted = {item.id: item for item in order.items}, dict[str, int]()
            for line in request.items:
                item = items.get(line.item_id)
                if item is None or not 0 < line.quantity <= item.quantity:
                    raise RequestRefused(key, "no_such_item")
                if item.sku is not None:
                    wanted[item.sku] = wanted.get(item.sku, 0) + line.quantity
            if not request.items:
                raise RequestRefused(key, "no_such_item")
            if await take(connection, wanted) is not None:
                raise RequestRefused(key, "out_of_stock")
            number = number_of("S", order.number, key)
            return Reshipment(number, order.number, key, request.items, request.reason, RequestState.DONE, self._now())

        return await self._once(RESHIPMENTS, key, request.order_number, make)

    async def find_reshipment(self, idempotency_key: str) -> Reshipment | None:
        """See `ReshipmentBackend`."""
        return await self._found(RESHIPMENTS, idempotency_key)
