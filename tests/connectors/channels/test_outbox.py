"""What is stored for a shopper reaches their channel once, in order, within its rules, whatever goes wrong between."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.whatsapp.channel import WhatsAppChannel
from conversations import transcript
from conversations.identity_tables import order_proofs
from conversations.mail_queue import answer_mails
from conversations.message import Draft
from conversations.outbox.queue import LEASE, REPORT_WITHIN
from conversations.outbox.reports import Report, record_status
from conversations.outbox.tables import channel_sends, channel_stops
from conversations.tables import conversations, messages
from tests.connectors.channels.outbox_shop import OutboxShop
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi

DAY_S = 24 * 3600.0
PATIENCE_S = 10


class Killed(Exception):
    """The process ends here."""


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock, graph: GraphApi) -> AsyncIterator[OutboxShop]:
    begun = OutboxShop(engine, clock, graph)
    yield begun
    await begun.close()


async def keys(shop: OutboxShop, conversation_id: UUID) -> list[str | None]:
    async with shop.engine.connect() as connection:
        return [one.key for one in await transcript.read(connection, conversation_id, private=True)]


async def test_what_is_stored_for_a_shopper_goes_out_in_order(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "one", "two")
    await shop.says(held, "three", author="agent")
    await shop.sends()
    assert shop.told() == ["one", "two", "three"]
    assert await shop.states() == ["sent", "sent", "sent"]
    assert all(row.body is None and row.external_id for row in await shop.rows())


async def test_private_lines_shoppers_words_and_what_is_out_already_are_not_sent(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "secret", author="agent", private=True)
    await shop.says(held, "mine", author="shopper")
    await shop.says(held, "said in the app", author="agent", already_out=True)
    await shop.sends()
    assert (shop.told(), await shop.rows()) == ([], [])


async def test_a_reply_is_worded_in_the_conversations_language_with_its_buttons(shop: OutboxShop) -> None:
    held = await shop.messenger()
    buttons = ({"key": "button_affirm", "intent": "affirm"}, {"key": "button_deny", "intent": "deny"})
    [message] = await shop.appends(held, Draft("bot", "reply", key="greet", buttons=buttons, language="es"))
    await shop.sends()
    [sent] = shop.graph.sent
    assert list(sent.choices.values()) == [f"{message.id.hex}.0", f"{message.id.hex}.1"]
    assert sent.text == shop.words.rendered(message, await loaded(shop, held)).text  # type: ignore[union-attr]


async def loaded(shop: OutboxShop, conversation_id: UUID) -> Any:
    async with shop.engine.connect() as connection:
        return await transcript.load(connection, conversation_id)


async def test_the_website_has_no_outbox(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(channel="website"))
    await shop.says(held, "shown by its page")
    await shop.sends()
    async with shop.engine.connect() as connection:
        assert await connection.scalar(select(messages.c.to_send)) is False
    assert await shop.rows() == []


async def test_two_senders_send_everything_once(shop: OutboxShop) -> None:
    for number in range(8):
        held = await shop.whatsapp(f"3461234567{number}")
        await shop.says(held, *(f"{number}.{part}" for part in range(3)))
    other = shop.another_sender()
    await asyncio.gather(shop.sender.work_off(), other.work_off())
    await asyncio.gather(shop.sender.work_off(), other.work_off())
    assert sorted(shop.told()) == sorted(f"{number}.{part}" for number in range(8) for part in range(3))
    for number in range(8):
        mine = [text for text in shop.told() if text.startswith(f"{number}.")]
        assert mine == sorted(mine)


async def test_statuses_move_a_message_forward_only(shop: OutboxShop) -> None:
    shop.graph.on_whatsapp("34612345678", reads=True)
    held = await shop.whatsapp()
    [message] = await shop.says(held, "read me")
    await shop.sends()
    await shop.hears()
    assert await shop.states() == ["read"]
    shop.reported -= 3
    await shop.hears()
    assert await shop.states() == ["read"]
    assert (await loaded(shop, held)).read_seq_shopper == message.seq


async def test_a_status_before_the_answer_to_the_request_is_kept(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "quick")

    async def reports_come_first(moment: str) -> None:
        if moment == "send.answered":
            await shop.hears()
            assert await shop.states() == ["delivered"]

    await shop.another_sender(reports_come_first).work_off()
    assert await shop.states() == ["delivered"]


async def test_messengers_delivery_before_the_answer_is_kept_and_its_echo_is_ours(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await shop.says(held, "quick")

    async def reports_come_first(moment: str) -> None:
        if moment == "send.answered":
            await shop.hears()

    await shop.another_sender(reports_come_first).work_off()
    [row] = await shop.rows(held)
    assert (row.state, row.external_id) == ("delivered", shop.graph.sent[0].id)


async def test_a_delivery_recorded_beside_the_answer_is_not_lost(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await shop.says(held, "quick")
    recording = await shop.engine.connect()
    waits = text("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")

    async def a_delivery_is_being_recorded(moment: str) -> None:
        if moment == "send.answered":
            report = Report("messenger", shop.graph.sent[-1].id, "delivered")
            await record_status(recording, report, shop.clock.now())

    sending = asyncio.create_task(shop.another_sender(a_delivery_is_being_recorded).work_off())
    async with shop.engine.connect() as looking:
        while not sending.done() and await looking.scalar(waits) is None:
            await looking.rollback()
    await recording.commit()
    await recording.close()
    await sending
    assert await shop.states() == ["delivered"]


async def test_a_delivery_of_a_name_nobody_knows_yet_waits_for_the_answer(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await shop.says(held, "quick")

    async def only_the_delivery_comes_first(moment: str) -> None:
        if moment == "send.answered":
            await shop.graph.settle()
            shop.reported = 2  # the shopper's own word and the echo
            await shop.hears()

    await shop.another_sender(only_the_delivery_comes_first).work_off()
    assert await shop.states() == ["delivered"]


async def test_an_expired_token_stops_the_channel_and_keeps_the_queue(shop: OutboxShop) -> None:
    held, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    shop.graph.world.tokens["whatsapp-token"].revoked = True
    await shop.says(held, "one", "two")
    await shop.says(other, "three")
    await shop.sends()
    await shop.sends(5)
    assert await shop.states() == ["queued", "queued", "queued"]
    assert len([one for one in shop.graph.world.requests if one.endswith("/messages")]) <= 2
    async with shop.engine.connect() as connection:
        stop = (await connection.execute(select(channel_stops))).one()
    assert (stop.channel, stop.reason, stop.fault["code"]) == ("whatsapp", "token", 190)
    shop.graph.world.tokens["whatsapp-token"].revoked = False
    shop.clock.advance(60)
    await shop.sender.check_stopped()
    await shop.sends()
    assert [text for text in shop.told() if text != "three"] == ["one", "two"]
    assert await shop.states() == ["sent", "sent", "sent"]


async def test_a_token_that_expires_in_the_middle_of_the_queue_loses_and_repeats_nothing(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    token = shop.graph.world.tokens["whatsapp-token"]

    async def expires_after_the_second(moment: str) -> None:
        if moment == "send.answered" and len(shop.told()) == 2:
            token.expires_at = shop.clock.now()

    await shop.says(held, "one", "two", "three", "four")
    await shop.another_sender(expires_after_the_second).work_off()
    assert (shop.told(), await shop.states()) == (["one", "two"], ["sent", "sent", "queued", "queued"])
    token.expires_at = None
    shop.clock.advance(60)
    await shop.sender.check_stopped()
    await shop.sends()
    assert shop.told() == ["one", "two", "three", "four"]


async def test_a_locked_account_is_asked_for_its_health_before_anything_is_sent(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.faults.fail(131031)
    await shop.says(held, "one")
    await shop.sends()
    shop.graph.number.can_send = "BLOCKED"
    shop.clock.advance(60)
    await shop.sender.check_stopped()
    await shop.sends()
    assert shop.told() == [], "the number can be asked about, and may not send"
    shop.graph.number.can_send = "LIMITED"
    shop.clock.advance(15 * 60)
    await shop.sender.check_stopped()
    await shop.sends()
    assert shop.told() == ["one"]


async def test_a_process_that_begins_with_another_token_sends_at_once(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.world.tokens["whatsapp-token"].revoked = True
    await shop.says(held, "one")
    await shop.sends()
    shop.graph.world.tokens["whatsapp-token"].revoked = False
    begun = shop.another_sender()
    await begun.check_stopped()
    await begun.work_off()
    assert shop.told() == ["one"]


async def test_too_many_messages_to_one_person_make_that_person_wait_alone(shop: OutboxShop) -> None:
    held, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    await shop.says(held, "one", "two")
    shop.graph.faults.fail(131056)
    await shop.sends()
    await shop.says(other, "other")
    await shop.sends()
    assert shop.told() == ["other"]
    shop.graph.faults.fail(131056)
    await shop.sends(1)
    await shop.sends(3)
    assert shop.told() == ["other"]
    await shop.sends(1)
    assert shop.told() == ["other", "one", "two"]


async def test_a_rate_of_the_number_pauses_the_number(shop: OutboxShop) -> None:
    held, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    await shop.says(held, "one")
    shop.graph.faults.fail(130429)
    await shop.sends()
    await shop.says(other, "two")
    await shop.sends()
    assert shop.told() == []
    await shop.sends(1)
    assert sorted(shop.told()) == ["one", "two"]


async def test_a_number_that_is_paused_is_paused_for_every_process_and_a_pair_as_well(shop: OutboxShop) -> None:
    held, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    await shop.says(held, "one")
    shop.graph.faults.fail(131056)
    await shop.sends()
    another = shop.another_sender()
    await another.work_off()
    assert shop.told() == [], "the pair waits, whoever sends"
    await shop.says(other, "two")
    shop.graph.faults.fail(130429)
    await shop.sends()
    await shop.says(await shop.whatsapp("34600000003"), "three")
    await another.work_off()
    assert shop.told() == [], "the number waits, whoever sends"
    shop.clock.advance(1)
    await another.work_off()
    assert sorted(shop.told()) == ["one", "three", "two"]


async def test_two_processes_together_keep_the_rate_of_a_number(
    shop: OutboxShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In no second do more than `per_s` go out; each process alone would send so many."""
    per_s, people = 10, 24
    monkeypatch.setattr(WhatsAppChannel, "messages_per_second", per_s)
    loop, sent_at = asyncio.get_running_loop(), []
    shop.graph.world.listeners.append(lambda _: sent_at.append(loop.time()))
    for number in range(people):
        await shop.says(await shop.whatsapp(f"346000001{number:02}"), f"to {number}")
    await asyncio.gather(*(one.work_off() for one in (shop.another_sender(), shop.another_sender())))
    assert len(shop.told()) == people
    late_s = 0.1  # an answer of the API's process may come a little late, and then its neighbours stand closer
    busiest = max(sum(0 <= other - one < 1 - late_s for other in sent_at) for one in sent_at)
    assert busiest <= per_s


