"""How every part connects: one dialect, one pool a process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.errors import DatabaseRefused

POOL_SIZE = 12


def normalise_url(url: str | URL) -> URL:
    """Accept what hosters hand out (`postgres://…`) and name our driver."""
    parsed = make_url(url)
    if parsed.get_backend_name() in {"postgres", "postgresql"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed


def create_engine(url: str | URL, *, pool_size: int = POOL_SIZE) -> AsyncEngine:
    """Build the pool; nothing connects until first use.

    Args:
        url: A PostgreSQL URL in any of its usual spellings.
        pool_size: Connections kept open by this process.
    """
    return create_async_engine(
        normalise_url(url),
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=10,
        hide_parameters=True,  # an error's text goes to the log; what shoppers wrote must not
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
        connect_args={"connect_timeout": 5},
    )


@asynccontextmanager
async def autocommit(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection for reading, or for one write: each statement stands alone and costs one round trip, not three."""
    async with engine.connect() as connection:
        yield await connection.execution_options(isolation_level="AUTOCOMMIT")


async def require_connection(engine: AsyncEngine) -> None:
    """Connect once.

    Raises:
        DatabaseRefused: with the server's own words and the place, without the password.
    """
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    except OperationalError as error:
        location = engine.url.set(password=None).render_as_string(hide_password=True)
        raise DatabaseRefused(location, str(error.orig).strip()) from error
