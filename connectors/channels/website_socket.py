"""The widget's live half: one WebSocket a page. What it says is stored first; what it shows is read back."""

import asyncio
import contextlib
from typing import Any
from uuid import uuid4

import structlog
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from connectors.channels.website import MessageRequest, WebsiteChannel, client_address
from connectors.channels.website_frames import Hello, Ping, Press, Read, Say, Typing, frames
from connectors.errors import ApiError
from connectors.origins import is_known_origin
from connectors.services import Services
from conversations import transcript
from conversations.feed import FellBehind, PresenceChanged, Subscription
from conversations.message import Conversation, Json, UnknownButton
from conversations.presence import Person
from conversations.tables import messages

HELLO_TIMEOUT_S = 10
KEEP_ALIVE_S = 15
FRAME_LIMIT = 64 * 1024
TRY_AGAIN_LATER = 1013
POLICY_VIOLATION = 1008
log = structlog.get_logger(__name__)


class NotText(Exception):
    """The page sent a binary frame; ours are JSON."""


class WidgetSocket:
    """One connected page."""

    def __init__(self, services: Services, socket: WebSocket, conversation: Conversation, after: int) -> None:
        self._services = services
        self._channel = WebsiteChannel(services)
        self._socket = socket
        self._conversation = conversation
        self._after = after
        self._id = uuid4()
        self._shown: Json | None = None
        self._read_seq = 0
        self._agents_typing: dict[str, bool] = {}
        self._sending = asyncio.Lock()

    async def serve(self) -> None:
        """Speak until the page goes; subscribing comes before replaying, so that no message falls between."""
        services = self._services
        shopper = Person("shopper", self._conversation.id, self._conversation.shopper_name or "")
        await services.presence.enter(self._id, self._conversation.id, shopper)
        try:
            with services.feed.subscription(self._conversation.id) as subscription:
                await self._catch_up(first=True)
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._tell(subscription))
                    group.create_task(self._stay())
                    group.create_task(self._listen())
        finally:
            with contextlib.suppress(SQLAlchemyError):
                await services.presence.leave(self._id)

    async def _stay(self) -> None:
        while True:
            await asyncio.sleep(KEEP_ALIVE_S)
            await self._services.presence.keep_alive([self._id])

    async def _tell(self, subscription: Subscription) -> None:
        while True:
            event = await subscription.next()
            if isinstance(event, PresenceChanged):
                await self._tell_typing()
            else:
                await self._catch_up()

    async def _catch_up(self, *, first: bool = False) -> None:
        services = self._services
        async with services.engine.connect() as connection:
            conversation = await transcript.load(connection, self._conversation.id)
            found = await transcript.read(connection, conversation.id, after=self._after)
            answered = await connection.execute(
                select(func.max(messages.c.seq)).where(
                    messages.c.conversation_id == conversation.id, messages.c.read_at.is_not(None)
                )
            )
        head = services.presenter.conversation(conversation)
        read_seq = max(answered.scalar_one_or_none() or 0, conversation.read_seq_agent)
        if first:
            await self._send({"type": "ready", "conversation": head, "last_seq": conversation.last_seq})
        elif head != self._shown:
            await self._send({"type": "conversation", "conversation": head})
        self._shown = head
        if any(message.author == "bot" for message in found) and not first:
            await self._send({"type": "typing", "who": "bot", "name": None, "on": False})
        for message in found:
            await self._send({"type": "message", "message": services.presenter.message(message, conversation)})
            self._after = message.seq
        if self._after < conversation.last_seq and found:
            await self._catch_up()
        if read_seq > self._read_seq:
            self._read_seq = read_seq
            await self._send({"type": "read", "seq": read_seq})

    async def _tell_typing(self) -> None:
        present = await self._services.presence.present([self._conversation.id])
        now = {
            one.person.name: one.state == "typing"
            for one in present.get(self._conversation.id, ())
            if one.person.role == "agent"
        }
        for name in self._agents_typing.keys() | now.keys():
            if now.get(name, False) != self._agents_typing.get(name, False):
                await self._send({"type": "typing", "who": "agent", "name": name, "on": now.get(name, False)})
        self._agents_typing = now

    async def _listen(self) -> None:
        while True:
            raw = await _receive_text(self._socket)
            client_id = None
            try:
                frame = frames.validate_json(raw[:FRAME_LIMIT])
                client_id = getattr(frame, "client_id", None)
                await self._take(frame)
            except ValidationError as error:
                problem = error.errors()[0]
                code = "too_long" if problem["type"] == "string_too_long" else "invalid_frame"
                await self._refuse(code, "This frame is not valid.", _client_id(raw))
            except ApiError as error:
                await self._refuse(error.code, str(error), client_id, **error.data)
            except UnknownButton as error:
                await self._refuse("button_unknown", str(error), client_id)

    async def _take(self, frame: Say | Press | Typing | Read | Ping) -> None:
        services = self._services
        match frame:
            case Say() | Press():
                request = MessageRequest.model_validate(frame.model_dump(exclude={"type"}))
                message = await self._channel.receive(self._conversation, request, client_address(self._socket))
                await self._send(
                    {"type": "ack", "client_id": frame.client_id, "id": str(message.id), "seq": message.seq}
                )
                if message.turn_state == "pending" and (self._shown or {}).get("owner") == "bot":
                    await self._send({"type": "typing", "who": "bot", "name": None, "on": True})
            case Typing():
                await services.presence.type(self._id, self._conversation.id, on=frame.on)
            case Read():
                async with services.engine.begin() as connection:
                    await transcript.mark_read(connection, self._conversation.id, "shopper", frame.seq)
            case Ping():
                await self._send({"type": "pong"})

    async def _refuse(self, code: str, message: str, client_id: str | None, **data: Any) -> None:
        await self._send({"type": "error", "code": code, "message": message, "client_id": client_id, **data})

    async def _send(self, frame: Json) -> None:
        async with self._sending:
            await self._socket.send_json(frame)


