"""Writing once to a system that knows no idempotency: look for our key, write, and look again when nobody answered.

Between looking and writing nobody else may write about the same thing. A lease in PostgreSQL says who may: a row, so
that no connection is held while the system is asked, with an end, so that a process that died keeps nobody out.
"""

import asyncio
import random
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TypeVar

from sqlalchemy import Column, DateTime, String, Table, Uuid, delete, func
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway
from storage.engine import autocommit
from storage.metadata import metadata

Made = TypeVar("Made")
_ASK_AGAIN_S = 0.1

write_leases = Table(
    "write_leases",
    metadata,
    Column("name", String(120), primary_key=True),
    Column("holder", Uuid, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
)


class WriteLeases:
    """Who may write about what.

    Args:
        engine: Of the migrated database.
        lifetime: Longer than the longest write with its looking before and after; a lease that is older is anybody's.
        patience_s: How long to wait for somebody else's.
    """

    def __init__(
        self, engine: AsyncEngine, lifetime: timedelta = timedelta(seconds=60), patience_s: float = 30
    ) -> None:
        self._engine = engine
        self._lifetime = lifetime
        self._patience_s = patience_s

    @asynccontextmanager
    async def hold(self, name: str) -> AsyncIterator[None]:
        """Be the only one who writes about `name`, such as "medusa:payment:pay_01".

        Raises:
            BackendAway: somebody else has been writing all the time; nothing was done.
        """
        holder = uuid.uuid4()
        last_try = time.monotonic() + self._patience_s
        while not await self._claim(name, holder):
            if time.monotonic() > last_try:
                raise BackendAway(name.partition(":")[0], "others are writing")
            await asyncio.sleep(random.uniform(_ASK_AGAIN_S / 2, _ASK_AGAIN_S))  # noqa: S311 it spreads, it hides nothing
        try:
            yield
        finally:
            async with autocommit(self._engine) as connection:
                mine = (write_leases.c.name == name) & (write_leases.c.holder == holder)
                await connection.execute(delete(write_leases).where(mine))

    async def _claim(self, name: str, holder: uuid.UUID) -> bool:
        claim = insert(write_leases).values(name=name, holder=holder, until=func.now() + self._lifetime)
        taken = claim.on_conflict_do_update(
            index_elements=["name"],
            set_={"holder": claim.excluded.holder, "until": claim.excluded.until},
            where=write_leases.c.until < func.now(),
        ).returning(write_leases.c.holder)
        async with autocommit(self._engine) as connection:
            return (await connection.execute(taken)).first() is not None


async def write_once(
    leases: WriteLeases,
    name: str,
    find: Callable[[], Awaitable[Made | None]],
    make: Callable[[], Awaitable[Made]],
) -> Made:
    """What our key has made, or what `make` makes now.

    Args:
        name: What is written about: everything that must not be written at the same time has the same name.
        find: Looks for our key in the system itself.
        make: Writes, with our key in a note or in meta-data.

    Raises:
        BackendAway: it may or may not have been made; the same key may be tried again.
    """
    async with leases.hold(name):
        made = await find()
        if made is not None:
            return made
        try:
            return await make()
        except BackendAway:
            made = await find()
            if made is None:
                raise
            return made
