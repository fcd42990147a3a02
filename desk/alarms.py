"""What agents must know although nobody has written: a channel that has stopped sending, or may only answer."""

from collections.abc import Sequence
from typing import Any

from conversations.outbox.deliveries import Stop
from conversations.outbox.restrictions import RESTRICTED
from desk.words import Words

CHANNEL_NAMES = {"whatsapp": "WhatsApp", "messenger": "Messenger"}
Json = dict[str, Any]


def alarms_wire(stops: Sequence[Stop], words: Words, ui_language: str) -> list[Json]:
    """The alarms as one agent reads them."""
    return [
        {"channel": stop.channel, "text": _text(stop, words, ui_language), "since": stop.since.isoformat()}
        for stop in stops
    ]


def _text(stop: Stop, words: Words, ui_language: str) -> str:
    channel = CHANNEL_NAMES.get(stop.channel, stop.channel)
    if stop.reason == RESTRICTED:
        if stop.until is None:
            return words.text("channel_restricted", {"channel": channel}, ui_language)
        until = {"type": "datetime", "value": stop.until.isoformat()}
        return words.text("channel_restricted_until", {"channel": channel, "until": until}, ui_language)
    why = words.text(f"undelivered_{stop.reason}", {}, ui_language)
    return words.text("channel_stopped", {"channel": channel, "reason": why}, ui_language)
