"""Changes of a WooCommerce order: its cancellation and its address, each in one write together with our key."""

import json
from datetime import datetime

from actions.backends.errors import RefundRefused, RequestRefused
from actions.backends.http_system import HttpRefused, Json
from actions.backends.money import Money
from actions.backends.ports import OrderChangeBackend
from actions.backends.ports.orders import CAPABILITY_OF_CHANGE
from actions.backends.values import (
    Address,
    AddressChange,
    Cancellation,
    CancelReason,
    Change,
    ChangeBarrier,
    ChangeKind,
    ChangeWindow,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    Refund,
    RefundReason,
    RequestState,
)
from actions.backends.woocommerce.api import is_unknown_id, read_as
from actions.backends.woocommerce.parcels import read_items
from actions.backends.woocommerce.reading import find_meta, read_address
from actions.backends.woocommerce.refunds import RefundWriting, lease_of
from actions.backends.woocommerce.shapes import OrderTrace, Shape, WooOrder
from actions.backends.write_once import write_once

_META = "_babeldesk_change_"
_CHANGEABLE = frozenset({"pending", "on-hold", "processing", "failed"})
_GONE = frozenset({"completed", "shipped", "partial-shipped", "delivered"})
_OVER = frozenset({"cancelled", "refunded"})


class _Record(Shape):
    """What we keep in the order's meta-data of a change: nothing about anybody, so no address."""

    kind: ChangeKind
    at: datetime
    reason: CancelReason = CancelReason.OTHER
    paid_back_minor: int = 0
    refund_number: str | None = None
    pending: bool = False


class WooOrderChanges(RefundWriting, OrderChangeBackend):
    """Changes orders, one change of an order after another."""

    async def list_change_windows(self, access: OrderAccess) -> tuple[ChangeWindow, ...]:
        """See `OrderChangeBackend`. WooCommerce sets no end: an order can be changed until it is sent."""
        barrier = self._barrier(await self._prove(access))
        kinds = (kind for kind, capability in CAPABILITY_OF_CHANGE.items() if self.offers(capability))
        return tuple(ChangeWindow(kind, barrier=barrier) for kind in kinds)

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        """See `OrderChangeBackend`. Looks among the orders changed within the days that are set."""

        def carries(trace: OrderTrace) -> bool:
            return find_meta(trace.meta_data, _META + idempotency_key) is not None

        order = await self._order_of_key(idempotency_key, carries)
        return None if order is None else _read(order, idempotency_key)

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        """See `OrderChangeBackend`."""
        self.require(CAPABILITY_OF_CHANGE[request.kind])
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RequestRefused(key, ChangeBarrier.UNKNOWN_ORDER)

        async def find() -> OrderChange | None:
            current = await self._reread(order)
            return None if current is None else _read(current, key)

        async def make() -> OrderChange:
            current = await self._reread(order)
            if current is None:
                raise RequestRefused(key, ChangeBarrier.UNKNOWN_ORDER)
            return await self._apply(request, current)

        self._note_key(key, order)
        return await write_once(self._leases, lease_of(order), find, make)

    def _barrier(self, order: WooOrder) -> ChangeBarrier | None:
        """A status that we do not know may mean that it is being packed."""
        if order.status in _OVER:
            return ChangeBarrier.ALREADY_CANCELLED
        if order.status in _GONE or (self._settings.shipment_tracking and read_items(order)):
            return ChangeBarrier.ALREADY_SENT
        return None if order.status in _CHANGEABLE else ChangeBarrier.TOO_LATE

    async def _apply(self, request: OrderChangeRequest, order: WooOrder) -> OrderChange:
        change, key = request.change, request.idempotency_key
        barrier = self._barrier(order)
        if isinstance(change, Cancellation):
            if barrier is not None and await self._refund_with(order, key) is None:
                raise RequestRefused(key, barrier)
            return await self._cancel(order, change, key)
        if barrier is not None or not isinstance(change, AddressChange):
            raise RequestRefused(key, barrier or ChangeBarrier.OTHER)
        return await self._move(order, change.address, key)

    async def _cancel(self, order: WooOrder, change: Cancellation, key: str) -> OrderChange:
        """Pay back first: where the gateway cannot, the order stays, for a person to see to. A cut in between is
        found by the refund's key, and the cancellation goes on from there."""
        try:
            refund = await self._pay_everything_back(order, key, RefundReason.CHANGED_MIND)
        except RefundRefused:
            raise RequestRefused(key, ChangeBarrier.OTHER) from None
        record = _Record(kind=ChangeKind.CANCELLATION, at=self._now(), reason=change.reason, **_paid(refund))
        cancelled = await self._write(order, {"status": "cancelled"}, record, key)
        reason = change.reason.value.replace("_", " ")
        await self._leave_note(order, f"Babeldesk: cancelled because the customer asked for it ({reason}).")
        return cancelled

    async def _move(self, order: WooOrder, address: Address, key: str) -> OrderChange:
        before = read_address(order)
        if before is not None and before.country != address.country:
            raise RequestRefused(key, ChangeBarrier.OTHER_COUNTRY)
        record = _Record(kind=ChangeKind.ADDRESS, at=self._now())
        moved = await self._write(order, {"shipping": _written(address)}, record, key)
        await self._leave_note(order, "Babeldesk: shipping address changed because the customer asked for it.")
        return moved

    async def _write(self, order: WooOrder, change: Json, record: _Record, key: str) -> OrderChange:
        body = {**change, "meta_data": [{"key": _META + key, "value": record.model_dump_json()}]}
        try:
            written = self._numbered(await self._api.write(WooOrder, "PUT", f"/orders/{order.id}", body))
        except HttpRefused as error:
            if is_unknown_id(error):
                raise RequestRefused(key, ChangeBarrier.UNKNOWN_ORDER) from None
            raise
        made = _read(written, key)
        # A plugin may drop meta-data from the answer; what was written is what we asked for.
        return made if made is not None else _change(written, record, key)


def _paid(refund: Refund | None) -> dict[str, Json]:
    if refund is None:
        return {}
    return {
        "paid_back_minor": refund.amount.amount_minor,
        "refund_number": refund.number,
        "pending": refund.state.value == RequestState.PENDING.value,
    }


def _read(order: WooOrder, key: str) -> OrderChange | None:
    kept = find_meta(order.meta_data, _META + key)
    if not isinstance(kept, str):
        return None
    try:
        record = read_as(_Record, json.loads(kept))
    except json.JSONDecodeError:
        return None
    return _change(order, record, key)


def _change(order: WooOrder, record: _Record, key: str) -> OrderChange:
    change: Change = Cancellation(record.reason)
    address = read_address(order)
    if record.kind is ChangeKind.ADDRESS and address is not None:
        change = AddressChange(address)
    return OrderChange(
        number=f"{order.number}-{key}",
        order_number=order.number,
        idempotency_key=key,
        change=change,
        state=RequestState.PENDING if record.pending else RequestState.DONE,
        paid_back=Money(record.paid_back_minor, order.currency),
        refund_number=record.refund_number,
        made_at=record.at,
    )


def _written(address: Address) -> Json:
    """WooCommerce has two lines and two names; the last word of a name goes into the second."""
    first, _, last = address.name.rpartition(" ")
    return {
        "first_name": first or last,
        "last_name": last if first else "",
        "company": "",
        "address_1": address.lines[0],
        "address_2": ", ".join(address.lines[1:]),
        "city": address.city,
        "state": address.region or "",
        "postcode": address.postcode or "",
        "country": address.country,
        "phone": address.phone or "",
    }
