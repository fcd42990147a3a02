"""The outbox in PostgreSQL: one row a request to a channel, and the channels that have stopped."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata


def _moment(name: str, *, nullable: bool = True) -> Column[datetime]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


channel_sends = Table(
    "channel_sends",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("message_id", Uuid, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("part", Integer, nullable=False),
    Column("body", JSONB),
    Column("way", String(12), nullable=False),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    _moment("due_at", nullable=False),
    _moment("begun_at"),
    _moment("held_at"),
    Column("external_id", Text),
    Column("reason", String(40)),
    Column("fault", JSONB),
    _moment("created_at", nullable=False),
    _moment("sent_at"),
    UniqueConstraint("conversation_id", "seq", "part"),
    Index(
        "ix_channel_sends_waiting",
        "conversation_id",
        "seq",
        "part",
        postgresql_where=text("state IN ('queued', 'sending', 'unknown', 'held')"),
    ),
    Index("ix_channel_sends_external", "channel", "external_id"),
)
"""A request to a channel: the part of a message, in the order of (`seq`, `part`).

`id` travels with the request and comes back with what the channel reports. `body` is kept until the channel has taken
it. `way` is free, human_agent or template. `due_at` is when to look at the row again: to send it, or, while it is
being sent, to find that whoever did so is gone. `reason` says in one word why it was not sent or has to wait; `fault`
holds the channel's own codes. `state` is one of `states.State`.
"""

channel_stops = Table(
    "channel_stops",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("reason", String(40), nullable=False),
    Column("fault", JSONB),
    _moment("since", nullable=False),
    _moment("check_at", nullable=False),
    Column("checks", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("channel", "account"),
)
"""Accounts that nothing is sent from until somebody has acted: the queue waits.

`check_at` is when to ask the channel whether the account works again.
"""

channel_rates = Table(
    "channel_rates",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    _moment("next_at", nullable=False),
    _moment("paused_until"),
    PrimaryKeyConstraint("channel", "account"),
)
"""When the next message of an account may go, over all processes; until `paused_until` none may."""

channel_restrictions = Table(
    "channel_restrictions",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    _moment("since", nullable=False),
    _moment("until"),
    PrimaryKeyConstraint("channel", "account"),
)
"""Accounts that may answer but not write first; `until` is empty where the channel has named no end."""

early_reports = Table(
    "early_reports",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("external_id", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("reason", String(40)),
    Column("fault", JSONB),
    _moment("received_at", nullable=False),
    PrimaryKeyConstraint("channel", "external_id", "state"),
)
"""Reports of messages whose own request has not been answered yet; they are applied when it is."""
