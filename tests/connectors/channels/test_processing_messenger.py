"""What comes in on Messenger: besides messages, who may answer, and what a person does at the page's own inbox."""

from typing import Any

import pytest

from connectors.channels.meta.reception import ELSEWHERE_LASTS
from connectors.channels.meta.reported import PAGE_INBOX_APP_IDS
from conversations.outbox.stops import is_stopped
from tests.connectors.channels.meta_webhooks import NOON, OWN_APP_ID, PAGE_ID, echo, messenger, said, wrote
from tests.connectors.channels.shop import Shop

EMMA = "1254459154682919"
INBOX = sorted(PAGE_INBOX_APP_IDS)[0]


async def owner(shop: Shop) -> tuple[str, str | None]:
    [held] = await shop.conversations()
    return held.owner, held.agent_name


async def test_a_message_is_answered_and_its_window_known(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    [held] = await shop.conversations()
    assert (held.channel, held.channel_account, held.external_user) == ("messenger", PAGE_ID, EMMA)
    assert held.shopper_wrote_at is not None
    assert await shop.keys() == ["1001", "channel_hello", "inform_order"]


async def test_every_event_of_every_entry_is_taken_in_the_order_of_its_time(shop: Shop) -> None:
    body = messenger(
        said(EMMA, at=NOON - 1, message={"mid": "m_second", "text": "second"}),
        said(EMMA, at=NOON - 9, message={"mid": "m_first", "text": "first"}),
    )
    body["entry"].append({"id": PAGE_ID, "time": NOON * 1000})
    await shop.receives("messenger", body)
    await shop.answers()
    assert shop.asked() == ["first\nsecond"]


async def test_get_started_is_welcomed_with_buttons(shop: Shop) -> None:
    press = said(EMMA, postback={"mid": "m_gs", "title": "Get started", "payload": "GET_STARTED"})
    await shop.receives("messenger", messenger(press), messenger(press))
    await shop.answers()
    assert await shop.keys() == ["Get started", "welcome"]
    assert len((await shop.story())[-1].buttons) == 4
    assert shop.asked() == []


async def test_a_quick_reply_and_a_postback_of_ours_are_their_wish(shop: Shop) -> None:
    await shop.receives("messenger", messenger(said(EMMA, postback={"mid": "m_1", "payload": "GET_STARTED"})))
    welcome = (await shop.story())[-1]
    reply = {"mid": "m_2", "text": "Where is my order?", "quick_reply": {"payload": f"{welcome.id.hex}.0"}}
    await shop.receives("messenger", messenger(said(EMMA, message=reply)))
    postback = {"mid": "m_3", "title": "A person", "payload": f"{welcome.id.hex}.3"}
    await shop.receives("messenger", messenger(said(EMMA, postback=postback)))
    foreign = {"mid": "m_4", "title": "Our shoes", "payload": "MENU_SHOES"}
    await shop.receives("messenger", messenger(said(EMMA, postback=foreign)))
    await shop.answers()
    assert shop.asked() == ["order_status", "human_agent", "Our shoes"]


@pytest.mark.parametrize("source", ["messaging", "changes"])
async def test_deliveries_reads_and_policy_never_start_the_bot(shop: Shop, source: str) -> None:
    items: list[dict[str, Any]] = [
        {"sender": {"id": EMMA}, "recipient": {"id": PAGE_ID}, "delivery": {"watermark": NOON * 1000}},
        said(EMMA, read={"watermark": NOON * 1000}),
        {"recipient": {"id": PAGE_ID}, "timestamp": NOON * 1000, "app_roles": {"1": ["primary_receiver"]}},
        {"recipient": {"id": PAGE_ID}, "timestamp": NOON * 1000, "policy_enforcement": {"action": "block"}},
    ]
    if source == "changes":
        items = [{"field": "feed", "value": item} for item in items]
    await shop.receives("messenger", messenger(*items, source=source))
    await shop.answers()
    assert await shop.conversations() == []
    assert all(event.processed_at is not None for event in await shop.events())


async def test_while_another_app_answers_we_listen_and_are_silent(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    overheard = [wrote(EMMA, "thank you, colleague"), said(EMMA, postback={"title": "Start Chatting"})]
    await shop.receives("messenger", messenger(*overheard, source="standby"))
    await shop.answers()
    assert shop.asked() == ["1001"]
    assert (await shop.keys())[-2:] == ["thank you, colleague", "Start Chatting"]


async def test_of_a_stranger_overheard_nothing_begins(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "hello"), source="standby"))
    assert await shop.conversations() == []