@pytest.mark.parametrize(("code", "reason"), [(131026, "recipient"), (100, "parameter"), (131048, "spam_limit")])
async def test_what_must_not_be_repeated_is_not(shop: OutboxShop, code: int, reason: str) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "never")
    shop.graph.faults.fail(code)
    await shop.sends()
    await shop.sends(3600)
    [row] = await shop.rows()
    assert (row.state, row.reason, row.fault["code"], shop.told()) == ("failed", reason, code, [])


async def test_a_failure_reported_later_shows_its_reason(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.on_whatsapp("34612345678", receives=False)
    await shop.says(held, "to nobody")
    await shop.sends()
    await shop.hears()
    [row] = await shop.rows()
    assert (row.state, row.reason, row.fault["code"]) == ("failed", "recipient", 131026)


async def test_an_answer_that_never_came_is_settled_by_the_report(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "one", "two")
    shop.graph.faults.drop_answer()
    await shop.sends()
    assert await shop.states() == ["unknown", "queued"]
    await shop.hears()
    await shop.sends()
    assert shop.told() == ["one", "two"]
    assert await shop.states() == ["delivered", "sent"]


async def test_an_api_that_is_too_slow_to_answer_gets_nothing_twice(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "once")
    shop.graph.faults.slow(1.0)
    await shop.sends()
    assert await shop.states() == ["unknown"]
    await shop.hears()
    await shop.sends(REPORT_WITHIN.total_seconds())
    assert shop.told() == ["once"]


async def test_without_a_report_it_is_sent_again_after_a_minute_and_agents_are_told(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "lost")
    shop.graph.faults.hang_up()
    await shop.sends()
    await shop.sends(REPORT_WITHIN.total_seconds() - 1)
    assert shop.told() == []
    await shop.sends(1)
    assert shop.told() == ["lost"]
    assert "event_sent_again" in await keys(shop, held)


@pytest.mark.parametrize(("moment", "reached"), [("send.claimed", 0), ("send.answered", 1)])
async def test_a_process_killed_around_a_request_leaves_it_unknown(shop: OutboxShop, moment: str, reached: int) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "one", "two")

    async def kill(name: str) -> None:
        if name == moment:
            raise Killed

    await shop.another_sender(kill).work_off()
    assert (len(shop.told()), await shop.states()) == (reached, ["sending", "queued"])
    await shop.sends(LEASE.total_seconds())
    assert await shop.states() == ["unknown", "queued"]
    if reached:
        await shop.hears()
    await shop.sends(REPORT_WITHIN.total_seconds())
    await shop.sends()
    assert shop.told() == ["one", "two"]


