"""Is the demo shop there, and is anything in it?"""

from sqlalchemy import func, select

from actions.backends.demo import tables
from actions.backends.demo.connection import SYSTEM, DemoTables
from actions.backends.errors import BackendAway
from actions.backends.ports import ExaminedBackend
from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well


class DemoDiagnosis(DemoTables, ExaminedBackend):
    """See `ExaminedBackend`."""

    async def check(self) -> tuple[Diagnosis, ...]:
        """Counts its orders."""
        try:
            async with self._reading() as connection:
                orders = await connection.scalar(select(func.count()).select_from(tables.orders))
        except BackendAway as error:
            return (broken(SYSTEM, str(error), "Start everything with `make run`, which brings its tables."),)
        if not orders:
            return (doubtful(SYSTEM, "It has no orders.", "`make run` fills it, unless BABELDESK_DEMO is false."),)
        return (well(SYSTEM, f"It has {orders} orders. A real shop's system is chosen in shop.yml."),)
