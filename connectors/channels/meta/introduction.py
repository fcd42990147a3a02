"""The first thing a shopper on WhatsApp or Messenger is told: that a program answers. Our own page says so itself.

Messenger's policy (developers.facebook.com/docs/messenger-platform/policy) and the EU's law (Regulation (EU) 2024/1689,
Article 50) want it. It goes out with the first answer, because only then it is known what the shopper speaks.
"""

from collections.abc import Callable
from typing import get_args

from connectors.channels.meta.events import MetaChannel
from conversations.message import Conversation, Draft

CHANNELS = frozenset(get_args(MetaChannel))


def introduction_of(shop_name: str) -> Callable[[Conversation], Draft | None]:
    """Says for a conversation what stands before its first answer; None where nothing does."""

    def introduction(held: Conversation) -> Draft | None:
        if held.channel not in CHANNELS:
            return None
        return Draft("bot", "reply", key="channel_hello", args={"shop_name": shop_name})

    return introduction
