"""One door for the webhooks of one system: prove the sender over the raw bytes, read, store, answer.

Whatever takes time happens afterwards, so that no system calls again because we were slow. What was signed and says
nothing to us is answered 200 too: it would only come again.
"""

import hashlib
import hmac
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from fastapi import APIRouter, Request, Response

from actions.notices.events import Reported, store_events
from actions.notices.facts import Hint
from connectors.errors import ApiError
from connectors.services import Services

LIMIT_BYTES = 1024 * 1024
"""An order of a few hundred lines, which Shopify sends whole, has half of it."""
log = structlog.get_logger(__name__)

Headers = Mapping[str, str]
Prove = Callable[[bytes, Headers, datetime], bool]
"""Whether the system itself has sent these bytes."""
Wake = Callable[[], None]


class EventUnreadable(Exception):
    """A signed body is not what its system documents. `problem` holds nothing of the body."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        super().__init__(problem)


@dataclass(frozen=True)
class Heard:
    """What a body says: `event_id` is the system's own name for it, where the signed bytes hold one."""

    hints: Sequence[Hint] = ()
    event_id: str | None = None


Read = Callable[[bytes, Headers, datetime], Heard]
"""Reads a body into hints; none for what says nothing to us. Raises EventUnreadable."""


@dataclass(frozen=True)
class ShopEventDoor:
    """One system's door.

    Args:
        system: As in `shop_events`, and in the address: /webhooks/<system>.
        is_documented: Whether we say what a body holds: whoever sends something else is told what is wrong.
        wake: Told that something is there to work on.
    """

    system: str
    prove: Prove
    read: Read
    services: Services
    wake: Wake
    is_documented: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    """What came to this process since it started, by what became of it."""

    @property
    def path(self) -> str:
        """Where the system is told to send to."""
        return f"/webhooks/{self.system}"

    def router(self) -> APIRouter:
        """The POST."""
        router = APIRouter(tags=["webhooks"])
        router.add_api_route(self.path, self.take, methods=["POST"])
        return router

    async def take(self, request: Request) -> Response:
        """Store what a webhook reports and answer 200; 403, without a word, for a body that its system did not sign."""
        body, now = await request.body(), self.services.clock.now()
        if not self.prove(body, request.headers, now):
            self.counts["refused"] += 1
            log.warning("shop_event.refused", system=self.system, refused=self.counts["refused"])
            return Response(status_code=403)
        try:
            heard = self.read(body, request.headers, now)
        except EventUnreadable as error:
            self.counts["unreadable"] += 1
            log.warning("shop_event.unreadable", system=self.system, problem=error.problem)
            if self.is_documented:
                raise ApiError(422, "event_unreadable", error.problem) from error
            return Response()
        name = heard.event_id or hashlib.sha256(body).hexdigest()
        events = [Reported(self.system, event_name(name, hint), hint) for hint in heard.hints]
        new = await store_events(self.services.engine, events, now)
        self.counts["stored" if new else "known" if events else "nothing"] += 1
        await self.services.probe("shop_event.stored")
        if new:
            self.wake()
        return Response()


def event_name(name: str, hint: Hint) -> str:
    """One event may report several facts; each is known by itself."""
    told = f"{name}:{hint.fact}:{hint.about}"
    return told if len(told) <= 300 else hashlib.sha256(told.encode()).hexdigest()


def same(expected: str, given: str | None) -> bool:
    """Compared in constant time; nothing given is nothing proven."""
    return given is not None and hmac.compare_digest(expected.encode(), given.encode())
