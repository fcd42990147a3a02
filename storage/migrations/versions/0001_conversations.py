"""Conversations: the inbox, the transcript, hand-offs, uploads and stored action results."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE action_results (
        turn_id UUID NOT NULL,
        action VARCHAR(80) NOT NULL,
        ordinal INTEGER NOT NULL,
        response JSONB NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_action_results PRIMARY KEY (turn_id, action, ordinal)
    )""")
    op.execute("""CREATE TABLE conversations (
        id UUID NOT NULL,
        channel VARCHAR(20) NOT NULL,
        external_user TEXT,
        secret_hash BYTEA,
        address_hash BYTEA,
        language VARCHAR(12) NOT NULL,
        language_pinned BOOLEAN DEFAULT false NOT NULL,
        owner VARCHAR(8) DEFAULT 'bot' NOT NULL,
        status VARCHAR(10) DEFAULT 'open' NOT NULL,
        agent_id UUID,
        agent_name TEXT,
        shopper_name TEXT,
        shopper_email TEXT,
        channel_address JSONB,
        tracker JSONB,
        turn_fence BIGINT DEFAULT '0' NOT NULL,
        turn_until TIMESTAMP WITH TIME ZONE,
        last_seq BIGINT DEFAULT '0' NOT NULL,
        read_seq_shopper BIGINT DEFAULT '0' NOT NULL,
        read_seq_agent BIGINT DEFAULT '0' NOT NULL,
        shopper_seen_at TIMESTAMP WITH TIME ZONE,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_conversations PRIMARY KEY (id),
        CONSTRAINT ck_conversations_owner CHECK (owner IN ('bot', 'queue', 'human')),
        CONSTRAINT ck_conversations_status CHECK (status IN ('open', 'resolved')),
        CONSTRAINT uq_conversations_secret_hash UNIQUE (secret_hash)
    )""")
    op.execute("""CREATE INDEX ix_conversations_external ON conversations (channel, external_user)""")
    op.execute("""CREATE INDEX ix_conversations_owner ON conversations (owner, status, updated_at)""")
    op.execute("""CREATE TABLE handoffs (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        reason VARCHAR(40) NOT NULL,
        summary JSONB NOT NULL,
        order_snapshot JSONB,
        slots JSONB,
        identity_level VARCHAR(20),
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        accepted_at TIMESTAMP WITH TIME ZONE,
        agent_id UUID,
        ended_at TIMESTAMP WITH TIME ZONE,
        resolution TEXT,
        CONSTRAINT pk_handoffs PRIMARY KEY (id),
        CONSTRAINT fk_handoffs_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE UNIQUE INDEX uq_handoffs_open ON handoffs (conversation_id) WHERE ended_at IS NULL""")
    op.execute("""CREATE TABLE messages (
        conversation_id UUID NOT NULL,
        seq BIGINT NOT NULL,
        id UUID NOT NULL,
        channel VARCHAR(20) NOT NULL,
        external_id TEXT,
        author VARCHAR(8) NOT NULL,
        author_name TEXT,
        kind VARCHAR(8) NOT NULL,
        text TEXT,
        key TEXT,
        args JSONB,
        buttons JSONB,
        language VARCHAR(12),
        understanding JSONB,
        private BOOLEAN DEFAULT false NOT NULL,
        turn_id UUID,
        turn_state VARCHAR(8),
        attempts INTEGER DEFAULT '0' NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        retry_at TIMESTAMP WITH TIME ZONE,
        delivered_at TIMESTAMP WITH TIME ZONE,
        read_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_messages PRIMARY KEY (conversation_id, seq),
        CONSTRAINT ck_messages_author CHECK (author IN ('shopper', 'bot', 'agent', 'system')),
        CONSTRAINT uq_messages_channel_external_id UNIQUE (channel, external_id),
        CONSTRAINT fk_messages_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
        CONSTRAINT uq_messages_id UNIQUE (id)
    )""")
    op.execute("""CREATE INDEX ix_messages_pending ON messages (conversation_id, seq) WHERE turn_state = 'pending'""")
    op.execute("""CREATE INDEX ix_messages_turn ON messages (turn_id)""")
    op.execute("""CREATE TABLE uploads (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        name TEXT NOT NULL,
        content_type VARCHAR(100) NOT NULL,
        size_bytes INTEGER NOT NULL,
        content BYTEA NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_uploads PRIMARY KEY (id),
        CONSTRAINT fk_uploads_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")


def downgrade() -> None:
    for table in ("uploads", "messages", "handoffs", "conversations", "action_results"):
        op.execute(f"DROP TABLE {table}")
