"""Whom a customer's logins, proofs and names lead to is looked up at every webhook of a shop, and for an erasure."""

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


def downgrade() -> None:
    op.execute("DROP INDEX ix_channel_users_name")
    op.execute("DROP INDEX ix_customer_logins_customer")
    op.execute("DROP INDEX ix_order_proofs_phone")
    op.execute("DROP INDEX ix_order_proofs_email")
    op.execute("DROP INDEX ix_order_proofs_order_number")
