"""Every migration can be taken back: its downgrade leaves what was there before it."""

import uuid
from collections.abc import Iterator

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from storage.embedded import EmbeddedPostgres
from storage.engine import normalise_url
from storage.migrate import alembic_config
from tests.conftest import execute

SCHEMA = text("""
    SELECT format('%s.%s %s', n.nspname, c.relname, c.relpersistence)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname IN ('public', 'demo_shop') AND c.relname != 'alembic_version'
    UNION ALL
    SELECT format('%s.%s.%s %s %s %s', table_schema, table_name, column_name, data_type, is_nullable, column_default)
    FROM information_schema.columns
    WHERE table_schema IN ('public', 'demo_shop') AND table_name != 'alembic_version'
    UNION ALL
    SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE conrelid != 0 AND conname NOT LIKE 'alembic%'
        AND connamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'demo_shop'))
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'demo_shop') AND tablename != 'alembic_version'
""")
"""Tables, columns, constraints and indexes, each as a line."""

REVISIONS = [one.revision for one in ScriptDirectory.from_config(alembic_config("postgresql:///")).walk_revisions()]


@pytest.fixture(scope="module")
def bare(postgres: EmbeddedPostgres) -> Iterator[Connection]:
    """A connection to a database in which nothing was migrated yet."""
    name = f"test_{uuid.uuid4().hex}"
    execute(postgres, f"CREATE DATABASE {name}")
    engine = create_engine(normalise_url(postgres.url(name)))
    with engine.connect() as connection:
        yield connection
    engine.dispose()
    execute(postgres, f"DROP DATABASE {name} WITH (FORCE)")


def schema_of(connection: Connection) -> set[str]:
    return set(connection.scalars(SCHEMA))


def test_the_migrations_are_one_chain() -> None:
    assert sorted(REVISIONS, reverse=True) == REVISIONS


@pytest.mark.parametrize("revision", REVISIONS[::-1])
def test_a_migration_taken_back_leaves_what_was_there_before(bare: Connection, revision: str) -> None:
    config = alembic_config(bare.engine.url)
    config.attributes["connection"] = bare
    before = schema_of(bare)
    command.upgrade(config, revision)
    after = schema_of(bare)
    command.downgrade(config, "-1")
    assert (after != before, schema_of(bare)) == (True, before)
    command.upgrade(config, revision)
    assert schema_of(bare) == after
