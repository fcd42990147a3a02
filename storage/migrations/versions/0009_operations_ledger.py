"""Changes of an order that must happen once, and the trail of every ledger."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE operation_ledger (
        id UUID NOT NULL,
        conversation_id UUID NOT NULL,
        order_number VARCHAR(40) NOT NULL,
        customer_id VARCHAR(120) NOT NULL,
        kind VARCHAR(30) NOT NULL,
        request JSONB NOT NULL,
        worth_minor BIGINT,
        currency VARCHAR(3),
        identity_level VARCHAR(20) NOT NULL,
        state VARCHAR(20) NOT NULL,
        note VARCHAR(60),
        result_number VARCHAR(120),
        approved_by UUID,
        confirmed_turn UUID,
        proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE,
        confirmed_at TIMESTAMP WITH TIME ZONE,
        sent_at TIMESTAMP WITH TIME ZONE,
        asked_at TIMESTAMP WITH TIME ZONE,
        settled_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_operation_ledger PRIMARY KEY (id),
        CONSTRAINT ck_operation_ledger_state CHECK (
            state IN ('proposed', 'void', 'confirmed', 'sent', 'unknown', 'done', 'refused', 'needs_approval')
        )
    )""")
    op.execute("CREATE INDEX ix_operation_ledger_order ON operation_ledger (order_number)")
    op.execute("CREATE INDEX ix_operation_ledger_customer ON operation_ledger (customer_id)")
    op.execute("CREATE INDEX ix_operation_ledger_conversation ON operation_ledger (conversation_id)")
    op.execute(
        "CREATE INDEX ix_operation_ledger_unsettled ON operation_ledger (sent_at)"
        " WHERE state IN ('confirmed', 'sent', 'unknown')"
    )
    op.execute("""CREATE TABLE ledger_trail (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        what VARCHAR(20) NOT NULL,
        entry_id UUID NOT NULL,
        state VARCHAR(20) NOT NULL,
        by VARCHAR(60) NOT NULL,
        why VARCHAR(120),
        at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_ledger_trail PRIMARY KEY (id)
    )""")
    op.execute("CREATE INDEX ix_ledger_trail_entry ON ledger_trail (entry_id)")


def downgrade() -> None:
    op.execute("DROP TABLE ledger_trail")
    op.execute("DROP TABLE operation_ledger")
