"""What is left to do after the transaction that gave an event its meaning."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class Effect:
    """To wake the conversation's turn when it is due. `reason`: why nothing was done. `again_at`: it has to wait."""

    conversation_id: UUID | None = None
    due_at: datetime | None = None
    reason: str | None = None
    again_at: datetime | None = None
