"""What comes in on WhatsApp: every kind has a meaning, in order, once, and in one turn where it is one thought."""

import asyncio
import itertools
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from connectors.channels.meta.event_store import webhook_events
from connectors.settings import Settings
from conversations.burst import LONGEST, QUIET
from conversations.outbox.channel import Stopped
from conversations.outbox.restrictions import is_restricted
from conversations.outbox.stops import is_stopped, stop
from conversations.tables import conversations, messages
from conversations.transcript import load
from tests.connectors.channels.meta_webhooks import ANA, NOON, PHONE_NUMBER_ID, SETTINGS, WhatsAppUser, post, whatsapp
from tests.connectors.channels.shop import Shop
from tests.connectors.conftest import served
from tests.fakes import FakeAssistant, FakeClock
from tests.processes import free_port

YES_OR_NO = [
    {"key": "button_affirm", "args": {}, "intent": "affirm", "entities": {"quote": "q1"}},
    {"key": "button_deny", "args": {}, "intent": "deny", "entities": {}},
]


async def test_a_first_message_begins_a_conversation_with_a_bot_that_says_it_is_one(shop: Shop) -> None:
    await shop.receives("whatsapp", WhatsAppUser().text("hola"))
    await shop.answers()
    [held] = await shop.conversations()
    assert (held.channel, held.channel_account, held.external_user) == ("whatsapp", "106540352242922", ANA)
    assert held.shopper_name == "Ana"
    assert held.language == "es"
    assert await shop.keys() == ["hola", "channel_hello", "inform_order"]


async def test_an_answer_waits_for_what_follows_and_then_covers_it_all(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("hello"))
    shop.clock.advance(1)
    await shop.receives("whatsapp", ana.text("where is my order"))
    shop.clock.advance(1)
    await shop.receives("whatsapp", ana.text("1001?"))
    assert shop.asked() == []
    await shop.answers()
    assert shop.asked() == ["hello\nwhere is my order\n1001?"]
    assert await shop.keys() == ["hello", "where is my order", "1001?", "channel_hello", "inform_order"]
    await shop.receives("whatsapp", ana.text("thanks"))
    await shop.answers()
    assert shop.asked()[1:] == ["thanks"]


async def test_whoever_writes_on_and_on_is_answered_in_between(shop: Shop) -> None:
    ana = WhatsAppUser()
    for number in range(int(LONGEST.total_seconds()) + 3):
        await shop.receives("whatsapp", ana.text(str(number * 1111)))
        shop.clock.advance(1)
        await shop.settles()
    assert shop.asked() != []


async def test_messages_are_taken_in_the_order_in_which_they_were_sent(shop: Shop) -> None:
    ana = WhatsAppUser()
    late = ana.message("text", {"body": "second"}, timestamp=str(NOON - 5))
    early = ana.message("text", {"body": "first"}, timestamp=str(NOON - 10))
    await shop.receives("whatsapp", ana.webhook(late, early))
    await shop.answers()
    assert shop.asked() == ["first\nsecond"]


async def test_a_crash_between_the_answer_to_meta_and_the_work_loses_nothing(
    make_settings: Callable[..., Settings], clock: FakeClock
) -> None:
    """The first gateway stores and dies; the second finds what it left."""
    settings = make_settings(**SETTINGS)
    dead, alive = FakeAssistant("inform_order", "order_number"), FakeAssistant("inform_order", "order_number")
    ana = WhatsAppUser()
    async with served(settings, dead, clock) as running:
        await running.gateway.sweeper.stop()
        await running.gateway.meta.inbound.stop()
        async with running.client() as client:
            for word in ("1001", "1002"):
                assert (await post(client, "whatsapp", ana.text(word))).status_code == 200
        assert [event.processed_at for event in await Shop(running).events()] == [None, None]
    async with served(settings, alive, clock) as running:
        shop = Shop(running)
        await shop.settles()
        await shop.answers()
        assert shop.asked() == ["1001\n1002"]
        await shop.settles()
        assert await shop.keys() == ["1001", "1002", "channel_hello", "inform_order"]
    assert dead.asked == []


