"""What agents must know although nobody has written: a channel that has stopped sending."""

from collections.abc import Sequence
from typing import Any

from conversations.outbox.deliveries import Stop
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
    why = words.text(f"undelivered_{stop.reason}", {}, ui_language)
    told = {"channel": CHANNEL_NAMES.get(stop.channel, stop.channel), "reason": why}
    return words.text("channel_stopped", told, ui_language)
