"""What other systems reported of orders, what shoppers were told of it, and what they want to be told."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
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

shop_events = Table(
    "shop_events",
    metadata,
    Column("id", BigInteger, Identity(), nullable=False),
    Column("system", String(20), nullable=False),
    Column("external_id", Text, nullable=False),
    Column("fact", String(20), nullable=False),
    Column("hint", JSONB),
    Column("received_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("processed_at", DateTime(timezone=True)),
    Column("reason", String(60)),
    PrimaryKeyConstraint("id"),
    UniqueConstraint("system", "external_id"),
    Index("ix_shop_events_waiting", "due_at", postgresql_where=text("processed_at IS NULL")),
    Index("ix_shop_events_received", "received_at"),
)
"""A fact that a system reported. `hint` is what it said, gone once it is worked on: what stays only knows a repeat."""

order_handles = Table(
    "order_handles",
    metadata,
    Column("handle", String(160), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("seen_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("handle"),
    Index("ix_order_handles_order_number", "order_number"),
    Index("ix_order_handles_seen", "seen_at"),
)
"""Whose parcel a tracking number is, and which order another system's id means."""

notices = Table(
    "notices",
    metadata,
    Column("id", Uuid, nullable=False),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("fact", String(20), nullable=False),
    Column("about", String(120), nullable=False),
    Column("state", String(12), nullable=False),
    Column("reason", String(40)),
    Column("reply", JSONB, nullable=False),
    Column("mail_to", Text),
    Column("message_id", Uuid, ForeignKey("messages.id", ondelete="SET NULL")),
    Column("happened_at", DateTime(timezone=True), nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True)),
    Column("settled_at", DateTime(timezone=True)),
    PrimaryKeyConstraint("id"),
    CheckConstraint("state IN ('held', 'sent', 'refused', 'superseded')", name="state"),
    UniqueConstraint("order_number", "fact", "about"),
    Index("ix_notices_conversation", "conversation_id", "made_at"),
    Index("ix_notices_message", "message_id"),
    Index("ix_notices_held", "due_at", postgresql_where=text("state = 'held'")),
)
"""One fact of an order, told at most once. `about` is a parcel, refund or return of it, `mail_to` a proven address."""

notice_choices = Table(
    "notice_choices",
    metadata,
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("wanted", Boolean, nullable=False),
    Column("decided_at", DateTime(timezone=True), nullable=False),
)
"""What a shopper said about being told."""
