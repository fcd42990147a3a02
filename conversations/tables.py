"""What a conversation is made of, in PostgreSQL."""

from sqlalchemy import (
    BigInteger,
    Boolean,
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
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata


def _moment(name: str, *, nullable: bool = True) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


conversations = Table(
    "conversations",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("external_user", Text),
    Column("secret_hash", LargeBinary, unique=True),
    Column("address_hash", LargeBinary),
    Column("language", String(12), nullable=False),
    Column("language_pinned", Boolean, nullable=False, server_default=text("false")),
    Column("owner", String(8), nullable=False, server_default="bot"),
    Column("status", String(10), nullable=False, server_default="open"),
    Column("agent_id", Uuid),
    Column("agent_name", Text),
    Column("shopper_name", Text),
    Column("shopper_email", Text),
    Column("channel_address", JSONB),
    Column("channel_account", Text),
    Column("tracker", JSONB),
    Column("turn_fence", BigInteger, nullable=False, server_default="0"),
    _moment("turn_until"),
    Column("last_seq", BigInteger, nullable=False, server_default="0"),
    Column("read_seq_shopper", BigInteger, nullable=False, server_default="0"),
    Column("read_seq_agent", BigInteger, nullable=False, server_default="0"),
    _moment("shopper_seen_at"),
    _moment("shopper_wrote_at"),
    _moment("created_at", nullable=False),
    _moment("updated_at", nullable=False),
    CheckConstraint("owner IN ('bot', 'queue', 'human')", name="owner"),
    CheckConstraint("status IN ('open', 'resolved')", name="status"),
    Index("ix_conversations_owner", "owner", "status", "updated_at"),
    Index("ix_conversations_external", "channel", "external_user"),
)

messages = Table(
    "messages",
    metadata,
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("id", Uuid, nullable=False, unique=True),
    Column("channel", String(20), nullable=False),
    Column("external_id", Text),
    Column("author", String(8), nullable=False),
    Column("author_name", Text),
    Column("kind", String(8), nullable=False),
    Column("text", Text),
    Column("key", Text),
    Column("args", JSONB),
    Column("buttons", JSONB),
    Column("language", String(12)),
    Column("understanding", JSONB),
    Column("private", Boolean, nullable=False, server_default=text("false")),
    Column("turn_id", Uuid),
    Column("turn_state", String(8)),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("to_send", Boolean, nullable=False, server_default=text("false")),
    _moment("created_at", nullable=False),
    _moment("retry_at"),
    _moment("delivered_at"),
    _moment("read_at"),
    PrimaryKeyConstraint("conversation_id", "seq"),
    CheckConstraint("author IN ('shopper', 'bot', 'agent', 'system')", name="author"),
    UniqueConstraint("channel", "external_id"),
    Index("ix_messages_pending", "conversation_id", "seq", postgresql_where=text("turn_state = 'pending'")),
    Index("ix_messages_turn", "turn_id"),
    Index("ix_messages_to_send", "conversation_id", "seq", postgresql_where=text("to_send")),
)

handoffs = Table(
    "handoffs",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("summary", JSONB, nullable=False),
    Column("order_snapshot", JSONB),
    Column("slots", JSONB),
    Column("identity_level", String(20)),
    _moment("created_at", nullable=False),
    _moment("accepted_at"),
    Column("agent_id", Uuid),
    _moment("ended_at"),
    Column("resolution", Text),
    Index("uq_handoffs_open", "conversation_id", unique=True, postgresql_where=text("ended_at IS NULL")),
    Index("ix_handoffs_conversation", "conversation_id", "created_at"),
)

channel_users = Table(
    "channel_users",
    metadata,
    Column("channel", String(20), nullable=False),
    Column("account", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("channel", "account", "name"),
    Index("ix_channel_users_conversation", "conversation_id"),
    Index("ix_channel_users_name", "name"),
)
"""The names by which a channel tells us who writes, each of one conversation a shop's account."""

uploads = Table(
    "uploads",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("conversation_id", Uuid, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", String(100), nullable=False),
    Column("size_bytes", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    _moment("created_at", nullable=False),
)

action_results = Table(
    "action_results",
    metadata,
    Column("turn_id", Uuid, nullable=False),
    Column("action", String(80), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("response", JSONB, nullable=False),
    _moment("created_at", nullable=False),
    PrimaryKeyConstraint("turn_id", "action", "ordinal"),
)
