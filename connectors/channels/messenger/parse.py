"""A Messenger webhook body as events: every entry, and in it every item of `messaging`, `standby` and `changes`.

Shapes: developers.facebook.com/docs/messenger-platform/reference/webhook-events. An entry may hold several items
and any of the lists; `changes` is how the App Dashboard sends its tests, and how a page's other news arrive.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from connectors.channels.messenger.attachments import said_in
from connectors.channels.messenger.happenings import ENVELOPE, happening_of, referral_from, target_of
from connectors.channels.meta.events import Account, Delivery, Event, Place, Rejected, ReplyContext, Shopper, What
from connectors.channels.meta.reading import (
    Json,
    NotJson,
    derived_id,
    happened_at,
    mapping,
    read_json,
    text_at,
    usable_id,
)
from connectors.channels.meta.reported import Echo, OtherNotice, Unreadable
from connectors.channels.meta.said import Revocation, Said

OBJECT = "page"
_LISTS = ("messaging", "standby", "changes")
_KINDS = (
    "message",
    "message_edit",
    "postback",
    "reaction",
    "referral",
    "optin",
    "account_linking",
    "delivery",
    "read",
    "pass_thread_control",
    "take_thread_control",
    "request_thread_control",
    "app_roles",
    "policy_enforcement",
    "policy-enforcement",
)
_CHANGED = {
    "messages": "message",
    "message_echoes": "message",
    "message_edits": "message_edit",
    "messaging_postbacks": "postback",
    "message_reactions": "reaction",
    "messaging_referrals": "referral",
    "messaging_optins": "optin",
    "messaging_account_linking": "account_linking",
    "message_deliveries": "delivery",
    "message_reads": "read",
    "messaging_policy_enforcement": "policy_enforcement",
}


def parse(body: bytes, received_at: datetime) -> Delivery | Rejected:
    """The events of a webhook body, whatever it is.

    Args:
        body: The bytes as received; check their signature first.
        received_at: Aware; the time of events that tell none.
    """
    try:
        document = read_json(body)
    except NotJson:
        return Rejected("The body is no JSON.")
    if not isinstance(document, dict) or document.get("object") != OBJECT:
        return Rejected("The body is no Messenger webhook.")
    entries = document.get("entry")
    if not isinstance(entries, list):
        return Rejected("The webhook has no entries.")
    return Delivery(
        tuple(event for index, entry in enumerate(entries) for event in _Entry(entry, index, received_at).events())
    )


@dataclass(frozen=True)
class _Entry:
    entry: Any
    index: int
    received_at: datetime

    def events(self) -> Iterator[Event]:
        found = 0
        for position, source in enumerate(_LISTS):
            items = self.entry.get(source) if isinstance(self.entry, dict) else None
            for index, item in enumerate(items if isinstance(items, list) else ()):
                found += 1
                yield from _Item(self, source, Place(self.index, position, index), item).events()
        if not found:
            what = OtherNotice("entry") if isinstance(self.entry, dict) else Unreadable("The entry is no object.")
            yield Event(
                channel="messenger",
                account=Account(usable_id(text_at(self.entry, "id")), usable_id(text_at(self.entry, "id"))),
                external_id=derived_id("messenger", "entry", self.entry),
                at=happened_at(self.received_at, mapping(self.entry).get("time")),
                what=what,
                source="entry",
                place=Place(self.index),
                raw=self.entry,
            )


@dataclass(frozen=True)
class _Item:
    entry: _Entry
    source: str
    place: Place
    item: Any

    def events(self) -> Iterator[Event]:
        if not isinstance(self.item, dict):
            yield self._event(None, Unreadable(f"The item of {self.source} is no object."))
            return
        if self.source == "changes":
            yield from self._changed()
            return
        kind = _kind_of(self.item)
        yield from self._read(kind, kind, self.item)

    def _changed(self) -> Iterator[Event]:
        field, value = text_at(self.item, "field"), mapping(self.item, "value")
        kind = _CHANGED.get(field or "") or _kind_of(value)
        if kind in _KINDS and kind in value:
            yield from self._read(field, kind, value)
        else:
            yield self._event(field, OtherNotice(field or "unknown"), value)

    def _read(self, named: str | None, kind: str | None, item: Json) -> Iterator[Event]:
        if kind is None:
            yield self._event(named, Unreadable("The item names no event."), item)
        elif kind == "message":
            yield from self._message(named, item)
        else:
            yield self._event(named, happening_of(kind, item), item, kind=kind)

    def _message(self, named: str | None, item: Json) -> Iterator[Event]:
        message = mapping(item, "message")
        echo = message.get("is_echo") is True
        parts: tuple[Said, ...] = said_in(message)
        if message.get("is_deleted") is True:
            parts = (Revocation(usable_id(text_at(message, "mid"))),)
        for number, said in enumerate(parts):
            what: What = said
            if echo:
                what = Echo(said, text_at(message, "app_id"), text_at(message, "metadata"))
            event = self._event(named, what, item, kind="message", echo=echo)
            if event.shopper is None:
                event = replace(event, what=Unreadable("The message names no sender."))
            yield replace(
                event,
                external_id=f"{event.external_id}#{number}" if number else event.external_id,
                place=replace(self.place, part=number),
                context=_context(message),
                referral=referral_from(mapping(message, "referral")),
            )

    def _event(
        self,
        named: str | None,
        what: What,
        item: Json | None = None,
        *,
        kind: str | None = None,
        echo: bool = False,
    ) -> Event:
        said = mapping(item)
        part = mapping(said, kind) if kind else {}
        page_id = usable_id(text_at(self.entry.entry, "id"))
        mid = usable_id(text_at(part, "mid"))
        own_id = mid if kind in {"message", "postback"} and not isinstance(what, Revocation) else None
        return Event(
            channel="messenger",
            account=Account(page_id, page_id),
            external_id=own_id or derived_id("messenger", page_id, named, self.item, _time_of(self.entry, said)),
            at=happened_at(
                self.entry.received_at,
                said.get("timestamp"),
                part.get("watermark"),
                mapping(self.entry.entry).get("time"),
            ),
            what=what,
            shopper=_shopper(said, echo),
            message_id=mid or target_of(kind, part),
            source=self.source,
            field=named if self.source == "changes" else None,
            kind=named,
            referral=referral_from(mapping(part, "referral")),
            standby=self.source == "standby",
            place=self.place,
            raw=self.item,
        )


def _kind_of(item: Json) -> str | None:
    """The documented event it holds, else the first thing in it that is no envelope."""
    for kind in _KINDS:
        if kind in item:
            return kind
    return next((key for key in item if key not in ENVELOPE), None)


def _time_of(entry: _Entry, item: Json) -> Any:
    """What tells two equal events without id and timestamp apart: the entry's own time."""
    return None if "timestamp" in item else mapping(entry.entry).get("time")


def _shopper(item: Json, echo: bool) -> Shopper | None:
    """The person: the sender, in an echo the recipient."""
    side = mapping(item, "recipient" if echo else "sender")
    psid, user_ref = usable_id(text_at(side, "id")), usable_id(text_at(side, "user_ref"))
    if psid is None and user_ref is None:
        user_ref = usable_id(text_at(mapping(item, "optin"), "user_ref"))
    if psid is None and user_ref is None:
        return None
    return Shopper(page_scoped_id=psid, user_ref=user_ref)


def _context(message: Json) -> ReplyContext | None:
    reply = message.get("reply_to")
    if not isinstance(reply, dict) or not reply:
        return None
    story = mapping(reply, "story")
    return ReplyContext(message_id=usable_id(text_at(reply, "mid")), url=text_at(story, "url"))
