"""Real processes for tests: the assistant with its trained model, and gateways that can be killed."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from sqlalchemy import URL

ROOT = Path(__file__).parent.parent
START_TIMEOUT_S = 90
POLL_S = 0.05


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Process:
    """A child that is waited for by asking it, and ended by its id."""

    command: list[str]
    environment: Mapping[str, str]
    log: Path
    answers: Callable[[], bool]
    _child: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start it and return when it answers."""
        with self.log.open("ab") as log:
            self._child = subprocess.Popen(
                self.command,
                cwd=ROOT,
                env={**os.environ, **self.environment, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + START_TIMEOUT_S
        while not self.answers():
            if self._child.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"{self.command} did not start:\n{self.log.read_text()[-3000:]}")
            time.sleep(POLL_S)

    @property
    def is_alive(self) -> bool:
        """Whether it runs."""
        return self._child is not None and self._child.poll() is None

    def wait_for_death(self, timeout_s: float = 30) -> int:
        """Return its exit status once it has died; negative is the signal's number."""
        assert self._child is not None
        return self._child.wait(timeout_s)

    def kill(self) -> None:
        """End it without any clean-up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it cleanly."""
        self._end(signal.SIGTERM)

    def _end(self, signal_number: int) -> None:
        if self._child is None:
            return
        if self._child.poll() is None:
            self._child.send_signal(signal_number)
        try:
            self._child.wait(20)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()


def _ok(address: str, headers: Mapping[str, str] | None = None) -> Callable[[], bool]:
    def asks() -> bool:
        try:
            return httpx.get(address, headers=dict(headers or {}), timeout=5).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False

    return asks


@dataclass
class Installation:
    """Ports and secrets that one run's processes share; the assistant calls actions at `port`."""

    folder: Path
    port: int = field(default_factory=free_port)
    assistant_port: int = field(default_factory=free_port)
    internal_token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    shop_token_secret: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def url(self) -> str:
        """The gateway's address."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """What every part is told."""
        return {
            "BABELDESK_INTERNAL_TOKEN": self.internal_token,
            "BABELDESK_SHOP_TOKEN_SECRET": self.shop_token_secret,
            "BABELDESK_ASSISTANT_URL": f"http://127.0.0.1:{self.assistant_port}",
            "BABELDESK_ACTIONS_URL": f"{self.url}/actions",
            "BABELDESK_PUBLIC_URL": self.url,
            "BABELDESK_ROOT": str(ROOT),
            "BABELDESK_SESSION_MESSAGES_PER_MINUTE": "100000",
            "BABELDESK_ADDRESS_MESSAGES_PER_MINUTE": "100000",
            "BABELDESK_DEMO": "true",
            "RASA_TELEMETRY_ENABLED": "false",
        }

    def assistant(self) -> Process:
        """The assistant with the newest trained model."""
        python = ROOT / "bot" / ".venv" / "bin" / "python"
        ready = _ok(
            f"http://127.0.0.1:{self.assistant_port}/webhooks/gateway/ready",
            {"Authorization": f"Bearer {self.internal_token}"},
        )
        command = [str(python), "-m", "bot.serve", "--port", str(self.assistant_port)]
        return Process(command, self.environment(), self.folder / "assistant.log", ready)

    def gateway(
        self,
        database_url: URL,
        *,
        port: int | None = None,
        crash_at: str = "never",
        occurrence: int = 1,
        clock_ahead_s: float = 0,
        sweep_every_s: float = 0.1,
        extra: Mapping[str, str] | None = None,
    ) -> Process:
        """A gateway on this database, which can be told when to die."""
        own_port = port or self.port
        environment = {
            **self.environment(),
            "DATABASE_URL": database_url.render_as_string(hide_password=False),
            **(extra or {}),
        }
        command = [
            sys.executable, "-m", "tests.crashing_gateway", "--port", str(own_port), "--crash-at", crash_at,
            "--occurrence", str(occurrence), "--clock-ahead", str(clock_ahead_s),
            "--sweep-every", str(sweep_every_s),
        ]  # fmt: skip
        log = self.folder / f"gateway-{own_port}.log"
        return Process(command, environment, log, _ok(f"http://127.0.0.1:{own_port}/health"))
