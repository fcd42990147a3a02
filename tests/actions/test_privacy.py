"""What is kept of a shopper is told, handed out, and erased everywhere: data is planted, then looked for everywhere."""

import importlib
import io
import json
import pkgutil
import uuid
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.capabilities import Capability
from actions.backends.demo.backend import DemoShopBackend
from actions.composition import Services
from actions.notices.events import remember_handles
from actions.privacy.erasures import Erasures
from actions.privacy.requests import PrivacyRequests
from actions.tables import operation_ledger, refund_ledger
from conversations import owner, transcript
from conversations.customer_token import CustomerTokens
from conversations.erasure import Subject, conversations_of
from conversations.message import Draft
from conversations.personal_data import HOLDINGS, FoundBy, Treatment
from conversations.privacy_tables import erasure_receipts, privacy_requests
from conversations.retention import RetentionPurge
from conversations.tables import action_results, conversations, handoffs, messages, uploads
from storage.metadata import metadata
from tests.actions.conftest import SECRET, begin_conversation
from tests.actions.shopper import Shopper
from tests.actions.test_what_is_offered import NarrowShop
from tests.fakes import FakeClock

TRACE = "zanzibar-plum"
"""In everything that is planted, so that a dump can be searched for it."""
EMAIL = "emma@example.com"


def every_table() -> set[str]:
    """All tables of ours, whichever package declares them."""
    for room in ("storage", "conversations", "desk", "actions", "connectors"):
        package = importlib.import_module(room)
        for module in pkgutil.walk_packages(package.__path__, f"{room}."):
            if not module.name.endswith("__main__") and ".migrations" not in module.name:
                importlib.import_module(module.name)
    return {table.name for table in metadata.tables.values() if table.schema is None}


def test_every_table_says_what_it_has_of_shoppers_and_what_becomes_of_it() -> None:
    assert set(HOLDINGS) == every_table()


def test_what_is_found_by_a_column_has_that_column() -> None:
    every_table()
    for name, holding in HOLDINGS.items():
        table = metadata.tables[name]
        named = {*holding.blanked, *holding.hashed, *holding.secret}
        assert named <= set(table.c.keys()), name
        if holding.treatment is not Treatment.LEFT:
            assert holding.found_by.value in table.c, name


def test_a_table_that_belongs_to_conversations_is_not_left_alone() -> None:
    every_table()
    for table in metadata.tables.values():
        if table.schema is None and FoundBy.CONVERSATION.value in table.c:
            assert HOLDINGS[table.name].treatment is not Treatment.LEFT, table.name


async def log_in(services: Services, tokens: CustomerTokens, clock: FakeClock, conversation: uuid.UUID) -> None:
    token = tokens.issue("emma", timedelta(hours=1))
    await services.identity.log_in(conversation, token)


async def plant(engine: AsyncEngine, clock: FakeClock, services: Services, conversation: uuid.UUID) -> None:
    """Something that says whose it is, in every table that an erasure reaches."""
    now, message = clock.now(), uuid.uuid4()
    async with engine.begin() as connection:
        await transcript.append(
            connection,
            conversation,
            [
                Draft("shopper", "text", text=f"I am {TRACE}", external_id=f"in-{conversation}"),
                Draft("bot", "reply", key="order_status", args={"order_number": "1007", "who": TRACE}),
                Draft("agent", "text", text=f"Dear {TRACE}"),
            ],
            now,
        )
        message = (
            await connection.execute(select(messages.c.id).where(messages.c.conversation_id == conversation).limit(1))
        ).scalar_one()
        await owner.hand_over(
            connection,
            conversation,
            owner.HandOff("shopper_asked", {"wanted": TRACE, "tried": [], "backend": []}, slots={"a": TRACE}),
            now,
        )
        await connection.execute(
            insert(uploads).values(
                id=uuid.uuid4(),
                conversation_id=conversation,
                name=f"{TRACE}.png",
                content_type="image/png",
                size_bytes=3,
                content=TRACE.encode(),
                created_at=now,
            )
        )
        await connection.execute(
            insert(action_results).values(
                turn_id=message, action="a", ordinal=0, response={"said": TRACE}, created_at=now
            )
        )
        await connection.execute(
            update(conversations)
            .where(conversations.c.id == conversation)
            .values(shopper_name=TRACE, shopper_email=EMAIL, tracker={"slots": {"note": TRACE}})
        )
        for name, holding in HOLDINGS.items():
            if holding.treatment in {Treatment.ERASED, Treatment.PSEUDONYMISED}:
                await plant_row(connection, name, conversation, message, clock)
        await remember_handles(connection, {f"parcel:{TRACE}-{conversation.hex}": "1007"}, now)
    await services.identity.remember_proof(conversation, "1007", email=EMAIL, phone=None)


