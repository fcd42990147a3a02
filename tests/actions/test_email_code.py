"""A one-time code proves whose mailbox an order's is; whether the order exists is never told."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.composition import Services
from actions.order_access import LevelOutOfReach, OrderGate
from actions.task import Task
from actions.turn import Turn
from conversations.email_codes import LIFETIME, MOST_A_DAY, MOST_TRIES, CodePostman, EmailCodes, find_code
from conversations.identity import Identity, IdentityLevel
from conversations.identity_tables import email_codes
from conversations.letters import LetterWriter
from conversations.smtp import SmtpMailer
from tests.actions.conftest import SECRET, begin_conversation
from tests.actions.shopper import Shopper, must_have_words, renderer
from tests.fakes import FakeClock
from tests.mail_server import MailServer, running_mail_server

EMMA: dict[str, Any] = {"order_number": "1007", "email": "emma@example.com"}


@pytest.fixture
async def mail_server() -> AsyncIterator[MailServer]:
    async with running_mail_server() as server:
        yield server


@pytest.fixture
def codes(engine: AsyncEngine, clock: FakeClock) -> EmailCodes:
    return EmailCodes(engine, clock, SECRET)


@pytest.fixture
def postman(engine: AsyncEngine, clock: FakeClock, mail_server: MailServer) -> CodePostman:
    writer = LetterWriter(renderer(), "Casa Babel <help@shop.example>", "Casa Babel")
    return CodePostman(engine, clock, SmtpMailer.from_url(mail_server.url), writer, SECRET)


@pytest.fixture
async def shopper(services: Services, codes: EmailCodes, engine: AsyncEngine, clock: FakeClock) -> Shopper:
    """Somebody who wants a copy of their data, for which a code is needed."""
    found = Shopper(replace(services, codes=codes), await begin_conversation(engine, clock, language="de"))
    await found.says("delete_my_data", privacy_matter="export")
    return found


def code_in(server: MailServer) -> str:
    found = re.search(r"\b\d{6}\b", server.mails[-1].get_content())
    assert found is not None
    return found[0]


async def test_the_code_from_the_mail_opens_what_needs_it(
    shopper: Shopper, postman: CodePostman, mail_server: MailServer, services: Services
) -> None:
    assert await shopper.says("inform", **EMMA) == ["ask_email_code"]
    assert await postman.send_due() == 1
    mail = mail_server.mails[0]
    assert mail["To"] == "emma@example.com"
    assert mail["Content-Language"] == "de"
    keys = await shopper.says("inform", f"es ist {code_in(mail_server)}", order_number=code_in(mail_server))
    assert keys == ["privacy_copy"]
    assert await services.identity.level(shopper.conversation_id) is IdentityLevel.EMAIL_CODE


async def test_a_wrong_pair_and_an_unknown_order_get_the_same_answers_and_no_mail(
    services: Services, codes: EmailCodes, postman: CodePostman, mail_server: MailServer, engine: AsyncEngine
) -> None:
    answers = []
    for said in (EMMA, {**EMMA, "email": "somebody@example.com"}, {**EMMA, "order_number": "999999"}):
        shopper = Shopper(replace(services, codes=codes), await begin_conversation(engine, FakeClock()))
        await shopper.says("delete_my_data", privacy_matter="export")
        heard = [await shopper.says("inform", **said)]
        await postman.send_due()
        heard += [await shopper.says("inform", "000000") for _ in range(MOST_TRIES)]
        answers.append(heard)
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][-1] == ["email_code_gone"]
    assert [mail["To"] for mail in mail_server.mails] == ["emma@example.com"]


async def test_a_code_is_good_once_and_not_for_long(
    shopper: Shopper,
    codes: EmailCodes,
    postman: CodePostman,
    mail_server: MailServer,
    clock: FakeClock,
) -> None:
    await shopper.says("inform", **EMMA)
    await postman.send_due()
    code = code_in(mail_server)
    clock.advance(LIFETIME.total_seconds())
    assert await shopper.says("inform", code) == ["email_code_gone"]
    assert await shopper.presses("button_send_code_again") == ["ask_email_code"]
    await postman.send_due()
    assert await codes.check(shopper.conversation_id, "1007", code) != "right"
    assert await codes.check(shopper.conversation_id, "1007", code_in(mail_server)) == "right"
    assert await codes.check(shopper.conversation_id, "1007", code_in(mail_server)) == "gone"


async def test_after_three_codes_in_a_while_the_next_one_has_to_wait(shopper: Shopper, clock: FakeClock) -> None:
    await shopper.says("inform", **EMMA)
    for _ in range(2):
        clock.advance(20)
        assert await shopper.presses("button_send_code_again") == ["ask_email_code"]
    clock.advance(20)
    assert await shopper.presses("button_send_code_again") == ["email_codes_too_many"]
    clock.advance(15 * 60)
    assert await shopper.presses("button_send_code_again") == ["ask_email_code"]


async def test_more_than_a_days_codes_for_an_order_are_not_sent_and_nobody_can_tell(
    services: Services, codes: EmailCodes, postman: CodePostman, mail_server: MailServer, engine: AsyncEngine
) -> None:
    for _ in range(MOST_A_DAY + 2):
        conversation = await begin_conversation(engine, FakeClock())
        await codes.ask(conversation, "1007", "emma@example.com")
        await postman.send_due()
    assert len(mail_server.mails) == MOST_A_DAY


async def test_neither_the_code_nor_once_sent_the_address_is_in_the_database(
    shopper: Shopper, postman: CodePostman, mail_server: MailServer, engine: AsyncEngine
) -> None:
    await shopper.says("inform", **EMMA)
    await postman.send_due()
    async with engine.connect() as connection:
        row = (await connection.execute(select(email_codes))).one()
    assert row.email is None
    assert code_in(mail_server) not in str(tuple(row))
    assert code_in(mail_server).encode() not in row.code_hash


async def test_a_mail_server_that_is_down_is_tried_again_with_another_code(
    shopper: Shopper, postman: CodePostman, mail_server: MailServer, clock: FakeClock, codes: EmailCodes
) -> None:
    await shopper.says("inform", **EMMA)
    mail_server.refusal = "451 try later"
    assert await postman.send_due() == 0
    mail_server.refusal = None
    clock.advance(60)
    assert await postman.send_due() == 1
    assert await codes.check(shopper.conversation_id, "1007", code_in(mail_server)) == "right"


async def test_without_a_mail_server_a_person_does_it(services: Services, engine: AsyncEngine) -> None:
    shopper = Shopper(services, await begin_conversation(engine, FakeClock()))
    assert await shopper.says("delete_my_data", privacy_matter="export") == ["privacy_by_person", "!hand_over"]


@pytest.mark.parametrize("level", [IdentityLevel.EMAIL_CODE, IdentityLevel.SHOP_TOKEN])
async def test_a_gate_that_cannot_ask_for_a_level_opens_nothing_below_it(
    services: Services, engine: AsyncEngine, clock: FakeClock, level: IdentityLevel, identity: Identity
) -> None:
    conversation = await begin_conversation(engine, clock)
    await identity.remember_proof(conversation, "1007", email="emma@example.com", phone=None)
    gate = OrderGate(services.shop, identity, services.throttle)
    turn = Turn(conversation, None, "inform", 1.0, {}, "")
    with pytest.raises(LevelOutOfReach):
        await gate.open(Task("any", {"order_number": "1007"}), turn, level, again=False, assume_last=True)


@pytest.fixture
def identity(services: Services) -> Identity:
    return services.identity


@given(st.integers(0, 999_999), st.sampled_from(["", " ", "-"]), st.sampled_from([0x30, 0x660, 0x6F0, 0x966, 0xFF10]))
def test_a_code_is_found_in_any_digits_and_spacing(number: int, between: str, zero: int) -> None:
    code = f"{number:06d}"
    written = between.join(chr(zero + int(digit)) for digit in code)
    assert find_code(f"→ {written}.") == code


@pytest.mark.parametrize("text", ["", "12345", "1234567", "order 1007", "+34 612 345 678"])
def test_what_is_no_code_is_not_taken_for_one(text: str) -> None:
    assert find_code(text) is None


def test_the_mails_have_words_in_every_language() -> None:
    must_have_words([{"key": "email_body_code", "args": {"shop_name": "x", "code": "1", "minutes": 10}}])
