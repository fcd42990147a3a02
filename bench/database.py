"""The benchmark's own PostgreSQL: the embedded one with the settings of a real installation, in a folder of its own."""

import contextlib
import statistics
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
from sqlalchemy import URL

from actions.backends.demo.seed import seed
from conversations.clock import SystemClock
from storage.embedded import DURABLE, EmbeddedPostgres, default_folder
from storage.engine import create_engine
from storage.migrate import migrate

COMMITS = 60


@dataclass(frozen=True)
class Database:
    """A running server with a fresh, migrated and seeded database."""

    server: EmbeddedPostgres
    url: URL

    @property
    def process_id(self) -> int:
        """The server's first process."""
        return int((self.server.data / "postmaster.pid").read_text().splitlines()[0])

    def version(self) -> str:
        """The server's own words."""
        with psycopg.connect(_dsn(self.url)) as connection:
            row = connection.execute("SHOW server_version").fetchone()
        return str(row[0]) if row else "unknown"

    def turns_with_action(self) -> int:
        """How many turns have stored results of custom actions."""
        with psycopg.connect(_dsn(self.url)) as connection:
            row = connection.execute("SELECT count(DISTINCT turn_id) FROM action_results").fetchone()
        return int(row[0]) if row else 0

    def commit_latencies_s(self) -> list[float]:
        """Seconds of each of some durable one-row transactions: INSERT and COMMIT, with nothing else going on."""
        with psycopg.connect(_dsn(self.url)) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS bench_commits (id serial PRIMARY KEY, noted text)")
            connection.commit()
            taken = []
            for _ in range(COMMITS):
                began = time.perf_counter()
                connection.execute("INSERT INTO bench_commits (noted) VALUES ('a row like any other')")
                connection.commit()
                taken.append(time.perf_counter() - began)
        return taken


@contextlib.asynccontextmanager
async def running_database(var: Path) -> AsyncIterator[Database]:
    """Start the server of `var`, make a database for this run, and leave neither behind."""
    server = EmbeddedPostgres(default_folder(var), DURABLE)
    server.start()
    try:
        name = f"bench_{uuid.uuid4().hex[:12]}"
        _execute(server, f"CREATE DATABASE {name}")
        try:
            url = server.url(name)
            migrate(url)
            engine = create_engine(url)
            await seed(engine, SystemClock().now())
            await engine.dispose()
            yield Database(server, url)
        finally:
            _execute(server, f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        server.stop()


def median_ms(durations_s: list[float]) -> float:
    """The median of durations in seconds, in milliseconds."""
    return statistics.median(durations_s) * 1000


def _execute(server: EmbeddedPostgres, statement: str) -> None:
    with psycopg.connect(_dsn(server.url("postgres")), autocommit=True) as connection:
        connection.execute(statement.encode())


def _dsn(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