async def test_an_event_that_fails_is_tried_again_and_holds_up_nobody_else(shop: Shop) -> None:
    ana, emma = WhatsAppUser(), WhatsAppUser(wa_id="4915112345678", name="Emma")
    async with shop.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE channel_users ADD CONSTRAINT broken CHECK (name !~ '346')")
    await shop.receives("whatsapp", ana.text("1001"), emma.text("1002"))
    await shop.answers()
    assert shop.asked() == ["1002"]
    [failed] = [event for event in await shop.events() if event.processed_at is None]
    assert failed.attempts > 0
    assert failed.reason.startswith("failed")
    async with shop.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE channel_users DROP CONSTRAINT broken")
    shop.clock.advance(60)
    await shop.settles()
    await shop.answers()
    assert shop.asked() == ["1002", "1001"]


async def test_an_event_of_another_version_is_set_aside(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.running.gateway.sweeper.stop()
    shop.running.gateway.meta.inbound._stopping = True
    await shop.receives("whatsapp", ana.text("1001"))
    async with shop.engine.begin() as connection:
        await connection.execute(update(webhook_events).values(event='{"is": "FromTheFuture"}'))
    shop.running.gateway.meta.inbound._stopping = False
    await shop.receives("whatsapp", ana.text("1002"))
    await shop.answers()
    assert shop.asked() == ["1002"]
    assert (await shop.events())[0].reason.startswith("unreadable")


async def test_statuses_account_news_and_groups_never_start_the_bot(shop: Shop) -> None:
    status = {"id": "wamid.sent", "status": "delivered", "timestamp": str(NOON), "recipient_id": ANA}
    ana = WhatsAppUser()
    in_group = ana.webhook(ana.message("text", {"body": "hi all"}, group_id="Y2FwaV9ncm91cDo"))
    await shop.receives(
        "whatsapp",
        whatsapp(statuses=[status]),
        whatsapp("account_update", event="ACCOUNT_VIOLATION", violation_info={"violation_type": "ADULT"}),
        whatsapp("message_template_status_update", event="PAUSED", message_template_name="x"),
        whatsapp("phone_number_quality_update", event="THROUGHPUT_UPGRADE", current_limit="TIER_1K"),
        whatsapp("something_new", surprise=True),
        whatsapp(errors=[{"code": 130429, "title": "Rate limit hit"}]),
        in_group,
    )
    await shop.answers()
    assert await shop.conversations() == []
    assert shop.asked() == []
    assert all(event.processed_at is not None for event in await shop.events())
    assert len(await shop.events()) == 7


async def test_somebody_without_a_number_is_found_again_by_their_user_id(shop: Shop) -> None:
    hidden = WhatsAppUser(wa_id=None, user_id="US.13491208655302741918", name="Pablo")
    await shop.receives("whatsapp", hidden.text("1001"))
    await shop.answers()
    hidden.wa_id = "16505551234"
    await shop.receives("whatsapp", hidden.text("1002"))
    await shop.answers()
    hidden.wa_id = None
    await shop.receives("whatsapp", hidden.text("1003"))
    await shop.answers()
    assert len(await shop.conversations()) == 1
    assert shop.asked() == ["1001", "1002", "1003"]


async def test_a_number_that_changed_hands_opens_a_conversation_of_its_own(shop: Shop) -> None:
    await shop.receives("whatsapp", WhatsAppUser(user_id="ES.111").text("1001"))
    shop.clock.advance(1)
    await shop.receives("whatsapp", WhatsAppUser(user_id="ES.222", name="Somebody else").text("1002"))
    await shop.answers()
    first, second = await shop.conversations()
    assert first.id != second.id
    identity = shop.running.gateway.services.identity
    assert await identity.find_proof(first.id, "1001") is None
    proof = await identity.find_proof(second.id, "1001")
    assert proof is not None
    assert proof.phone == f"+{ANA}"


async def test_the_number_of_the_channel_counts_for_identity_and_a_user_id_does_not(shop: Shop) -> None:
    await shop.receives("whatsapp", WhatsAppUser(wa_id="551187654321").text("1"))
    shop.clock.advance(1)
    await shop.receives("whatsapp", WhatsAppUser(wa_id=None, user_id="US.1349").text("2"))
    known, unknown = await shop.conversations()
    identity = shop.running.gateway.services.identity
    proof = await identity.find_proof(known.id, "1001")
    assert proof is not None
    assert proof.phone == "+5511987654321"
    assert await identity.find_proof(unknown.id, "1001") is None


async def test_a_pressed_button_of_ours_is_its_wish_and_any_other_its_words(shop: Shop) -> None:
    shop.assistant.replies["refund"] = [{"key": "greet", "args": {}, "buttons": YES_OR_NO}]
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("refund"))
    await shop.answers()
    question = (await shop.story())[-1]
    ours = {"type": "button_reply", "button_reply": {"id": f"{question.id.hex}.0", "title": "Yes"}}
    other = {"type": "list_reply", "list_reply": {"id": "priority_express", "title": "Priority Mail"}}
    await shop.receives("whatsapp", ana.webhook(ana.message("interactive", ours)))
    assert shop.asked() == ["refund", "affirm"]
    assert shop.assistant.asked[-1].input["entities"] == {"quote": "q1"}
    await shop.receives("whatsapp", ana.webhook(ana.message("interactive", other)))
    template = ana.message("button", {"payload": "campaign-7", "text": "Tell me more"})
    await shop.receives("whatsapp", ana.webhook(template))
    await shop.answers()
    assert shop.asked()[2:] == ["Priority Mail\nTell me more"]


