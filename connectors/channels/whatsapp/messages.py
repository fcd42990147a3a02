"""What a WhatsApp message means, by its type; a type nobody knows yet is `Unsupported`, never an error.

Types: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
"""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from connectors.channels.meta.events import ReplyContext
from connectors.channels.meta.reading import (
    Json,
    decimal_at,
    mapping,
    number_at,
    platform_errors,
    sequence,
    text_at,
    usable_id,
)
from connectors.channels.meta.reported import IdentityChange, OtherNotice
from connectors.channels.meta.said import (
    CatalogueOrder,
    ContactCard,
    Contacts,
    Edit,
    FormReply,
    Location,
    Media,
    MediaKind,
    Opened,
    OrderLine,
    Press,
    Reaction,
    Referral,
    Revocation,
    Said,
    Sticker,
    Text,
    Unsupported,
)

Meaning = Said | IdentityChange | OtherNotice
_EDITS_DEEP = 2
_MOST_PIECES = Decimal(1_000_000)


def meaning_of(message: Json, _depth: int = 0) -> Meaning:
    """What a message of `messages` (or an echo) says. A type without its own part counts as not supported."""
    kind = _kind_of(message)
    read = _READERS.get(kind)
    if kind == "edit" and _depth < _EDITS_DEEP:
        return _edit(message, _depth)
    found = read(message) if read else None
    return found or Unsupported(_unsupported_kind(message, kind), platform_errors(message.get("errors")))


def reply_context(message: Json) -> ReplyContext | None:
    """What the message quotes, forwards or asks about."""
    context = message.get("context")
    if not isinstance(context, dict) or not context:
        return None
    product = mapping(context, "referred_product")
    return ReplyContext(
        message_id=usable_id(text_at(context, "id", "message_id")),
        author=text_at(context, "from", "from_user_id"),
        forwarded=context.get("forwarded") is True or context.get("frequently_forwarded") is True,
        product_id=text_at(product, "product_retailer_id"),
        catalog_id=text_at(product, "catalog_id"),
    )


def referral_of(message: Json) -> Referral | None:
    """The advertisement or post the shopper came from."""
    referral = message.get("referral")
    if not isinstance(referral, dict) or not referral:
        return None
    return Referral(
        source=text_at(referral, "source_type"),
        source_id=text_at(referral, "source_id"),
        ref=text_at(referral, "ref"),
        url=text_at(referral, "source_url"),
        headline=text_at(referral, "headline") or "",
        text=text_at(referral, "body") or "",
        click_id=text_at(referral, "ctwa_clid"),
    )


def _kind_of(message: Json) -> str:
    """The type it names, else the part it has (the first webhooks named none)."""
    named = text_at(message, "type")
    if named is not None:
        return named.lower()
    return next((kind for kind in _READERS if isinstance(message.get(kind), dict | list)), "")


def _unsupported_kind(message: Json, kind: str) -> str:
    inner = text_at(mapping(message, kind), "type")
    return inner or kind or "unknown"


def _text(message: Json) -> Said | None:
    body = mapping(message, "text").get("body")
    return Text(body) if isinstance(body, str) else None


def _media(kind: MediaKind) -> Callable[[Json], Said | None]:
    def read(message: Json) -> Said | None:
        part = mapping(message, "voice" if kind == "voice" and "voice" in message else _PART_OF[kind])
        media_id, url = usable_id(text_at(part, "id")), text_at(part, "url", "link")
        if media_id is None and url is None:
            return None
        spoken = kind == "voice" or (kind == "audio" and part.get("voice") is True)
        return Media(
            kind="voice" if spoken else kind,
            id=media_id,
            url=url,
            mime_type=text_at(part, "mime_type"),
            sha256=text_at(part, "sha256"),
            caption=text_at(part, "caption") or "",
            file_name=text_at(part, "filename"),
        )

    return read


_PART_OF = {"image": "image", "video": "video", "audio": "audio", "voice": "audio", "document": "document"}


def _sticker(message: Json) -> Said | None:
    part = mapping(message, "sticker")
    if not part:
        return None
    return Sticker(
        id=usable_id(text_at(part, "id")),
        url=text_at(part, "url"),
        mime_type=text_at(part, "mime_type"),
        sha256=text_at(part, "sha256"),
        animated=part.get("animated") is True,
    )


def _location(message: Json) -> Said | None:
    part = mapping(message, "location")
    latitude, longitude = number_at(part, "latitude"), number_at(part, "longitude")
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(
        latitude,
        longitude,
        name=text_at(part, "name") or "",
        address=text_at(part, "address") or "",
        url=text_at(part, "url"),
    )


