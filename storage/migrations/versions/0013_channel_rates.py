"""How fast a channel's account may send is one fact for all processes."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE channel_rates (
        channel VARCHAR(20) NOT NULL,
        account TEXT NOT NULL,
        next_at TIMESTAMP WITH TIME ZONE NOT NULL,
        paused_until TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_channel_rates PRIMARY KEY (channel, account)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE channel_rates")
