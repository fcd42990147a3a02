"""`babeldesk doctor` says which doors for webhooks are open, and shows no secret."""

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.values.diagnosis import Health
from actions.notices.tables import shop_events
from conversations.shop_rules import Notices, Shop
from deploy.doctor.patient import Patient
from deploy.doctor.shop_events import check_shop_events
from tests.deploy.test_doctor import NOW
from tests.deploy.test_doctor import Shop as Installation

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def installation(tmp_path: Path, engine: AsyncEngine) -> Installation:
    return Installation(tmp_path, engine)


def at_shopify(patient: Patient) -> Patient:
    assert patient.rules is not None
    shop = Shop(name="A shop", system="shopify", default_language="en", currency="EUR")
    return dataclasses.replace(patient, rules=patient.rules.model_copy(update={"shop": shop}))


async def test_a_real_shop_without_a_door_is_told_so_and_the_demo_is_not_scolded(installation: Installation) -> None:
    (demo,) = await check_shop_events(installation.patient())
    (real,) = await check_shop_events(at_shopify(installation.patient()))
    assert (demo.health, real.health) == (Health.WELL, Health.DOUBTFUL)
    assert "docs/notices.md" in real.remedy


async def test_each_open_door_says_when_it_was_last_heard_of(installation: Installation, engine: AsyncEngine) -> None:
    installation.settings |= {"events_secret": SECRET, "aftership_webhook_secret": SECRET}
    row = {"system": "shop", "external_id": "1", "fact": "delivered", "received_at": NOW, "due_at": NOW}
    async with engine.begin() as connection:
        await connection.execute(insert(shop_events).values(**row))
    shop, aftership = await check_shop_events(installation.patient())
    assert f"{NOW:%Y-%m-%d %H:%M}" in shop.fact
    assert "Nothing has come yet" in aftership.fact
    assert SECRET not in str((shop, aftership))


async def test_a_secret_that_can_be_guessed_is_none(installation: Installation) -> None:
    installation.settings["events_secret"] = "shop"
    (found,) = await check_shop_events(installation.patient())
    assert found.health is Health.BROKEN


async def test_a_chosen_system_without_its_door_is_named(installation: Installation) -> None:
    installation.settings["aftership_webhook_secret"] = SECRET
    _, missing = await check_shop_events(at_shopify(installation.patient()))
    assert "BABELDESK_SHOPIFY_WEBHOOK_SECRET" in missing.remedy


async def test_a_shop_that_tells_nothing_needs_no_door(installation: Installation) -> None:
    patient = installation.patient()
    assert patient.rules is not None
    rules = patient.rules.model_copy(update={"notices": Notices(tell=())})
    (found,) = await check_shop_events(dataclasses.replace(patient, rules=rules))
    assert found.health is Health.WELL
