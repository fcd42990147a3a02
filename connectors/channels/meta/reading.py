"""Reading JSON that anybody might have written: every question has an answer, and none raises."""

import hashlib
import json
import math
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from connectors.channels.meta.platform_error import PlatformError

Json = dict[str, Any]
DEEPEST = 48
LONGEST_ID = 512
_LONGEST_NUMBER = 40
_MILLISECONDS_FROM = 100_000_000_000
"""Messenger counts milliseconds, WhatsApp seconds; as seconds this is the year 5138."""


class NotJson(ValueError):
    """The bytes are no JSON document that can be read."""


def read_json(body: bytes) -> Any:
    """The document, with every string fit for PostgreSQL and nothing deeper than `DEEPEST` levels.

    Raises:
        NotJson: no UTF-8, no JSON, or nested beyond what a reader survives.
    """
    try:
        return _storable(json.loads(body, parse_int=_whole, parse_constant=lambda _: None), DEEPEST)
    except (ValueError, RecursionError) as error:
        raise NotJson(type(error).__name__) from error


def _whole(digits: str) -> int | str:
    # An absurdly long number is an id that somebody forgot to quote, not a quantity.
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _storable(value: Any, levels: int) -> Any:
    if isinstance(value, str):
        return storable_text(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list):
        return [_storable(one, levels - 1) for one in value] if levels else None
    if isinstance(value, dict):
        return {storable_text(key): _storable(one, levels - 1) for key, one in value.items()} if levels else None
    return value


def storable_text(value: str) -> str:
    """The text with NUL and lone surrogates (which no database takes) replaced by U+FFFD."""
    return value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def mapping(value: Any, *keys: str) -> Json:
    """The object at this path; empty where there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """A list as it is, one lone object as a list of one, anything else as nothing."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, dict) else []


def text_at(value: Any, *keys: str) -> str | None:
    """The first non-empty text (or whole number, as text) under one of these keys of an object."""
    for key in keys:
        found = value.get(key) if isinstance(value, dict) else None
        if isinstance(found, int) and not isinstance(found, bool):
            return str(found)
        if isinstance(found, str) and found:
            return found
    return None


def number_at(value: Any, key: str) -> float | None:
    """A finite number, also one written as text."""
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return None
    try:
        number = float(found)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def decimal_at(value: Any, key: str) -> Decimal | None:
    """A finite decimal number as it was written."""
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return None
    try:
        number = Decimal(str(found).strip()[:_LONGEST_NUMBER])
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def moment_of(value: Any) -> datetime | None:
    """A moment from seconds or milliseconds since 1970, as a number or as text; None if it says none."""
    seconds = number_at({"moment": value}, "moment")
    if seconds is None or seconds <= 0:
        return None
    try:
        return datetime.fromtimestamp(seconds / 1000 if seconds >= _MILLISECONDS_FROM else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def happened_at(received_at: datetime, *moments: Any) -> datetime:
    """The first readable moment, and never later than the receipt: a wrong clock must not keep a window open."""
    for one in moments:
        if moment := moment_of(one):
            return min(moment, received_at)
    return received_at


def derived_id(*parts: Any) -> str:
    """An id for what has none: the same parts give the same id, at every delivery."""
    said = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=str)
    return f"derived:{hashlib.sha256(said.encode()).hexdigest()[:40]}"


def usable_id(value: str | None) -> str | None:
    """The platform's id, or None for one so long that no platform made it."""
    return value if value and len(value) <= LONGEST_ID else None


def platform_errors(value: Any) -> tuple[PlatformError, ...]:
    """Error objects of an answer or a webhook; a list, or one alone."""
    return tuple(platform_error(one) for one in sequence(value) if isinstance(one, dict))


def platform_error(value: Any) -> PlatformError:
    """One error object, however lean."""
    code, subcode = number_at(value, "code"), number_at(value, "error_subcode")
    return PlatformError(
        code=int(code) if code is not None else None,
        subcode=int(subcode) if subcode is not None else None,
        title=text_at(value, "title", "message") or "",
        details=text_at(mapping(value, "error_data"), "details") or "",
        trace_id=text_at(value, "fbtrace_id"),
    )
