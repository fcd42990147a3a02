"""What a person at the desk decides: who asked, who decided, and what the shopper was told."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE approvals (
        entry_id UUID NOT NULL,
        what VARCHAR(20) NOT NULL,
        conversation_id UUID NOT NULL,
        order_number VARCHAR(40) NOT NULL,
        policy VARCHAR(60) NOT NULL,
        identity_level VARCHAR(20) NOT NULL,
        asked JSONB NOT NULL,
        asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
        due_at TIMESTAMP WITH TIME ZONE NOT NULL,
        decision VARCHAR(10),
        decided_by UUID,
        decided_by_name VARCHAR(120),
        decided_at TIMESTAMP WITH TIME ZONE,
        why VARCHAR(500),
        told VARCHAR(10),
        closed_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_approvals PRIMARY KEY (entry_id),
        CONSTRAINT fk_approvals_conversation_id
            FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
        CONSTRAINT ck_approvals_decision CHECK (decision IN ('approved', 'refused')),
        CONSTRAINT ck_approvals_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
    )""")
    op.execute("CREATE INDEX ix_approvals_conversation ON approvals (conversation_id)")
    op.execute("CREATE INDEX ix_approvals_open ON approvals (due_at) WHERE closed_at IS NULL")
    op.execute("CREATE INDEX ix_approvals_decided ON approvals (decided_at) WHERE decision IS NOT NULL")
    # Until now whoever took the conversation dealt with these by hand, and nothing says how.
    op.execute("UPDATE refund_ledger SET state = 'void', settled_at = now() WHERE state = 'needs_approval'")
    op.execute("UPDATE operation_ledger SET state = 'void', settled_at = now() WHERE state = 'needs_approval'")
    op.execute("ALTER TABLE operation_ledger DROP COLUMN approved_by")
    op.execute("ALTER TABLE refund_ledger ADD COLUMN customer_id VARCHAR(120)")
    op.execute("CREATE INDEX ix_refund_ledger_customer ON refund_ledger (customer_id)")
    op.execute("ALTER TABLE agents ADD COLUMN role VARCHAR(12) NOT NULL DEFAULT 'agent'")
    op.execute("ALTER TABLE agents ADD CONSTRAINT ck_agents_role CHECK (role IN ('agent', 'supervisor'))")


def downgrade() -> None:
    op.execute("ALTER TABLE agents DROP COLUMN role")
    op.execute("DROP INDEX ix_refund_ledger_customer")
    op.execute("ALTER TABLE refund_ledger DROP COLUMN customer_id")
    op.execute("ALTER TABLE operation_ledger ADD COLUMN approved_by UUID")
    op.execute("DROP TABLE approvals")
