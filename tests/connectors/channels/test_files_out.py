"""A file that a reply gives along reaches the shopper on their channel once, or a person brings it."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.replies import button, file, reply
from conversations import attachments, transcript
from conversations.message import Draft, Message
from conversations.outbox.files import awaited_file, awaiting, without_mark
from conversations.outbox.queue import LEASE, REPORT_WITHIN
from conversations.tables import handoffs, uploads
from tests.connectors.channels.outbox_shop import DATA, OutboxShop
from tests.connectors.conftest import renderer_of
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi

INVOICE = b"%PDF-1.7 an invoice"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(16)
COMPANY = button("button_invoice_company", "invoice_request", {"invoice": "company"})
DAY_S = 24 * 3600.0
UPLOADS = {"whatsapp": "media", "messenger": "message_attachments"}
BOTH = pytest.mark.parametrize("channel", ["whatsapp", "messenger"])


class Killed(Exception):
    """The process ends here."""


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


async def begun_on(shop: OutboxShop, channel: str) -> UUID:
    return await (shop.whatsapp() if channel == "whatsapp" else shop.messenger())


async def gives_invoice(shop: OutboxShop, held: UUID, *buttons: dict[str, object], content: bytes = INVOICE) -> Message:
    """What the action says of a shop system that gives invoices as files."""
    async with shop.engine.begin() as connection:
        kept = await attachments.keep(connection, held, "INV-1001.pdf", content, shop.clock.now())
    said = reply("invoice_file", *buttons, order_number="1001", invoice_number="INV-1001", attachment=file(kept))
    draft = Draft("bot", "reply", key=said["key"], args=said["args"], buttons=tuple(said["buttons"]), language="en")
    [message] = await shop.appends(held, draft)
    return message


def calls(shop: OutboxShop, edge: str) -> int:
    return len([one for one in shop.graph.world.requests if one.endswith(f"/{edge}")])


def files_sent(shop: OutboxShop) -> list[tuple[str, bytes]]:
    sent = [shop.graph.world.files[one.file_id] for one in shop.graph.sent if one.file_id is not None]
    return [(one.name, one.content) for one in sent]


async def told(shop: OutboxShop, held: UUID) -> list[str | None]:
    async with shop.engine.connect() as connection:
        return [one.key for one in await transcript.read(connection, held, private=True)]


async def handed_over_for(shop: OutboxShop) -> list[str]:
    async with shop.engine.connect() as connection:
        return list((await connection.execute(select(handoffs.c.reason))).scalars())


async def test_on_whatsapp_an_invoice_is_a_document_above_its_words_and_button(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    message = await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    [sent] = shop.graph.sent
    header = sent.request["interactive"]["header"]
    assert header["document"]["filename"] == "INV-1001.pdf"
    assert "INV-1001" in sent.text
    assert list(sent.choices.values()) == [f"{message.id.hex}.0"]
    assert files_sent(shop) == [("INV-1001.pdf", INVOICE)]
    await shop.hears()
    assert await shop.states() == ["delivered"]


async def test_on_whatsapp_a_document_without_buttons_has_its_words_as_caption(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await gives_invoice(shop, held)
    await shop.sends()
    [sent] = shop.graph.sent
    assert (sent.kind, sent.request["document"]["filename"]) == ("document", "INV-1001.pdf")
    assert "INV-1001" in sent.request["document"]["caption"]


async def test_on_whatsapp_a_document_goes_before_a_list(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await gives_invoice(
        shop, held, COMPANY, *(button(f"button_{one}", one) for one in ("affirm", "deny", "human_agent"))
    )
    await shop.sends()
    assert [sent.kind for sent in shop.graph.sent] == ["document", "interactive"]


async def test_on_whatsapp_a_picture_is_shown_as_one(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await gives_invoice(shop, held, content=PICTURE)
    await shop.sends()
    [sent] = shop.graph.sent
    assert (sent.kind, "filename" in sent.request["image"]) == ("image", False)


async def test_on_messenger_an_invoice_goes_before_its_words(shop: OutboxShop) -> None:
    held = await shop.messenger()
    message = await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    attached, said = shop.graph.sent
    assert (attached.kind, files_sent(shop)) == ("file", [("INV-1001.pdf", INVOICE)])
    assert "INV-1001" in said.text
    assert list(said.choices.values()) == [f"{message.id.hex}.0"]
    await shop.hears()
    assert await shop.states() == ["delivered", "delivered"]


@BOTH
async def test_a_lost_answer_to_the_upload_gives_the_file_again_and_sends_it_once(
    shop: OutboxShop, channel: str
) -> None:
    held = await begun_on(shop, channel)
    shop.graph.faults.drop_answer(on=UPLOADS[channel])
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    assert (files_sent(shop), (await shop.rows())[0].reason) == ([], "temporary")
    await shop.sends(1)
    assert len(files_sent(shop)) == 1
    assert calls(shop, UPLOADS[channel]) == 2
    assert "event_sent_again" not in await told(shop, held)


@BOTH
async def test_a_lost_answer_to_the_message_is_settled_by_its_report(shop: OutboxShop, channel: str) -> None:
    held = await begun_on(shop, channel)
    shop.graph.faults.drop_answer()
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    await shop.hears()
    await shop.sends(REPORT_WITHIN.total_seconds() + 1)
    assert len(files_sent(shop)) == 1
    assert calls(shop, UPLOADS[channel]) == 1


@BOTH
@pytest.mark.parametrize("moment", ["file.claimed", "file.given", "send.claimed"])
async def test_a_sender_that_dies_on_the_way_leaves_a_file_that_is_sent_once(
    shop: OutboxShop, channel: str, moment: str
) -> None:
    held = await begun_on(shop, channel)
    await gives_invoice(shop, held, COMPANY)

    async def dies(reached: str) -> None:
        if reached == moment:
            raise Killed

    dying = shop.another_sender(dies)
    await dying.work_off()
    assert files_sent(shop) == []
    await shop.sends(LEASE.total_seconds() + 1)
    await shop.sends(REPORT_WITHIN.total_seconds())
    assert len(files_sent(shop)) == 1
    # Only where the message itself may have gone out does anybody have to know.
    assert ("event_sent_again" in await told(shop, held)) == (moment == "send.claimed")


@BOTH
async def test_two_senders_send_a_file_once(shop: OutboxShop, channel: str) -> None:
    held = await begun_on(shop, channel)
    await gives_invoice(shop, held, COMPANY)
    other = shop.another_sender()

    async def the_other_looks_too(moment: str) -> None:
        if moment.startswith("file."):
            await other.work_off()

    await shop.another_sender(the_other_looks_too).work_off()
    await shop.sends()
    assert len(files_sent(shop)) == 1


@BOTH
async def test_a_file_that_meta_refuses_is_brought_by_a_person(shop: OutboxShop, channel: str) -> None:
    held = await begun_on(shop, channel)
    refusal = (131053, None) if channel == "whatsapp" else (100, 2018047)
    shop.graph.faults.fail(*refusal, on=UPLOADS[channel])
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    await shop.sends()
    # The words that speak of the file do not go out without it.
    assert shop.told() == [renderer_of(DATA.parent).render_text("file_by_person", {}, "en")]
    assert await handed_over_for(shop) == ["file_by_person"]
    assert [row.reason for row in await shop.rows()] == ["media"] * (len(await shop.rows()) - 1) + [None]


async def test_a_file_that_whatsapp_finds_unreadable_later_is_brought_by_a_person(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.world.files_unreadable = True
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    await shop.hears()
    await shop.hears()
    assert await told(shop, held) == ["invoice_file", "event_handed_over", "file_by_person"]
    [row] = await shop.rows()
    assert (row.state, row.reason, row.fault["code"]) == ("failed", "media", 131053)


async def test_a_file_that_is_no_longer_kept_is_brought_by_a_person(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await gives_invoice(shop, held, COMPANY)
    async with shop.engine.begin() as connection:
        await connection.execute(delete(uploads))
    await shop.sends()
    assert [row.reason for row in await shop.rows()] == ["file_gone"]
    assert await handed_over_for(shop) == ["file_by_person"]


async def test_who_blocked_the_shop_is_nobodys_work(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await gives_invoice(shop, held, COMPANY)
    shop.graph.on_messenger("1254459154682919", receives=False)
    await shop.sends()
    assert [row.reason for row in await shop.rows()] == ["recipient", "recipient"]
    assert await handed_over_for(shop) == []


async def test_an_expired_token_keeps_the_file_in_the_queue(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await gives_invoice(shop, held, COMPANY)
    shop.graph.world.tokens["whatsapp-token"].revoked = True
    await shop.sends()
    assert await shop.states() == ["queued"]
    shop.graph.world.tokens["whatsapp-token"].revoked = False
    shop.clock.advance(60)
    await shop.sender.check_stopped()
    await shop.sends()
    assert len(files_sent(shop)) == 1


async def test_outside_the_window_nothing_is_uploaded_and_a_template_invites(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.has_templates()
    shop.clock.advance(DAY_S + 60)
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    assert ([sent.kind for sent in shop.graph.sent], calls(shop, "media")) == (["template"], 0)
    assert "held" in await shop.states()
    await shop.writes_again(held)
    await shop.sends()
    assert len(files_sent(shop)) == 1


async def test_on_messenger_a_file_outside_the_window_is_refused_by_its_rule(shop: OutboxShop) -> None:
    held = await shop.messenger()
    shop.clock.advance(DAY_S + 60)
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    assert (shop.graph.sent, calls(shop, "message_attachments")) == ([], 0)
    assert {(row.state, row.reason) for row in await shop.rows()} == {("refused", "window_closed")}


async def test_a_window_that_whatsapp_finds_closed_later_is_one_that_was_closed(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.on_whatsapp("34612345678").person.wrote_at.clear()
    await gives_invoice(shop, held, COMPANY)
    await shop.sends()
    await shop.hears()
    await shop.sends()
    assert {(row.state, row.reason) for row in await shop.rows()} == {("refused", "window_closed")}
    assert await handed_over_for(shop) == []


async def test_a_file_is_looked_up_in_its_own_conversation_alone(shop: OutboxShop) -> None:
    message = await gives_invoice(shop, await shop.whatsapp())
    another = await shop.whatsapp("34600000002")
    await shop.appends(another, Draft("bot", "reply", key=message.key, args=message.args, language="en"))
    await shop.sends()
    assert (await shop.rows(another))[0].reason == "file_gone"
    assert len(files_sent(shop)) == 1


def test_a_request_says_nothing_of_the_mark_it_waited_with() -> None:
    marked = awaiting({"type": "document"}, UUID(int=1))
    assert awaited_file(marked) == UUID(int=1)
    assert without_mark(marked) == {"type": "document"}
    assert awaited_file(without_mark(marked)) is None
