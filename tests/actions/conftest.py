"""A seeded demo shop and a shopper who talks to the real actions on a real database."""

import uuid
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, insert
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.buying.customs_desk import CustomsDesk
from actions.composition import Services
from actions.customs import RuleBook, load_rule_book
from actions.reference_rates.chosen import ChosenRates
from conversations.customer_token import CustomerTokens
from conversations.identity import Identity
from conversations.identity_throttle import ProofThrottle
from conversations.shop_rules import load_shop_rules
from conversations.tables import channel_users, conversations
from storage.embedded import EmbeddedPostgres
from tests.actions.shopper import Shopper
from tests.conftest import SEEDED, database
from tests.fakes import FakeClock

ROOT = Path(__file__).parents[2]
SECRET = "a secret that only the tests and their shop know"
LANGUAGES = {"en": "English", "es": "Español", "zh-Hans": "简体中文", "ar": "العربية"}


@pytest.fixture
def database_url(seeded: EmbeddedPostgres) -> Iterator[URL]:
    """The address of a fresh database with a demo shop in it."""
    with database(seeded, SEEDED) as url:
        yield url


@pytest.fixture
def shop(engine: AsyncEngine, clock: FakeClock) -> DemoShopBackend:
    """The demo shop, filled on the clock's day."""
    return DemoShopBackend(engine, clock.now)


@pytest.fixture
def tokens(clock: FakeClock) -> CustomerTokens:
    return CustomerTokens(SECRET, clock)


@pytest.fixture(scope="session")
def customs_book() -> RuleBook:
    """The rows of data/customs, which take longer to read than most tests do."""
    return load_rule_book(ROOT / "data" / "customs")


@pytest.fixture
def services(
    engine: AsyncEngine, clock: FakeClock, shop: DemoShopBackend, tokens: CustomerTokens, customs_book: RuleBook
) -> Services:
    """Everything actions work with, as the application composes it."""
    rules = load_shop_rules(ROOT / "shop.yml")
    assert rules.customs is not None
    return Services(
        engine=engine,
        clock=clock,
        shop=shop,
        identity=Identity(engine, clock, tokens),
        throttle=ProofThrottle(engine, clock, SECRET),
        rules=rules,
        languages=LANGUAGES,
        customs=CustomsDesk(customs_book, rules.customs, ChosenRates(rules.customs.exchange_rates, ROOT, engine)),
    )


async def begin_conversation(engine: AsyncEngine, clock: FakeClock, **columns: object) -> uuid.UUID:
    """A row in `conversations`."""
    conversation_id = uuid.uuid4()
    row = {"channel": "website", "language": "en", "created_at": clock.now(), "updated_at": clock.now(), **columns}
    async with engine.begin() as connection:
        await connection.execute(insert(conversations).values(id=conversation_id, **row))
        if "external_user" in columns:
            named = {"channel": row["channel"], "account": "shop", "name": f"phone:+{columns['external_user']}"}
            await connection.execute(insert(channel_users).values(conversation_id=conversation_id, **named))
    return conversation_id


@pytest.fixture
def meet(services: Services, engine: AsyncEngine, clock: FakeClock) -> Callable[..., Awaitable[Shopper]]:
    """Begins conversations: `await meet(channel="whatsapp", external_user="34612345678")`."""

    async def begin(**columns: object) -> Shopper:
        return Shopper(services, await begin_conversation(engine, clock, **columns))

    return begin


@pytest.fixture
async def shopper(meet: Callable[..., Awaitable[Shopper]]) -> Shopper:
    """Somebody on the website whom nobody knows yet."""
    return await meet()
