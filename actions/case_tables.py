"""Promises to come back, in PostgreSQL: one open case a topic and conversation."""

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, Index, String, Table, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata

cases = Table(
    "cases",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("topic", String(40), nullable=False),
    Column("state", String(12), nullable=False),
    Column("order_number", String(40)),
    Column("facts", JSONB, nullable=False),
    Column("told", JSONB, nullable=False),
    Column("opened_turn", Uuid),
    Column("opened_at", DateTime(timezone=True), nullable=False),
    Column("remind_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("settled_at", DateTime(timezone=True)),
    Column("outcome", String(40)),
    CheckConstraint("state IN ('open', 'with_person', 'kept', 'missed', 'withdrawn')", name="state"),
    CheckConstraint("remind_at <= due_at", name="times"),
    Index(
        "uq_cases_open",
        "conversation_id",
        "topic",
        unique=True,
        postgresql_where=text("state IN ('open', 'with_person')"),
    ),
    Index("ix_cases_due", "remind_at", "due_at", postgresql_where=text("state IN ('open', 'with_person')")),
)