@pytest.mark.parametrize("typed", ["2", "٢", "२", "๒", "２", "2.", "2️⃣", " 2) ", "\u200f٢\u200f", "२।"])
async def test_a_number_typed_back_is_the_button_of_that_number(shop: Shop, typed: str) -> None:
    shop.assistant.replies["refund"] = [{"key": "greet", "args": {}, "buttons": YES_OR_NO}]
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("refund"))
    await shop.answers()
    await shop.receives("whatsapp", ana.text(typed))
    await shop.answers()
    assert shop.asked() == ["refund", "deny"]
    await shop.receives("whatsapp", ana.text(typed))
    await shop.answers()
    assert shop.asked()[2:] == [typed], "nothing is offered any more: a number is a number again"


async def test_a_number_that_a_button_stands_for_is_that_button_whatever_its_place(shop: Shop) -> None:
    stars = [
        {"key": "button_stars", "args": {"count": n}, "intent": "rate", "entities": {"stars": n}} for n in (3, 2, 1)
    ]
    shop.assistant.replies["rate"] = [{"key": "greet", "args": {}, "buttons": stars}]
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("rate"))
    await shop.answers()
    await shop.receives("whatsapp", ana.text("3"))
    await shop.answers()
    assert shop.assistant.asked[-1].input["entities"] == {"stars": 3}


@pytest.mark.parametrize(
    ("awaiting", "meant"), [("yes", "deny"), ("order_number", "deny"), ("quantity", "2"), ("address", "2")]
)
async def test_a_number_that_was_asked_for_presses_nothing(shop: Shop, awaiting: str, meant: str) -> None:
    """This shop's order numbers have four digits at least, so that "2" is none."""
    shop.assistant.replies["refund"] = [{"key": "greet", "args": {}, "buttons": YES_OR_NO}]
    shop.assistant.tasks = [{"task": "refund", "awaiting": awaiting}]
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("refund"))
    await shop.answers()
    await shop.receives("whatsapp", ana.text("2"))
    await shop.answers()
    assert shop.asked() == ["refund", meant]


async def test_a_number_after_another_question_presses_no_earlier_button(shop: Shop) -> None:
    choice, question = {"key": "greet", "args": {}, "buttons": YES_OR_NO}, {"key": "ask_order_number", "args": {}}
    shop.assistant.replies["refund"] = [choice, question]
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("refund"))
    await shop.answers()
    await shop.receives("whatsapp", ana.text("2"))
    await shop.answers()
    assert shop.asked() == ["refund", "2"]


@pytest.mark.parametrize(
    ("kind", "content", "event", "word"),
    [
        ("sticker", {"id": "1", "mime_type": "image/webp"}, "event_sticker", "sticker_received"),
        (
            "contacts",
            [{"name": {"formatted_name": "Barbara"}, "phones": [{"phone": "+1 415"}]}],
            "event_contacts_shared",
            "contacts_received",
        ),
        ("location", {"latitude": 12.25, "longitude": 43.9}, "event_location_shared", "location_received"),
        ("unsupported", {"type": "poll"}, "event_unsupported", "message_unsupported"),
        ("hologram", {"of": "a parcel"}, "event_unsupported", "message_unsupported"),
        ("text", 5, "event_unsupported", "message_unsupported"),
        ("interactive", None, "event_unsupported", "message_unsupported"),
    ],
)
async def test_what_is_no_question_gets_a_kind_word_once_in_a_row(
    shop: Shop, kind: str, content: object, event: str, word: str
) -> None:
    ana = WhatsAppUser()
    for _ in range(2):
        await shop.receives("whatsapp", ana.webhook(ana.message(kind, content)))
        await shop.answers()
    assert await shop.keys() == [event, "channel_hello", word, event]
    assert shop.asked() == []
    await shop.receives("whatsapp", ana.text("1001"))
    await shop.answers()
    assert shop.asked() == ["1001"]


