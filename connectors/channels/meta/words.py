"""A stored message in words, as a shopper on a channel without a page of ours reads it."""

from dataclasses import dataclass

from connectors.channels.links import absolute
from conversations.message import Conversation, Message
from conversations.rendering import Rendered, Renderer

TOLD_EVENTS = frozenset({"agent_joined"})
"""Of the lines that are no answers, those worth a message of their own."""


@dataclass(frozen=True)
class Choosing:
    """What is said around choices, in the language of their message.

    Args:
        label: Opens a list, and stands above choices where the reply has no words.
        by_number: Follows choices that cannot be pressed: their number may be typed.
    """

    label: str
    by_number: str


class Words:
    """Words messages.

    Args:
        site: Where paths of links and pictures lead, with scheme.
    """

    def __init__(self, renderer: Renderer, site: str) -> None:
        self._renderer = renderer
        self._site = site

    def rendered(self, message: Message, conversation: Conversation) -> Rendered | None:
        """The message, or None for a line that is not told here.

        Raises:
            RenderingError: it cannot be worded.
        """
        if message.kind == "event" and message.key not in TOLD_EVENTS:
            return None
        if message.key is None:
            return Rendered(message.text or "")
        reply = {"key": message.key, "args": message.args, "buttons": list(message.buttons)}
        return absolute(self._renderer.render(reply, self.language(message, conversation)), self._site)

    def choosing(self, message: Message, conversation: Conversation) -> Choosing:
        """What goes with a message's choices."""
        language = self.language(message, conversation)
        return Choosing(
            *(self._renderer.render_text(key, {}, language) for key in ("choose_label", "choose_by_number"))
        )

    @staticmethod
    def language(message: Message, conversation: Conversation) -> str:
        """What a message is said in."""
        return message.language or conversation.language
