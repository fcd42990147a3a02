"""A gateway that speaks the widget's protocol and nothing else: a real server, kept in a file, made to be killed.

Run as `python -m tests.web.fake_gateway PORT DATABASE`. What it does is decided by what the shopper types
(see `samples.answer`) and by `POST /test/say`. It promises what the gateway promises: a message is stored before it is
acknowledged, sequences have no gaps, and a message sent twice under one `client_id` is stored once.
"""

import asyncio
import socket
import sys
import uuid

import uvicorn
from fastapi import FastAPI, File, Form, Request, Response, UploadFile, WebSocket, WebSocketDisconnect
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import HTMLResponse, JSONResponse

from tests.web import samples
from tests.web.fake_pages import RTL, add_pages
from tests.web.fake_store import Json, Store


def conversation_frame(session: Json) -> Json:
    shown = {name: session[name] for name in ("id", "owner", "agent_name", "language", "read_seq")}
    return {**shown, "direction": "rtl" if session["language"] in RTL else "ltr"}


class Peer:
    """One socket's way out: frames in order, messages read from the store by sequence."""

    def __init__(self, socket: WebSocket, store: Store, conversation: str, after: int) -> None:
        self._socket = socket
        self._store = store
        self._conversation = conversation
        self._sent = after
        self._frames: asyncio.Queue[Json | None] = asyncio.Queue()

    def push(self, frame: Json | None) -> None:
        """A frame, or None for "there are new messages"."""
        self._frames.put_nowait(frame)

    async def pump(self) -> None:
        while True:
            frame = await self._frames.get()
            if frame is not None:
                await self._socket.send_json(frame)
                continue
            for message in self._store.after(self._conversation, self._sent):
                self._sent = message["seq"]
                await self._socket.send_json({"type": "message", "message": message})


class Gateway:
    """Sessions, sockets and the scripted bot."""

    def __init__(self, store: Store, delay_s: float) -> None:
        self.store = store
        self.delay_s = delay_s
        self.peers: dict[str, set[Peer]] = {}
        self.files: dict[str, tuple[str, str, bytes]] = {}
        self.frames: list[Json] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def broadcast(self, conversation: str, frame: Json | None) -> None:
        for peer in self.peers.get(conversation, ()):
            peer.push(frame)

    def say(self, session: Json, message: Json) -> Json:
        stored, is_new = self.store.add(session["id"], message)
        if is_new:
            self.broadcast(session["id"], None)
        return stored

    def receive(self, session: Json, message: Json) -> Json:
        stored, is_new = self.store.add(session["id"], {**message, "author": "shopper"})
        if is_new:
            self.broadcast(session["id"], None)
            task = asyncio.create_task(self.answer(session, stored))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return stored

    async def answer(self, session: Json, message: Json) -> None:
        identifier = session["id"]
        session.update(self.store.find(session["token"]) or {}, read_seq=message["seq"])
        self.store.save(session)
        self.broadcast(identifier, {"type": "read", "seq": message["seq"]})
        if session["owner"] != "bot":
            return
        self.broadcast(identifier, {"type": "typing", "who": "bot", "name": None, "on": True})
        await asyncio.sleep(self.delay_s)
        for reply in samples.answer(message["text"], session):
            if "owner" in reply or "language_change" in reply:
                session.update(reply.get("owner", {}))
                session["language"] = reply.get("language_change", session["language"])
                self.store.save(session)
                frame = {"type": "conversation", "conversation": conversation_frame(session)}
                self.broadcast(identifier, frame)
            else:
                self.say(session, {"author": "bot", "language": session["language"], "kind": "reply", **reply})
        self.broadcast(identifier, {"type": "typing", "who": "bot", "name": None, "on": False})


