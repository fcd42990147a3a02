"""What a shop reports reaches the shopper who has proven the order: once, in order, and only if it is so."""

import asyncio

from actions.backends.values import ParcelState
from tests.notices.conftest import Herald


async def test_a_delivered_parcel_is_told_in_the_conversation_that_proved_the_order(herald: Herald) -> None:
    conversation = await herald.opened()
    await herald.moves(ParcelState.DELIVERED)
    await herald.reports("delivered")
    assert await herald.told(conversation) == ["notice_delivered"]
    (message,) = await herald.story(conversation)
    assert message.args["order_number"] == "1002"
    assert message.args["card"]["state"] == "delivered"
    assert [button["key"] for button in message.buttons] == ["button_notices_stop"]
    assert await herald.notices() == [("delivered", "sent", None)]


async def test_the_same_report_fifty_times_at_once_is_one_notice(herald: Herald) -> None:
    conversation = await herald.opened()
    await herald.moves(ParcelState.DELIVERED)
    body = {"id": "evt", "fact": "delivered", "order_number": "1002"}
    responses = await asyncio.gather(*(herald.posts(body) for _ in range(50)))
    assert {response.status_code for response in responses} == {200}
    await herald.settles()
    assert await herald.told(conversation) == ["notice_delivered"]


async def test_one_fact_under_many_names_is_one_notice_whoever_works_on_it(herald: Herald) -> None:
    conversation = await herald.opened()
    await herald.moves(ParcelState.DELIVERED)
    bodies = [{"id": f"evt-{n}", "fact": "delivered", "order_number": "1002"} for n in range(12)]
    await asyncio.gather(*(herald.posts(body) for body in bodies))
    notifier = herald.running.gateway.shop_events.notifier
    await asyncio.gather(*(notifier.work_off() for _ in range(4)))
    await herald.settles()
    assert await herald.told(conversation) == ["notice_delivered"]
    assert sorted(map(str, await herald.reasons())) == ["known"] * 11 + ["sent"]
