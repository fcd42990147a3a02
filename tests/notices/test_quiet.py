"""Nobody is disturbed at night, by their own clock; what waited comes in the morning unless it was overtaken."""

from datetime import UTC, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.backends.values import ParcelState
from actions.notices.facts import Fact
from actions.notices.quiet import country_of_phone, is_quiet, quiet_until, zones_of
from conversations.presence import Person, Presence
from conversations.shop_rules import Notices, QuietHours
from tests.notices.newsroom import Newsroom

NIGHT = QuietHours(begins=time(21), ends=time(8))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("country", "now", "until"),
    [
        ("ES", "2026-11-21T10:00", None),
        # 21:30 in Madrid and 20:30 on the Canaries: until 8:00 there.
        ("ES", "2026-11-21T20:30", "2026-11-22T08:00"),
        ("DE", "2026-11-21T21:30", "2026-11-22T07:00"),
        ("JP", "2026-11-21T15:00", "2026-11-21T23:00"),
        # Half past noon in New York is before eight in Honolulu.
        ("US", "2026-11-21T17:30", "2026-11-21T18:00"),
        ("IN", "2026-11-21T16:00", "2026-11-22T02:30"),
    ],
)
def test_a_country_is_told_when_it_is_day_in_all_of_it(country: str, now: str, until: str | None) -> None:
    assert quiet_until(NIGHT, zones_of(country), at(now)) == (None if until is None else at(until))


def test_where_it_is_never_day_everywhere_the_middle_counts() -> None:
    hours = QuietHours(begins=time(18), ends=time(12))
    until = quiet_until(hours, zones_of("RU"), at("2026-11-21T20:00"))
    assert until is not None
    assert until < at("2026-11-22T20:00")


@given(
    st.integers(0, 365 * 24 * 3600),
    st.integers(0, 95),
    st.integers(0, 95),
    st.sampled_from(["Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]),
)
def test_the_end_of_the_wait_is_within_a_day_and_not_quiet(moment: int, begins: int, ends: int, zone: str) -> None:
    if begins == ends:
        return
    hours = QuietHours(begins=time(begins // 4, begins % 4 * 15), ends=time(ends // 4, ends % 4 * 15))
    now, zones = at("2026-01-01T00:00") + timedelta(seconds=moment), (ZoneInfo(zone),)
    until = quiet_until(hours, zones, now)
    if until is None:
        assert not is_quiet(hours, zones, now)
    else:
        assert now <= until <= now + timedelta(hours=24)
        assert not is_quiet(hours, zones, until)


def test_a_phone_number_tells_its_country() -> None:
    assert (country_of_phone("+34612345678"), country_of_phone("+999")) == ("ES", None)


async def test_what_comes_at_night_is_told_in_the_morning_of_the_shoppers_place(room: Newsroom) -> None:
    conversation = await room.opened()
    room.clock.advance(12 * 3600)
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    assert await room.rows() == [("out_for_delivery", "held", "quiet_hours")]
    await room.passes(9.9 * 3600)
    assert await room.told(conversation) == []
    await room.passes(0.2 * 3600)
    assert await room.told(conversation) == ["notice_out_for_delivery"]
    assert await room.rows() == [("out_for_delivery", "sent", None)]


async def test_what_was_overtaken_in_the_night_is_not_told_in_the_morning(room: Newsroom) -> None:
    conversation = await room.opened()
    room.clock.advance(12 * 3600)
    await room.moves(ParcelState.OUT_FOR_DELIVERY)
    await room.reports(Fact.OUT_FOR_DELIVERY)
    room.clock.advance(60)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await room.passes(11 * 3600)
    assert await room.told(conversation) == ["notice_delivered"]
    assert {one[:2] for one in await room.rows()} == {("out_for_delivery", "superseded"), ("delivered", "sent")}


async def test_a_stop_elsewhere_counts_for_what_is_held(room: Newsroom) -> None:
    other = await room.opened()
    room.clock.advance(12 * 3600)
    conversation = await room.opened()
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    await room.presses(other, "stop")
    await room.passes(11 * 3600)
    assert await room.told(conversation) == []
    assert await room.rows() == [("delivered", "refused", "stopped")]


async def test_who_is_there_at_night_is_told_at_once(room: Newsroom) -> None:
    room.clock.advance(12 * 3600)
    conversation = await room.opened(shopper_seen_at=room.clock.now())
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_who_has_the_chat_open_at_night_is_told_at_once(room: Newsroom) -> None:
    conversation = await room.opened()
    room.clock.advance(12 * 3600)
    await Presence(room.engine, room.clock).enter(uuid4(), conversation, Person("shopper", conversation, ""))
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == ["notice_delivered"]


async def test_a_shop_without_quiet_hours_tells_at_any_time(room: Newsroom) -> None:
    room.rules = Notices(quiet_hours=None)
    conversation = await room.opened()
    room.clock.advance(12 * 3600)
    await room.moves(ParcelState.DELIVERED)
    await room.reports(Fact.DELIVERED)
    assert await room.told(conversation) == ["notice_delivered"]
