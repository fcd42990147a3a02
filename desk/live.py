"""What changes while agents watch: one reader of the feed a process, and every open page as a listener.

Announcements carry ids only. Summaries are read once for all pages of this process and worded once a language.
When announcements were lost (the database was away, we were too slow), every page is told to connect again: it then
reads the list and the transcripts afresh, so nothing is missing.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol
from uuid import UUID

import orjson
import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.clock import Clock
from conversations.feed import Changed, ChannelsChanged, Event, Feed, FellBehind, PresenceChanged
from conversations.outbox.deliveries import Stop, read_stops
from conversations.presence import LOBBY, Presence, Present
from desk.alarms import alarms_wire
from desk.summaries import Counts, Summary, read_counts, read_summaries
from desk.words import Words, place_of

BEAT_S = 2.0
BEATS_TO_KEEP_ALIVE = 5
MOST_AT_ONCE = 200

log = structlog.get_logger(__name__)


class Listener(Protocol):
    """An open page."""

    id: UUID
    agent_id: UUID
    ui_language: str

    def reads(self, conversation_id: UUID) -> bool:
        """Whether the page shows this conversation."""
        ...

    def changed(self, conversation_id: UUID, seq: int) -> None:
        """New or changed messages, up to or at `seq`."""
        ...

    def push(self, frame: bytes) -> None:
        """Send a JSON frame; must not wait."""
        ...

    async def check_session(self) -> None:
        """Leave when the agent's session is over."""
        ...

    def leave(self) -> None:
        """Close; the page will connect again."""
        ...


