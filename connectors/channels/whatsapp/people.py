"""Who a WhatsApp item is about: the message's own fields first, then the `contacts` beside it."""

from dataclasses import dataclass
from typing import Any

from connectors.channels.meta.events import Shopper
from connectors.channels.meta.phone import e164
from connectors.channels.meta.reading import Json, mapping, sequence, text_at, usable_id


@dataclass(frozen=True)
class People:
    """The `contacts` of a change."""

    contacts: tuple[Json, ...]

    @classmethod
    def of(cls, value: Json) -> "People":
        """Read them; whatever is no object is left out."""
        return cls(tuple(one for one in sequence(value.get("contacts")) if isinstance(one, dict)))

    def find(self, wa_id: str | None, user_id: str | None) -> Json:
        """The contact with one of these ids; for an item that names nobody, the only contact there is."""
        for contact in self.contacts:
            if (wa_id and text_at(contact, "wa_id") == wa_id) or (user_id and text_at(contact, "user_id") == user_id):
                return contact
        nobody = wa_id is None and user_id is None
        return self.contacts[0] if nobody and len(self.contacts) == 1 else {}


def sender_of(message: Json, people: People) -> Shopper | None:
    """Who wrote it; None if neither the message nor its only contact says."""
    return _shopper(text_at(message, "from", "wa_id"), text_at(message, "from_user_id", "user_id"), people)


def recipient_of(item: Json, people: People) -> Shopper | None:
    """Whom a message of the business went to; the status of a group message names the member."""
    if text_at(item, "recipient_type") == "group":
        return _shopper(
            text_at(item, "recipient_participant_id", "participant_recipient_id"),
            text_at(item, "recipient_participant_user_id", "participant_recipient_user_id"),
            people,
        )
    return _shopper(text_at(item, "recipient_id", "to"), text_at(item, "recipient_user_id", "to_user_id"), people)


def callers_of(call: Json, people: People, from_shopper: bool) -> Shopper | None:
    """The person's side of a call."""
    if from_shopper:
        return sender_of(call, people)
    return recipient_of(call, people)


def _shopper(wa_id: str | None, user_id: str | None, people: People) -> Shopper | None:
    wa_id, user_id = usable_id(wa_id), usable_id(user_id)
    contact: Any = people.find(wa_id, user_id)
    wa_id = wa_id or usable_id(text_at(contact, "wa_id"))
    user_id = user_id or usable_id(text_at(contact, "user_id"))
    if not wa_id and not user_id:
        return None
    profile = mapping(contact, "profile")
    return Shopper(
        wa_id=wa_id,
        phone=e164(wa_id),
        user_id=user_id,
        name=text_at(profile, "name"),
        username=text_at(profile, "username") or text_at(contact, "username"),
    )
