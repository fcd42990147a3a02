"""The end of a customer's data at Shopify, which begins it at once and finishes days later."""

import json
from datetime import timedelta

from actions.backends.errors import CustomerNotFound, RequestRefused
from actions.backends.ports.customers import CAPABILITY_OF_PRIVACY
from actions.backends.shopify.client import Node, UserErrors
from actions.backends.shopify.orders import ShopifyOrders
from actions.backends.shopify.reading import gid, moment, nodes, quoted, reads, tag, tail
from actions.backends.values import KeptRecord, PrivacyCase, PrivacyKind, PrivacyRequest, RequestState
from actions.backends.write_once import write_once

_BY_TAG = """
query CustomersOfKey($query: String!, $key: String!) {
  customers(first: 10, query: $query) { nodes { id metafield(namespace: "babeldesk", key: $key) { value } } }
}"""

_BY_ID = """
query CustomerOfKey($id: ID!, $key: String!) {
  customer(id: $id) { id metafield(namespace: "babeldesk", key: $key) { value } }
}"""

_ERASE = """
mutation EraseCustomer($customer: ID!, $tags: [String!]!, $metafields: [MetafieldsSetInput!]!) {
  customerRequestDataErasure(customerId: $customer) { customerId userErrors { field message code } }
  metafieldsSet(metafields: $metafields) { userErrors { field message code } }
  tagsAdd(id: $customer, tags: $tags) { userErrors { field message } }
}"""

_ANSWER_IN = timedelta(days=30)
"""GDPR article 12(3): a month."""


class ShopifyPrivacy(ShopifyOrders):
    """Erasure only: a copy of a customer's data is made in Shopify's admin, by hand."""

    async def request_privacy_case(self, request: PrivacyRequest) -> PrivacyCase:
        """See `PrivacyBackend`."""
        self.require(CAPABILITY_OF_PRIVACY[request.kind])
        key = request.idempotency_key
        customer = gid("Customer", request.customer.customer_id)
        if customer is None or await self._customer_node(request.customer) is None:
            raise CustomerNotFound(request.customer.customer_id)

        async def find() -> PrivacyCase | None:
            return _case((await self._api.ask(_BY_ID, id=customer, key=tag(key))).get("customer"), key)

        async def make() -> PrivacyCase:
            entry = {"ownerId": customer, "namespace": "babeldesk", "key": tag(key), "type": "json"}
            entry["value"] = json.dumps({"at": self._now().isoformat()})
            try:
                await self._api.tell(_ERASE, customer=customer, tags=[tag(key)], metafields=[entry])
            except UserErrors as error:
                raise RequestRefused(key, "refused_by_shop") from error
            self._subject_of_key[key] = (customer, "")
            made = await find()
            if made is None:
                raise RequestRefused(key, "refused_by_shop")
            return made

        return await write_once(self._leases, f"shopify:customer:{tail(customer)}", find, make)

    async def find_privacy_case(self, idempotency_key: str) -> PrivacyCase | None:
        """See `PrivacyBackend`."""
        key = idempotency_key
        known = self._subject_of_key.get(key)
        if known is not None:
            return _case((await self._api.ask(_BY_ID, id=known[0], key=tag(key))).get("customer"), key)
        found = await self._api.ask(_BY_TAG, query=f"tag:{quoted(tag(key))}", key=tag(key))
        return next((case for node in _customers(found) if (case := _case(node, key)) is not None), None)


@reads
def _customers(found: Node) -> list[Node]:
    return nodes(found["customers"])


@reads
def _case(node: Node | None, key: str) -> PrivacyCase | None:
    if node is None or node["metafield"] is None:
        return None
    at = moment(json.loads(node["metafield"]["value"])["at"])
    return PrivacyCase(
        number=f"{tail(node['id'])}-{tag(key)[-8:]}",
        idempotency_key=key,
        customer_id=tail(node["id"]),
        kind=PrivacyKind.ERASURE,
        state=RequestState.PENDING,
        made_at=at,
        kept=(KeptRecord.ORDERS, KeptRecord.PAYMENTS),
        due_on=(at + _ANSWER_IN).date(),
    )
