"""What shoppers asked about their data, and receipts of what was erased; once that is done, neither says whose."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, LargeBinary, String, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata

# `about` has the ids of the conversations that an erasure reaches, from before the shop is asked until it is done.
privacy_requests = Table(
    "privacy_requests",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, nullable=False),
    Column("customer_id", Text),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False),
    Column("about", JSONB),
    Column("asked_at", DateTime(timezone=True), nullable=False),
    Column("settled_at", DateTime(timezone=True)),
    CheckConstraint("kind IN ('export', 'erasure')", name="kind"),
    CheckConstraint("state IN ('asked', 'agreed', 'done', 'refused', 'void')", name="state"),
    Index("ix_privacy_requests_conversation", "conversation_id"),
)

# `counts` has the number of rows by table, under "erased" and "pseudonymised"; `subject_hash` is keyed.
erasure_receipts = Table(
    "erasure_receipts",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("reason", String(20), nullable=False),
    Column("subject_hash", LargeBinary),
    Column("erased_at", DateTime(timezone=True), nullable=False),
    Column("counts", JSONB, nullable=False),
    CheckConstraint("reason IN ('retention', 'shopper')", name="reason"),
)