async def test_a_place_with_an_address_is_read_as_one(shop: Shop) -> None:
    ana = WhatsAppUser()
    place = {"latitude": 12.25, "longitude": 43.9, "name": "Home", "address": "Calle Mayor 1, Madrid"}
    await shop.receives("whatsapp", ana.webhook(ana.message("location", place)))
    await shop.answers()
    assert shop.asked() == ["Home, Calle Mayor 1, Madrid"]


async def test_a_basket_from_the_catalogue_is_a_question_about_products(shop: Shop) -> None:
    ana = WhatsAppUser()
    line = {"product_retailer_id": "SODA", "quantity": 2, "item_price": 10, "currency": "ILS"}
    await shop.receives("whatsapp", ana.webhook(ana.message("order", {"catalog_id": "1", "product_items": [line]})))
    assert shop.asked() == ["product_question"]
    shown = shop.running.gateway.services.presenter
    async with shop.engine.connect() as connection:
        held = await load(connection, (await shop.conversations())[0].id)
    [basket] = [message for message in await shop.story() if message.author == "shopper"]
    assert "2 × SODA (10 ILS)" in shown.message(basket, held)["text"].replace("\u2068", "").replace("\u2069", "")


async def test_a_thumb_without_a_question_is_noted_and_starts_nothing(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.webhook(ana.message("reaction", {"message_id": "wamid.x", "emoji": "👍"})))
    await shop.receives("whatsapp", ana.webhook(ana.message("reaction", {"message_id": "wamid.x"})))
    await shop.answers()
    assert "event_reaction" in await shop.keys()
    assert shop.asked() == []


async def test_a_deleted_message_leaves_no_word_behind(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("hi"))
    await shop.answers()
    async with shop.engine.begin() as connection:
        await connection.execute(update(conversations).values(tracker={"events": [{"text": "my card is 4111 1111"}]}))
    await shop.receives("whatsapp", ana.text("hello"), ana.text("my card is 4111 1111"))
    target = ana.sent[-1]
    await shop.receives("whatsapp", ana.webhook(ana.message("revoke", {"original_message_id": target})))
    async with shop.engine.connect() as connection:
        for table in (webhook_events, messages, conversations):
            assert "4111" not in str((await connection.execute(table.select())).all()), table.name
    await shop.answers()
    assert (await shop.keys())[3:] == ["hello", "event_message_deleted", "inform_order"]
    assert shop.asked() == ["hi", "hello"]


async def test_words_deleted_while_a_turn_runs_are_in_no_memory_when_it_is_over(shop: Shop) -> None:
    """The turn began before the deletion came, and remembers at its end what it was told at its beginning."""
    ana = WhatsAppUser()
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def thinks(_: object) -> None:
        begun.set()
        await goes_on.wait()

    shop.assistant.before_answer = thinks
    shop.assistant.remembers = True
    shop.assistant.replies["my card is 4111 1111"] = [{"key": "greet", "args": {}}]
    async with shop.running.client() as client:
        await post(client, "whatsapp", ana.text("my card is 4111 1111"))
        said = ana.sent[-1]
        await shop.running.gateway.meta.inbound.idle()
        shop.clock.advance(QUIET.total_seconds())
        await begun.wait()
        await post(client, "whatsapp", ana.webhook(ana.message("revoke", {"original_message_id": said})))
        await shop.running.gateway.meta.inbound.idle()
        goes_on.set()
    await shop.settles()
    shop.clock.advance(1)
    await shop.settles()
    async with shop.engine.connect() as connection:
        for table in (webhook_events, messages, conversations):
            assert "4111" not in str((await connection.execute(table.select())).all()), table.name
        assert (await connection.execute(select(conversations.c.tracker))).scalar_one()["said"] == [{"text": "…"}]
    assert {"event_message_deleted", "greet"} <= set(await shop.keys())


async def test_a_message_deleted_before_its_turn_is_not_answered(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("oops"))
    await shop.receives("whatsapp", ana.webhook(ana.message("revoke", {"original_message_id": ana.sent[0]})))
    await shop.answers()
    assert shop.asked() == []


async def test_a_correction_is_answered_and_marked(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("1010"))
    await shop.answers()
    edit = {"original_message_id": ana.sent[0], "message": {"type": "text", "text": {"body": "1001"}}}
    await shop.receives("whatsapp", ana.webhook(ana.message("edit", edit)))
    await shop.answers()
    assert shop.asked() == ["1010", "1001"]
    assert "event_message_edited" in await shop.keys()


