"""News for the website goes out by mail where nobody listens, to a proven address, with a link that ends it."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from actions.backends.values import ParcelState
from actions.notices.facts import Fact
from conversations import transcript
from conversations.letters import LetterWriter
from conversations.mail import MailRoom
from conversations.presence import Person, Presence
from conversations.smtp import SmtpMailer
from conversations.stop_links import StopLinks
from tests.connectors.conftest import ROOT, renderer_of
from tests.mail_server import MailServer, running_mail_server
from tests.notices.newsroom import ANA, Newsroom

LINKS = StopLinks("https://help.shop.example", "key")


@pytest.fixture
async def post() -> AsyncIterator[MailServer]:
    async with running_mail_server() as server:
        yield server


@pytest.fixture
def mail_room(room: Newsroom, post: MailServer) -> MailRoom:
    writer = LetterWriter(renderer_of(ROOT), "Casa Babel <help@shop.example>", "Casa Babel")
    return MailRoom(room.engine, room.clock, SmtpMailer.from_url(post.url), writer, LINKS.public_url, LINKS.link)


async def test_unread_news_are_mailed_in_the_shoppers_language_with_a_link_that_ends_them(
    room: Newsroom, mail_room: MailRoom, post: MailServer
) -> None:
    conversation = await room.opened(language="fr", shopper_email="left@example.com")
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await mail_room.send_due() == 0, "the shopper may still be reading"
    room.clock.advance(61)
    assert await mail_room.send_due() == 1
    (mail,) = post.mails
    assert (mail["To"], mail["Content-Language"]) == (ANA, "fr")
    assert "Casa Babel" in mail["Subject"]
    link = str(mail["List-Unsubscribe"]).strip("<>")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert LINKS.find_conversation(link.rpartition("/")[2]) == conversation
    for kind in ("plain", "html"):
        part = mail.get_body((kind,))
        assert part is not None
        assert "1002" in part.get_content()
        assert link in part.get_content()


async def test_news_that_were_read_are_not_mailed(room: Newsroom, mail_room: MailRoom, post: MailServer) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    async with room.engine.begin() as connection:
        await transcript.mark_read(connection, conversation, "shopper", (await room.said(conversation))[-1].seq)
    room.clock.advance(61)
    assert (await mail_room.send_due(), post.mails) == (0, [])


async def test_whoever_is_there_gets_no_mail_until_they_have_left(
    room: Newsroom, mail_room: MailRoom, post: MailServer
) -> None:
    conversation = await room.opened()
    presence, socket = Presence(room.engine, room.clock), uuid4()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    room.clock.advance(61)
    await presence.enter(socket, conversation, Person("shopper", conversation, ""))
    assert await mail_room.send_due() == 0
    await presence.leave(socket)
    room.clock.advance(61)
    assert await mail_room.send_due() == 1
    assert len(post.mails) == 1


async def test_a_stop_before_the_mail_is_sent_ends_it_too(
    room: Newsroom, mail_room: MailRoom, post: MailServer
) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await room.presses(conversation, "stop")
    room.clock.advance(61)
    assert (await mail_room.send_due(), post.mails) == (0, [])


def test_a_link_that_was_made_by_somebody_else_is_none() -> None:
    conversation = uuid4()
    other = StopLinks(LINKS.public_url, "another key").token(conversation)
    assert [LINKS.find_conversation(one) for one in (other, "", "x-y", f"{conversation.hex}-", "é")] == [None] * 5
