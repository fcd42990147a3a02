"""The demo shop's orders, invoices and customers."""

from sqlalchemy import select

from actions.backends.demo import invoice, rows, tables
from actions.backends.demo.connection import DemoTables
from actions.backends.errors import CustomerNotFound, InvoiceNotFound
from actions.backends.ports import CustomerBackend, InvoiceBackend, OrderBackend
from actions.backends.values import (
    Customer,
    CustomerKey,
    Document,
    Invoice,
    Order,
    OrderAccess,
    OrderState,
    OrderSummary,
    PaymentState,
)

_PAID = {PaymentState.CAPTURED, PaymentState.REFUNDED}


class DemoOrders(DemoTables, OrderBackend, InvoiceBackend, CustomerBackend):
    """Reads orders; items are read only after the proof held."""

    async def get_order(self, access: OrderAccess) -> Order:
        """See `OrderBackend`."""
        async with self._reading() as connection:
            return await self._with_items(connection, await self._prove(connection, access))

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

    async def get_invoice(self, access: OrderAccess) -> Invoice:
        """See `InvoiceBackend`. Made when it is asked for, from what the order is then."""
        async with self._reading() as connection:
            order = await self._with_items(connection, await self._prove(connection, access))
            states = set(
                await connection.scalars(
                    select(tables.payments.c.state).where(tables.payments.c.order_number == order.number)
                )
            )
        if order.state is OrderState.CANCELLED or (states and not states & _PAID):
            raise InvoiceNotFound(order.number)
        number, issued_on = f"INV-{order.number}", order.placed_at.date()
        document = Document(f"{number}.pdf", "application/pdf", content=invoice.write(number, issued_on, order))
        return Invoice(number, order.number, issued_on, document)
