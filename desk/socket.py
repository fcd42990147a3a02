"""One open page of the desk: what it reads, what it types, and everything it is told.

Subscribe first, then replay: from the moment a conversation is subscribed every announcement is noted, and a single
task reads the transcript onward from what was already sent. So nothing is missing and nothing is out of order.
A page that does not read fast enough is closed, never skipped; it connects again and asks for what came after.
"""

import asyncio
import contextlib
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import orjson
import structlog
from fastapi import WebSocket
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.websockets import WebSocketDisconnect, WebSocketState

from conversations import transcript
from conversations.message import UnknownConversation
from conversations.presence import LOBBY, Person
from desk.access import Access
from desk.agents import Agent
from desk.errors import NotSignedIn
from desk.frames import Incoming, Ping, Subscribe, Typing, Unsubscribe, incoming
from desk.live import Live
from desk.services import DeskServices
from desk.story import read_lines, read_unsettled
from desk.words import Words, place_of

QUEUE_FRAMES = 1_000
SEND_TIMEOUT_S = 20.0
LONGEST_FRAME = 4_096
MOST_SUBSCRIPTIONS = 20
SIGNED_OUT, TRY_AGAIN, POLICY_VIOLATION = 4401, 1013, 1008

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Subscription:
    """What the page already has of one conversation, and which older lines changed or will change.

    `unsettled` are shopper's messages whose turn is not over: what was understood is still to come.
    """

    sent: int
    read_by_shopper: int | None = None
    touched: set[int] = field(default_factory=set)
    unsettled: set[int] | None = None