async def test_a_correction_before_the_turn_changes_what_is_answered(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("hello"), ana.text("1010"))
    edit = {"original_message_id": ana.sent[1], "message": {"type": "text", "text": {"body": "1001"}}}
    await shop.receives("whatsapp", ana.webhook(ana.message("edit", edit)))
    await shop.answers()
    assert shop.asked() == ["hello\n1001"]


async def test_where_somebody_came_from_is_kept_for_agents_alone(shop: Shop) -> None:
    ana = WhatsAppUser()
    referral = {"source_type": "ad", "source_id": "1", "headline": "Winter sale", "ctwa_clid": "c"}
    await shop.receives("whatsapp", ana.webhook(ana.message("text", {"body": "hi"}, referral=referral)))
    notes = [message for message in await shop.story() if message.key == "event_came_from"]
    assert [(note.private, "Winter sale" in note.args["where"]) for note in notes] == [(True, True)]


async def test_a_new_number_is_noted_and_moves_nothing(shop: Shop) -> None:
    ana = WhatsAppUser()
    await shop.receives("whatsapp", ana.text("1001"))
    system = {"body": "Ana changed from A to B", "wa_id": "34699999999", "type": "user_changed_number"}
    await shop.receives("whatsapp", ana.webhook(ana.message("system", system)))
    await shop.answers()
    assert "event_number_changed" in await shop.keys()
    await shop.receives("whatsapp", WhatsAppUser(wa_id="34699999999").text("hello"))
    assert len(await shop.conversations()) == 2


async def test_one_sender_at_once_through_two_replicas_is_one_conversation_in_order(
    make_settings: Callable[..., Settings], clock: FakeClock
) -> None:
    settings = make_settings(**SETTINGS)
    twin = settings.model_copy(update={"public_url": f"http://127.0.0.1:{free_port()}"})
    first, second = FakeAssistant("inform_order", "order_number"), FakeAssistant("inform_order", "order_number")
    ana = WhatsAppUser()
    bodies = [ana.text(str(number)) for number in range(1000, 1020)]
    async with served(settings, first, clock) as one, served(twin, second, clock) as two:
        async with one.client() as to_one, two.client() as to_two:
            await asyncio.gather(
                *(post(to_one if index % 2 else to_two, "whatsapp", body) for index, body in enumerate(bodies)),
                *(post(to_two, "whatsapp", body) for body in bodies),
            )
        for running in (one, two, one):
            await Shop(running).settles()
        shop = Shop(one)
        await shop.answers()
        assert len(await shop.conversations()) == 1
        said = [message.text for message in await shop.story() if message.author == "shopper"]
    assert sorted(filter(None, said)) == [str(number) for number in range(1000, 1020)]


async def test_the_reply_window_begins_anew_with_each_message(shop: Shop) -> None:
    ana = WhatsAppUser(at=NOON - 3600)
    await shop.receives("whatsapp", ana.text("1001"))
    before = (await shop.conversations())[0].shopper_wrote_at
    ana.at = NOON
    await shop.receives("whatsapp", ana.text("1002"))
    after = (await shop.conversations())[0].shopper_wrote_at
    assert (after - before).total_seconds() == 3600


async def test_unread_messages_of_a_person_in_the_queue_reach_the_desk_without_the_bot(shop: Shop) -> None:
    ana = WhatsAppUser()
    shop.assistant.replies["human"] = [{"control": "hand_over", "reason": "shopper_asked"}]
    await shop.receives("whatsapp", ana.text("human"))
    await shop.answers()
    await shop.receives("whatsapp", ana.webhook(ana.message("sticker", {"id": "1", "mime_type": "image/webp"})))
    await shop.answers()
    assert (await shop.conversations())[0].owner == "queue"
    assert "event_sticker" in await shop.keys()
    assert "sticker_received" not in await shop.keys()


async def test_nothing_of_a_message_waits_when_it_was_delivered_before(shop: Shop) -> None:
    """The dedupe of messages holds even where the webhook's own row is gone."""
    ana = WhatsAppUser()
    body = ana.text("1001")
    await shop.receives("whatsapp", body)
    await shop.answers()
    async with shop.engine.begin() as connection:
        await connection.execute(webhook_events.delete())
    await shop.receives("whatsapp", body)
    await shop.answers()
    assert shop.asked() == ["1001"]
    async with shop.engine.connect() as connection:
        found = await connection.execute(messages.select().where(messages.c.author == "shopper"))
        assert len(found.all()) == 1


