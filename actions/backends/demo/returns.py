"""What comes back to the demo shop: returns, exchanges, warranty cases."""

from datetime import date, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import commerce
from actions.backends.demo.buying import money_of
from actions.backends.demo.catalogue import BY_SKU
from actions.backends.demo.connection import DemoTables
from actions.backends.demo.people import COUNTRIES
from actions.backends.demo.product_facts import FACTS
from actions.backends.demo.requests import RETURNS, number_of
from actions.backends.demo.shelf import SITE
from actions.backends.demo.stock import take
from actions.backends.errors import DestinationNotServed, RequestRefused
from actions.backends.ports import ReturnBackend
from actions.backends.values import (
    Document,
    Eligibility,
    Order,
    OrderAccess,
    OrderItem,
    OrderState,
    Return,
    ReturnBarrier,
    ReturnKind,
    ReturnLine,
    ReturnPayer,
    ReturnReason,
    ReturnRequest,
    ReturnState,
    ReturnStep,
    ReturnTerms,
    ReturnWay,
)

SEND_WITHIN = timedelta(days=14)
_DAYS_PER_MONTH = 30.44
_OVER = {ReturnState.REFUSED, ReturnState.CANCELLED}
_OUR_FAULT = {ReturnReason.DAMAGED, ReturnReason.FAULTY, ReturnReason.WRONG_ITEM, ReturnReason.NOT_AS_DESCRIBED}


class DemoReturns(DemoTables, ReturnBackend):
    """Takes things back within thirty days, exchanges them for what is in stock, and honours its warranty."""

    async def list_eligibility(self, access: OrderAccess) -> tuple[Eligibility, ...]:
        """See `ReturnBackend`."""
        async with self._reading() as connection:
            order = await self._with_items(connection, await self._prove(connection, access))
            returns = await RETURNS.list_of_order(connection, order.number)
        return tuple(
            _eligibility(order, item, kind, returns, self._today) for item in order.items for kind in ReturnKind
        )

    async def get_return_terms(self, country: str) -> ReturnTerms:
        """See `ReturnBackend`."""
        back = commerce.way_back(country)
        if back is None:
            raise DestinationNotServed(country)
        currency = COUNTRIES[country][1] if country in COUNTRIES else "EUR"
        return ReturnTerms(
            country=country,
            window_days=commerce.WINDOW_DAYS,
            payer=back.payer,
            ways=back.ways,
            address=back.address,
            fee=None if back.fee_cents is None else money_of(back.fee_cents, currency),
            customs_form=back.customs_form,
        )

    async def list_returns(self, access: OrderAccess) -> tuple[Return, ...]:
        """See `ReturnBackend`."""
        async with self._reading() as connection:
            order = await self._prove(connection, access)
            return await RETURNS.list_of_order(connection, order.number)

    async def request_return(self, request: ReturnRequest) -> Return:
        """See `ReturnBackend`."""

        async def make(connection: AsyncConnection) -> Return:
            order = await self._order(connection, request.order_number)
            if order is None:
                raise RequestRefused(request.idempotency_key, ReturnBarrier.UNKNOWN_ORDER)
            made = await RETURNS.list_of_order(connection, order.number)
            barrier = _why_not(order, request, made, self._today)
            if barrier is None and request.kind is ReturnKind.EXCHANGE:
                barrier = await _reserve(connection, request.lines)
            if barrier is not None:
                raise RequestRefused(request.idempotency_key, barrier)
            return self._new_return(order, request)

        return await self._once(RETURNS, request.idempotency_key, request.order_number, make)

    async def find_return(self, idempotency_key: str) -> Return | None:
        """See `ReturnBackend`."""
        return await self._found(RETURNS, idempotency_key)

    def _new_return(self, order: Order, request: ReturnRequest) -> Return:
        back = commerce.way_back(country_of(order))
        if back is None:
            raise RequestRefused(request.idempotency_key, ReturnBarrier.COUNTRY_NOT_SERVED)
        number = number_of("RT", order.number, request.idempotency_key)
        now = self._now()
        return Return(
            number=number,
            order_number=order.number,
            idempotency_key=request.idempotency_key,
            kind=request.kind,
            state=ReturnState.REQUESTED,
            lines=request.lines,
            payer=who_pays(back, request.kind, request.lines),
            address=back.address,
            steps=(ReturnStep(ReturnState.REQUESTED, now),),
            made_at=now,
            send_by=self._today + SEND_WITHIN,
            label=label_of(number, back),
        )


