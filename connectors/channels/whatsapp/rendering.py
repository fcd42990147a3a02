"""A rendered reply as request bodies of WhatsApp's Cloud API: text, reply buttons, a list, or numbers to type.

Nothing of a reply is lost: choices whose titles are too long for buttons become a list that tells the whole title under
the short one, and choices that fit neither are numbered in the text. Limits: `interactive.py` and `requests.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from connectors.channels.fitting import divided, labels, length, shortened
from connectors.channels.meta.request_rules import Json
from connectors.channels.whatsapp.interactive import BODY_LIMIT as BUTTONS_BODY_LIMIT
from connectors.channels.whatsapp.interactive import (
    BUTTON_TITLE_LIMIT,
    LIST_BODY_LIMIT,
    MOST_BUTTONS,
    MOST_ROWS,
    ROW_DESCRIPTION_LIMIT,
    ROW_TITLE_LIMIT,
)
from connectors.channels.whatsapp.requests import BODY_LIMIT
from conversations.inbox import button_token
from conversations.rendering import Rendered, plain_text


@dataclass(frozen=True)
class _Choice:
    """What to press, and how long the words above it may be."""

    kind: str
    action: Json
    body_limit: int


def bodies(rendered: Rendered, message_id: UUID, recipient: Json, list_label: str) -> tuple[Json, ...]:
    """The requests that say a reply, in their order; none for an empty reply.

    Args:
        message_id: Of the stored message; its buttons carry tokens made of it.
        recipient: `to` (a number) or `recipient` (a business-scoped user id).
        list_label: What opens a list, in the language of the reply.
    """
    frame = {"messaging_product": "whatsapp", "recipient_type": "individual", **recipient}
    choice = _choice([button.title for button in rendered.buttons], message_id, list_label)
    if choice is None:
        return tuple(_text(frame, part) for part in divided(plain_text(rendered), BODY_LIMIT))
    words = plain_text(replace(rendered, buttons=())).strip() or list_label
    *before, last = divided(words, BODY_LIMIT, choice.body_limit)
    interactive = {"type": choice.kind, "body": {"text": last}, "action": choice.action}
    return (*(_text(frame, part) for part in before), {**frame, "type": "interactive", "interactive": interactive})


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
