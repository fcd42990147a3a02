"""A message as the desk's page gets it: what the shopper reads, and beside it what this agent can read."""

from dataclasses import dataclass, replace
from typing import Any

from conversations.message import Conversation, Message
from conversations.wire import Presenter
from desk.words import UNWORDED, Words

Json = dict[str, Any]

CONTROL_KEYS = frozenset({"event_hand_back"})
"""Lines that only the bot reads."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer left the house: pending, sent, delivered, read, unknown or failed.

    `reason` says why, ready to be read; `cause` is the word of the outbox that is worded here instead.
    """

    state: str
    reason: str | None = None
    cause: str | None = None

    def wire(self, words: Words, ui_language: str) -> Json:
        """As it travels."""
        reason = words.text(f"undelivered_{self.cause}", {}, ui_language) if self.cause else self.reason
        return {"state": self.state, "reason": reason}


class MessageWire:
    """Words messages for one agent's language."""

    def __init__(self, words: Words, ui_language: str) -> None:
        self._words = words
        self._presenter = Presenter(words.renderer)
        self._ui_language = ui_language

    def message(self, held: Conversation, message: Message, delivery: Delivery | None = None) -> Json:
        """The Message of the desk's API."""
        shown = self._as_shopper_reads_it(held, message)
        # A button's token is the shopper's; here its title tells what was offered.
        buttons = [{"title": button["title"], "token": None} for button in shown["buttons"]]
        return {
            **shown,
            "buttons": buttons,
            "text_for_agent": self._text_for_agent(message, shown["language"]),
            "attachment": _attachment(message, shown["attachment"]),
            "client_id": message.client_id,
            "state": _state(held, message),
            "key": message.key,
            "args": message.args if message.key else {},
            "understanding": message.understanding,
            "private": message.private,
            "delivery": delivery.wire(self._words, self._ui_language) if delivery else None,
        }

    def _as_shopper_reads_it(self, held: Conversation, message: Message) -> Json:
        try:
            return self._presenter.message(message, held)
        except UNWORDED:
            language = message.language or held.language
            said = self._words.text(message.key or "", message.args, language)
            return self._presenter.message(replace(message, kind="text", key=None, text=said), held)

    def _text_for_agent(self, message: Message, language: str) -> str | None:
        if language == self._ui_language:
            return None
        if message.kind == "press":
            button = message.args["button"]
            return self._words.text(button["key"], button.get("args") or {}, self._ui_language)
        if message.key is None:
            return None
        return self._words.text(message.key, message.args, self._ui_language)


def is_for_agents(message: Message) -> bool:
    """Whether the desk shows this line at all."""
    return message.key not in CONTROL_KEYS


def _attachment(message: Message, shown: Json | None) -> Json | None:
    """The same file by the desk's own door: the widget's asks for the shopper's session."""
    if shown is None:
        return None
    return {**shown, "url": f"/api/desk/conversations/{message.conversation_id}/uploads/{shown['id']}"}


def _state(held: Conversation, message: Message) -> str:
    reader_seq = held.read_seq_agent if message.author == "shopper" else held.read_seq_shopper
    return "read" if message.seq <= reader_seq else "sent"
