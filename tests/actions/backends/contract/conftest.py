"""The adapters that keep the contract. A new one is a line in ADAPTERS and a fixture `<name>_case` beside it."""

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from tests.actions.backends.contract.case import Case
from tests.actions.backends.contract.demo_case import build_demo_case

ADAPTERS = ["demo"]


@pytest.fixture(params=ADAPTERS)
def case(request: pytest.FixtureRequest) -> Case:
    """One adapter after the other."""
    found: Case = request.getfixturevalue(f"{request.param}_case")
    return found


@pytest.fixture
def demo_case(shop: DemoShopBackend, engine: AsyncEngine) -> Case:
    """The demo shop, on a database of its own."""
    return build_demo_case(shop, engine)
