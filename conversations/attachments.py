"""Files of a conversation: judged by their content, not by what they call themselves.

UploadRefused
├── UploadTooLarge
└── UploadTypeRefused
"""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from uuid import UUID

import filetype
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.message import Draft, Json, Message
from conversations.tables import conversations, uploads

UNNAMED = "unnamed"
"""Among the args of an upload whose name is ours: its sender gave none."""
LIMIT_BYTES = 10 * 1024 * 1024
ACCEPTED = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"})
NAME_LIMIT = 120


class UploadRefused(Exception):
    """A file that is not taken."""


class UploadTooLarge(UploadRefused):
    """More than `limit_bytes`."""

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self.limit_bytes = limit_bytes
        super().__init__(f"Files may have at most {limit_bytes // (1024 * 1024)} MB.")


class UploadTypeRefused(UploadRefused):
    """The content is of no accepted type."""

    def __init__(self, found: str | None) -> None:
        self.found = found
        super().__init__("Only JPEG, PNG, WebP and GIF pictures and PDF files are taken.")


@dataclass(frozen=True)
class Upload:
    """A stored file."""

    id: UUID
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Kept:
    """What is known of a file without reading it."""

    id: UUID
    name: str
    content_type: str
    size_bytes: int


def sniff(content: bytes, accepted: Collection[str] = ACCEPTED, limit_bytes: int = LIMIT_BYTES) -> str:
    """The content's own type.

    Raises:
        UploadTooLarge: over the limit.
        UploadTypeRefused: of no type that is taken.
    """
    if len(content) > limit_bytes:
        raise UploadTooLarge(limit_bytes)
    kind = filetype.guess(content)
    if kind is None or kind.mime not in accepted:
        raise UploadTypeRefused(None if kind is None else kind.mime)
    return str(kind.mime)


async def store(
    connection: AsyncConnection,
    conversation_id: UUID,
    name: str,
    content: bytes,
    now: datetime,
    *,
    accepted: Collection[str] = ACCEPTED,
    limit_bytes: int = LIMIT_BYTES,
) -> Draft:
    """Keep a file and return the message that stands for it (without `external_id`).

    Raises:
        UploadRefused: too large, or of no type that is taken.
    """
    kept = await keep(connection, conversation_id, name, content, now, accepted=accepted, limit_bytes=limit_bytes)
    facts = {
        "upload_id": str(kept.id),
        "name": kept.name,
        "content_type": kept.content_type,
        "size_bytes": kept.size_bytes,
    }
    return Draft("shopper", "upload", text=kept.name, args=facts, turn_state="pending")


async def keep(
    connection: AsyncConnection,
    conversation_id: UUID,
    name: str,
    content: bytes,
    now: datetime,
    *,
    accepted: Collection[str] = ACCEPTED,
    limit_bytes: int = LIMIT_BYTES,
) -> Kept:
    """Keep a file of a conversation, whoever gives it.

    Raises:
        UploadRefused: too large, or of no type that is taken.
    """
    content_type = sniff(content, accepted, limit_bytes)
    plain_name = "".join(c for c in PurePath(name.replace("\\", "/")).name if c.isprintable())[-NAME_LIMIT:] or "file"
    upload_id = uuid.uuid4()
    await connection.execute(
        insert(uploads).values(
            id=upload_id,
            conversation_id=conversation_id,
            name=plain_name,
            content_type=content_type,
            size_bytes=len(content),
            content=content,
            created_at=now,
        )
    )
    return Kept(upload_id, plain_name, content_type, len(content))


def find_kept(message: Message) -> Kept | None:
    """The file that a message of kind `upload` stands for, or that a reply gives along as `attachment`."""
    facts = message.args if message.kind == "upload" else message.args.get("attachment")
    if not isinstance(facts, dict) or "upload_id" not in facts:
        return None
    return Kept(UUID(facts["upload_id"]), facts["name"], facts["content_type"], facts["size_bytes"])


def told_name(upload: Json) -> str | Json:
    """What a shopper is told a file of theirs is called; `upload` are its message's args."""
    if not upload.get(UNNAMED):
        return str(upload["name"])
    is_picture = str(upload["content_type"]).startswith("image/")
    return {"type": "label", "key": "label_sent_picture" if is_picture else "label_sent_file"}


async def forget(connection: AsyncConnection, upload_id: UUID) -> None:
    """Drop a file that no message stands for."""
    await connection.execute(delete(uploads).where(uploads.c.id == upload_id))


async def forget_old(connection: AsyncConnection, channels: Collection[str], before: datetime) -> None:
    """Drop the files that shoppers of these channels sent before a moment."""
    of_channels = select(conversations.c.id).where(conversations.c.channel.in_(channels))
    await connection.execute(
        delete(uploads).where(uploads.c.created_at < before, uploads.c.conversation_id.in_(of_channels))
    )


async def find_upload(connection: AsyncConnection, conversation_id: UUID, upload_id: UUID) -> Upload | None:
    """A file of this conversation; another conversation's file is not found."""
    found = await connection.execute(
        select(uploads.c.id, uploads.c.name, uploads.c.content_type, uploads.c.content).where(
            uploads.c.id == upload_id, uploads.c.conversation_id == conversation_id
        )
    )
    row = found.one_or_none()
    return None if row is None else Upload(row.id, row.name, row.content_type, row.content)
