"""A gateway process as `connectors.serve` runs it, composed with a probe that kills it at a named moment of a turn."""

import argparse
import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import uvicorn

from connectors.app import build_gateway
from connectors.log import configure_logging
from connectors.settings import Settings
from conversations.clock import SystemClock

SWEEP_EVERY_S = 0.1


class ShiftedClock:
    """The machine's time, moved ahead: what waits for minutes in service is due at once."""

    def __init__(self, ahead_s: float) -> None:
        self._ahead = timedelta(seconds=ahead_s)

    def now(self) -> datetime:
        return SystemClock().now() + self._ahead


def killer(moment: str, occurrence: int) -> Callable[[str], Awaitable[None]]:
    """A probe that ends this process, without any clean-up, when `moment` comes for the n-th time."""
    seen = 0

    async def probe(passing: str) -> None:
        nonlocal seen
        if passing != moment:
            return
        seen += 1
        if seen == occurrence:
            os.kill(os.getpid(), signal.SIGKILL)
            await asyncio.Event().wait()

    return probe


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--crash-at", default="never")
    parser.add_argument("--occurrence", type=int, default=1)
    parser.add_argument("--clock-ahead", type=float, default=0)
    parser.add_argument("--sweep-every", type=float, default=SWEEP_EVERY_S)
    arguments = parser.parse_args()
    configure_logging()
    gateway = build_gateway(
        Settings(),  # type: ignore[call-arg]
        clock=ShiftedClock(arguments.clock_ahead),
        probe=killer(arguments.crash_at, arguments.occurrence),
        sweep_interval_s=arguments.sweep_every,
    )
    uvicorn.run(gateway.app, port=arguments.port, log_config=None, access_log=False, timeout_graceful_shutdown=5)


if __name__ == "__main__":
    main()