async def plant_row(connection, name, conversation, message, clock) -> None:  # type: ignore[no-untyped-def]
    """A row made from the table's own columns, unless it has one of this conversation already."""
    table, holding = metadata.tables[name], HOLDINGS[name]
    if holding.found_by is not FoundBy.CONVERSATION or name in {"messages", "customer_logins"}:
        return
    there = select(func.count()).select_from(table).where(table.c.conversation_id == conversation)
    if await connection.scalar(there):
        return
    states = {
        "refund_ledger": "done", "operation_ledger": "done", "cases": "open", "answer_mails": "waiting",
        "email_codes": "sent", "privacy_requests": "void", "channel_sends": "sent", "notices": "sent",
    }  # fmt: skip
    known = {
        "conversation_id": conversation,
        "message_id": message,
        "state": states.get(name, TRACE[:8]),
        "kind": {"privacy_requests": "export"}.get(name, "voucher"),
        "currency": "EUR",
        "order_number": TRACE,
        "customer_id": TRACE,
        "email": EMAIL,
        "reason": "other",
        "identity_level": "order_proof",
        "lines": [],
    }
    row = {}
    for column in table.c:
        if column.name in known:
            row[column.name] = known[column.name]
        elif column.nullable or column.server_default is not None:
            continue
        else:
            kind = column.type.python_type
            words = f"{TRACE}-{conversation.hex}"
            row[column.name] = {
                uuid.UUID: uuid.uuid4(),
                str: words[: getattr(column.type, "length", None) or 99],
                int: 1,
                bytes: words.encode(),
                dict: {"who": TRACE},
                bool: False,
            }.get(kind, clock.now())
    await connection.execute(insert(table).values(row))