async def _receive_text(socket: WebSocket) -> str:
    """The next frame.

    Raises:
        WebSocketDisconnect: the page is gone.
        NotText: the frame is binary.
    """
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message["code"], message.get("reason"))
    text: str | None = message.get("text")
    if text is None:
        raise NotText
    return text


def _client_id(raw: str) -> str | None:
    """The id of a message that was refused as a whole, so that the page knows which."""
    with contextlib.suppress(ValidationError):
        return TypeAdapter(dict[str, Any]).validate_json(raw[:FRAME_LIMIT]).get("client_id")
    return None


def build_socket_router(services: Services) -> APIRouter:
    """The route /api/widget/socket."""
    router = APIRouter()
    channel = WebsiteChannel(services)

    @router.websocket("/api/widget/socket")
    async def widget_socket(socket: WebSocket) -> None:
        if not is_known_origin(socket, services.settings):
            await socket.close(POLICY_VIOLATION, "origin_unknown")
            return
        await socket.accept()
        try:
            async with asyncio.timeout(HELLO_TIMEOUT_S):
                hello = Hello.model_validate_json(await _receive_text(socket))
            conversation = await channel.session(hello.token)
        except (ValidationError, TimeoutError, NotText):
            await socket.close(POLICY_VIOLATION, "hello_expected")
            return
        except ApiError as error:
            await socket.send_json({"type": "error", "code": error.code, "message": str(error), "client_id": None})
            await socket.close(POLICY_VIOLATION, error.code)
            return
        except WebSocketDisconnect:
            return
        try:
            await WidgetSocket(services, socket, conversation, hello.after).serve()
        except* WebSocketDisconnect:
            pass
        except* NotText:
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                await socket.close(POLICY_VIOLATION, "text_expected")
        except* (FellBehind, SQLAlchemyError) as group:
            log.info("widget.socket_closed", reasons=[type(error).__name__ for error in group.exceptions])
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                await socket.close(TRY_AGAIN_LATER, "try_again")

    return router
