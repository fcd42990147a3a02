"""How long a shop may still answer freely: Meta's channels allow it for a day after the shopper's last word.

WhatsApp: "Customer service windows" (developers.facebook.com/documentation/business-messaging/whatsapp/messages);
Messenger: "Standard messaging window" (developers.facebook.com/docs/messenger-platform/policy). Afterwards only what
the channel allows by name: a template, or a person's answer within a week.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_FOR = {"whatsapp": timedelta(hours=24), "messenger": timedelta(hours=24)}
"""By channel; one that is not here has no window, and is always open."""


@dataclass(frozen=True)
class ReplyWindow:
    """A channel's window for free answers; `closes_at` is None where the shopper has not written yet."""

    channel: str
    closes_at: datetime | None

    def is_open(self, now: datetime) -> bool:
        """Whether a free answer may be sent at this moment."""
        return self.closes_at is not None and now < self.closes_at

    def wire(self, now: datetime) -> dict[str, str | bool | None]:
        """As the desk's page gets it."""
        closes_at = None if self.closes_at is None else self.closes_at.isoformat()
        return {"channel": self.channel, "closes_at": closes_at, "open": self.is_open(now)}


def reply_window(channel: str, shopper_wrote_at: datetime | None) -> ReplyWindow | None:
    """The window of a conversation, or None where its channel has none.

    Args:
        shopper_wrote_at: When the shopper last wrote, called or pressed something, by the channel's own clock.
    """
    free_for = FREE_FOR.get(channel)
    if free_for is None:
        return None
    return ReplyWindow(channel, None if shopper_wrote_at is None else shopper_wrote_at + free_for)
