"""The demo shop, in a schema of its own."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE SCHEMA demo_shop")
    op.execute("""CREATE TABLE demo_shop.customers (
        id VARCHAR(20) NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone VARCHAR(20),
        country VARCHAR(2) NOT NULL,
        locale VARCHAR(12) NOT NULL,
        CONSTRAINT pk_customers PRIMARY KEY (id)
    )""")
    op.execute("""CREATE TABLE demo_shop.orders (
        number VARCHAR(20) NOT NULL,
        customer_id VARCHAR(20) NOT NULL,
        state VARCHAR(20) NOT NULL,
        placed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        currency VARCHAR(3) NOT NULL,
        shipping_minor BIGINT NOT NULL,
        delivered_on DATE,
        CONSTRAINT pk_orders PRIMARY KEY (number),
        CONSTRAINT fk_orders_customer_id FOREIGN KEY(customer_id) REFERENCES demo_shop.customers (id)
    )""")
    op.execute("""CREATE INDEX ix_orders_customer_id ON demo_shop.orders (customer_id)""")
    op.execute("""CREATE TABLE demo_shop.order_items (
        order_number VARCHAR(20) NOT NULL,
        id VARCHAR(30) NOT NULL,
        name TEXT NOT NULL,
        category VARCHAR(30) NOT NULL,
        quantity INTEGER NOT NULL,
        amount_minor BIGINT NOT NULL,
        CONSTRAINT pk_order_items PRIMARY KEY (order_number, id),
        CONSTRAINT fk_order_items_order_number FOREIGN KEY(order_number) REFERENCES demo_shop.orders (number)
    )""")
    op.execute("""CREATE INDEX ix_order_items_order_number ON demo_shop.order_items (order_number)""")
    op.execute("""CREATE TABLE demo_shop.parcels (
        tracking_number VARCHAR(40) NOT NULL,
        order_number VARCHAR(20) NOT NULL,
        carrier TEXT NOT NULL,
        tracking_url TEXT,
        state VARCHAR(20) NOT NULL,
        promised_on DATE,
        delivered_on DATE,
        CONSTRAINT pk_parcels PRIMARY KEY (tracking_number),
        CONSTRAINT fk_parcels_order_number FOREIGN KEY(order_number) REFERENCES demo_shop.orders (number)
    )""")
    op.execute("""CREATE INDEX ix_parcels_order_number ON demo_shop.parcels (order_number)""")
    op.execute("""CREATE TABLE demo_shop.checkpoints (
        tracking_number VARCHAR(40) NOT NULL,
        position INTEGER NOT NULL,
        at TIMESTAMP WITH TIME ZONE NOT NULL,
        place TEXT NOT NULL,
        code VARCHAR(30) NOT NULL,
        CONSTRAINT pk_checkpoints PRIMARY KEY (tracking_number, position),
        CONSTRAINT fk_checkpoints_tracking_number FOREIGN KEY(tracking_number) REFERENCES demo_shop.parcels (tracking_number)
    )""")
    op.execute("""CREATE TABLE demo_shop.refunds (
        number VARCHAR(30) NOT NULL,
        idempotency_key VARCHAR(60),
        order_number VARCHAR(20) NOT NULL,
        state VARCHAR(20) NOT NULL,
        amount_minor BIGINT NOT NULL,
        currency VARCHAR(3) NOT NULL,
        reason VARCHAR(30) NOT NULL,
        method VARCHAR(30) NOT NULL,
        made_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_refunds PRIMARY KEY (number),
        CONSTRAINT ck_refunds_amount_minor CHECK (amount_minor > 0),
        CONSTRAINT uq_refunds_idempotency_key UNIQUE (idempotency_key),
        CONSTRAINT fk_refunds_order_number FOREIGN KEY(order_number) REFERENCES demo_shop.orders (number)
    )""")
    op.execute("""CREATE INDEX ix_refunds_order_number ON demo_shop.refunds (order_number)""")
    op.execute("""CREATE TABLE demo_shop.refund_lines (
        refund_number VARCHAR(30) NOT NULL,
        item_id VARCHAR(30) NOT NULL,
        quantity INTEGER NOT NULL,
        amount_minor BIGINT NOT NULL,
        CONSTRAINT pk_refund_lines PRIMARY KEY (refund_number, item_id),
        CONSTRAINT fk_refund_lines_refund_number FOREIGN KEY(refund_number) REFERENCES demo_shop.refunds (number)
    )""")


def downgrade() -> None:
    op.execute("DROP TABLE demo_shop.refund_lines")
    op.execute("DROP TABLE demo_shop.refunds")
    op.execute("DROP TABLE demo_shop.checkpoints")
    op.execute("DROP TABLE demo_shop.parcels")
    op.execute("DROP TABLE demo_shop.order_items")
    op.execute("DROP TABLE demo_shop.orders")
    op.execute("DROP TABLE demo_shop.customers")
    op.execute("DROP SCHEMA demo_shop")
