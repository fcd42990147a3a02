"""Cancelling an order at Shopify, which is a job that is waited for, and sending it elsewhere."""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime

from actions.backends.errors import BackendAway, RequestRefused
from actions.backends.money import Money, total
from actions.backends.ports.orders import CAPABILITY_OF_CHANGE
from actions.backends.shopify.client import Node, UserErrors
from actions.backends.shopify.order_values import FULFILMENTS_OF_STATE, live_fulfilments
from actions.backends.shopify.reading import address, mailing_address, mark, moment, read_mark, reads, tag
from actions.backends.shopify.refunds import ShopifyRefunds
from actions.backends.values import (
    Address,
    AddressChange,
    Cancellation,
    CancelReason,
    ChangeBarrier,
    ChangeKind,
    ChangeWindow,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    RequestState,
)
from actions.backends.write_once import write_once

_STATE = f"""
query OrderChanges($id: ID!, $key: String!) {{
  order(id: $id) {{
    id name cancelledAt presentmentCurrencyCode
    cancellation {{ staffNote }}
    shippingAddress {{ firstName lastName address1 address2 city zip countryCodeV2 provinceCode phone }}
    metafield(namespace: "babeldesk", key: $key) {{ value }}
    {FULFILMENTS_OF_STATE}
  }}
}}"""

_CANCEL = """
mutation CancelOrder(
  $order: ID!, $tags: [String!]!, $reason: OrderCancelReason!, $refund: OrderCancelRefundMethodInput!, $note: String
) {
  tagsAdd(id: $order, tags: $tags) { userErrors { field message } }
  orderCancel(
    orderId: $order, reason: $reason, restock: true, notifyCustomer: true, refundMethod: $refund, staffNote: $note
  ) {
    job { id done }
    orderCancelUserErrors { field message code }
  }
}"""

_JOB = """
query JobState($id: ID!) {
  job(id: $id) { id done }
}"""

_UPDATE = """
mutation MoveOrder($order: ID!, $tags: [String!]!, $input: OrderInput!) {
  tagsAdd(id: $order, tags: $tags) { userErrors { field message } }
  orderUpdate(input: $input) { order { id } userErrors { field message } }
}"""

_JOURNAL = """
mutation RememberChange($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { field message code } }
}"""

_REASONS = dict.fromkeys(CancelReason, "CUSTOMER")
_NAMESPACE = "babeldesk"


@dataclass(frozen=True)
class _Standing:
    """What an order is like before or after a change."""

    name: str
    currency: str
    cancelled_at: datetime | None
    staff_note: str | None
    address: Address | None
    journal: Node | None
    sent: bool

    @property
    def barrier(self) -> ChangeBarrier | None:
        if self.cancelled_at is not None:
            return ChangeBarrier.ALREADY_CANCELLED
        return ChangeBarrier.ALREADY_SENT if self.sent else None


