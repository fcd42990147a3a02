"""The doors whose secrets are set, the notifier behind them, and what has to run beside both."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog
from fastapi import APIRouter
from sqlalchemy.exc import SQLAlchemyError

from actions.backends.ports import ShopBackend
from actions.notices.notifier import Notifier
from actions.notices.telling import Teller
from connectors.services import Services
from connectors.settings import Settings
from connectors.shop_events import general, shopify, tracking, woocommerce
from connectors.shop_events.door import LIMIT_BYTES, Prove, Read, ShopEventDoor
from connectors.shop_events.order_numbers import OrderNumbers, order_numbers
from connectors.shop_events.signatures import (
    AFTERSHIP,
    SHOPIFY,
    base64_prover,
    seventeen_track_prover,
    woocommerce_prover,
)
from conversations.clock import Clock
from conversations.shop_rules import ShopRules
from conversations.sweeper import Job, seldom

FORGET_EVERY = timedelta(hours=1)
GENERAL = "shop"
"""The door for whoever has none of their own."""
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
        number_of = order_numbers(self._services.rules.order_number)
        for system, secret in open_doors(self._services.settings, self._services.rules).items():
            prove, read = _understanding(system, secret, number_of)
            is_documented = system == GENERAL
            yield ShopEventDoor(system, prove, read, self._services, self.wake, is_documented)


def open_doors(settings: Settings, rules: ShopRules) -> dict[str, str]:
    """The secret of each system whose webhooks can come in. 17TRACK signs with the very key that it is asked with."""
    asks_17track = rules.tracking is not None and rules.tracking.service == "17track"
    secrets = {
        GENERAL: settings.events_secret,
        "shopify": settings.shopify_webhook_secret,
        "woocommerce": settings.woocommerce_webhook_secret,
        "aftership": settings.aftership_webhook_secret,
        "17track": settings.tracking_key if asks_17track else None,
    }
    said = {system: "" if secret is None else secret.get_secret_value() for system, secret in secrets.items()}
    return {system: secret for system, secret in said.items() if secret}


def hears_of_parcels(settings: Settings, rules: ShopRules) -> bool:
    """Whether somebody reports parcels by their number alone, so that it is worth knowing whose they are."""
    return not open_doors(settings, rules).keys().isdisjoint({"aftership", "17track"})


def _understanding(system: str, secret: str, number_of: OrderNumbers) -> tuple[Prove, Read]:
    match system:
        case "shopify":
            return base64_prover(SHOPIFY, secret), shopify.reader(number_of)
        case "woocommerce":
            return woocommerce_prover(secret), woocommerce.reader(number_of)
        case "aftership":
            return base64_prover(AFTERSHIP, secret), tracking.aftership_reader(number_of)
        case "17track":
            return seventeen_track_prover(secret), tracking.seventeen_track_reader(number_of)
        case _:
            return general.prover(secret), general.reader(number_of)
