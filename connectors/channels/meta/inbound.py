"""Works through stored webhook events: in order for each sender, several senders at once, woken by the door and swept.

An event with a file is taken up in two steps, so that no lock is held while Meta is asked: put off by `FETCH_LEASE`,
then fetched and stored. Whoever dies in between leaves it due again after that.
"""

import asyncio
import base64
import binascii
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import get_args

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta import media as files
from connectors.channels.meta.event_codec import EventUnreadable, decode
from connectors.channels.meta.event_store import (
    Sender,
    StoredEvent,
    forget_old,
    mark_processed,
    next_of,
    next_reports,
    try_again,
    waiting_senders,
)
from connectors.channels.meta.events import Event
from connectors.channels.meta.meaning import file_lost
from connectors.channels.meta.media import MediaAway, MediaError, MediaSource, MediaTooLarge, Transcriber
from connectors.channels.meta.processing import Effect, Processing
from connectors.channels.meta.said import Media, Said
from connectors.services import Services
from conversations import attachments
from conversations.message import Draft

CONCURRENT_SENDERS = 8
REPORTS_AT_ONCE = 50
FETCH_LEASE = timedelta(seconds=45)
"""More than a fetch takes: two answers of `media.TIMEOUT_S` and their reading."""
MOST_FETCHES = 4
MOST_ATTEMPTS = 6
FILES_KEPT_FOR = timedelta(days=30)
VOICE = frozenset({"voice", "audio"})
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Fetched:
    """A file's content, or why it cannot be had: the key of what the shopper is told."""

    content: bytes | None = None
    word: str | None = None


