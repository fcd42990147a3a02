"""The European Central Bank's rates, where shop.yml chooses them: who fetches, and how often."""

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.reference_rates import central_bank
from actions.reference_rates.central_bank import CentralBank
from actions.reference_rates.keeper import EVERY, RatesKeeper
from connectors.settings import Settings
from conversations.clock import Clock
from conversations.shop_rules import ECB, ShopRules
from conversations.sweeper import Job, seldom


class ExchangeRates:
    """One process's part in keeping the rates new; others that share its database find what it has fetched."""

    def __init__(self, settings: Settings, rules: ShopRules, engine: AsyncEngine, clock: Clock) -> None:
        self._clock = clock
        self._bank = build_central_bank(settings, rules)
        self._keeper = None if self._bank is None else RatesKeeper(self._bank, engine, clock)

    def jobs(self) -> list[Job]:
        """For a sweeper of its own: a bank that hangs keeps nobody waiting."""
        return [] if self._keeper is None else [seldom(self._keeper.refresh, self._clock, EVERY)]

    async def close(self) -> None:
        """Close the connections."""
        if self._bank is not None:
            await self._bank.close()


def build_central_bank(settings: Settings, rules: ShopRules) -> CentralBank | None:
    """None where shop.yml chooses no such rates. Whoever builds it closes it."""
    if rules.customs is None or ECB not in rules.customs.exchange_rates:
        return None
    return CentralBank(settings.exchange_rates_url or central_bank.URL)
