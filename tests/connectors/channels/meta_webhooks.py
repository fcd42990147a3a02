"""Webhooks as Meta sends them, signed, for tests of the doors."""

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from connectors.channels.meta.signature import HEADER, signature

APP_SECRET = "app-secret-of-the-tests"
VERIFY_TOKEN = "verify-token-of-the-tests"
PHONE_NUMBER_ID = "106540352242922"
PAGE_ID = "682498171943165"
OWN_APP_ID = "1517776481860111"
ANA = "34612345678"
NOON = 1795255200
"""2026-11-21 10:00 UTC, where the tests' clock begins, in seconds."""

SETTINGS = {
    "whatsapp_app_secret": APP_SECRET,
    "whatsapp_verify_token": VERIFY_TOKEN,
    "whatsapp_phone_number_id": PHONE_NUMBER_ID,
    "messenger_app_secret": APP_SECRET,
    "messenger_verify_token": VERIFY_TOKEN,
    "messenger_page_id": PAGE_ID,
    "messenger_app_id": OWN_APP_ID,
    "graph_url": "http://127.0.0.1:9",
}
_numbers = itertools.count(1)

Json = dict[str, Any]


async def post(
    client: httpx.AsyncClient, channel: str, body: Json | bytes, *, secret: str = APP_SECRET
) -> httpx.Response:
    """Send a body with its signature."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {HEADER: signature(secret, content), "Content-Type": "application/json"}
    return await client.post(f"/webhooks/{channel}", content=content, headers=headers)


@dataclass
class WhatsAppUser:
    """Somebody who writes on WhatsApp; each message is a webhook body of its own."""

    wa_id: str | None = ANA
    user_id: str | None = None
    name: str = "Ana"
    at: int = NOON
    sent: list[str] = field(default_factory=list)

    def message(self, kind: str, content: Any, **more: Any) -> Json:
        """One message as it stands in a webhook."""
        self.sent.append(more.pop("id", f"wamid.test{next(_numbers):08d}"))
        item = {"id": self.sent[-1], "timestamp": str(self.at), "type": kind, kind: content, **more}
        if self.wa_id is not None:
            item["from"] = self.wa_id
        if self.user_id is not None:
            item["from_user_id"] = self.user_id
        return item

    def text(self, body: str, **more: Any) -> Json:
        """A webhook with a text."""
        return self.webhook(self.message("text", {"body": body}, **more))

    def webhook(self, *messages: Json) -> Json:
        """A webhook with messages of this person."""
        contact: Json = {"profile": {"name": self.name}}
        if self.wa_id is not None:
            contact["wa_id"] = self.wa_id
        if self.user_id is not None:
            contact["user_id"] = self.user_id
        return whatsapp(messages=list(messages), contacts=[contact])


def whatsapp(field: str = "messages", **value: Any) -> Json:
    """A WhatsApp body with one change."""
    metadata = {"display_phone_number": "15550783881", "phone_number_id": PHONE_NUMBER_ID}
    change = {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}
    return {"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [change]}]}


def messenger(*items: Json, source: str = "messaging") -> Json:
    """A Messenger body with one entry."""
    return {"object": "page", "entry": [{"id": PAGE_ID, "time": NOON * 1000, source: list(items)}]}


def said(psid: str, *, at: int = NOON, **what: Any) -> Json:
    """One item of a page's shopper."""
    return {"sender": {"id": psid}, "recipient": {"id": PAGE_ID}, "timestamp": at * 1000, **what}


def wrote(psid: str, text: str, mid: str | None = None, **more: Any) -> Json:
    """A text of a page's shopper."""
    return said(psid, message={"mid": mid or f"m_test{next(_numbers)}", "text": text, **more})


def echo(psid: str, text: str, app_id: str | None, mid: str | None = None) -> Json:
    """A text that left the page's side."""
    message: Json = {"mid": mid or f"m_echo{next(_numbers)}", "text": text, "is_echo": True}
    if app_id is not None:
        message["app_id"] = app_id
    return {"sender": {"id": PAGE_ID}, "recipient": {"id": psid}, "timestamp": NOON * 1000, "message": message}
