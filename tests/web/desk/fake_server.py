"""A server that speaks the desk's protocol and serves the built page under the strict policy.

It is a real server with sockets, so the page's reconnecting, replaying and drawing are tested for what they are;
`tests/desk` tests the real one. It can be stopped and started on its port with everything it knew.
"""

import asyncio
import contextlib
import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, Request, Response, WebSocket, WebSocketDisconnect
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles

from tests.web.desk import samples, stories

ROOT = Path(__file__).resolve().parents[3]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
COOKIE = "babeldesk_desk"
Json = dict[str, Any]


def refusal(status: int, code: str, **data: Any) -> JSONResponse:
    """A refusal as every route gives it."""
    return JSONResponse({"error": {"code": code, "message": code, **data}}, status)


class Conversations:
    """What the server knows; it outlives restarts."""

    def __init__(self, extra: int = 0) -> None:
        self.held: dict[str, Json] = {}
        for known in stories.conversations():
            self.add(known)
        for number in range(extra):
            self.add(
                {
                    "shopper_name": f"Shopper {number}",
                    "language": ("en", "es", "ar")[number % 3],
                    "owner": "queue",
                    "waited": 200 - number / 10,
                    "order_number": str(6000 + number),
                    "shopper_online": number % 2 == 0,
                    "reason": "shopper_asked",
                    "messages": [samples.line("shopper", f"Where is order {6000 + number}?", 200 - number / 10, "en")],
                    "order": None,
                    "customer": None,
                    "handoff": None,
                }
            )

    def add(self, known: Json) -> str:
        """Store one; its summary is made from what is known."""
        agent = samples.AGENTS.get(known.get("agent", ""))
        last = known["messages"][-1]
        conversation = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{len(self.held)}"))
        summary = {
            "id": conversation,
            "channel": "website",
            "owner": known["owner"],
            "status": known.get("status", "open"),
            "language": known["language"],
            "shopper_name": known["shopper_name"],
            "reason": known["reason"],
            "reason_text": known["handoff"]["reason_text"]
            if known["handoff"]
            else known["reason"] and "Asked for a person",
            "waiting_since": None if known["waited"] is None else samples.ago(known["waited"]),
            "last_message": None,
            "unread": 0,
            "agent_name": agent and agent["name"],
            "agent_id": agent and agent["id"],
            "order_number": known["order_number"],
            "shopper_online": known["shopper_online"],
            "updated_at": last["at"],
        }
        self.held[conversation] = {**known, "summary": summary, "messages": []}
        for message in known["messages"]:
            self.append(conversation, message)
        summary["updated_at"] = last["at"]
        return conversation

    def append(self, conversation: str, message: Json) -> Json:
        """Give a message its number and keep it."""
        held = self.held[conversation]
        stored = {**message, "seq": len(held["messages"]) + 1}
        held["messages"].append(stored)
        summary = held["summary"]
        if not stored["private"] and stored["kind"] != "event":
            summary["last_message"] = {"text": stored["text"], "author": stored["author"], "at": stored["at"]}
            summary["unread"] = summary["unread"] + 1 if stored["author"] == "shopper" else 0
        summary["updated_at"] = datetime.now(UTC).isoformat()
        return stored

    def find(self, name: str) -> str:
        """The id of the conversation with this shopper."""
        return next(key for key, held in self.held.items() if held["summary"]["shopper_name"] == name)

    def counts(self, agent: Json) -> Json:
        """How many are in each list."""
        return {view: len(self.listed(view, agent)) for view in ("queue", "mine", "open")} | {"approvals": 0}

    def listed(self, view: str, agent: Json) -> list[Json]:
        """A list in its order."""
        summaries = [held["summary"] for held in self.held.values()]
        chosen = [one for one in summaries if (one["status"] == "resolved") == (view == "resolved")]
        if view == "queue":
            waiting = [one for one in chosen if one["owner"] == "queue"]
            return sorted(waiting, key=lambda one: one["waiting_since"])
        if view == "mine":
            chosen = [one for one in chosen if one["owner"] == "human" and one["agent_id"] == agent["id"]]
        return sorted(chosen, key=lambda one: one["updated_at"], reverse=True)


class Socket:
    """One open page: who it is, what it follows and whether it types there."""

    def __init__(self, websocket: WebSocket, agent: Json) -> None:
        self.websocket = websocket
        self.agent = agent
        self.follows: dict[str, str] = {}


