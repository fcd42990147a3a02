"""What a shopper's message on WhatsApp or Messenger means to a conversation, where that takes no look at the database.

A message becomes words that the assistant reads, a pressed wish, or an event that agents read in their own language. An
event that is no question has a `word`: what the shopper is told, once in a row, so that nobody is met with silence.
"""

from typing import Any

from connectors.channels.meta.said import (
    CatalogueOrder,
    ContactCard,
    Contacts,
    FormReply,
    Location,
    Media,
    OrderLine,
    Press,
    Reaction,
    Said,
    SharedLink,
    Sticker,
    Text,
    Unsupported,
)
from conversations.message import Draft, Json

LONGEST_TEXT = 5_000
"""As on the website; Meta's own limits are lower."""
THUMBS_UP = frozenset({"369239263222822", "369239343222814", "369239383222810"})
"""Messenger's thumb in its three sizes (developers.facebook.com/docs/messenger-platform/webhooks, "Stickers")."""
YES, NO = frozenset("👍👌✅"), frozenset("👎❌")
_SKIN_TONES = dict.fromkeys(range(127995, 128000)) | {0xFE0F: None}
"""Skin tones and the sign for "as a picture" say nothing of what an emoji means."""
_DIGIT_SIGNS = dict.fromkeys((0xFE0F, 0x20E3, 0x200E, 0x200F, 0x061C))
"""What may stand around a digit unseen: the signs of a keycap, and marks of direction, which Arabic keyboards add."""
_AFTER_NUMBERS = ".)。．、।:-"


def text_draft(text: str, **args: Any) -> Draft:
    """Words the shopper wrote."""
    return Draft("shopper", "text", text=text[:LONGEST_TEXT], args=args, turn_state="pending")


def event_draft(key: str, *, word: str | None = None, caption: str = "", **args: Any) -> Draft:
    """Something the shopper did, shown to agents as the event `key`.

    Args:
        word: The key of what the shopper is told, unless the turn has words to answer.
        caption: What it says in words, for the assistant.
    """
    told: Json = {"word": {"key": word, "args": {}}} if word else {}
    caption = caption[:LONGEST_TEXT]
    said: Json = {"caption": caption} if caption else {}
    state = "pending" if word or caption else None
    return Draft("shopper", "event", key=key, args={**args, **told, **said}, turn_state=state)


def draft_of(said: Said) -> Draft:
    """The message that stands for what the shopper sent. Files, presses and changes of earlier messages are not for
    this function: see `processing`."""
    match said:
        case Text():
            return text_draft(said.text)
        case Location():
            return _location(said)
        case Contacts():
            people = "; ".join(_person(card) for card in said.cards)
            return event_draft("event_contacts_shared", word="contacts_received", people=people[:LONGEST_TEXT])
        case Sticker():
            return text_draft("👍") if said.id in THUMBS_UP else event_draft("event_sticker", word="sticker_received")
        case CatalogueOrder():
            return _basket(said)
        case SharedLink():
            link = " ".join(filter(None, (said.title, said.url))) or said.kind
            return event_draft("event_link_shared", word="link_received", link=link[:LONGEST_TEXT])
        case FormReply():
            return text_draft(said.text or "\n".join(f"{name}: {value}" for name, value in said.fields.items()))
        case Unsupported():
            return event_draft("event_unsupported", word="message_unsupported", kind=said.kind[:40])
        case Press() | Media() | Reaction():
            raise TypeError(type(said).__name__)
        case _:
            return event_draft("event_unsupported", word="message_unsupported", kind=type(said).__name__.lower())


def file_lost(said: Media, word: str) -> Draft:
    """A file that could not be had: agents see that there was one, the shopper is told what to do."""
    return event_draft("event_file_lost", word=word, caption=said.caption, kind=said.kind)


def answer_in(emoji: str) -> str | None:
    """`affirm` or `deny`, where an emoji says so."""
    plain = emoji.translate(_SKIN_TONES)
    return "affirm" if plain in YES else "deny" if plain in NO else None


def typed_number(text: str) -> int | None:
    """The number that a message consists of, in the digits of any script, as `2`, `٢`, `२)` or `2️⃣`."""
    digits = text.translate(_DIGIT_SIGNS).strip().rstrip(_AFTER_NUMBERS).strip()
    return int(digits) if 0 < len(digits) <= 2 and digits.isdecimal() else None


def _location(place: Location) -> Draft:
    words = ", ".join(dict.fromkeys(filter(None, (place.name, place.address))))
    where = f"{place.latitude:.5f}, {place.longitude:.5f}"
    shown = f"{words} ({where})" if words else where
    return event_draft("event_location_shared", word="location_received", caption=words, place=shown[:LONGEST_TEXT])


def _person(card: ContactCard) -> str:
    return " ".join(filter(None, (card.name, *card.phones[:2], *card.emails[:2])))


def _basket(order: CatalogueOrder) -> Draft:
    """A basket is a question about products: prices are the catalogue's, and nothing is bought by it."""
    items = ", ".join(_line(line) for line in order.lines)[:LONGEST_TEXT]
    button: Json = {"key": "catalogue_order", "args": {"items": items}}
    pressed: Json = {"intent": "product_question", "entities": {}, "button": button}
    if order.text:
        pressed["note"] = order.text[:LONGEST_TEXT]
    return Draft("shopper", "press", args=pressed, turn_state="pending")


def _line(line: OrderLine) -> str:
    price = f" ({line.price} {line.currency})" if line.price is not None and line.currency else ""
    return f"{line.quantity} × {line.retailer_id}{price}"
