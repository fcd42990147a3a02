"""Indexes: whose order it is, asked at a shop's every webhook; and what was agreed to in a day, asked at every yes."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE INDEX ix_order_proofs_order_number ON order_proofs (order_number)")
    op.execute("CREATE INDEX ix_order_proofs_email ON order_proofs (lower(email))")
    op.execute("CREATE INDEX ix_order_proofs_phone ON order_proofs (phone)")
    op.execute("CREATE INDEX ix_customer_logins_customer ON customer_logins (customer_id)")
    op.execute("CREATE INDEX ix_channel_users_name ON channel_users (name)")
    for ledger in ("refund_ledger", "operation_ledger"):
        # A customer's own are counted among those of the day, so nothing asked for them by themselves.
        op.execute(f"DROP INDEX ix_{ledger}_customer")
        op.execute(f"CREATE INDEX ix_{ledger}_confirmed ON {ledger} (confirmed_at)")


def downgrade() -> None:
    for ledger in ("refund_ledger", "operation_ledger"):
        op.execute(f"DROP INDEX ix_{ledger}_confirmed")
        op.execute(f"CREATE INDEX ix_{ledger}_customer ON {ledger} (customer_id)")
    op.execute("DROP INDEX ix_channel_users_name")
    op.execute("DROP INDEX ix_customer_logins_customer")
    op.execute("DROP INDEX ix_order_proofs_phone")
    op.execute("DROP INDEX ix_order_proofs_email")
    op.execute("DROP INDEX ix_order_proofs_order_number")
