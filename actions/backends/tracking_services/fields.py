"""Reading a service's JSON: what is missing or of another type than documented is as good as not there."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from actions.backends.values import Checkpoint

_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z ._/-]{3,59}")


def text(value: Any) -> str:
    """A string without spaces around it, and without NUL, which PostgreSQL keeps nowhere; "" for anything else."""
    return value.replace("\x00", "").strip() if isinstance(value, str) else ""


def group(value: Any) -> Mapping[str, Any]:
    """An object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def groups(value: Any) -> tuple[Mapping[str, Any], ...]:
    """The objects of a list; none for anything else."""
    return tuple(one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def moment(value: Any) -> datetime | None:
    """ISO 8601 as aware UTC. A time without a zone, which some carriers give, counts as UTC."""
    try:
        read = datetime.fromisoformat(text(value))
        return (read if read.tzinfo is not None else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def day(value: Any) -> date | None:
    """The day of an ISO 8601 date or time where it happened, which is not always the day in UTC."""
    try:
        return date.fromisoformat(text(value)[:10])
    except ValueError:
        return None


def in_order(scans: list[Checkpoint]) -> tuple[Checkpoint, ...]:
    """Oldest first and each once: services repeat what several carriers say of the same parcel."""
    return tuple(sorted(dict.fromkeys(scans), key=lambda scan: scan.at))


def plain(number: str) -> str:
    """A tracking number as services compare them: without spaces and signs, in capitals."""
    return "".join(letter for letter in number if letter.isalnum()).upper()


def is_number(number: str) -> bool:
    """Whether a service could know such a number; one that could be read as several, or as a part of an address, no."""
    return _NUMBER.fullmatch(number) is not None
