"""How a conversation begins, and how a device finds its own again."""

import hashlib
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Conversation, Draft
from conversations.tables import conversations
from conversations.transcript import append


@dataclass(frozen=True)
class Started:
    """A conversation and the secret that opens it; the secret is stored as a hash only."""

    conversation_id: UUID
    secret: str


def secret_hash(secret: str) -> bytes:
    """How a session's secret is stored."""
    return hashlib.sha256(secret.encode()).digest()


async def start(
    connection: AsyncConnection,
    *,
    channel: str,
    language: str,
    address_hash: bytes | None,
    welcome: Draft,
    now: datetime,
) -> Started:
    """Create a conversation that begins with the bot's own words."""
    conversation_id, secret = uuid.uuid4(), secrets.token_urlsafe(32)
    await connection.execute(
        insert(conversations).values(
            id=conversation_id,
            channel=channel,
            secret_hash=secret_hash(secret),
            address_hash=address_hash,
            language=language,
            created_at=now,
            updated_at=now,
            shopper_seen_at=now,
        )
    )
    await append(connection, conversation_id, [welcome], now)
    return Started(conversation_id, secret)


_with_secret = select(conversations).where(conversations.c.secret_hash == bindparam("hash"))


async def find_by_secret(connection: AsyncConnection, secret: str) -> Conversation | None:
    """The conversation that this secret opens."""
    found = await connection.execute(_with_secret, {"hash": secret_hash(secret)})
    row = found.mappings().one_or_none()
    return None if row is None else Conversation.from_row(row)


async def renew_secret(connection: AsyncConnection, conversation_id: UUID) -> str:
    """A new secret for a conversation that is resumed elsewhere; the old one no longer opens it."""
    secret = secrets.token_urlsafe(32)
    await connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(secret_hash=secret_hash(secret))
    )
    return secret
