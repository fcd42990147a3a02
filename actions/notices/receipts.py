"""Whether a shopper knows of a refund already, because it was agreed on in this very conversation.

A refund is the ledgers' own where it carries the key of a row. A system that pays back by itself when an order is
cancelled or changed gives it none: then it is the one that was made while that was done, of what that was worth.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.values import Refund
from actions.ledger_rows import AGREED, EntryState
from actions.operation_rows import OperationKind
from actions.tables import operation_ledger, refund_ledger
from conversations.approvals import approvals
from conversations.tables import messages

_PAYING_BACK = (OperationKind.CANCELLATION, OperationKind.ITEMS_CHANGE)
_BEING_TOLD = timedelta(minutes=1)
"""A turn that has paid something back says so within its own time; more than it may take."""
_APART = timedelta(minutes=10)
"""Clocks differ, and some systems pay back a while after they have cancelled."""


class Receipt(StrEnum):
    """How far the conversation's own word of a refund has come."""

    COMING = "coming"
    GIVEN = "given"


async def find_receipt(
    connection: AsyncConnection,
    conversation_id: uuid.UUID,
    order_number: str,
    refund_number: str,
    refund: Refund | None,
    now: datetime,
) -> Receipt | None:
    """What this conversation has said of a refund; None for one that is news to it.

    Of one that a turn has only called pending the shopper does not know yet that it was made.

    Args:
        refund: As the shop has it; None where it could not be asked.
    """
    for row in [
        *await _agreed_refunds(connection, conversation_id, order_number, refund_number, refund),
        *await _agreed_changes(connection, conversation_id, order_number, refund),
    ]:
        if row.state == EntryState.DONE and await _was_told(connection, row):
            return Receipt.GIVEN
        if row.state != EntryState.UNKNOWN and now - (row.settled_at or row.asked_at or row.confirmed_at) < _BEING_TOLD:
            return Receipt.COMING
    return None


async def _agreed_refunds(
    connection: AsyncConnection,
    conversation_id: uuid.UUID,
    order_number: str,
    refund_number: str,
    refund: Refund | None,
) -> Sequence[Row[Any]]:
    row = refund_ledger.c
    named = [row.refund_number == refund_number]
    if refund is not None and (key := _uuid(refund.idempotency_key)) is not None:
        named.append(row.id == key)
    theirs = row.conversation_id == conversation_id, row.order_number == order_number, row.state.in_(AGREED)
    return (await connection.execute(select(refund_ledger).where(*theirs, or_(*named)))).all()


async def _agreed_changes(
    connection: AsyncConnection, conversation_id: uuid.UUID, order_number: str, refund: Refund | None
) -> Sequence[Row[Any]]:
    if refund is None:
        return ()
    row = operation_ledger.c
    theirs = row.conversation_id == conversation_id, row.order_number == order_number, row.state.in_(AGREED)
    found = await connection.execute(
        select(operation_ledger).where(*theirs, row.kind.in_(_PAYING_BACK), row.worth_minor.is_not(None))
    )
    return [one for one in found.all() if _is_part_of(one, refund)]


def _is_part_of(change: Row[Any], refund: Refund) -> bool:
    if refund.idempotency_key is not None:
        return bool(_uuid(refund.idempotency_key) == change.id)
    if refund.amount.currency != change.currency or refund.amount.amount_minor > change.worth_minor:
        return False
    ended = change.settled_at or change.asked_at or change.confirmed_at
    return bool(change.confirmed_at - _APART <= refund.made_at <= ended + _APART)


async def _was_told(connection: AsyncConnection, row: Row[Any]) -> bool:
    """By the turn that did it, or with a person's decision; not where the sweep has found out later."""
    said, decided = messages.c, approvals.c
    by_its_turn = exists().where(
        said.conversation_id == row.conversation_id,
        said.turn_id == row.confirmed_turn,
        said.author == "bot",
        said.created_at >= row.settled_at,
    )
    by_decision = exists().where(decided.entry_id == row.id, decided.told == "done")
    return bool(await connection.scalar(select(or_(by_its_turn, by_decision))))


def _uuid(key: str | None) -> uuid.UUID | None:
    try:
        return None if key is None else uuid.UUID(key)
    except ValueError:
        return None
