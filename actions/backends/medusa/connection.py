"""What the parts of the Medusa adapter share: the interfaces, whose an order is, and where a key was used."""

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NoReturn

from cachetools import TTLCache

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendFailed, OrderNotFound
from actions.backends.medusa.api import MedusaApi
from actions.backends.medusa.marks import keys_in
from actions.backends.medusa.reading import number_of, phone_of
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.medusa.shapes import Found, MedusaOrder, OrderTrace
from actions.backends.medusa.system import SYSTEM
from actions.backends.values import Contact, CustomerKey, OrderAccess
from actions.backends.write_once import WriteLeases

_WHOSE = ",".join(
    (
        "id,display_id,custom_display_id,is_draft_order,email,customer_id,customer.id,customer.phone",
        "shipping_address.phone,shipping_address.country_code,billing_address.phone,billing_address.country_code",
    )
)
WHOLE_ORDER = ",".join(
    (
        f"{_WHOSE},status,currency_code,region_id,locale,created_at,metadata,*customer,*shipping_address,*billing_address",
        "item_total,shipping_total,*items,*items.detail,items.product.status,*items.product.categories,*shipping_methods,*promotions",
        "*fulfillments,*fulfillments.items,*fulfillments.labels,fulfillments.shipping_option.name",
        "*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds",
        "*payment_collections.payment_sessions,*payment_collections.payment_sessions.payment",
        "*returns,*returns.items,*returns.fulfillments.labels,*returns.exchange,*returns.exchange.additional_items",
    )
)
"""Everything that `MedusaOrder` reads. Labels, refunds and returns come only when they are asked for;
lines have totals only where the order's are asked for too."""
_TRACE = "id,metadata,*payment_collections.payments.refunds,*returns,*returns.items"
_AT_ONCE = 200
_MOST_ALIKE = 5
_LONGEST_NUMBER = 40


class MedusaParts:
    """What the parts of `MedusaBackend` share.

    Args:
        leases: Who may write about which order.
        now: Aware UTC.
    """

    system = SYSTEM

    def __init__(
        self, api: MedusaApi, settings: MedusaSettings, leases: WriteLeases, now: Callable[[], datetime]
    ) -> None:
        self._api = api
        self._settings = settings
        self._leases = leases
        self._now = now
        self._find_within = timedelta(days=settings.find_within_days)
        self._ids_of_numbers: TTLCache[str, str] = TTLCache(1000, self._find_within.total_seconds())
        self._orders_of_keys: TTLCache[str, str] = TTLCache(1000, self._find_within.total_seconds())
        self.capabilities = _offered(settings)

    async def _prove(self, access: OrderAccess) -> MedusaOrder:
        """The order. What is asked before the proof held is the same for a wrong pair and an unknown number.

        Raises:
            OrderNotFound
        """
        found = await self._search(access.order_number, access.proof)
        if not _belongs(found, access) or found is None:
            raise OrderNotFound(access.order_number)
        self._ids_of_numbers[access.order_number] = found.id
        order = await self._order_by_id(found.id)
        if order is None:
            raise OrderNotFound(access.order_number)
        return order

    async def _find_order(self, number: str) -> MedusaOrder | None:
        """An order by its number alone: for writes, whose caller has checked who asks."""
        known = self._ids_of_numbers.get(number)
        if known is None:
            found = await self._search(number, None)
            known = None if found is None else found.id
        return None if known is None else await self._order_by_id(known)

    async def _search(self, number: str, proof: Contact | CustomerKey | None) -> Found | None:
        """Medusa has no filter by number: it looks for every word of `q` within numbers, names, addresses and phones.

        So a number finds its likes too; which one it is is decided here. By their own numbers the likes are longer, so
        in rising order it is among the first.
        """
        email = proof.email if isinstance(proof, Contact) else None
        asked: dict[str, str | int] = {"fields": _WHOSE, "order": "display_id", "q": _words(number, email)}
        if isinstance(proof, CustomerKey):
            asked["customer_id"] = proof.customer_id or "-"
        read = 0
        async for page in self._api.pages(Found, "/orders", "orders", asked, _AT_ONCE):
            for one in page:
                if number_of(one, self._settings) == number and not one.is_draft_order:
                    return one
            read += 1
            if read == _MOST_ALIKE:
                return None
        return None

    async def _order_by_id(self, medusa_id: str) -> MedusaOrder | None:
        """None where there is none."""
        return await self._api.find(MedusaOrder, f"/orders/{medusa_id}", "order", {"fields": WHOLE_ORDER})

    async def _reread(self, order: MedusaOrder) -> MedusaOrder:
        """The order as it is now."""
        return await self._order_by_id(order.id) or self._gone()

    def _gone(self) -> NoReturn:
        raise BackendFailed(self.system, "an order is gone")

    def _number(self, order: Found) -> str:
        return number_of(order, self._settings)

    def _lease_of(self, order: Found) -> str:
        """Whoever writes about an order, or pays back one of its payments, holds this."""
        return f"{self.system}:order:{order.id}"

    def _note_key(self, key: str, order: Found) -> None:
        """Remember where a key is used, so that nobody has to look for it."""
        self._orders_of_keys[key] = order.id

    async def _order_of_key(self, key: str) -> MedusaOrder | None:
        """The order that a key was used for: the one remembered, or one of those changed lately.

        Medusa cannot be asked for notes and meta-data, so orders are read until one carries the key.
        """
        known = self._orders_of_keys.get(key)
        if known is not None:
            return await self._order_by_id(known)
        since = (self._now() - self._find_within).isoformat()
        asked: dict[str, str | int] = {"fields": _TRACE, "order": "-updated_at", "updated_at[$gte]": since}
        async for page in self._api.pages(OrderTrace, "/orders", "orders", asked):
            for trace in page:
                if key in keys_in(trace):
                    return await self._order_by_id(trace.id)
        return None


