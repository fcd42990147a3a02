"""The last table of each source, in the database: every process has it at once, and a restart loses nothing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.customs import RateSource, ReferenceRates
from actions.customs.exchange import RatesTable
from actions.reference_rates.tables import reference_rates


@dataclass(frozen=True)
class KeptRates:
    """A table, and when it came (aware UTC)."""

    rates: ReferenceRates
    fetched_at: datetime


async def find_kept(engine: AsyncEngine, source: RateSource) -> KeptRates | None:
    """The newest table of a source that was ever fetched; None before the first."""
    async with engine.connect() as connection:
        found = await connection.execute(select(reference_rates).where(reference_rates.c.source == source.value))
        row = found.one_or_none()
    if row is None:
        return None
    table = RatesTable(of=row.rates_of, base=row.base, per_base=row.per_base)
    return KeptRates(table.of_source(source), row.fetched_at)


async def keep(engine: AsyncEngine, rates: ReferenceRates, fetched_at: datetime) -> None:
    """Keep a table in place of the last one of its source, unless that is newer: mirrors lag."""
    row = {
        "source": rates.source.value,
        "rates_of": rates.of,
        "base": rates.base,
        "per_base": {currency: str(rate) for currency, rate in rates.per_base.items()},
        "fetched_at": fetched_at,
    }
    statement = insert(reference_rates).values(row)
    newer = statement.on_conflict_do_update(
        index_elements=["source"], set_=row, where=reference_rates.c.rates_of <= rates.of
    )
    async with engine.begin() as connection:
        await connection.execute(newer)
