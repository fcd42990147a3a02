"""The sweeper: what a crash, a lost answer or a lost wake-up left behind is found and finished, at start and after."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from conversations.clock import Clock
from conversations.lease import waiting_conversations
from conversations.turn_workers import TurnWorkers

INTERVAL_S = 1.0
Job = Callable[[], Awaitable[object]]
log = structlog.get_logger(__name__)


def unanswered_messages(engine: AsyncEngine, clock: Clock, workers: TurnWorkers) -> Job:
    """The job that wakes every conversation with a message nobody works on."""

    async def wake_waiting() -> None:
        for conversation_id in await waiting_conversations(engine, clock.now()):
            workers.wake(conversation_id)

    return wake_waiting


def seldom(job: Job, clock: Clock, every: timedelta) -> Job:
    """The job, at the first round and then only when so much time has passed."""
    due = clock.now()

    async def when_due() -> None:
        nonlocal due
        if clock.now() >= due:
            await job()
            due = clock.now() + every

    return when_due


class Sweeper:
    """Runs its jobs one after the other; a job that fails is tried again at the next round."""

    def __init__(self, jobs: Sequence[Job], interval_s: float = INTERVAL_S) -> None:
        self._jobs = tuple(jobs)
        self._interval_s = interval_s
        self._task: asyncio.Task[None] | None = None

    async def sweep(self) -> None:
        """One round."""
        for job in self._jobs:
            try:
                await job()
            except (SQLAlchemyError, OSError) as error:
                log.warning("sweeper.job_failed", job=job.__qualname__, error=type(error).__name__)
            except Exception:
                # The last line of defence outlives any fault of a job, which the log shows in full.
                log.exception("sweeper.job_broken", job=job.__qualname__)

    def start(self) -> None:
        """Sweep now and then every few seconds."""
        self._task = asyncio.create_task(self._run(), name="sweeper")

    async def stop(self) -> None:
        """Stop after the current job."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            await self.sweep()
            await asyncio.sleep(self._interval_s)
