"""A seeded demo shop for whatever acts on one."""

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.seed import seed
from tests.fakes import FakeClock


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock) -> DemoShopBackend:
    """The demo shop, filled on the clock's day."""
    await seed(engine, clock.now())
    return DemoShopBackend(engine, clock.now)
