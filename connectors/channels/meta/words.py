"""A stored message in words, as a shopper on a channel without a page of ours reads it."""

from connectors.channels.links import absolute
from conversations.message import Conversation, Message
from conversations.rendering import Rendered, Renderer

TOLD_EVENTS = frozenset({"agent_joined"})
"""Of the lines that are no answers, those worth a message of their own."""


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

    def label(self, key: str, message: Message, conversation: Conversation) -> str:
        """A word of ours that goes with a message."""
        return self._renderer.render_text(key, {}, self.language(message, conversation))

    @staticmethod
    def language(message: Message, conversation: Conversation) -> str:
        """What a message is said in."""
        return message.language or conversation.language
