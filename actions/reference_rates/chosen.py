"""The tables that shop.yml names, in its order."""

from collections.abc import Sequence
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.customs import RateSource, ReferenceRates, load_reference_rates
from actions.reference_rates.kept import find_kept
from conversations.data_contract.yaml_file import FileBroken
from conversations.shop_rules import ECB

log = structlog.get_logger(__name__)


class ChosenRates:
    """Read anew for each estimate, so that a new table counts at once.

    Args:
        names: `exchange_rates` of shop.yml.
        root: The folder of shop.yml.
    """

    def __init__(self, names: Sequence[str], root: Path, engine: AsyncEngine) -> None:
        self._names = names
        self._root = root
        self._engine = engine

    async def tables(self) -> tuple[ReferenceRates, ...]:
        """Whatever there is of them, old or new: `ReferenceRates.require_fresh` judges. Nothing is fetched."""
        found = [await self._fetched() if name == ECB else _of_shop(self._root / name) for name in self._names]
        return tuple(table for table in found if table is not None)

    async def _fetched(self) -> ReferenceRates | None:
        kept = await find_kept(self._engine, RateSource.ECB)
        return None if kept is None else kept.rates


def _of_shop(path: Path) -> ReferenceRates | None:
    """A table that the shop keeps may be written while we run: a broken one costs the sum, not the answer."""
    if not path.exists():
        return None
    try:
        return load_reference_rates(path)
    except FileBroken as error:
        log.warning("exchange_rates.file_broken", problem=str(error))
        return None
