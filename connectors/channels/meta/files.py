"""A shopper's file, from Meta to a message of the conversation: fetched, found whole, judged by its content, kept."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta import media
from connectors.channels.meta.meaning import file_lost
from connectors.channels.meta.media import MediaAway, MediaGone, MediaSource, MediaTooLarge, Transcriber
from connectors.channels.meta.said import Media
from conversations import attachments
from conversations.message import Conversation, Draft

VOICE = frozenset({"voice", "audio"})


@dataclass(frozen=True)
class Fetched:
    """A file's content and, of a voice note, its words; or the key of what the shopper is told instead."""

    content: bytes | None = None
    words: str | None = None
    excuse: str | None = None


@dataclass
class Files:
    """Fetches and keeps files.

    Args:
        sources: Where the files of each channel are; of one that is missing there is no token to fetch with.
        language: What voice notes are taken to be in, unless the transcriber hears otherwise.
        transcriber: Puts voice notes into words, where the installation has one.
    """

    sources: Mapping[str, MediaSource]
    language: str
    transcriber: Transcriber | None = None

    async def fetch(self, channel: str, said: Media) -> Fetched:
        """The content, or the excuse.

        Raises:
            MediaAway: it may be had later.
        """
        source = self.sources.get(channel)
        if source is None:
            return Fetched(excuse="file_not_received")
        try:
            content = await source.fetch(said)
        except MediaTooLarge:
            return Fetched(excuse="file_too_large")
        except MediaGone:
            return Fetched(excuse="file_expired")
        if not _is_whole(content, said.sha256):
            raise MediaAway("it came in part")
        words = None
        if self.transcriber is not None and said.kind in VOICE:
            words = await self.transcriber.transcribe(content, said.mime_type or "audio/ogg", self.language)
        return Fetched(content, words)

    async def keep(
        self, connection: AsyncConnection, held: Conversation, said: Media, fetched: Fetched, now: datetime
    ) -> Draft:
        """The message that stands for the file, which is kept with the conversation; or for its loss."""
        if fetched.content is None:
            return file_lost(said, fetched.excuse or "file_not_received")
        name = said.file_name or f"{said.kind}-{now:%Y%m%d-%H%M%S}"
        room = media.LIMIT_BYTES
        try:
            draft = await attachments.store(
                connection, held.id, name, fetched.content, now, accepted=media.ACCEPTED, limit_bytes=room
            )
        except attachments.UploadTooLarge:
            return file_lost(said, "file_too_large")
        except attachments.UploadRefused:
            return file_lost(said, "file_kind_refused")
        args = draft.args if said.file_name else {**draft.args, attachments.UNNAMED: True}
        if caption := fetched.words or said.caption:
            args = {**args, "caption": caption}
        elif said.kind in VOICE:
            args = {**args, "word": {"key": "voice_note_unheard", "args": {}}}
        return replace(draft, args=args)


def _is_whole(content: bytes, sha256: str | None) -> bool:
    """Whether the content is what the webhook announced; a digest that is no SHA-256 announces nothing."""
    if sha256 is None:
        return True
    try:
        announced = base64.b64decode(sha256, validate=True)
    except (binascii.Error, ValueError):
        return True
    return len(announced) != hashlib.sha256().digest_size or announced == hashlib.sha256(content).digest()
