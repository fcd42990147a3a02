"""A running Medusa server whose shop can be set back between two tests, in a quarter of a second.

It runs on a database of the tests' own PostgreSQL. Setting back drops that under the running server and clones it anew:
its pool notices that the connections are gone and opens others.
"""

import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import httpx
import psycopg

from storage.embedded import EmbeddedPostgres
from tests.medusa_shop.api import MedusaApi
from tests.medusa_shop.provide import HOME, copy_programs, find_node
from tests.processes import free_port

EMAIL, PASSWORD = "admin@example.com", "a quiet password of nobody"
_START_TIMEOUT_S = 120
_POLL_S = 0.1
_CLI = Path("node_modules", "@medusajs", "cli", "cli.js")


class MedusaServer:
    """One server on a database `name`, and its template.

    Args:
        log: Where its output goes.

    Attributes:
        told_at, told_with: Where the shop's subscriber sends what happens, and the secret that it signs with. Nobody
            listens there before a test does.
    """

    def __init__(self, postgres: EmbeddedPostgres, log: Path, name: str = "medusa") -> None:
        self._postgres = postgres
        self._log = log
        self._name = name
        self._port = free_port()
        self._secret = secrets.token_hex(16)
        self.told_at = f"http://127.0.0.1:{free_port()}"
        self.told_with = secrets.token_hex(16)
        self._running: subprocess.Popen[bytes] | None = None
        self.api = MedusaApi(self.url, self.touch)
        self._touched = False

    @property
    def url(self) -> str:
        """Without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Make the database, migrate it, make an administrator, and serve."""
        copy_programs()
        self.execute(f"CREATE DATABASE {self._name}")
        self._run("db:migrate")
        self._run("user", "-e", EMAIL, "-p", PASSWORD)
        with self._log.open("ab") as log:
            self._running = subprocess.Popen(
                self._command("start"),
                cwd=HOME,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + _START_TIMEOUT_S
        while not self._answers():
            if self._running.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"Medusa did not start:\n{self._tail()}")
            time.sleep(_POLL_S)
        self.api.sign_in(EMAIL, PASSWORD)

    def stop(self) -> None:
        """End the server; its databases go with the cluster."""
        self.api.close()
        if self._running is None:
            return
        # Its shop is thrown away, so nothing waits for its jobs to end.
        self._running.kill()
        self._running.wait()

    def touch(self) -> None:
        """Somebody writes: the shop is no longer as it was kept. Whoever writes past `api` and `change` says so."""
        self._touched = True

    def keep(self) -> None:
        """What is in the shop now is what `set_back` brings back."""
        self.execute(f"ALTER DATABASE {self._name} WITH ALLOW_CONNECTIONS false")
        self.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", values=[self._name])
        self.execute(f"ALTER DATABASE {self._name} RENAME TO {self._template}")
        self.execute(f"CREATE DATABASE {self._name} TEMPLATE {self._template}")

    def set_back(self) -> None:
        """The shop as it was kept."""
        if not self._touched:
            return
        self.execute(f"DROP DATABASE {self._name} WITH (FORCE)")
        self.execute(f"CREATE DATABASE {self._name} TEMPLATE {self._template}")
        self._touched = False

    def execute(self, statement: str, database: str = "postgres", values: Sequence[object] = ()) -> None:
        """Run a statement beside the server."""
        url = self._postgres.url(database).set(drivername="postgresql")
        with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(statement, values)  # type: ignore[call-overload]

    def change(self, statement: str, *values: object) -> None:
        """Run a statement in the shop's own database: for what only time brings about."""
        self.touch()
        self.execute(statement, self._name, values)

    @property
    def _template(self) -> str:
        return f"template_{self._name}"

    def _command(self, *words: str) -> list[str]:
        # A test run that is killed takes the server with it, where the system has a program for that.
        tied = ["setpriv", "--pdeathsig", "KILL", "--"] if shutil.which("setpriv") else []
        return [*tied, str(find_node()), str(_CLI), *words]

    def _environment(self) -> dict[str, str]:
        url = self._postgres.url(self._name)
        # Both of its drivers take a socket's folder for a host only where the slashes are escaped.
        host = quote(str(self._postgres.socket_folder), safe="")
        address = f"postgres://{url.username}:{quote(str(url.password), safe='')}@{host}/{self._name}?sslmode=disable"
        return {
            **os.environ,
            "DATABASE_URL": address,
            "MEDUSA_TEST_SECRET": self._secret,
            "BABELDESK_PUBLIC_URL": self.told_at,
            "BABELDESK_EVENTS_SECRET": self.told_with,
            "MEDUSA_DISABLE_TELEMETRY": "1",
            "XDG_CONFIG_HOME": str(self._log.parent),
            "NODE_ENV": "production",
            "HOST": "127.0.0.1",
            "PORT": str(self._port),
        }

    def _run(self, *words: str) -> None:
        done = subprocess.run(
            self._command(*words), cwd=HOME, env=self._environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"medusa {words[0]}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"

    def _answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", timeout=5).is_success
        except httpx.TransportError:
            return False

    def _tail(self) -> str:
        return self._log.read_text(errors="replace")[-3000:]
