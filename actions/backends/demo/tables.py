"""The demo shop's tables, in a schema of their own: nothing else reads them."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

SCHEMA = "demo_shop"
metadata = MetaData(
    schema=SCHEMA,
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    },
)
"""A catalogue of its own: a backend shares nothing with the service but the server."""


def _order_number() -> Column[str]:
    return Column("order_number", String(20), ForeignKey(f"{SCHEMA}.orders.number"), nullable=False, index=True)


customers = Table(
    "customers",
    metadata,
    Column("id", String(20), primary_key=True),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", String(20)),
    Column("country", String(2), nullable=False),
    Column("locale", String(12), nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("number", String(20), primary_key=True),
    Column("customer_id", String(20), ForeignKey(f"{SCHEMA}.customers.id"), nullable=False, index=True),
    Column("state", String(20), nullable=False),
    Column("placed_at", DateTime(timezone=True), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("shipping_minor", BigInteger, nullable=False),
    Column("delivered_on", Date),
    Column("address", JSONB(none_as_null=True)),
    Column("deliver_on", Date),
    Column("coupon", String(30)),
)

order_items = Table(
    "order_items",
    metadata,
    _order_number(),
    Column("id", String(30), nullable=False),
    Column("name", Text, nullable=False),
    Column("category", String(30), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("sku", String(40)),
    PrimaryKeyConstraint("order_number", "id"),
)

parcels = Table(
    "parcels",
    metadata,
    Column("tracking_number", String(40), primary_key=True),
    _order_number(),
    Column("carrier", Text, nullable=False),
    Column("tracking_url", Text),
    Column("state", String(20), nullable=False),
    Column("promised_on", Date),
    Column("delivered_on", Date),
    Column("pickup", JSONB(none_as_null=True)),
)

parcel_items = Table(
    "parcel_items",
    metadata,
    Column("tracking_number", String(40), ForeignKey(f"{SCHEMA}.parcels.tracking_number"), nullable=False),
    Column("item_id", String(30), nullable=False),
    Column("quantity", Integer, nullable=False),
    PrimaryKeyConstraint("tracking_number", "item_id"),
)

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("tracking_number", String(40), ForeignKey(f"{SCHEMA}.parcels.tracking_number"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("place", Text, nullable=False),
    Column("code", String(30), nullable=False),
    Column("carrier_words", Text),
    PrimaryKeyConstraint("tracking_number", "position"),
)

refunds = Table(
    "refunds",
    metadata,
    Column("number", String(30), primary_key=True),
    Column("idempotency_key", String(60), unique=True),
    _order_number(),
    Column("state", String(20), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("reason", String(30), nullable=False),
    Column("method", String(30), nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("amount_minor > 0", name="amount_minor"),
)

refund_lines = Table(
    "refund_lines",
    metadata,
    Column("refund_number", String(30), ForeignKey(f"{SCHEMA}.refunds.number"), nullable=False),
    Column("item_id", String(30), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    PrimaryKeyConstraint("refund_number", "item_id"),
)

payments = Table(
    "payments",
    metadata,
    Column("number", String(40), primary_key=True),
    _order_number(),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("decline", String(30)),
    Column("expires_at", DateTime(timezone=True)),
    Column("reference", String(40)),
)

stock = Table(
    "stock",
    metadata,
    Column("sku", String(40), primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("back_on", Date),
    CheckConstraint("quantity >= 0", name="quantity"),
)

requests = Table(
    "requests",
    metadata,
    Column("kind", String(20), nullable=False),
    Column("number", String(40), nullable=False),
    Column("idempotency_key", String(60)),
    Column("order_number", String(20), ForeignKey(f"{SCHEMA}.orders.number"), index=True),
    Column("customer_id", String(20)),
    Column("body", JSONB, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("kind", "number"),
    UniqueConstraint("kind", "idempotency_key"),
)
"""Changes, returns, vouchers, reshipments, notices, privacy cases: what is written once; see `requests.py`."""
