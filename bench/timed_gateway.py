"""A gateway process as `connectors.serve` runs it, with a stopwatch around its assistant: one line a turn in a file.

Each line is the turn's id and the seconds that the assistant took, its calls of actions included.
"""

import argparse
import time
from pathlib import Path
from typing import TextIO

import httpx
import uvicorn

from connectors.app import build_gateway
from connectors.log import configure_logging
from connectors.serve import GRACE_S
from connectors.settings import Settings
from conversations.assistant import Assistant, RasaAssistant, TurnAnswer, TurnRequest


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--timings", type=Path, required=True)
    arguments = parser.parse_args()
    configure_logging()
    settings = Settings()  # type: ignore[call-arg]
    client = httpx.AsyncClient(base_url=settings.assistant_url, limits=httpx.Limits(max_connections=32))
    assistant = RasaAssistant(client, settings.internal_token.get_secret_value())
    with arguments.timings.open("w", buffering=1) as file:
        gateway = build_gateway(settings, assistant=TimedAssistant(assistant, file))
        uvicorn.run(
            gateway.app,
            port=arguments.port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=GRACE_S,
            ws_max_size=64 * 1024,
            server_header=False,
        )


if __name__ == "__main__":
    main()