def _words(number: str, email: str | None) -> str:
    """What is no number is looked for all the same: an unknown number must not be told by how long it takes.

    An e-mail makes the likes few, where it can be a word of a search.
    """
    plain = number.strip()[:_LONGEST_NUMBER] or "-"
    return plain if email is None or any(one.isspace() for one in email) else f"{plain} {email}"


def _offered(settings: MedusaSettings) -> frozenset[Capability]:
    offered = {
        Capability.ORDERS,
        Capability.CUSTOMERS,
        Capability.PARCELS,
        Capability.REFUNDS,
        Capability.CATALOGUE,
        Capability.PAYMENT_METHODS,
        Capability.PAYMENTS,
        Capability.COUPONS,
        Capability.PROMOTIONS,
        Capability.CANCELLATION,
        Capability.ADDRESS_CHANGE,
        Capability.ITEMS_CHANGE,
        Capability.VOUCHERS,
    }
    if settings.delivery_days:
        offered.add(Capability.DELIVERY_OPTIONS)
    if settings.returns:
        offered |= {Capability.RETURNS, Capability.EXCHANGES}
    return frozenset(offered)


def _belongs(order: Found | None, access: OrderAccess) -> bool:
    """Compare against the order, or against nothing: in both cases with the same steps."""
    if isinstance(access.proof, Contact):
        proof = access.proof
        phones = [None, None, None] if order is None else phone_of(order)
        pairs = [(proof.email, None if order is None else order.email.lower()), *((proof.phone, one) for one in phones)]
    else:
        pairs = [(access.proof.customer_id, None if order is None else order.customer_id)]
    matches = [_same(claimed, true) for claimed, true in pairs]
    return any(matches)


def _same(claimed: str | None, true: str | None) -> bool:
    equal = hmac.compare_digest((claimed or "").encode(), (true or "").encode())
    return equal and bool(claimed)
