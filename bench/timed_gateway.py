"""A gateway process as `connectors.serve` runs it, with stopwatches: around its assistant, its actions and its shop.

Each line of the first file is a turn's id and the seconds that the assistant took, its calls of actions included. Each
line of the second is an action's name, the seconds it took, and how many of them the shop's system did.
"""

import argparse
import contextlib
import time
from pathlib import Path
from typing import TextIO

import httpx
import orjson
import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bench.timed_shop import SPENT_S, timed
from connectors.app import build_gateway
from connectors.log import configure_logging
from connectors.serve import GRACE_S
from connectors.settings import Settings
from conversations.assistant import Assistant, RasaAssistant, TurnAnswer, TurnRequest
from conversations.turn_workers import CONCURRENT_TURNS


class TimedAssistant:
    """Another assistant, with every call's duration written down."""

    def __init__(self, assistant: Assistant, file: TextIO) -> None:
        self._assistant = assistant
        self._file = file

    async def answer(self, request: TurnRequest) -> TurnAnswer:
        """See `Assistant`."""
        began = time.perf_counter()
        try:
            return await self._assistant.answer(request)
        finally:
            self._file.write(f"{request.turn_id} {time.perf_counter() - began:.6f}\n")

    async def is_ready(self) -> bool:
        """See `Assistant`."""
        return await self._assistant.is_ready()


class TimedActions:
    """The gateway's application, with the duration of every action's request written down."""

    def __init__(self, app: ASGIApp, file: TextIO) -> None:
        self._app = app
        self._file = file

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http" or scope["path"] != "/actions":
            await self._app(scope, receive, send)
            return
        body = await Request(scope, receive).body()
        spent: list[float] = []
        token = SPENT_S.set(spent)
        began = time.perf_counter()
        try:
            await self._app(scope, _once(body), send)
        finally:
            taken_s = time.perf_counter() - began
            SPENT_S.reset(token)
            self._file.write(f"{orjson.loads(body)['next_action']} {taken_s:.6f} {sum(spent):.6f}\n")


def _once(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--timings", type=Path, required=True)
    parser.add_argument("--actions", type=Path, help="where actions' times go; without it they are not taken")
    parser.add_argument("--slow-order", help="an order that the shop's system is slow about")
    parser.add_argument("--slow-s", type=float, default=2.0)
    arguments = parser.parse_args()
    configure_logging()
    settings = Settings()  # type: ignore[call-arg]
    client = httpx.AsyncClient(base_url=settings.assistant_url, limits=httpx.Limits(max_connections=CONCURRENT_TURNS))
    assistant = RasaAssistant(client, settings.internal_token.get_secret_value())
    with contextlib.ExitStack() as stack:
        timings = stack.enter_context(arguments.timings.open("w", buffering=1))
        app: ASGIApp
        if arguments.actions is None:
            app = build_gateway(settings, assistant=TimedAssistant(assistant, timings)).app
        else:
            gateway = build_gateway(
                settings,
                assistant=TimedAssistant(assistant, timings),
                around_shop=lambda shop: timed(shop, slow_order=arguments.slow_order, slow_s=arguments.slow_s),
            )
            app = TimedActions(gateway.app, stack.enter_context(arguments.actions.open("w", buffering=1)))
        uvicorn.run(
            app,
            port=arguments.port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=GRACE_S,
            ws_max_size=64 * 1024,
            server_header=False,
        )


if __name__ == "__main__":
    main()
