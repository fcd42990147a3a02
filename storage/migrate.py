"""Brings a database to the newest schema; safe to call from several processes at once."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, create_engine, text

from storage.engine import normalise_url

SCRIPTS = Path(__file__).parent / "migrations"
ADVISORY_LOCK = 7_214_881
"""Any number, as long as every replica asks for the same one."""


def alembic_config(url: str | URL) -> Config:
    """Alembic's configuration, without an alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["url"] = normalise_url(url)
    return config


def migrate(url: str | URL) -> None:
    """Apply what is missing, under a lock, so that replicas starting together do not collide."""
    engine = create_engine(normalise_url(url))
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
            connection.commit()
            config = alembic_config(url)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_LOCK})
            connection.commit()
    finally:
        engine.dispose()
