"""What the articles did not answer, and whether they helped; counts, with no trace of who asked."""

from sqlalchemy import Column, DateTime, Integer, LargeBinary, PrimaryKeyConstraint, String, Table, Text

from storage.metadata import metadata

knowledge_gaps = Table(
    "knowledge_gaps",
    metadata,
    Column("language", String(12), nullable=False),
    Column("words_hash", LargeBinary, nullable=False),
    Column("words", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("first_at", DateTime(timezone=True), nullable=False),
    Column("last_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("language", "words_hash"),
)

knowledge_votes = Table(
    "knowledge_votes",
    metadata,
    Column("article", String(80), nullable=False),
    Column("language", String(12), nullable=False),
    Column("shown", Integer, nullable=False),
    Column("helped", Integer, nullable=False),
    Column("not_helped", Integer, nullable=False),
    PrimaryKeyConstraint("article", "language"),
)
