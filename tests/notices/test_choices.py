"""Shoppers end news with a press, a word or a link, have them back, and are asked first where the shop wants that."""

from uuid import UUID

from actions.backends.values import ParcelState
from actions.notices.facts import Fact
from conversations.shop_rules import Notices
from tests.notices.newsroom import Newsroom


async def test_who_pressed_stop_is_told_nothing_more_in_any_of_their_conversations(room: Newsroom) -> None:
    first = await room.opened()
    assert await said_to(room, first, "stop") == ("notices_stopped", "button_notices_go_on")
    room.clock.advance(60)
    second = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert (await room.told(first), await room.told(second)) == (["notices_stopped"], [])
    assert await room.rows() == [("delivered", "refused", "stopped")]


async def test_who_wants_them_again_is_told_what_comes_then(room: Newsroom) -> None:
    conversation = await room.opened()
    await said_to(room, conversation, "stop")
    assert await said_to(room, conversation, "go_on") == ("notices_go_on", "button_notices_stop")
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    assert (await room.told(conversation))[-1] == "notice_out_for_delivery"


async def test_the_word_stop_is_a_word_like_others_where_nothing_was_told(room: Newsroom) -> None:
    assert (await room.writes(await room.opened(), "STOP")).key == "echo"


async def test_the_word_stop_after_news_ends_them(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    assert (await room.writes(conversation, " Stop. ")).key == "notices_stopped"
    assert room.assistant.asked == []


async def test_a_stop_counts_while_a_person_has_the_conversation(room: Newsroom) -> None:
    conversation = await room.opened(owner="human")
    assert await said_to(room, conversation, "stop") == ("notices_stopped", "button_notices_go_on")


async def test_a_stop_ends_what_was_held_and_what_was_to_be_mailed(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    assert await room.mails() == [("waiting", "ana@example.com")]
    await said_to(room, conversation, "stop")
    assert await room.mails() == [("unneeded", "ana@example.com")]


async def test_where_the_shop_asks_first_one_question_comes_before_all_news(room: Newsroom) -> None:
    room.rules = Notices(consent="asked")
    conversation = await room.opened()
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    await room.reports(Fact.PAYMENT_RECEIVED)
    (question,) = await room.said(conversation)
    assert question.key == "notices_ask"
    assert [button["key"] for button in question.buttons] == ["button_notices_go_on", "button_notices_stop"]
    await said_to(room, conversation, "go_on")
    await room.passes(1)
    assert "notice_out_for_delivery" in await room.told(conversation)
    assert "held" not in {state for _, state, _ in await room.rows()}


async def test_who_says_no_when_asked_hears_nothing(room: Newsroom) -> None:
    room.rules = Notices(consent="asked")
    conversation = await room.opened()
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    await said_to(room, conversation, "stop")
    await room.passes(24 * 3600)
    assert await room.told(conversation) == ["notices_ask", "notices_stopped"]
    assert await room.rows() == [("out_for_delivery", "refused", "stopped")]


async def said_to(room: Newsroom, conversation: UUID, choice: str) -> tuple[str | None, str]:
    """What a press is answered with, and the button under it."""
    said = await room.presses(conversation, choice)
    return said.key, said.buttons[0]["key"]
