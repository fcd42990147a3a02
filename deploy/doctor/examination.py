"""All checks in the order in which parts need each other, side by side, and none longer than it may take."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from actions.backends.values.diagnosis import Diagnosis, doubtful
from connectors.settings import Settings
from conversations.shop_rules import ShopRules, ShopRulesInvalid, load_shop_rules
from deploy.doctor.assistant import check_assistant, check_gateway, check_model
from deploy.doctor.database import check_database
from deploy.doctor.exchange_rates import check_exchange_rates
from deploy.doctor.files import check_disk, check_secrets, check_shop_files
from deploy.doctor.messenger import check_messenger
from deploy.doctor.meta import check_api_version
from deploy.doctor.patient import Patient
from deploy.doctor.shop import check_mail, check_parcel_tracking, check_shop_system
from deploy.doctor.shop_events import check_shop_events
from deploy.doctor.whatsapp import check_whatsapp
from deploy.place import Place
from deploy.secrets_file import known_secrets
from storage.engine import create_engine

LONGEST_S = 60.0
CHECKS: tuple[Callable[[Patient], Awaitable[tuple[Diagnosis, ...]]], ...] = (
    check_shop_files,
    check_secrets,
    check_disk,
    check_database,
    check_model,
    check_gateway,
    check_assistant,
    check_shop_system,
    check_parcel_tracking,
    check_exchange_rates,
    check_mail,
    check_shop_events,
    check_api_version,
    check_whatsapp,
    check_messenger,
)


async def examine(place: Place, now: datetime) -> tuple[Diagnosis, ...]:
    """Everything that was found out about the installation, in order.

    Args:
        now: Aware UTC.
    """
    url, environment = place.find_database(), known_secrets(place.var)
    engine = None if url is None else create_engine(url)
    address = "" if url is None else url.render_as_string(hide_password=False)
    settings, wrong = _settings(place, environment, address)
    patient = Patient(place, environment, _rules(place), settings, engine, now, wrong)
    try:
        found = await asyncio.gather(*(_in_time(check, patient) for check in CHECKS))
    finally:
        if engine is not None:
            await engine.dispose()
    return tuple(one for part in found for one in part)


async def _in_time(
    check: Callable[[Patient], Awaitable[tuple[Diagnosis, ...]]], patient: Patient
) -> tuple[Diagnosis, ...]:
    try:
        async with asyncio.timeout(LONGEST_S):
            return await check(patient)
    except TimeoutError:
        name = check.__name__.removeprefix("check_").replace("_", " ").capitalize()
        return (doubtful(name, f"No answer within {LONGEST_S:.0f} s.", "Look again; it may be overloaded."),)


def _rules(place: Place) -> ShopRules | None:
    try:
        return load_shop_rules(place.root / "shop.yml")
    except ShopRulesInvalid:
        return None


def _settings(place: Place, environment: dict[str, str], database_url: str) -> tuple[Settings | None, tuple[str, ...]]:
    """What the gateway would be started with, or the names of what is missing or wrong.

    Args:
        database_url: "" where it does not run, which has a diagnosis of its own.
    """
    given: dict[str, Any] = {name.removeprefix("BABELDESK_").lower(): value for name, value in environment.items()}
    given |= {"DATABASE_URL": database_url, "root": place.root}
    try:
        return Settings(**given), ()
    except ValidationError as error:
        fields = (str(problem["loc"][0]) for problem in error.errors())
        return None, tuple(name if name.isupper() else f"BABELDESK_{name.upper()}" for name in fields)
