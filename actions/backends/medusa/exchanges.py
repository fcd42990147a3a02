"""Exchanges of a Medusa shop: drafted step by step, and there once they are asked for.

An exchange carries our key and the agreed lines in meta-data from its first step on, so a draft that a cut has left
behind is known and begun anew; somebody else's draft blocks the order until they have finished it.
"""

import json
from decimal import Decimal

from actions.backends.errors import RequestRefused
from actions.backends.medusa.amounts import to_money
from actions.backends.medusa.api import MedusaRefused, read_as
from actions.backends.medusa.item_edits import Preview, SoldVariant
from actions.backends.medusa.marks import EXCHANGE
from actions.backends.medusa.reading import currency_of, lines_of
from actions.backends.medusa.refunds import RefundWriting
from actions.backends.medusa.return_values import exchange_record, note_of, plain_value, reason_id, returns_of
from actions.backends.medusa.settings import ReturnPlace
from actions.backends.medusa.shapes import Exchange, MedusaOrder, Shape, Text
from actions.backends.values import ReturnBarrier, ReturnRequest

_NOT_ENOUGH = "insufficient_inventory"


class MadeExchange(Shape):
    """The answer to the first step."""

    id: str


class Reason(Shape):
    """One of the shop's return reasons."""

    id: str
    value: Text = ""


class Location(Shape):
    """A stock location."""

    id: str


class ServedFrom(Shape):
    """What a service zone belongs to."""

    location: Location | None = None


class WayBackZone(Shape):
    """Where a way back serves."""

    fulfillment_set: ServedFrom


class WayBack(Shape):
    """A return shipping option."""

    service_zone: WayBackZone


class Exchanging(RefundWriting):
    """Makes exchanges, under the order's lease."""

    async def _reason_values(self) -> dict[str, str]:
        """The shop's return reasons: values by their ids."""
        found = await self._api.read_all(Reason, "/return-reasons", "return_reasons", cached=True)
        return {one.id: plain_value(one.value) for one in found}

    async def _comes_back_to(self, place: ReturnPlace) -> str | None:
        """The stock location of the way back: a return without one can be asked for, and never be received."""
        asked = {"fields": "id,service_zone.fulfillment_set.location.id"}
        found = await self._api.find(WayBack, f"/shipping-options/{place.shipping_option}", "shipping_option", asked)
        location = None if found is None else found.service_zone.fulfillment_set.location
        return None if location is None else location.id

    async def _exchange(self, order: MedusaOrder, request: ReturnRequest, place: ReturnPlace) -> None:
        key = request.idempotency_key
        variants = [await self._replacement(line.exchange_for, key) for line in request.lines]
        await self._drop_drafts(order)
        agreed = [
            {"item": line.item_id, "reason": line.reason.value, "sku": line.exchange_for} for line in request.lines
        ]
        record = json.dumps({"key": key, "lines": agreed})
        try:
            body = {"order_id": order.id, "metadata": {EXCHANGE: record}}
            answer = await self._api.write("POST", "/exchanges", body)
        except MedusaRefused:
            raise RequestRefused(key, ReturnBarrier.OTHER) from None
        made = read_as(MadeExchange, answer.get("exchange") if isinstance(answer, dict) else None)
        try:
            more = await self._draft_exchange(made.id, order, request, variants, place)
            if more <= 0:
                await self._api.write("POST", f"/exchanges/{made.id}/request", {})
                return
            barrier = ReturnBarrier.OTHER
        except MedusaRefused as error:
            barrier = ReturnBarrier.OUT_OF_STOCK if error.code == _NOT_ENOUGH else ReturnBarrier.OTHER
        await self._drop_exchange(made.id)
        raise RequestRefused(key, barrier)

    async def _draft_exchange(
        self, exchange_id: str, order: MedusaOrder, request: ReturnRequest, variants: list[str], place: ReturnPlace
    ) -> int:
        """What would be to pay beyond what comes back, in minor units: nobody has paid that."""
        path, key = f"/exchanges/{exchange_id}", request.idempotency_key
        reasons = {value: each for each, value in (await self._reason_values()).items()}
        back = [
            {
                "id": line.item_id,
                "quantity": line.quantity,
                "internal_note": note_of(key, line.reason),
                **({"reason_id": found} if (found := reason_id(line.reason, reasons)) else {}),
            }
            for line in request.lines
        ]
        inbound = {"items": back, "location_id": await self._comes_back_to(place)}
        await self._api.write("POST", f"{path}/inbound/items", inbound)
        way = {"shipping_option_id": place.shipping_option, "custom_amount": 0}
        await self._api.write("POST", f"{path}/inbound/shipping-method", way)
        wanted = [
            {"variant_id": variant, "quantity": line.quantity}
            for variant, line in zip(variants, request.lines, strict=True)
        ]
        preview = await self._api.write("POST", f"{path}/outbound/items", {"items": wanted})
        sent_by = next((one.shipping_option_id for one in order.shipping_methods if one.is_of_order), None)
        if sent_by is not None:
            # Without a way to the shopper, Medusa does not take what is wanted from the shelf.
            way = {"shipping_option_id": sent_by, "custom_amount": 0}
            preview = await self._api.write("POST", f"{path}/outbound/shipping-method", way)
        summary = read_as(Preview, preview.get("order_preview") if isinstance(preview, dict) else None).summary
        lines = {line.id: line for line in lines_of(order)}
        worth = sum(
            (lines[one.item_id].paid * one.quantity / lines[one.item_id].quantity for one in request.lines), Decimal(0)
        )
        owed = summary.pending_difference - worth
        return to_money(owed, currency_of(order)).amount_minor

    async def _replacement(self, sku: str | None, key: str) -> str:
        if sku is None:
            raise RequestRefused(key, ReturnBarrier.NO_REPLACEMENT_NAMED)
        found = await self._api.read_all(SoldVariant, "/product-variants", "variants", {"sku": sku, "fields": "id,sku"})
        there = next((one.id for one in found if one.sku == sku), None)
        if there is None:
            raise RequestRefused(key, ReturnBarrier.OUT_OF_STOCK)
        return there

    async def _drop_drafts(self, order: MedusaOrder) -> None:
        """Those of ours that a cut has left behind."""
        asked = {"order_id": order.id, "fields": "id,return_id,canceled_at,metadata"}
        requested = {one.id for one in returns_of(order)}
        for exchange in await self._api.read_all(Exchange, "/exchanges", "exchanges", asked):
            if exchange.canceled_at is None and exchange_record(exchange) and exchange.return_id not in requested:
                await self._drop_exchange(exchange.id)

    async def _drop_exchange(self, exchange_id: str) -> None:
        await self._api.write("DELETE", f"/exchanges/{exchange_id}/request")
