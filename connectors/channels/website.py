"""The shop's own website: what the widget sends and asks. `website_routes` and `website_socket` are its two doors."""

import hashlib
import hmac
from dataclasses import replace
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import HTTPConnection

from connectors.channels.website_language import match_language
from connectors.errors import ApiError
from connectors.services import Services
from conversations import inbox, resume_links, start, transcript
from conversations.message import Conversation, Draft, Json, Message
from conversations.network_address import counted_address
from storage.engine import autocommit

CHANNEL = "website"
MESSAGE_LIMIT = 5_000
ClientId = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionRequest(_Body):
    """How a widget introduces itself; `resume` is the token of a link from one of our e-mails."""

    page_language: Annotated[str, Field(max_length=35)] = "en"
    customer_token: Annotated[str, Field(max_length=4_000)] | None = None
    resume: Annotated[str, Field(max_length=200)] | None = None


class MessageRequest(_Body):
    """Typed text, or the token of a pressed button. `client_id` makes repeating it harmless."""

    client_id: ClientId
    text: Annotated[str, Field(min_length=1, max_length=MESSAGE_LIMIT)] | None = None
    token: Annotated[str, Field(max_length=64)] | None = None


class IdentityRequest(_Body):
    """A token that the shop signed for its logged-in customer."""

    customer_token: Annotated[str, Field(max_length=4_000)]


class WebsiteChannel:
    """Receives what the widget sends and answers what it asks."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def session(self, token: str) -> Conversation:
        """The conversation a session token opens.

        Raises:
            ApiError: 401 for any other token.
        """
        async with autocommit(self._services.engine) as connection:
            found = await start.find_by_secret(connection, token)
        if found is None or found.channel != CHANNEL:
            raise ApiError(401, "session_unknown", "This session has ended; please start a new one.")
        return found

    async def receive(self, conversation: Conversation, request: MessageRequest, address: str) -> Message:
        """Take one message: counted, stored once, its turn woken.

        Raises:
            ApiError: 422 for a message that is neither text nor a button; 429 over the limits.
            UnknownButton: the token names no button of this conversation.
        """
        services = self._services
        if (request.text is None) == (request.token is None):
            raise ApiError(422, "text_or_token", "A message has either text or a button's token.")
        await services.limits.count(str(conversation.id), address)
        if request.token is not None:
            async with services.engine.connect() as connection:
                draft, _ = await inbox.press_draft(connection, conversation.id, request.token)
        else:
            draft = Draft("shopper", "text", text=_plain(request.text or ""), turn_state="pending")
        return await self.store(conversation, draft, request.client_id)

    async def store(self, conversation: Conversation, draft: Draft, client_id: str) -> Message:
        """Store a shopper's draft under the id its device gave it."""
        services = self._services
        named = replace(draft, external_id=f"{conversation.id}:{client_id}")
        received = await inbox.receive(services.engine, conversation.id, named, services.clock.now(), claim=True)
        if received.is_new:
            await services.probe("message.stored")
            services.workers.wake(conversation.id, received.claim)
        return received.message

    def _address_hash(self, address: str) -> bytes:
        """Keyed: there are few enough addresses to try them all against a plain hash."""
        key = self._services.settings.shop_token_secret.get_secret_value()
        return hmac.digest(key.encode(), address.encode(), hashlib.sha256)

    async def begin(self, request: SessionRequest, address: str) -> Json:
        """Start a conversation, or resume one by the link of an e-mail.

        Raises:
            ApiError: 410 for a link that is unknown or too old, so that the page keeps the conversation it has.
            CustomerTokenError: the log-in proves nothing; no conversation was begun or taken over.
        """
        services = self._services
        if request.customer_token is not None:
            services.identity.verify(request.customer_token)
        async with services.engine.begin() as connection:
            resumed = None
            if request.resume is not None:
                resumed = await resume_links.find_conversation_of(connection, services.clock, request.resume)
                if resumed is None:
                    raise ApiError(410, "link_outdated", "This link no longer opens a conversation.")
            if resumed is not None:
                secret = await start.renew_secret(connection, resumed)
                conversation = await transcript.load(connection, resumed)
            else:
                language = match_language(
                    request.page_language, services.renderer.languages, services.rules.shop.default_language
                )
                welcome = Draft(
                    "bot",
                    "reply",
                    key="welcome",
                    args={"shop_name": services.rules.shop.name},
                    buttons=WELCOME_BUTTONS,
                    language=language,
                )
                started = await start.start(
                    connection,
                    channel=CHANNEL,
                    language=language,
                    address_hash=self._address_hash(address),
                    welcome=welcome,
                    now=services.clock.now(),
                )
                secret = started.secret
                conversation = await transcript.load(connection, started.conversation_id)
        if request.customer_token is not None:
            await services.identity.log_in(conversation.id, request.customer_token)
        return {
            "token": secret,
            "conversation_id": str(conversation.id),
            "language": conversation.language,
            "direction": services.presenter.direction(conversation.language),
            "shop_name": services.rules.shop.name,
        }


WELCOME_BUTTONS: tuple[Json, ...] = tuple(
    {"key": f"button_{intent}", "args": {}, "intent": intent, "entities": {}}
    for intent in ("order_status", "track_shipment", "refund_request", "human_agent")
)


def client_address(connection: HTTPConnection) -> str:
    """Where the shopper is, as the server (or a proxy it trusts) reports it."""
    return counted_address(connection.client.host if connection.client else None)


def _plain(text: str) -> str:
    """PostgreSQL stores every character but NUL."""
    return text.replace("\x00", "")
