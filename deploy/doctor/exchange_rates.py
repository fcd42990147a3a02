"""Are there exchange rates for customs estimates, how old are they, and what keeps new ones away?"""

from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.values.diagnosis import Diagnosis, broken, doubtful, well
from actions.customs import RateSource, ReferenceRates, load_reference_rates
from actions.customs.exchange import MAX_AGE_DAYS
from actions.reference_rates.central_bank import CentralBank, newest_day
from actions.reference_rates.keeper import EVERY
from actions.reference_rates.kept import find_kept
from connectors.exchange_rates import build_central_bank
from conversations.data_contract.yaml_file import FileBroken
from conversations.shop_rules import ECB
from deploy.doctor.patient import Patient

NAME = "Exchange rates"
_WITHOUT = "Without them a customs estimate across currencies tells the rule and no sum."


async def check_exchange_rates(patient: Patient) -> tuple[Diagnosis, ...]:
    """Each table that shop.yml chooses."""
    if patient.settings is None or patient.rules is None or patient.rules.customs is None:
        return ()
    names = patient.rules.customs.exchange_rates
    if not names:
        remedy = f"`exchange_rates: {ECB}` in shop.yml fetches some (docs/customs.md)."
        return (doubtful(NAME, f"shop.yml chooses none. {_WITHOUT}", remedy),)
    found = [_of_shop(patient, patient.place.root / name) for name in names if name != ECB]
    bank = build_central_bank(patient.settings, patient.rules)
    if bank is None:
        return tuple(found)
    try:
        return (await _of_bank(patient, bank), *found)
    finally:
        await bank.close()


def _of_shop(patient: Patient, path: Path) -> Diagnosis:
    name = f"{NAME}: {path.name}"
    try:
        rates = load_reference_rates(path)
    except FileBroken as error:
        return broken(name, f"{error}.", "docs/customs.md shows what it looks like.")
    return _judged(patient, name, rates, "Write today's rates into it, and their day.")


async def _of_bank(patient: Patient, bank: CentralBank) -> Diagnosis:
    name = f"{NAME}: {ECB}"
    kept = await _kept(patient)
    if kept is not None and kept.of >= newest_day(patient.now):
        return well(name, _age(patient, kept))
    try:
        offered = await bank.fetch()
    except (BackendAway, BackendFailed) as error:
        return _unanswered(patient, name, kept, bank, error.problem)
    if kept is not None and offered.of <= kept.of:
        return _judged(patient, name, kept, f"{bank.host} has none that are newer: ask whoever keeps that mirror.")
    has = "None yet." if kept is None else _age(patient, kept)
    minutes = int(EVERY.total_seconds() // 60)
    return well(name, f"{has} {bank.host} offers those of {offered.of}; the gateway takes them within {minutes} min.")


def _unanswered(patient: Patient, name: str, kept: ReferenceRates | None, bank: CentralBank, problem: str) -> Diagnosis:
    has = f"None yet. {_WITHOUT}" if kept is None else _age(patient, kept)
    fact = f"{has} {bank.host} gives none: {problem}."
    if patient.rules is not None and patient.rules.shop.system == "demo":
        return well(name, fact)  # the demo shop gets along without internet
    remedy = (
        f"Let this machine reach {bank.host}, set BABELDESK_EXCHANGE_RATES_URL to a mirror, or keep a table "
        "of your own (docs/customs.md)."
    )
    return doubtful(name, fact, remedy)


def _judged(patient: Patient, name: str, rates: ReferenceRates, remedy: str) -> Diagnosis:
    """Well where they serve today."""
    age = _age(patient, rates)
    return well(name, age) if rates.is_fresh(patient.now.date()) else doubtful(name, f"{age} {_WITHOUT}", remedy)


def _age(patient: Patient, rates: ReferenceRates) -> str:
    today = patient.now.date()
    serves = "" if rates.is_fresh(today) else f", and rates serve for {MAX_AGE_DAYS} days from theirs on"
    return f"Rates of {rates.of} for {len(rates.per_base) + 1} currencies; today is {today}{serves}."


async def _kept(patient: Patient) -> ReferenceRates | None:
    """None too where the database cannot be asked, which is a diagnosis of its own."""
    if patient.engine is None:
        return None
    try:
        kept = await find_kept(patient.engine, RateSource.ECB)
    except SQLAlchemyError:
        return None
    return None if kept is None else kept.rates
