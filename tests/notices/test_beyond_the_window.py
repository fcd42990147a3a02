"""Where a reply window is closed: WhatsApp invites by template, Messenger falls back to mail, or nothing is said."""

import uuid
from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.values import ParcelState
from actions.notices.facts import Fact
from tests.connectors.channels.outbox_shop import OutboxShop
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi
from tests.notices.newsroom import ANA, ANAS_PHONE, Newsroom

TWO_DAYS_S = 48 * 3600


@pytest.fixture
async def outbox(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


async def proves(room: Newsroom, conversation: uuid.UUID, email: str | None = ANA) -> None:
    phone = None if email else ANAS_PHONE
    await room.identity.remember_proof(conversation, "1002", email=email, phone=phone)


async def templates_are_approved(outbox: OutboxShop) -> None:
    await outbox.templates.synchronise(outbox.engine, outbox.whatsapp_graph, outbox.clock)
    for _, name, _ in list(outbox.graph.world.templates):
        outbox.graph.review_template(name)
    await outbox.templates.synchronise(outbox.engine, outbox.whatsapp_graph, outbox.clock)


async def test_whatsapp_within_the_window_gets_the_news_itself(room: Newsroom, outbox: OutboxShop) -> None:
    conversation = await outbox.whatsapp()
    await proves(room, conversation)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await outbox.sends()
    (told,) = outbox.told()
    assert "1002" in told
    assert await room.mails() == [("spare", ANA)]


async def test_whatsapp_beyond_the_window_is_invited_and_gets_the_news_when_it_writes(
    room: Newsroom, outbox: OutboxShop
) -> None:
    await templates_are_approved(outbox)
    conversation = await outbox.whatsapp(language="de")
    await proves(room, conversation)
    room.clock.advance(TWO_DAYS_S)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await outbox.sends()
    (row,) = [one for one in await outbox.rows(conversation) if one.way == "template"]
    (invitation,) = outbox.graph.sent
    assert invitation.text.startswith("babeldesk_notice_")
    assert invitation.request["template"]["language"] == {"code": "de"}
    assert "1002" in str(invitation.request["template"]["components"])
    assert row.state == "sent"
    assert "held" in await outbox.states(conversation)
    await outbox.writes_again(conversation)
    await outbox.sends(1)
    assert "1002" in outbox.told()[1]
    assert await room.mails() == [("spare", ANA)]


async def test_whatsapp_without_an_approved_template_falls_back_to_the_proven_address(
    room: Newsroom, outbox: OutboxShop
) -> None:
    conversation = await outbox.whatsapp()
    await proves(room, conversation)
    room.clock.advance(TWO_DAYS_S)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await outbox.sends()
    assert outbox.told() == []
    assert await room.mails() == [("waiting", ANA)]
    assert [(one.state, one.reason) for one in await outbox.rows()] == [("refused", "window_closed_mailed")]


async def test_messenger_beyond_the_window_and_without_an_address_is_not_told_and_the_row_says_so(
    room: Newsroom, outbox: OutboxShop
) -> None:
    conversation = await outbox.messenger()
    await proves(room, conversation, email=None)
    room.clock.advance(TWO_DAYS_S)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await outbox.sends()
    assert (outbox.told(), await room.told(conversation)) == ([], [])
    assert await room.rows() == [("delivered", "refused", "window_closed")]


async def test_messenger_beyond_the_window_is_mailed(room: Newsroom, outbox: OutboxShop) -> None:
    conversation = await outbox.messenger()
    await proves(room, conversation)
    room.clock.advance(TWO_DAYS_S)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await outbox.sends()
    assert await room.mails() == [("waiting", ANA)]
