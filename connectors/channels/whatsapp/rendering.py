"""A rendered reply as request bodies of WhatsApp's Cloud API: text, reply buttons, a list, or numbers to type.

A file that goes with the words is one message with them where it can be: above the buttons, or with the words under it.

Nothing of a reply is lost: choices whose titles are too long for buttons become a list that tells the whole title under
the short one, and choices that fit neither are numbered in the text. Limits: `interactive.py` and `requests.py`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from connectors.channels.fitting import divided, labels, length, shortened
from connectors.channels.meta.request_rules import Json
from connectors.channels.meta.words import Choosing
from connectors.channels.whatsapp.interactive import BODY_LIMIT as BUTTONS_BODY_LIMIT
from connectors.channels.whatsapp.interactive import (
    BUTTON_TITLE_LIMIT,
    LIST_BODY_LIMIT,
    MOST_BUTTONS,
    MOST_ROWS,
    ROW_DESCRIPTION_LIMIT,
    ROW_TITLE_LIMIT,
)
from connectors.channels.whatsapp.requests import BODY_LIMIT, CAPTION_LIMIT
from conversations.attachments import Kept
from conversations.inbox import button_token
from conversations.outbox.files import awaiting, without_mark
from conversations.rendering import Rendered, plain_text

PICTURE_LIMIT_BYTES = 5 * 1024 * 1024
_PICTURES = frozenset({"image/jpeg", "image/png"})
"""What WhatsApp shows as a picture; anything else is a document with a name (…/whatsapp/messages/image-messages)."""


@dataclass(frozen=True)
class _Choice:
    """What to press, and how long the words above it may be."""

    kind: str
    action: Json
    body_limit: int


def bodies(
    rendered: Rendered, message_id: UUID, recipient: Json, choosing: Choosing, file: Kept | None = None
) -> tuple[Json, ...]:
    """The requests that say a reply, in their order; none for an empty reply.

    Args:
        message_id: Of the stored message; its buttons carry tokens made of it.
        recipient: `to` (a number) or `recipient` (a business-scoped user id).
        file: Given along; the request that brings it is marked as waiting for it (`conversations.outbox.files`).
    """
    frame = {"messaging_product": "whatsapp", "recipient_type": "individual", **recipient}
    choice = _choice([button.title for button in rendered.buttons], message_id, choosing.label)
    if choice is None:
        words = plain_text(rendered)
        told = f"{words}\n\n{choosing.by_number}" if rendered.buttons else words
        return tuple(_without_choice(frame, told, file))
    words = plain_text(replace(rendered, buttons=())).strip() or choosing.label
    *before, last = divided(words, BODY_LIMIT, choice.body_limit)
    interactive = {"type": choice.kind, "body": {"text": last}, "action": choice.action}
    said = [_text(frame, part) for part in before]
    pressed = {**frame, "type": "interactive", "interactive": interactive}
    if file is None:
        return (*said, pressed)
    if choice.kind == "list":
        # A list's header is text alone.
        return (_file(frame, file), *said, pressed)
    headed = {**pressed, "interactive": {**interactive, "header": _media(file)}}
    return (*said, awaiting(headed, file.id))


def _without_choice(frame: Json, words: str, file: Kept | None) -> Iterator[Json]:
    """Words alone, or with the last of them under a file."""
    if file is None:
        yield from (_text(frame, part) for part in divided(words, BODY_LIMIT))
        return
    *before, last = divided(words, BODY_LIMIT, CAPTION_LIMIT) or ("",)
    yield from (_text(frame, part) for part in before)
    yield _file(frame, file, last)


def with_media(body: Json, media_id: str) -> Json:
    """The request that waited for a file, with the id that WhatsApp knows it by."""
    body = without_mark(body)
    if body["type"] == "interactive":
        return {
            **body,
            "interactive": {**body["interactive"], "header": _named(body["interactive"]["header"], media_id)},
        }
    return _named(body, media_id)


def _named(part: Json, media_id: str) -> Json:
    return {**part, part["type"]: {**part[part["type"]], "id": media_id}}


def _file(frame: Json, file: Kept, caption: str = "") -> Json:
    media = _media(file)
    words = {"caption": caption} if caption else {}
    return awaiting({**frame, **media, media["type"]: {**media[media["type"]], **words}}, file.id)


def _media(file: Kept) -> Json:
    """A picture, or a document under its name."""
    if file.content_type in _PICTURES and file.size_bytes <= PICTURE_LIMIT_BYTES:
        return {"type": "image", "image": {}}
    return {"type": "document", "document": {"filename": file.name}}


def _text(frame: Json, words: str) -> Json:
    return {**frame, "type": "text", "text": {"body": words, "preview_url": False}}


def _choice(titles: Sequence[str], message_id: UUID, list_label: str) -> _Choice | None:
    """Buttons where all titles fit, else a list; None where there is nothing to choose, or too much."""
    tokens = [button_token(message_id, index) for index in range(len(titles))]
    short = labels(titles, BUTTON_TITLE_LIMIT)
    if 0 < len(titles) <= MOST_BUTTONS and short == tuple(titles):
        buttons = [
            {"type": "reply", "reply": {"id": token, "title": title}}
            for token, title in zip(tokens, short, strict=True)
        ]
        return _Choice("button", {"buttons": buttons}, BUTTONS_BODY_LIMIT)
    if 0 < len(titles) <= MOST_ROWS and all(length(title) <= ROW_DESCRIPTION_LIMIT for title in titles):
        label = shortened(list_label, BUTTON_TITLE_LIMIT)
        section = {"title": label, "rows": _rows(titles, tokens)}
        return _Choice("list", {"button": label, "sections": [section]}, LIST_BODY_LIMIT)
    return None


def _rows(titles: Sequence[str], tokens: Sequence[str]) -> list[Json]:
    rows = []
    for token, title, short in zip(tokens, titles, labels(titles, ROW_TITLE_LIMIT), strict=True):
        told = {"description": title} if title.strip() and short != title else {}
        rows.append({"id": token, "title": short, **told})
    return rows