class Inbound:
    """The workers of one process; `wake` them after storing, `sweep` every now and then, `stop` at the end.

    Args:
        sources: Where the files of each channel are; a channel that is missing has no token to fetch with.
        transcriber: Puts voice notes into words, where the installation has one.
    """

    def __init__(
        self,
        services: Services,
        processing: Processing,
        sources: Mapping[str, MediaSource],
        transcriber: Transcriber | None = None,
    ) -> None:
        self._services = services
        self._processing = processing
        self._sources = sources
        self._transcriber = transcriber
        self._working: dict[Sender, asyncio.Task[None]] = {}
        self._again: set[Sender] = set()
        self._timers: set[asyncio.TimerHandle] = set()
        self._slots = asyncio.Semaphore(CONCURRENT_SENDERS)
        self._stopping = False

    def wake(self, senders: Iterable[Sender]) -> None:
        """Look for due events of these senders, now or after the ones at work."""
        for sender in senders:
            if self._stopping:
                return
            if sender in self._working:
                self._again.add(sender)
            else:
                self._working[sender] = asyncio.create_task(
                    self._work(sender), name=f"events of a {sender.channel} user"
                )

    async def sweep(self) -> None:
        """Wake everybody whose events a crash, a retry or another process left waiting."""
        self.wake(await waiting_senders(self._services.engine, self._services.clock.now()))

    async def forget_old(self) -> None:
        """Drop events that cannot come again, and files past their time."""
        now = self._services.clock.now()
        await forget_old(self._services.engine, now)
        async with self._services.engine.begin() as connection:
            await attachments.forget_old(connection, list(self._sources), now - FILES_KEPT_FOR)

    async def idle(self) -> None:
        """Return when no worker of this process is busy."""
        while self._working:
            await asyncio.wait(list(self._working.values()))

    async def stop(self) -> None:
        """Let running work end, and leave what waits to another process or the next start."""
        self._stopping = True
        for timer in self._timers:
            timer.cancel()
        await self.idle()

    async def _work(self, sender: Sender) -> None:
        step = self._reports if sender.name is None else self._next
        try:
            while True:
                self._again.discard(sender)
                async with self._slots:
                    more = not self._stopping and await step(sender)
                if not more and sender not in self._again:
                    return
        except SQLAlchemyError as error:
            log.warning("webhook.database_lost", error=type(error).__name__)
        finally:
            del self._working[sender]
            self._again.discard(sender)

    async def _reports(self, sender: Sender) -> bool:
        """What nobody waits for, many in one transaction; one that fails does not take the others with it."""
        now = self._services.clock.now()
        async with self._services.engine.begin() as connection:
            found = await next_reports(connection, sender, now, REPORTS_AT_ONCE)
            effects = [await self._handled(connection, stored) for stored in found]
        self._carry_out(effects)
        return len(found) == REPORTS_AT_ONCE

    async def _next(self, sender: Sender) -> bool:
        """The sender's next event; says whether there may be another at once."""
        now = self._services.clock.now()
        async with self._services.engine.begin() as connection:
            stored = await next_of(connection, sender, now)
            if stored is None:
                return False
            fetching = _file_of(stored)
            if fetching is not None:
                await try_again(connection, stored, now + FETCH_LEASE, "fetching")
            else:
                effect = await self._handled(connection, stored)
        if fetching is not None:
            return await self._fetch(stored, fetching)
        self._carry_out([effect])
        return True

    async def _handled(self, connection: AsyncConnection, stored: StoredEvent) -> Effect:
        now = self._services.clock.now()
        try:
            async with connection.begin_nested():
                effect = await self._processing.handle(connection, decode(stored.event))
        except EventUnreadable as error:
            await mark_processed(connection, [stored.id], now, f"unreadable: {error}")
            return Effect()
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:
            # One event must not stop its sender for good, nor its neighbours in the batch at all.
            log.exception("webhook.event_failed", kind=stored.kind, attempts=stored.attempts)
            await self._failed(connection, stored, error)
            return Effect()
        await mark_processed(connection, [stored.id], now, effect.reason)
        return effect

    async def _failed(self, connection: AsyncConnection, stored: StoredEvent, error: Exception) -> None:
        now, reason = self._services.clock.now(), f"failed: {type(error).__name__}"
        if stored.attempts + 1 >= MOST_ATTEMPTS:
            await mark_processed(connection, [stored.id], now, reason)
        else:
            await try_again(connection, stored, now + timedelta(seconds=2**stored.attempts), reason)

    async def _fetch(self, stored: StoredEvent, event: Event) -> bool:
        said = event.what
        assert isinstance(said, Media)  # noqa: S101 - `_file_of` gave it
        try:
            fetched = await self._content(event.channel, said)
        except MediaAway as error:
            if stored.attempts + 1 < MOST_FETCHES:
                log.warning("webhook.file_away", channel=event.channel, reason=error.reason)
                due_at = self._services.clock.now() + timedelta(seconds=2**stored.attempts)
                async with self._services.engine.begin() as connection:
                    await try_again(connection, stored, due_at, "file away")
                return False
            fetched = Fetched(word="file_not_received")
        await self._services.probe("webhook.fetched")
        words = await self._words(fetched.content, said)
        now = self._services.clock.now()
        async with self._services.engine.begin() as connection:
            # As it was put off: another process that took it up meanwhile has moved it on.
            again = await next_of(connection, stored.sender, now + FETCH_LEASE)
            if again is None or again.id != stored.id or again.attempts != stored.attempts + 1:
                return True
            draft = await self._draft(connection, event, said, fetched, words, now)
            effect = Effect(reason="nobody")
            if draft is not None:
                effect = await self._processing.take_draft(connection, event, draft)
            await mark_processed(connection, [stored.id], now, effect.reason or "done")
        self._carry_out([effect])
        return True

    async def _content(self, channel: str, said: Media) -> Fetched:
        source = self._sources.get(channel)
        if source is None:
            return Fetched(word="file_not_received")
        try:
            content = await source.fetch(said)
        except MediaTooLarge:
            return Fetched(word="file_too_large")
        except MediaAway:
            raise
        except MediaError:
            return Fetched(word="file_expired")
        if not _is_whole(content, said.sha256):
            raise MediaAway("it came in part")
        return Fetched(content)

    async def _words(self, content: bytes | None, said: Media) -> str | None:
        if content is None or self._transcriber is None or said.kind not in VOICE:
            return None
        language = self._services.rules.shop.default_language
        return await self._transcriber.transcribe(content, said.mime_type or "audio/ogg", language)

    async def _draft(
        self,
        connection: AsyncConnection,
        event: Event,
        said: Media,
        fetched: Fetched,
        words: str | None,
        now: datetime,
    ) -> Draft | None:
        if fetched.content is None:
            return file_lost(said, fetched.word or "file_not_received")
        held = await self._processing.conversation_of(connection, event)
        if held is None:
            return None
        name = said.file_name or f"{said.kind}-{now:%Y%m%d-%H%M%S}"
        try:
            draft = await attachments.store(
                connection,
                held.id,
                name,
                fetched.content,
                now,
                accepted=files.ACCEPTED,
                limit_bytes=files.LIMIT_BYTES,
            )
        except attachments.UploadTooLarge:
            return file_lost(said, "file_too_large")
        except attachments.UploadRefused:
            return file_lost(said, "file_kind_refused")
        caption = words or said.caption
        told = {"word": {"key": "voice_note_unheard", "args": {}}} if said.kind in VOICE and not words else {}
        return replace(draft, args={**draft.args, **told, **({"caption": caption} if caption else {})})

    def _carry_out(self, effects: Iterable[Effect]) -> None:
        """Wake turns when they are due; the sweeper would find them too, a moment later."""
        now, loop = self._services.clock.now(), asyncio.get_running_loop()
        for effect in effects:
            if effect.conversation_id is None or effect.due_at is None or self._stopping:
                continue
            wait_s = (effect.due_at - now).total_seconds()
            if wait_s <= 0:
                self._services.workers.wake(effect.conversation_id)
                continue
            timer = loop.call_later(wait_s, self._services.workers.wake, effect.conversation_id)
            self._timers = {one for one in self._timers if one.when() > loop.time()} | {timer}


def _file_of(stored: StoredEvent) -> Event | None:
    """The event, if it is a file that a shopper sent us."""
    if stored.kind != Media.__name__:
        return None
    try:
        event = decode(stored.event)
    except EventUnreadable:
        return None
    answered_here = not event.standby and event.group is None and isinstance(event.what, get_args(Said))
    return event if answered_here else None


def _is_whole(content: bytes, sha256: str | None) -> bool:
    """Whether the content is what the webhook announced; a digest that is no SHA-256 announces nothing."""
    if sha256 is None:
        return True
    try:
        announced = base64.b64decode(sha256, validate=True)
    except (binascii.Error, ValueError):
        return True
    return len(announced) != hashlib.sha256().digest_size or announced == hashlib.sha256(content).digest()