async def test_our_own_echo_changes_nothing(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    before = await shop.keys()
    await shop.receives("messenger", messenger(echo(EMMA, "Your order…", OWN_APP_ID)))
    assert await shop.keys() == before
    assert (await owner(shop))[0] == "bot"


@pytest.mark.parametrize("app_id", [*sorted(PAGE_INBOX_APP_IDS), None])
async def test_a_person_at_the_pages_inbox_silences_the_bot(shop: Shop, app_id: str | None) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    typed = messenger(echo(EMMA, "Hi Emma, this is Lea", app_id, mid="m_lea"))
    await shop.receives("messenger", typed, typed)
    await shop.answers()
    assert await owner(shop) == ("human", "Page inbox")
    agents = [message for message in await shop.story() if message.author == "agent"]
    assert [(message.text, message.author_name) for message in agents] == [("Hi Emma, this is Lea", "Page inbox")]
    await shop.receives("messenger", messenger(wrote(EMMA, "thanks Lea")))
    await shop.answers()
    assert [request.input["kind"] for request in shop.assistant.asked] == ["observe", "observe"]
    assert "inform_order" not in await shop.keys()


async def test_the_bot_is_back_when_the_person_at_the_inbox_has_long_left(shop: Shop) -> None:
    await shop.receives("messenger", messenger(echo(EMMA, "Hi, this is Lea", INBOX)))
    shop.clock.advance(ELSEWHERE_LASTS.total_seconds() + 60)
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    assert (await owner(shop))[0] == "bot"
    assert "1001" in shop.asked()


async def test_another_apps_words_are_shown_and_leave_the_bot_in_charge(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    await shop.receives("messenger", messenger(echo(EMMA, "Flash sale!", "424242")))
    assert (await owner(shop))[0] == "bot"
    assert (await shop.story())[-1].text == "Flash sale!"


async def test_conversation_routing_moves_the_right_to_answer(shop: Shop) -> None:
    await shop.receives("messenger", messenger(wrote(EMMA, "1001")))
    await shop.answers()
    taken = {"previous_owner_app_id": OWN_APP_ID, "new_owner_app_id": INBOX}
    await shop.receives("messenger", messenger(said(EMMA, take_thread_control=taken)))
    assert await owner(shop) == ("human", "Page inbox")
    passed = {"previous_owner_app_id": INBOX, "new_owner_app_id": OWN_APP_ID}
    await shop.receives("messenger", messenger(said(EMMA, at=NOON + 1, pass_thread_control=passed)))
    assert (await owner(shop))[0] == "bot"
    asked = {"requested_owner_app_id": INBOX}
    await shop.receives("messenger", messenger(said(EMMA, at=NOON + 2, request_thread_control=asked)))
    await shop.answers()
    assert (await shop.story())[-1].key == "event_control_requested"
    assert (await owner(shop))[0] == "bot"


async def test_a_referral_is_kept_and_a_newcomer_welcomed(shop: Shop) -> None:
    referral = {"ref": "winter", "source": "ADS", "type": "OPEN_THREAD", "ads_context_data": {"ad_title": "Boots"}}
    await shop.receives("messenger", messenger(said(EMMA, referral=referral)))
    assert await shop.keys() == ["event_came_from", "welcome"]
    assert "Boots" in (await shop.story())[0].args["where"]
    [held] = await shop.conversations()
    assert held.shopper_wrote_at is not None, "who follows a link may be answered"


async def test_a_thumb_sticker_is_a_thumb(shop: Shop) -> None:
    thumb = {"type": "image", "payload": {"url": "https://scontent.xx.fbcdn.net/t.png", "sticker_id": 369239263222822}}
    await shop.receives("messenger", messenger(said(EMMA, message={"mid": "m_t", "attachments": [thumb]})))
    await shop.answers()
    assert shop.asked() == ["👍"]


async def test_an_unknown_attachment_with_words_is_answered_by_its_words(shop: Shop) -> None:
    video = {"type": "fallback", "payload": {"url": "https://youtu.be/x", "title": "TAHITI"}}
    message = {"mid": "m_f", "text": "Is this shipped to Tahiti?", "attachments": [video]}
    await shop.receives("messenger", messenger(said(EMMA, message=message)))
    await shop.answers()
    assert shop.asked() == ["Is this shipped to Tahiti?"]


async def test_a_broken_report_is_no_message_and_a_broken_press_is_one(shop: Shop) -> None:
    await shop.receives("messenger", messenger(said(EMMA, read=5), said(EMMA, delivery="all")))
    assert await shop.conversations() == []
    await shop.receives("messenger", messenger(said(EMMA, postback=7)))
    await shop.answers()
    assert (await shop.keys())[-1] == "message_unsupported"


async def test_somebody_without_any_id_is_nobody(shop: Shop) -> None:
    await shop.receives("messenger", messenger({"recipient": {"id": PAGE_ID}, "message": {"mid": "m", "text": "boo"}}))
    await shop.answers()
    assert await shop.conversations() == []
    assert [event.kind for event in await shop.events()] == ["Unreadable"]


async def test_a_page_that_meta_blocks_stops_sending_until_it_is_unblocked(shop: Shop) -> None:
    def says(action: str, at: int) -> dict[str, Any]:
        policy = {"action": action, "reason": "The bot violated our policies"}
        return {"recipient": {"id": PAGE_ID}, "timestamp": at * 1000, "policy_enforcement": policy}

    async def stopped() -> bool:
        async with shop.engine.connect() as connection:
            return await is_stopped(connection, "messenger", PAGE_ID)

    await shop.receives("messenger", messenger(says("block", NOON)))
    assert await stopped()
    await shop.receives("messenger", messenger(says("unblock", NOON + 1)))
    assert not await stopped()
