"""An answer given after the shopper left goes out by mail, once, with a link back into the conversation."""

import asyncio
from collections.abc import AsyncIterator
from email.message import EmailMessage
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest

from conversations import transcript
from conversations.letters import LetterWriter
from conversations.mail import RESUME_NAME, MailRoom
from conversations.presence import Person
from conversations.rendering import Renderer
from conversations.resume_links import LIFETIME, find_conversation_of
from conversations.smtp import BadSmtpUrl, SmtpMailer
from conversations.stop_links import StopLinks
from tests.desk.conftest import Page, Replica, Shopper, SignIn
from tests.fakes import FakeClock
from tests.mail_server import MailServer, running_mail_server

SHOP_PAGE = "https://shop.example/"


@pytest.fixture
async def mail_server() -> AsyncIterator[MailServer]:
    async with running_mail_server() as server:
        yield server


@pytest.fixture
def mail_room(desk: Replica, clock: FakeClock, renderer: Renderer, mail_server: MailServer) -> MailRoom:
    mailer = SmtpMailer.from_url(mail_server.url)
    writer = LetterWriter(renderer, "Casa Babel <help@shop.example>", "Casa Babel")
    return MailRoom(desk.services.engine, clock, mailer, writer, SHOP_PAGE, StopLinks(SHOP_PAGE, "key").link)


async def answered(sign_in: SignIn, shopper: Shopper, *texts: str, language: str = "es") -> tuple[Page, UUID, int]:
    """A conversation with an address that an agent answered; the last answer's sequence number."""
    conversation_id = await shopper.arrive(language, shopper_email="lucia@example.com")
    page = await sign_in("Ana")
    await page.post(f"/conversations/{conversation_id}/accept")
    for text in texts:
        sent = await page.post(f"/conversations/{conversation_id}/reply", {"text": text, "client_id": uuid4().hex})
    return page, conversation_id, sent.json()["message"]["seq"]


def link_of(mail: EmailMessage) -> str:
    plain = mail.get_body(("plain",))
    assert plain is not None
    return next(word for word in plain.get_content().split() if word.startswith(SHOP_PAGE))


async def test_an_unread_answer_is_mailed_in_the_shoppers_language_with_a_link_that_resumes(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock, desk: Replica
) -> None:
    page, conversation_id, _ = await answered(sign_in, shopper, "Su paquete sale hoy.")
    assert await mail_room.send_due() == 0, "the shopper may still be reading"
    clock.advance(61)
    assert await mail_room.send_due() == 1
    [mail] = mail_server.mails
    assert mail["To"] == "lucia@example.com"
    assert "help@shop.example" in mail["From"]
    assert "Casa Babel" in mail["Subject"]
    assert mail["Content-Language"] == "es"
    story = await page.get(f"/conversations/{conversation_id}")
    assert story["messages"][-1]["delivery"] == {"state": "sent", "reason": None}
    body = mail.get_body(("plain",))
    assert body is not None
    assert "Su paquete sale hoy." in body.get_content()
    assert "Ana" in body.get_content()
    address = urlsplit(link_of(mail))
    name, token = address.fragment.split("=")
    assert (name, address.query) == (RESUME_NAME, ""), "the secret stays out of servers' logs"
    async with desk.services.engine.connect() as connection:
        assert await find_conversation_of(connection, clock, token) == conversation_id
        assert await find_conversation_of(connection, clock, token[:-1] + "x") is None
        clock.advance(LIFETIME.total_seconds())
        assert await find_conversation_of(connection, clock, token) is None
    assert await mail_room.send_due() == 0


