"""What is to be sent through a channel, and what became of it."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE messages ADD COLUMN to_send BOOLEAN DEFAULT false NOT NULL")
    op.execute("CREATE INDEX ix_messages_to_send ON messages (conversation_id, seq) WHERE to_send")
    op.execute("""CREATE TABLE channel_sends (
        id UUID NOT NULL,
        message_id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        channel VARCHAR(20) NOT NULL,
        account TEXT NOT NULL,
        seq BIGINT NOT NULL,
        part INTEGER NOT NULL,
        body JSONB,
        way VARCHAR(12) NOT NULL,
        state VARCHAR(10) NOT NULL,
        attempts INTEGER DEFAULT '0' NOT NULL,
        due_at TIMESTAMP WITH TIME ZONE NOT NULL,
        begun_at TIMESTAMP WITH TIME ZONE,
        held_at TIMESTAMP WITH TIME ZONE,
        external_id TEXT,
        reason VARCHAR(40),
        fault JSONB,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        sent_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_channel_sends PRIMARY KEY (id),
        CONSTRAINT uq_channel_sends_conversation_id_seq_part UNIQUE (conversation_id, seq, part),
        CONSTRAINT fk_channel_sends_message_id FOREIGN KEY(message_id) REFERENCES messages (id) ON DELETE CASCADE,
        CONSTRAINT fk_channel_sends_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("CREATE INDEX ix_channel_sends_message_id ON channel_sends (message_id)")
    op.execute(
        """CREATE INDEX ix_channel_sends_waiting ON channel_sends (conversation_id, seq, part)
        WHERE state IN ('queued', 'sending', 'unknown', 'held')"""
    )
    op.execute("CREATE INDEX ix_channel_sends_external ON channel_sends (channel, external_id)")
    op.execute("""CREATE TABLE channel_stops (
        channel VARCHAR(20) NOT NULL,
        account TEXT NOT NULL,
        reason VARCHAR(40) NOT NULL,
        fault JSONB,
        since TIMESTAMP WITH TIME ZONE NOT NULL,
        check_at TIMESTAMP WITH TIME ZONE NOT NULL,
        checks INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_channel_stops PRIMARY KEY (channel, account)
    )""")
    op.execute("""CREATE TABLE early_reports (
        channel VARCHAR(20) NOT NULL,
        external_id TEXT NOT NULL,
        state VARCHAR(10) NOT NULL,
        reason VARCHAR(40),
        fault JSONB,
        received_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_early_reports PRIMARY KEY (channel, external_id, state)
    )""")
    op.execute("""CREATE TABLE channel_templates (
        channel VARCHAR(20) NOT NULL,
        account TEXT NOT NULL,
        name TEXT NOT NULL,
        language VARCHAR(64) NOT NULL,
        status VARCHAR(40) NOT NULL,
        category VARCHAR(40),
        reason TEXT,
        updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_channel_templates PRIMARY KEY (channel, account, name, language)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE channel_templates")
    op.execute("DROP TABLE early_reports")
    op.execute("DROP TABLE channel_stops")
    op.execute("DROP TABLE channel_sends")
    op.execute("DROP INDEX ix_messages_to_send")
    op.execute("ALTER TABLE messages DROP COLUMN to_send")
