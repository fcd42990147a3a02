"""From reply keys and arguments to words in somebody's language. Must not know why something is said."""

from conversations.rendering.errors import (
    RenderingError,
    ReplyArgumentsMissing,
    UnknownReplyKey,
    UnknownValueType,
    WordingBroken,
)
from conversations.rendering.plain import plain_text
from conversations.rendering.rendered import Rendered, RenderedButton
from conversations.rendering.renderer import Renderer

__all__ = [
    "Rendered",
    "RenderedButton",
    "Renderer",
    "RenderingError",
    "ReplyArgumentsMissing",
    "UnknownReplyKey",
    "UnknownValueType",
    "WordingBroken",
    "plain_text",
]
