"""The sender: makes requests of new messages and sends them, in order in a conversation, many conversations at once.

Several processes may run one; leases keep them apart. The feed wakes it, and it looks by itself every second, so that
nothing depends on being told.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.attachments import find_upload
from conversations.clock import Clock
from conversations.feed import Feed, FellBehind
from conversations.outbox import queue, stops
from conversations.outbox.channel import Accepted, Answer, Channel, Closed, Given, Later, Lost, Refused, Stopped
from conversations.outbox.files import FILE_GONE
from conversations.outbox.planning import conversations_to_plan, go_beyond, plan, withhold
from conversations.outbox.queue import Claim, Due
from conversations.outbox.rates import AccountRate, pause
from conversations.outbox.reports import forget_early
from conversations.outbox.restrictions import Restricted, is_restricted, lift_restriction, read_restrictions
from conversations.probe import Probe, unnoticed
from conversations.reply_window import reply_window
from storage.engine import autocommit

LOOK_EVERY_S = 1.0
GATHER_S = 0.05
"""Changes that come together are looked for together."""
AT_ONCE = 32
"""Conversations of an account; a channel that is slow to answer takes no other's place."""
MOST_A_LOOK = 200

log = structlog.get_logger(__name__)
_Account = tuple[str, str]


class Sender:
    """Start it once a process, after the feed; or call `work_off` wherever nothing runs beside it.

    Args:
        probe: Told `send.claimed` and `send.answered`, before and after each request; of one that brings a file,
            `file.claimed` and `file.given` before them.
    """

    def __init__(
        self, engine: AsyncEngine, clock: Clock, channels: Sequence[Channel], probe: Probe = unnoticed
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._channels: dict[_Account, Channel] = {(one.name, one.account): one for one in channels}
        self._by_name: dict[str, Channel] = {one.name: one for one in channels}
        self._rates = {
            place: AccountRate(engine, *place, one.messages_per_second) for place, one in self._channels.items()
        }
        self._has_checked = False
        self._probe = probe
        self._working: dict[UUID, asyncio.Task[None]] = {}
        self._slots = {place: asyncio.Semaphore(AT_ONCE) for place in self._channels}
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, feed: Feed) -> None:
        """Begin to send."""
        if self._channels:
            self._tasks = [
                asyncio.create_task(self._follow(feed), name="sender's feed"),
                asyncio.create_task(self._run(), name="sender"),
            ]

    async def stop(self) -> None:
        """Let running requests end; what waits is left to another process or the next start."""
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        self._tasks = []
        await self._idle()

    async def work_off(self) -> None:
        """Look once, and return when everything that was due then, and what followed from it, is done."""
        await self._look()
        await self._idle()

    async def check_stopped(self) -> None:
        """Ask the channels that stand still whether they work again; a sweeper's job."""
        async with self._engine.begin() as connection:
            stopped = await stops.to_check(connection, self._clock.now(), every=not self._has_checked)
        self._has_checked = True
        for channel_name, account in stopped:
            channel = self._channels.get((channel_name, account))
            if channel is None or await channel.check() is not None:
                continue
            async with self._engine.begin() as connection:
                await stops.lift(connection, channel_name, account)
            log.info("outbox.channel_works_again", channel=channel_name)
            self._changed.set()

    async def lift_restrictions(self) -> None:
        """Let accounts write first again whose time is over, or, where no end was named, that the channel says may; a
        sweeper's job.
        """
        async with autocommit(self._engine) as connection:
            restricted = await read_restrictions(connection)
        for one in restricted:
            now = self._clock.now()
            if not (await self._may_begin(one) if one.until is None else one.until <= now):
                continue
            async with self._engine.begin() as connection:
                await lift_restriction(connection, one.channel, one.account, now)
            log.info("outbox.restriction_lifted", channel=one.channel)
            self._changed.set()

    async def _may_begin(self, restricted: Restricted) -> bool:
        channel = self._channels.get((restricted.channel, restricted.account))
        return channel is not None and await channel.may_begin()

    async def forget_old(self) -> None:
        """Drop reports that nobody will ask for any more; a sweeper's job."""
        await forget_early(self._engine, self._clock.now())

    async def _follow(self, feed: Feed) -> None:
        while True:
            with feed.subscription() as subscription, contextlib.suppress(FellBehind):
                while True:
                    await subscription.next()
                    self._changed.set()

    async def _run(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), LOOK_EVERY_S)
            self._changed.clear()
            try:
                await self._look()
            except (SQLAlchemyError, OSError) as error:
                log.warning("outbox.database_away", error=type(error).__name__)
            await asyncio.sleep(GATHER_S)

    async def _idle(self) -> None:
        while self._working:
            await asyncio.wait(list(self._working.values()))

    async def _look(self) -> None:
        if not self._channels:
            return
        async with autocommit(self._engine) as connection:
            unplanned = await conversations_to_plan(connection, list(self._by_name), MOST_A_LOOK)
            due = await queue.due_conversations(connection, list(self._channels), self._clock.now(), MOST_A_LOOK)
        for conversation_id, name in unplanned:
            self._take_up(Due(conversation_id, name, self._by_name[name].account), is_planned=False)
        for one in due:
            self._take_up(one, is_planned=True)

    def _take_up(self, due: Due, *, is_planned: bool) -> None:
        """Work on a conversation beside all others; where somebody is at it already, another look follows."""
        if due.conversation_id not in self._working:
            work = asyncio.create_task(self._work(due, is_planned=is_planned), name=f"sending on {due.channel}")
            self._working[due.conversation_id] = work

    async def _work(self, due: Due, *, is_planned: bool) -> None:
        place = (due.channel, due.account)
        try:
            async with self._slots[place]:
                if not is_planned:
                    async with self._engine.begin() as connection:
                        await plan(connection, self._channels[place], due.conversation_id, self._clock.now())
                while await self._send_next(due.conversation_id, place):
                    pass
        except SQLAlchemyError as error:
            # The request's lease ends by itself, and the next look finds it.
            log.warning("outbox.database_lost", error=type(error).__name__)
        except Exception:
            # One odd row must not take the sender with it; its lease ends, and the log shows the fault in full.
            log.exception("outbox.broken", channel=due.channel)
        finally:
            del self._working[due.conversation_id]
            self._changed.set()

    async def _send_next(self, conversation_id: UUID, place: _Account) -> bool:
        """Send the conversation's next request; False when none is due, or no more follow."""
        channel = self._channels[place]
        async with self._engine.begin() as connection:
            claim = await queue.claim_next(connection, conversation_id, channel.account, self._clock.now())
            if claim is None:
                return False
            claim = await self._allowed(connection, channel, claim)
        if claim is None:
            return True
        if claim.file is not None:
            return await self._give(claim, claim.file, channel, place)
        # For less than the lease: who works at once, in all processes, waits for no more than a message of each other.
        await self._rates[place].acquire()
        await self._probe("send.claimed")
        answer = await channel.send(claim.request)
        await self._probe("send.answered")
        async with self._engine.begin() as connection:
            await self._record(connection, channel, claim, answer, place)
        return claim.more_follow

    async def _give(self, claim: Claim, file: UUID, channel: Channel, place: _Account) -> bool:
        """Let the channel have the file that a request waits for; True where the request may follow."""
        async with autocommit(self._engine) as connection:
            upload = await find_upload(connection, claim.conversation.id, file)
        await self._probe("file.claimed")
        given = Refused(FILE_GONE) if upload is None else await channel.give(claim.request.body, upload)
        await self._probe("file.given")
        async with self._engine.begin() as connection:
            if isinstance(given, Given):
                await queue.record_given(connection, claim, given.body, self._clock.now())
            else:
                await self._record(connection, channel, claim, given, place)
        return claim.more_follow or isinstance(given, Given)

    async def _allowed(self, connection: AsyncConnection, channel: Channel, claim: Claim) -> Claim | None:
        """The claim with the way it may take now, or None where it may not go out at all."""
        now = self._clock.now()
        if claim.request.way == "template" and await is_restricted(connection, channel.name, channel.account, now):
            await withhold(connection, claim.message)
            return None
        window = reply_window(claim.conversation.channel, claim.conversation.shopper_wrote_at)
        if claim.request.way == "template" or window is None or window.is_open(now):
            return claim
        way = await go_beyond(connection, channel, claim.message, claim.conversation, now)
        return None if way is None else replace(claim, request=replace(claim.request, way=way))

    async def _record(
        self, connection: AsyncConnection, channel: Channel, claim: Claim, answer: Answer, place: _Account
    ) -> None:
        now = self._clock.now()
        match answer:
            case Accepted():
                await queue.record_accepted(connection, claim, answer, now)
                return
            case Refused():
                await queue.record_refused(connection, claim, answer, now)
            case Later():
                wait = await queue.record_later(connection, claim, answer, now)
                if answer.scope == "account":
                    await pause(connection, *place, now + wait)
            case Stopped():
                await queue.record_stopped(connection, claim, answer, now)
            case Lost():
                await queue.record_lost(connection, claim, answer, now)
            case Closed() if claim.request.way != "free":
                await queue.record_refused(connection, claim, Refused("window_closed", answer.fault), now)
            case Closed():
                if await go_beyond(connection, channel, claim.message, claim.conversation, now) is not None:
                    await queue.put_back(connection, claim, now)
        log.warning("outbox.not_sent", channel=place[0], answer=type(answer).__name__, **_told(answer))


def _told(answer: Answer) -> dict[str, object]:
    """What the log may say of an answer: our word for it, and the channel's codes."""
    fault = getattr(answer, "fault", None) or {}
    codes = {name: fault[name] for name in ("code", "subcode") if name in fault}
    return {"reason": getattr(answer, "reason", None), **codes}
