"""The renderer as the desk uses it: a text that cannot be worded never hides a conversation from its agents."""

import traceback
from collections.abc import Mapping
from typing import Any

import structlog

from conversations.rendering import Renderer, RenderingError

UNWORDED = (RenderingError, LookupError, TypeError, ValueError)
"""A key without words, or arguments that do not fit them."""

log = structlog.get_logger(__name__)


class Words:
    """Words replies, labels and cards; where the wording is broken it shows the key and logs it."""

    def __init__(self, renderer: Renderer) -> None:
        self.renderer = renderer

    def text(self, key: str, args: Mapping[str, Any], language: str) -> str:
        """A reply or label without buttons."""
        try:
            return self.renderer.render_text(key, args, language)
        except UNWORDED as error:
            log.error("desk.not_worded", key=key, language=language, error=type(error).__name__)
            return key

    def money(self, amount: Mapping[str, Any], language: str) -> str:
        """An amount (`amount_minor`, `currency`) as this language writes it."""
        return self.renderer.money(int(amount["amount_minor"]), str(amount["currency"]), language)

    def order_card(self, snapshot: Mapping[str, Any], language: str) -> dict[str, Any] | None:
        """An order as it was when the conversation was handed over; None when the snapshot is no order."""
        card = {**snapshot, "type": "order_card"}
        reply = {"key": "label_card_order", "args": {"number": snapshot.get("number"), "order": card}}
        try:
            return self.renderer.render(reply, language).cards[0]
        except UNWORDED as error:
            log.error("desk.order_not_worded", language=language, error=type(error).__name__)
            return None

    def keys(self, prefix: str) -> list[str]:
        """The reply keys that begin so, in alphabetical order."""
        return sorted(key for key in self.renderer.keys() if key.startswith(prefix))  # noqa: SIM118 - it is no mapping

    def reason(self, reason: str | None, language: str) -> str | None:
        """Why a conversation was handed over."""
        return self.text(f"reason_{reason}", {}, language) if reason else None


def place_of(error: BaseException) -> str:
    """Where an unexpected error arose, for the log: file and line, never its message, which may quote a shopper."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown"
