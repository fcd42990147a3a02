"""What a shopper's channel can show of an agent's attention: that somebody has read, and that somebody writes."""

from typing import Protocol
from uuid import UUID


class Attention(Protocol):
    """Told at once, and shown as far as the channel can; nobody waits for it."""

    def seen(self, conversation_id: UUID, seq: int) -> None:
        """The agent who has the conversation has read up to this message."""
        ...

    def writes(self, conversation_id: UUID) -> None:
        """The agent types; told again while it lasts."""
        ...


class Unnoticed:
    """Where shoppers have a page of ours, which shows it by itself."""

    def seen(self, conversation_id: UUID, seq: int) -> None:
        """Nothing to do."""

    def writes(self, conversation_id: UUID) -> None:
        """Nothing to do."""
