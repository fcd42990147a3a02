"""The refund ledger in PostgreSQL. Its rows outlive the conversation that they came from."""

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Index, String, Table, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata

refund_ledger = Table(
    "refund_ledger",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("lines", JSONB, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("reason", String(30), nullable=False),
    Column("identity_level", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("note", String(60)),
    Column("refund_number", String(60)),
    Column("confirmed_turn", Uuid),
    Column("proposed_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True)),
    Column("confirmed_at", DateTime(timezone=True)),
    Column("sent_at", DateTime(timezone=True)),
    Column("asked_at", DateTime(timezone=True)),
    Column("settled_at", DateTime(timezone=True)),
    CheckConstraint("amount_minor > 0", name="amount_minor"),
    CheckConstraint(
        "state IN ('proposed', 'void', 'confirmed', 'sent', 'unknown', 'done', 'refused', 'needs_approval')",
        name="state",
    ),
    Index("ix_refund_ledger_order", "order_number"),
    Index("ix_refund_ledger_conversation", "conversation_id"),
    Index(
        "ix_refund_ledger_unsettled",
        "sent_at",
        postgresql_where=text("state IN ('confirmed', 'sent', 'unknown')"),
    ),
)
