"""Brings a database to the newest schema; safe to call from several processes at once."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Engine, create_engine, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from storage.engine import normalise_url
from storage.errors import DatabaseRefused
from storage.locks import Lock

SCRIPTS = Path(__file__).parent / "migrations"


def alembic_config(url: str | URL) -> Config:
    """Alembic's configuration, without an alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["url"] = normalise_url(url)
    return config


def migrate(url: str | URL) -> None:
    """Apply what is missing, under a lock, so that replicas starting together do not collide.

    Raises:
        DatabaseRefused: the server let us in, but not change its schema; in its own words.
    """
    engine = create_engine(normalise_url(url))
    try:
        _upgrade(engine, url)
    except (OperationalError, ProgrammingError) as error:
        location = engine.url.set(password=None).render_as_string(hide_password=True)
        raise DatabaseRefused(location, str(error.orig).strip()) from error
    finally:
        engine.dispose()


def missing_migrations(url: str | URL) -> list[str]:
    """The revisions that a database lacks, oldest first; changes nothing.

    Raises:
        DatabaseRefused: as `migrate`.
    """
    engine = create_engine(normalise_url(url))
    try:
        with engine.connect() as connection:
            applied = MigrationContext.configure(connection).get_current_heads()
    except (OperationalError, ProgrammingError) as error:
        location = engine.url.set(password=None).render_as_string(hide_password=True)
        raise DatabaseRefused(location, str(error.orig).strip()) from error
    finally:
        engine.dispose()
    scripts = ScriptDirectory.from_config(alembic_config(url))
    known = {one.revision for head in applied for one in scripts.walk_revisions("base", head)}
    return [one.revision for one in scripts.walk_revisions() if one.revision not in known][::-1]


def _upgrade(engine: Engine, url: str | URL) -> None:
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": int(Lock.MIGRATIONS)})
        connection.commit()
        config = alembic_config(url)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
        connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": int(Lock.MIGRATIONS)})
        connection.commit()
