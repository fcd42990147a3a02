"""Returns of a Medusa shop: asked for in one call, as its storefront does, so that no draft can be left behind."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from actions.backends.capabilities import Capability
from actions.backends.errors import DestinationNotServed, NotOffered, RequestRefused
from actions.backends.medusa.api import MedusaRefused
from actions.backends.medusa.exchanges import Exchanging
from actions.backends.medusa.reading import day_of, lines_of, live_fulfilments, read_address
from actions.backends.medusa.refunds import read_refunds
from actions.backends.medusa.return_values import key_of, note_of, read_return, reason_id, returns_of
from actions.backends.medusa.settings import ReturnPlace
from actions.backends.medusa.shapes import Line, MedusaOrder, MedusaReturn
from actions.backends.ports import ReturnBackend
from actions.backends.ports.aftersales import CAPABILITY_OF_RETURN
from actions.backends.values import (
    Eligibility,
    OrderAccess,
    Return,
    ReturnBarrier,
    ReturnKind,
    ReturnPayer,
    ReturnReason,
    ReturnRequest,
    ReturnTerms,
)
from actions.backends.write_once import write_once

_OUR_FAULT = frozenset(
    {ReturnReason.DAMAGED, ReturnReason.FAULTY, ReturnReason.WRONG_ITEM, ReturnReason.NOT_AS_DESCRIBED}
)


class MedusaReturns(Exchanging, ReturnBackend):
    """Offered where the settings say where to and for how long: Medusa has no such rules."""

    async def get_return_terms(self, country: str) -> ReturnTerms:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        place = self._place(country)
        if place is None:
            raise DestinationNotServed(country)
        return _in_country(place.terms, country)

    async def list_eligibility(self, access: OrderAccess) -> tuple[Eligibility, ...]:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        return self._eligibility(await self._prove(access))

    async def list_returns(self, access: OrderAccess) -> tuple[Return, ...]:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        order = await self._prove(access)
        values = await self._reason_values() if order.returns else {}
        return tuple(self._read(one, order, values) for one in returns_of(order))

    async def find_return(self, idempotency_key: str) -> Return | None:
        """See `ReturnBackend`. Looks among the orders changed within the days that are set."""
        self.require(Capability.RETURNS)
        order = await self._order_of_key(idempotency_key)
        return None if order is None else await self._return_with(order, idempotency_key)

    async def request_return(self, request: ReturnRequest) -> Return:
        """See `ReturnBackend`."""
        self.require(CAPABILITY_OF_RETURN[request.kind])
        key = request.idempotency_key
        order = await self._find_order(request.order_number)
        if order is None:
            raise RequestRefused(key, ReturnBarrier.UNKNOWN_ORDER)

        async def make() -> Return:
            current = await self._reread(order)
            self._require_returnable(request, current)
            place = self._place(_country(current))
            if place is None:
                raise RequestRefused(key, ReturnBarrier.COUNTRY_NOT_SERVED)
            if request.kind is ReturnKind.EXCHANGE:
                await self._exchange(current, request, place)
            else:
                await self._send_back(current, request, place)
            made = await self._return_with(await self._reread(current), key)
            if made is None:
                raise RequestRefused(key, ReturnBarrier.OTHER)
            return made

        async def find() -> Return | None:
            return await self._return_with(await self._reread(order), key)

        self._note_key(key, order)
        return await write_once(self._leases, self._lease_of(order), find, make)

    async def _send_back(self, order: MedusaOrder, request: ReturnRequest, place: ReturnPlace) -> None:
        reasons = {value: each for each, value in (await self._reason_values()).items()}
        items = [
            {
                "id": line.item_id,
                "quantity": line.quantity,
                "reason_id": reason_id(line.reason, reasons),
                "note": note_of(request.idempotency_key, line.reason),
            }
            for line in request.lines
        ]
        shipping: dict[str, object] = {"option_id": place.shipping_option}
        if _is_free(request, place.terms):
            shipping["price"] = 0
        location = await self._comes_back_to(place)
        body = {"order_id": order.id, "items": items, "return_shipping": shipping, "location_id": location}
        try:
            await self._api.write_in_store("/returns", body)
        except MedusaRefused:
            raise RequestRefused(request.idempotency_key, ReturnBarrier.OTHER) from None

    async def _return_with(self, order: MedusaOrder, key: str) -> Return | None:
        for one in returns_of(order):
            if key_of(one) == key:
                return self._read(one, order, await self._reason_values())
        return None

    def _read(self, one: MedusaReturn, order: MedusaOrder, values: Mapping[str, str]) -> Return:
        number = self._number(order)
        place = self._place(_country(order)) or self._any_place()
        return read_return(one, order, number, place.terms, read_refunds(order, number), values)

    def _eligibility(self, order: MedusaOrder) -> tuple[Eligibility, ...]:
        kinds = [kind for kind, capability in CAPABILITY_OF_RETURN.items() if self.offers(capability)]
        place = self._place(_country(order))
        found = []
        for line in lines_of(order):
            left = _left(line)
            until = None if place is None else self._last_day(line, order, place.terms)
            barrier = self._barrier(line, left, until, place)
            found += [Eligibility(line.id, kind, left, until, barrier) for kind in kinds]
        return tuple(found)

    def _barrier(self, line: Line, left: int, until: date | None, place: ReturnPlace | None) -> ReturnBarrier | None:
        if not line.detail.delivered_quantity:
            return ReturnBarrier.NOT_DELIVERED
        if place is None:
            return ReturnBarrier.COUNTRY_NOT_SERVED
        if until is not None and day_of(self._now(), self._settings) > until:
            return ReturnBarrier.WINDOW_OVER
        return None if left > 0 else ReturnBarrier.ALREADY_RETURNED

    def _require_returnable(self, request: ReturnRequest, order: MedusaOrder) -> None:
        by_item = _of_kind(self._eligibility(order), request.kind)
        if not request.lines:
            raise RequestRefused(request.idempotency_key, ReturnBarrier.NO_SUCH_ITEM)
        for line in request.lines:
            found = by_item.get(line.item_id)
            if found is None or line.quantity <= 0:
                raise RequestRefused(request.idempotency_key, ReturnBarrier.NO_SUCH_ITEM)
            if found.barrier is not None:
                raise RequestRefused(request.idempotency_key, found.barrier)
            if line.quantity > found.quantity:
                raise RequestRefused(request.idempotency_key, ReturnBarrier.ALREADY_RETURNED)

    def _last_day(self, line: Line, order: MedusaOrder, terms: ReturnTerms) -> date | None:
        """Counted from the last parcel that brought some of it."""
        arrived = [
            one.delivered_at
            for one in live_fulfilments(order)
            if one.delivered_at is not None and line.id in {item.line_item_id for item in one.items}
        ]
        return day_of(max(arrived), self._settings) + timedelta(days=terms.window_days) if arrived else None

    def _place(self, country: str) -> ReturnPlace | None:
        return next((place for place in self._settings.returns if country in place.countries), None)

    def _any_place(self) -> ReturnPlace:
        """For a return from a country that is no longer served."""
        if not self._settings.returns:
            raise NotOffered(self.system, Capability.RETURNS)
        return self._settings.returns[0]


def _left(line: Line) -> int:
    """Pieces that arrived and are not on their way back, or back already."""
    pieces = line.detail
    gone = pieces.return_requested_quantity + pieces.return_received_quantity + pieces.return_dismissed_quantity
    return max(0, int(pieces.delivered_quantity - gone))


def _country(order: MedusaOrder) -> str:
    address = read_address(order)
    place = order.billing_address
    return address.country if address is not None else "" if place is None else place.country_code.upper()


def _of_kind(found: Iterable[Eligibility], kind: ReturnKind) -> dict[str, Eligibility]:
    return {one.item_id: one for one in found if one.kind is kind}


def _is_free(request: ReturnRequest, terms: ReturnTerms) -> bool:
    """Whether the way back is the shop's to pay, whatever its option costs."""
    if terms.payer is ReturnPayer.SHOP_IF_FAULTY:
        return all(line.reason in _OUR_FAULT for line in request.lines)
    return terms.payer is ReturnPayer.SHOP


def _in_country(terms: ReturnTerms, country: str) -> ReturnTerms:
    return ReturnTerms(
        country, terms.window_days, terms.payer, tuple(terms.ways), terms.address, terms.fee, terms.customs_form
    )
