"""Shopify's return nodes as our values."""

from collections.abc import Mapping

from actions.backends.shopify.client import SYSTEM, Node
from actions.backends.shopify.reading import is_of_key, moment, nodes, read_mark, reads, tail
from actions.backends.values import (
    Document,
    Return,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnState,
    ReturnStep,
    ReturnTerms,
)
from actions.backends.vocabulary import Vocabulary

RETURN_FIELDS = """
  id name status createdAt closedAt requestApprovedAt
  refunds(first: 3) { nodes { id createdAt } }
  returnLineItems(first: 20) {
    nodes {
      ... on ReturnLineItem {
        quantity customerNote returnReasonNote
        returnReasonDefinition { handle }
        fulfillmentLineItem { lineItem { id } }
      }
    }
  }
  reverseFulfillmentOrders(first: 2) {
    nodes {
      lineItems(first: 10) { nodes { dispositions { type createdAt } } }
      reverseDeliveries(first: 2) {
        nodes { deliverable { ... on ReverseDeliveryShippingDeliverable { label { publicFileUrl } } } }
      }
    }
  }"""
"""What `return_of_node` reads."""

HANDLES: Mapping[ReturnReason, tuple[str, ...]] = {
    ReturnReason.TOO_SMALL: ("too-small", "size-too-small"),
    ReturnReason.TOO_LARGE: ("too-big", "too-large", "size-too-large"),
    ReturnReason.CHANGED_MIND: ("changed-my-mind", "unwanted"),
    ReturnReason.DAMAGED: ("damaged-or-defective", "damaged", "defective"),
    ReturnReason.FAULTY: ("defective", "damaged-or-defective"),
    ReturnReason.WRONG_ITEM: ("wrong-item", "received-wrong-item"),
    ReturnReason.NOT_AS_DESCRIBED: ("item-not-as-described", "not-as-described"),
    ReturnReason.OTHER: ("other", "unknown"),
}
"""Handles of Shopify's return reasons, the best first."""

_REASONS = Vocabulary(
    SYSTEM,
    "ReturnReasonDefinition",
    {handle: reason for reason, handles in reversed(list(HANDLES.items())) for handle in handles},
    ReturnReason.OTHER,
)
_STATES = Vocabulary(
    SYSTEM,
    "ReturnStatus",
    {
        "REQUESTED": ReturnState.REQUESTED,
        "OPEN": ReturnState.APPROVED,
        "DECLINED": ReturnState.REFUSED,
        "CANCELED": ReturnState.CANCELLED,
        "CLOSED": ReturnState.INSPECTED,
    },
    ReturnState.REQUESTED,
)
_ENDED = {ReturnState.REFUSED, ReturnState.CANCELLED}


@reads
def is_return_of_key(node: Node, key: str) -> bool:
    """Whether one of its lines carries our mark with this key."""
    return any(is_of_key(line.get("customerNote"), key) for line in nodes(node["returnLineItems"]))


@reads
def return_of_node(node: Node, order_number: str, terms: ReturnTerms) -> Return:
    """A return; what Shopify knows nothing about (address, who pays) comes from the shop's terms."""
    made_at = moment(node["createdAt"])
    steps = _steps(node)
    lines = [line for line in nodes(node["returnLineItems"]) if line]
    marks = [found for line in lines if (found := read_mark(line["customerNote"])) is not None]
    refund = next(iter(nodes(node["refunds"])), None) if steps[-1].state is ReturnState.REFUNDED else None
    return Return(
        number=tail(node["id"]),
        order_number=order_number,
        idempotency_key=marks[0].key if marks else None,
        kind=ReturnKind.RETURN,
        state=steps[-1].state,
        lines=_merged(lines),
        payer=terms.payer,
        address=terms.address,
        steps=steps,
        made_at=made_at,
        label=_label(node),
        refund_number=None if refund is None else tail(refund["id"]),
    )


def _steps(node: Node) -> tuple[ReturnStep, ...]:
    """From what Shopify dates; a state that it does not date is dated with the last thing it does."""
    steps = [ReturnStep(ReturnState.REQUESTED, moment(node["createdAt"]))]
    if node["requestApprovedAt"] is not None:
        steps.append(ReturnStep(ReturnState.APPROVED, moment(node["requestApprovedAt"])))
    received = [
        disposition
        for order in nodes(node["reverseFulfillmentOrders"])
        for line in nodes(order["lineItems"])
        for disposition in line["dispositions"]
    ]
    if received:
        restocked = all(one["type"] == "RESTOCKED" for one in received)
        state = ReturnState.RESTOCKED if restocked else ReturnState.RECEIVED
        steps.append(ReturnStep(state, max(moment(one["createdAt"]) for one in received)))
    steps += [ReturnStep(ReturnState.REFUNDED, moment(refund["createdAt"])) for refund in nodes(node["refunds"])[:1]]
    steps.sort(key=lambda step: step.at)
    state = _STATES.read(node["status"])
    known = {step.state for step in steps}
    unsaid = state in _ENDED or (state is ReturnState.APPROVED and len(steps) == 1)
    if (unsaid or (state is ReturnState.INSPECTED and len(steps) <= 2)) and state not in known:
        ended = moment(node["closedAt"]) if node["closedAt"] is not None else steps[-1].at
        steps.append(ReturnStep(state, max(ended, steps[-1].at)))
    return tuple(steps)


def _merged(lines: list[Node]) -> tuple[ReturnLine, ...]:
    """One line an item: what came in several parcels is several lines at Shopify."""
    merged: dict[str, ReturnLine] = {}
    for line in lines:
        item_id, before = tail(line["fulfillmentLineItem"]["lineItem"]["id"]), 0
        if item_id in merged:
            before = merged[item_id].quantity
        merged[item_id] = ReturnLine(item_id, before + line["quantity"], _reason(line))
    return tuple(merged.values())


def _reason(line: Node) -> ReturnReason:
    mine = read_mark(line["customerNote"])
    if mine is not None and mine.word in set(ReturnReason):
        return ReturnReason(mine.word)
    handle: str | None = (line["returnReasonDefinition"] or {}).get("handle")
    return _REASONS.read(handle)


def _label(node: Node) -> Document | None:
    """The label that staff uploaded, as a link."""
    for order in nodes(node["reverseFulfillmentOrders"]):
        for delivery in nodes(order["reverseDeliveries"]):
            url = ((delivery["deliverable"] or {}).get("label") or {}).get("publicFileUrl")
            if url:
                return Document(f"return-{tail(node['id'])}.pdf", "application/pdf", url=url)
    return None
