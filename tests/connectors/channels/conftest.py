"""Meta's Graph API, served beside the gateway and on the same clock."""

from collections.abc import AsyncIterator

import pytest

from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi, graph_api


@pytest.fixture
async def graph(clock: FakeClock) -> AsyncIterator[GraphApi]:
    """A Graph API with one WhatsApp number and one page; `graph.report_to(gateway_url)` makes it deliver webhooks."""
    async with graph_api(clock) as served:
        yield served