class _Closed(Exception):
    """The page has to go; carries the WebSocket close code."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(str(code))


class DeskSocket:
    """A listener of `desk.live.Live` for as long as its page is open."""

    def __init__(self, websocket: WebSocket, agent: Agent, services: DeskServices, access: Access, live: Live) -> None:
        self.id = uuid4()
        self.agent_id = agent.id
        self.ui_language = agent.ui_language
        self._websocket = websocket
        self._agent = agent
        self._services = services
        self._access = access
        self._live = live
        self._words = Words(services.renderer)
        self._person = Person("agent", agent.id, agent.name)
        self._sending = asyncio.Lock()
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue(QUEUE_FRAMES)
        self._subscriptions: dict[UUID, _Subscription] = {}
        self._due: set[UUID] = set()
        self._wake = asyncio.Event()
        self._leaving: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def reads(self, conversation_id: UUID) -> bool:
        """Whether the page shows this conversation."""
        return conversation_id in self._subscriptions

    def changed(self, conversation_id: UUID, seq: int) -> None:
        """Note that there is something to read."""
        subscription = self._subscriptions.get(conversation_id)
        if subscription is not None:
            if seq <= subscription.sent:
                subscription.touched.add(seq)
            self._due.add(conversation_id)
            self._wake.set()

    def push(self, frame: bytes) -> None:
        """Queue a frame; a full queue closes the page."""
        try:
            self._outgoing.put_nowait(frame)
        except asyncio.QueueFull:
            log.warning("desk.page_too_slow", agent_id=str(self.agent_id))
            self._leave(TRY_AGAIN)

    def leave(self) -> None:
        """Close; the page will connect again."""
        self._leave(TRY_AGAIN)

    async def check_session(self) -> None:
        """Leave when the session is over; follow a changed language or status."""
        try:
            self._agent = await self._access.require_agent(self._websocket)
        except NotSignedIn:
            self._leave(SIGNED_OUT)
            return
        self.ui_language = self._agent.ui_language

    async def run(self) -> None:
        """Serve the accepted socket until either side ends it."""
        self._live.attach(self)
        tasks = [asyncio.create_task(work) for work in (self._read(), self._write(), self._replay())]
        try:
            state = "away" if self._agent.status == "away" else "viewing"
            await self._services.presence.enter(self.id, LOBBY, self._person, state=state)
            self.push(orjson.dumps({"type": "ready", "agent": self._agent.wire()}))
            ends: list[asyncio.Future[Any]] = [*tasks, self._leaving]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._live.detach(self)
            for task in tasks:
                task.cancel()
            endings = await asyncio.gather(*tasks, return_exceptions=True)
            await self._close(endings)
            with contextlib.suppress(SQLAlchemyError):  # it ends by time
                await self._services.presence.leave(self.id)

    async def _read(self) -> None:
        while True:
            text = await self._websocket.receive_text()
            if len(text) > LONGEST_FRAME:
                raise _Closed(POLICY_VIOLATION)
            try:
                frame = incoming.validate_json(text)
            except ValidationError:
                self._error("bad_frame", "The frame is not one of ours.")
                continue
            await self._obey(frame)

    async def _obey(self, frame: Incoming) -> None:
        presence = self._services.presence
        match frame:
            case Subscribe():
                if len(self._subscriptions) >= MOST_SUBSCRIPTIONS and not self.reads(frame.conversation_id):
                    self._error("too_many_subscriptions", "Unsubscribe from another conversation first.")
                    return
                self._subscriptions[frame.conversation_id] = _Subscription(frame.after)
                self._due.add(frame.conversation_id)
                self._wake.set()
                await presence.enter(self.id, frame.conversation_id, self._person)
            case Unsubscribe():
                if self._subscriptions.pop(frame.conversation_id, None) is not None:
                    await presence.leave(self.id, frame.conversation_id)
            case Typing():
                if self.reads(frame.conversation_id):
                    await presence.type(self.id, frame.conversation_id, on=frame.on)
                    if frame.on:
                        self._services.attention.writes(frame.conversation_id)
            case Ping():
                self.push(b'{"type":"pong"}')

    async def _write(self) -> None:
        while True:
            await self._send(await self._outgoing.get())

    async def _send(self, frame: bytes) -> None:
        async with asyncio.timeout(SEND_TIMEOUT_S), self._sending:
            await self._websocket.send_text(frame.decode())

    async def _replay(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._due:
                conversation_id = self._due.pop()
                subscription = self._subscriptions.get(conversation_id)
                if subscription is not None:
                    await self._catch_up(conversation_id, subscription)

    async def _catch_up(self, conversation_id: UUID, subscription: _Subscription) -> None:
        touched, subscription.touched = subscription.touched, set()
        read_before = subscription.read_by_shopper
        try:
            async with self._services.engine.connect() as connection:
                read_now = (await transcript.load(connection, conversation_id)).read_seq_shopper
                if subscription.unsettled is None:
                    subscription.unsettled = await read_unsettled(connection, conversation_id)
                again = touched | subscription.unsettled
                if read_before is not None and read_now > read_before:
                    again |= set(range(read_before + 1, min(read_now, subscription.sent) + 1))
                after = min([subscription.sent, *(seq - 1 for seq in again)])
                lines = await read_lines(connection, conversation_id, after=after)
        except UnknownConversation:
            self._subscriptions.pop(conversation_id, None)
            self._error("conversation_unknown", "There is no such conversation.", conversation_id=str(conversation_id))
            return
        subscription.read_by_shopper = read_now
        unsettled = {message.seq for message in lines.messages if message.turn_state == "pending"}
        again -= unsettled
        subscription.unsettled = unsettled
        for message, shown in lines.worded(self._words, self.ui_language):
            if message.seq > subscription.sent or message.seq in again:
                # Past the queue: a long replay waits for the page instead of closing it.
                await self._send(_message_frame(conversation_id, shown))
            subscription.sent = max(subscription.sent, message.seq)

    def _error(self, code: str, message: str, **data: str) -> None:
        self.push(orjson.dumps({"type": "error", "code": code, "message": message, **data}))

    def _leave(self, code: int) -> None:
        if not self._leaving.done():
            self._leaving.set_result(code)

    async def _close(self, endings: list[Any]) -> None:
        code = self._leaving.result() if self._leaving.done() else TRY_AGAIN
        for ending in endings:
            match ending:
                case WebSocketDisconnect():
                    return
                case _Closed():
                    code = ending.code
                case TimeoutError() | SQLAlchemyError():
                    log.warning("desk.page_closed", reason=type(ending).__name__)
                case asyncio.CancelledError() | None:
                    pass
                case Exception():
                    log.error("desk.page_failed", error=type(ending).__name__, place=place_of(ending))
        if self._websocket.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(TimeoutError, WebSocketDisconnect, RuntimeError):
                async with asyncio.timeout(SEND_TIMEOUT_S):
                    await self._websocket.close(code)


def _message_frame(conversation_id: UUID, shown: dict[str, Any]) -> bytes:
    return orjson.dumps({"type": "message", "conversation_id": str(conversation_id), "message": shown})
