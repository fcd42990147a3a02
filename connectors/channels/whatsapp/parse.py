"""A WhatsApp webhook body as events: every entry, every change, every item of it.

Shapes: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference, of API versions 23 to 26
and the older ones still seen. Fields are looked for, not relied on: what is missing is None.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from connectors.channels.meta.events import Account, Delivery, Event, Place, Rejected, Shopper, What
from connectors.channels.meta.reading import (
    Json,
    NotJson,
    derived_id,
    happened_at,
    mapping,
    platform_error,
    read_json,
    sequence,
    text_at,
    usable_id,
)
from connectors.channels.meta.reported import Call, Echo, MarketingPreference, OtherNotice, ReportedError, Unreadable
from connectors.channels.meta.said import Said
from connectors.channels.whatsapp.messages import meaning_of, referral_of, reply_context
from connectors.channels.whatsapp.notices import notice_of
from connectors.channels.whatsapp.people import People, callers_of, recipient_of, sender_of
from connectors.channels.whatsapp.statuses import status_of

OBJECT = "whatsapp_business_account"
STANDBY = "standby"
_ITEM_LISTS = ("messages", "statuses", "errors", "message_echoes", "calls", "user_preferences")


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
        return Rejected("The body is no WhatsApp webhook.")
    entries = document.get("entry")
    if not isinstance(entries, list):
        return Rejected("The webhook has no entries.")
    events = [
        event
        for entry_index, entry in enumerate(entries)
        for change_index, change in enumerate(_changes(entry))
        for event in _Change(entry, change, entry_index, change_index, received_at).events()
    ]
    return Delivery(tuple(events))


def _changes(entry: Any) -> list[Any]:
    changes = entry.get("changes") if isinstance(entry, dict) else None
    return changes if isinstance(changes, list) and changes else [None]


@dataclass(frozen=True)
class _Change:
    entry: Any
    change: Any
    entry_index: int
    change_index: int
    received_at: datetime

    @property
    def value(self) -> Json:
        return mapping(self.change, "value")

    @property
    def field(self) -> str | None:
        return text_at(self.change, "field")

    @property
    def account(self) -> Account:
        metadata = mapping(self.value, "metadata")
        return Account(
            id=usable_id(text_at(metadata, "phone_number_id")),
            business_id=usable_id(text_at(self.entry, "id")),
            display_phone=text_at(metadata, "display_phone_number") or text_at(self.value, "display_phone_number"),
        )

    def events(self) -> Iterator[Event]:
        if not isinstance(self.change, dict) or not isinstance(self.change.get("value"), dict):
            yield self._event("changes", 0, self.change, Unreadable("The change has no value."))
            return
        events = [*self._items_of(self.value), *self._overheard()]
        yield from events or [self._event("changes", 0, self.value, notice_of(self.field, self.value), self.field)]

    def _items_of(self, holder: Json) -> Iterator[Event]:
        people = People.of(holder if "contacts" in holder else self.value)
        for source in _ITEM_LISTS:
            for index, item in enumerate(sequence(holder.get(source))):
                event = self._read(source, index, item, people)
                yield replace(event, standby=True) if self.field == STANDBY else event

    def _overheard(self) -> Iterator[Event]:
        """While Meta's own agent answers, the lists may stand one level deeper (…/webhooks/reference/standby)."""
        for event in self._items_of(mapping(self.value, STANDBY)) if self.field == STANDBY else ():
            yield replace(event, source=STANDBY)

    def _read(self, source: str, index: int, item: Any, people: People) -> Event:
        if not isinstance(item, dict):
            return self._event(source, index, item, Unreadable(f"The item of {source} is no object."))
        if source == "messages":
            return self._message(index, item, people)
        if source == "statuses":
            return self._status(index, item, people)
        if source == "message_echoes":
            return self._echo(index, item, people)
        if source == "calls":
            return self._call(index, item, people)
        if source == "user_preferences":
            return self._preference(index, item, people)
        return self._event(source, index, item, ReportedError(platform_error(item)), "error")

    def _message(self, index: int, item: Json, people: People) -> Event:
        shopper = sender_of(item, people)
        what: What = meaning_of(item)
        if shopper is None and isinstance(what, Said):
            what = Unreadable("The message names no sender.")
        event = self._event("messages", index, item, what, text_at(item, "type"), shopper)
        return replace(
            event,
            context=reply_context(item),
            referral=referral_of(item),
            group=text_at(item, "group_id"),
        )

    def _status(self, index: int, item: Json, people: People) -> Event:
        status = status_of(item)
        shopper = recipient_of(item, people)
        event = self._event("statuses", index, item, status, text_at(item, "status"), shopper)
        if isinstance(status, Unreadable):
            return event
        # A message to a group has a status for every member, under the one id.
        parts = (status.message_id, status.state, text_at(item, "recipient_participant_id", "participant_recipient_id"))
        return replace(event, external_id=":".join(part for part in parts if part), group=_group_of(item))

    def _echo(self, index: int, item: Json, people: People) -> Event:
        meaning = meaning_of(item)
        what: What = Echo(meaning, None) if isinstance(meaning, Said) else OtherNotice("echo")
        # Some echoes carry the shopper in `from`: then `to` is the business's own number.
        to = text_at(item, "to")
        to_business = to is not None and to == self.account.display_phone
        shopper = sender_of(item, people) if to_business else recipient_of(item, people)
        event = self._event("message_echoes", index, item, what, text_at(item, "type"), shopper)
        return replace(event, context=reply_context(item))

    def _call(self, index: int, item: Json, people: People) -> Event:
        direction = (text_at(item, "direction") or "").upper()
        call = Call(text_at(item, "id"), text_at(item, "event", "status") or "", direction != "BUSINESS_INITIATED")
        event = self._event("calls", index, item, call, call.event, callers_of(item, people, call.from_shopper))
        return replace(event, external_id=derived_id("call", event.account.id, item))

    def _preference(self, index: int, item: Json, people: People) -> Event:
        stopped = (text_at(item, "value") or "").lower() in {"stop", "stopped"}
        what = MarketingPreference(text_at(item, "category"), stopped)
        return self._event("user_preferences", index, item, what, what.category, sender_of(item, people))

    def _event(
        self, source: str, index: int, item: Any, what: What, kind: str | None = None, shopper: Shopper | None = None
    ) -> Event:
        message_id = text_at(item, "id") if source in {"messages", "statuses", "message_echoes"} else None
        account = self.account
        named = (account.business_id, account.id, self.field, source)
        return Event(
            channel="whatsapp",
            account=account,
            external_id=usable_id(message_id) or derived_id(*named, item, text_at(self.entry, "time")),
            at=happened_at(self.received_at, mapping(item).get("timestamp"), mapping(self.entry).get("time")),
            what=what,
            shopper=shopper,
            message_id=message_id,
            source=source,
            field=self.field,
            kind=kind,
            place=Place(self.entry_index, self.change_index, index),
            raw=item,
        )


def _group_of(status: Json) -> str | None:
    return text_at(status, "recipient_id") if text_at(status, "recipient_type") == "group" else None
