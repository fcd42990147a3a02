"""The whole house in real processes: embedded PostgreSQL, the trained assistant, gateways that may be killed."""

import asyncio
import uuid
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import URL

from actions.backends.demo.seed import seed
from conversations.clock import SystemClock
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from storage.migrate import migrate
from tests.conftest import database, execute
from tests.processes import Installation, Process

SURFACE, ENDING = "surface", "ending"
"""What a shopper's story records: where it was told, and how it is to end."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how shoppers' stories ended, in whatever process they were told."""
    endings: dict[object, Counter[object]] = {}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            recorded = dict(report.user_properties)
            if report.when == "call" and SURFACE in recorded:
                ended = recorded[ENDING] if report.passed else "wrong"
                endings.setdefault(recorded[SURFACE], Counter())[ended] += 1
    ways = ("resolved by the bot", "handed over rightly", "handed over needlessly", "wrong")
    for surface, counted in endings.items():
        told = ", ".join(f"{counted[way]} {way}" for way in ways)
        terminalreporter.write_line(f"{counted.total()} shoppers' stories on {surface}: {told}")


def in_own_loop(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run asynchronous work in a thread of its own; Playwright's loop may be running in this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(work())).result()


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Ports and secrets of this run."""
    return Installation(tmp_path_factory.mktemp("installation"))


@pytest.fixture(scope="session")
def assistant(installation: Installation) -> Iterator[Process]:
    """One assistant for every test of this folder."""
    process = installation.assistant()
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="session")
def demo_template(postgres: EmbeddedPostgres) -> str:
    """A migrated database with the demo shop in it, to be cloned."""
    name = f"template_demo_{uuid.uuid4().hex[:8]}"
    execute(postgres, f"CREATE DATABASE {name}")
    migrate(postgres.url(name))

    async def fill() -> None:
        engine = create_engine(postgres.url(name))
        await seed(engine, SystemClock().now())
        await engine.dispose()

    in_own_loop(fill)
    return name


@pytest.fixture
def demo_database(postgres: EmbeddedPostgres, demo_template: str) -> Iterator[URL]:
    """A fresh database with the demo shop."""
    with database(postgres, demo_template) as url:
        yield url


@pytest.fixture
def rows(demo_database: URL) -> Callable[[str], list[tuple[Any, ...]]]:
    """Asks the database directly: what is true there, whatever the API says."""
    dsn = demo_database.set(drivername="postgresql").render_as_string(hide_password=False)

    def ask(query: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(dsn) as connection:
            return connection.execute(query).fetchall()  # type: ignore[call-overload]

    return ask


class Shopper:
    """A device that repeats a message under the same id until it has the answer, as the widget does."""

    def __init__(self, url: str, page_language: str = "en") -> None:
        self._client = httpx.Client(base_url=url, timeout=40)
        begun = self._client.post("/api/widget/sessions", json={"page_language": page_language})
        begun.raise_for_status()
        self.session: dict[str, str] = begun.json()
        self._client.headers["Authorization"] = f"Bearer {self.session['token']}"
        self._count = 0

    def say(self, text: str, *, client_id: str | None = None) -> list[dict[str, Any]]:
        """Send a text and return the replies to it.

        Raises:
            httpx.TransportError: nobody answers, or the answer was cut off.
        """
        self._count += 1
        return self._send({"client_id": client_id or f"m{self._count}", "text": text})

    def press(self, button: dict[str, str]) -> list[dict[str, Any]]:
        """Press a button of a reply."""
        self._count += 1
        return self._send({"client_id": f"m{self._count}", "token": button["token"]})

    def _send(self, body: dict[str, str]) -> list[dict[str, Any]]:
        response = self._client.post("/api/widget/messages", json=body, headers={"Prefer": "wait=30"})
        assert response.status_code == 200, (response.status_code, response.text)
        replies: list[dict[str, Any]] = response.json()["replies"]
        return replies

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def everything(self) -> list[dict[str, Any]]:
        """The conversation so far, as the widget would show it."""
        found = self._client.get("/api/widget/messages")
        found.raise_for_status()
        messages: list[dict[str, Any]] = found.json()["messages"]
        return messages


@pytest.fixture
def meet() -> Iterator[Callable[..., Shopper]]:
    """Brings shoppers to a gateway's address."""
    met: list[Shopper] = []

    def arrive(url: str, page_language: str = "en") -> Shopper:
        met.append(Shopper(url, page_language))
        return met[-1]

    yield arrive
    for shopper in met:
        shopper.close()
