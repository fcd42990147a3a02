"""A notifier over a seeded demo shop, on a real database."""

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.actions.conftest import database_url  # noqa: F401 fixture
from tests.connectors.conftest import assistant, make_settings  # noqa: F401 fixtures
from tests.fakes import FakeClock
from tests.graph_api.conftest import graph  # noqa: F401 fixture
from tests.notices.newsroom import Newsroom


@pytest.fixture
def room(engine: AsyncEngine, clock: FakeClock) -> Newsroom:
    """As the shop's rules are when nothing is said."""
    return Newsroom(engine, clock)
