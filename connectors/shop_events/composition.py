"""The doors whose secrets are set, the notifier behind them, and what has to run beside both."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog
from fastapi import APIRouter
from pydantic import SecretStr
from sqlalchemy.exc import SQLAlchemyError

from actions.backends.ports import ShopBackend
from actions.notices.notifier import Notifier
from actions.notices.telling import Teller
from connectors.services import Services
from connectors.shop_events import general
from connectors.shop_events.door import LIMIT_BYTES, Prove, Read, ShopEventDoor
from connectors.shop_events.order_numbers import order_numbers
from conversations.clock import Clock
from conversations.sweeper import Job, seldom

FORGET_EVERY = timedelta(hours=1)
log = structlog.get_logger(__name__)


class ShopEvents:
    """Webhooks in, notices out.

    Args:
        shop: Asked whether what is reported is so.
        inviting: Channels that can ask a shopper to write when their reply window is closed.
    """

    def __init__(self, services: Services, shop: ShopBackend, inviting: frozenset[str]) -> None:
        self._services = services
        rules = services.rules
        teller = Teller(rules.notices, ZoneInfo(rules.people.time_zone), inviting)
        self.notifier = Notifier(services.engine, services.clock, shop, rules.notices, teller, services.probe)
        self._one_at_a_time = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._round_waits = False
        self.doors = tuple(self._doors())

    def router(self) -> APIRouter:
        """All doors."""
        router = APIRouter()
        for door in self.doors:
            router.include_router(door.router())
        return router

    def body_limits(self) -> dict[str, int]:
        """The largest body of each door, in bytes."""
        return {door.path: LIMIT_BYTES for door in self.doors}

    def jobs(self, clock: Clock) -> list[Job]:
        """What a sweeper does: what a crash or a wait has left, and what is due to be told."""
        return [self.work_off, self.notifier.release_held, seldom(self.notifier.forget_old, clock, FORGET_EVERY)]

    async def work_off(self) -> None:
        """Return when everything that was due is done, whoever of this process has begun it."""
        async with self._one_at_a_time:
            await self.notifier.work_off()

    def wake(self) -> None:
        """Work off what has just come, now or after what is at work."""
        if not self._round_waits:
            self._round_waits = True
            task = asyncio.create_task(self._woken(), name="notices")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Let running work end; what waits is left to another process or the next start."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _woken(self) -> None:
        async with self._one_at_a_time:
            # Whoever stores something from here on may be missed by this round, and wakes another.
            self._round_waits = False
            try:
                await self.notifier.work_off()
            except (SQLAlchemyError, OSError) as error:
                log.warning("notice.database_lost", error=type(error).__name__)

    def _doors(self) -> Iterator[ShopEventDoor]:
        settings, rules = self._services.settings, self._services.rules
        number_of = order_numbers(rules.order_number)
        yield from self._door(
            "shop", settings.events_secret, general.prover, general.reader(number_of), documented=True
        )

    def _door(
        self,
        system: str,
        secret: SecretStr | None,
        prover: Callable[[str], Prove],
        read: Read,
        *,
        documented: bool = False,
    ) -> Iterator[ShopEventDoor]:
        if secret is not None and secret.get_secret_value():
            yield ShopEventDoor(
                system, prover(secret.get_secret_value()), read, self._services, self.wake, is_documented=documented
            )
