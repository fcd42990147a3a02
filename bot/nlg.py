"""The language generator that generates no language: an utterance is a reply key and its arguments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.constants import UTTER_PREFIX
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.io import read_yaml_file
from rasa.utils.endpoints import EndpointConfig

from bot.english import EnglishReplies
from bot.turn import CHANNEL

QUICK_REPLIES = Path("data/dialogue/quick_replies.yml")

# What Rasa passes along that is no argument of a reply.
_RASAS_OWN = frozenset({"domain_responses", "text", "image", "attachment", "elements", "custom", "buttons"})


class ReplyKeys(NaturalLanguageGenerator):
    """Turns `utter_<key>` into a Reply for the gateway; into English text for others (`rasa shell`, REST)."""

    def __init__(
        self,
        endpoint_config: EndpointConfig | None = None,  # noqa: ARG002 - Rasa's signature
        domain: Domain | None = None,  # noqa: ARG002
    ) -> None:
        self._buttons = quick_replies()
        self._english: EnglishReplies | None = None

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,  # noqa: ARG002
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any]:
        key = utter_action.removeprefix(UTTER_PREFIX)
        args = {name: value for name, value in kwargs.items() if name not in _RASAS_OWN}
        buttons = self._buttons.get(key, [])
        if output_channel == CHANNEL:
            return {"custom": {"key": key, "args": args, "buttons": buttons}}
        return self._spoken(key, args, buttons)

    def _spoken(self, key: str, args: dict[str, Any], buttons: list[dict[str, Any]]) -> dict[str, Any]:
        if self._english is None:
            self._english = EnglishReplies()
        return {
            "text": self._english.text(key, args),
            "buttons": [
                {"title": self._english.text(button["key"], {}), "payload": f"/{button['intent']}"}
                for button in buttons
            ],
        }


def quick_replies(path: Path = QUICK_REPLIES) -> dict[str, list[dict[str, Any]]]:
    """Reply key to its buttons. The file names intents; a button's text is the key `button_<intent>`."""
    return {
        key: [{"key": f"button_{intent}", "args": {}, "intent": intent, "entities": {}} for intent in intents]
        for key, intents in read_yaml_file(path)["quick_replies"].items()
    }
