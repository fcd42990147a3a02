"""Alembic's entry point: migrations are written by hand and run on the connection that `storage.migrate` holds."""

from alembic import context

from storage.metadata import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, include_schemas=True)
with context.begin_transaction():
    context.run_migrations()
