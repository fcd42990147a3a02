"""The ledgers in PostgreSQL. Their rows outlive the conversation that they came from."""

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Identity, Index, String, Table, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata

refund_ledger = Table(
    "refund_ledger",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("customer_id", String(120)),
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
    Index("ix_refund_ledger_confirmed", "confirmed_at"),
    Index("ix_refund_ledger_conversation", "conversation_id"),
    Index(
        "ix_refund_ledger_unsettled",
        "sent_at",
        postgresql_where=text("state IN ('confirmed', 'sent', 'unknown')"),
    ),
)

operation_ledger = Table(
    "operation_ledger",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("customer_id", String(120), nullable=False),
    Column("kind", String(30), nullable=False),
    Column("request", JSONB, nullable=False),
    Column("worth_minor", BigInteger),
    Column("currency", String(3)),
    Column("identity_level", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("note", String(60)),
    Column("result_number", String(120)),
    Column("confirmed_turn", Uuid),
    Column("proposed_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True)),
    Column("confirmed_at", DateTime(timezone=True)),
    Column("sent_at", DateTime(timezone=True)),
    Column("asked_at", DateTime(timezone=True)),
    Column("settled_at", DateTime(timezone=True)),
    CheckConstraint(
        "state IN ('proposed', 'void', 'confirmed', 'sent', 'unknown', 'done', 'refused', 'needs_approval')",
        name="state",
    ),
    Index("ix_operation_ledger_order", "order_number"),
    Index("ix_operation_ledger_confirmed", "confirmed_at"),
    Index("ix_operation_ledger_conversation", "conversation_id"),
    Index(
        "ix_operation_ledger_unsettled",
        "sent_at",
        postgresql_where=text("state IN ('confirmed', 'sent', 'unknown')"),
    ),
)

ledger_trail = Table(
    "ledger_trail",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("what", String(20), nullable=False),
    Column("entry_id", Uuid, nullable=False),
    Column("state", String(20), nullable=False),
    Column("by", String(60), nullable=False),
    Column("why", String(120)),
    Column("at", DateTime(timezone=True), nullable=False),
    Index("ix_ledger_trail_entry", "entry_id"),
)
