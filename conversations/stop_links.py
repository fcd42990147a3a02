"""Links with which whoever has a mail can end the news of its conversation, without logging in anywhere.

A link carries the conversation's id and a keyed hash of it: it can be made at any time, holds for ever, and does
nothing else.
"""

import hashlib
import hmac
from dataclasses import dataclass
from uuid import UUID

PATH = "/notices/stop/"
_PURPOSE = b"stop-notices:"


@dataclass(frozen=True)
class StopLinks:
    """Makes and reads links.

    Args:
        public_url: Our address as browsers see it.
        secret: Keys the hashes.
    """

    public_url: str
    secret: str

    def link(self, conversation_id: UUID) -> str:
        """Where the news of this conversation end."""
        return f"{self.public_url.rstrip('/')}{PATH}{self.token(conversation_id)}"

    def token(self, conversation_id: UUID) -> str:
        """The link's last part."""
        signed = hmac.new(self.secret.encode(), _PURPOSE + conversation_id.bytes, hashlib.sha256).hexdigest()
        return f"{conversation_id.hex}-{signed[:32]}"

    def find_conversation(self, token: str) -> UUID | None:
        """Whose link it is; None for one that we did not make."""
        try:
            conversation_id = UUID(hex=token.partition("-")[0])
        except ValueError:
            return None
        known = hmac.compare_digest(self.token(conversation_id).encode(), token.encode())
        return conversation_id if known else None
