"""The bank's table is fetched when one should be out, kept over restarts, and never lost to a bad day of the bank's."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

from actions.backends.errors import BackendAway
from actions.backends.http_system import HttpLimits
from actions.customs import RateSource
from actions.reference_rates.central_bank import CentralBank, newest_day
from actions.reference_rates.chosen import ChosenRates
from actions.reference_rates.keeper import EVERY, RatesKeeper
from actions.reference_rates.kept import find_kept
from connectors.exchange_rates import ExchangeRates
from connectors.settings import Settings
from conversations.shop_rules import load_shop_rules
from conversations.sweeper import Sweeper
from storage.engine import create_engine
from tests.actions.backends.faulty_server import Answer, FaultyServer, faulty_server
from tests.actions.reference_rates.envelopes import BOMB, FRIDAY, envelope
from tests.fakes import FakeClock
from tests.processes import ROOT

PATH = "/stats/eurofxref/eurofxref-daily.xml?mirror=1"
MONDAY_EVENING = datetime(2026, 11, 23, 18, tzinfo=UTC)
QUICK = HttpLimits(attempts=1, connect_s=1, read_s=0.2, together_s=0.5, body_bytes=10_000)


def ok(content: bytes) -> Answer:
    return 200, {"content-type": "text/xml"}, content


@asynccontextmanager
async def keeper_of(
    engine: AsyncEngine, clock: FakeClock, *script: Answer | str
) -> AsyncIterator[tuple[RatesKeeper, FaultyServer]]:
    async with faulty_server(*script) as server:
        bank = CentralBank(server.url + PATH, QUICK)
        yield RatesKeeper(bank, engine, clock), server
        await bank.close()


async def kept_day(engine: AsyncEngine) -> date | None:
    kept = await find_kept(engine, RateSource.ECB)
    return None if kept is None else kept.rates.of


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-20T14:59+00:00", "2026-11-19"),
        ("2026-11-20T15:00+00:00", "2026-11-20"),
        ("2026-11-21T23:00+00:00", "2026-11-20"),
        ("2026-11-22T12:00+00:00", "2026-11-20"),
        ("2026-11-23T14:00+00:00", "2026-11-20"),
        ("2026-11-23T16:00+00:00", "2026-11-23"),
        ("2026-07-01T14:00+00:00", "2026-07-01"),
    ],
)
def test_a_table_is_out_on_working_days_at_four_in_the_afternoon_where_the_bank_is(now: str, day: str) -> None:
    assert newest_day(datetime.fromisoformat(now)) == date.fromisoformat(day)


async def test_the_newest_table_is_fetched_once(engine: AsyncEngine, clock: FakeClock) -> None:
    async with keeper_of(engine, clock, ok(envelope())) as (keeper, server):
        await keeper.refresh()
        await keeper.refresh()
        assert [request for request, _ in server.requests] == [f"GET {PATH}"]
        kept = await find_kept(engine, RateSource.ECB)
        assert kept is not None
        assert (kept.rates.of, kept.fetched_at) == (FRIDAY, clock.now())
        assert kept.rates.factor("GBP", "JPY") * 85 == 18000


async def test_a_new_day_is_asked_for_when_it_should_be_out_and_a_holiday_changes_nothing(engine: AsyncEngine) -> None:
    clock = FakeClock(MONDAY_EVENING - timedelta(days=1))
    monday = envelope(MONDAY_EVENING.date())
    async with keeper_of(engine, clock, ok(envelope()), ok(envelope()), ok(monday)) as (keeper, server):
        await keeper.refresh()
        clock.advance(timedelta(days=1).total_seconds())
        await keeper.refresh()  # the bank still has Friday's
        assert await kept_day(engine) == FRIDAY
        await keeper.refresh()
        assert await kept_day(engine) == MONDAY_EVENING.date()
        assert len(server.requests) == 3


BAD_DAYS: dict[str, Answer | str] = {
    "error": (500, {}, b"<html>"),
    "moved": (302, {"location": "/elsewhere"}, b""),
    "silent": "hang",
    "cut": "cut",
    "half": "half",
    "garbage": ok(b"\xff\x00 no XML"),
    "bomb": ok(BOMB),
    "too long": ok(envelope() + b" " * 20_000),
    "of tomorrow": ok(envelope(date(2027, 1, 1))),
}


@pytest.mark.parametrize("bad", BAD_DAYS.values(), ids=BAD_DAYS)
async def test_on_a_bad_day_the_last_table_stays_and_the_next_round_asks_again(
    engine: AsyncEngine, bad: Answer | str
) -> None:
    clock = FakeClock(MONDAY_EVENING - timedelta(days=1))
    async with keeper_of(engine, clock, ok(envelope()), bad, ok(envelope(MONDAY_EVENING.date()))) as (keeper, _):
        await keeper.refresh()
        clock.advance(timedelta(days=1).total_seconds())
        await keeper.refresh()
        assert await kept_day(engine) == FRIDAY
        await keeper.refresh()
        assert await kept_day(engine) == MONDAY_EVENING.date()


async def test_a_bank_that_answers_a_byte_at_a_time_is_given_up() -> None:
    hung_up = asyncio.Event()

    async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while True:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(QUICK.read_s / 4)
        writer.close()
        hung_up.set()

    async with await asyncio.start_server(drip, "127.0.0.1", 0) as server:
        bank = CentralBank(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", QUICK)
        with pytest.raises(BackendAway, match="too slow"):
            await bank.fetch()
        await bank.close()
        await hung_up.wait()


async def test_an_installation_without_internet_says_so_once(engine: AsyncEngine, clock: FakeClock) -> None:
    bank = CentralBank("http://127.0.0.1:9/", QUICK)
    keeper = RatesKeeper(bank, engine, clock)
    with capture_logs() as logs:
        for _ in range(5):
            await keeper.refresh()
    await bank.close()
    assert [log["event"] for log in logs] == ["exchange_rates.not_fetched"]


async def test_an_older_table_of_a_lagging_mirror_does_not_replace_a_newer_one(engine: AsyncEngine) -> None:
    clock = FakeClock(MONDAY_EVENING)
    async with keeper_of(engine, clock, ok(envelope()), ok(envelope(date(2026, 11, 19)))) as (keeper, _):
        await keeper.refresh()
        await keeper.refresh()
        assert await kept_day(engine) == FRIDAY


async def test_a_restart_in_an_offline_night_has_the_last_table(engine: AsyncEngine, clock: FakeClock) -> None:
    rules = load_shop_rules(ROOT / "shop.yml")
    async with faulty_server(ok(envelope())) as server:
        await _process_of(engine, clock, server.url)
        clock.advance(EVERY.total_seconds())
    restarted = create_engine(engine.url)
    await _process_of(restarted, clock, server.url)  # nobody is there any more
    assert rules.customs is not None
    (table,) = await ChosenRates(rules.customs.exchange_rates, ROOT, restarted).tables()
    assert (table.of, table.source) == (FRIDAY, RateSource.ECB)
    await restarted.dispose()


async def _process_of(engine: AsyncEngine, clock: FakeClock, url: str) -> None:
    """What a gateway does at its start, with the shipped shop.yml."""
    given = {"DATABASE_URL": "", "internal_token": "i" * 16, "shop_token_secret": "s" * 32, "exchange_rates_url": url}
    rates = ExchangeRates(Settings.model_validate(given), load_shop_rules(ROOT / "shop.yml"), engine, clock)
    jobs = rates.jobs()
    assert len(jobs) == 1
    await Sweeper(jobs).sweep()
    await rates.close()


async def test_the_shops_own_table_stands_beside_the_banks_and_a_broken_one_costs_nothing_else(
    engine: AsyncEngine, clock: FakeClock, tmp_path: Path
) -> None:
    async with keeper_of(engine, clock, ok(envelope())) as (keeper, _):
        await keeper.refresh()
    chosen = ChosenRates(("ecb", "rates.yml"), tmp_path, engine)
    assert [table.source for table in await chosen.tables()] == [RateSource.ECB]
    (tmp_path / "rates.yml").write_text("of: 2026-11-21\nbase: EUR\nper_base: {AED: 4.4}\n")
    assert [table.source for table in await chosen.tables()] == [RateSource.ECB, RateSource.SHOP]
    for broken in (b"of: today", b"\xe9", b"of: ["):
        (tmp_path / "rates.yml").write_bytes(broken)
        with capture_logs() as logs:
            assert [table.source for table in await chosen.tables()] == [RateSource.ECB]
        assert [log["event"] for log in logs] == ["exchange_rates.file_broken"]
