"""One process that the supervisor starts, watches, restarts and stops."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STOP_TIMEOUT_S = 15
LONGEST_PAUSE_S = 10.0


@dataclass
class Part:
    """A child process in a session of its own: Ctrl-C reaches the supervisor alone, which ends its parts in order.

    Args:
        command: Program and arguments.
        environment: Added to ours.
        log: Where both its outputs go.
    """

    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str]
    log: Path
    restarts: int = 0
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    async def start(self) -> None:
        """Start the process."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *map(str, self.command),
                env={**os.environ, **self.environment},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def wait(self) -> int:
        """Return its exit code when it ends."""
        assert self.process is not None, "a part is started before it is waited for"  # noqa: S101
        return await self.process.wait()

    async def stop(self) -> None:
        """Ask it to end, and insist after a while."""
        if self.process is None or self.process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            self.process.terminate()
        try:
            await asyncio.wait_for(self.process.wait(), STOP_TIMEOUT_S)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            await self.process.wait()

    async def keep_running(self) -> None:
        """Restart it whenever it ends, after a pause that grows while it keeps ending."""
        while True:
            await self.wait()
            self.restarts += 1
            await asyncio.sleep(min(0.5 * 2**self.restarts, LONGEST_PAUSE_S))
            await self.start()
