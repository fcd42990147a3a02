"""Cases that are followed up, one-time codes by mail, receipts of what was erased, and questions nobody answered."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE cases (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        topic VARCHAR(40) NOT NULL,
        state VARCHAR(12) NOT NULL,
        order_number VARCHAR(40),
        facts JSONB NOT NULL,
        told JSONB NOT NULL,
        opened_turn UUID,
        opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
        remind_at TIMESTAMP WITH TIME ZONE NOT NULL,
        due_at TIMESTAMP WITH TIME ZONE NOT NULL,
        settled_at TIMESTAMP WITH TIME ZONE,
        outcome VARCHAR(40),
        CONSTRAINT pk_cases PRIMARY KEY (id),
        CONSTRAINT fk_cases_conversation_id FOREIGN KEY(conversation_id)
            REFERENCES conversations (id) ON DELETE CASCADE,
        CONSTRAINT ck_cases_state CHECK (state IN ('open', 'with_person', 'kept', 'missed', 'withdrawn')),
        CONSTRAINT ck_cases_times CHECK (remind_at <= due_at)
    )""")
    op.execute("""CREATE UNIQUE INDEX uq_cases_open ON cases (conversation_id, topic)
        WHERE state IN ('open', 'with_person')""")
    op.execute("""CREATE INDEX ix_cases_due ON cases (remind_at, due_at) WHERE state IN ('open', 'with_person')""")
    op.execute("""CREATE TABLE email_codes (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        order_number VARCHAR(40) NOT NULL,
        email TEXT,
        code_hash BYTEA,
        state VARCHAR(10) NOT NULL,
        tries INTEGER NOT NULL,
        asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
        send_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_email_codes PRIMARY KEY (id),
        CONSTRAINT fk_email_codes_conversation_id FOREIGN KEY(conversation_id)
            REFERENCES conversations (id) ON DELETE CASCADE,
        CONSTRAINT ck_email_codes_state CHECK (state IN ('waiting', 'sent', 'used', 'void', 'failed'))
    )""")
    op.execute("""CREATE INDEX ix_email_codes_conversation ON email_codes (conversation_id, asked_at)""")
    op.execute("""CREATE INDEX ix_email_codes_order ON email_codes (order_number, asked_at)""")
    op.execute("""CREATE INDEX ix_email_codes_waiting ON email_codes (send_at) WHERE state = 'waiting'""")
    op.execute("""ALTER TABLE order_proofs ADD COLUMN code_proven_at TIMESTAMP WITH TIME ZONE""")
    op.execute("""CREATE TABLE erasure_receipts (
        id UUID NOT NULL,
        reason VARCHAR(20) NOT NULL,
        subject_hash BYTEA,
        erased_at TIMESTAMP WITH TIME ZONE NOT NULL,
        counts JSONB NOT NULL,
        CONSTRAINT pk_erasure_receipts PRIMARY KEY (id),
        CONSTRAINT ck_erasure_receipts_reason CHECK (reason IN ('retention', 'shopper'))
    )""")
    op.execute("""CREATE TABLE privacy_requests (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        customer_id TEXT,
        kind VARCHAR(10) NOT NULL,
        state VARCHAR(10) NOT NULL,
        about JSONB,
        asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
        settled_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_privacy_requests PRIMARY KEY (id),
        CONSTRAINT ck_privacy_requests_kind CHECK (kind IN ('export', 'erasure')),
        CONSTRAINT ck_privacy_requests_state CHECK (state IN ('asked', 'agreed', 'done', 'refused', 'void'))
    )""")
    op.execute("""CREATE INDEX ix_privacy_requests_conversation ON privacy_requests (conversation_id)""")
    op.execute("""CREATE TABLE knowledge_gaps (
        language VARCHAR(12) NOT NULL,
        words_hash BYTEA NOT NULL,
        words TEXT NOT NULL,
        times INTEGER NOT NULL,
        first_at TIMESTAMP WITH TIME ZONE NOT NULL,
        last_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_knowledge_gaps PRIMARY KEY (language, words_hash)
    )""")
    op.execute("""CREATE TABLE knowledge_votes (
        article VARCHAR(80) NOT NULL,
        language VARCHAR(12) NOT NULL,
        shown INTEGER NOT NULL,
        helped INTEGER NOT NULL,
        not_helped INTEGER NOT NULL,
        CONSTRAINT pk_knowledge_votes PRIMARY KEY (article, language)
    )""")


def downgrade() -> None:
    for table in (
        "knowledge_votes", "knowledge_gaps", "privacy_requests", "erasure_receipts", "email_codes", "cases",
    ):  # fmt: skip
        op.execute(f"DROP TABLE {table}")
    op.execute("ALTER TABLE order_proofs DROP COLUMN code_proven_at")
