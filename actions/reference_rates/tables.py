"""The last exchange rates of each source."""

from sqlalchemy import Column, Date, DateTime, String, Table
from sqlalchemy.dialects.postgresql import JSONB

from storage.metadata import metadata

reference_rates = Table(
    "reference_rates",
    metadata,
    Column("source", String(20), primary_key=True),
    Column("rates_of", Date, nullable=False),
    Column("base", String(3), nullable=False),
    Column("per_base", JSONB, nullable=False),
    Column("fetched_at", DateTime(timezone=True), nullable=False),
)
