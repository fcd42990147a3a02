"""The adapters that keep the contract. A new one is a line in ADAPTERS and a fixture `<name>_case` beside it."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from tests.actions.backends.contract.case import Case
from tests.actions.backends.contract.demo_case import build_demo_case
from tests.actions.backends.contract.medusa_case import build_medusa_case
from tests.actions.backends.contract.shopify_case import shopify_workshop
from tests.actions.backends.contract.woocommerce_case import build_woocommerce_case
from tests.actions.backends.medusa_workshop import medusa_workshop
from tests.actions.backends.woocommerce_goods import backend_of, stocked_shop
from tests.actions.backends.woocommerce_server import open_shop
from tests.fakes import FakeClock
from tests.medusa_shop.fixtures import SampleShop

ADAPTERS = ["demo", "woocommerce", "shopify", "medusa"]


@pytest.fixture(params=ADAPTERS)
def case(request: pytest.FixtureRequest) -> Case:
    """One adapter after the other."""
    found: Case = request.getfixturevalue(f"{request.param}_case")
    return found


@pytest.fixture
def demo_case(shop: DemoShopBackend, engine: AsyncEngine) -> Case:
    """The demo shop, on a database of its own."""
    return build_demo_case(shop, engine)


@pytest.fixture
async def woocommerce_case(engine: AsyncEngine) -> AsyncIterator[Case]:
    """WooCommerce, on a server of the test's own."""
    async with open_shop(stocked_shop()) as server:
        backend = backend_of(server, engine)
        yield build_woocommerce_case(backend, server)
        await backend.close()


@pytest.fixture
async def shopify_case(engine: AsyncEngine, clock: FakeClock) -> AsyncIterator[Case]:
    """Shopify, on a server of the test's own."""
    async with shopify_workshop(engine, clock) as workshop:
        yield workshop.case()


@pytest.fixture
async def medusa_case(medusa: SampleShop, engine: AsyncEngine) -> AsyncIterator[Case]:
    """Medusa, on a real server that all tests share and that is set back before each."""
    async with medusa_workshop(medusa, engine) as workshop:
        yield build_medusa_case(workshop)
