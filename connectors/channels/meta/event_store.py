"""Webhook events in PostgreSQL: stored once, before they are understood, and taken up in order, one sender at a time.

An event is processed in the same transaction that marks it so: what a crash undoes is done again, what was done is not.
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    DateTime,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    bindparam,
    delete,
    exists,
    func,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from connectors.channels.meta.event_codec import encode
from connectors.channels.meta.events import Event
from connectors.channels.meta.reported import Delivered, Read, Status
from storage.engine import autocommit
from storage.metadata import metadata

KEPT_FOR = timedelta(days=10)
"""Longer than Meta repeats itself: "up to 7 days"
(developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview)."""
LONGEST_ID = 500
"""PostgreSQL's indexes take values up to about 2,700 bytes; Meta's ids have less than 200."""
REJECTED_ROOM = 100_000
ABOUT_OUR_MESSAGES = (Status, Delivered, Read)
"""Reports that wait for nobody: they only move forward, in whatever order they come."""


def _moment(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


webhook_events = Table(
    "webhook_events",
    metadata,
    Column("id", BigInteger, Identity(), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("sender", Text),
    Column("event", Text, nullable=False),
    Column("raw", Text, nullable=False),
    _moment("happened_at"),
    _moment("received_at"),
    _moment("due_at"),
    _moment("processed_at", nullable=True),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("reason", Text),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("channel", "external_id"),
    Index(
        "ix_webhook_events_waiting",
        "channel",
        "account",
        "sender",
        "happened_at",
        "id",
        postgresql_where=text("processed_at IS NULL"),
    ),
    Index("ix_webhook_events_received", "received_at"),
)


_store = text("""
    INSERT INTO webhook_events
        (channel, account, external_id, kind, sender, event, raw, happened_at, received_at, due_at)
    SELECT channel, account, external_id, kind, sender, event, raw, happened_at, :now, :now
    FROM ROWS FROM (
        jsonb_to_recordset(:rows) AS (
            channel text, account text, external_id text, kind text, sender text, event text, raw text,
            happened_at timestamptz
        )
    ) WITH ORDINALITY
    ORDER BY ordinality
    ON CONFLICT DO NOTHING
""").bindparams(bindparam("rows", type_=JSONB), bindparam("now", type_=DateTime(timezone=True)))
"""One round trip, however many there are: each more of them would wait for everything else that goes on."""


@dataclass(frozen=True)
class Sender:
    """Whose events are worked on in order: one person at one account. `name` is None for reports about our messages."""

    channel: str
    account: str
    name: str | None


@dataclass(frozen=True)
class StoredEvent:
    """An event that waits, as text; `attempts` counts the tries that did not end.

    Attributes:
        others_wait: The sender has more.
    """

    id: int
    sender: Sender
    external_id: str
    kind: str
    event: str
    attempts: int
    others_wait: bool = False


def sender_of(event: Event) -> Sender:
    """Whose turn it is; reports and news of the account have nobody's."""
    if isinstance(event.what, ABOUT_OUR_MESSAGES) or event.shopper is None or not event.shopper.ids:
        return Sender(event.channel, account_of(event), None)
    return Sender(event.channel, account_of(event), _bounded(event.shopper.ids[0]))


def account_of(event: Event) -> str:
    """The shop's own address on the channel: phone number id or page id, or else the business account's."""
    return _bounded(event.account.id or event.account.business_id or "")


async def store_events(engine: AsyncEngine, events: Sequence[Event], now: datetime) -> frozenset[Sender]:
    """Keep all events of a webhook, in one statement; those that were there already change nothing.

    Returns:
        Whose events there are to work on.
    """
    rows = [_row(event) for event in events]
    if rows:
        async with autocommit(engine) as connection:
            await connection.execute(_store, {"rows": rows, "now": now})
    return frozenset(sender_of(event) for event in events)


async def store_rejected(engine: AsyncEngine, channel: str, body: bytes, reason: str, now: datetime) -> None:
    """Keep a signed body that is no webhook, for somebody to look at."""
    row = {
        "channel": channel,
        "account": "",
        "external_id": f"rejected:{hashlib.sha256(body).hexdigest()}",
        "kind": "Rejected",
        "sender": None,
        "event": "",
        "raw": json.dumps(body[:REJECTED_ROOM].decode("utf-8", "replace")),
        "happened_at": now,
        "received_at": now,
        "due_at": now,
        "processed_at": now,
        "reason": reason,
    }
    async with engine.begin() as connection:
        await connection.execute(insert(webhook_events).on_conflict_do_nothing(), [row])


