"""The subscriber for a shop's own Medusa, run inside one: what happens in the shop is told at our door, and once.

The shop's server has the file as docs/ ships it, in the place that docs/notices.md names.
"""

import asyncio
import subprocess
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from actions.notices.tables import notices, shop_events
from connectors.settings import Settings
from conversations.clock import SystemClock
from conversations.tables import messages
from tests.connectors.conftest import Served, assistant, make_settings, served  # noqa: F401 fixtures
from tests.fakes import FakeAssistant, FakeClock
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import Placed
from tests.medusa_shop.provide import HOME, SUBSCRIBER, find_node
from tests.processes import ROOT

PATIENCE_S = 30
LENA = "lena@example.com"
"""Buys nowhere else. What the subscriber has still to tell of other tests' orders finds nobody here to tell it."""
NUMBER = "5300"
"""Of the order that a test is about."""


@dataclass
class Town:
    """A Medusa and a gateway that it reports to, with a shopper who has proven an older order of theirs."""

    shop: SampleShop
    gateway: Served
    conversation_id: UUID
    news: asyncio.Event
    told: Counter[str] = field(default_factory=Counter)

    async def does(self, work: Callable[..., Any], *words: Any, then: str, **more: Any) -> Any:
        """Something happens in the shop; return when the shopper has been told so, and nothing else of the order."""
        done = await asyncio.to_thread(work, *words, **more)
        self.told[then] += 1
        async with asyncio.timeout(PATIENCE_S):
            while await self.heard() != self.told:
                await self.news.wait()
                self.news.clear()
                await self.gateway.gateway.shop_events.work_off()
        return done

    async def heard(self) -> Counter[str]:
        """What the bot has said of the order in the conversation."""
        row = messages.c
        of_the_order = row.args["order_number"].astext == NUMBER
        asked = select(row.key).where(row.conversation_id == self.conversation_id, of_the_order)
        return Counter([one.key for one in await self.rows(asked)])

    async def rows(self, query: Any) -> list[Any]:
        """Of the gateway's database."""
        async with self.gateway.gateway.services.engine.connect() as connection:
            return list((await connection.execute(query)).all())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An installation on Medusa, whose shoppers are told at any hour."""
    for name in ("data", "web"):
        (tmp_path / name).symlink_to(ROOT / name)
    rules = (ROOT / "shop.yml").read_text().replace("system: demo", "system: medusa")
    told = rules.replace('quiet_hours: "21:00-08:00"', "quiet_hours:")
    assert told != rules
    (tmp_path / "shop.yml").write_text(told)
    return tmp_path


@pytest.fixture
async def town(
    medusa: SampleShop,
    make_settings: Callable[..., Settings],  # noqa: F811 fixture
    assistant: FakeAssistant,  # noqa: F811 fixture
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Town]:
    monkeypatch.setenv("MEDUSA_URL", medusa.server.url)
    monkeypatch.setenv("MEDUSA_SECRET_KEY", medusa.shop.secret_key)
    monkeypatch.setenv("MEDUSA_PUBLISHABLE_KEY", medusa.shop.publishable_key)
    older = medusa.hands.place(LENA, "notebook", captured=False)
    medusa.server.change(f"ALTER SEQUENCE order_display_id_seq RESTART WITH {NUMBER}")
    news = asyncio.Event()

    async def probe(_: str) -> None:
        news.set()

    told = {"events_secret": medusa.server.told_with, "public_url": medusa.server.told_at}
    settings = make_settings(root=root, demo=False, **told)
    # Signatures are minutes old at most: the gateway lives in the shop's own time.
    async with served(settings, assistant, FakeClock(SystemClock().now()), probe) as running:
        conversation_id = UUID((await running.session())["conversation_id"])
        await running.gateway.services.identity.remember_proof(
            conversation_id, older.number, email=older.email, phone=None
        )
        yield Town(medusa, running, conversation_id, news)


async def test_what_happens_in_the_shop_is_told_to_its_shopper_once(town: Town) -> None:
    hands = town.shop.hands
    placed: Placed = await town.does(
        hands.place, LENA, "headphones", "t-shirt-m", captured=False, then="notice_order_confirmed"
    )
    payment = f"/payments/{placed.payment}/capture"
    await town.does(hands.api.admin, "POST", payment, {}, then="notice_payment_received")
    fulfilment = await town.does(hands.ship, placed, number="ES530000001", then="notice_shipped")
    await town.does(hands.deliver, placed, fulfilment, then="notice_delivered")
    coming_back = await asyncio.to_thread(hands.request_return, placed, "t-shirt-m")
    await town.does(hands.receive, placed, coming_back, "t-shirt-m", then="notice_return_received")
    await town.does(hands.refund, placed, 10, then="notice_refund_made")
    # Medusa says of a payment that something was paid back, and not what: the first refund is reported again.
    await town.does(hands.refund, placed, 5, then="notice_refund_made")
    told = await town.rows(select(notices.c.fact, notices.c.about).where(notices.c.order_number == NUMBER))
    refunds = await asyncio.to_thread(hands.refunds, placed.id)
    came_back = await asyncio.to_thread(hands.api.admin, "GET", f"/returns/{coming_back}", fields="display_id")
    assert {(one.fact, one.about) for one in told} == {
        ("order_confirmed", ""),
        ("payment_received", ""),
        ("shipped", "ES530000001"),
        ("delivered", "ES530000001"),
        ("return_received", str(came_back["return"]["display_id"])),
        *(("refund_made", refund["id"]) for refund in refunds),
    }
    (event,) = await town.rows(select(shop_events).where(shop_events.c.external_id.contains(placed.id)))
    assert (event.system, event.fact, event.reason) == ("shop", "order_confirmed", "sent")
    (door,) = town.gateway.gateway.shop_events.doors
    assert door.counts.keys() <= {"stored", "known"}


async def test_an_order_that_the_shop_cancels_is_told_with_the_money_that_goes_back(town: Town) -> None:
    hands = town.shop.hands
    placed: Placed = await town.does(hands.place, LENA, "notebook", captured=False, then="notice_order_confirmed")
    payment = f"/payments/{placed.payment}/capture"
    await town.does(hands.api.admin, "POST", payment, {}, then="notice_payment_received")
    await town.does(hands.api.admin, "POST", f"/orders/{placed.id}/cancel", then="notice_refund_made")


@pytest.mark.usefixtures("medusa_server")
def test_it_is_built_without_complaints_in_a_strict_project() -> None:
    # `medusa build` leaves JavaScript out, and fails where TypeScript complains.
    assert (HOME / "src" / "subscribers" / SUBSCRIBER.name).read_text() == SUBSCRIBER.read_text()
    compiler = HOME / "node_modules" / "typescript" / "bin" / "tsc"
    built = subprocess.run([str(find_node()), compiler, "--noEmit", "-p", HOME], capture_output=True, check=False)
    assert built.returncode == 0, built.stdout.decode()