def country_of(order: Order) -> str:
    """Where an order went."""
    return order.address.country if order.address else order.customer.country


def who_pays(back: commerce.WayBack, kind: ReturnKind, lines: tuple[ReturnLine, ...]) -> ReturnPayer:
    """Whose fault it is decides where the terms leave it open; a warranty case is always ours."""
    ours = kind is ReturnKind.WARRANTY or any(line.reason in _OUR_FAULT for line in lines)
    return ReturnPayer.SHOP if ours or back.payer is ReturnPayer.SHOP else ReturnPayer.CUSTOMER


def label_of(number: str, back: commerce.WayBack) -> Document | None:
    """Where the label of a return is fetched."""
    if back.ways == (ReturnWay.OWN_CARRIER,):
        return None
    return Document(f"label-{number}.pdf", "application/pdf", f"{SITE}/returns/{number}/label.pdf")


def _eligibility(
    order: Order, item: OrderItem, kind: ReturnKind, returns: tuple[Return, ...], today: date
) -> Eligibility:
    gone = sum(
        line.quantity for one in returns if one.state not in _OVER for line in one.lines if line.item_id == item.id
    )
    left = max(0, item.quantity - gone)
    until = _until(order, item, kind)
    barrier = None
    if order.state in {OrderState.CANCELLED, OrderState.PROCESSING, OrderState.SHIPPED} or order.delivered_on is None:
        barrier = ReturnBarrier.NOT_DELIVERED
    elif item.category in commerce.NO_RETURNS:
        barrier = ReturnBarrier.EXCLUDED_CATEGORY
    elif not left or order.state is OrderState.RETURNED:
        barrier = ReturnBarrier.ALREADY_RETURNED
    elif until is None or today > until:
        barrier = ReturnBarrier.WARRANTY_OVER if kind is ReturnKind.WARRANTY else ReturnBarrier.WINDOW_OVER
    return Eligibility(item.id, kind, left, until, barrier)


def _until(order: Order, item: OrderItem, kind: ReturnKind) -> date | None:
    if order.delivered_on is None:
        return None
    if kind is not ReturnKind.WARRANTY:
        return order.delivered_on + timedelta(days=commerce.WINDOW_DAYS)
    product = None if item.sku is None else BY_SKU.get(item.sku)
    months = 24 if product is None else FACTS[product.sku].warranty_months
    return None if months is None else order.delivered_on + timedelta(days=round(months * _DAYS_PER_MONTH))


def _why_not(order: Order, request: ReturnRequest, made: tuple[Return, ...], today: date) -> ReturnBarrier | None:
    items = {item.id: item for item in order.items}
    for line in request.lines:
        item = items.get(line.item_id)
        if item is None or line.quantity < 1:
            return ReturnBarrier.NO_SUCH_ITEM
        found = _eligibility(order, item, request.kind, made, today)
        if found.barrier is not None:
            return found.barrier
        if line.quantity > found.quantity:
            return ReturnBarrier.ALREADY_RETURNED
        if request.kind is ReturnKind.EXCHANGE and line.exchange_for not in BY_SKU:
            return ReturnBarrier.NO_REPLACEMENT_NAMED
    return None if request.lines else ReturnBarrier.NO_SUCH_ITEM


async def _reserve(connection: AsyncConnection, lines: tuple[ReturnLine, ...]) -> ReturnBarrier | None:
    wanted: dict[str, int] = {}
    for line in lines:
        sku = line.exchange_for or ""
        wanted[sku] = wanted.get(sku, 0) + line.quantity
    return None if await take(connection, wanted) is None else ReturnBarrier.OUT_OF_STOCK
