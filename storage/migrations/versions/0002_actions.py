"""Actions: the refund ledger, and what shoppers proved about themselves."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE refund_ledger (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        order_number VARCHAR(40) NOT NULL,
        lines JSONB NOT NULL,
        amount_minor BIGINT NOT NULL,
        currency VARCHAR(3) NOT NULL,
        reason VARCHAR(30) NOT NULL,
        identity_level VARCHAR(20) NOT NULL,
        state VARCHAR(20) NOT NULL,
        note VARCHAR(60),
        refund_number VARCHAR(60),
        confirmed_turn UUID,
        proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE,
        confirmed_at TIMESTAMP WITH TIME ZONE,
        sent_at TIMESTAMP WITH TIME ZONE,
        asked_at TIMESTAMP WITH TIME ZONE,
        settled_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_refund_ledger PRIMARY KEY (id),
        CONSTRAINT ck_refund_ledger_amount_minor CHECK (amount_minor > 0),
        CONSTRAINT ck_refund_ledger_state CHECK (state IN ('proposed', 'void', 'confirmed', 'sent', 'unknown', 'done', 'refused', 'needs_approval'))
    )""")
    op.execute("""CREATE INDEX ix_refund_ledger_conversation ON refund_ledger (conversation_id)""")
    op.execute("""CREATE INDEX ix_refund_ledger_order ON refund_ledger (order_number)""")
    op.execute(
        """CREATE INDEX ix_refund_ledger_unsettled ON refund_ledger (sent_at) WHERE state IN ('confirmed', 'sent', 'unknown')"""
    )
    op.execute("""CREATE TABLE order_proofs (
        conversation_id UUID NOT NULL,
        order_number VARCHAR(40) NOT NULL,
        email TEXT,
        phone VARCHAR(20),
        proven_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_order_proofs PRIMARY KEY (conversation_id, order_number),
        CONSTRAINT fk_order_proofs_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE TABLE customer_logins (
        conversation_id UUID NOT NULL,
        customer_id TEXT NOT NULL,
        logged_in_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_customer_logins PRIMARY KEY (conversation_id),
        CONSTRAINT fk_customer_logins_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id) ON DELETE CASCADE
    )""")
    op.execute("""CREATE TABLE failed_proofs (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        address_hash BYTEA,
        order_number_hash BYTEA NOT NULL,
        failed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_failed_proofs PRIMARY KEY (id)
    )""")
    op.execute("""CREATE INDEX ix_failed_proofs_address ON failed_proofs (address_hash, failed_at)""")
    op.execute("""CREATE INDEX ix_failed_proofs_conversation ON failed_proofs (conversation_id, failed_at)""")
    op.execute("""CREATE INDEX ix_failed_proofs_order ON failed_proofs (order_number_hash, failed_at)""")


def downgrade() -> None:
    op.execute("DROP TABLE failed_proofs")
    op.execute("DROP TABLE customer_logins")
    op.execute("DROP TABLE order_proofs")
    op.execute("DROP TABLE refund_ledger")
