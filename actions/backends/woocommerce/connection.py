"""What the parts of the WooCommerce adapter share: the interface, whose an order is, and where a key was used."""

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from cachetools import TTLCache

from actions.backends.capabilities import Capability
from actions.backends.errors import BackendError, OrderNotFound
from actions.backends.values import Contact, OrderAccess
from actions.backends.woocommerce.api import WooApi, read_as
from actions.backends.woocommerce.reading import NOT_YET_ORDERS, customer_id, phone_of
from actions.backends.woocommerce.settings import WooSettings
from actions.backends.woocommerce.shapes import Currency, OrderTrace, WooOrder
from actions.backends.woocommerce.system import SYSTEM
from actions.backends.write_once import WriteLeases

KEY = "_babeldesk_key"
_LONGEST_ID = 18
_NOBODY = 0
_log = structlog.get_logger(__name__)


class WooParts:
    """What the parts of `WooCommerceBackend` share.

    Args:
        leases: Who may write about which order.
        now: Aware UTC.
    """

    system = SYSTEM

    def __init__(self, api: WooApi, settings: WooSettings, leases: WriteLeases, now: Callable[[], datetime]) -> None:
        self._api = api
        self._settings = settings
        self._leases = leases
        self._now = now
        self._find_within = timedelta(days=settings.find_within_days)
        self._orders_of_keys: TTLCache[str, int] = TTLCache(1000, self._find_within.total_seconds())
        self.capabilities = _offered(settings)

    async def _prove(self, access: OrderAccess) -> WooOrder:
        """The order. One request decides, found or not.

        Raises:
            OrderNotFound
        """
        order = await self._find_order(access.order_number)
        if not _belongs(order, access) or order is None:
            raise OrderNotFound(access.order_number)
        return order

    async def _find_order(self, number: str) -> WooOrder | None:
        """An order by its number alone: for writes, whose caller has checked who asks.

        What is no id is asked for all the same, as the id that nothing has: an unknown number must not be told by how
        long it takes.
        """
        if self._settings.numbers_are_searched and number:
            asked: dict[str, str | int] = {"search": self._settings.number_prefix + number, "per_page": 100}
            found = read_as(list[WooOrder], await self._api.read("/orders", asked))
        else:
            is_id = number.isascii() and number.isdigit() and len(number) <= _LONGEST_ID
            one = await self._api.find(WooOrder, f"/orders/{int(number) if is_id else _NOBODY}")
            found = [] if one is None else [one]
        ours = map(self._numbered, found)
        return next((one for one in ours if one.number == number and one.status not in NOT_YET_ORDERS), None)

    def _numbered(self, order: WooOrder) -> WooOrder:
        """The order under the number that shoppers know."""
        return order.model_copy(update={"number": order.number.removeprefix(self._settings.number_prefix)})

    async def _order_by_id(self, woo_id: int) -> WooOrder | None:
        """None where it has been deleted."""
        found = await self._api.find(WooOrder, f"/orders/{woo_id}")
        return None if found is None else self._numbered(found)

    async def _reread(self, order: WooOrder) -> WooOrder | None:
        """The order as it is now; None where it has been deleted meanwhile."""
        return await self._order_by_id(order.id)

    async def _currency(self) -> str:
        """The shop has one."""
        return (await self._api.get(Currency, "/data/currencies/current", cached=True)).code

    def _note_key(self, key: str, order: WooOrder) -> None:
        """Remember where a key is used, so that nobody has to look for it."""
        self._orders_of_keys[key] = order.id

    async def _order_of_key(self, key: str, carries: Callable[[OrderTrace], bool]) -> WooOrder | None:
        """The order that a key was used for: the one remembered, or one of those changed lately.

        WooCommerce cannot be asked for meta-data, so orders are read until one carries the key.
        """
        known = self._orders_of_keys.get(key)
        if known is not None:
            return await self._order_by_id(known)
        since = (self._now() - self._find_within).strftime("%Y-%m-%dT%H:%M:%S")
        asked: dict[str, str | int] = {
            "modified_after": since,
            "dates_are_gmt": "true",
            "orderby": "id",
            "order": "desc",
            "_fields": "id,refunds,meta_data",
        }
        async for page in self._api.pages(OrderTrace, "/orders", asked):
            for trace in page:
                if carries(trace):
                    return await self._order_by_id(trace.id)
        return None

    async def _leave_note(self, order: WooOrder, words: str) -> None:
        """Tell the shop's people on the order's page; what was done stays done where that fails."""
        try:
            await self._api.write(dict, "POST", f"/orders/{order.id}/notes", {"note": words, "customer_note": False})
        except BackendError as error:
            _log.warning("order_note_not_left", system=SYSTEM, problem=type(error).__name__)


def _offered(settings: WooSettings) -> frozenset[Capability]:
    offered = {
        Capability.ORDERS,
        Capability.CUSTOMERS,
        Capability.REFUNDS,
        Capability.CATALOGUE,
        Capability.PAYMENT_METHODS,
        Capability.COUPONS,
        Capability.CANCELLATION,
        Capability.ADDRESS_CHANGE,
        Capability.VOUCHERS,
    }
    if settings.shipment_tracking:
        offered.add(Capability.PARCELS)
    if settings.emboss_invoices:
        offered.add(Capability.INVOICES)
    if settings.delivery_days:
        offered.add(Capability.DELIVERY_OPTIONS)
    return frozenset(offered)


def _belongs(order: WooOrder | None, access: OrderAccess) -> bool:
    """Compare against the order, or against nothing: in both cases with the same steps."""
    if isinstance(access.proof, Contact):
        pairs = [
            (access.proof.email, None if order is None else order.billing.email.lower()),
            (access.proof.phone, None if order is None else phone_of(order.billing)),
        ]
    else:
        pairs = [(access.proof.customer_id, None if order is None else customer_id(order)), (None, None)]
    matches = [_same(claimed, true) for claimed, true in pairs]
    return any(matches)


def _same(claimed: str | None, true: str | None) -> bool:
    equal = hmac.compare_digest((claimed or "").encode(), (true or "").encode())
    return equal and bool(claimed)
