"""Nothing is kept longer than shop.yml says: old conversations and files go, every night, with a receipt."""

import uuid
from datetime import timedelta

import structlog
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.clock import Clock
from conversations.erasure import erase, is_anything_unsettled
from conversations.privacy_tables import erasure_receipts
from conversations.shop_rules import Retention
from conversations.tables import conversations, uploads

EVERY = timedelta(hours=24)
AT_ONCE = 200
log = structlog.get_logger(__name__)


class RetentionPurge:
    """Erases what is too old.

    Args:
        rules: How many days conversations and files are kept, counted from the last thing that happened.
        secret: Keys the pseudonyms of ledger rows.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, rules: Retention, secret: str) -> None:
        self._engine = engine
        self._clock = clock
        self._rules = rules
        self._secret = secret

    async def purge(self) -> int:
        """How many conversations went. A conversation that a ledger still works for waits for the next night."""
        await self._purge_files()
        purged = 0
        while True:
            part = await self._purge_some()
            purged += part
            if part < AT_ONCE:
                return purged

    async def _purge_some(self) -> int:
        now = self._clock.now()
        before = now - timedelta(days=self._rules.conversation_days)
        async with self._engine.begin() as connection:
            old = await connection.execute(
                select(conversations.c.id)
                .where(conversations.c.updated_at < before)
                .order_by(conversations.c.updated_at)
                .limit(AT_ONCE)
                .with_for_update(skip_locked=True)
            )
            ids = [one for one in old.scalars() if not await is_anything_unsettled(connection, [one])]
            if ids:
                receipt = await erase(connection, ids, reason="retention", secret=self._secret, now=now)
                log.info("retention.purged", conversations=len(ids), receipt=str(receipt.id))
        return len(ids)

    async def _purge_files(self) -> None:
        now = self._clock.now()
        before = now - timedelta(days=self._rules.upload_days)
        async with self._engine.begin() as connection:
            gone = await connection.execute(delete(uploads).where(uploads.c.created_at < before))
            if gone.rowcount:
                await connection.execute(
                    insert(erasure_receipts).values(
                        id=uuid.uuid4(),
                        reason="retention",
                        erased_at=now,
                        counts={"erased": {"uploads": gone.rowcount}, "pseudonymised": {}},
                    )
                )
