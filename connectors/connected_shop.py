"""The shop's system as this process asks it: the one that shop.yml chooses, its parcels tracked and remembered."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import ShopBackend
from actions.notices.remembering import remembering_parcels
from connectors.parcel_tracking import ParcelTracking, build_parcel_tracking, tracked
from connectors.settings import Settings
from connectors.shop_events.composition import hears_of_parcels
from connectors.shop_system import ShopSystem, build_shop_system
from conversations.clock import Clock
from conversations.shop_rules import ShopRules


@dataclass(frozen=True)
class ConnectedShop:
    """What was built, and who asks it. Whoever connects it closes it."""

    backend: ShopBackend
    system: ShopSystem
    tracking: ParcelTracking | None

    async def close(self) -> None:
        """Close the connections."""
        if self.tracking is not None:
            await self.tracking.close()
        await self.system.close()


def connect_shop(settings: Settings, rules: ShopRules, engine: AsyncEngine, clock: Clock) -> ConnectedShop:
    """Build it; nothing is asked of it yet.

    Raises:
        ShopRulesInvalid: the environment lacks something that the system or the tracking service needs.
    """
    system = build_shop_system(rules.shop.system, settings, engine, clock.now)
    tracking = build_parcel_tracking(rules.tracking, settings)
    backend = tracked(system, tracking)
    if hears_of_parcels(settings, rules):
        backend = remembering_parcels(backend, engine, clock)
    return ConnectedShop(backend, system, tracking)
