"""The lists of the desk: who waits (the oldest first), what is mine, what is open, what is resolved."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import ColumnElement, and_, exists, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.clock import Clock
from conversations.tables import conversations, handoffs, messages
from desk.errors import BadCursor
from desk.summaries import Summary, select_summaries, waiting_since


class View(StrEnum):
    """Which list."""

    QUEUE = "queue"
    MINE = "mine"
    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Filter:
    """Narrows a list: conversations in one of `languages` (all when empty) in which `words` occur."""

    languages: Sequence[str] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Some summaries in order; `next_cursor` continues after the last, None at the end."""

    summaries: Sequence[Summary]
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class _Order:
    column: ColumnElement[Any]
    label: str
    ascending: bool


async def read_page(
    connection: AsyncConnection,
    clock: Clock,
    *,
    view: View,
    agent_id: UUID,
    narrowed: Filter,
    cursor: str | None,
    limit: int,
) -> Page:
    """One page of a list, by keyset: rows that arrive meanwhile neither repeat nor hide others.

    Raises:
        BadCursor: the cursor was not made by this function.
    """
    order = _order(view)
    query = select_summaries(clock).where(_belongs(view, agent_id), *_narrowed(narrowed))
    if cursor is not None:
        position = tuple_(order.column, conversations.c.id)
        last = tuple_(*_decode(cursor))
        query = query.where(position > last if order.ascending else position < last)
    by = (order.column, conversations.c.id)
    query = query.order_by(*(column.asc() if order.ascending else column.desc() for column in by))
    rows = (await connection.execute(query.limit(limit + 1))).mappings().all()
    shown = [Summary(row, clock.now()) for row in rows[:limit]]
    more = len(rows) > limit
    return Page(shown, _encode(shown[-1].row[order.label], shown[-1].id) if more else None)


def _order(view: View) -> _Order:
    if view is View.QUEUE:
        return _Order(waiting_since(), "waiting_since", ascending=True)
    return _Order(conversations.c.updated_at, "updated_at", ascending=False)


def _belongs(view: View, agent_id: UUID) -> ColumnElement[bool]:
    held = conversations.c
    match view:
        case View.QUEUE:
            return and_(held.owner == "queue", held.status == "open")
        case View.MINE:
            return and_(held.owner == "human", held.status == "open", held.agent_id == agent_id)
        case View.OPEN:
            return held.status == "open"
        case View.RESOLVED:
            return held.status == "resolved"


def _narrowed(narrowed: Filter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    held = conversations.c
    if narrowed.languages:
        conditions.append(held.language.in_(narrowed.languages))
    words = narrowed.words.strip()
    if words:
        number = words.lstrip("#")
        conditions.append(
            or_(
                held.shopper_name.icontains(words, autoescape=True),
                held.shopper_email.icontains(words, autoescape=True),
                exists(
                    select(handoffs.c.id).where(
                        handoffs.c.conversation_id == held.id,
                        or_(
                            handoffs.c.order_snapshot["number"].astext == number,
                            handoffs.c.slots["order_number"].astext == number,
                            handoffs.c.order_snapshot["customer"]["name"].astext.icontains(words, autoescape=True),
                            handoffs.c.order_snapshot["customer"]["email"].astext.icontains(words, autoescape=True),
                        ),
                    )
                ),
                exists(
                    select(messages.c.seq).where(
                        messages.c.conversation_id == held.id,
                        messages.c.text.icontains(words, autoescape=True),
                    )
                ),
            )
        )
    return conditions


def _encode(value: datetime, conversation_id: UUID) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([value.isoformat(), str(conversation_id)])).decode()


def _decode(cursor: str) -> tuple[datetime, UUID]:
    try:
        value, conversation_id = orjson.loads(base64.urlsafe_b64decode(cursor.encode()))
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise BadCursor
        return moment, UUID(conversation_id)
    except (binascii.Error, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise BadCursor from error
