"""A gateway fetches the exchange rates that shop.yml chooses by itself, and the next one finds them."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.money import Money
from actions.buying.customs_desk import Goods
from actions.composition import Services
from actions.customs import Estimate, ExchangeRateMissing, RateSource, Terms
from actions.reference_rates.kept import find_kept
from connectors import app as composition
from connectors.settings import Settings
from tests.actions.backends.faulty_server import faulty_server
from tests.actions.reference_rates.envelopes import FRIDAY, envelope
from tests.connectors.conftest import renderer_of
from tests.fakes import FakeClock

Running = Callable[[str], AbstractAsyncContextManager[Services]]
"""Starts a gateway whose bank is at an address; what its actions work with."""


async def estimated(services: Services) -> Estimate:
    """A parcel in euros to where customs counts in pounds."""
    assert services.customs is not None
    goods = (Goods(Money(20_000, "EUR"), "shoes"),)
    today = services.clock.now().date()
    return await services.customs.estimate("GB", goods, Money(0, "EUR"), Terms.DDP, today)


@pytest.fixture
def running(make_settings: Callable[..., Settings], clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Running:
    build = composition.build_actions

    @asynccontextmanager
    async def run(url: str) -> AsyncIterator[Services]:
        built: list[Services] = []
        monkeypatch.setattr(composition, "build_actions", lambda services: built.append(services) or build(services))
        settings = make_settings(exchange_rates_url=url)
        gateway = composition.build_gateway(settings, clock=clock, renderer=renderer_of(settings.root))
        async with gateway.app.router.lifespan_context(gateway.app):
            yield built[0]
        # A connection that was given up while it opened is closed when it is collected; dropping the database would
        # wait a minute for it.
        gc.collect()

    return run


async def test_a_started_gateway_has_rates_and_the_next_one_has_them_without_the_bank(
    running: Running, engine: AsyncEngine
) -> None:
    async with faulty_server((200, {}, envelope())) as bank, running(bank.url) as services, asyncio.timeout(10):
        while await find_kept(engine, RateSource.ECB) is None:  # noqa: ASYNC110 it is another process's row
            await asyncio.sleep(0.01)
        found = await estimated(services)
    async with running(bank.url) as restarted:
        assert await estimated(restarted) == found
    assert (found.rates_of, found.rates_from) == (FRIDAY, (RateSource.ECB,))
    assert len(bank.requests) == 1


async def test_a_bank_that_hangs_keeps_no_start_no_estimate_and_no_end_waiting(
    running: Running,
) -> None:
    async with faulty_server("hang") as bank, asyncio.timeout(5), running(bank.url) as services:
        with pytest.raises(ExchangeRateMissing):
            await estimated(services)
