"""A reply in words."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class RenderedButton:
    """A quick reply: what the shopper reads, and the intent with entities that a press stands for."""

    title: str
    intent: str
    entities: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Rendered:
    """A reply as a channel shows it. Cards are as conversations.rendering.cards describes them; `colon` stands between
    label and value where a card is told in lines."""

    text: str
    cards: tuple[dict[str, Any], ...] = ()
    buttons: tuple[RenderedButton, ...] = ()
    colon: str = ": "
