"""A webhook's body as JSON, of which nothing is taken for granted: what is missing or of another type is not there."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson
import phonenumbers

from actions.backends.tracking_services.fields import moment, text
from connectors.shop_events.door import EventUnreadable


def read_json(body: bytes) -> Mapping[str, Any]:
    """The object that a body is.

    Raises:
        EventUnreadable: it is none.
    """
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise EventUnreadable("The body is not JSON.") from error
    if not isinstance(found, dict):
        raise EventUnreadable("The body is no JSON object.")
    return found


def number(value: Any) -> str:
    """A number or a text, such as an id, as text; "" for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return text(value)


def at(value: Any, otherwise: datetime) -> datetime:
    """When it happened."""
    return moment(value) or otherwise


def email(value: Any) -> str | None:
    """As the shop has it, in lower case."""
    return text(value).lower() or None


def phone(value: Any, country: Any = None) -> str | None:
    """E.164; None for what is no number."""
    try:
        parsed = phonenumbers.parse(text(value), text(country) or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
