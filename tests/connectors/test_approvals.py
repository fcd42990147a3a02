"""The desk's door to approvals, on a running gateway with a seeded demo shop: who may, what is refused and seen."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx
import pytest
from sqlalchemy import func, select, text, update

from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.seed import seed
from actions.backends.values import Contact, OrderAccess, RefundReason
from actions.ledger import RefundDraft, RefundLedger
from actions.refund_policy import OVER_LIMIT, Claim
from conversations import owner
from conversations.approvals import approvals
from conversations.tables import conversations, messages
from desk.access import WRITE_HEADER
from desk.agents import Role, change_role, create_agent
from tests.connectors.conftest import Served

PASSWORD = "a long enough password"
EMMA = OrderAccess("1012", Contact(email="emma@example.com"))


@dataclass(frozen=True)
class House:
    """The gateway, and the people at its desk."""

    served: Served
    stack: AsyncExitStack

    async def sign_in(self, name: str, role: Role = "agent") -> httpx.AsyncClient:
        """An agent's browser."""
        engine = self.served.gateway.services.engine
        email = f"{name.lower()}@example.com"
        await create_agent(engine, email=email, name=name, password=PASSWORD, role=role)
        client = httpx.AsyncClient(base_url=f"{self.served.url}/api/desk", headers={WRITE_HEADER: "1"}, timeout=20)
        await self.stack.enter_async_context(client)
        signed = await client.post("/session", json={"email": email, "password": PASSWORD})
        assert signed.status_code == 200, signed.text
        return client

    async def ask(self) -> tuple[uuid.UUID, str]:
        """A refund over the limit that waits, its conversation in the queue: ids of the conversation and of the row."""
        services = self.served.gateway.services
        begun = await self.served.session()
        conversation = uuid.UUID(begun["conversation_id"])
        shop = DemoShopBackend(services.engine, services.clock.now)
        order = await shop.get_order(EMMA)
        claim = Claim(order, order.items, RefundReason.DAMAGED)
        draft = RefundDraft(order.number, claim.lines, claim.amount, claim.reason, "order_proof", order.customer.id)
        ledger = RefundLedger(services.engine, services.clock, shop, services.rules.refunds)
        entry = await ledger.hand_to_person(conversation, draft, OVER_LIMIT, order)
        async with services.engine.begin() as connection:
            now = services.clock.now()
            await owner.hand_over(connection, conversation, owner.HandOff(OVER_LIMIT), now)
        return conversation, str(entry.id)

    async def refunds(self) -> int:
        """How many refunds of that order the shop has made."""
        async with self.served.gateway.services.engine.connect() as connection:
            made = select(func.count()).where(tables.refunds.c.order_number == EMMA.order_number)
            return int(await connection.scalar(made) or 0)


@pytest.fixture
async def house(gateway: Served) -> AsyncIterator[House]:
    services = gateway.gateway.services
    await seed(services.engine, services.clock.now())
    async with AsyncExitStack() as stack:
        yield House(gateway, stack)


