"""Ready-made answers: reply keys that begin with `canned_`, sent in the shopper's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conversations.languages import ENGLISH
from conversations.rendering import RenderingError
from desk.errors import CannedReplyIncomplete, UnknownCannedReply
from desk.words import Words

PREFIX = "canned_"


@dataclass(frozen=True, slots=True)
class CannedReplies:
    """All canned replies that English words; other languages have the same."""

    words: Words

    def listed(self, language: str, ui_language: str) -> list[dict[str, Any]]:
        """Each with the text the shopper will read and, where it differs, the agent's own."""
        return [
            {
                "key": key,
                "text": self.words.text(key, {}, language),
                "text_for_agent": None if language == ui_language else self.words.text(key, {}, ui_language),
            }
            for key in self.words.keys(PREFIX)
        ]

    def require(self, key: str, args: Mapping[str, Any]) -> None:
        """Make sure that this can be sent: agents send canned replies, not any wording of the bot's.

        Raises:
            UnknownCannedReply: no such key.
            CannedReplyIncomplete: its wording needs other arguments.
        """
        if key not in self.words.keys(PREFIX):
            raise UnknownCannedReply(key)
        try:
            self.words.renderer.render_text(key, args, ENGLISH)
        except RenderingError as error:
            raise CannedReplyIncomplete(key) from error
