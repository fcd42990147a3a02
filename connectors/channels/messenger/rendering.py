"""A rendered reply as request bodies of Messenger's Send API: text, templates for cards, and quick replies.

A card with a link becomes a button template, the goods of one with pictures a carousel, any other lines of text.
Nothing is lost: choices whose titles are too long for quick replies are numbered in the text, and the quick replies
bear the same numbers. A file goes before the words that speak of it: where it does not, they need not be sent.
Limits: `requests.py` and `attached.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from connectors.channels.fitting import divided, labels, length, shortened
from connectors.channels.messenger.attached import (
    BUTTON_TEXT_LIMIT,
    BUTTON_TITLE_LIMIT,
    MOST_ELEMENTS,
    TITLE_LIMIT,
)
from connectors.channels.messenger.requests import MOST_QUICK_REPLIES, QUICK_REPLY_TITLE_LIMIT, TEXT_LIMIT
from connectors.channels.meta.request_rules import Json
from connectors.channels.meta.words import Choosing
from conversations.attachments import Kept
from conversations.inbox import button_token
from conversations.outbox.files import awaiting, without_mark
from conversations.rendering import Rendered
from conversations.rendering.plain import card_lines, numbered

_SHOWN = ("https://", "http://")
_PICTURED = "https://"
"""Meta fetches pictures itself, and only so."""


def bodies(
    rendered: Rendered, message_id: UUID, recipient: Json, choosing: Choosing, file: Kept | None = None
) -> tuple[Json, ...]:
    """The requests that say a reply, in their order; none for an empty reply.

    Args:
        message_id: Of the stored message; its buttons carry tokens made of it.
        recipient: `{"id": page-scoped id}`.
        file: Given along; the request that brings it is marked as waiting for it (`conversations.outbox.files`).
    """
    titles = [button.title for button in rendered.buttons]
    short = labels(titles, QUICK_REPLY_TITLE_LIMIT)
    pressable = len(titles) <= MOST_QUICK_REPLIES
    whole = pressable and short == tuple(titles)
    listed = "" if whole else "\n".join(numbered(titles))
    hint = "" if pressable else choosing.by_number
    said = list(_messages([rendered.text, *rendered.cards, listed, hint], rendered.colon))
    if titles and pressable:
        said = said or [{"text": choosing.label}]
        if not whole:
            short = tuple(shortened(line, QUICK_REPLY_TITLE_LIMIT) for line in numbered(titles))
        said[-1] = {**said[-1], "quick_replies": _quick_replies(short, message_id)}
    frame = {"recipient": recipient, "messaging_type": "RESPONSE"}
    spoken = tuple({**frame, "message": message} for message in said)
    if file is None:
        return spoken
    kind = "image" if file.content_type.startswith("image/") else "file"
    return (awaiting({**frame, "message": {"attachment": {"type": kind, "payload": {}}}}, file.id), *spoken)


def with_attachment(body: Json, attachment_id: str) -> Json:
    """The request that waited for a file, with the id that Messenger knows it by."""
    attachment = {**body["message"]["attachment"], "payload": {"attachment_id": attachment_id}}
    return {**without_mark(body), "message": {**body["message"], "attachment": attachment}}


def _quick_replies(titles: Sequence[str], message_id: UUID) -> list[Json]:
    return [
        {"content_type": "text", "title": title, "payload": button_token(message_id, index)}
        for index, title in enumerate(titles)
    ]


def _messages(blocks: Sequence[str | Json], colon: str) -> Iterator[Json]:
    """Words that follow each other go into one message, as far as they fit."""
    words: list[str] = []
    for block in blocks:
        pieces = [block] if isinstance(block, str) else _card(block, colon)
        for piece in pieces:
            if isinstance(piece, str):
                words.append(piece)
            else:
                yield from _texts(words)
                words = []
                yield piece
    yield from _texts(words)


def _texts(words: Sequence[str]) -> Iterator[Json]:
    together = "\n\n".join(piece.strip() for piece in words if piece.strip())
    return ({"text": part} for part in divided(together, TEXT_LIMIT))


def _card(card: Json, colon: str) -> list[str | Json]:
    """A card as words and templates."""
    elements = _elements(card["items"])
    rest = {**card, "items": []} if elements else card
    goods: list[str | Json] = [_template("generic", elements=elements)] if elements else []
    return [*goods, _with_link(rest, colon)]


def _with_link(card: Json, colon: str) -> str | Json:
    link = card["link"]
    words = "\n".join(card_lines({**card, "link": None}, colon)).strip()
    fits = words and length(words) <= BUTTON_TEXT_LIMIT and link and 0 < length(link["title"]) <= BUTTON_TITLE_LIMIT
    if not fits or not link["url"].startswith(_SHOWN):
        return "\n".join(card_lines(card, colon))
    button = {"type": "web_url", "url": link["url"], "title": link["title"]}
    return _template("button", text=words, buttons=[button])


def _elements(items: Sequence[Json]) -> list[Json]:
    """The goods as a carousel's elements, if all have a picture and fit; else none."""
    elements = []
    for item in items:
        picture, name = item["image"] or "", item["name"].strip()
        details = " · ".join(part for part in (item["detail"], item["amount"]) if part)
        fits = 0 < length(name) <= TITLE_LIMIT and length(details) <= TITLE_LIMIT
        if not fits or not picture.startswith(_PICTURED):
            return []
        subtitle = {"subtitle": details} if details else {}
        elements.append({"title": name, **subtitle, "image_url": picture})
    return elements if len(elements) <= MOST_ELEMENTS else []


def _template(kind: str, **payload: Any) -> Json:
    return {"attachment": {"type": "template", "payload": {"template_type": kind, **payload}}}
