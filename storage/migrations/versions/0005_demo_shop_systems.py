"""The demo shop learns what all the dialogues ask: addresses, payments, stock, and writes that happen once."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE demo_shop.orders ADD COLUMN address JSONB")
    op.execute("ALTER TABLE demo_shop.orders ADD COLUMN deliver_on DATE")
    op.execute("ALTER TABLE demo_shop.orders ADD COLUMN coupon VARCHAR(30)")
    op.execute("ALTER TABLE demo_shop.order_items ADD COLUMN sku VARCHAR(40)")
    op.execute("ALTER TABLE demo_shop.parcels ADD COLUMN pickup JSONB")
    op.execute("ALTER TABLE demo_shop.checkpoints ADD COLUMN carrier_words TEXT")
    op.execute("""CREATE TABLE demo_shop.parcel_items (
        tracking_number VARCHAR(40) NOT NULL,
        item_id VARCHAR(30) NOT NULL,
        quantity INTEGER NOT NULL,
        CONSTRAINT pk_parcel_items PRIMARY KEY (tracking_number, item_id),
        CONSTRAINT fk_parcel_items_tracking_number FOREIGN KEY(tracking_number) REFERENCES demo_shop.parcels (tracking_number)
    )""")
    op.execute("""CREATE TABLE demo_shop.payments (
        number VARCHAR(40) NOT NULL,
        order_number VARCHAR(20) NOT NULL,
        kind VARCHAR(20) NOT NULL,
        state VARCHAR(20) NOT NULL,
        amount_minor BIGINT NOT NULL,
        currency VARCHAR(3) NOT NULL,
        made_at TIMESTAMP WITH TIME ZONE NOT NULL,
        decline VARCHAR(30),
        expires_at TIMESTAMP WITH TIME ZONE,
        reference VARCHAR(40),
        CONSTRAINT pk_payments PRIMARY KEY (number),
        CONSTRAINT fk_payments_order_number FOREIGN KEY(order_number) REFERENCES demo_shop.orders (number)
    )""")
    op.execute("CREATE INDEX ix_payments_order_number ON demo_shop.payments (order_number)")
    op.execute("""CREATE TABLE demo_shop.stock (
        sku VARCHAR(40) NOT NULL,
        quantity INTEGER NOT NULL,
        back_on DATE,
        CONSTRAINT pk_stock PRIMARY KEY (sku),
        CONSTRAINT ck_stock_quantity CHECK (quantity >= 0)
    )""")
    op.execute("""CREATE TABLE demo_shop.requests (
        kind VARCHAR(20) NOT NULL,
        number VARCHAR(40) NOT NULL,
        idempotency_key VARCHAR(60),
        order_number VARCHAR(20),
        customer_id VARCHAR(20),
        body JSONB NOT NULL,
        made_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_requests PRIMARY KEY (kind, number),
        CONSTRAINT uq_requests_kind_idempotency_key UNIQUE (kind, idempotency_key),
        CONSTRAINT fk_requests_order_number FOREIGN KEY(order_number) REFERENCES demo_shop.orders (number)
    )""")
    op.execute("CREATE INDEX ix_requests_order_number ON demo_shop.requests (order_number)")


def downgrade() -> None:
    op.execute("DROP TABLE demo_shop.requests")
    op.execute("DROP TABLE demo_shop.stock")
    op.execute("DROP TABLE demo_shop.payments")
    op.execute("DROP TABLE demo_shop.parcel_items")
    op.execute("ALTER TABLE demo_shop.checkpoints DROP COLUMN carrier_words")
    op.execute("ALTER TABLE demo_shop.parcels DROP COLUMN pickup")
    op.execute("ALTER TABLE demo_shop.order_items DROP COLUMN sku")
    op.execute("ALTER TABLE demo_shop.orders DROP COLUMN coupon")
    op.execute("ALTER TABLE demo_shop.orders DROP COLUMN deliver_on")
    op.execute("ALTER TABLE demo_shop.orders DROP COLUMN address")
