"""The desk: agents, their sessions, presence, and mails to shoppers who left."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE agents (
        id UUID NOT NULL,
        email VARCHAR(320) NOT NULL,
        name VARCHAR(120) NOT NULL,
        password_hash VARCHAR(255) NOT NULL,
        languages VARCHAR(35)[] NOT NULL,
        ui_language VARCHAR(35) NOT NULL,
        status VARCHAR(10) NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_agents PRIMARY KEY (id),
        CONSTRAINT ck_agents_status CHECK (status IN ('online', 'away')),
        CONSTRAINT uq_agents_email UNIQUE (email)
    )""")
    op.execute("""CREATE TABLE agent_sessions (
        id_hash BYTEA NOT NULL,
        agent_id UUID NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_agent_sessions PRIMARY KEY (id_hash),
        CONSTRAINT fk_agent_sessions_agent_id FOREIGN KEY(agent_id) REFERENCES agents (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE INDEX ix_agent_sessions_agent_id ON agent_sessions (agent_id)""")
    op.execute("""CREATE TABLE sign_in_failures (
        subject_hash BYTEA NOT NULL,
        failures INTEGER NOT NULL,
        last_failed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        locked_until TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_sign_in_failures PRIMARY KEY (subject_hash)
    )""")
    op.execute("""CREATE UNLOGGED TABLE presence (
        socket_id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        role VARCHAR(8) NOT NULL,
        person_id UUID NOT NULL,
        name TEXT NOT NULL,
        state VARCHAR(8) NOT NULL,
        typing_until TIMESTAMP WITH TIME ZONE,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_presence PRIMARY KEY (socket_id, conversation_id)
    )""")
    op.execute("""CREATE INDEX ix_presence_conversation_id ON presence (conversation_id)""")
    op.execute("""CREATE TABLE resume_links (
        token_hash BYTEA NOT NULL,
        conversation_id UUID NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_resume_links PRIMARY KEY (token_hash),
        CONSTRAINT fk_resume_links_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE INDEX ix_resume_links_conversation_id ON resume_links (conversation_id)""")
    op.execute("""CREATE TABLE answer_mails (
        message_id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        state VARCHAR(10) NOT NULL,
        due_at TIMESTAMP WITH TIME ZONE NOT NULL,
        attempts INTEGER NOT NULL,
        reason VARCHAR(200),
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_answer_mails PRIMARY KEY (message_id),
        CONSTRAINT fk_answer_mails_message_id FOREIGN KEY(message_id) REFERENCES messages (id) ON DELETE CASCADE,
        CONSTRAINT fk_answer_mails_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE INDEX ix_answer_mails_conversation_id ON answer_mails (conversation_id)""")
    op.execute("""CREATE INDEX ix_answer_mails_due ON answer_mails (due_at) WHERE state = 'waiting'""")
    op.execute("""CREATE INDEX ix_handoffs_conversation ON handoffs (conversation_id, created_at)""")


def downgrade() -> None:
    op.execute("DROP INDEX ix_handoffs_conversation")
    for table in ("answer_mails", "resume_links", "presence", "sign_in_failures", "agent_sessions", "agents"):
        op.execute(f"DROP TABLE {table}")