async def dump(engine: AsyncEngine) -> dict[str, str]:
    """Every row of every table in the database, as text, binary columns readable."""
    found = {}
    async with engine.connect() as connection:
        await connection.execute(text("SET bytea_output = 'escape'"))
        tables = await connection.scalars(
            text("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        )
        for name in tables.all():
            rows = await connection.scalars(text(f'SELECT (t.*)::text FROM "{name}" AS t'))  # noqa: S608
            found[name] = "\n".join(rows.all())
    return found


@pytest.fixture
async def planted(
    services: Services, engine: AsyncEngine, clock: FakeClock, tokens: CustomerTokens
) -> tuple[Shopper, uuid.UUID, uuid.UUID]:
    """Emma, logged in, with an older conversation of hers, and somebody else's that must stay."""
    every_table()
    own = Shopper(services, await begin_conversation(engine, clock))
    older, others = await begin_conversation(engine, clock), await begin_conversation(engine, clock)
    for conversation in (own.conversation_id, older):
        await plant(engine, clock, services, conversation)
    async with engine.begin() as connection:
        kept = Draft("shopper", "text", text="somebody else's words")
        await transcript.append(connection, others, [kept], clock.now())
        await connection.execute(
            update(conversations).where(conversations.c.id == own.conversation_id).values(owner="bot")
        )
        await connection.execute(update(handoffs).values(ended_at=clock.now()))
    await log_in(services, tokens, clock, own.conversation_id)
    return own, older, others


@pytest.fixture
def erasures(services: Services, engine: AsyncEngine, clock: FakeClock) -> Erasures:
    return Erasures(engine, clock, services.shop, PrivacyRequests(engine, clock), SECRET)


async def finish_orders(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(
            text("UPDATE demo_shop.orders SET state = 'delivered' WHERE customer_id = 'emma' AND state != 'cancelled'")
        )


async def test_after_an_agreed_erasure_nothing_is_found_anywhere(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures, engine: AsyncEngine, clock: FakeClock
) -> None:
    own, older, others = planted
    before = await dump(engine)
    reached = {name for name, rows in before.items() if TRACE in rows}
    assert {"messages", "handoffs", "uploads", "conversations", "refund_ledger", "cases", "action_results"} <= reached
    await finish_orders(engine)
    assert await own.says("delete_my_data", privacy_matter="erasure") == ["privacy_confirm"]
    assert await erasures.carry_out() == 0
    assert await own.presses("button_privacy_erase_all") == ["privacy_erasure_begun"]
    assert await erasures.carry_out() == 1
    after = await dump(engine)
    for needle in (TRACE, EMAIL, str(older)):
        assert {name for name, rows in after.items() if needle in rows} == set(), needle
    assert "somebody else's words" in after["messages"]
    async with engine.connect() as connection:
        rows = (
            await connection.execute(select(messages).where(messages.c.conversation_id == own.conversation_id))
        ).all()
        receipt = (await connection.execute(select(erasure_receipts))).one()
    assert [row.key for row in rows] == ["privacy_erased_kept"]
    assert receipt.counts["erased"]["uploads"] == 2
    assert receipt.counts["erased"]["messages"] == rows[0].args["messages"]
    assert receipt.counts["pseudonymised"]["refund_ledger"] == 2
    assert str(others) in after["conversations"]


async def test_ledger_rows_stay_accounted_for_under_a_pseudonym(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures, engine: AsyncEngine
) -> None:
    own, _, _ = planted
    async with engine.connect() as connection:
        amounts = (await connection.execute(select(refund_ledger.c.id, refund_ledger.c.amount_minor))).all()
    await finish_orders(engine)
    await own.says("delete_my_data", privacy_matter="erasure")
    await own.presses("button_privacy_erase_all")
    await erasures.carry_out()
    async with engine.connect() as connection:
        rows = (await connection.execute(select(refund_ledger))).all()
        requests = list(await connection.scalars(select(operation_ledger.c.request)))
    assert [(row.id, row.amount_minor) for row in rows] == amounts
    assert len({row.order_number for row in rows}) == 1
    assert rows[0].order_number.startswith("erased-")
    assert requests == [{}, {}]


async def test_an_order_under_way_keeps_the_erasure_back_and_a_person_takes_over(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures, engine: AsyncEngine
) -> None:
    own, older, _ = planted
    await own.says("delete_my_data", privacy_matter="erasure")
    await own.presses("button_privacy_erase_all")
    assert await erasures.carry_out() == 0
    async with engine.connect() as connection:
        last = (
            await connection.execute(select(privacy_requests.c.state).where(privacy_requests.c.kind == "erasure"))
        ).all()
        held = await transcript.load(connection, own.conversation_id)
        assert await transcript.load(connection, older)
    assert [row.state for row in last] == ["refused"]
    assert held.owner == "queue"


async def test_money_under_way_keeps_the_erasure_waiting(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures, engine: AsyncEngine
) -> None:
    own, older, _ = planted
    await finish_orders(engine)
    async with engine.begin() as connection:
        await connection.execute(
            update(refund_ledger).where(refund_ledger.c.conversation_id == older).values(state="unknown")
        )
    await own.says("delete_my_data", privacy_matter="erasure")
    await own.presses("button_privacy_erase_all")
    assert await erasures.carry_out() == 0
    async with engine.begin() as connection:
        await connection.execute(update(refund_ledger).values(state="done"))
    assert await erasures.carry_out() == 1


async def test_a_shop_that_was_erased_before_a_crash_does_not_keep_ours(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures, engine: AsyncEngine, shop: DemoShopBackend
) -> None:
    """The shop no longer knows the address, but which conversations it reaches was written down first."""
    own, _, _ = planted
    await finish_orders(engine)
    await own.says("delete_my_data", privacy_matter="erasure")
    await own.presses("button_privacy_erase_all")
    requests = PrivacyRequests(engine, FakeClock())
    (wish,) = await requests.list_agreed()
    async with engine.connect() as connection:
        reached = await conversations_of(connection, Subject("emma", EMAIL, None))
    await requests.reaches(wish.id, reached)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE demo_shop.customers SET email = 'gone@erased.invalid' WHERE id = 'emma'"))
    assert await erasures.carry_out() == 1
    assert {name for name, rows in (await dump(engine)).items() if TRACE in rows} == set()


async def test_no_keeps_everything(planted: tuple[Shopper, uuid.UUID, uuid.UUID], erasures: Erasures) -> None:
    own, _, _ = planted
    await own.says("delete_my_data", privacy_matter="erasure")
    assert await own.presses("button_privacy_keep") == ["privacy_not_erased"]
    assert await erasures.carry_out() == 0


async def test_who_is_not_logged_in_is_asked_to_log_in_and_nothing_is_written_down(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    assert await shopper.says("delete_my_data") == ["privacy_what"]
    assert shopper.said[0]["args"] == {"conversation_days": 365, "upload_days": 90}
    assert await shopper.presses("button_privacy_erasure") == ["privacy_log_in"]
    async with engine.connect() as connection:
        assert (await connection.execute(select(privacy_requests))).all() == []


async def test_the_copy_has_what_is_kept_and_the_shops_own(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], engine: AsyncEngine
) -> None:
    own, _, _ = planted
    assert await own.says("delete_my_data", privacy_matter="export") == ["privacy_copy"]
    upload_id = uuid.UUID(own.said[0]["args"]["attachment"]["upload_id"])
    async with engine.connect() as connection:
        content = await connection.scalar(select(uploads.c.content).where(uploads.c.id == upload_id))
    with zipfile.ZipFile(io.BytesIO(content or b"")) as archive:
        names = archive.namelist()
        written = json.loads(archive.read("messages.json"))
        everything = b"".join(archive.read(name) for name in names)
    assert TRACE in json.dumps(written)
    assert any(name.startswith("shop/") for name in names)
    assert any(name.startswith("files/") for name in names)
    assert b"secret_hash" not in everything
    assert b"somebody else's words" not in everything


async def test_what_is_too_old_goes_every_night_with_a_receipt(
    services: Services, engine: AsyncEngine, clock: FakeClock
) -> None:
    every_table()
    old = await begin_conversation(engine, clock)
    await plant(engine, clock, services, old)
    purge = RetentionPurge(engine, clock, services.rules.retention, SECRET)
    clock.advance(timedelta(days=services.rules.retention.upload_days + 1).total_seconds())
    fresh = await begin_conversation(engine, clock)
    assert await purge.purge() == 0
    assert TRACE not in (await dump(engine))["uploads"]
    days = services.rules.retention.conversation_days - services.rules.retention.upload_days
    clock.advance(timedelta(days=days).total_seconds())
    assert await purge.purge() == 1
    left = await dump(engine)
    assert {name for name, rows in left.items() if TRACE in rows} == set()
    assert str(fresh) in left["conversations"]
    async with engine.connect() as connection:
        receipts = list(await connection.scalars(select(erasure_receipts.c.counts)))
    assert receipts[0]["erased"] == {"uploads": 1}
    assert receipts[1]["erased"]["conversations"] == 1


async def test_a_shop_whose_system_erases_nothing_has_a_person_do_it(
    planted: tuple[Shopper, uuid.UUID, uuid.UUID], services: Services, engine: AsyncEngine, clock: FakeClock,
    tokens: CustomerTokens,
) -> None:  # fmt: skip
    modest = NarrowShop(DemoShopBackend(engine, clock.now), Capability.ORDERS)
    shopper = Shopper(replace(services, shop=modest), await begin_conversation(engine, clock))
    await log_in(services, tokens, clock, shopper.conversation_id)
    keys = await shopper.says("delete_my_data", privacy_matter="erasure")
    assert keys == ["privacy_by_person", "!hand_over"]
