"""Exchange rates that were fetched outlive a restart and a night without their source."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE reference_rates (
        source VARCHAR(20) NOT NULL,
        rates_of DATE NOT NULL,
        base VARCHAR(3) NOT NULL,
        per_base JSONB NOT NULL,
        fetched_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_reference_rates PRIMARY KEY (source)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE reference_rates")
