"""When somebody is not to be disturbed, in their own time zone."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from babel.core import get_global

from conversations.shop_rules import QuietHours

_STEP = timedelta(minutes=15)
"""No zone's offset is finer."""
_DAY = timedelta(hours=24)


@cache
def zones_of(country: str) -> tuple[ZoneInfo, ...]:
    """A country's time zones (ISO 3166), from CLDR; none for a country that is unknown."""
    known = available_timezones()
    names = sorted(zone for zone, land in get_global("zone_territories").items() if land == country and zone in known)
    return tuple(ZoneInfo(name) for name in names)


def country_of_phone(phone: str) -> str | None:
    """Where a number (E.164) is from; None where it is from nowhere in particular."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(phone))
    except phonenumbers.NumberParseException:
        return None


def quiet_until(hours: QuietHours | None, zones: Iterable[ZoneInfo], now: datetime) -> datetime | None:
    """When a shopper may be told what is known now; None: at once.

    A country of several zones is disturbed only when the hours are over in all of them. Where that is never so, the
    zone in the middle counts.

    Args:
        zones: Those that the shopper may be in; at least one.
        now: Aware UTC.
    """
    places = sorted(zones, key=lambda zone: now.astimezone(zone).utcoffset() or timedelta(0))
    if hours is None or not is_quiet(hours, places, now):
        return None
    return _free_from(hours, places, now) or _free_from(hours, [places[len(places) // 2]], now) or now + _DAY


def is_quiet(hours: QuietHours | None, zones: Iterable[ZoneInfo], now: datetime) -> bool:
    """Whether it has to wait."""
    return hours is not None and any(_within(hours, now.astimezone(zone).time()) for zone in zones)


def _free_from(hours: QuietHours, zones: list[ZoneInfo], now: datetime) -> datetime | None:
    moment = now
    while moment <= now + _DAY:
        if not is_quiet(hours, zones, moment):
            return moment
        moment = (moment + _STEP).replace(second=0, microsecond=0)
        moment -= timedelta(minutes=moment.minute % 15)
    return None


def _within(hours: QuietHours, at: time) -> bool:
    if hours.begins <= hours.ends:
        return hours.begins <= at < hours.ends
    return at >= hours.begins or at < hours.ends
