"""From Rasa's bot events to what the gateway understands: replies by key, and controls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.shared.core.events import BotUttered, Event


class SpokeWithoutKey(Exception):
    """Something uttered plain text. Words belong to data/<language>/replies/, so nobody could translate it."""


def replies_of(events: Iterable[Event]) -> list[dict[str, Any]]:
    """The replies and controls among `events`, in order. Raises SpokeWithoutKey."""
    return [_reply_of(event) for event in events if isinstance(event, BotUttered)]


def _reply_of(event: BotUttered) -> dict[str, Any]:
    payload = (event.data or {}).get("custom")
    if not isinstance(payload, dict):
        raise SpokeWithoutKey
    if "control" in payload:
        return payload
    if not isinstance(payload.get("key"), str):
        raise SpokeWithoutKey
    return {
        "key": payload["key"],
        "args": payload.get("args") or {},
        "buttons": [
            {
                "key": button["key"],
                "args": button.get("args") or {},
                "intent": button["intent"],
                "entities": button.get("entities") or {},
            }
            for button in payload.get("buttons") or []
        ],
    }
