"""Child processes of the benchmark: started in sessions of their own, waited for, and ended by their id."""

import asyncio
import contextlib
import os
import signal
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx

START_TIMEOUT_S = 180
STOP_TIMEOUT_S = 20
POLL_S = 0.1
LOG_TAIL = 2_000


class ChildFailed(Exception):
    """A program ended, or did not get ready in time; carries its name, its status and the end of its log."""

    def __init__(self, name: str, status: int | None, log: Path) -> None:
        self.name = name
        self.status = status
        self.log = log
        happened = "did not get ready in time" if status is None else f"ended with status {status}"
        tail = log.read_text(errors="replace")[-LOG_TAIL:] if log.exists() else ""
        super().__init__(f"{name} {happened}; the end of {log}:\n{tail}")


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Child:
    """One program.

    Args:
        environment: Added to ours.
        folder: Its working directory.
        log: Where both its outputs go; begun anew with every start.
    """

    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str]
    folder: Path
    log: Path
    _process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    @property
    def pid(self) -> int:
        """Its process id, once it was started."""
        assert self._process is not None, "a child is started before it is asked for its id"
        return self._process.pid

    async def start(self) -> None:
        """Start it, without waiting for anything."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                *map(str, self.command),
                cwd=self.folder,
                env={**os.environ, **self.environment},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def run(self) -> None:
        """Start it and wait for its good end.

        Raises:
            ChildFailed: its status is not 0.
        """
        await self.start()
        assert self._process is not None
        try:
            status = await self._process.wait()
        except asyncio.CancelledError:
            await self.stop()
            raise
        if status != 0:
            raise ChildFailed(self.name, status, self.log)

    async def until_ok(self, address: str, headers: Mapping[str, str] | None = None) -> None:
        """Wait until this address answers 200.

        Raises:
            ChildFailed: it ended, or took longer than START_TIMEOUT_S.
        """
        assert self._process is not None
        deadline = time.monotonic() + START_TIMEOUT_S
        async with httpx.AsyncClient(timeout=5, headers=dict(headers or {})) as client:
            while True:
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get(address)).status_code == httpx.codes.OK:
                        return
                if self._process.returncode is not None or time.monotonic() > deadline:
                    raise ChildFailed(self.name, self._process.returncode, self.log)
                await asyncio.sleep(POLL_S)

    async def stop(self) -> None:
        """Ask it to end, and insist after a while; its own children, which share its session, end with it."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOP_TIMEOUT_S)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
