"""Webhook bodies to parse, around the item under test."""

import json
from datetime import UTC, datetime
from typing import Any

from connectors.channels.messenger import parse as messenger
from connectors.channels.meta.events import Delivery, Event
from connectors.channels.whatsapp import parse as whatsapp

Json = dict[str, Any]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
SECONDS = str(int(AT.timestamp()))
MILLISECONDS = int(AT.timestamp() * 1000)
NUMBER = {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"}
ADA = {"profile": {"name": "Ada"}, "wa_id": "491701234567", "user_id": "DE.1"}
PAGE, PSID = "682498171943165", "1254459154682919"


def whatsapp_body(value: Json, field: str | None = "messages", **entry: Any) -> bytes:
    """A body with one change."""
    change: Json = {"value": value} | ({"field": field} if field else {})
    return _bytes("whatsapp_business_account", {"id": "102290129340398", "changes": [change], **entry})


def whatsapp_message(kind: str | None, part: Any, **more: Any) -> bytes:
    """A body with one message of Ada's."""
    message: Json = {"from": "491701234567", "id": "wamid.1", "timestamp": SECONDS}
    if kind is not None:
        message |= {"type": kind, kind: part}
    return whatsapp_body(
        {"messaging_product": "whatsapp", "metadata": NUMBER, "contacts": [ADA], "messages": [message | more]}
    )


def whatsapp_status(state: str, **more: Any) -> bytes:
    """A body with one status."""
    status = {"id": "wamid.1", "status": state, "timestamp": SECONDS, "recipient_id": "491701234567", **more}
    return whatsapp_body({"messaging_product": "whatsapp", "metadata": NUMBER, "statuses": [status]})


def messenger_body(*items: Json, source: str = "messaging", **entry: Any) -> bytes:
    """A body with one entry that holds these items."""
    return _bytes("page", {"id": PAGE, "time": MILLISECONDS, source: list(items), **entry})


def messenger_item(part: Json, **more: Any) -> Json:
    """What one person did on the page."""
    return {"sender": {"id": PSID}, "recipient": {"id": PAGE}, "timestamp": MILLISECONDS, **part, **more}


def messenger_message(**message: Any) -> bytes:
    """A body with one message."""
    return messenger_body(messenger_item({"message": {"mid": "m_1", **message}}))


def on_whatsapp(body: bytes) -> tuple[Event, ...]:
    """Its events."""
    delivery = whatsapp.parse(body, NOW)
    assert isinstance(delivery, Delivery)
    return delivery.events


def on_messenger(body: bytes) -> tuple[Event, ...]:
    """Its events."""
    delivery = messenger.parse(body, NOW)
    assert isinstance(delivery, Delivery)
    return delivery.events


def _bytes(of: str, *entries: Json) -> bytes:
    return json.dumps({"object": of, "entry": list(entries)}).encode()
