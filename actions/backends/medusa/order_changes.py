"""Changes of a Medusa order. Cancelling pays back by itself, and an order that is cancelled takes no more meta-data: so
our record of it is there first, and counts once the order is cancelled."""

from actions.backends.errors import RequestRefused
from actions.backends.http_system import Json
from actions.backends.medusa.api import MedusaRefused
from actions.backends.medusa.change_record import ChangeRecord, change_of, find_record
from actions.backends.medusa.item_edits import ItemEditing
from actions.backends.medusa.marks import CHANGE
from actions.backends.medusa.reading import CANCELLED, left_to_refund, live_fulfilments, read_address
from actions.backends.medusa.refunds import read_refunds
from actions.backends.medusa.shapes import MedusaOrder
from actions.backends.ports import OrderChangeBackend
from actions.backends.ports.orders import CAPABILITY_OF_CHANGE
from actions.backends.values import (
    Address,
    AddressChange,
    Cancellation,
    ChangeBarrier,
    ChangeKind,
    ChangeWindow,
    ItemsChange,
    OrderAccess,
    OrderChange,
    OrderChangeRequest,
    RequestState,
)
from actions.backends.write_once import write_once

_OPEN = frozenset({"pending", "requires_action"})
_FULFILMENTS = "fulfillments"


class MedusaOrderChanges(ItemEditing, OrderChangeBackend):
    """Changes orders, one change of an order after another."""

    async def list_change_windows(self, access: OrderAccess) -> tuple[ChangeWindow, ...]:
        """See `OrderChangeBackend`. Medusa sets no end: an order can be changed until it is packed."""
        barrier = _barrier(await self._prove(access))
        kinds = (kind for kind, capability in CAPABILITY_OF_CHANGE.items() if self.offers(capability))
        return tuple(ChangeWindow(kind, barrier=barrier) for kind in kinds)

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        """See `OrderChangeBackend`. Looks among the orders changed within the days that are set."""
        order = await self._order_of_key(idempotency_key)
        return None if order is None else await self._change_with(order, idempotency_key)

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        """See `OrderChangeBackend`."""
        self.require(CAPABILITY_OF_CHANGE[request.kind])
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RequestRefused(key, ChangeBarrier.UNKNOWN_ORDER)

        async def find() -> OrderChange | None:
            made = await self._change_with(await self._reread(order), key)
            return None if made is None or made.state is RequestState.PENDING else made

        async def make() -> OrderChange:
            return await self._apply(request, await self._reread(order))

        self._note_key(key, order)
        return await write_once(self._leases, self._lease_of(order), find, make)

    async def _apply(self, request: OrderChangeRequest, order: MedusaOrder) -> OrderChange:
        change, key = request.change, request.idempotency_key
        if isinstance(change, ItemsChange) and await self._edit_with(order, key) is not None:
            return await self._finish_edit(order, key)
        barrier = _barrier(order)
        if barrier is not None:
            raise RequestRefused(key, barrier)
        if isinstance(change, Cancellation):
            return await self._cancel(order, change, key)
        if isinstance(change, ItemsChange):
            return await self._edit(order, change, key)
        if isinstance(change, AddressChange):
            return await self._move(order, change.address, key)
        raise RequestRefused(key, ChangeBarrier.OTHER)

    async def _change_with(self, order: MedusaOrder, key: str) -> OrderChange | None:
        record = find_record(order, key)
        if record is None:
            return None
        number = self._number(order)
        if record.kind is ChangeKind.CANCELLATION:
            if order.status != CANCELLED:
                return None
            back = [one for one in read_refunds(order, number) if one.made_at >= record.at and not one.idempotency_key]
            record = record.model_copy(update={"refund_number": back[-1].number if back else None})
        elif not record.done and await self._edit_with(order, key) is None:
            return None
        return change_of(order, number, record, key, pending=record.kind is ChangeKind.ITEMS and not record.done)

    async def _cancel(self, order: MedusaOrder, change: Cancellation, key: str) -> OrderChange:
        """Medusa pays back what is left of what was taken, on every payment: nothing is paid back here."""
        record = ChangeRecord(
            kind=ChangeKind.CANCELLATION,
            at=self._now(),
            reason=change.reason,
            paid_back_minor=left_to_refund(order).amount_minor,
        )
        try:
            await self._keep(order, key, record)
            await self._api.write("POST", f"/orders/{order.id}/cancel", {})
        except MedusaRefused as error:
            current = await self._reread(order)
            if current.status != CANCELLED:
                await self._forget(current, key)
            barrier = ChangeBarrier.TOO_LATE if _FULFILMENTS in error.message else ChangeBarrier.OTHER
            raise RequestRefused(key, _barrier(current) or barrier) from None
        made = await self._change_with(await self._reread(order), key)
        return made or change_of(order, self._number(order), record, key, pending=True)

    async def _move(self, order: MedusaOrder, address: Address, key: str) -> OrderChange:
        before = read_address(order)
        if before is not None and before.country != address.country:
            raise RequestRefused(key, ChangeBarrier.OTHER_COUNTRY)
        record = ChangeRecord(kind=ChangeKind.ADDRESS, at=self._now(), done=True)
        try:
            await self._keep(order, key, record, shipping_address=_written(address))
        except MedusaRefused:
            raise RequestRefused(key, ChangeBarrier.OTHER) from None
        return change_of(await self._reread(order), self._number(order), record, key, pending=False)

    async def _forget(self, order: MedusaOrder, key: str) -> None:
        """Nothing was changed with this key."""
        await self._api.write("POST", f"/orders/{order.id}", {"metadata": {CHANGE + key: ""}}, {"fields": "id"})


def _barrier(order: MedusaOrder) -> ChangeBarrier | None:
    """What is packed may leave at any moment; a status that we do not know may mean anything."""
    if order.status == CANCELLED:
        return ChangeBarrier.ALREADY_CANCELLED
    packed = live_fulfilments(order)
    if any(one.shipped_at is not None or one.delivered_at is not None for one in packed):
        return ChangeBarrier.ALREADY_SENT
    return ChangeBarrier.TOO_LATE if packed or order.status not in _OPEN else None


def _written(address: Address) -> Json:
    """Medusa has two lines and two names; the last word of a name goes into the second. What is left out would stay."""
    first, _, last = address.name.rpartition(" ")
    return {
        "first_name": first or last,
        "last_name": last if first else "",
        "company": "",
        "address_1": address.lines[0],
        "address_2": ", ".join(address.lines[1:]),
        "city": address.city,
        "province": address.region or "",
        "postal_code": address.postcode or "",
        "country_code": address.country.lower(),
        "phone": address.phone or "",
    }
