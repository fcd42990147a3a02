"""Links that bring a shopper back into their conversation from a mail, on any device.

A link is a bearer secret: long, random, stored as a hash, good for `LIFETIME`. It stays good after its first use,
because mail programs and people open links twice.
"""

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Column, DateTime, ForeignKey, LargeBinary, Table, Uuid, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.clock import Clock
from storage.metadata import metadata

LIFETIME = timedelta(days=14)

resume_links = Table(
    "resume_links",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column(
        "conversation_id",
        Uuid,
        ForeignKey("conversations.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("expires_at", DateTime(timezone=True), nullable=False),
)


async def create_resume_token(connection: AsyncConnection, clock: Clock, conversation_id: UUID) -> str:
    """A new token for this conversation; only the mail holds it."""
    now = clock.now()
    await connection.execute(delete(resume_links).where(resume_links.c.expires_at <= now))
    token = secrets.token_urlsafe(32)
    await connection.execute(
        insert(resume_links).values(
            token_hash=_hashed(token), conversation_id=conversation_id, expires_at=now + LIFETIME
        )
    )
    return token


async def find_conversation_of(connection: AsyncConnection, clock: Clock, token: str) -> UUID | None:
    """The conversation that this token resumes, or None when it is unknown or too old."""
    query = select(resume_links.c.conversation_id).where(
        resume_links.c.token_hash == _hashed(token), resume_links.c.expires_at > clock.now()
    )
    return (await connection.execute(query)).scalar_one_or_none()


def _hashed(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