def add_widget_api(app: FastAPI, gateway: Gateway) -> None:
    store = gateway.store

    def session_of(request: Request) -> Json | None:
        return store.find(request.headers.get("authorization", "").removeprefix("Bearer "))

    def refusal(status: int, code: str) -> JSONResponse:
        return JSONResponse({"error": {"code": code, "message": code}}, status)

    @app.post("/api/widget/sessions", status_code=201)
    async def sessions(request: Request) -> Json:
        body = await request.json()
        language = samples.language_of(body["page_language"])
        session = store.open(language)
        store.add(session["id"], {"author": "bot", "language": language, "kind": "reply", **samples.welcome(language)})
        frame = conversation_frame(session)
        return {
            "token": session["token"],
            "conversation_id": session["id"],
            "language": language,
            "direction": frame["direction"],
            "shop_name": samples.SHOP_NAME,
        }

    @app.get("/api/widget/messages", response_model=None)
    async def messages(request: Request, after: int = 0) -> Json | JSONResponse:
        session = session_of(request)
        return {"messages": store.after(session["id"], after)} if session else refusal(401, "session_unknown")

    @app.post("/api/widget/uploads", status_code=201, response_model=None)
    async def upload(request: Request, file: UploadFile = File(), client_id: str = Form()) -> Json | JSONResponse:  # noqa: B008
        session = session_of(request)
        if session is None:
            return refusal(401, "session_unknown")
        content = await file.read()
        if content.startswith(b"MZ"):
            return refusal(415, "upload_type_refused")
        identifier = str(uuid.uuid4())
        gateway.files[identifier] = (file.filename or "file", file.content_type or "", content)
        attachment = {
            "id": identifier,
            "name": file.filename,
            "content_type": file.content_type,
            "size_bytes": len(content),
            "url": f"/api/widget/uploads/{identifier}",
        }
        gateway.receive(
            session, {"kind": "upload", "text": file.filename, "attachment": attachment, "client_id": client_id}
        )
        return {"attachment": attachment}

    @app.get("/api/widget/uploads/{identifier}")
    async def uploaded(identifier: str, request: Request) -> Response:
        if session_of(request) is None:
            return refusal(401, "session_unknown")
        _, content_type, content = gateway.files[identifier]
        return Response(content, media_type=content_type)

    @app.get("/api/widget/transcript")
    async def transcript(request: Request) -> Response:
        session = session_of(request)
        if session is None:
            return refusal(401, "session_unknown")
        return HTMLResponse(f"<!doctype html><title>{len(store.after(session['id'], 0))} messages</title>")

    @app.post("/api/widget/identity", status_code=204)
    async def identity(request: Request) -> None:
        gateway.frames.append({"type": "identity", **(await request.json())})


def add_socket(app: FastAPI, gateway: Gateway) -> None:
    store = gateway.store

    def handle(peer: Peer, session: Json, frame: Json) -> None:
        if frame["type"] == "ping":
            peer.push({"type": "pong"})
        elif frame["type"] in {"message", "press"}:
            if frame.get("token") == "expired":
                refused = {"code": "button_unknown", "message": "", "client_id": frame["client_id"]}
                peer.push({"type": "error", **refused})
                return
            text = frame.get("text") or samples.button_text(frame["token"], session["language"])
            kind = "text" if "text" in frame else "press"
            stored = gateway.receive(session, {"kind": kind, "text": text, "client_id": frame["client_id"]})
            ack = {"type": "ack", "client_id": frame["client_id"], "id": stored["id"], "seq": stored["seq"]}
            peer.push(ack)

    @app.websocket("/api/widget/socket")
    async def live(socket: WebSocket) -> None:
        await socket.accept()
        hello = await socket.receive_json()
        session = store.find(hello["token"])
        if session is None:
            await socket.send_json({"type": "error", "code": "session_unknown", "message": "", "client_id": None})
            await socket.close(4401)
            return
        peer = Peer(socket, store, session["id"], hello["after"])
        gateway.peers.setdefault(session["id"], set()).add(peer)
        peer.push({"type": "ready", "conversation": conversation_frame(session), "last_seq": 0})
        peer.push(None)
        pump = asyncio.create_task(peer.pump())
        try:
            while True:
                frame = await socket.receive_json()
                gateway.frames.append(frame)
                handle(peer, session, frame)
        except WebSocketDisconnect:
            gateway.peers[session["id"]].discard(peer)
            pump.cancel()


def create_app(database: str, delay_s: float = 0.05) -> FastAPI:
    app = FastAPI()
    app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])
    gateway = Gateway(Store(database), delay_s)
    add_widget_api(app, gateway)
    add_socket(app, gateway)
    add_pages(app, gateway)
    return app


class AnnouncedServer(uvicorn.Server):
    """Says on its standard output when it takes connections."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print("listening", flush=True)  # noqa: T201


if __name__ == "__main__":
    port, database, *delay = sys.argv[1:]
    app = create_app(database, float(delay[0]) if delay else 0.05)
    AnnouncedServer(uvicorn.Config(app, port=int(port), log_level="warning")).run()
