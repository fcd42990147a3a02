"""The turns of one process: a worker a conversation, a bounded number at once."""

import asyncio
from uuid import UUID

import structlog
from sqlalchemy.exc import SQLAlchemyError

from conversations.lease import Claim
from conversations.turn import Ended, TurnRunner

CONCURRENT_TURNS = 256
"""A turn mostly waits: for the assistant, or for a shop's system that takes seconds. That must not keep others."""
log = structlog.get_logger(__name__)


class TurnWorkers:
    """Keeps at most one worker a conversation in this process; wake it whenever something may be due."""

    def __init__(self, runner: TurnRunner) -> None:
        self._runner = runner
        self._working: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()
        self._claimed: dict[UUID, Claim] = {}
        self._slots = asyncio.Semaphore(CONCURRENT_TURNS)
        self._stopping = False

    def wake(self, conversation_id: UUID, claim: Claim | None = None) -> None:
        """Look for due turns of this conversation, now or after the running one.

        Args:
            claim: Its next turn, where the lease is ours already.
        """
        if self._stopping:
            return
        if claim is not None:
            self._claimed[conversation_id] = claim
        if conversation_id in self._working:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._work(conversation_id), name=f"turns of {conversation_id}")
        self._working[conversation_id] = task

    async def idle(self) -> None:
        """Return when no worker of this process is busy."""
        while self._working:
            await asyncio.wait(list(self._working.values()))

    async def stop(self) -> None:
        """Let running turns end, and leave what waits behind them to another process or the next start."""
        self._stopping = True
        await self.idle()

    async def _work(self, conversation_id: UUID) -> None:
        try:
            while True:
                self._again.discard(conversation_id)
                async with self._slots:
                    if self._stopping:
                        return
                    ended = await self._run(conversation_id)
                more_may_wait = ended is not None and ended.more_may_wait
                if not more_may_wait and conversation_id not in self._again:
                    return
        except SQLAlchemyError as error:
            log.warning("turn.database_lost", error=type(error).__name__)
        finally:
            del self._working[conversation_id]
            self._again.discard(conversation_id)
            self._claimed.pop(conversation_id, None)

    async def _run(self, conversation_id: UUID) -> Ended | None:
        claim = self._claimed.pop(conversation_id, None)
        if claim is not None:
            return await self._runner.run(claim)
        return await self._runner.run_next(conversation_id)
