"""The demo's orders, customers and agent belong to the demo shop: a shop with a system of its own gets none of them."""

import io
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import URL, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.tables import orders
from deploy.place import Place
from deploy.supervisor import Supervisor
from desk.tables import agents
from tests.processes import ROOT


@pytest.mark.parametrize(("system", "filled"), [("demo", True), ("woocommerce", False), ("shopify", False)])
async def test_only_the_demo_shop_is_filled_and_has_a_demo_agent(
    tmp_path: Path, database_url: URL, engine: AsyncEngine, system: str, filled: bool
) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    rules = (ROOT / "shop.yml").read_text()
    (tmp_path / "shop.yml").write_text(rules.replace("system: demo", f"system: {system}"))
    place = Place(tmp_path, tmp_path / "var", 8000, 5005, demo=True, database_url=database_url)
    said = io.StringIO()
    supervisor = Supervisor(place, Console(file=said))
    made = await supervisor._prepare_database(database_url)
    supervisor._announce(made)
    async with engine.connect() as connection:
        counted = [await connection.scalar(select(func.count()).select_from(table)) for table in (orders, agents)]
    assert (made is not None, [bool(one) for one in counted]) == (filled, [filled, filled])
    assert ("Demo shop" in said.getvalue()) is filled
