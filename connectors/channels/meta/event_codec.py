"""Events as text and back, so that what was heard can be worked on later, by another process.

Every value that is no plain scalar is an object with its kind: a dataclass of `said` or `reported` by its own name,
`moment`, `decimal`, `object` for what a platform sent as such. Unknown kinds are an error, never executed.
"""

import dataclasses
import json
from datetime import datetime
from decimal import Decimal
from typing import Any, get_args

from connectors.channels.meta.events import Account, Event, Place, ReplyContext, Shopper
from connectors.channels.meta.platform_error import PlatformError
from connectors.channels.meta.reported import Reported
from connectors.channels.meta.said import ContactCard, OrderLine, Said

KIND = "is"
_CLASSES: dict[str, Any] = {
    one.__name__: one
    for one in (
        Event,
        Account,
        Place,
        ReplyContext,
        Shopper,
        PlatformError,
        ContactCard,
        OrderLine,
        *get_args(Said),
        *get_args(Reported),
    )
}


class EventUnreadable(ValueError):
    """The stored text is no event that this version knows."""


def encode(event: Event) -> str:
    """ASCII that PostgreSQL can hold, without the item as it came."""
    return json.dumps(_coded(dataclasses.replace(event, raw=None)))


def decode(text: str) -> Event:
    """The event; its `raw` is None.

    Raises:
        EventUnreadable: another version wrote it, or nobody of ours.
    """
    try:
        found = _value(json.loads(text))
    except (TypeError, KeyError, ValueError, ArithmeticError) as error:
        raise EventUnreadable(type(error).__name__) from error
    if not isinstance(found, Event):
        raise EventUnreadable(type(found).__name__)
    return found


def _coded(value: Any) -> Any:
    match value:
        case datetime():
            return {KIND: "moment", "value": value.isoformat()}
        case Decimal():
            return {KIND: "decimal", "value": str(value)}
        case list() | tuple():
            return [_coded(one) for one in value]
        case dict():
            return {KIND: "object", "value": {str(name): _coded(one) for name, one in value.items()}}
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = (field.name for field in dataclasses.fields(value))
            return {KIND: type(value).__name__, **{name: _coded(getattr(value, name)) for name in names}}
        case _:
            return value


def _value(coded: Any) -> Any:
    if isinstance(coded, list):
        return tuple(_value(one) for one in coded)
    if not isinstance(coded, dict):
        return coded
    match coded[KIND]:
        case "moment":
            return datetime.fromisoformat(coded["value"])
        case "decimal":
            return Decimal(coded["value"])
        case "object":
            return {name: _value(one) for name, one in coded["value"].items()}
        case kind:
            return _CLASSES[kind](**{name: _value(one) for name, one in coded.items() if name != KIND})
