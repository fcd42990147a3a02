"""A gateway with both of Meta's doors open, and Meta's Graph API, served beside it and on the same clock."""

from collections.abc import AsyncIterator, Callable

import pytest

from connectors.settings import Settings
from tests.connectors.channels.meta_webhooks import SETTINGS
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.graph_api.server import GraphApi, graph_api


@pytest.fixture
async def graph(clock: FakeClock) -> AsyncIterator[GraphApi]:
    """A Graph API with one WhatsApp number and one page; `graph.report_to(gateway_url)` makes it deliver webhooks."""
    async with graph_api(clock) as api:
        yield api


@pytest.fixture
async def shop(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> AsyncIterator[Shop]:
    """A shop on WhatsApp and Messenger, with a scripted assistant."""
    async with served(make_settings(**SETTINGS), assistant, clock) as running:
        yield Shop(running)
