"""The pages and scripts we serve, each under a policy that lets nothing foreign run."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connectors.errors import ApiError, error_response
from conversations.rendering import Renderer

PLAIN_HOST = re.compile(r"[A-Za-z0-9.-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")
API_PATHS = ("/api/", "/actions", "/health", "/ready", "/webhooks/")
API_POLICY = "default-src 'none'; frame-ancestors 'none'"
FIXED_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def page_policy(host: str) -> str:
    """What a page of ours may load and reach: ourselves alone.

    Args:
        host: As the browser asked for it. Older browsers do not count a socket of the same host as `'self'`.
    """
    sockets = f" ws://{host} wss://{host}" if PLAIN_HOST.fullmatch(host) else ""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; "
        f"connect-src 'self'{sockets}; media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


class SecurityHeaders:
    """Adds the headers every answer has; an answer that brought its own policy keeps it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        api = scope["path"].startswith(API_PATHS)
        host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
        policy = API_POLICY if api else page_policy(host)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                wanted = {**FIXED_HEADERS, "content-security-policy": policy}
                if api:
                    wanted["cache-control"] = "no-store"
                message["headers"] = [
                    *message["headers"],
                    *((k.encode(), v.encode()) for k, v in wanted.items() if k.encode() not in present),
                ]
            await send(message)

        await self._app(scope, receive, send_with_headers)


class CompressedPages:
    """Compresses pages, scripts and texts; answers of the API go as they are, small and at once."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._compressing = GZipMiddleware(app, minimum_size=1_000)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_page = scope["type"] == "http" and not scope["path"].startswith(API_PATHS)
        await (self._compressing if is_page else self._app)(scope, receive, send)


class BodyLimit:
    """Refuses a body over its limit before anything reads it; a stream without a length is cut there too."""

    def __init__(self, app: ASGIApp, limit_bytes: int, larger: Mapping[str, int]) -> None:
        """`larger` has the limits of paths that take more, in bytes."""
        self._app = app
        self._limit_bytes = limit_bytes
        self._larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        if path == "/actions":
            await self._app(scope, receive, send)
            return
        limit = self._larger.get(path, self._limit_bytes)
        length = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        if not length.isdigit() or int(length) > limit:
            await self._refuse(scope, receive, send, limit)
            return
        seen = 0

        async def bounded() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > limit:
                raise ApiError(413, "body_too_large", "The request is too large.", limit_bytes=limit)
            return message

        async def send_or_refuse(message: Message) -> None:
            if seen <= limit:
                await send(message)
            elif message["type"] == "http.response.start":
                await self._refuse(scope, receive, send, limit)  # whatever the reader made of a body cut short

        await self._app(scope, bounded, send_or_refuse)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        response = error_response(413, "body_too_large", "The request is too large.", limit_bytes=limit)
        await response(scope, receive, send)


class CachedFiles(StaticFiles):
    """Files whose names carry their content's hash may stay in the browser for good; others are asked for again."""

    def file_response(self, full_path: Any, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(full_path, *args, **kwargs)
        hashed = "assets" in Path(full_path).parts
        response.headers["cache-control"] = "public, max-age=31536000, immutable" if hashed else "no-cache"
        return response


def built_surfaces(root: Path) -> Path:
    """The built widget, desk and API page: those of a checkout, or else those that the wheel brought."""
    checkout = root / "web" / "dist"
    packaged = Path(__file__).parent / "web_dist"
    return packaged if packaged.exists() and not checkout.exists() else checkout


def mount_pages(app: FastAPI, root: Path, renderer: Renderer, *, demo: bool) -> None:
    """Serve the widget, the desk, their texts and, in a demo installation, the demo shop's page."""
    built = built_surfaces(root)

    @app.get("/widget.js", include_in_schema=False)
    async def widget_script() -> Response:
        script = built / "widget" / "widget.js"
        if not script.exists():
            raise ApiError(503, "widget_not_built", "The widget is not built; run `make web`.")
        return FileResponse(
            script,
            media_type="text/javascript",
            headers={"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"},
        )

    def texts(folder: str, code: str) -> Response:
        if code not in renderer.languages:
            raise ApiError(404, "language_unknown", "This language is not offered.", language=code)
        return FileResponse(
            root / "data" / code / f"{folder}.json",
            media_type="application/json",
            headers={"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"},
        )

    @app.get("/widget/locales/{code}.json", include_in_schema=False)
    async def widget_texts(code: str) -> Response:
        return texts("widget", code)

    @app.get("/desk/locales/{code}.json", include_in_schema=False)
    async def desk_texts(code: str) -> Response:
        return texts("desk", code)

    app.mount("/widget", CachedFiles(directory=built / "widget", check_dir=False), name="widget")
    app.mount("/desk", CachedFiles(directory=built / "desk", html=True, check_dir=False), name="desk")
    if demo:
        page = Path(__file__).parent / "demo_page"
        app.mount("/", CachedFiles(directory=page, html=True, check_dir=False), name="demo")