async def test_several_answers_make_one_mail(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    await answered(sign_in, shopper, "First.", "Second.")
    clock.advance(61)
    await mail_room.send_due()
    [mail] = mail_server.mails
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().index("First.") < body.get_content().index("Second.")


async def test_two_replicas_send_one_mail(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    await answered(sign_in, shopper, "Hola")
    clock.advance(61)
    assert sum(await asyncio.gather(*(mail_room.send_due() for _ in range(5)))) == 1
    assert len(mail_server.mails) == 1


async def test_an_answer_that_was_read_is_not_mailed(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock, desk: Replica
) -> None:
    page, conversation_id, seq = await answered(sign_in, shopper, "Hola")
    async with desk.services.engine.begin() as connection:
        await transcript.mark_read(connection, conversation_id, "shopper", seq)
    clock.advance(61)
    assert await mail_room.send_due() == 0
    assert mail_server.mails == []
    assert (await page.get(f"/conversations/{conversation_id}"))["messages"][-1]["delivery"] is None


async def test_a_shopper_who_is_there_gets_the_mail_only_after_leaving(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock, desk: Replica
) -> None:
    _, conversation_id, _ = await answered(sign_in, shopper, "Hola")
    clock.advance(61)
    widget = uuid4()
    await desk.services.presence.enter(widget, conversation_id, Person("shopper", conversation_id, ""))
    assert await mail_room.send_due() == 0
    await desk.services.presence.leave(widget)
    clock.advance(61)
    assert await mail_room.send_due() == 1


async def test_without_an_address_nothing_is_mailed(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    conversation_id = await shopper.arrive()
    page = await sign_in()
    await page.post(f"/conversations/{conversation_id}/accept")
    await page.post(f"/conversations/{conversation_id}/reply", {"text": "Hola", "client_id": "x"})
    clock.advance(61)
    assert await mail_room.send_due() == 0
    assert mail_server.mails == []


async def test_a_server_that_is_busy_is_asked_again_and_a_refusal_is_shown_at_the_desk(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    page, conversation_id, _ = await answered(sign_in, shopper, "Hola")

    async def delivery() -> dict[str, str | None]:
        story = await page.get(f"/conversations/{conversation_id}")
        return story["messages"][-1]["delivery"]  # type: ignore[no-any-return]

    clock.advance(61)
    mail_server.refusal = "451 try later"
    assert await mail_room.send_due() == 0
    assert (await delivery())["state"] == "pending"
    clock.advance(61)
    mail_server.refusal = "550 no such mailbox for lucia@example.com"
    assert await mail_room.send_due() == 0
    assert await delivery() == {"state": "failed", "reason": "server answered 550"}
    mail_server.refusal = None
    clock.advance(3_600)
    assert await mail_room.send_due() == 0, "a refusal for good is not tried again"


async def test_a_mail_server_that_is_away_for_a_day_loses_no_mail_and_for_a_week_says_so(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    mail_server.refusal = "421 away"
    await answered(sign_in, shopper, "Hola")
    for _ in range(24):
        clock.advance(3_600)
        assert await mail_room.send_due() == 0
    mail_server.refusal = None
    clock.advance(3_600)
    assert await mail_room.send_due() == 1
    mail_server.refusal = "421 away"
    page, conversation_id, _ = await answered(sign_in, shopper, "Hola")
    clock.advance(7 * 86_400)
    assert await mail_room.send_due() == 0
    page = await sign_in("Ana")
    story = await page.get(f"/conversations/{conversation_id}")
    assert story["messages"][-1]["delivery"] == {"state": "failed", "reason": "server answered 421"}


async def test_what_an_agent_types_is_text_in_the_html_part(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock
) -> None:
    await answered(sign_in, shopper, '<script>alert(1)</script> & <img src=x onerror="x">', language="ar")
    clock.advance(61)
    await mail_room.send_due()
    page = mail_server.mails[0].get_body(("html",))
    assert page is not None
    html = page.get_content()
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html
    assert 'lang="ar"' in html
    assert f'<a href="{link_of(mail_server.mails[0])}">' in html


@pytest.mark.parametrize("url", ["", "http://mail.example", "smtp://", "smtp://host:port"])
def test_an_address_of_no_mail_server_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(BadSmtpUrl) as refused:
        SmtpMailer.from_url(url)
    assert not url or url not in str(refused.value)


def test_credentials_beyond_this_machine_insist_on_tls() -> None:
    assert SmtpMailer.from_url("smtp://user:p%40ss@mail.example")._start_tls() is True
    assert SmtpMailer.from_url("smtp://user:pass@127.0.0.1")._start_tls() is None
    assert SmtpMailer.from_url("smtps://mail.example").port == 465
    assert SmtpMailer.from_url("smtp://user:p%40ss@mail.example").password == "p@ss"


@pytest.mark.parametrize("address", ["josé@example.com", "nobody at all"])
async def test_an_address_no_mail_can_be_written_to_is_shown_at_the_desk_and_stops_no_other(
    sign_in: SignIn, shopper: Shopper, mail_room: MailRoom, mail_server: MailServer, clock: FakeClock, address: str
) -> None:
    page, _, _ = await answered(sign_in, shopper, "Su paquete sale hoy.")
    odd = await shopper.arrive("es", shopper_email=address)
    await page.post(f"/conversations/{odd}/accept")
    await page.post(f"/conversations/{odd}/reply", {"text": "Hola.", "client_id": uuid4().hex})
    clock.advance(61)
    assert await mail_room.send_due() == 1
    assert len(mail_server.mails) == 1
    told = (await page.get(f"/conversations/{odd}"))["messages"][-1]["delivery"]
    assert told["state"] == "failed"