async def test_a_fault_of_meta_is_tried_again_with_longer_waits(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await shop.says(held, "again")
    shop.graph.faults.fail(1200, times=2)
    for wait_s, told in ((0, 0), (1, 0), (3, 0), (1, 1)):
        await shop.sends(wait_s)
        assert len(shop.told()) == told


async def approve_templates(shop: OutboxShop) -> None:
    await shop.templates.synchronise(shop.engine, shop.whatsapp_graph, shop.clock)
    for _, name, _ in list(shop.graph.world.templates):
        shop.graph.review_template(name)
    await shop.hears()


async def test_outside_the_window_an_agents_answer_waits_behind_an_invitation(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await approve_templates(shop)
    shop.clock.advance(DAY_S)
    await shop.says(held, "the answer", "and more", author="agent")
    await shop.sends()
    [invitation] = shop.graph.sent
    parameters = invitation.request["template"]["components"][0]["parameters"]
    assert {one["parameter_name"]: one["text"] for one in parameters} == {
        "shop_name": "Demo Shop",
        "agent_name": "Maria",
    }
    assert await shop.states() == ["sent", "held", "held"]
    await shop.writes_again(held)
    shop.clock.advance(1)
    await shop.says(held, "newer")
    await shop.sends()
    assert shop.told()[1:] == ["the answer", "and more", "newer"]


async def test_a_template_that_says_it_all_goes_out_in_the_shoppers_language(shop: OutboxShop) -> None:
    held = await shop.whatsapp(language="en")
    await approve_templates(shop)
    shop.clock.advance(DAY_S)
    total = {"type": "money", "amount_minor": 2500, "currency": "EUR"}
    refund = Draft("bot", "reply", key="refund_done", args={"total": total, "order_number": "1001"}, language="en")
    await shop.appends(held, refund)
    await shop.sends()
    [sent] = shop.graph.sent
    assert [one["text"] for one in sent.request["template"]["components"][0]["parameters"]] == ["€25.00", "1001"]


async def test_a_paused_template_is_not_used(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await approve_templates(shop)
    for _, name, _ in list(shop.graph.world.templates):
        shop.graph.review_template(name, "PAUSED")
    await shop.hears()
    shop.clock.advance(DAY_S)
    await shop.says(held, "the answer", author="agent")
    await shop.sends()
    [row] = await shop.rows()
    assert (shop.graph.sent, row.state, row.reason) == ([], "refused", "window_closed")


async def test_without_a_template_the_answer_goes_out_by_mail(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(shopper_email="ana@example.com"))
    shop.clock.advance(DAY_S)
    [answer] = await shop.says(held, "the answer", author="agent")
    await shop.sends()
    [row] = await shop.rows()
    assert (shop.told(), row.state, row.reason) == ([], "refused", "window_closed_mailed")
    async with shop.engine.connect() as connection:
        assert await connection.scalar(select(answer_mails.c.message_id)) == answer.id


@pytest.mark.parametrize(("proven", "reason"), [(True, "window_closed_mailed"), (False, "window_closed")])
async def test_a_reply_of_the_bot_outside_the_window_goes_to_a_proven_address_alone(
    shop: OutboxShop, proven: bool, reason: str
) -> None:
    held = await shop.messenger()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(shopper_email="somebody@example.com"))
        if proven:
            proof = {"conversation_id": held, "order_number": "1001", "email": "ana@example.com"}
            await connection.execute(order_proofs.insert().values(**proof, proven_at=shop.clock.now()))
    shop.clock.advance(DAY_S)
    await shop.says(held, "the reply")
    await shop.sends()
    [row] = await shop.rows()
    assert (shop.told(), row.state, row.reason) == ([], "refused", reason)
    async with shop.engine.connect() as connection:
        addresses = (await connection.execute(select(answer_mails.c.address))).scalars().all()
    assert addresses == (["ana@example.com"] if proven else [])


async def test_a_window_that_closes_between_queue_and_send_is_noticed(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "too late")
    shop.graph.faults.fail(131000)
    await shop.sends()
    await shop.sends(DAY_S)
    [row] = await shop.rows()
    assert (shop.told(), row.state, row.reason) == ([], "refused", "window_closed")


async def test_a_person_may_answer_on_messenger_for_a_week_and_the_bot_may_not(shop: OutboxShop) -> None:
    held = await shop.messenger()
    shop.clock.advance(DAY_S)
    await shop.says(held, "from the bot")
    await shop.says(held, "from a person", author="agent")
    await shop.sends()
    [sent] = shop.graph.sent
    assert (sent.request["messaging_type"], sent.request["tag"]) == ("MESSAGE_TAG", "HUMAN_AGENT")
    shop.clock.advance(6 * DAY_S)
    await shop.says(held, "after a week", author="agent")
    await shop.sends()
    assert await shop.states() == ["refused", "sent", "refused"]


async def test_a_window_that_meta_says_is_closed_is_closed(shop: OutboxShop) -> None:
    held = await shop.messenger()
    await shop.says(held, "tagged then", author="agent")
    shop.graph.faults.fail(10, 2018278)
    await shop.sends()
    await shop.sends()
    [sent] = shop.graph.sent
    assert sent.request["tag"] == "HUMAN_AGENT"


async def test_a_window_that_meta_reports_as_closed_afterwards_leads_to_an_invitation(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await approve_templates(shop)
    shop.graph.on_whatsapp("34612345678").person.wrote_at.clear()
    await shop.says(held, "the answer", author="agent")
    await shop.sends()
    await shop.hears()
    await shop.sends()
    assert [sent.kind for sent in shop.graph.sent] == ["text", "template"]
    assert await shop.states() == ["sent", "held"]
    await shop.writes_again(held)
    await shop.sends()
    assert shop.told()[-1] == "the answer"


async def test_a_business_scoped_id_is_sent_to_as_recipient(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    shop.graph.on_whatsapp("34612345678", user_id="ES.1349Abc")
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(external_user="ES.1349Abc"))
    await shop.says(held, "hidden number")
    await shop.sends()
    [sent] = shop.graph.sent
    assert (sent.request["recipient"], "to" in sent.request) == ("ES.1349Abc", False)


async def test_a_message_that_cannot_be_worded_fails_and_the_next_goes_out(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.appends(held, Draft("bot", "reply", key="no_such_key", language="en"))
    await shop.says(held, "next")
    await shop.sends()
    assert shop.told() == ["next"]
    assert [(row.state, row.reason) for row in await shop.rows()] == [("failed", "not_worded"), ("sent", None)]


async def test_a_deleted_conversation_takes_its_requests_along(shop: OutboxShop) -> None:
    held = await shop.whatsapp()
    await shop.says(held, "gone")
    async with shop.engine.begin() as connection:
        await connection.execute(conversations.delete())
    await shop.sends()
    async with shop.engine.connect() as connection:
        assert (await connection.execute(select(channel_sends))).all() == []


async def test_a_conversation_that_cannot_be_planned_just_now_delays_no_other(shop: OutboxShop) -> None:
    locked, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    await shop.says(locked, "later")
    await shop.says(other, "now")
    arrived = asyncio.Event()
    shop.graph.world.listeners.append(lambda _: arrived.set())
    async with shop.engine.connect() as elsewhere:
        held = select(messages.c.id).where(messages.c.conversation_id == locked).with_for_update()
        await elsewhere.execute(held)
        sending = asyncio.create_task(shop.sender.work_off())
        async with asyncio.timeout(PATIENCE_S):
            await arrived.wait()
        assert shop.told() == ["now"]
        await elsewhere.rollback()
    await sending
    assert shop.told() == ["now", "later"]


async def test_a_slow_answer_to_one_conversation_delays_no_other(shop: OutboxShop) -> None:
    slow, other = await shop.whatsapp(), await shop.whatsapp("34600000002")
    await shop.says(slow, "first")
    claimed, answers, arrived = asyncio.Event(), asyncio.Event(), asyncio.Event()
    shop.graph.world.listeners.append(lambda _: arrived.set())

    async def the_first_waits(moment: str) -> None:
        if moment == "send.claimed" and not claimed.is_set():
            claimed.set()
            await answers.wait()

    sender = shop.another_sender(the_first_waits)
    begun = asyncio.create_task(sender.work_off())
    async with asyncio.timeout(PATIENCE_S):
        await claimed.wait()
        await shop.says(other, "second")
        looking = asyncio.create_task(sender.work_off())
        await arrived.wait()
    assert shop.told() == ["second"]
    answers.set()
    await asyncio.gather(begun, looking)
    assert shop.told() == ["second", "first"]
