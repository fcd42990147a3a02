"""Shopify's refunds. Ours carry our key three times: as idempotency key (for 24 hours), in their note (for ever), and
hashed in a tag of the order, by which the order is found."""

import uuid

from actions.backends.errors import RefundRefused
from actions.backends.money import Money, total
from actions.backends.shopify.client import Node, UserErrors
from actions.backends.shopify.payments import Refundable, ShopifyPayments
from actions.backends.shopify.reading import (
    decimal_text,
    gid,
    is_of_key,
    mark,
    moment,
    nodes,
    paid,
    read_mark,
    reads,
    tag,
    tail,
)
from actions.backends.values import (
    OrderAccess,
    Refund,
    RefundLine,
    RefundMethod,
    RefundReason,
    RefundRequest,
    RefundState,
)
from actions.backends.write_once import write_once

_LIST = """
query OrderRefunds($id: ID!) {
  order(id: $id) {
    name taxesIncluded
    refunds(first: 100) { id note createdAt totalRefundedSet { presentmentMoney { amount currencyCode } } }
  }
}"""

_ONE = """
query RefundDetails($id: ID!, $after: String) {
  refund(id: $id) {
    transactions(first: 20) {
      nodes { kind status gateway amountSet { presentmentMoney { amount currencyCode } } }
    }
    refundLineItems(first: 50, after: $after) {
      nodes {
        quantity
        lineItem { id name }
        subtotalSet { presentmentMoney { amount currencyCode } }
        totalTaxSet { presentmentMoney { amount currencyCode } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

_MAKE = """
mutation MakeRefund($input: RefundInput!, $key: String!, $order: ID!, $tags: [String!]!) {
  tagsAdd(id: $order, tags: $tags) { userErrors { field message } }
  refundCreate(input: $input) @idempotent(key: $key) {
    refund { id }
    userErrors { field message }
  }
}"""

_IN_PROGRESS = "in progress"
_FAILED = {"FAILURE", "ERROR"}
_OF_US = uuid.UUID("6f9c1a52-6c39-4c5e-9a39-0d5c8f1c7f3e")


class ShopifyRefunds(ShopifyPayments):
    """Refunds of one order are made one after another, so that their sum is never more than was paid."""

    async def list_refunds(self, access: OrderAccess) -> tuple[Refund, ...]:
        """See `RefundBackend`. What was edited out of an order without money going back is no refund."""
        return await self._refunds(await self._prove(access))

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        """See `RefundBackend`."""
        for order_id, _ in await self._orders_of_key(idempotency_key):
            made = await self._refund_of_key(order_id, idempotency_key)
            if made is not None:
                return made
        return None

    async def request_refund(self, request: RefundRequest) -> Refund:
        """See `RefundBackend`. The items are not restocked: that is what a return does."""
        order = await self._by_number(request.order_number)
        if order is None:
            raise RefundRefused(request.idempotency_key, "unknown_order")
        order_id, key = order["id"], request.idempotency_key

        async def make() -> Refund:
            left = await self._refundables(order_id)
            self._subject_of_key[key] = (order_id, order["name"])
            try:
                await self._api.tell(
                    _MAKE,
                    input=_input(request, order_id, left),
                    key=str(uuid.uuid5(_OF_US, key)),
                    order=order_id,
                    tags=[tag(key)],
                )
            except UserErrors as error:
                # Somebody else's request with our key is on its way: whoever looks again will find its refund.
                if not any(_IN_PROGRESS in message for message in error.messages):
                    raise RefundRefused(key, "refused_by_shop") from error
            made = await self._refund_of_key(order_id, key)
            if made is None:
                raise RefundRefused(key, "refused_by_shop")
            return made

        return await write_once(self._leases, self._lease(order_id), lambda: self._refund_of_key(order_id, key), make)

    async def _refund_of_key(self, order_id: str, key: str) -> Refund | None:
        """Read from the order itself, which is never behind, unlike a search."""
        found = await self._api.ask(_LIST, id=order_id)
        mine = [node for node in _refund_nodes(found) if is_of_key(node["note"], key)]
        return await self._refund(mine[0], found) if mine else None

    async def _refunds(self, order_id: str) -> tuple[Refund, ...]:
        found = await self._api.ask(_LIST, id=order_id)
        return tuple([await self._refund(node, found) for node in _refund_nodes(found)])

    async def _refund(self, node: Node, found: Node) -> Refund:
        details = await self._api.ask(_ONE, id=node["id"])
        lines = await self._api.pages(_ONE, ("refund", "refundLineItems"), id=node["id"])
        return _refund_of_nodes(node, details, lines, found, self._number(found["order"]["name"]))


@reads
def _refund_nodes(found: Node) -> list[Node]:
    """Refunds of money, and every one of ours, oldest first."""
    made = [
        node
        for node in found["order"]["refunds"]
        if paid(node["totalRefundedSet"]).amount_minor > 0 or read_mark(node["note"]) is not None
    ]
    return sorted(made, key=lambda node: (moment(node["createdAt"]), int(tail(node["id"]))))


@reads
def _refund_of_nodes(node: Node, details: Node, lines: list[Node], found: Node, number: str) -> Refund:
    mine = read_mark(node["note"])
    transactions = [one for one in nodes(details["refund"]["transactions"]) if one["kind"] == "REFUND"]
    gateways = {one["gateway"] for one in transactions}
    done = paid(node["totalRefundedSet"])
    # Until the processor has agreed, only the transactions say how much it will be.
    amount = done if done.amount_minor else total((paid(one["amountSet"]) for one in transactions), done.currency)
    return Refund(
        number=tail(node["id"]),
        order_number=number,
        idempotency_key=mine.key if mine else None,
        state=_state({one["status"] for one in transactions}),
        lines=tuple(_line(line, bool(found["order"]["taxesIncluded"])) for line in lines),
        amount=amount,
        reason=RefundReason(mine.word) if mine and mine.word in set(RefundReason) else RefundReason.OTHER,
        method=RefundMethod.STORE_CREDIT if gateways == {"shopify_store_credit"} else RefundMethod.ORIGINAL_PAYMENT,
        made_at=moment(node["createdAt"]),
    )


def _line(line: Node, taxed: bool) -> RefundLine:
    amount = paid(line["subtotalSet"])
    if not taxed:
        amount = amount + paid(line["totalTaxSet"])
    item = line["lineItem"]
    return RefundLine(tail(item["id"]), item["name"], line["quantity"], amount)


def _state(statuses: set[str]) -> RefundState:
    """Shopify notes a refund before the processor has agreed."""
    if statuses & _FAILED:
        return RefundState.REFUSED
    return RefundState.DONE if statuses <= {"SUCCESS"} else RefundState.PENDING


def _input(request: RefundRequest, order_id: str, left: tuple[Refundable, ...]) -> Node:
    """A RefundInput, in the money that the shopper paid with."""
    key, currency = request.idempotency_key, request.amount.currency
    if any(one.left.currency != currency for one in left):
        raise RefundRefused(key, "wrong_currency")
    if request.amount.amount_minor <= 0:
        raise RefundRefused(key, "nothing_to_refund")
    if request.amount > total((one.left for one in left), currency):
        raise RefundRefused(key, "more_than_paid")
    shipping = request.amount - total((line.amount for line in request.lines), currency)
    lines = []
    for line in request.lines:
        item = gid("LineItem", line.item_id)
        if item is None:
            raise RefundRefused(key, "no_such_item")
        lines.append({"lineItemId": item, "quantity": line.quantity, "restockType": "NO_RESTOCK"})
    made = {
        "orderId": order_id,
        "currency": currency,
        "note": mark(key, request.reason),
        "notify": False,
        "refundLineItems": lines,
        "transactions": _transactions(request.amount, order_id, left),
    }
    if shipping.amount_minor > 0:
        made["shipping"] = {"amount": decimal_text(shipping)}
    return made


def _transactions(amount: Money, order_id: str, left: tuple[Refundable, ...]) -> list[Node]:
    """From the oldest payment first, and from the next where it does not suffice."""
    taken = []
    for one in left:
        part = amount if one.left > amount else one.left
        if part.amount_minor > 0:
            taken.append(
                {
                    "orderId": order_id,
                    "parentId": one.transaction_id,
                    "gateway": one.gateway,
                    "kind": "REFUND",
                    "amount": decimal_text(part),
                }
            )
        amount = amount - part
    return taken
