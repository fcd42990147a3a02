"""Test doubles for the edge of the world, with a visible memory."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from conversations.assistant import AssistantAway, TurnAnswer, TurnFailed, TurnRequest


class FakeClock:
    """Time that moves only when a test moves it."""

    def __init__(self, start: datetime = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class FakeAssistant:
    """Answers each text with one reply key that carries the text, remembers what it was asked, and can be away or fail.

    Every answer's tracker counts the turns it has seen, so that a lost or doubled turn shows.
    """

    def __init__(self, key: str = "echo", argument: str = "text") -> None:
        self.key = key
        self.argument = argument
        self.asked: list[TurnRequest] = []
        self.away = False
        self.failing = False
        self.replies: dict[str, list[dict[str, Any]]] = {}
        self.language: str | None = None
        self.tasks: list[dict[str, Any]] = []
        """What the tracker's stack of tasks holds after every answer."""
        self.remembers = False
        """The tracker keeps what was said, as the real one does for some turns."""
        self.before_answer: Callable[[TurnRequest], Awaitable[None]] | None = None

    async def answer(self, request: TurnRequest) -> TurnAnswer:
        if self.away:
            raise AssistantAway("scripted")
        self.asked.append(request)
        if self.failing:
            raise TurnFailed(503, "scripted")
        if self.before_answer is not None:
            await self.before_answer(request)
        text = request.input.get("text") or request.input.get("intent") or request.input["kind"]
        understanding = {"intent": "scripted", "confidence": 1.0, "language": {"code": self.language}}
        if request.input["kind"] == "observe":
            return TurnAnswer((), request.tracker, understanding)
        turns = (request.tracker or {}).get("turns", 0) + 1
        replies = self.replies.get(text) or [{"key": self.key, "args": {self.argument: text}}]
        tracker: dict[str, Any] = {"turns": turns, "slots": {"tasks": self.tasks} if self.tasks else {}}
        if self.remembers:
            tracker["said"] = [*(request.tracker or {}).get("said", ()), {"text": text}]
        return TurnAnswer(tuple(replies), tracker, understanding)

    async def is_ready(self) -> bool:
        return not self.away
