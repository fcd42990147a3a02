"""What an action says: keys with tagged arguments, buttons that carry intents, and controls for the gateway.

Values are plain JSON, because they travel through Rasa and are stored as they are; nothing here knows a language.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from actions.backends.money import Money
from conversations.attachments import Kept

Json = dict[str, Any]


def money(amount: Money) -> Json:
    """An amount, formatted late for the reader's locale."""
    return {"type": "money", "amount_minor": amount.amount_minor, "currency": amount.currency}


def day(value: date) -> Json:
    """A calendar day."""
    return {"type": "date", "value": value.isoformat()}


def moment(value: datetime) -> Json:
    """A moment, aware; sent as UTC."""
    return {"type": "datetime", "value": value.isoformat().replace("+00:00", "Z")}


def label(kind: str, value: str, **args: Any) -> Json:
    """Words for one of a closed set, such as label("parcel_state", "in_transit"); some take arguments."""
    words: Json = {"type": "label", "key": f"label_{kind}_{value}"}
    return words | {"args": args} if args else words


def country(code: str) -> Json:
    """A country (ISO 3166), named late in the reader's language."""
    return {"type": "country", "value": code}


def percent(basis_points: int) -> Json:
    """A share: 1000 is 10 %."""
    return {"type": "percent", "basis_points": basis_points}


def listing(values: Sequence[Any]) -> Json:
    """Several values, joined as the reader's language does it."""
    return {"type": "list", "values": list(values)}


def lines(values: Sequence[Any]) -> Json:
    """Several sentences, one a line."""
    return {"type": "lines", "values": list(values)}


def file(kept: Kept) -> Json:
    """A file of the conversation, given along as the argument `attachment`."""
    facts = {"name": kept.name, "content_type": kept.content_type, "size_bytes": kept.size_bytes}
    return {"type": "file", "upload_id": str(kept.id), **facts}


def button(
    key: str, intent: str, entities: Mapping[str, Any] | None = None, args: Mapping[str, Any] | None = None
) -> Json:
    """A quick reply: what it says, and what pressing it means."""
    return {"key": key, "args": dict(args or {}), "intent": intent, "entities": dict(entities or {})}


def reply(key: str, *buttons: Json, **args: Any) -> Json:
    """One message of the bot."""
    return {"key": key, "args": args, "buttons": list(buttons)}


def set_language(code: str) -> Json:
    """The shopper chose a language; it stays."""
    return {"control": "set_language", "language": code, "pinned": True}
