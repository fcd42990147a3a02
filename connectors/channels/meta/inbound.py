"""Works through stored webhook events: in order for each sender, several senders at once, woken by the door and swept.

An event with a file is taken up in two steps, so that no lock is held while Meta is asked: put off by `FETCH_LEASE`,
then fetched and stored. Whoever dies in between leaves it due again after that.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import get_args

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from connectors.channels.meta.effect import Effect
from connectors.channels.meta.event_codec import EventUnreadable, decode
from connectors.channels.meta.event_store import (
    Sender,
    StoredEvent,
    forget_old,
    mark_processed,
    next_of,
    next_reports,
    put_off,
    try_again,
    waiting_senders,
)
from connectors.channels.meta.events import Event, MetaChannel
from connectors.channels.meta.files import Fetched, Files
from connectors.channels.meta.media import MediaAway
from connectors.channels.meta.processing import Processing
from connectors.channels.meta.said import Media
from connectors.services import Services
from conversations import attachments

CONCURRENT_SENDERS = 8
CONCURRENT_FETCHES = 8
"""Apart from the senders: a slow answer of Meta's must not keep others' words waiting."""
REPORTS_AT_ONCE = 50
FETCH_LEASE = timedelta(seconds=45)
"""More than a fetch takes: two answers of `media.TIMEOUT_S` and their reading."""
MOST_FETCHES = 4
MOST_ATTEMPTS = 6
FILES_KEPT_FOR = timedelta(days=30)
CHANNELS = get_args(MetaChannel)
log = structlog.get_logger(__name__)


class Inbound:
    """The workers of one process; `wake` them after storing, `sweep` every now and then, `stop` at the end.

    Args:
        files: What takes care of events with a file.
    """

    def __init__(self, services: Services, processing: Processing, files: Files) -> None:
        self._services = services
        self._processing = processing
        self.files = files
        self._working: dict[Sender, asyncio.Task[None]] = {}
        self._again: set[Sender] = set()
        self._timers: set[asyncio.TimerHandle] = set()
        self._slots = asyncio.Semaphore(CONCURRENT_SENDERS)
        self._fetches = asyncio.Semaphore(CONCURRENT_FETCHES)
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
            await attachments.forget_old(connection, list(CHANNELS), now - FILES_KEPT_FOR)

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
                if isinstance(more, _Fetching):
                    async with self._fetches:
                        more = await self._fetch(more.stored, more.event, more.said)
                if not more and sender not in self._again:
                    return
        except SQLAlchemyError as error:
            log.warning("webhook.database_lost", error=type(error).__name__)
        finally:
            del self._working[sender]
            self._again.discard(sender)

    async def _reports(self, sender: Sender) -> bool:
        """What nobody waits for, many in one transaction; one that fails does not take the others with it."""
        try:
            found, effects = await self._reports_together(sender, self._handled)
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:  # noqa: BLE001 - the one that fails is found next, and logged
            log.info("webhook.reports_one_by_one", error=type(error).__name__)
            found, effects = await self._reports_together(sender, self._handled_apart)
        self._carry_out(effects)
        return found == REPORTS_AT_ONCE

    async def _reports_together(
        self, sender: Sender, handled: Callable[[AsyncConnection, StoredEvent], Awaitable[Effect | None]]
    ) -> tuple[int, list[Effect]]:
        """How many there were, and what is left to do for those that are done."""
        now, effects = self._services.clock.now(), []
        ids_by_reason: defaultdict[str | None, list[int]] = defaultdict(list)
        async with self._services.engine.begin() as connection:
            found = await next_reports(connection, sender, now, REPORTS_AT_ONCE)
            for stored in found:
                effect = await handled(connection, stored)
                if effect is not None:
                    ids_by_reason[effect.reason].append(stored.id)
                    effects.append(effect)
            for reason, ids in ids_by_reason.items():
                await mark_processed(connection, ids, now, reason)
        return len(found), effects

    async def _next(self, sender: Sender) -> "bool | _Fetching":
        """The sender's next event; says whether there may be another at once, or what has to be fetched first."""
        now, stored = self._services.clock.now(), None
        try:
            async with self._services.engine.begin() as connection:
                stored = await next_of(connection, sender, now)
                if stored is None:
                    return False
                fetching = _file_of(stored)
                if fetching is not None:
                    await try_again(connection, stored, now + FETCH_LEASE, "fetching")
                    return fetching
                effect = await self._handled(connection, stored)
                if effect.again_at is not None:
                    await put_off(connection, stored, effect.again_at)
                    return False
                await mark_processed(connection, [stored.id], now, effect.reason)
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:
            if stored is None:
                raise
            async with self._services.engine.begin() as connection:
                await self._failed(connection, stored, error)
            return True
        self._carry_out([effect])
        return stored.others_wait

    async def _handled(self, connection: AsyncConnection, stored: StoredEvent) -> Effect:
        try:
            event = decode(stored.event)
        except EventUnreadable as error:
            return Effect(reason=f"unreadable: {error}")
        effect = await self._processing.handle(connection, event)
        await self._services.probe("webhook.handled")
        return effect

    async def _handled_apart(self, connection: AsyncConnection, stored: StoredEvent) -> Effect | None:
        """None for one that failed: it is undone alone, and tried again."""
        try:
            async with connection.begin_nested():
                return await self._handled(connection, stored)
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:  # noqa: BLE001 - it is logged in full, and tried again
            await self._failed(connection, stored, error)
            return None

    async def _failed(self, connection: AsyncConnection, stored: StoredEvent, error: Exception) -> None:
        """One event must not stop its sender for good, nor its neighbours in the batch at all."""
        log.error("webhook.event_failed", kind=stored.kind, attempts=stored.attempts, exc_info=error)
        now, reason = self._services.clock.now(), f"failed: {type(error).__name__}"
        if stored.attempts + 1 >= MOST_ATTEMPTS:
            await mark_processed(connection, [stored.id], now, reason)
        else:
            await try_again(connection, stored, now + timedelta(seconds=2**stored.attempts), reason)

    async def _fetch(self, stored: StoredEvent, event: Event, said: Media) -> bool:
        try:
            fetched = await self.files.fetch(event.channel, said)
        except MediaAway as error:
            if stored.attempts + 1 < MOST_FETCHES:
                log.warning("webhook.file_away", channel=event.channel, reason=error.reason)
                due_at = self._services.clock.now() + timedelta(seconds=2**stored.attempts)
                async with self._services.engine.begin() as connection:
                    await try_again(connection, stored, due_at, "file away")
                return False
            fetched = Fetched(excuse="file_not_received")
        await self._services.probe("webhook.fetched")
        now = self._services.clock.now()
        async with self._services.engine.begin() as connection:
            # As it was put off: another process that took it up meanwhile has moved it on.
            again = await next_of(connection, stored.sender, now + FETCH_LEASE)
            if again is None or again.id != stored.id or again.attempts != stored.attempts + 1:
                return True
            held = await self._processing.reception.conversation_of(connection, event)
            effect = Effect(reason="nobody")
            if held is not None:
                draft = await self.files.keep(connection, held, said, fetched, now)
                effect = await self._processing.reception.take_draft(connection, event, draft)
            await mark_processed(connection, [stored.id], now, effect.reason or "done")
        self._carry_out([effect])
        return True

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


@dataclass(frozen=True)
class _Fetching:
    """A file that has to be fetched before its event can be worked on."""

    stored: StoredEvent
    event: Event
    said: Media


def _file_of(stored: StoredEvent) -> _Fetching | None:
    """The event, if it is a file that a shopper sent us."""
    if stored.kind != Media.__name__:
        return None
    try:
        event = decode(stored.event)
    except EventUnreadable:
        return None
    if event.standby or event.group is not None or not isinstance(event.what, Media):
        return None
    return _Fetching(stored, event, event.what)
