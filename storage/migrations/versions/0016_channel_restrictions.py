"""A channel's account may be kept from beginning conversations while it answers as before."""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("""CREATE TABLE channel_restrictions (
        channel VARCHAR(20) NOT NULL,
        account TEXT NOT NULL,
        since TIMESTAMP WITH TIME ZONE NOT NULL,
        until TIMESTAMP WITH TIME ZONE,
        CONSTRAINT pk_channel_restrictions PRIMARY KEY (channel, account)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE channel_restrictions")