class Live:
    """Start it once a process, after the feed."""

    def __init__(self, engine: AsyncEngine, feed: Feed, clock: Clock, words: Words, presence: Presence) -> None:
        self._engine = engine
        self._feed = feed
        self._clock = clock
        self._words = words
        self._presence = presence
        self._listeners: dict[UUID, Listener] = {}
        self._changed: set[UUID] = set()
        self._people: set[UUID] = set()
        self._online: set[UUID] = set()
        self._typing: set[UUID] = set()
        self._channels_changed = False
        self._work = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begin to follow the feed."""
        listening = asyncio.Event()
        self._tasks = [
            asyncio.create_task(self._keep_up(lambda: self._follow(listening)), name="desk feed"),
            asyncio.create_task(self._keep_up(self._tell), name="desk summaries"),
            asyncio.create_task(self._keep_up(self._beat), name="desk presence"),
        ]
        await listening.wait()

    async def stop(self) -> None:
        """Close every page and end."""
        self._close_all()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def attach(self, listener: Listener) -> None:
        """Tell this page everything from now on."""
        self._listeners[listener.id] = listener

    def detach(self, listener: Listener) -> None:
        """The page is closed."""
        self._listeners.pop(listener.id, None)

    async def check_agent(self, agent_id: UUID) -> None:
        """This agent's session or settings changed: let their pages follow now instead of within seconds."""
        for listener in tuple(self._listeners.values()):
            if listener.agent_id == agent_id:
                await listener.check_session()

    async def _keep_up(self, work: Callable[[], Awaitable[None]]) -> None:
        """Begin again after what nobody foresaw: one odd row must not silence every page for good."""
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - it is logged, and the pages read everything afresh
                log.error("desk.live_failed", error=type(error).__name__, place=place_of(error))
                self._close_all()
                await asyncio.sleep(BEAT_S)

    async def _follow(self, listening: asyncio.Event) -> None:
        while True:
            with self._feed.subscription() as subscription:
                listening.set()
                try:
                    while True:
                        self._note(await subscription.next())
                except FellBehind:
                    log.warning("desk.feed_fell_behind", pages=len(self._listeners))
                    self._close_all()

    def _note(self, event: Event) -> None:
        match event:
            case Changed(None, _):
                self._close_all()
            case Changed(UUID() as conversation_id, int() as seq):
                for listener in self._readers(conversation_id):
                    listener.changed(conversation_id, seq)
                self._changed.add(conversation_id)
                self._work.set()
            case PresenceChanged(conversation_id) if conversation_id != LOBBY:
                self._people.add(conversation_id)
                self._work.set()
            case ChannelsChanged():
                self._channels_changed = True
                self._work.set()
            case _:
                pass

    async def _tell(self) -> None:
        while True:
            await self._work.wait()
            self._work.clear()
            changed, self._changed = self._changed, set()
            people, self._people = self._people, set()
            channels_changed, self._channels_changed = self._channels_changed, False
            if not self._listeners:
                continue
            try:
                await self._tell_people(people, changed)
                if channels_changed:
                    await self._tell_alarms()
                batch = sorted(changed)
                for start in range(0, len(batch), MOST_AT_ONCE):
                    await self._tell_summaries(batch[start : start + MOST_AT_ONCE])
            except SQLAlchemyError as error:
                log.warning("desk.database_away", error=type(error).__name__)
                self._close_all()

    async def _tell_people(self, people: set[UUID], changed: set[UUID]) -> None:
        if not people:
            return
        present = await self._presence.present(people)
        for conversation_id in people:
            here = present.get(conversation_id, ())
            shopper = [one for one in here if one.person.role == "shopper"]
            if bool(shopper) != (conversation_id in self._online):
                changed.add(conversation_id)
            frames = [presence_frame(conversation_id, here)]
            types = any(one.state == "typing" for one in shopper)
            # Said again while it lasts: a page forgets by itself who has not been heard of for some seconds.
            if types or conversation_id in self._typing:
                (self._typing.add if types else self._typing.discard)(conversation_id)
                frames.append(_frame("typing", conversation_id, who="shopper", on=types))
            for listener in self._readers(conversation_id):
                for frame in frames:
                    listener.push(frame)

    async def _tell_alarms(self) -> None:
        async with self._engine.connect() as connection:
            stops = await read_stops(connection)
        for listener in tuple(self._listeners.values()):
            alarms = alarms_wire(stops, self._words, listener.ui_language)
            listener.push(orjson.dumps({"type": "alarms", "alarms": alarms}))

    async def _tell_summaries(self, conversation_ids: list[UUID]) -> None:
        async with self._engine.connect() as connection:
            summaries = await read_summaries(connection, self._clock, conversation_ids)
            counts = await read_counts(connection)
            stops = await read_stops(connection)
        for summary in summaries:
            (self._online.add if summary.row["shopper_online"] else self._online.discard)(summary.id)
            self._broadcast(summary, counts, stops)

    def _broadcast(self, summary: Summary, counts: Counts, stops: Sequence[Stop]) -> None:
        worded: dict[str, bytes] = {}
        for listener in tuple(self._listeners.values()):
            language = listener.ui_language
            if language not in worded:
                alarms = orjson.dumps(alarms_wire(stops, self._words, language))
                worded[language] = orjson.dumps(summary.wire(self._words, language)) + b',"alarms":' + alarms
            counted = orjson.dumps(counts.wire(listener.agent_id))
            listener.push(b'{"type":"summary","conversation":' + worded[language] + b',"counts":' + counted + b"}")

    async def _beat(self) -> None:
        beats = 0
        while True:
            await asyncio.sleep(BEAT_S)
            beats += 1
            try:
                await self._presence.sweep()
                if beats % BEATS_TO_KEEP_ALIVE == 0:
                    await self._keep_alive()
            except SQLAlchemyError as error:
                log.warning("desk.database_away", error=type(error).__name__)

    async def _keep_alive(self) -> None:
        await self._presence.keep_alive(tuple(self._listeners))
        for listener in tuple(self._listeners.values()):
            await listener.check_session()
        if self._online:
            async with self._engine.connect() as connection:
                seen = await read_summaries(connection, self._clock, self._online)
            gone = {summary.id for summary in seen if not summary.row["shopper_online"]}
            if gone:
                self._changed |= gone
                self._work.set()

    def _readers(self, conversation_id: UUID) -> Iterable[Listener]:
        return [one for one in self._listeners.values() if one.reads(conversation_id)]

    def _close_all(self) -> None:
        for listener in tuple(self._listeners.values()):
            listener.leave()


def presence_frame(conversation_id: UUID, here: Iterable[Present]) -> bytes:
    """Which agents read a conversation, and which of them type."""
    agents = [
        {"id": str(one.person.id), "name": one.person.name, "state": one.state}
        for one in here
        if one.person.role == "agent"
    ]
    return _frame("presence", conversation_id, agents=agents)


def _frame(kind: str, conversation_id: UUID, **data: Any) -> bytes:
    return orjson.dumps({"type": kind, "conversation_id": str(conversation_id), **data})
