"""A copy of what the demo shop keeps of a customer, and the end of it."""

import json
from dataclasses import replace

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import rows, tables
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.requests import PRIVACY_CASES, number_of
from actions.backends.errors import CustomerNotFound, RequestRefused
from actions.backends.ports import PrivacyBackend
from actions.backends.values import (
    Document,
    KeptRecord,
    OrderState,
    PrivacyCase,
    PrivacyKind,
    PrivacyRequest,
    RequestState,
)

_OPEN = {OrderState.PROCESSING, OrderState.SHIPPED}
ERASED = "erased"


class DemoPrivacy(DemoTables, PrivacyBackend):
    """Answers at once. The copy itself is made when the case is read: it is kept nowhere."""

    async def request_privacy_case(self, request: PrivacyRequest) -> PrivacyCase:
        """See `PrivacyBackend`."""
        customer_id, key = request.customer.customer_id, request.idempotency_key

        async def make(connection: AsyncConnection) -> PrivacyCase:
            number = number_of("PR", customer_id, key)
            case = PrivacyCase(number, key, customer_id, request.kind, RequestState.DONE, self._now())
            await self._require_known(connection, customer_id)
            if request.kind is PrivacyKind.EXPORT:
                return case
            orders = tables.orders
            states = set(await connection.scalars(select(orders.c.state).where(orders.c.customer_id == customer_id)))
            if states & _OPEN:
                raise RequestRefused(key, "open_orders")
            await connection.execute(
                update(tables.customers)
                .where(tables.customers.c.id == customer_id)
                .values(name=ERASED, email=f"{customer_id}@{ERASED}.invalid", phone=None)
            )
            await connection.execute(update(orders).where(orders.c.customer_id == customer_id).values(address=None))
            return replace(case, kept=(KeptRecord.ORDERS, KeptRecord.INVOICES))

        case = await self._once(PRIVACY_CASES, key, customer_id, make)
        return await self._with_copy(case)

    async def find_privacy_case(self, idempotency_key: str) -> PrivacyCase | None:
        """See `PrivacyBackend`."""
        case = await self._found(PRIVACY_CASES, idempotency_key)
        return None if case is None else await self._with_copy(case)

    async def _require_known(self, connection: AsyncConnection, customer_id: str) -> None:
        name = await connection.scalar(select(tables.customers.c.name).where(tables.customers.c.id == customer_id))
        if name in (None, ERASED):
            raise CustomerNotFound(customer_id)

    async def _with_copy(self, case: PrivacyCase) -> PrivacyCase:
        if case.kind is not PrivacyKind.EXPORT:
            return case
        orders, customers = tables.orders, tables.customers
        async with self._reading() as connection:
            found = await connection.execute(select(customers).where(customers.c.id == case.customer_id))
            customer = rows.customer(found.one())
            kept = await connection.execute(
                select(orders).where(orders.c.customer_id == case.customer_id).order_by(orders.c.number)
            )
            copy = {"customer": vars(customer), "orders": [dict(row) for row in kept.mappings()]}
        content = json.dumps(copy, ensure_ascii=False, indent=1, default=str).encode()
        return replace(case, document=Document(f"{case.number}.json", "application/json", content=content))
