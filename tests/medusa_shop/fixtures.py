"""The sample shop for tests: one server a run, started for the first test that wants it, set back before each."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from storage.embedded import EmbeddedPostgres
from tests.medusa_shop.hands import Hands
from tests.medusa_shop.provide import find_node, is_installed, is_wanted
from tests.medusa_shop.seed import Shop, fill
from tests.medusa_shop.server import MedusaServer
from tests.medusa_shop.stories import Orders, happen


@dataclass(frozen=True)
class SampleShop:
    """A running shop, as it was filled.

    Args:
        hands: What its people and its shoppers do.
        orders: What had happened before the test.
    """

    server: MedusaServer
    hands: Hands
    shop: Shop
    orders: Orders


@pytest.fixture(scope="session")
def medusa_server(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleShop]:
    """The server with its filled shop, kept as a template."""
    if not (is_wanted() and is_installed() and find_node() is not None):
        pytest.skip("no Medusa server is installed: python -m tests.medusa_shop.provide installs one where Node is")
    server = MedusaServer(postgres, tmp_path_factory.mktemp("medusa") / "medusa.log")
    try:
        server.start()
        shop = fill(server.api)
        hands = Hands(server.api, shop)
        orders = happen(hands, server)
        server.keep()
        yield SampleShop(server, hands, shop, orders)
    finally:
        server.stop()


@pytest.fixture
def medusa(medusa_server: SampleShop) -> SampleShop:
    """The shop as it was filled."""
    medusa_server.server.set_back()
    return medusa_server
