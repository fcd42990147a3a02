"""One embedded PostgreSQL a test run; each test that asks gets a fresh database, cloned from a migrated template."""

import asyncio
import contextlib
import gc
import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser, sync_playwright
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine
from xdist.remote import Producer

from actions.backends.demo.seed import seed
from storage.embedded import THROWAWAY, EmbeddedPostgres
from storage.engine import create_engine
from storage.migrate import migrate
from tests.browser import FLAGS
from tests.fakes import FakeClock
from tests.medusa_shop.fixtures import medusa, medusa_server  # noqa: F401 fixtures
from tests.provide_browser import find_chromium
from tests.scheduling import ByFile

TEMPLATE = "template_migrated"
SEEDED = "template_demo_shop"
LEAST_MEMORY = 4 * 2**30
"""Bytes: a cluster with its log is some 0.4 GB, and every process of a run has one."""


def pytest_configure() -> None:
    """No gateway of any test asks the European Central Bank; those that need rates name a server of their own."""
    os.environ["BABELDESK_EXCHANGE_RATES_URL"] = "http://127.0.0.1:9/"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """How tests are shared among processes, whatever `--dist` says."""
    return ByFile(config, log)


def pytest_collection_finish() -> None:
    """Modules and tests stay for the whole run: the garbage collector need not look through them again and again."""
    gc.collect()
    gc.freeze()


def execute(server: EmbeddedPostgres, statement: str) -> None:
    """Run a statement that needs a connection outside of any test's database."""
    url = server.url("postgres").set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[call-overload]


def quick_folder() -> Path | None:
    """Memory in place of a disk, where there is enough: a template is 300 files, copied ten to twenty times as fast."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder in it is made by mkdtemp
    usable = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= LEAST_MEMORY
    return memory if usable else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    """A running server with a migrated template database."""
    folder = Path(tempfile.mkdtemp(prefix="babeldesk-tests-", dir=quick_folder()))
    server = EmbeddedPostgres(folder, {**THROWAWAY, "max_wal_size": "256MB"})
    server.start()
    execute(server, f"CREATE DATABASE {TEMPLATE}")
    migrate(server.url(TEMPLATE))
    yield server
    server.stop()
    shutil.rmtree(folder)


@contextlib.contextmanager
def database(server: EmbeddedPostgres, template: str = TEMPLATE) -> Iterator[URL]:
    """A fresh clone of a template database, dropped at the end."""
    name = f"test_{uuid.uuid4().hex}"
    execute(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.url(name)
    execute(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def seeded(postgres: EmbeddedPostgres) -> EmbeddedPostgres:
    """The server, with a template database whose demo shop was filled on the fake clock's first day."""

    async def fill() -> None:
        engine = create_engine(postgres.url(SEEDED))
        await seed(engine, FakeClock().now())
        await engine.dispose()

    execute(postgres, f"CREATE DATABASE {SEEDED} TEMPLATE {TEMPLATE}")
    asyncio.run(fill())
    return postgres


@pytest.fixture
def database_url(postgres: EmbeddedPostgres) -> Iterator[URL]:
    """The address of a fresh, migrated, empty database."""
    with database(postgres) as url:
        yield url


@pytest.fixture
async def engine(database_url: URL) -> AsyncIterator[AsyncEngine]:
    """A pool on a fresh database."""
    created = create_engine(database_url)
    yield created
    await created.dispose()


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until it is advanced."""
    return FakeClock()


# One browser a module: Playwright's loop must not be running when another module's asynchronous tests begin.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield chromium
        chromium.close()
