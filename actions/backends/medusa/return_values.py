"""Medusa's returns and exchanges as our values."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from actions.backends.medusa.marks import EXCHANGE, Mark, read_mark, read_record
from actions.backends.medusa.reading import live_fulfilments, utc
from actions.backends.medusa.shapes import Exchange, MedusaOrder, MedusaReturn, ReturnedItem
from actions.backends.medusa.system import SYSTEM
from actions.backends.values import (
    Document,
    Refund,
    Return,
    ReturnKind,
    ReturnLine,
    ReturnReason,
    ReturnState,
    ReturnStep,
    ReturnTerms,
)
from actions.backends.vocabulary import Vocabulary

DRAFT = "open"
VALUES: Mapping[ReturnReason, tuple[str, ...]] = {
    ReturnReason.TOO_SMALL: ("too_small", "size_too_small"),
    ReturnReason.TOO_LARGE: ("too_large", "too_big", "size_too_large"),
    ReturnReason.CHANGED_MIND: ("changed_mind", "unwanted", "no_longer_needed"),
    ReturnReason.DAMAGED: ("damaged", "damaged_or_defective"),
    ReturnReason.FAULTY: ("faulty", "defective", "damaged_or_defective"),
    ReturnReason.WRONG_ITEM: ("wrong_item", "wrong_product"),
    ReturnReason.NOT_AS_DESCRIBED: ("not_as_described", "item_not_as_described"),
    ReturnReason.OTHER: ("other",),
}
"""What shops call their return reasons (`value`, with `-` or `_`), the best first."""
_REASONS = Vocabulary(
    SYSTEM,
    "return_reason.value",
    {value: reason for reason, values in reversed(list(VALUES.items())) for value in reversed(values)},
    ReturnReason.OTHER,
)


def returns_of(order: MedusaOrder) -> list[MedusaReturn]:
    """Those that were asked for, oldest first; a draft is nothing yet."""
    return sorted((one for one in order.returns if one.status != DRAFT), key=lambda one: (one.created_at, one.id))


def exchange_record(exchange: Exchange) -> Mapping[str, Any]:
    """What we keep with an exchange of ours: its key, and the lines as they were agreed on."""
    record = read_record(exchange.metadata, EXCHANGE)
    return record if isinstance(record, dict) else {}


def key_of(one: MedusaReturn) -> str | None:
    """Ours, where it is one of ours: the items of an exchange carry it too."""
    marks = [mark for item in one.items if (mark := read_mark(item.note)) is not None]
    return marks[0].key if marks else None


def note_of(key: str, reason: ReturnReason) -> str:
    """What a returned item carries."""
    return Mark(reason.value, key).write()


def reason_id(reason: ReturnReason, known: Mapping[str, str]) -> str | None:
    """The shop's own reason; None where it has none that fits.

    Args:
        known: Ids by their values, as `plain_value` writes those.
    """
    return next((known[value] for value in (*VALUES[reason], "other") if value in known), None)


def plain_value(value: str) -> str:
    """Small letters, and one kind of dash."""
    return value.lower().replace("-", "_").replace(" ", "_")


def read_return(
    one: MedusaReturn,
    order: MedusaOrder,
    number: str,
    terms: ReturnTerms,
    refunds: Sequence[Refund],
    values: Mapping[str, str],
) -> Return:
    """A return; what Medusa does not know (address, who pays) comes from the shop's terms.

    Args:
        refunds: Of the order.
        values: Of return reasons, by their ids.
    """
    exchange = one.exchange
    refund = _refund_of(one, refunds) if exchange is None else None
    steps = _steps(one, order, exchange, refund)
    return Return(
        number=str(one.display_id),
        order_number=number,
        idempotency_key=key_of(one),
        kind=ReturnKind.RETURN if exchange is None else ReturnKind.EXCHANGE,
        state=steps[-1].state,
        lines=_lines(one, exchange, values),
        payer=terms.payer,
        address=terms.address,
        steps=steps,
        made_at=utc(one.requested_at or one.created_at),
        label=_label(one),
        refund_number=None if refund is None else refund.number,
    )


def _steps(
    one: MedusaReturn, order: MedusaOrder, exchange: Exchange | None, refund: Refund | None
) -> tuple[ReturnStep, ...]:
    """In the order of things, whatever the clocks say: a refund may come before the goods."""
    steps = [(ReturnState.REQUESTED, one.requested_at or one.created_at)]
    if one.received_at is not None:
        steps.append((ReturnState.RECEIVED, one.received_at))
        if one.items and all(item.damaged_quantity >= item.quantity for item in one.items):
            steps.append((ReturnState.INSPECTED, one.received_at))
    if refund is not None:
        steps.append((ReturnState.REFUNDED, refund.made_at))
    sent = None if exchange is None else _sent_instead_at(exchange, order)
    if sent is not None and one.received_at is not None:
        steps.append((ReturnState.EXCHANGED, sent))
    if one.canceled_at is not None:
        steps.append((ReturnState.CANCELLED, one.canceled_at))
    made: list[ReturnStep] = []
    for state, at in steps:
        made.append(ReturnStep(state, max(utc(at), made[-1].at) if made else utc(at)))
    return tuple(made)


def _refund_of(one: MedusaReturn, refunds: Sequence[Refund]) -> Refund | None:
    """What was paid back for it: a refund of ours that names its items, or any that was made after the goods came.

    Money that went back before the goods did is no end of the return: it is still expected.
    """
    if one.received_at is None:
        return None
    items = {item.item_id for item in one.items}
    since = utc(one.created_at)
    for refund in refunds:
        named = {line.item_id for line in refund.lines}
        if (named & items and refund.made_at >= since) or (not named and refund.made_at >= utc(one.received_at)):
            return refund
    return None


def _sent_instead_at(exchange: Exchange, order: MedusaOrder) -> datetime | None:
    added = {item.item_id for item in exchange.additional_items}
    sent = [
        one.shipped_at
        for one in live_fulfilments(order)
        if one.shipped_at is not None and added & {item.line_item_id for item in one.items}
    ]
    return max(sent) if sent else None


def _lines(one: MedusaReturn, exchange: Exchange | None, values: Mapping[str, str]) -> tuple[ReturnLine, ...]:
    agreed = {} if exchange is None else {str(line["item"]): line for line in _agreed(exchange)}
    lines = []
    for item in one.items:
        told = agreed.get(item.item_id, {})
        reason = str(told.get("reason", ""))
        lines.append(
            ReturnLine(
                item.item_id,
                int(item.quantity),
                ReturnReason(reason) if reason in set(ReturnReason) else _reason(item, values),
                told.get("sku"),
            )
        )
    return tuple(lines)


def _agreed(exchange: Exchange) -> list[Mapping[str, Any]]:
    lines = exchange_record(exchange).get("lines")
    return [one for one in lines if isinstance(one, dict) and "item" in one] if isinstance(lines, list) else []


def _reason(item: ReturnedItem, values: Mapping[str, str]) -> ReturnReason:
    mark = read_mark(item.note)
    if mark is not None and mark.word in set(ReturnReason):
        return ReturnReason(mark.word)
    value = None if item.reason_id is None else values.get(item.reason_id)
    return _REASONS.read(value)


def _label(one: MedusaReturn) -> Document | None:
    """The label that the fulfilment provider made, as a link."""
    urls = [label.label_url for each in one.fulfillments for label in each.labels if label.label_url]
    return Document(f"return-{one.display_id}.pdf", "application/pdf", url=urls[0]) if urls else None