class ShopifyOrderChanges(ShopifyRefunds):
    """Both kinds until the first parcel is sent."""

    async def list_change_windows(self, access: OrderAccess) -> tuple[ChangeWindow, ...]:
        """See `OrderChangeBackend`."""
        standing = await self._standing(await self._prove(access), "")
        offered = [kind for kind, capability in CAPABILITY_OF_CHANGE.items() if self.offers(capability)]
        return tuple(ChangeWindow(kind, barrier=standing.barrier) for kind in offered)

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        """See `OrderChangeBackend`."""
        for order_id, _ in await self._orders_of_key(idempotency_key):
            made = await self._change_of_key(order_id, idempotency_key)
            if made is not None:
                return made
        return None

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        """See `OrderChangeBackend`."""
        self.require(CAPABILITY_OF_CHANGE[request.kind])
        key = request.idempotency_key
        order = await self._by_number(request.order_number)
        if order is None:
            raise RequestRefused(key, ChangeBarrier.UNKNOWN_ORDER)
        order_id = order["id"]

        async def make() -> OrderChange:
            standing = await self._standing(order_id, key)
            if standing.barrier is not None:
                raise RequestRefused(key, standing.barrier)
            self._subject_of_key[key] = (order_id, standing.name)
            if isinstance(request.change, Cancellation):
                return await self._cancel(order_id, key, request.change, standing)
            assert isinstance(request.change, AddressChange)  # noqa: S101 the others are not offered
            return await self._move(order_id, key, request.change, standing)

        return await write_once(self._leases, self._lease(order_id), lambda: self._change_of_key(order_id, key), make)

    async def _cancel(self, order_id: str, key: str, change: Cancellation, standing: _Standing) -> OrderChange:
        back = total((one.left for one in await self._refundables(order_id)), standing.currency)
        try:
            told = await self._api.tell(
                _CANCEL,
                order=order_id,
                tags=[tag(key)],
                reason=_REASONS[change.reason],
                refund={"originalPaymentMethodsRefund": True},
                note=mark(key, change.reason, back),
            )
        except UserErrors as error:
            after = await self._standing(order_id, key)
            raise RequestRefused(key, after.barrier or ChangeBarrier.OTHER) from error
        job = _job(told)
        if await self._is_done(job):
            made = await self._change_of_key(order_id, key)
            if made is None:
                raise RequestRefused(key, ChangeBarrier.OTHER)
            return made
        pending = {
            "kind": ChangeKind.CANCELLATION.value,
            "reason": change.reason.value,
            "job": job,
            "back": back.amount_minor,
            "at": self._now().isoformat(),
        }
        await self._api.tell(_JOURNAL, metafields=[{"ownerId": order_id, **_entry(key, pending)}])
        return _pending(key, self._number(standing.name), standing.currency, pending)

    async def _is_done(self, job: str, polls: int | None = None) -> bool:
        """Wait for a job for a while; one that Shopify has forgotten is done."""
        polls = self._settings.job_polls if polls is None else polls
        for poll in range(polls):
            if _done(await self._api.ask(_JOB, id=job)):
                return True
            if poll + 1 < polls:
                await asyncio.sleep(self._settings.job_wait_s)
        return False

    async def _move(self, order_id: str, key: str, change: AddressChange, standing: _Standing) -> OrderChange:
        if standing.address is not None and change.address.country != standing.address.country:
            raise RequestRefused(key, ChangeBarrier.OTHER_COUNTRY)
        entry = {"kind": ChangeKind.ADDRESS.value, "at": self._now().isoformat()}
        written = {
            "id": order_id,
            "shippingAddress": mailing_address(change.address),
            "metafields": [_entry(key, entry)],
        }
        try:
            await self._api.tell(_UPDATE, order=order_id, tags=[tag(key)], input=written)
        except UserErrors as error:
            raise RequestRefused(key, ChangeBarrier.OTHER) from error
        made = await self._change_of_key(order_id, key)
        if made is None:
            raise BackendAway(self.system, "a change that cannot be seen yet")
        return made

    async def _standing(self, order_id: str, key: str) -> _Standing:
        return _standing_of_node(await self._api.ask(_STATE, id=order_id, key=tag(key)))

    async def _change_of_key(self, order_id: str, key: str) -> OrderChange | None:
        standing = await self._standing(order_id, key)
        number, journal = self._number(standing.name), standing.journal
        if journal is not None and journal.get("kind") == ChangeKind.CANCELLATION and standing.cancelled_at is None:
            if not await self._is_done(journal["job"], 1):
                return _pending(key, number, standing.currency, journal)
            # Between looking at the order and at its job the job may have ended.
            standing = await self._standing(order_id, key)
        noted = read_mark(standing.staff_note)
        if noted is not None and noted.key == key and standing.cancelled_at is not None:
            made = [one for one in await self._refunds(order_id) if one.made_at >= standing.cancelled_at]
            back = noted.amount or Money(0, standing.currency)
            change = Cancellation(_reason(noted.word))
            refund = made[-1].number if made and back.amount_minor else None
            return OrderChange(
                _name_of(number, key), number, key, change, RequestState.DONE, back, refund, standing.cancelled_at
            )
        return _moved(key, number, standing)


@reads
def _standing_of_node(found: Node) -> _Standing:
    order = found["order"]
    entry = None if order["metafield"] is None else json.loads(order["metafield"]["value"])
    return _Standing(
        name=order["name"],
        currency=order["presentmentCurrencyCode"],
        cancelled_at=None if order["cancelledAt"] is None else moment(order["cancelledAt"]),
        staff_note=(order["cancellation"] or {}).get("staffNote"),
        address=address(order["shippingAddress"]),
        journal=entry,
        sent=bool(live_fulfilments(order)),
    )


@reads
def _moved(key: str, number: str, standing: _Standing) -> OrderChange | None:
    if standing.address is None or standing.journal is None or standing.journal["kind"] != ChangeKind.ADDRESS:
        return None
    change, nothing = AddressChange(standing.address), Money(0, standing.currency)
    at = moment(standing.journal["at"])
    return OrderChange(_name_of(number, key), number, key, change, RequestState.DONE, nothing, None, at)


@reads
def _pending(key: str, number: str, currency: str, journal: Node) -> OrderChange:
    change, back = Cancellation(_reason(journal["reason"])), Money(int(journal["back"]), currency)
    at, name = moment(journal["at"]), _name_of(number, key)
    return OrderChange(name, number, key, change, RequestState.PENDING, back, None, at)


def _reason(word: str) -> CancelReason:
    return CancelReason(word) if word in set(CancelReason) else CancelReason.OTHER


def _name_of(number: str, key: str) -> str:
    """Shopify numbers no changes."""
    return f"{number}-{tag(key)[-8:]}"


def _entry(key: str, content: Node) -> Node:
    return {"namespace": _NAMESPACE, "key": tag(key), "type": "json", "value": json.dumps(content)}


@reads
def _job(told: Node) -> str:
    return str(told["orderCancel"]["job"]["id"])


@reads
def _done(found: Node) -> bool:
    return found["job"] is None or bool(found["job"]["done"])
