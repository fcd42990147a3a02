"""The feed: one LISTEN connection a process tells everybody here what changed anywhere.

Notifications carry ids only. A subscriber that falls behind is closed, never skipped: it then re-reads by sequence. So
does everybody after the connection to PostgreSQL was lost, because what was announced meanwhile is unknown.
"""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import structlog
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.transcript import NOTIFY_CHANNEL, TURN_OVER
from storage.engine import normalise_url

PRESENCE_CHANNEL = "babeldesk_presence"
CHANNELS_CHANNEL = "babeldesk_channels"
QUEUE_LENGTH = 500
RECONNECT_S = 0.5
NOTICE_A_SILENT_END: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}
"""A listener sends nothing: without these, a server that vanished from the network would be waited for for hours."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Changed:
    """A conversation has messages up to `seq`; None in both means: anything may have changed, re-read.

    `turn_over` says that a turn has just ended there, perhaps without a reply.
    """

    conversation_id: UUID | None
    seq: int | None
    turn_over: bool = False


@dataclass(frozen=True)
class PresenceChanged:
    """Somebody came, left or types in this conversation (or, for `presence.LOBBY`, at the desk)."""

    conversation_id: UUID


@dataclass(frozen=True)
class ChannelsChanged:
    """A channel has stopped sending, or sends again."""


Event = Changed | PresenceChanged | ChannelsChanged


async def announce_presence(connection: AsyncConnection, conversation_id: UUID) -> None:
    """Tell every replica, at commit, that who is in this conversation, or who types, has changed."""
    await connection.execute(
        text("SELECT pg_notify(:channel, :payload)"), {"channel": PRESENCE_CHANNEL, "payload": str(conversation_id)}
    )


async def announce_channels(connection: AsyncConnection) -> None:
    """Tell every replica, at commit, that a channel has stopped sending, or sends again."""
    await connection.execute(text("SELECT pg_notify(:channel, '')"), {"channel": CHANNELS_CHANNEL})


class FellBehind(Exception):
    """The subscriber did not read fast enough; it must start again from its last sequence number."""


class Subscription:
    """One reader's queue."""

    def __init__(self, conversation_id: UUID | None) -> None:
        self.conversation_id = conversation_id
        self._queue: asyncio.Queue[Event] = asyncio.Queue(QUEUE_LENGTH)
        self._fell_behind = False

    def offer(self, event: Event) -> None:
        """Queue an event this reader cares about; a full queue closes the subscription."""
        about = None if isinstance(event, ChannelsChanged) else event.conversation_id
        if isinstance(event, ChannelsChanged) and self.conversation_id is not None:
            return
        if self.conversation_id is not None and about is not None and about != self.conversation_id:
            return
        try:
            self._queue.put_nowait(event)
        except asyncio.QueueFull:
            self._fell_behind = True

    async def next(self) -> Event:
        """The next event.

        Raises:
            FellBehind: events were lost for this reader.
        """
        if self._fell_behind:
            raise FellBehind
        event = await self._queue.get()
        if self._fell_behind:
            raise FellBehind
        return event


class Feed:
    """Start it once a process; subscribe as often as you like."""

    def __init__(self, url: URL | str) -> None:
        plain = normalise_url(url).set(drivername="postgresql")
        self._dsn = plain.render_as_string(hide_password=False)
        self._subscriptions: set[Subscription] = set()
        self._task: asyncio.Task[None] | None = None
        self._listening = asyncio.Event()

    async def start(self) -> None:
        """Begin to listen; returns when the first connection stands."""
        self._task = asyncio.create_task(self._listen(), name="feed")
        await self._listening.wait()

    async def stop(self) -> None:
        """Stop listening."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    @contextlib.contextmanager
    def subscription(self, conversation_id: UUID | None = None) -> Iterator[Subscription]:
        """Receive from now on: subscribe first, then read what was there before."""
        subscription = Subscription(conversation_id)
        self._subscriptions.add(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.discard(subscription)

    def _publish(self, event: Event) -> None:
        for subscription in tuple(self._subscriptions):
            subscription.offer(event)

    async def _listen(self) -> None:
        first = True
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(
                    self._dsn, autocommit=True, **NOTICE_A_SILENT_END
                ) as connection:
                    await connection.execute(f"LISTEN {NOTIFY_CHANNEL}")
                    await connection.execute(f"LISTEN {PRESENCE_CHANNEL}")
                    await connection.execute(f"LISTEN {CHANNELS_CHANNEL}")
                    if not first:
                        self._publish(Changed(None, None))
                    first = False
                    self._listening.set()
                    async for notification in connection.notifies():
                        self._hear(notification)
            except psycopg.Error as error:
                log.warning("feed.connection_lost", error=type(error).__name__)
                await asyncio.sleep(RECONNECT_S)

    def _hear(self, notification: psycopg.Notify) -> None:
        try:
            event = _parse(notification.channel, notification.payload)
        except ValueError:
            log.warning("feed.announcement_unreadable", channel=notification.channel)
        else:
            self._publish(event)


def _parse(channel: str, payload: str) -> Event:
    if channel == CHANNELS_CHANNEL:
        return ChannelsChanged()
    if channel == PRESENCE_CHANNEL:
        return PresenceChanged(UUID(payload))
    conversation_id, seq, *more = payload.split(":")
    return Changed(UUID(conversation_id), int(seq), TURN_OVER in more)
