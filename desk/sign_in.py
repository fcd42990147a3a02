"""Signing in, and the brake on guessing.

An attempt is counted before its password is looked at: a thousand guesses sent at once are a thousand counted ones.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import cast

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from desk import agents as accounts
from desk.agents import Agent
from desk.errors import SignInLocked, WrongCredentials
from desk.passwords import PasswordCheck, needs_rehash
from desk.sessions import begin_session, end_session
from desk.tables import sign_in_failures

FORGOTTEN_AFTER = timedelta(minutes=30)
FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Brake:
    """`free` failures cost nothing; from then on each doubles the lock."""

    kind: str
    free: int


# Many agents of one office share an address, so it may fail more often than an account.
ACCOUNT = Brake("account", 5)
ADDRESS = Brake("address", 30)


class SignIn:
    """Checks credentials and opens sessions, for all replicas alike."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._passwords = PasswordCheck()

    async def sign_in(
        self, email: str, password: str, *, address: str, previous_session: str | None
    ) -> tuple[Agent, str]:
        """The agent and the id of a new session; `previous_session` (whoever planted it) ends.

        Raises:
            SignInLocked: this account or address failed too often; nothing was checked.
            WrongCredentials: unknown account or wrong password.
        """
        account = (ACCOUNT, _subject(ACCOUNT, accounts.normalise_email(email)))
        place = (ADDRESS, _subject(ADDRESS, address))
        locked_until = None
        async with self._engine.begin() as connection:
            # Always in this order, so that two attempts never wait for each other crosswise.
            for brake, subject in (account, place):
                locked_until = locked_until or await self._count_attempt(connection, brake, subject)
            found = await accounts.find_with_password_hash(connection, email)
        if locked_until is not None:
            raise SignInLocked(max(1, ceil((locked_until - self._clock.now()).total_seconds())))
        if not await self._passwords.verify(found[1] if found else None, password) or found is None:
            raise WrongCredentials
        agent, password_hash = found
        newer_hash = await self._passwords.hash(password) if needs_rehash(password_hash) else None
        async with self._engine.begin() as connection:
            await self._forgive(connection, account[1], place[1])
            if newer_hash:
                await accounts.store_password_hash(connection, agent.id, newer_hash)
            if previous_session:
                await end_session(connection, previous_session)
            return agent, await begin_session(connection, self._clock, agent.id)

    async def _forgive(self, connection: AsyncConnection, account: bytes, place: bytes) -> None:
        """Clear the account; the address loses only this attempt, for others may be guessing from it."""
        row = sign_in_failures.c
        long_ago = self._clock.now() - FORGOTTEN_AFTER - LONGEST_LOCK
        await connection.execute(
            delete(sign_in_failures).where(or_(row.subject_hash == account, row.last_failed_at < long_ago))
        )
        await connection.execute(
            update(sign_in_failures)
            .where(row.subject_hash == place)
            .values(failures=func.greatest(row.failures - 1, 0), locked_until=None)
        )

    async def _count_attempt(self, connection: AsyncConnection, brake: Brake, subject: bytes) -> datetime | None:
        """Count one failure ahead of the check; the end of the lock when there is one."""
        now = self._clock.now()
        row = sign_in_failures.c
        await connection.execute(
            insert(sign_in_failures)
            .values(subject_hash=subject, failures=0, last_failed_at=now)
            .on_conflict_do_nothing()
        )
        held = (
            await connection.execute(
                select(row.failures, row.last_failed_at, row.locked_until)
                .where(row.subject_hash == subject)
                .with_for_update()
            )
        ).one()
        if held.locked_until is not None and held.locked_until > now:
            return cast("datetime", held.locked_until)
        forgotten = held.last_failed_at < now - FORGOTTEN_AFTER
        failures = 1 if forgotten else held.failures + 1
        await connection.execute(
            update(sign_in_failures)
            .where(row.subject_hash == subject)
            .values(failures=failures, last_failed_at=now, locked_until=_lock_end(brake, failures, now))
        )
        return None


def _lock_end(brake: Brake, failures: int, now: datetime) -> datetime | None:
    beyond = failures - brake.free
    if beyond < 0:
        return None
    return now + min(LONGEST_LOCK, FIRST_LOCK * (1 << min(beyond, 10)))


def _subject(brake: Brake, value: str) -> bytes:
    return hashlib.sha256(f"{brake.kind}:{value}".encode()).digest()
