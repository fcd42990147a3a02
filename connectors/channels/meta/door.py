"""The door for Meta's webhooks: prove the sender, store everything, answer. Whatever takes time happens afterwards.

Meta sends again what was not answered 200 (WhatsApp for up to 7 days; a page is unsubscribed after an hour of
failures), so nothing but a missing database is answered otherwise once the signature is right.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.channels.meta.event_store import Sender, store_events, store_rejected
from connectors.channels.meta.events import Delivery, MetaChannel, Rejected
from connectors.channels.meta.handshake import challenge_of
from connectors.channels.meta.signature import HEADER, is_signed
from connectors.services import Services

LIMIT_BYTES = 3 * 1024 * 1024
"""The largest body Meta sends (developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview)."""
log = structlog.get_logger(__name__)

Parse = Callable[[bytes, datetime], Delivery | Rejected]
Wake = Callable[[frozenset[Sender]], None]


@dataclass(frozen=True)
class MetaDoor:
    """One channel's door.

    Args:
        parse: Reads a body into events; raises on none.
        engine: For nothing but storing events: whatever else goes on, its connections are free for that.
        wake: Told whose events are there to work on, when they are safe.
    """

    channel: MetaChannel
    app_secret: SecretStr
    verify_token: SecretStr
    parse: Parse
    services: Services
    engine: AsyncEngine
    wake: Wake
    counts: Counter[str] = field(default_factory=Counter)
    """What came to this process since it started: `handshakes`, `webhooks`, `rejected`, and refused ones by reason."""

    @property
    def path(self) -> str:
        """Where Meta is told to send to."""
        return f"/webhooks/{self.channel}"

    def router(self) -> APIRouter:
        """The GET of the handshake and the POST of the events."""
        router = APIRouter(tags=["webhooks"])
        router.add_api_route(self.path, self.shake_hands, methods=["GET"], response_class=PlainTextResponse)
        router.add_api_route(self.path, self.take, methods=["POST"])
        return router

    async def shake_hands(self, request: Request) -> Response:
        """Prove to Meta that this address is ours; 403 for whoever does not know the token."""
        challenge = challenge_of(request.query_params, self.verify_token.get_secret_value())
        if challenge is None:
            return self._refuse("wrong_verify_token")
        self.counts["handshakes"] += 1
        return PlainTextResponse(challenge)

    async def take(self, request: Request) -> Response:
        """Store a webhook's events and answer 200; 403, without a word, for a body that Meta did not sign."""
        body = await request.body()
        if not is_signed(self.app_secret.get_secret_value(), body, request.headers.get(HEADER)):
            return self._refuse("wrong_signature" if HEADER in request.headers else "no_signature")
        now = self.services.clock.now()
        self.counts["webhooks"] += 1
        found = self.parse(body, now)
        if isinstance(found, Rejected):
            self.counts["rejected"] += 1
            log.warning("webhook.rejected", channel=self.channel, reason=found.reason)
            await store_rejected(self.engine, self.channel, body, found.reason, now)
            return Response()
        senders = await store_events(self.engine, found.events, now)
        await self.services.probe("webhook.stored")
        self.wake(senders)
        return Response()

    def _refuse(self, reason: str) -> Response:
        self.counts[reason] += 1
        log.warning("webhook.refused", channel=self.channel, reason=reason, refused=self.counts[reason])
        return Response(status_code=403)
