"""Orders and customers of a Medusa shop."""

from actions.backends.errors import CustomerNotFound
from actions.backends.medusa.connection import WHOLE_ORDER, MedusaParts
from actions.backends.medusa.reading import read_account, read_order, read_summary
from actions.backends.medusa.shapes import MedusaCustomer, MedusaOrder
from actions.backends.ports import CustomerBackend, OrderBackend
from actions.backends.values import Customer, CustomerKey, Order, OrderAccess, OrderSummary

_PREFIX = "cus_"


class MedusaOrders(MedusaParts, OrderBackend, CustomerBackend):
    """Reads orders; what belongs to one is read only after the proof held."""

    async def get_order(self, access: OrderAccess) -> Order:
        """See `OrderBackend`."""
        return read_order(await self._prove(access), self._settings)

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """See `OrderBackend`. An empty id would be no filter, and everybody's orders."""
        if not is_customer_id(customer):
            return ()
        asked = {"customer_id": customer.customer_id, "fields": WHOLE_ORDER, "order": "-created_at"}
        found = await self._api.read_all(MedusaOrder, "/orders", "orders", asked)
        mine = {one.id: one for one in found if one.customer_id == customer.customer_id and not one.is_draft_order}
        summaries = [read_summary(one, self._settings) for one in mine.values()]
        return tuple(sorted(summaries, key=lambda one: (one.placed_at, one.number), reverse=True))

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """See `CustomerBackend`."""
        account = None
        if is_customer_id(customer):
            path = f"/customers/{customer.customer_id}"
            account = await self._api.find(MedusaCustomer, path, "customer", {"fields": "*addresses"})
        if account is None:
            raise CustomerNotFound(customer.customer_id)
        return read_account(account, self._settings)


def is_customer_id(customer: CustomerKey) -> bool:
    """Whether it can be a customer's id: what goes into a path is letters, digits and one underscore."""
    rest = customer.customer_id.removeprefix(_PREFIX)
    return customer.customer_id.startswith(_PREFIX) and rest.isascii() and rest.isalnum()
