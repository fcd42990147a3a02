"""The pages and scripts that the fake gateway serves, and the ways in for the tests."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse
from fastapi.staticfiles import StaticFiles

if TYPE_CHECKING:
    from tests.web.fake_gateway import Gateway

ROOT = Path(__file__).resolve().parents[2]
Json = dict[str, Any]
RTL = {"ar"}


def add_pages(app: FastAPI, gateway: "Gateway") -> None:
    policies: dict[str, Callable[[], str]] = {
        "strict": lambda: (
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none';"
            " require-trusted-types-for 'script'; trusted-types 'none'"
        ),
        "none": lambda: "",
    }

    @app.get("/page/{policy}")
    async def page(policy: str, css: str = "", lang: str = "en", theme: str = "", server: str = "") -> HTMLResponse:
        """An almost empty page that embeds the widget under a content policy."""
        style = f"<style>{css}</style>" if css else ""
        direction = "rtl" if lang in RTL else "ltr"
        html = (
            f'<!doctype html><html lang="{lang}" dir="{direction}"><head><title>A shop</title>{style}'
            f'<meta name="viewport" content="width=device-width">'
            f'<script src="{server}/widget.js" async data-theme="{theme}"></script></head>'
            "<body><main><h1>A shop</h1><p>Something to buy.</p></main></body></html>"
        )
        policy_text = policies[policy]()
        headers = {"Content-Security-Policy": policy_text} if policy_text else {}
        return HTMLResponse(html, headers=headers)

    @app.get("/widget.js")
    async def core() -> FileResponse:
        return FileResponse(ROOT / "web/dist/widget/widget.js", media_type="text/javascript")

    @app.get("/widget/locales/{name}")
    async def locale(name: str) -> FileResponse:
        return FileResponse(ROOT / "data" / name.removesuffix(".json") / "widget.json")

    @app.get("/demo/customer-token")
    async def customer_token(customer: str) -> Json:
        return {"customer_token": f"signed-for-{customer}"}

    @app.post("/test/say")
    async def say(request: Request) -> Json:
        """Puts a message (or any frame) into the newest conversation with a socket."""
        body = await request.json()
        session = gateway.store.find(body.pop("session")) or {}
        if "frame" in body:
            gateway.broadcast(session["id"], body["frame"])
            return {}
        return gateway.say(session, body)

    @app.get("/test/frames")
    async def frames() -> list[Json]:
        return gateway.frames

    app.mount("/widget", StaticFiles(directory=ROOT / "web/dist/widget"))
    app.mount("/", StaticFiles(directory=ROOT / "connectors/demo_page", html=True))
