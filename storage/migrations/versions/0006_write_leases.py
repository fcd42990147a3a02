"""Who may write about what in a shop's system that knows no idempotency."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE write_leases (
        name VARCHAR(120) NOT NULL,
        holder UUID NOT NULL,
        until TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_write_leases PRIMARY KEY (name)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE write_leases")
