"""PostgreSQL's advisory locks: their numbers stand in one list, so that no two mean the same."""

from enum import IntEnum

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

_WHOLE = text("SELECT pg_advisory_xact_lock(:number, 0)")
_OF_SUBJECT = text("SELECT pg_advisory_xact_lock(:number, hashtext(:subject))")


class Lock(IntEnum):
    """What one process does at a time. Any numbers do, as long as all replicas of an installation have the same."""

    MIGRATIONS = 7_214_881
    """Held for a session, by `storage.migrate`."""
    DEMO_SEED = 7_214_882
    DEMO_WRITES = 7_214_883
    NOTICES = 7_214_884
    AGREEMENTS = 7_214_885
    LIMITS = 7_214_886
    PROOFS = 7_214_887


async def hold(connection: AsyncConnection, lock: Lock, subject: str | None = None) -> None:
    """Wait for the lock, and keep it until the transaction ends.

    Args:
        subject: Such as an order's number: others' work on other subjects goes on.
    """
    if subject is None:
        await connection.execute(_WHOLE, {"number": int(lock)})
    else:
        await connection.execute(_OF_SUBJECT, {"number": int(lock), "subject": subject})
