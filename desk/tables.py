"""The desk's own tables: who may sit at it, their sessions, and failed sign-ins."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY

from storage.metadata import metadata

# `email` is stored trimmed and in lower case, so that one person is one row.
agents = Table(
    "agents",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("email", String(320), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("password_hash", String(255), nullable=False),
    Column("languages", ARRAY(String(35)), nullable=False),
    Column("ui_language", String(35), nullable=False),
    Column("status", String(10), nullable=False),
    Column("role", String(12), nullable=False, server_default="agent"),
    Column("created_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("status IN ('online', 'away')", name="status"),
    CheckConstraint("role IN ('agent', 'supervisor')", name="role"),
)

# The browser holds the id; the database only its SHA-256, so a leaked backup opens no session.
agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("id_hash", LargeBinary(32), primary_key=True),
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
)

# One row an account name tried and one an address, both hashed: no personal data is kept about strangers.
sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("subject_hash", LargeBinary(32), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_failed_at", DateTime(timezone=True), nullable=False),
    Column("locked_until", DateTime(timezone=True), nullable=True),
)
