"""Shopify's orders and customers."""

from actions.backends.errors import CustomerNotFound
from actions.backends.shopify.base import ShopifyPart
from actions.backends.shopify.client import Node
from actions.backends.shopify.order_values import (
    FULFILMENTS_OF_STATE,
    Removed,
    customer_of_node,
    lacks_items,
    order_of_nodes,
    removed_quantities,
    summary_of_node,
)
from actions.backends.shopify.reading import gid, reads, tail
from actions.backends.values import Customer, CustomerKey, Order, OrderAccess, OrderSummary

_ADDRESS = "firstName lastName address1 address2 city zip countryCodeV2 provinceCode phone"
_CUSTOMER = """id displayName locale defaultEmailAddress { emailAddress } defaultPhoneNumber { phoneNumber }
      defaultAddress { countryCodeV2 }"""

_HEAD = f"""
query OrderHead($id: ID!) {{
  order(id: $id) {{
    id name createdAt cancelledAt returnStatus displayFulfillmentStatus taxesIncluded email phone customerLocale
    presentmentCurrencyCode discountCodes
    shippingAddress {{ {_ADDRESS} }}
    billingAddress {{ {_ADDRESS} }}
    customer {{ {_CUSTOMER} }}
    shippingLines(first: 20) {{
      nodes {{
        discountedPriceSet {{ presentmentMoney {{ amount currencyCode }} }}
        taxLines {{ priceSet {{ presentmentMoney {{ amount currencyCode }} }} }}
      }}
    }}
    {FULFILMENTS_OF_STATE}
  }}
}}"""

_LINES = """
query OrderLines($id: ID!, $after: String) {
  order(id: $id) {
    lineItems(first: 40, after: $after) {
      nodes {
        id name quantity currentQuantity sku isGiftCard
        image { url }
        product { productType }
        originalTotalSet { presentmentMoney { amount currencyCode } }
        discountAllocations { allocatedAmountSet { presentmentMoney { amount currencyCode } } }
        taxLines { priceSet { presentmentMoney { amount currencyCode } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

_EMPTY_REFUNDS = """
query OrderRemovals($id: ID!) {
  order(id: $id) {
    refunds(first: 20) {
      totalRefundedSet { presentmentMoney { amount currencyCode } }
      refundLineItems(first: 20) { nodes { quantity lineItem { id } } }
    }
  }
}"""

_OF_CUSTOMER = f"""
query CustomerOrders($id: ID!, $after: String) {{
  customer(id: $id) {{
    orders(first: 20, after: $after, sortKey: CREATED_AT, reverse: true) {{
      nodes {{ id name createdAt cancelledAt returnStatus displayFulfillmentStatus {FULFILMENTS_OF_STATE} }}
      pageInfo {{ hasNextPage endCursor }}
    }}
  }}
}}"""

_ONE_CUSTOMER = f"""
query CustomerById($id: ID!) {{
  customer(id: $id) {{ {_CUSTOMER} }}
}}"""


class ShopifyOrders(ShopifyPart):
    """Reads orders; what is in them is asked for only after the proof held."""

    async def get_order(self, access: OrderAccess) -> Order:
        """See `OrderBackend`."""
        return await self._order(await self._prove(access))

    async def list_orders(self, customer: CustomerKey) -> tuple[OrderSummary, ...]:
        """See `OrderBackend`. Orders older than 60 days need the permission `read_all_orders`."""
        known = gid("Customer", customer.customer_id)
        if known is None:
            return ()
        found = await self._api.pages(_OF_CUSTOMER, ("customer", "orders"), id=known)
        return tuple(summary_of_node(node, self._number) for node in found)

    async def get_customer(self, customer: CustomerKey) -> Customer:
        """See `CustomerBackend`."""
        node = await self._customer_node(customer)
        if node is None:
            raise CustomerNotFound(customer.customer_id)
        return customer_of_node(node)

    async def _customer_node(self, customer: CustomerKey) -> Node | None:
        known = gid("Customer", customer.customer_id)
        if known is None:
            return None
        found: Node | None = (await self._api.ask(_ONE_CUSTOMER, id=known)).get("customer")
        return found

    async def _order(self, order_id: str) -> Order:
        """An order whose proof has been checked, or which is our own business."""
        head = await self._api.ask(_HEAD, id=order_id)
        lines = await self._api.pages(_LINES, ("order", "lineItems"), id=order_id)
        removed = Removed()
        if lacks_items(lines):
            removed = removed_quantities(await self._api.ask(_EMPTY_REFUNDS, id=order_id))
        return order_of_nodes(_order_node(head, order_id), lines, removed, self._settings, self._number)


@reads
def _order_node(found: Node, order_id: str) -> Node:
    node: Node = found["order"]
    if tail(node["id"]) != tail(order_id):
        raise ValueError("another order than was asked for")
    return node
