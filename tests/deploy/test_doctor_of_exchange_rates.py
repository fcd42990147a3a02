"""`babeldesk doctor` says how old the exchange rates are and what keeps new ones away."""

import dataclasses
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.values.diagnosis import Diagnosis, Health
from actions.customs.exchange import MAX_AGE_DAYS
from actions.reference_rates.envelope import read_envelope
from actions.reference_rates.kept import keep
from conversations.shop_rules import Shop
from deploy.doctor.exchange_rates import check_exchange_rates
from deploy.doctor.patient import Patient
from tests.actions.backends.faulty_server import FaultyServer, faulty_server
from tests.actions.reference_rates.envelopes import BOMB, FRIDAY, envelope
from tests.deploy.test_doctor import Shop as Installation

SATURDAY = datetime(2026, 11, 21, 10, tzinfo=UTC)


@pytest.fixture
async def bank() -> AsyncIterator[FaultyServer]:
    async with faulty_server() as server:
        yield server


@pytest.fixture
def installation(tmp_path: Path, engine: AsyncEngine, bank: FaultyServer) -> Installation:
    shop = Installation(tmp_path, engine)
    shop.now = SATURDAY
    shop.settings["exchange_rates_url"] = bank.url
    return shop


def real(patient: Patient, *exchange_rates: str) -> Patient:
    """The installation of a shop that is no demo, with these tables."""
    assert patient.rules is not None
    assert patient.rules.customs is not None
    shop = Shop(name="A shop", system="shopify", default_language="en", currency="EUR")
    customs = patient.rules.customs.model_copy(update={"exchange_rates": exchange_rates})
    return dataclasses.replace(patient, rules=patient.rules.model_copy(update={"shop": shop, "customs": customs}))


async def looked_at(patient: Patient) -> Diagnosis:
    (found,) = await check_exchange_rates(patient)
    assert found.remedy or found.health is Health.WELL
    return found


async def fetched(installation: Installation, of: date) -> None:
    assert installation.engine is not None
    await keep(installation.engine, read_envelope(envelope(of)), installation.now)


async def test_the_newest_rates_are_well_and_nobody_is_asked(installation: Installation, bank: FaultyServer) -> None:
    await fetched(installation, FRIDAY)
    found = await looked_at(real(installation.patient(), "ecb"))
    assert found.health is Health.WELL
    assert found.fact.startswith("Rates of 2026-11-20 for 6 currencies; today is 2026-11-21")
    assert bank.requests == []


async def test_what_the_bank_offers_before_the_first_round_is_said(
    installation: Installation, bank: FaultyServer
) -> None:
    bank.script = [(200, {}, envelope())]
    found = await looked_at(real(installation.patient(), "ecb"))
    assert found.health is Health.WELL
    assert "None yet" in found.fact
    assert "2026-11-20" in found.fact


@pytest.mark.parametrize(
    ("answer", "problem"), [((500, {}, b""), "HTTP 500"), ("cut", "Error"), ((200, {}, BOMB), "document type")]
)
async def test_what_keeps_new_rates_away_is_told_beside_the_age_of_the_last(
    installation: Installation, bank: FaultyServer, answer: str | tuple[int, dict[str, str], bytes], problem: str
) -> None:
    await fetched(installation, FRIDAY - timedelta(days=1))
    bank.script = [answer]
    found = await looked_at(real(installation.patient(), "ecb"))
    assert found.health is Health.DOUBTFUL
    assert "Rates of 2026-11-19" in found.fact
    assert problem in found.fact
    assert "BABELDESK_EXCHANGE_RATES_URL" in found.remedy


async def test_a_demo_without_internet_is_not_scolded(installation: Installation, bank: FaultyServer) -> None:
    bank.script = ["cut"]
    found = await looked_at(installation.patient())
    assert found.health is Health.WELL
    assert "None yet" in found.fact


async def test_a_mirror_that_stands_still_is_found_out(installation: Installation, bank: FaultyServer) -> None:
    old = FRIDAY - timedelta(days=MAX_AGE_DAYS)
    await fetched(installation, old)
    bank.script = [(200, {}, envelope(old))]
    found = await looked_at(real(installation.patient(), "ecb"))
    assert found.health is Health.DOUBTFUL
    assert f"serve for {MAX_AGE_DAYS} days" in found.fact


async def test_the_shops_own_table_is_read_and_its_age_told(installation: Installation, tmp_path: Path) -> None:
    own = tmp_path / "rates.yml"
    patient = real(installation.patient(), str(own))
    assert (await looked_at(patient)).health is Health.BROKEN
    own.write_text("of: 2026-11-20\nbase: EUR\nper_base:\n  AED: nothing\n")
    wrong = await looked_at(patient)
    assert wrong.health is Health.BROKEN
    assert "rates.yml:4" in wrong.fact
    own.write_text("of: 2026-11-20\nbase: EUR\nper_base: {AED: 4.4}\n")
    assert (await looked_at(patient)).health is Health.WELL
    own.write_text("of: 2026-11-01\nbase: EUR\nper_base: {AED: 4.4}\n")
    assert (await looked_at(patient)).health is Health.DOUBTFUL


async def test_a_shop_that_chooses_none_is_told_what_it_misses(installation: Installation) -> None:
    found = await looked_at(real(installation.patient()))
    assert found.health is Health.DOUBTFUL
    assert "exchange_rates: ecb" in found.remedy
