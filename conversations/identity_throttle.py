"""Failed proofs delay the next try and never lock anybody out.

A try is written down as failed before it is made and struck out when it succeeds, under a lock: many tries at once
cannot all pass the check before the first failure is counted, and a crash in between counts as a failure.
"""

import hashlib
import hmac
import math
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.identity_tables import failed_proofs
from conversations.tables import conversations
from storage.locks import Lock, hold

MEMORY = timedelta(hours=24)
"""How long a failure counts, and how long its row is kept."""


@dataclass(frozen=True)
class Allowance:
    """What one subject may do: `free` failures cost nothing, each further one doubles the wait up to `longest_s`."""

    free: int
    first_s: int
    longest_s: int

    def wait_s(self, failures: int) -> int:
        """Seconds from the last failure to the next try."""
        if failures < self.free:
            return 0
        return min(self.longest_s, self.first_s << min(failures - self.free, 16))


CONVERSATION = Allowance(free=3, first_s=5, longest_s=300)
ADDRESS = Allowance(free=10, first_s=5, longest_s=300)
ORDER_NUMBER = Allowance(free=5, first_s=5, longest_s=30)
"""Short at its longest: somebody else's failures must not keep an order's owner out."""


class TooSoon(Exception):
    """The next try may be made in `retry_after_s` seconds; this one was not looked at."""

    def __init__(self, retry_after_s: int) -> None:
        self.retry_after_s = retry_after_s
        super().__init__(f"The next try may be made in {retry_after_s} s.")


class ProofThrottle:
    """Counts failures by conversation, address and order number (of which only a keyed hash is kept).

    Args:
        engine: Of the migrated database.
        clock: Time of the failures.
        secret: Keys the hash of order numbers.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, secret: str) -> None:
        self._engine = engine
        self._clock = clock
        self._secret = secret.encode()

    async def claim_try(self, conversation_id: uuid.UUID, order_number: str) -> uuid.UUID:
        """Permission for one try, which counts as failed until `succeeded` says otherwise.

        Raises:
            TooSoon: wait first; this attempt is neither made nor counted.
        """
        now = self._clock.now()
        hashed = hmac.new(self._secret, order_number.encode(), hashlib.sha256).digest()
        async with self._engine.begin() as connection:
            await hold(connection, Lock.PROOFS)
            address = await connection.scalar(
                select(conversations.c.address_hash).where(conversations.c.id == conversation_id)
            )
            waits = [
                await _wait(connection, now, CONVERSATION, failed_proofs.c.conversation_id == conversation_id),
                await _wait(connection, now, ORDER_NUMBER, failed_proofs.c.order_number_hash == hashed),
                0.0
                if address is None
                else await _wait(connection, now, ADDRESS, failed_proofs.c.address_hash == address),
            ]
            if max(waits) > 0:
                raise TooSoon(math.ceil(max(waits)))
            attempt = uuid.uuid4()
            await connection.execute(
                insert(failed_proofs).values(
                    id=attempt,
                    conversation_id=conversation_id,
                    address_hash=address,
                    order_number_hash=hashed,
                    failed_at=now,
                )
            )
        return attempt

    async def succeeded(self, attempt: uuid.UUID) -> None:
        """The try was right, so it was no failure."""
        async with self._engine.begin() as connection:
            await connection.execute(delete(failed_proofs).where(failed_proofs.c.id == attempt))

    async def forget_old(self) -> None:
        """Drop what no longer counts; the sweeper's work."""
        async with self._engine.begin() as connection:
            await connection.execute(
                delete(failed_proofs).where(failed_proofs.c.failed_at < self._clock.now() - MEMORY)
            )


async def _wait(
    connection: AsyncConnection, now: datetime, allowance: Allowance, condition: ColumnElement[Any]
) -> float:
    failures, last = (
        await connection.execute(
            select(func.count(), func.max(failed_proofs.c.failed_at)).where(
                condition, failed_proofs.c.failed_at > now - MEMORY
            )
        )
    ).one()
    if not failures:
        return 0.0
    return float((last + timedelta(seconds=allowance.wait_s(failures)) - now).total_seconds())
