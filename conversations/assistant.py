"""The assistant as a port: one turn in, reply keys and a new tracker out. It keeps nothing between turns.

AssistantError
├── AssistantAway      nobody answers at its address; the same turn may be sent again
└── TurnFailed         it answered that the turn failed (an action did not work); nothing was kept
"""

from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import httpx
import orjson

from conversations.message import Json

TURN_TIMEOUT_S = 30.0
CONNECT_TIMEOUT_S = 2.0


class AssistantError(Exception):
    """A turn brought no answer."""


class AssistantAway(AssistantError):
    """Nobody answers; carries why."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The assistant does not answer: {reason}")


class TurnFailed(AssistantError):
    """The assistant refused the turn; carries its status and its words."""

    def __init__(self, status: int, detail: str) -> None:
        self.status = status
        self.detail = detail
        super().__init__(f"The assistant failed this turn with status {status}.")


@dataclass(frozen=True)
class TurnRequest:
    """One turn, with everything the assistant needs to know.

    `input` is `{"kind": "text", "text"}`, `{"kind": "intent", "intent", "entities"}`, `{"kind": "control", "control",
    "facts"}` or `{"kind": "observe", "text"}` (understand it, but do nothing).
    """

    turn_id: UUID
    conversation_id: UUID
    input: Json
    language: str
    tracker: Json | None


@dataclass(frozen=True)
class TurnAnswer:
    """Replies and controls in order, the tracker to send next time, and what was understood."""

    replies: tuple[Json, ...]
    tracker: Json | None
    understanding: Json

    @property
    def language(self) -> str | None:
        """The language of the shopper's message, None when it gave no evidence."""
        found: Json = self.understanding.get("language") or {}
        return found.get("code")


class Assistant(Protocol):
    """Whoever turns a message into reply keys."""

    async def answer(self, request: TurnRequest) -> TurnAnswer:
        """Run one turn.

        Raises:
            AssistantAway: try the same turn again.
            TurnFailed: an action failed; nothing was kept.
        """
        ...

    async def is_ready(self) -> bool:
        """Whether a turn would be answered now."""
        ...


class RasaAssistant:
    """Our input channel inside Rasa, over HTTP with the internal token.

    Args:
        client: Its `base_url` is the assistant's address.
        token: The internal token, known to both sides.
    """

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    async def answer(self, request: TurnRequest) -> TurnAnswer:
        body = orjson.dumps(
            {
                "turn_id": str(request.turn_id),
                "conversation_id": str(request.conversation_id),
                "input": request.input,
                "language": request.language,
                "tracker": request.tracker,
            }
        )
        try:
            response = await self._client.post(
                "/webhooks/gateway/webhook",
                content=body,
                headers=self._headers,
                timeout=httpx.Timeout(TURN_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            )
        except httpx.TransportError as error:
            raise AssistantAway(type(error).__name__) from error
        if response.status_code in {502, 504} or _is_loading(response):
            raise AssistantAway(f"status {response.status_code}")
        if response.status_code != httpx.codes.OK:
            raise TurnFailed(response.status_code, response.text[:500])
        answer: dict[str, Any] = orjson.loads(response.content)
        return TurnAnswer(tuple(answer["replies"]), answer["tracker"], answer["understanding"])

    async def is_ready(self) -> bool:
        try:
            response = await self._client.get("/webhooks/gateway/ready", headers=self._headers, timeout=2)
        except httpx.TransportError:
            return False
        return response.status_code == httpx.codes.OK


def _is_loading(response: httpx.Response) -> bool:
    """Its port is open, but the model is not loaded yet."""
    return response.status_code == httpx.codes.SERVICE_UNAVAILABLE and b'"not_ready"' in response.content
