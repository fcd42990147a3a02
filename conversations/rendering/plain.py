"""A rendered reply as lines of text, for transcripts, e-mail and channels that have no cards or buttons."""

from collections.abc import Iterable, Iterator
from typing import Any

from conversations.rendering.rendered import Rendered


def plain_text(rendered: Rendered) -> str:
    """The text, each card as lines, and the buttons as a numbered list; blocks are divided by an empty line."""
    blocks = [rendered.text, *("\n".join(card_lines(card, rendered.colon)) for card in rendered.cards)]
    if rendered.buttons:
        blocks.append("\n".join(numbered(button.title for button in rendered.buttons)))
    return "\n\n".join(block for block in blocks if block)


def card_lines(card: dict[str, Any], colon: str) -> Iterator[str]:
    """A card of the wire, one fact a line; `colon` with the spaces its language puts around it."""
    status = card["status"]
    yield f"{card['title']} · {status['text']}" if status else card["title"]
    for item in card["items"]:
        yield _joined(f"• {item['name']}", item["detail"], item["amount"])
    for row in (*card["rows"], *((card["total"],) if card["total"] else ())):
        yield f"{row['label']}{colon}{row['value']}"
    for step in card["steps"]:
        yield _joined(f"{'➤' if step['current'] else '•'} {step['at']}", step["text"], step["place"])
    if card["link"]:
        yield f"{card['link']['title']}{colon}{card['link']['url']}"


def numbered(titles: Iterable[str]) -> Iterator[str]:
    """`1. Yes`, `2. No`: what a shopper may type instead of pressing."""
    return (f"{number}. {title}" for number, title in enumerate(titles, start=1))


def _joined(first: str, *others: str | None) -> str:
    return " · ".join([first, *(other for other in others if other)])
