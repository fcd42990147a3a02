"""Who is at the desk or in a conversation right now, and who is typing, over all replicas.

Rows are kept alive by the replica that holds the person's socket. A replica that dies leaves rows behind; they
end by time. Every change is announced by the signal `SIGNAL` of the conversation, so nobody has to poll.
"""

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import (
    Column,
    DateTime,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Uuid,
    and_,
    delete,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.feed import announce_presence
from storage.metadata import metadata

LOBBY = UUID(int=0)
"""The desk itself: every agent with an open page is here, whatever they read."""

GONE_AFTER = timedelta(seconds=45)
TYPING_LASTS = timedelta(seconds=6)

presence = Table(
    "presence",
    metadata,
    Column("socket_id", Uuid, nullable=False),
    Column("conversation_id", Uuid, nullable=False, index=True),
    Column("role", String(8), nullable=False),
    Column("person_id", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("typing_until", DateTime(timezone=True)),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    PrimaryKeyConstraint("socket_id", "conversation_id"),
    prefixes=["UNLOGGED"],
)


@dataclass(frozen=True, slots=True)
class Person:
    """An agent or a shopper. A shopper's id is the conversation's, the name may be empty."""

    role: str
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Present:
    """A person in one conversation; with several pages open, the liveliest state counts."""

    person: Person
    state: str


class Presence:
    """Reads and writes presence for one process."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def enter(self, socket_id: UUID, conversation_id: UUID, person: Person, *, state: str = "viewing") -> None:
        """The person's page now shows this conversation (or, with `LOBBY`, the desk)."""
        row = {
            "socket_id": socket_id,
            "conversation_id": conversation_id,
            "role": person.role,
            "person_id": person.id,
            "name": person.name,
            "state": state,
            "typing_until": None,
            "expires_at": self._clock.now() + GONE_AFTER,
        }
        statement = insert(presence).values(row)
        kept = {name: statement.excluded[name] for name in ("state", "typing_until", "expires_at")}
        async with _light(self._engine) as connection:
            await connection.execute(
                statement.on_conflict_do_update(index_elements=["socket_id", "conversation_id"], set_=kept)
            )
            await _announce(connection, [conversation_id])

    async def type(self, socket_id: UUID, conversation_id: UUID, *, on: bool) -> None:
        """The person types, or stopped. Typing ends by itself after `TYPING_LASTS`; repeat it meanwhile."""
        now = self._clock.now()
        async with _light(self._engine) as connection:
            changed = await connection.execute(
                update(presence)
                .where(presence.c.socket_id == socket_id, presence.c.conversation_id == conversation_id)
                .values(
                    state="typing" if on else "viewing",
                    typing_until=now + TYPING_LASTS if on else None,
                    expires_at=now + GONE_AFTER,
                )
            )
            if changed.rowcount:
                await _announce(connection, [conversation_id])

    async def set_away(self, person_id: UUID, *, away: bool) -> None:
        """An agent with open pages takes no new work, or does again."""
        async with _light(self._engine) as connection:
            await connection.execute(
                update(presence)
                .where(presence.c.person_id == person_id, presence.c.conversation_id == LOBBY)
                .values(state="away" if away else "viewing")
            )
            await _announce(connection, [LOBBY])

    async def leave(self, socket_id: UUID, conversation_id: UUID | None = None) -> None:
        """The page shows the conversation no more; without one, the page is closed."""
        here = presence.c.socket_id == socket_id
        if conversation_id is not None:
            here = and_(here, presence.c.conversation_id == conversation_id)
        async with _light(self._engine) as connection:
            left = await connection.execute(delete(presence).where(here).returning(presence.c.conversation_id))
            await _announce(connection, left.scalars().all())

    async def keep_alive(self, socket_ids: Collection[UUID]) -> None:
        """Call well within `GONE_AFTER` with every socket this replica still holds."""
        if not socket_ids:
            return
        async with _light(self._engine) as connection:
            await connection.execute(
                update(presence)
                .where(presence.c.socket_id.in_(socket_ids))
                .values(expires_at=self._clock.now() + GONE_AFTER)
            )

    async def sweep(self) -> None:
        """End what ended by time: pages of a dead replica, typing that was never taken back."""
        now = self._clock.now()
        async with _light(self._engine) as connection:
            gone = await connection.execute(
                delete(presence).where(presence.c.expires_at <= now).returning(presence.c.conversation_id)
            )
            silent = await connection.execute(
                update(presence)
                .where(presence.c.typing_until <= now)
                .values(state="viewing", typing_until=None)
                .returning(presence.c.conversation_id)
            )
            await _announce(connection, {*gone.scalars(), *silent.scalars()})

    async def present(self, conversation_ids: Collection[UUID]) -> Mapping[UUID, tuple[Present, ...]]:
        """Who is in each of these conversations, each person once, in the order of their names."""
        async with self._engine.connect() as connection:
            return await read_present(connection, self._clock, conversation_ids)


async def read_present(
    connection: AsyncConnection, clock: Clock, conversation_ids: Collection[UUID]
) -> Mapping[UUID, tuple[Present, ...]]:
    """`Presence.present` on a connection of the caller's."""
    now = clock.now()
    row = presence.c
    query = (
        select(row.conversation_id, row.role, row.person_id, row.name, row.state, row.typing_until)
        .where(row.conversation_id.in_(conversation_ids), row.expires_at > now)
        .order_by(row.name, row.person_id)
    )
    found: dict[UUID, dict[tuple[str, UUID], Present]] = {}
    for held in await connection.execute(query):
        typing = held.state == "typing" and held.typing_until is not None and held.typing_until > now
        state = "typing" if typing else "viewing" if held.state == "typing" else held.state
        people = found.setdefault(held.conversation_id, {})
        key = (held.role, held.person_id)
        if key not in people or state == "typing":
            people[key] = Present(Person(held.role, held.person_id, held.name), state)
    return {conversation_id: tuple(people.values()) for conversation_id, people in found.items()}


async def anybody_at_the_desk(connection: AsyncConnection, clock: Clock) -> bool:
    """Whether an agent with an open page takes work now."""
    here = await read_present(connection, clock, [LOBBY])
    return any(one.person.role == "agent" and one.state != "away" for one in here.get(LOBBY, ()))


@asynccontextmanager
async def _light(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that need not survive a crash: no wait for the disk."""
    async with engine.begin() as connection:
        await connection.execute(text("SET LOCAL synchronous_commit = off"))
        yield connection


async def _announce(connection: AsyncConnection, conversation_ids: Collection[UUID]) -> None:
    for conversation_id in sorted(set(conversation_ids)):
        await announce_presence(connection, conversation_id)