@pytest.mark.parametrize(
    ("field", "news", "stops"),
    [
        ("account_update", {"event": "ACCOUNT_DELETED"}, True),
        ("account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE"}}, True),
        ("account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "REINSTATE"}}, False),
        ("account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "SCHEDULE_FOR_DISABLE"}}, False),
        ("account_update", {"event": "ACCOUNT_VIOLATION", "violation_info": {"violation_type": "ADULT"}}, False),
        (
            "account_update",
            {
                "event": "ACCOUNT_RESTRICTION",
                "restriction_info": [{"restriction_type": "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"}],
            },
            True,
        ),
        (
            "account_update",
            {
                "event": "ACCOUNT_RESTRICTION",
                "restriction_info": [{"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING"}],
            },
            False,
        ),
        ("account_update", {"event": "ACCOUNT_RESTRICTION", "restriction_info": "?"}, False),
        ("account_update", {"event": "DISABLED_UPDATE", "ban_info": "?"}, False),
        ("account_review_update", {"decision": "REJECTED"}, True),
        ("phone_number_quality_update", {"event": "FLAGGED", "current_limit": "TIER_1K"}, False),
    ],
)
async def test_a_locked_account_stops_the_channel_and_other_news_do_not(
    shop: Shop, field: str, news: dict[str, object], stops: bool
) -> None:
    await shop.receives("whatsapp", whatsapp(field, **news))
    async with shop.engine.connect() as connection:
        assert await is_stopped(connection, "whatsapp", PHONE_NUMBER_ID) is stops


@pytest.mark.parametrize(
    ("expirations", "restricted_for_h"),
    [((48,), (47, None)), ((None,), (10_000, None)), (("soon",), (10_000, None)), ((24, 48), (47, 48)), ((-1,), None)],
)
async def test_an_account_that_may_not_write_first_is_known_until_meta_says_so(
    shop: Shop, expirations: tuple[object, ...], restricted_for_h: tuple[int, int | None] | None
) -> None:
    def expiration(hours: object) -> object:
        return int(shop.clock.now().timestamp() + hours * 3600) if isinstance(hours, int) else hours

    restrictions = [
        {"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "expiration": expiration(one)} for one in expirations
    ]
    other = {"restriction_type": "RESTRICTED_ADD_PHONE_NUMBER_ACTION", "expiration": expiration(96)}
    news = whatsapp("account_update", event="ACCOUNT_RESTRICTION", restriction_info=[*restrictions, other])
    await shop.receives("whatsapp", news)

    async def restricted_after(hours: float) -> bool:
        then = shop.clock.now() + timedelta(hours=hours)
        async with shop.engine.connect() as connection:
            return await is_restricted(connection, "whatsapp", PHONE_NUMBER_ID, then)

    async with shop.engine.connect() as connection:
        assert not await is_stopped(connection, "whatsapp", PHONE_NUMBER_ID)
    if restricted_for_h is None:
        assert not await restricted_after(-2)
        return
    still, no_more = restricted_for_h
    assert await restricted_after(still)
    assert no_more is None or not await restricted_after(no_more)


async def test_a_restriction_ends_with_the_account_reinstated(shop: Shop) -> None:
    restriction = {"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING"}
    await shop.receives(
        "whatsapp", whatsapp("account_update", event="ACCOUNT_RESTRICTION", restriction_info=restriction)
    )
    await shop.receives("whatsapp", whatsapp("account_review_update", decision="APPROVED"))
    async with shop.engine.connect() as connection:
        assert not await is_restricted(connection, "whatsapp", PHONE_NUMBER_ID, shop.clock.now())


async def test_a_reinstated_account_sends_again_and_a_lost_token_does_not_come_back_by_it(shop: Shop) -> None:
    async def says(state: str) -> bool:
        news = {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": state}}
        await shop.receives("whatsapp", whatsapp("account_update", time=next(times), **news))
        async with shop.engine.connect() as connection:
            return await is_stopped(connection, "whatsapp", PHONE_NUMBER_ID)

    times = itertools.count()
    assert await says("DISABLE")
    assert not await says("REINSTATE")
    async with shop.engine.begin() as connection:
        await stop(connection, "whatsapp", PHONE_NUMBER_ID, Stopped("token"), shop.clock.now())
    assert await says("REINSTATE")
