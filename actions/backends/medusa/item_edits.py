"""Other items or quantities, through Medusa's order edits: a draft that counts once it is confirmed.

The draft carries our key, so that one which a cut has left behind is told from somebody else's and begun anew. What the
order costs less then is paid back on its payments with the same key.
"""

import structlog

from actions.backends.errors import RefundRefused, RequestRefused
from actions.backends.http_system import Json
from actions.backends.medusa.amounts import Amount, to_money
from actions.backends.medusa.api import MedusaRefused, read_as
from actions.backends.medusa.change_record import ChangedItem, ChangeRecord, change_of, find_record
from actions.backends.medusa.marks import CHANGE, Mark, read_mark
from actions.backends.medusa.reading import PLACE, currency_of, left_to_refund, lines_of, place_of, read_order
from actions.backends.medusa.refunds import RefundWriting
from actions.backends.medusa.shapes import Line, MedusaOrder, Shape, Text
from actions.backends.money import Money
from actions.backends.values import (
    ChangeBarrier,
    ChangeKind,
    ItemChange,
    ItemsChange,
    OrderChange,
    RefundReason,
    RefundState,
)

_log = structlog.get_logger(__name__)
_WORD = "items"
_NOT_ENOUGH = "insufficient_inventory"
_UNDECIDED = frozenset({"pending", "requested"})
_CONFIRMED = "confirmed"


class DraftedChange(Shape):
    """One of an order's changes, among them edits."""

    id: str
    status: str
    change_type: Text = ""
    internal_note: Text = ""


class PreviewSummary(Shape):
    """What the order would cost."""

    pending_difference: Amount
    """What is still to be paid; below zero, what is to be paid back."""


class Preview(Shape):
    """An order as it would be."""

    summary: PreviewSummary


class SoldVariant(Shape):
    """A variant by its SKU."""

    id: str
    sku: Text = ""


