"""Housekeeping: fetches the newest table when one should be out. Never in a shopper's turn."""

from datetime import timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, BackendFailed
from actions.customs import RateSource
from actions.reference_rates.central_bank import CentralBank, newest_day
from actions.reference_rates.kept import find_kept, keep
from conversations.clock import Clock

EVERY = timedelta(minutes=30)
"""How often it looks. It asks the bank only while a table is missing that should be out."""
log = structlog.get_logger(__name__)


class RatesKeeper:
    """Keeps the European Central Bank's newest table.

    A bank that does not answer is told to the log once, until it has answered again: the last table serves meanwhile,
    and an installation without internet has nothing to worry about.
    """

    def __init__(self, bank: CentralBank, engine: AsyncEngine, clock: Clock) -> None:
        self._bank = bank
        self._engine = engine
        self._clock = clock
        self._is_away = False

    async def refresh(self) -> None:
        """Fetch where something new should be out."""
        now = self._clock.now()
        kept = await find_kept(self._engine, RateSource.ECB)
        if kept is not None and kept.rates.of >= newest_day(now):
            return
        try:
            rates = await self._bank.fetch()
            if rates.of > now.date():
                raise BackendFailed(self._bank.host, "rates of a day that is still to come")
        except (BackendAway, BackendFailed) as error:
            if not self._is_away:
                log.warning("exchange_rates.not_fetched", problem=error.problem, tried_again_every=str(EVERY))
            self._is_away = True
            return
        self._is_away = False
        if kept is None or rates.of > kept.rates.of:
            await keep(self._engine, rates, now)
            log.info("exchange_rates.fetched", currencies=len(rates.per_base))