def _contacts(message: Json) -> Said | None:
    cards = tuple(_card(one) for one in sequence(message.get("contacts")) if isinstance(one, dict))
    return Contacts(cards) if cards else None


def _card(contact: Json) -> ContactCard:
    phones = sequence(contact.get("phones"))
    name = text_at(mapping(contact, "name"), "formatted_name", "first_name", "last_name")
    return ContactCard(
        name=name or text_at(mapping(contact, "org"), "company") or "",
        phones=_texts(phones, "phone"),
        emails=_texts(sequence(contact.get("emails")), "email"),
        wa_ids=_texts(phones, "wa_id"),
    )


def _texts(items: list[Any], key: str) -> tuple[str, ...]:
    return tuple(text for one in items if (text := text_at(one, key)))


def _reaction(message: Json) -> Said | None:
    part = mapping(message, "reaction")
    return Reaction(usable_id(text_at(part, "message_id")), text_at(part, "emoji")) if part else None


def _order(message: Json) -> Said | None:
    part = mapping(message, "order")
    if not part:
        return None
    lines = tuple(line for one in sequence(part.get("product_items")) if (line := _order_line(one)))
    return CatalogueOrder(text_at(part, "catalog_id"), text_at(part, "text") or "", lines)


def _order_line(item: Any) -> OrderLine | None:
    retailer_id = text_at(item, "product_retailer_id")
    quantity = decimal_at(item, "quantity")
    if retailer_id is None:
        return None
    pieces = 1 if quantity is None else int(max(Decimal(0), min(quantity, _MOST_PIECES)))
    return OrderLine(retailer_id, pieces, decimal_at(item, "item_price"), text_at(item, "currency"))


def _button(message: Json) -> Said | None:
    part = mapping(message, "button")
    payload, title = text_at(part, "payload"), text_at(part, "text")
    return Press("template", payload, title or "") if payload or title else None


def _interactive(message: Json) -> Said | None:
    part = mapping(message, "interactive")
    if chosen := mapping(part, "button_reply"):
        return _choice("button", chosen)
    if chosen := mapping(part, "list_reply"):
        return _choice("list", chosen)
    if answer := mapping(part, "nfm_reply"):
        return FormReply(text_at(answer, "name") or "flow", text_at(answer, "body") or "", _form_fields(answer))
    if answer := mapping(part, "call_permission_reply"):
        return FormReply("call_permission", "", answer)
    return None


def _choice(kind: Any, chosen: Json) -> Said | None:
    payload, title = text_at(chosen, "id"), text_at(chosen, "title") or ""
    return Press(kind, payload, title, text_at(chosen, "description") or "") if payload or title else None


def _form_fields(answer: Json) -> Json:
    """The form's answers: JSON inside a string, as WhatsApp sends it."""
    response = answer.get("response_json")
    if isinstance(response, str):
        try:
            response = json.loads(response)
        except (ValueError, RecursionError):
            return {}
    return response if isinstance(response, dict) else {}


def _edit(message: Json, depth: int) -> Said:
    part = mapping(message, "edit")
    inner = part.get("message")
    said = meaning_of(inner, depth + 1) if isinstance(inner, dict) else None
    return Edit(usable_id(text_at(part, "original_message_id", "message_id")), said if isinstance(said, Said) else None)


def _revoke(message: Json) -> Said:
    return Revocation(usable_id(text_at(mapping(message, "revoke"), "original_message_id", "message_id")))


def _system(message: Json) -> Meaning | None:
    """News of the person: another number, another business-scoped id, a new key ("user_identity_changed")."""
    part = mapping(message, "system")
    if not part:
        return None
    kind = text_at(part, "type") or ""
    new_wa_id = usable_id(text_at(part, "new_wa_id", "wa_id"))
    new_user_id = usable_id(text_at(part, "user_id", "new_user_id"))
    if "changed_number" not in kind and "changed_user_id" not in kind and not new_wa_id:
        return OtherNotice(f"system:{kind}")
    return IdentityChange(
        old_wa_id=usable_id(text_at(message, "from") or text_at(part, "customer")),
        new_wa_id=new_wa_id,
        old_user_id=usable_id(text_at(part, "previous_user_id") or text_at(message, "from_user_id")),
        new_user_id=new_user_id,
        text=text_at(part, "body") or "",
    )


_READERS: dict[str, Callable[[Json], Meaning | None]] = {
    "text": _text,
    "image": _media("image"),
    "video": _media("video"),
    "audio": _media("audio"),
    "voice": _media("voice"),
    "document": _media("document"),
    "sticker": _sticker,
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
    "order": _order,
    "button": _button,
    "interactive": _interactive,
    "revoke": _revoke,
    "system": _system,
    "request_welcome": lambda _: Opened(),
}
