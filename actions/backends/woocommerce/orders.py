"""Orders, customers and invoices of a WooCommerce shop."""

from datetime import UTC

from actions.backends.capabilities import Capability
from actions.backends.errors import CustomerNotFound, InvoiceNotFound
from actions.backends.ports import CustomerBackend, InvoiceBackend, OrderBackend
from actions.backends.values import (
    Customer,
    CustomerKey,
    Document,
    Invoice,
    Order,
    OrderAccess,
    OrderSummary,
)
from actions.backends.woocommerce.api import read_as
from actions.backends.woocommerce.connection import WooParts
from actions.backends.woocommerce.reading import NOT_YET_ORDERS, read_account, read_order, read_summary
from actions.backends.woocommerce.shapes import InvoiceDocument, WooCustomer, WooOrder, WooProduct

_AT_ONCE = 100


class WooOrders(WooParts, OrderBackend, InvoiceBackend, CustomerBackend):
    """Reads orders; what belongs to one is read only after the proof held."""

    async def get_order(self, access: OrderAccess) -> Order:
        """See `OrderBackend`."""
        return await self._with_products(await self._prove(access))

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """See `OrderBackend`. Guests have the customer id 0, which the list takes for no filter: it is nobody."""
        number = _account_number(customer)
        if number is None:
            return ()
        found = await self._api.read_all(WooOrder, "/orders", {"customer": number, "orderby": "date", "order": "desc"})
        mine = {one.id: one for one in found if one.customer_id == number and one.status not in NOT_YET_ORDERS}
        summaries = [read_summary(self._numbered(one), self._settings) for one in mine.values()]
        return tuple(sorted(summaries, key=lambda one: (one.placed_at, one.number), reverse=True))

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """See `CustomerBackend`."""
        number = _account_number(customer)
        account = None if number is None else await self._api.find(WooCustomer, f"/customers/{number}")
        if account is None:
            raise CustomerNotFound(customer.customer_id)
        return read_account(account, self._settings)

    async def get_invoice(self, access: OrderAccess) -> Invoice:
        """See `InvoiceBackend`. WooCommerce has none: it is the plugin Emboss that makes and serves them."""
        self.require(Capability.INVOICES)
        order = await self._prove(access)
        found = await self._api.find_of_plugin(InvoiceDocument, f"/epdi/v1/documents/{order.id}")
        if found is None:
            raise InvoiceNotFound(order.number)
        issued = found.generated_date if found.generated_date.tzinfo else found.generated_date.replace(tzinfo=UTC)
        document = Document(f"{found.display_number}.pdf", "application/pdf", url=found.pdf_url)
        return Invoice(found.display_number, order.number, issued.date(), document)

    async def _with_products(self, order: WooOrder) -> Order:
        """The order with what its lines do not say: categories, and whether the product still exists."""
        ids = sorted({line.product_id for line in order.line_items if line.product_id > 0})
        products = {}
        for at in range(0, len(ids), _AT_ONCE):
            some = ids[at : at + _AT_ONCE]
            asked: dict[str, str | int] = {
                "include": ",".join(map(str, some)),
                "per_page": _AT_ONCE,
                "_fields": "id,status,categories",
            }
            found = read_as(list[WooProduct], await self._api.read("/products", asked, cached=True))
            products.update({one.id: one for one in found if one.id in some})
        return read_order(order, products, self._settings)


def _account_number(customer: CustomerKey) -> int | None:
    """WooCommerce's number of an account; None for what cannot be one."""
    text = customer.customer_id
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else 0
    return number if number > 0 else None
