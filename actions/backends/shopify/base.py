"""What the parts of `ShopifyBackend` share: the client, how an order is proved, and how what we made is found again."""

import hmac
from collections.abc import Callable
from datetime import datetime

from cachetools import TTLCache

from actions.backends.capabilities import Capability
from actions.backends.errors import OrderNotFound
from actions.backends.ports.backend import Backend
from actions.backends.shopify.client import SYSTEM, Node, ShopifyApi
from actions.backends.shopify.reading import nodes, phone, quoted, reads, tag, tail
from actions.backends.shopify.settings import ShopifySettings
from actions.backends.values import Contact, OrderAccess
from actions.backends.write_once import WriteLeases

_BY_NAME = """
query OrderProof($query: String!) {
  orders(first: 10, query: $query) {
    nodes {
      id name email phone
      billingAddress { phone }
      customer { id defaultEmailAddress { emailAddress } defaultPhoneNumber { phoneNumber } }
    }
  }
}"""

_BY_TAG = """
query OrdersOfKey($query: String!) {
  orders(first: 10, query: $query) { nodes { id name } }
}"""

_REMEMBERED = 2000
_REMEMBERED_S = 3600


class ShopifyPart(Backend):
    """Base of the parts.

    Args:
        leases: Of write_once: one write about an order at a time.
        now: Aware UTC.
    """

    system = SYSTEM
    capabilities: frozenset[Capability]

    def __init__(
        self, settings: ShopifySettings, api: ShopifyApi, leases: WriteLeases, now: Callable[[], datetime]
    ) -> None:
        self._settings = settings
        self._api = api
        self._leases = leases
        self._now = now
        # Shopify's search sees a new tag only after a while; what this process wrote it knows by itself.
        # (gid, name) of the order, or of the customer.
        self._subject_of_key: TTLCache[str, tuple[str, str]] = TTLCache(_REMEMBERED, _REMEMBERED_S)

    async def _prove(self, access: OrderAccess) -> str:
        """The gid of the order that this proof opens; one request, whatever is wrong.

        Raises:
            OrderNotFound
        """
        order = await self._by_number(access.order_number)
        if order is None or not _opens(order, access):
            raise OrderNotFound(access.order_number)
        return str(order["id"])

    async def _by_number(self, number: str) -> Node | None:
        """The order with exactly this number: Shopify's search is looser than that."""
        name = f"{self._settings.order_prefix}{number}{self._settings.order_suffix}"
        found = await self._api.ask(_BY_NAME, query=f"name:{quoted(name)}")
        return _named(found, name)

    async def _orders_of_key(self, key: str) -> tuple[tuple[str, str], ...]:
        """Orders (gid, name) that a key of ours may have been about."""
        known = self._subject_of_key.get(key)
        if known is not None:
            return (known,)
        found = await self._api.ask(_BY_TAG, query=f"tag:{quoted(tag(key))}")
        return _ids_and_names(found)

    def _number(self, name: str) -> str:
        """What shoppers call an order that Shopify calls `name`."""
        return name.removeprefix(self._settings.order_prefix).removesuffix(self._settings.order_suffix)

    def _lease(self, order_id: str) -> str:
        return f"shopify:order:{tail(order_id)}"


@reads
def _named(found: Node, name: str) -> Node | None:
    return next((order for order in nodes(found["orders"]) if order["name"].casefold() == name.casefold()), None)


@reads
def _ids_and_names(found: Node) -> tuple[tuple[str, str], ...]:
    return tuple((order["id"], order["name"]) for order in nodes(found["orders"]))


@reads
def _opens(order: Node, access: OrderAccess) -> bool:
    """Whether the proof is the order's own; every comparison takes the same time."""
    customer = order["customer"] or {}
    proof = access.proof
    if isinstance(proof, Contact):
        emails = [order["email"], (customer.get("defaultEmailAddress") or {}).get("emailAddress")]
        phones = [
            phone(order["phone"]),
            phone((customer.get("defaultPhoneNumber") or {}).get("phoneNumber")),
            phone((order["billingAddress"] or {}).get("phone")),
        ]
        return _is_one_of(proof.email, [one.lower() if one else None for one in emails]) | _is_one_of(
            proof.phone, phones
        )
    return _is_one_of(proof.customer_id, [tail(customer["id"]) if customer else None])


def _is_one_of(said: str | None, known: list[str | None]) -> bool:
    """Compares with every one of them, in constant time."""
    same = [hmac.compare_digest((said or "").encode(), (one or "").encode()) for one in known]
    return bool(said) and any(same)
