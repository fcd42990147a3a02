"""A message as the two web surfaces receive it: JSON values only, every text in its language."""

from conversations.attachments import find_kept
from conversations.inbox import button_token
from conversations.message import Conversation, Json, Message
from conversations.rendering import Renderer


class Presenter:
    """Turns stored messages into what a page shows."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer

    def message(self, message: Message, conversation: Conversation) -> Json:
        """A message for the shopper, rendered in the language it was said in."""
        language = message.language or conversation.language
        text, cards, buttons = message.text or "", [], []
        if message.kind == "press":
            pressed = message.args["button"]
            text = self._renderer.render_text(pressed["key"], pressed["args"], language)
        elif message.key is not None:
            reply = {"key": message.key, "args": message.args, "buttons": list(message.buttons)}
            rendered = self._renderer.render(reply, language)
            text, cards = rendered.text, list(rendered.cards)
            buttons = [
                {"title": button.title, "token": button_token(message.id, index)}
                for index, button in enumerate(rendered.buttons)
            ]
        return {
            "id": str(message.id),
            "seq": message.seq,
            "author": message.author,
            "author_name": message.author_name,
            "at": message.created_at.isoformat(),
            "language": language,
            "kind": message.kind,
            "text": text,
            "cards": cards,
            "buttons": buttons,
            "attachment": attachment(message),
            "client_id": message.client_id if message.author == "shopper" else None,
            "state": self._state(message, conversation),
        }

    def conversation(self, conversation: Conversation) -> Json:
        """What the widget shows in its head: who answers, and in which direction to write."""
        return {
            "id": str(conversation.id),
            "owner": conversation.owner,
            "agent_name": conversation.agent_name,
            "language": conversation.language,
            "direction": self.direction(conversation.language),
            "read_seq": conversation.read_seq_agent,
        }

    def direction(self, language: str) -> str:
        """`ltr` or `rtl`."""
        known = self._renderer.languages.get(language)
        return known.direction if known else "ltr"

    def _state(self, message: Message, conversation: Conversation) -> str:
        if message.author == "shopper" and conversation.read_seq_agent < message.seq and message.read_at is None:
            return "sent"
        return "read"


def attachment(message: Message) -> Json | None:
    """The file that a message of kind `upload` stands for, or that a reply gives along."""
    kept = find_kept(message)
    if kept is None:
        return None
    return {
        "id": str(kept.id),
        "name": kept.name,
        "content_type": kept.content_type,
        "size_bytes": kept.size_bytes,
        "url": f"/api/widget/uploads/{kept.id}",
    }
