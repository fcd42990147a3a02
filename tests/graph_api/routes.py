"""The addresses of the API: version, node and edge, as in graph.facebook.com/{version}/{node}/{edge}."""

import json
from typing import Any

from fastapi import APIRouter, Request, Response

from tests.graph_api.access import check_version, token_of
from tests.graph_api.accounts import Accounts
from tests.graph_api.answers import GraphError
from tests.graph_api.media import Media
from tests.graph_api.messenger import Messenger
from tests.graph_api.postman import Postman
from tests.graph_api.templates import Templates
from tests.graph_api.whatsapp import WhatsApp
from tests.graph_api.world import Json, Page, PhoneNumber, Token, World

_THREAD_EDGES = {f"{action}_thread_control": action for action in ("pass", "take", "request", "release")}


def build_router(world: World, postman: Postman) -> APIRouter:
    """Every documented address that a connector uses."""
    router = APIRouter()
    whatsapp, messenger = WhatsApp(world, postman), Messenger(world, postman)
    media, templates, accounts = Media(world), Templates(world, postman), Accounts(world, postman)

    @router.get("/whatsapp_business/attachments/{address}")
    async def fetch(address: str, request: Request) -> Response:
        token_of(request)
        file = media.fetch(address)
        return Response(file.content, media_type=file.mime_type)

    @router.get("/cdn/{file_id}")
    async def public_file(file_id: str) -> Response:
        file = media.file(file_id)
        return Response(file.content, media_type=file.mime_type)

    @router.get("/debug_token")
    @router.get("/{version}/debug_token")
    async def debug_token(input_token: str, request: Request) -> Json:
        token_of(request)
        return accounts.debug_token(input_token)

    @router.get("/{version}/{node}")
    async def look_up(version: str, node: str, request: Request) -> Json:
        token = _asking(version, request)
        if node in world.files:
            return media.look_up(node, str(request.base_url).rstrip("/"))
        return accounts.node(node, token)

    @router.delete("/{version}/{node}")
    async def remove(version: str, node: str, request: Request) -> Json:
        _asking(version, request)
        del world.files[media.file(node).id]
        return {"success": True}

    @router.post("/{version}/{node}/media")
    async def upload(version: str, node: str, request: Request) -> Json:
        token = _asking(version, request)
        _number(world, node, token)
        async with request.form() as form:
            file: Any = form.get("file")
            if form.get("messaging_product") != "whatsapp" or not hasattr(file, "read"):
                raise GraphError(100, details="messaging_product and file are required")
            mime_type = str(form.get("type") or file.content_type or "")
            return media.upload(node, await file.read(), mime_type, file.filename or "")

    @router.post("/{version}/{node}/message_attachments")
    async def attach(version: str, node: str, request: Request) -> Json:
        token = _asking(version, request)
        page = _page(world, accounts.page_id(node, token), token)
        async with request.form() as form:
            file: Any = form.get("filedata")
            if not hasattr(file, "read"):
                messenger.uploaded_kind(await _document(request), has_file=False)
                return media.attach(page.id, "file", b"behind a link", "", "")
            document = {"message": _json_or_text(form.get("message"))}
            kind = messenger.uploaded_kind(document, has_file=True)
            return media.attach(page.id, kind, await file.read(), file.content_type or "", file.filename or "")

    @router.get("/{version}/{node}/{edge}")
    async def look(version: str, node: str, edge: str, request: Request) -> Json:
        token = _asking(version, request)
        node = accounts.page_id(node, token)
        if edge == "phone_numbers":
            return accounts.phone_numbers(node, token)
        if edge == "subscribed_apps":
            return accounts.subscribed(node)
        if edge == "message_templates":
            ask = request.query_params
            address = str(request.url.replace(query=""))
            return templates.listed(node, ask.get("name"), int(ask.get("limit", 25)), int(ask.get("after", 0)), address)
        if edge == "messenger_profile":
            return {"data": [world.profiles.get(node, {})]}
        if edge == "thread_owner":
            person = request.query_params.get("recipient", "")
            return {"data": [{"thread_owner": {"app_id": world.thread_owners.get((node, person), world.app.id)}}]}
        if edge == "subscriptions" and node == world.app.id:
            return accounts.callbacks()
        raise GraphError(2500)

    @router.post("/{version}/{node}/{edge}")
    async def act(version: str, node: str, edge: str, request: Request) -> Json:
        token = _asking(version, request)
        node = accounts.page_id(node, token)
        if edge == "subscriptions" and node == world.app.id:
            return await accounts.set_callback(await _fields(request))
        if edge == "subscribed_apps":
            return accounts.subscribe(node, await _subscribed_fields(request))
        document = await _document(request)
        if edge == "message_templates":
            return templates.create(node, document)
        if edge == "messages" and node in world.numbers:
            return await whatsapp.send(_number(world, node, token), document)
        page = _page(world, node, token)
        if edge == "messages":
            return await messenger.send(page, document)
        if edge in _THREAD_EDGES:
            return messenger.thread_control(page, _THREAD_EDGES[edge], document)
        if edge == "messenger_profile":
            world.profiles.setdefault(node, {}).update(document)
            return {"result": "success"}
        raise GraphError(2500)

    @router.delete("/{version}/{node}/{edge}")
    async def undo(version: str, node: str, edge: str, request: Request) -> Json:
        token = _asking(version, request)
        node = accounts.page_id(node, token)
        if edge == "message_templates":
            return templates.delete(node, request.query_params.get("name", ""))
        if edge == "subscribed_apps":
            world.subscribed.pop(node, None)
            return {"success": True}
        raise GraphError(2500)

    return router


def _asking(version: str, request: Request) -> Token:
    check_version(version)
    return token_of(request)


def _number(world: World, node: str, token: Token) -> PhoneNumber:
    if node not in world.numbers:
        raise GraphError(100, 33, f"Object with ID '{node}' does not exist")
    if "whatsapp_business_messaging" not in token.scopes:
        raise GraphError(10)
    return world.numbers[node]


def _page(world: World, node: str, token: Token) -> Page:
    if node not in world.pages:
        raise GraphError(100, 33, f"Object with ID '{node}' does not exist")
    if token.page_id != node or "pages_messaging" not in token.scopes:
        raise GraphError(200)
    return world.pages[node]


async def _document(request: Request) -> Any:
    """The body as JSON, or the fields of a form whose values are JSON, as the Graph API takes both."""
    if request.headers.get("Content-Type", "").startswith("application/json"):
        try:
            return json.loads(await request.body())
        except ValueError as error:
            raise GraphError(100, details="The body is no JSON") from error
    fields = await _fields(request)
    return {name: _json_or_text(value) for name, value in fields.items()}


def _json_or_text(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


async def _fields(request: Request) -> Json:
    if request.headers.get("Content-Type", "").startswith("application/json"):
        document = json.loads(await request.body() or b"{}")
        return document if isinstance(document, dict) else {}
    async with request.form() as form:
        return {**request.query_params, **form}


async def _subscribed_fields(request: Request) -> tuple[str, ...]:
    given = (await _fields(request)).get("subscribed_fields", "")
    listed = given if isinstance(given, list) else str(given).split(",")
    return tuple(one for one in listed if one)
