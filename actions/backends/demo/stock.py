"""How much of each SKU the demo shop has; what was never counted is there in plenty."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.demo import tables
from actions.backends.values import Stock, StockState

PLENTY = 25
LOW = 5


async def read_stock(connection: AsyncConnection, skus: list[str], *, lock: bool = False) -> dict[str, Stock]:
    """Stock by SKU, of every SKU asked for."""
    query = select(tables.stock).where(tables.stock.c.sku.in_(skus)).order_by(tables.stock.c.sku)
    rows = {row.sku: row for row in await connection.execute(query.with_for_update() if lock else query)}
    return {sku: _stock(sku, rows.get(sku)) for sku in skus}


async def take(connection: AsyncConnection, wanted: Mapping[str, int]) -> str | None:
    """Take from the shelf (negative numbers put back): all of it, or nothing.

    Returns:
        The first SKU of which there is too little; None where everything was taken.
    """
    there = await read_stock(connection, sorted(wanted), lock=True)
    left = {sku: (there[sku].quantity or 0) - count for sku, count in wanted.items()}
    missing = next((sku for sku, count in left.items() if count < 0), None)
    if missing is not None:
        return missing
    for sku, count in left.items():
        changed = insert(tables.stock).values(sku=sku, quantity=count)
        await connection.execute(
            changed.on_conflict_do_update(index_elements=["sku"], set_={"quantity": changed.excluded.quantity})
        )
    return None


def _stock(sku: str, row: Any) -> Stock:
    quantity = PLENTY if row is None else row.quantity
    if quantity == 0:
        return Stock(sku, StockState.OUT_OF_STOCK, 0, None if row is None else row.back_on)
    return Stock(sku, StockState.LOW if quantity <= LOW else StockState.IN_STOCK, quantity)
