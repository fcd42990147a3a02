"""Shopify's returns: requested by us, approved by the shop's staff."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from actions.backends.capabilities import Capability
from actions.backends.errors import DestinationNotServed, NotOffered, RequestRefused
from actions.backends.ports.aftersales import CAPABILITY_OF_RETURN
from actions.backends.shopify.client import Node, UserErrors
from actions.backends.shopify.orders import ShopifyOrders
from actions.backends.shopify.reading import mark, nodes, reads, tag, tail
from actions.backends.shopify.return_values import HANDLES, RETURN_FIELDS, is_return_of_key, return_of_node
from actions.backends.values import (
    Eligibility,
    Order,
    OrderAccess,
    OrderState,
    Return,
    ReturnBarrier,
    ReturnKind,
    ReturnReason,
    ReturnRequest,
    ReturnTerms,
)
from actions.backends.write_once import write_once

_RETURNABLE = """
query ReturnableLines($id: ID!, $after: String) {
  returnableFulfillments(orderId: $id, first: 5, after: $after) {
    nodes {
      id
      returnableFulfillmentLineItems(first: 50) {
        nodes { quantity fulfillmentLineItem { id lineItem { id } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

_LIST = f"""
query OrderReturns($id: ID!, $after: String) {{
  order(id: $id) {{
    returns(first: 5, after: $after) {{
      nodes {{ {RETURN_FIELDS} }}
      pageInfo {{ hasNextPage endCursor }}
    }}
  }}
}}"""

_REASONS = """
query ReturnReasons($handles: [String!]) {
  returnReasonDefinitions(first: 50, handles: $handles) { nodes { id handle deleted } }
}"""

_MAKE = """
mutation RequestReturn($order: ID!, $tags: [String!]!, $input: ReturnRequestInput!) {
  tagsAdd(id: $order, tags: $tags) { userErrors { field message } }
  returnRequest(input: $input) { return { id } userErrors { field message code } }
}"""

_OVER = {OrderState.DELIVERED, OrderState.RETURNED}


class ShopifyReturns(ShopifyOrders):
    """Offered where the settings say where to and for how long; Shopify keeps its own rules to itself."""

    async def get_return_terms(self, country: str) -> ReturnTerms:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        terms = self._terms(country)
        if terms is None:
            raise DestinationNotServed(country)
        return terms

    async def list_eligibility(self, access: OrderAccess) -> tuple[Eligibility, ...]:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        order_id = await self._prove(access)
        return await self._eligibility(order_id, await self._order(order_id))

    async def list_returns(self, access: OrderAccess) -> tuple[Return, ...]:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        order_id = await self._prove(access)
        return await self._returns(order_id, await self._order(order_id))

    async def find_return(self, idempotency_key: str) -> Return | None:
        """See `ReturnBackend`."""
        self.require(Capability.RETURNS)
        for order_id, _ in await self._orders_of_key(idempotency_key):
            made = await self._return_of_key(order_id, idempotency_key)
            if made is not None:
                return made
        return None

    async def request_return(self, request: ReturnRequest) -> Return:
        """See `ReturnBackend`."""
        self.require(CAPABILITY_OF_RETURN[request.kind])
        key = request.idempotency_key
        known = await self._by_number(request.order_number)
        if known is None:
            raise RequestRefused(key, ReturnBarrier.UNKNOWN_ORDER)
        order_id = known["id"]

        async def make() -> Return:
            order = await self._order(order_id)
            self._require_returnable(request, await self._eligibility(order_id, order))
            lines = _input_lines(request, await self._returnable(order_id), await self._reason_ids(request))
            self._subject_of_key[key] = (order_id, known["name"])
            try:
                told = {"orderId": order_id, "returnLineItems": lines}
                await self._api.tell(_MAKE, order=order_id, tags=[tag(key)], input=told)
            except UserErrors as error:
                raise RequestRefused(key, ReturnBarrier.OTHER) from error
            made = await self._return_of_key(order_id, key)
            if made is None:
                raise RequestRefused(key, ReturnBarrier.OTHER)
            return made

        return await write_once(self._leases, self._lease(order_id), lambda: self._return_of_key(order_id, key), make)

    def _require_returnable(self, request: ReturnRequest, eligible: Iterable[Eligibility]) -> None:
        by_item = {one.item_id: one for one in eligible}
        for line in request.lines:
            found = by_item.get(line.item_id)
            if found is None:
                raise RequestRefused(request.idempotency_key, ReturnBarrier.NO_SUCH_ITEM)
            if found.barrier is not None:
                raise RequestRefused(request.idempotency_key, found.barrier)
            if not 0 < line.quantity <= found.quantity:
                raise RequestRefused(request.idempotency_key, ReturnBarrier.ALREADY_RETURNED)

    async def _eligibility(self, order_id: str, order: Order) -> tuple[Eligibility, ...]:
        left: dict[str, int] = {}
        for item_id, _, quantity in await self._returnable(order_id):
            left[item_id] = left.get(item_id, 0) + quantity
        terms = self._terms(order.address.country if order.address else order.customer.country)
        until = _last_day(order, terms)
        today = self._now().astimezone(self._settings.zone).date()

        def barrier(item_id: str) -> ReturnBarrier | None:
            if order.state not in _OVER:
                return ReturnBarrier.NOT_DELIVERED
            if terms is None:
                return ReturnBarrier.COUNTRY_NOT_SERVED
            if until is not None and today > until:
                return ReturnBarrier.WINDOW_OVER
            return None if left.get(item_id) else ReturnBarrier.ALREADY_RETURNED

        return tuple(
            Eligibility(item.id, ReturnKind.RETURN, left.get(item.id, 0), until, barrier(item.id))
            for item in order.items
        )

    async def _returnable(self, order_id: str) -> tuple[tuple[str, str, int], ...]:
        """(item, fulfilment line's gid, quantity) of what was sent and is not on its way back."""
        return _returnable_lines(await self._api.pages(_RETURNABLE, ("returnableFulfillments",), id=order_id))

    async def _reason_ids(self, request: ReturnRequest) -> Mapping[ReturnReason, str]:
        """Shopify's ids of the reasons in question; the shop may have deleted some."""
        wanted = {line.reason for line in request.lines} | {ReturnReason.OTHER}
        handles = [handle for reason in sorted(wanted) for handle in HANDLES[reason]]
        return _reasons_of_handles(await self._api.ask(_REASONS, handles=handles))

    async def _return_of_key(self, order_id: str, key: str) -> Return | None:
        found = await self._api.pages(_LIST, ("order", "returns"), id=order_id)
        mine = [node for node in found if is_return_of_key(node, key)]
        return self._return(mine[0], await self._order(order_id)) if mine else None

    async def _returns(self, order_id: str, order: Order) -> tuple[Return, ...]:
        found = await self._api.pages(_LIST, ("order", "returns"), id=order_id)
        return tuple(sorted((self._return(node, order) for node in found), key=lambda one: one.made_at))

    def _return(self, node: Node, order: Order) -> Return:
        country = order.address.country if order.address else order.customer.country
        terms = self._terms(country) or self._any_terms()
        return return_of_node(node, order.number, terms)

    def _terms(self, country: str) -> ReturnTerms | None:
        for place in self._settings.returns:
            if country in place.countries:
                return _in_country(place.terms, country)
        return None

    def _any_terms(self) -> ReturnTerms:
        """For a return from a country that is no longer served."""
        if not self._settings.returns:
            raise NotOffered(self.system, Capability.RETURNS)
        return self._settings.returns[0].terms


def _in_country(terms: ReturnTerms, country: str) -> ReturnTerms:
    return ReturnTerms(
        country, terms.window_days, terms.payer, tuple(terms.ways), terms.address, terms.fee, terms.customs_form
    )


def _last_day(order: Order, terms: ReturnTerms | None) -> date | None:
    if order.delivered_on is None or terms is None:
        return None
    return order.delivered_on + timedelta(days=terms.window_days)


@reads
def _returnable_lines(found: list[Node]) -> tuple[tuple[str, str, int], ...]:
    lines = [line for fulfilment in found for line in nodes(fulfilment["returnableFulfillmentLineItems"])]
    return tuple(
        (tail(line["fulfillmentLineItem"]["lineItem"]["id"]), line["fulfillmentLineItem"]["id"], line["quantity"])
        for line in lines
    )


@reads
def _reasons_of_handles(found: Node) -> Mapping[ReturnReason, str]:
    there = {one["handle"]: one["id"] for one in nodes(found["returnReasonDefinitions"]) if not one["deleted"]}
    return {
        reason: there[handle] for reason, handles in HANDLES.items() for handle in reversed(handles) if handle in there
    }


def _input_lines(
    request: ReturnRequest, returnable: tuple[tuple[str, str, int], ...], reasons: Mapping[ReturnReason, str]
) -> list[Node]:
    """ReturnRequestLineItemInputs: what was sent in several parcels goes back as several lines."""
    made = []
    for line in request.lines:
        missing = line.quantity
        for item_id, sent_line, quantity in returnable:
            taken = min(missing, quantity) if item_id == line.item_id else 0
            if taken:
                made.append(
                    {
                        "fulfillmentLineItemId": sent_line,
                        "quantity": taken,
                        "returnReasonDefinitionId": reasons.get(line.reason, reasons.get(ReturnReason.OTHER)),
                        "customerNote": mark(request.idempotency_key, line.reason),
                    }
                )
                missing -= taken
    return made
