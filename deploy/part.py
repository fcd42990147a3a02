"""One process that the supervisor starts, watches, restarts and stops."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable, Mapping, Sequence
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
    _listening: asyncio.Task[None] | None = field(default=None, repr=False)

    async def start(self, heard: Callable[[str], None] | None = None) -> None:
        """Start the process.

        Args:
            heard: Gets every line of its standard output, which then stays out of the log.
        """
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *map(str, self.command),
                env={**os.environ, **self.environment},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log if heard is None else asyncio.subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        if heard is not None and self.process.stdout is not None:
            self._listening = asyncio.create_task(_listen(self.process.stdout, heard))

    async def wait(self) -> int:
        """Return its exit code when it ends."""
        assert self.process is not None, "a part is started before it is waited for"  # noqa: S101
        if self._listening is not None:
            await self._listening
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


async def _listen(output: asyncio.StreamReader, heard: Callable[[str], None]) -> None:
    async for line in output:
        heard(line.decode(errors="replace").rstrip())