class ItemEditing(RefundWriting):
    """Edits an order's items, under its lease."""

    async def _edit_with(self, order: MedusaOrder, key: str) -> DraftedChange | None:
        """The confirmed edit of a key."""
        changes = await self._changes(order)
        return next((one for one in changes if one.status == _CONFIRMED and _is_of(one, key)), None)

    async def _edit(self, order: MedusaOrder, change: ItemsChange, key: str) -> OrderChange:
        _require_possible(lines_of(order), change.items, key)
        variants = {one.sku: await self._variant(one.sku, key) for one in change.items if one.sku is not None}
        record = ChangeRecord(
            kind=ChangeKind.ITEMS,
            at=self._now(),
            items=tuple(ChangedItem(item_id=one.item_id, quantity=one.quantity, sku=one.sku) for one in change.items),
            before_minor=read_order(order, self._settings).total.amount_minor,
        )
        await self._begin(order, key)
        try:
            more = await self._draft(order, change, variants)
        except MedusaRefused as error:
            await self._drop(order)
            barrier = ChangeBarrier.OUT_OF_STOCK if error.code == _NOT_ENOUGH else ChangeBarrier.OTHER
            raise RequestRefused(key, barrier) from None
        if more.amount_minor > 0:
            await self._drop(order)
            raise RequestRefused(key, ChangeBarrier.MORE_TO_PAY)
        await self._keep(order, key, record)
        await self._api.write("POST", f"/order-edits/{order.id}/confirm", {})
        return await self._finish_edit(await self._reread(order), key)

    async def _finish_edit(self, order: MedusaOrder, key: str) -> OrderChange:
        """Pay back what it costs less; a cut before this is found by the edit's key, and goes on here.

        Raises:
            BackendAway: it is confirmed and not yet paid back.
        """
        record = find_record(order, key)
        if record is None:
            raise RequestRefused(key, ChangeBarrier.OTHER)
        now = read_order(order, self._settings).total
        less = Money(max(0, record.before_minor - now.amount_minor), now.currency)
        less = left_to_refund(order) if less > left_to_refund(order) else less
        refund = None
        made = self._refund_with(order, key)
        if made is not None and made.state is RefundState.DONE:
            refund, less = made, made.amount
        elif less.amount_minor > 0:
            mark = Mark(RefundReason.CHANGED_MIND.value, key, (str(less.amount_minor),))
            try:
                refund = await self._pay_back(order, mark, less)
            except RefundRefused as error:
                _log.warning("edit_not_paid_back", system=self.system, code=error.code)
        paid_back = Money(0, now.currency) if refund is None else refund.amount
        done = record.model_copy(
            update={
                "done": True,
                "paid_back_minor": paid_back.amount_minor,
                "refund_number": None if refund is None else refund.number,
            }
        )
        await self._keep(order, key, done)
        return change_of(order, self._number(order), done, key, pending=False)

    async def _begin(self, order: MedusaOrder, key: str) -> None:
        """A draft of ours that was left behind is dropped; somebody else's is theirs to finish."""
        drafts = [one for one in await self._changes(order) if one.status in _UNDECIDED]
        if any(read_mark(one.internal_note) is None for one in drafts):
            raise RequestRefused(key, ChangeBarrier.OTHER)
        if drafts:
            await self._drop(order)
        note = Mark(_WORD, key).write()
        try:
            await self._api.write("POST", "/order-edits", {"order_id": order.id, "internal_note": note})
        except MedusaRefused:
            raise RequestRefused(key, ChangeBarrier.OTHER) from None

    async def _draft(self, order: MedusaOrder, change: ItemsChange, variants: dict[str, str]) -> Money:
        """What would be to pay beyond what is."""
        path = f"/order-edits/{order.id}/items"
        lines = {line.id: line for line in lines_of(order)}
        preview: Json = None
        for one in change.items:
            kept = 0 if one.sku is not None else one.quantity
            preview = await self._api.write("POST", f"{path}/item/{one.item_id}", {"quantity": kept})
            if one.sku is not None and one.quantity:
                there = {PLACE: place_of(lines[one.item_id])}
                added = {"variant_id": variants[one.sku], "quantity": one.quantity, "metadata": there}
                preview = await self._api.write("POST", path, {"items": [added]})
        summary = read_as(Preview, preview.get("order_preview") if isinstance(preview, dict) else None).summary
        return to_money(summary.pending_difference, currency_of(order))

    async def _drop(self, order: MedusaOrder) -> None:
        await self._api.write("DELETE", f"/order-edits/{order.id}")

    async def _keep(self, order: MedusaOrder, key: str, record: ChangeRecord, **beside: Json) -> None:
        """Our record, in one step with what is changed beside it. Medusa keeps the other meta-data."""
        metadata = {CHANGE + key: record.model_dump_json(exclude_defaults=True)}
        await self._api.write("POST", f"/orders/{order.id}", {"metadata": metadata, **beside}, {"fields": "id"})

    async def _changes(self, order: MedusaOrder) -> list[DraftedChange]:
        asked = {"fields": "id,status,change_type,internal_note"}
        found = await self._api.find(list[DraftedChange], f"/orders/{order.id}/changes", "order_changes", asked)
        return found or []

    async def _variant(self, sku: str, key: str) -> str:
        asked = {"sku": sku, "fields": "id,sku"}
        found = await self._api.read_all(SoldVariant, "/product-variants", "variants", asked)
        there = next((one.id for one in found if one.sku == sku), None)
        if there is None:
            raise RequestRefused(key, ChangeBarrier.OUT_OF_STOCK)
        return there


def _is_of(change: DraftedChange, key: str) -> bool:
    mark = read_mark(change.internal_note)
    return mark is not None and mark.key == key


def _require_possible(lines: list[Line], items: tuple[ItemChange, ...], key: str) -> None:
    """What can be told without a draft."""
    left = {line.id: int(line.quantity) for line in lines}
    for one in items:
        if one.item_id not in left or one.quantity < 0:
            raise RequestRefused(key, ChangeBarrier.NO_SUCH_ITEM)
        if one.sku is None and one.quantity > left[one.item_id]:
            raise RequestRefused(key, ChangeBarrier.MORE_TO_PAY)
        left[one.item_id] = one.quantity
    if not items:
        raise RequestRefused(key, ChangeBarrier.NO_SUCH_ITEM)
    if not any(left.values()):
        raise RequestRefused(key, ChangeBarrier.NOTHING_LEFT)
