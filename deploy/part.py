"""One process that the supervisor starts, watches, restarts and stops."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STOP_TIMEOUT_S = 15
LONGEST_PAUSE_S = 10.0
SOUND_AFTER_S = 60.0
"""A part that ran this long begins its pauses anew."""
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


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
                preexec_fn=_end_with_parent,
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

    async def keep_running(self, tell: Callable[[str], None]) -> None:
        """Restart it whenever it ends, after a pause that grows while it keeps ending.

        Args:
            tell: Gets a sentence at every restart.
        """
        while True:
            began = time.monotonic()
            code = await self.wait()
            self.restarts = 1 if time.monotonic() - began > SOUND_AFTER_S else self.restarts + 1
            tell(f"The {self.name} ended with exit code {code} and is started again; its log is {self.log}.")
            await asyncio.sleep(min(0.5 * 2 ** min(self.restarts, 10), LONGEST_PAUSE_S))
            await self.start()


def _end_with_parent() -> None:
    """Runs in the child: a supervisor that is killed can stop nobody any more."""
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


async def _listen(output: asyncio.StreamReader, heard: Callable[[str], None]) -> None:
    async for line in output:
        heard(line.decode(errors="replace").rstrip())
