"""What the API is told to get wrong: used up one a request, in order, for the paths they name."""

import asyncio
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.graph_api.answers import GraphError


@dataclass
class Fault:
    """One thing to go wrong.

    Args:
        error: Answered instead.
        on: The last part of the path it waits for ("messages", "media", …); empty: any.
        late_s: The answer comes after so many seconds.
        accepts: The request is worked on all the same.
        drops: The connection is cut instead of an answer.
    """

    error: GraphError | None = None
    on: str = "messages"
    late_s: float = 0
    accepts: bool = False
    drops: bool = False


@dataclass
class Faults:
    """Those still to come."""

    coming: list[Fault] = field(default_factory=list)

    def next_for(self, path: str) -> Fault | None:
        """The first one that waits for this path; it is used up."""
        last = path.rstrip("/").rpartition("/")[2]
        for fault in self.coming:
            if not fault.on or fault.on == last:
                self.coming.remove(fault)
                return fault
        return None

    def fail(self, code: int, subcode: int | None = None, *, times: int = 1, on: str = "messages") -> None:
        """The next so many requests get this error."""
        self.coming += [Fault(GraphError(code, subcode), on) for _ in range(times)]

    def slow(self, late_s: float, *, times: int = 1, on: str = "messages") -> None:
        """The next so many are worked on and answered late."""
        self.coming += [Fault(on=on, late_s=late_s, accepts=True) for _ in range(times)]

    def drop_answer(self, *, times: int = 1, on: str = "messages") -> None:
        """The next so many are worked on, and the connection is cut before they are answered."""
        self.coming += [Fault(on=on, accepts=True, drops=True) for _ in range(times)]

    def hang_up(self, *, times: int = 1, on: str = "messages") -> None:
        """The next so many are cut off unread."""
        self.coming += [Fault(on=on, drops=True) for _ in range(times)]


@dataclass
class FaultGate:
    """The middleware before everything: lets through, answers wrong, late, or not at all."""

    app: ASGIApp
    faults: Faults
    requests: list[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        self.requests.append(f"{scope['method']} {scope['path']}")
        fault = self.faults.next_for(scope["path"])
        if fault is None:
            await self.app(scope, receive, send)
            return
        answered: list[Message] = []
        if fault.accepts:
            await self.app(scope, receive, _remember(answered))
        await asyncio.sleep(fault.late_s)
        if fault.drops:
            await _cut(send)
        elif fault.error is not None:
            await fault.error.response()(scope, receive, send)
        else:
            for message in answered:
                await send(message)


def _remember(answered: list[Message]) -> Send:
    async def send(message: Message) -> None:
        answered.append(message)

    return send


async def _cut(send: Send) -> None:
    """An answer that ends in the middle: the client sees the connection go."""
    headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"{", "more_body": True})
