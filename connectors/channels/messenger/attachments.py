"""What a Messenger message says: its text or tapped quick reply, then each attachment.

Types: developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
"""

from typing import Any

from connectors.channels.meta.reading import Json, mapping, number_at, sequence, text_at, usable_id
from connectors.channels.meta.said import (
    Location,
    Media,
    MediaKind,
    Press,
    Said,
    SharedLink,
    Sticker,
    Text,
    Unsupported,
)

_FILES: dict[str, MediaKind] = {"image": "image", "video": "video", "audio": "voice", "file": "document"}
"""Messenger does not tell a recorded voice from a sound file; its apps send recordings only."""
_SHARED = frozenset(
    {"fallback", "share", "post", "ig_post", "reel", "ig_reel", "story_mention", "ig_story", "appointment_booking"}
)


def said_in(message: Json) -> tuple[Said, ...]:
    """At least one part: words or a press first, then one a file, sticker, place or shared thing."""
    attachments = [_attachment(one) for one in sequence(message.get("attachments"))]
    parts = [*_words(message), *_without_doubles(attachments)]
    product = mapping(message, "referral", "product")
    if not parts and product:
        parts.append(SharedLink("product", None, text_at(product, "id") or ""))
    return tuple(parts) or (Unsupported(_unsupported_kind(message)),)


def _words(message: Json) -> list[Said]:
    text = message.get("text")
    reply = mapping(message, "quick_reply")
    if payload := text_at(reply, "payload"):
        return [Press("quick_reply", payload, text if isinstance(text, str) else "")]
    return [Text(text)] if isinstance(text, str) and text else []


def _without_doubles(said: list[Said]) -> list[Said]:
    """Until August 2026 one sticker came as an image and as a sticker: counted once."""
    stickers: set[str | None] = set()
    parts: list[Said] = []
    for one in said:
        if isinstance(one, Sticker):
            if one.id in stickers:
                continue
            stickers.add(one.id)
        parts.append(one)
    return parts


def _attachment(attachment: Any) -> Said:
    kind = (text_at(attachment, "type") or "").lower()
    payload = mapping(attachment, "payload")
    url = text_at(payload, "url") or text_at(attachment, "url", "URL")
    sticker_id = usable_id(text_at(payload, "sticker_id"))
    if sticker_id is not None or kind == "sticker":
        return Sticker(sticker_id, url)
    if kind in _FILES and url is not None:
        return Media(_FILES[kind], url=url, file_name=text_at(payload, "name", "filename"))
    if kind == "location":
        return _location(payload, url) or Unsupported(kind)
    if kind == "template":
        return _template(payload, attachment)
    if kind in _SHARED or (kind not in _FILES and url is not None):
        return SharedLink(kind, url, text_at(payload, "title") or text_at(attachment, "title") or "")
    return Unsupported(kind or "attachment")


def _location(payload: Json, url: str | None) -> Location | None:
    coordinates = mapping(payload, "coordinates")
    latitude, longitude = number_at(coordinates, "lat"), number_at(coordinates, "long")
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(latitude, longitude, url=url)


def _template(payload: Json, attachment: Any) -> Said:
    """A template in an echo, or a product the shopper sent on: its title says most."""
    elements = sequence(payload.get("elements")) or sequence(mapping(payload, "product").get("elements"))
    first = elements[0] if elements else {}
    title = text_at(payload, "text") or text_at(first, "title") or text_at(attachment, "title") or ""
    return SharedLink(text_at(payload, "template_type") or "template", text_at(first, "url", "item_url"), title)


def _unsupported_kind(message: Json) -> str:
    return "unsupported" if message.get("is_unsupported") is True else "empty"
