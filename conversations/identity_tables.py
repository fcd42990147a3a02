"""What a conversation has proven about its shopper, and what it failed to prove."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Uuid,
    text,
)

from storage.metadata import metadata

order_proofs = Table(
    "order_proofs",
    metadata,
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("email", Text),
    Column("phone", String(20)),
    Column("proven_at", DateTime(timezone=True), nullable=False),
    Column("code_proven_at", DateTime(timezone=True)),
    PrimaryKeyConstraint("conversation_id", "order_number"),
    Index("ix_order_proofs_order_number", "order_number"),
    Index("ix_order_proofs_email", text("lower(email)")),
    Index("ix_order_proofs_phone", "phone"),
)

# `email` is where the code goes, gone once it is sent; a row without one answers a pair that was wrong.
email_codes = Table(
    "email_codes",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("email", Text),
    Column("code_hash", LargeBinary),
    Column("state", String(10), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("asked_at", DateTime(timezone=True), nullable=False),
    Column("send_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("state IN ('waiting', 'sent', 'used', 'void', 'failed')", name="state"),
    Index("ix_email_codes_conversation", "conversation_id", "asked_at"),
    Index("ix_email_codes_order", "order_number", "asked_at"),
    Index("ix_email_codes_waiting", "send_at", postgresql_where=text("state = 'waiting'")),
)

customer_logins = Table(
    "customer_logins",
    metadata,
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("customer_id", Text, nullable=False),
    Column("logged_in_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    Index("ix_customer_logins_customer", "customer_id"),
)

failed_proofs = Table(
    "failed_proofs",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, nullable=False),
    Column("address_hash", LargeBinary),
    Column("order_number_hash", LargeBinary, nullable=False),
    Column("failed_at", DateTime(timezone=True), nullable=False),
    Index("ix_failed_proofs_conversation", "conversation_id", "failed_at"),
    Index("ix_failed_proofs_address", "address_hash", "failed_at"),
    Index("ix_failed_proofs_order", "order_number_hash", "failed_at"),
)

# Orders that were opened by log-in alone: whose news this conversation may have, after the log-in has ended too.
opened_orders = Table(
    "opened_orders",
    metadata,
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("order_number", String(40), nullable=False),
    Column("customer_id", Text, nullable=False),
    Column("opened_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("conversation_id", "order_number"),
    Index("ix_opened_orders_order_number", "order_number"),
)
