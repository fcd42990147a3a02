"""The embedded server is private, restartable and clear about its failures."""

import importlib
import os
import stat
import tempfile
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import embedded
from storage.embedded import DATABASE, THROWAWAY, EmbeddedPostgres
from storage.engine import create_engine, normalise_url, require_connection
from storage.errors import DatabaseRefused, EmbeddedServerFailed
from storage.metadata import metadata
from storage.migrate import migrate


def test_only_its_owner_may_enter_the_socket_folder(postgres: EmbeddedPostgres) -> None:
    assert stat.S_IMODE(postgres.socket_folder.stat().st_mode) == 0o700


def test_a_wrong_password_is_refused(postgres: EmbeddedPostgres) -> None:
    url = postgres.url().set(drivername="postgresql", password="wrong").render_as_string(hide_password=False)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(url)


def test_a_second_handle_adopts_the_running_server(postgres: EmbeddedPostgres) -> None:
    EmbeddedPostgres(postgres.folder).start()
    with psycopg.connect(
        postgres.url(DATABASE).set(drivername="postgresql").render_as_string(hide_password=False)
    ) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


async def test_a_server_that_refuses_is_named_without_its_password(postgres: EmbeddedPostgres) -> None:
    engine = create_engine(postgres.url().set(password="not-this-one"))
    with pytest.raises(DatabaseRefused, match="refused the connection") as refused:
        await require_connection(engine)
    await engine.dispose()
    assert "not-this-one" not in str(refused.value)


def test_a_damaged_cluster_fails_with_the_servers_own_words() -> None:
    with tempfile.TemporaryDirectory(prefix="babeldesk-damaged-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        (folder / "data" / "PG_VERSION").write_text("18")
        (folder / "password").write_text("x")
        with pytest.raises(EmbeddedServerFailed, match="pg_ctl"):
            EmbeddedPostgres(folder).start()


async def test_the_schema_is_what_the_code_declares(engine: AsyncEngine) -> None:
    """Importing the composition declares every table there is."""
    importlib.import_module("connectors.app")
    importlib.import_module("actions.backends.write_once")  # not every shop needs it
    declared = [metadata, importlib.import_module("actions.backends.demo.tables").metadata]

    def differences(connection: object) -> list[object]:
        context = MigrationContext.configure(connection, opts={"include_schemas": True})  # type: ignore[arg-type]
        return compare_metadata(context, declared)

    async with engine.connect() as connection:
        found = await connection.run_sync(differences)
    assert [difference for difference in found if "alembic_version" not in str(difference)] == []


@pytest.mark.parametrize("given", ["postgres://u:p@h/d", "postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"])
def test_every_usual_spelling_of_a_url_reaches_the_same_driver(given: str) -> None:
    assert normalise_url(given).render_as_string(hide_password=False) == "postgresql+psycopg://u:p@h/d"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to copy the programs for another account")
def test_root_serves_from_a_copy_when_the_package_lies_where_no_other_account_may_enter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with tempfile.TemporaryDirectory(prefix="babeldesk-home-") as home, tempfile.TemporaryDirectory() as cluster:
        Path(home).chmod(0o755)
        monkeypatch.setattr(embedded, "ROOT_HOME", Path(home))
        monkeypatch.setattr(embedded, "_others_may_enter", lambda path: "site-packages" not in str(path))
        server = EmbeddedPostgres(Path(cluster), THROWAWAY)
        server.start()
        running = server.is_running()
        server.stop()
    assert running
    assert server.binaries.is_relative_to(home)


def test_a_server_that_lets_nobody_change_its_schema_says_so_in_its_own_words(
    postgres: EmbeddedPostgres, database_url: URL
) -> None:
    dsn = postgres.url(database_url.database or "").set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA demo_shop CASCADE")
        connection.execute("DELETE FROM alembic_version")
        connection.execute("CREATE ROLE reader LOGIN PASSWORD 'reads only'")
    try:
        with pytest.raises(DatabaseRefused, match="permission denied"):
            migrate(database_url.set(username="reader", password="reads only"))
    finally:
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("DROP ROLE reader")
