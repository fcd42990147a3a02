"""The widget's HTTP API, under /api/widget."""

import asyncio
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends, File, Form, Header, Query, Request, Response, UploadFile
from fastapi.responses import HTMLResponse, JSONResponse

from connectors.channels.website import (
    IdentityRequest,
    MessageRequest,
    SessionRequest,
    WebsiteChannel,
    client_address,
)
from connectors.errors import ApiError
from connectors.origins import require_known_origin
from connectors.services import Services
from conversations import attachments, export, transcript
from conversations.feed import FellBehind
from conversations.message import Conversation, Json
from conversations.turn_wait import wait_for_replies

LONGEST_WAIT_S = 30
MOST_DIGITS = 9
TRANSCRIPT_LIMIT = 10_000


def build_router(services: Services) -> APIRouter:
    """The routes under /api/widget."""
    channel = WebsiteChannel(services)
    router = APIRouter(prefix="/api/widget", tags=["widget"])

    async def current(request: Request, authorization: Annotated[str, Header()] = "") -> Conversation:
        require_known_origin(request, services.settings)
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise ApiError(401, "session_required", "Send the session's token as a bearer token.")
        return await channel.session(token)

    Session = Annotated[Conversation, Depends(current)]  # noqa: N806 - a type, local because it needs the services

    @router.post("/sessions", status_code=201)
    async def begin_session(body: SessionRequest, request: Request) -> Json:
        require_known_origin(request, services.settings)
        address = client_address(request)
        await services.limits.count(f"new:{address}", address)
        return await channel.begin(body, address)

    @router.post("/messages", status_code=202)
    async def send_message(
        body: MessageRequest, request: Request, conversation: Session, prefer: Annotated[str, Header()] = ""
    ) -> Response:
        wait_s = _wait_of(prefer)
        if wait_s is None:
            message = await channel.receive(conversation, body, client_address(request))
            return JSONResponse({"message": services.presenter.message(message, conversation)}, 202)
        with services.feed.subscription(conversation.id) as subscription:
            message = await channel.receive(conversation, body, client_address(request))
            try:
                async with asyncio.timeout(wait_s):
                    answered, replies = await wait_for_replies(services.engine, subscription, message)
            except (TimeoutError, FellBehind):
                return JSONResponse({"message": services.presenter.message(message, conversation)}, 202)
        shown = [services.presenter.message(reply, conversation) for reply in replies]
        return JSONResponse({"message": services.presenter.message(answered, conversation), "replies": shown})

    @router.get("/messages")
    async def read_messages(conversation: Session, after: Annotated[int, Query(ge=0, le=2**62)] = 0) -> Json:
        async with services.engine.connect() as connection:
            found = await transcript.read(connection, conversation.id, after=after)
        return {
            "messages": [services.presenter.message(message, conversation) for message in found],
            "last_seq": conversation.last_seq,
        }

    @router.post("/uploads", status_code=201)
    async def upload(
        request: Request,
        conversation: Session,
        file: Annotated[UploadFile, File()],
        client_id: Annotated[str | None, Form(max_length=64, pattern=r"^[A-Za-z0-9_-]+$")] = None,
    ) -> Json:
        await services.limits.count(str(conversation.id), client_address(request))
        content = await file.read(attachments.LIMIT_BYTES + 1)
        async with services.engine.begin() as connection:
            draft = await attachments.store(
                connection, conversation.id, file.filename or "file", content, services.clock.now()
            )
        message = await channel.store(conversation, draft, client_id or uuid4().hex)
        if message.args != draft.args:  # sent again: the first delivery's file is the one that counts
            async with services.engine.begin() as connection:
                await attachments.forget(connection, UUID(draft.args["upload_id"]))
        shown = services.presenter.message(message, conversation)
        return {"attachment": shown["attachment"], "message": shown}

    @router.get("/uploads/{upload_id}")
    async def download(upload_id: UUID, conversation: Session) -> Response:
        async with services.engine.connect() as connection:
            found = await attachments.find_upload(connection, conversation.id, upload_id)
        if found is None:
            raise ApiError(404, "upload_unknown", "There is no such file in this conversation.")
        return attachment_response(found)

    @router.get("/transcript")
    async def read_transcript(
        conversation: Session, form: Annotated[str, Query(alias="format", pattern="^(html|json)$")] = "html"
    ) -> Response:
        async with services.engine.connect() as connection:
            found = await transcript.read(connection, conversation.id, limit=TRANSCRIPT_LIMIT)
        shown = [services.presenter.message(message, conversation) for message in found]
        if form == "json":
            return Response(
                export.as_json({"conversation_id": str(conversation.id)}, shown), media_type="application/json"
            )
        direction = services.presenter.direction(conversation.language)
        page = export.as_html(services.rules.shop.name, conversation.language, direction, shown)
        return HTMLResponse(page, headers={"Content-Disposition": 'attachment; filename="transcript.html"'})

    @router.post("/identity", status_code=204)
    async def identify(body: IdentityRequest, conversation: Session) -> None:
        await services.identity.log_in(conversation.id, body.customer_token)

    return router


def attachment_response(upload: attachments.Upload) -> Response:
    """A file that no browser will run: never sniffed, never scripted, named as data."""
    return Response(
        upload.content,
        media_type=upload.content_type,
        headers={
            "Content-Disposition": "inline" if upload.content_type.startswith("image/") else "attachment",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, max-age=3600",
        },
    )


def _wait_of(prefer: str) -> int | None:
    """The seconds of a `Prefer: wait=N` header (RFC 7240), bounded."""
    for part in prefer.split(","):
        name, _, value = part.strip().partition("=")
        if name.lower() == "wait" and value.isdecimal():
            return LONGEST_WAIT_S if len(value) > MOST_DIGITS else min(int(value), LONGEST_WAIT_S)
    return None
