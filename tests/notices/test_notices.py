"""What a system reports reaches the shopper who has proven the order: once, in order, and only if it is so."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from actions.backends.errors import BackendAway
from actions.backends.values import Contact, OrderAccess, ParcelState
from actions.notices.events import forget_old
from actions.notices.facts import FACT_OF_STATE, Fact, parcel_handle
from actions.notices.notifier import NOT_SO_WAITS
from actions.notices.remembering import remembering_parcels
from conversations.shop_rules import FactName, Notices
from tests.actions.conftest import begin_conversation
from tests.notices.newsroom import ANA, ANAS_PHONE, Newsroom

DAY_S = 24 * 3600


async def test_a_delivered_parcel_is_told_with_its_way_and_a_button_that_ends_it(room: Newsroom) -> None:
    conversation = await room.opened(language="de")
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    (message,) = await room.said(conversation)
    assert (message.key, message.language) == ("notice_delivered", "de")
    assert message.args["order_number"] == "1002"
    assert message.args["card"]["state"] == "delivered"
    assert [button["key"] for button in message.buttons] == ["button_notices_stop"]
    assert await room.rows() == [("delivered", "sent", None)]


@pytest.mark.parametrize(("state", "fact"), [*FACT_OF_STATE.items()])
async def test_every_state_of_a_parcel_that_is_news_is_told_in_its_own_words(
    room: Newsroom, state: ParcelState, fact: Fact
) -> None:
    conversation = await room.opened()
    moved = await room.moves(state)
    await room.reports(fact, about=moved.tracking_number, state=state)
    assert await room.told(conversation) == [f"notice_{fact}"]


async def test_one_fact_under_many_names_is_one_notice_however_many_work_on_it(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    for _ in range(50):
        await room.hears(Fact.DELIVERED)
    await asyncio.gather(*(room.notifier.work_off() for _ in range(5)))
    assert await room.told(conversation) == ["notice_delivered"]
    assert sorted(map(str, await room.reasons())) == ["known"] * 49 + ["sent"]


async def test_what_is_overtaken_when_it_is_reported_tells_what_is_so_now_and_nothing_twice(room: Newsroom) -> None:
    conversation = await room.opened()
    moved = await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.SHIPPED, about=moved.tracking_number)
    await room.reports(Fact.DELIVERED, about=moved.tracking_number)
    await room.reports(Fact.OUT_FOR_DELIVERY, about=moved.tracking_number)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_shipped_after_delivered_is_told_no_more_where_the_shop_knows_no_parcels(room: Newsroom) -> None:
    room.around = lambda shop: Without(shop, "parcels")
    conversation = await room.opened()
    for fact in (Fact.DELIVERED, Fact.SHIPPED, Fact.ORDER_CONFIRMED):
        await room.reports(fact)
    assert await room.told(conversation) == ["notice_delivered"]
    assert {one[:2] for one in await room.rows()} == {
        ("delivered", "sent"), ("shipped", "superseded"), ("order_confirmed", "superseded"),
    }  # fmt: skip


async def test_what_the_shop_does_not_say_is_not_told_until_it_does(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == []
    await room.moves(ParcelState.DELIVERED)
    await room.passes(NOT_SO_WAITS[0].total_seconds())
    assert await room.told(conversation) == ["notice_delivered"]


async def test_what_the_shop_never_says_is_never_told(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.reports(Fact.DELIVERED)
    for wait in NOT_SO_WAITS:
        await room.passes(wait.total_seconds())
    await room.passes(DAY_S)
    assert (await room.told(conversation), await room.reasons()) == ([], ["not_confirmed"])


async def test_a_shop_that_is_away_is_asked_again(room: Newsroom) -> None:
    away = Away()
    room.around = away.around
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    away.is_away = True
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == []
    away.is_away = False
    await room.passes(60)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_a_shop_that_stays_away_is_not_waited_for_for_ever(room: Newsroom) -> None:
    away = Away(is_away=True)
    room.around = away.around
    conversation = await room.opened()
    await room.reports(Fact.DELIVERED)
    for _ in range(6):
        await room.passes(600)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_nobody_is_told_who_has_not_proven_the_order(room: Newsroom) -> None:
    stranger = await room.opened("1007", email="emma@example.com")
    guesser = await room.opened("1002", email="mallory@example.com")
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert (await room.told(stranger), await room.told(guesser)) == ([], [])
    assert await room.reasons() == ["nobody_to_tell"]


async def test_a_proof_of_long_ago_is_none(room: Newsroom) -> None:
    conversation = await room.opened()
    room.clock.advance(100 * DAY_S)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == []


async def test_the_conversation_that_was_used_last_is_told_and_no_other(room: Newsroom) -> None:
    older = await room.opened()
    room.clock.advance(60)
    later = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert (await room.told(older), await room.told(later)) == ([], ["notice_delivered"])


async def test_a_log_in_that_opened_the_order_is_told_after_it_has_ended(room: Newsroom) -> None:
    conversation = await begin_conversation(room.engine, room.clock)
    await room.identity.remember_opened(conversation, "1002", "ana")
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == ["notice_delivered"]
    assert await room.mails() == [("waiting", "ana@example.com")]


async def test_a_new_order_reaches_the_customer_who_has_proven_another(room: Newsroom) -> None:
    conversation = await room.opened("1001")
    await room.reports(Fact.ORDER_CONFIRMED, "1010", email="ana@example.com")
    assert await room.told(conversation) == ["notice_order_confirmed"]


async def test_a_phone_that_its_channel_vouches_for_is_a_proof(room: Newsroom) -> None:
    conversation = await begin_conversation(
        room.engine, room.clock, channel="whatsapp", external_user="34612345678", shopper_wrote_at=room.clock.now()
    )
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED, phone=ANAS_PHONE)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_a_parcel_reported_by_its_number_alone_leads_to_its_order(room: Newsroom) -> None:
    conversation = await room.opened()
    moved = await room.moves(ParcelState.OUT_FOR_DELIVERY)
    handles = (parcel_handle(moved.tracking_number),)
    await room.reports(Fact.OUT_FOR_DELIVERY, None, handles=handles, about=moved.tracking_number)
    assert (await room.told(conversation), await room.reasons()) == ([], ["order_unknown"])
    shop = remembering_parcels(room.notifier.shop, room.engine, room.clock)
    await shop.list_parcels(anas("1002"))
    await room.reports(Fact.OUT_FOR_DELIVERY, None, handles=handles, about=moved.tracking_number)
    assert await room.told(conversation) == ["notice_out_for_delivery"]


async def test_what_happened_days_ago_is_no_news(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED, happened_at=room.clock.now() - timedelta(days=4))
    assert (await room.told(conversation), await room.reasons()) == ([], ["too_old"])


async def test_an_order_of_which_other_parcels_arrived_long_ago_tells_nothing_of_them(room: Newsroom) -> None:
    conversation = await room.opened("1001")
    for _ in NOT_SO_WAITS:
        await room.reports(Fact.DELIVERED, "1001")
    assert await room.told(conversation) == []


async def test_a_shop_tells_what_it_chose_to(room: Newsroom) -> None:
    chosen: tuple[FactName, ...] = ("delivered",)
    room.rules = Notices(tell=chosen)
    conversation = await room.opened()
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    assert (await room.told(conversation), await room.reasons()) == ([], ["not_told_here"])


async def test_a_refund_is_told_with_its_amount(room: Newsroom) -> None:
    conversation = await room.opened("1016", email="wei@example.com")
    shop = room.notifier.shop
    refunds = await shop.list_refunds(weis("1016"))
    room.clock.advance((refunds[-1].made_at - room.clock.now()).total_seconds() + 60)
    await room.reports(Fact.REFUND_MADE, "1016")
    (message,) = await room.said(conversation)
    assert message.key == "notice_refund_made"
    assert message.args["total"]["amount_minor"] == refunds[-1].amount.amount_minor


async def test_a_crash_at_any_moment_tells_once(room: Newsroom) -> None:
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    for moment in ("notice.read", "notice.written"):
        room.probe = crash_at(moment)
        with pytest.raises(Crash):
            await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == []
    room.probe = crash_at("never")
    await room.passes(300)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_nothing_of_a_report_stays_once_it_is_worked_on_and_old_ones_go(room: Newsroom) -> None:
    await room.opened()
    await room.reports(Fact.DELIVERED, email="ana@example.com")
    await room.moves(ParcelState.DELIVERED)
    await room.passes(NOT_SO_WAITS[0].total_seconds())
    assert await room.hints() == [None]
    await forget_old(room.engine, room.clock.now() + timedelta(days=31))
    assert await room.hints() == []


class Crash(BaseException):
    """The process is gone."""


def crash_at(moment: str) -> Any:
    async def probe(name: str) -> None:
        if name == moment:
            raise Crash

    return probe


class Without:
    """The demo shop as one that lacks something."""

    def __init__(self, shop: Any, *missing: str) -> None:
        self._shop = shop
        self.capabilities = frozenset(one for one in shop.capabilities if one not in missing)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shop, name)


class Away:
    """The demo shop as one that does not always answer."""

    def __init__(self, *, is_away: bool = False) -> None:
        self.is_away = is_away

    def around(self, shop: Any) -> Any:
        outer = self

        class Sometimes(Without):
            async def get_order(self, access: OrderAccess) -> Any:
                if outer.is_away:
                    raise BackendAway("demo shop", "scripted")
                return await shop.get_order(access)

        return Sometimes(shop)


def anas(order_number: str) -> OrderAccess:
    return OrderAccess(order_number, Contact(ANA))


def weis(order_number: str) -> OrderAccess:
    return OrderAccess(order_number, Contact("wei@example.com"))