def _row(event: Event) -> dict[str, Any]:
    sender = sender_of(event)
    return {
        "channel": event.channel,
        "account": sender.account,
        "external_id": _bounded(event.external_id),
        "kind": type(event.what).__name__,
        "sender": sender.name,
        "event": encode(event),
        "raw": json.dumps(event.raw),
        "happened_at": event.at.isoformat(),
    }


def _bounded(name: str) -> str:
    plain = name.replace("\x00", "").encode("utf-8", "replace").decode()
    return plain if len(plain) <= LONGEST_ID else hashlib.sha256(plain.encode()).hexdigest()


async def waiting_senders(engine: AsyncEngine, now: datetime) -> list[Sender]:
    """Everybody with an event that is due."""
    held = webhook_events.c
    query = (
        select(held.channel, held.account, held.sender)
        .where(held.processed_at.is_(None), held.due_at <= now)
        .distinct()
    )
    async with engine.connect() as connection:
        return [Sender(*row) for row in await connection.execute(query)]


def _is_waiting(held: Any) -> ColumnElement[bool]:
    return and_(
        held.channel == bindparam("channel"),
        held.account == bindparam("account"),
        held.processed_at.is_(None),
    )


# Built once: putting them together takes longer than asking them.
_held, _other = webhook_events.c, webhook_events.alias()
_others_wait = exists().where(_is_waiting(_other.c), _other.c.sender == _held.sender, _other.c.id != _held.id)
_told = (_held.id, _held.external_id, _held.kind, _held.event, _held.attempts, _held.due_at)
_next = (
    select(*_told, _others_wait.label("others_wait"))
    .where(_is_waiting(_held), _held.sender == bindparam("sender"))
    .order_by(_held.happened_at, _held.id)
    .limit(1)
    .with_for_update(of=webhook_events)
)
_reports = (
    select(*_told)
    .where(_is_waiting(_held), _held.sender.is_(None), _held.due_at <= bindparam("now"))
    .order_by(_held.id)
    .limit(bindparam("at_most"))
    .with_for_update(skip_locked=True)
)


async def next_of(connection: AsyncConnection, sender: Sender, now: datetime) -> StoredEvent | None:
    """The sender's next event, locked until the transaction ends; None when there is none or it is not due yet.

    A later event never overtakes one that waits to be tried again.
    """
    named = {"channel": sender.channel, "account": sender.account, "sender": sender.name}
    row = (await connection.execute(_next, named)).one_or_none()
    if row is None or row.due_at > now:
        return None
    return StoredEvent(row.id, sender, row.external_id, row.kind, row.event, row.attempts, row.others_wait)


async def next_reports(connection: AsyncConnection, sender: Sender, now: datetime, at_most: int) -> list[StoredEvent]:
    """Reports that no other process works on, locked until the transaction ends."""
    asked = {"channel": sender.channel, "account": sender.account, "now": now, "at_most": at_most}
    rows = await connection.execute(_reports, asked)
    return [StoredEvent(row.id, sender, row.external_id, row.kind, row.event, row.attempts) for row in rows]


async def mark_processed(
    connection: AsyncConnection, ids: Collection[int], now: datetime, reason: str | None = None
) -> None:
    """These events are done; `reason` says what became of one that led to nothing."""
    held = webhook_events.c
    await connection.execute(
        update(webhook_events)
        .where(held.id.in_(ids), held.processed_at.is_(None))
        .values(processed_at=now, reason=func.coalesce(reason, held.reason))
    )


async def try_again(connection: AsyncConnection, event: StoredEvent, due_at: datetime, reason: str) -> None:
    """Come back to this event later."""
    await connection.execute(
        update(webhook_events)
        .where(webhook_events.c.id == event.id, webhook_events.c.processed_at.is_(None))
        .values(due_at=due_at, attempts=event.attempts + 1, reason=reason)
    )


async def put_off(connection: AsyncConnection, event: StoredEvent, due_at: datetime) -> None:
    """It is not this event's time yet; whatever follows it from its sender waits too."""
    row = webhook_events.c
    await connection.execute(update(webhook_events).where(row.id == event.id).values(due_at=due_at))


async def blank(connection: AsyncConnection, channel: str, external_ids: Collection[str]) -> None:
    """Leave of these events that they were there, so that a repeat stays one, and nothing of what they said."""
    held = webhook_events.c
    await connection.execute(
        update(webhook_events)
        .where(held.channel == channel, held.external_id.in_(external_ids), held.processed_at.is_not(None))
        .values(event="", raw="null")
    )


async def forget_old(engine: AsyncEngine, now: datetime) -> None:
    """Drop what is done and too old to come again."""
    held = webhook_events.c
    async with engine.begin() as connection:
        await connection.execute(
            delete(webhook_events).where(held.received_at < now - KEPT_FOR, held.processed_at.is_not(None))
        )