async def test_only_who_is_signed_in_at_our_own_page_sees_or_decides(house: House) -> None:
    _, entry = await house.ask()
    async with httpx.AsyncClient(base_url=f"{house.served.url}/api/desk") as stranger:
        assert (await stranger.get("/approvals")).status_code == 401
        assert (await stranger.post(f"/approvals/{entry}/approve", headers={WRITE_HEADER: "1"})).status_code == 401
    ana = await house.sign_in("Ana")
    foreign = await ana.post(f"/approvals/{entry}/approve", headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403
    assert await house.refunds() == 0


async def test_the_list_says_what_who_how_sure_why_and_by_when(house: House) -> None:
    conversation, entry = await house.ask()
    ana = await house.sign_in("Ana")
    listed = (await ana.get("/approvals")).json()
    assert listed["waiting"] == 1
    [one] = listed["approvals"]
    assert (one["id"], one["conversation_id"], one["order_number"]) == (entry, str(conversation), "1012")
    assert one["what_text"] == "Refund"
    assert one["amount"].startswith("£")
    assert one["reason_text"] == "Refund over the automatic limit"
    assert one["identity_level"] == "order_proof"
    assert one["lines"] == ["Reason: damaged"]
    services = house.served.gateway.services
    order = await DemoShopBackend(services.engine, services.clock.now).get_order(EMMA)
    assert [(item["name"], item["quantity"]) for item in one["items"]] == [(i.name, i.quantity) for i in order.items]
    assert all(item["amount"].startswith("£") for item in one["items"])
    assert (one["late"], one["hindrance"], one["decision"]) == (False, None, None)
    counts = (await ana.get("/conversations")).json()["counts"]
    assert counts["approvals"] == 1


async def test_a_row_from_before_items_were_kept_is_listed_without_them(house: House) -> None:
    await house.ask()
    ana = await house.sign_in("Ana")
    async with house.served.gateway.services.engine.begin() as connection:
        await connection.execute(update(approvals).values(asked=text("asked - 'items'")))
    [one] = (await ana.get("/approvals")).json()["approvals"]
    assert (one["items"], one["what_text"]) == ([], "Refund")


async def test_a_yes_is_done_once_told_and_kept_with_who_and_when(house: House) -> None:
    conversation, entry = await house.ask()
    ana, ben = await house.sign_in("Ana"), await house.sign_in("Ben")
    answers = await asyncio.gather(
        *(page.post(f"/approvals/{entry}/approve") for page in (ana, ben, ana, ben, ana, ben))
    )
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == [200, 200, 200, 409, 409, 409]
    assert await house.refunds() == 1
    beaten = next(answer.json()["error"] for answer in answers if answer.status_code == 409)
    assert (beaten["code"], beaten["decision"]) == ("already_decided", "approved")
    decided = (await ana.get("/approvals", params={"which": "decided"})).json()
    [one] = decided["approvals"]
    assert (decided["waiting"], one["decision"], one["outcome"]) == (0, "approved", "done")
    assert one["decided_by"] == beaten["agent_name"]
    detail = (await ben.get(f"/conversations/{conversation}")).json()
    assert [each["id"] for each in detail["approvals"]] == [entry]
    keys = [line["key"] for line in detail["messages"]]
    assert keys[-2:] == ["event_approved", "approval_done_refund"]
    assert detail["conversation"]["owner"] == "bot"


async def test_a_no_needs_a_reason_that_colleagues_see_and_the_shopper_does_not(house: House) -> None:
    conversation, entry = await house.ask()
    ana = await house.sign_in("Ana")
    for body in ({}, {"why": "  "}, {"why": "x" * 501}):
        assert (await ana.post(f"/approvals/{entry}/refuse", json=body)).status_code == 422
    refused = await ana.post(f"/approvals/{entry}/refuse", json={"why": "worn for a month"})
    assert refused.status_code == 200
    assert (refused.json()["approval"]["why"], refused.json()["approval"]["decided_by"]) == ("worn for a month", "Ana")
    again = await ana.post(f"/approvals/{entry}/approve")
    assert (again.status_code, again.json()["error"]["code"]) == (409, "already_decided")
    assert await house.refunds() == 0
    async with house.served.gateway.services.engine.connect() as connection:
        said = select(messages.c.key, messages.c.args).where(messages.c.conversation_id == conversation)
        told = {row.key: row.args for row in await connection.execute(said)}
    assert "worn" not in str(told["approval_refused"])


async def test_whoever_handles_the_conversation_is_told_that_a_colleague_has_to(house: House) -> None:
    conversation, entry = await house.ask()
    ana, ben = await house.sign_in("Ana"), await house.sign_in("Ben")
    assert (await ana.post(f"/conversations/{conversation}/accept")).status_code == 200
    own = await ana.post(f"/approvals/{entry}/approve")
    assert (own.status_code, own.json()["error"]["hindrance"]) == (403, "four_eyes")
    assert [one["hindrance"] for one in (await ana.get("/approvals")).json()["approvals"]] == ["four_eyes"]
    assert [one["hindrance"] for one in (await ben.get("/approvals")).json()["approvals"]] == [None]
    assert (await ben.post(f"/approvals/{entry}/approve")).status_code == 200
    assert (await ben.get(f"/conversations/{conversation}")).json()["conversation"]["agent_name"] == "Ana"


async def test_what_is_not_there_is_not_found(house: House) -> None:
    ana = await house.sign_in("Ana")
    missing = await ana.post(f"/approvals/{uuid.uuid4()}/approve")
    assert (missing.status_code, missing.json()["error"]["code"]) == (404, "approval_unknown")


async def test_an_agent_can_be_made_a_supervisor(house: House) -> None:
    ana = await house.sign_in("Ana")
    assert (await ana.get("/me")).json()["role"] == "agent"
    await change_role(house.served.gateway.services.engine, email="Ana@example.com", role="supervisor")
    assert (await ana.get("/me")).json()["role"] == "supervisor"


async def test_the_decision_speaks_the_shoppers_language(house: House) -> None:
    conversation, entry = await house.ask()
    services = house.served.gateway.services
    async with services.engine.begin() as connection:
        theirs = update(conversations).where(conversations.c.id == conversation).values(language="de")
        await connection.execute(theirs)
    ana = await house.sign_in("Ana")
    await ana.post(f"/approvals/{entry}/approve")
    lines = (await ana.get(f"/conversations/{conversation}")).json()["messages"]
    assert lines[-1]["language"] == "de"
    assert "Gute Nachricht" in lines[-1]["text"]
    assert lines[-1]["text_for_agent"].startswith("Good news")
