"""The assistant's two neighbours, over real HTTP on loopback: an action server and a gateway."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web
from rasa.core.agent import Agent

from bot.serve import build_app


@dataclass
class FakeActions:
    """Answers every action with what the test put under its name; remembers the calls."""

    url: str = ""
    calls: list[dict[str, Any]] = field(default_factory=list)
    authorizations: list[str | None] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    status: int = 200
    let_go: asyncio.Event | None = None  # until it is set, no call is answered

    def reset(self) -> None:
        self.calls.clear()
        self.authorizations.clear()
        self.answers.clear()
        self.status = 200
        self.let_go = None

    async def _handle(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.calls.append(body)
        self.authorizations.append(request.headers.get("Authorization"))
        if self.let_go is not None:
            await self.let_go.wait()
        action = body["next_action"]
        said = {"custom": {"key": action.removeprefix("action_"), "args": {}, "buttons": []}}
        answer = self.answers.get(action, {"events": [], "responses": [said]})
        return web.json_response(answer, status=self.status)

    @classmethod
    @contextlib.asynccontextmanager
    async def serving(cls) -> AsyncIterator[FakeActions]:
        fake = cls()
        app = web.Application()
        app.router.add_post("/actions", fake._handle)
        running = web.AppRunner(app)
        await running.setup()
        site = web.TCPSite(running, "127.0.0.1", 0)
        await site.start()
        port = running.addresses[0][1]
        fake.url = f"http://127.0.0.1:{port}/actions"
        yield fake
        await running.cleanup()


@dataclass
class Gateway:
    """Sends turns as the gateway does."""

    session: aiohttp.ClientSession
    base: str
    token: str

    async def turn(self, body: dict[str, Any], token: str | None = None) -> tuple[int, dict[str, Any]]:
        headers = {"Authorization": f"Bearer {token or self.token}"}
        async with self.session.post(f"{self.base}/webhooks/gateway/webhook", json=body, headers=headers) as answer:
            return answer.status, await answer.json()

    async def say(self, text: str, tracker: Any = None, language: str | None = None) -> dict[str, Any]:
        status, answer = await self.turn(a_turn({"kind": "text", "text": text}, tracker, language))
        assert status == 200, answer
        return answer

    @classmethod
    @contextlib.asynccontextmanager
    async def connected(cls, agent: Agent, token: str) -> AsyncIterator[Gateway]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = await build_app(agent).create_server("127.0.0.1", port, return_asyncio_server=True)
        assert server is not None
        await server.startup()
        await server.start_serving()
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            yield cls(session, f"http://127.0.0.1:{port}", token)
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0)


def a_turn(given: dict[str, Any], tracker: Any = None, language: str | None = None) -> dict[str, Any]:
    return {
        "turn_id": str(uuid.uuid4()),
        "conversation_id": str(uuid.uuid4()),
        "input": given,
        "language": language,
        "tracker": tracker,
    }