class FakeDesk:
    """Start it, use it from the test's thread, stop it, start it again."""

    def __init__(self, port: int, extra: int = 0) -> None:
        self.port = port
        self.known = Conversations(extra)
        self.sessions: dict[str, Json] = {}
        self.sockets: list[Socket] = []
        self.replied: dict[str, Json] = {}
        self.follower_came = threading.Condition()
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def url(self) -> str:
        """Where the desk is."""
        return f"http://127.0.0.1:{self.port}/desk/"

    def start(self) -> None:
        """Returns when the port answers."""
        ready = threading.Event()

        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            config = uvicorn.Config(self._app(), "127.0.0.1", self.port, log_level="error", timeout_graceful_shutdown=1)
            self._server = uvicorn.Server(config)
            startup = self._server.startup

            async def announced(sockets: Any = None) -> None:
                await startup(sockets)
                ready.set()

            self._server.startup = announced  # type: ignore[method-assign]
            await self._server.serve()

        self._thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        self._thread.start()
        if not ready.wait(20):
            raise TimeoutError("the fake desk did not start")

    def stop(self) -> None:
        """Close every socket and the port; what is known stays."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join(20)
        self.sockets.clear()

    def say(self, conversation: str, message: Json) -> None:
        """A message arrives, whether or not the server is up to tell anybody."""
        stored = self.known.append(conversation, {**message, "at": datetime.now(UTC).isoformat()})
        if self._thread and self._thread.is_alive():
            self._in_loop(self._tell_message(conversation, stored))

    def arrive(self, known: Json) -> str:
        """A new conversation comes into the queue."""
        conversation = self.known.add(known)
        self._in_loop(self._tell_summary(conversation))
        return conversation

    def shopper_types(self, conversation: str) -> None:
        """The shopper is writing; told once a page listens, as nothing replays it to a page that comes later."""
        with self.follower_came:
            if not self.follower_came.wait_for(lambda: any(conversation in one.follows for one in self.sockets), 20):
                raise TimeoutError(f"no page listens to conversation {conversation}")
        self._in_loop(
            self._followers(
                conversation, {"type": "typing", "conversation_id": conversation, "who": "shopper", "on": True}
            )
        )

    def _in_loop(self, work: Any) -> None:
        assert self._loop is not None
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _send(self, socket: Socket, frame: Json) -> None:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):
            await socket.websocket.send_json(frame)

    async def _followers(self, conversation: str, frame: Json, but: Socket | None = None) -> None:
        for socket in [one for one in self.sockets if conversation in one.follows and one is not but]:
            await self._send(socket, frame)

    async def _tell_message(self, conversation: str, message: Json) -> None:
        await self._followers(conversation, {"type": "message", "conversation_id": conversation, "message": message})
        await self._tell_summary(conversation)

    async def _tell_summary(self, conversation: str) -> None:
        for socket in list(self.sockets):
            summary = self.known.held[conversation]["summary"]
            await self._send(
                socket, {"type": "summary", "conversation": summary, "counts": self.known.counts(socket.agent)}
            )

    async def _tell_presence(self, conversation: str) -> None:
        present = {
            one.agent["id"]: {"id": one.agent["id"], "name": one.agent["name"], "state": one.follows[conversation]}
            for one in self.sockets
            if conversation in one.follows
        }
        await self._followers(
            conversation, {"type": "presence", "conversation_id": conversation, "agents": list(present.values())}
        )

    def _app(self) -> FastAPI:
        app = FastAPI()

        @app.middleware("http")
        async def guarded(request: Request, call_next: Any) -> Response:
            path = request.url.path
            if (
                path.startswith("/api/desk/")
                and path != "/api/desk/session"
                and request.cookies.get(COOKIE) not in self.sessions
            ):
                return refusal(401, "not_signed_in")
            if request.method != "GET" and request.headers.get("x-babeldesk-desk") != "1":
                return refusal(403, "foreign_origin")
            response: Response = await call_next(request)
            response.headers["content-security-policy"] = POLICY
            return response

        from tests.web.desk.fake_routes import add_routes

        add_routes(app, self)
        app.mount("/desk", StaticFiles(directory=ROOT / "web" / "dist" / "desk", html=True))
        return app
