"""The page behind the link that ends news: it asks, and a press ends them. A mail program may press for its reader.

Opening it changes nothing, because programs open links to look at them.
"""

import base64
import hashlib
from html import escape
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from sqlalchemy import select

from actions.notices.choices import decide
from connectors.errors import ApiError
from connectors.help_pages import STYLE
from connectors.services import Services
from conversations.stop_links import PATH, StopLinks
from conversations.tables import conversations

_DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def build_stop_router(services: Services, links: StopLinks) -> APIRouter:
    """GET asks, POST ends; a mail program's one click (RFC 8058) is such a POST."""
    router = APIRouter()

    async def found(token: str) -> tuple[UUID, str]:
        conversation_id = links.find_conversation(token)
        language = None
        if conversation_id is not None:
            async with services.engine.connect() as connection:
                language = await connection.scalar(
                    select(conversations.c.language).where(conversations.c.id == conversation_id)
                )
        if conversation_id is None or language is None:
            raise ApiError(404, "link_unknown", "There is no such link.")
        return conversation_id, str(language)

    def page(language: str, key: str, button: str | None) -> HTMLResponse:
        words = escape(services.renderer.render_text(key, {}, language))
        label = None if button is None else escape(services.renderer.render_text(button, {}, language))
        form = "" if label is None else f'<form method="post"><button type="submit">{label}</button></form>'
        direction, shop = services.renderer.languages[language].direction, escape(services.rules.shop.name)
        body = (
            f'<!DOCTYPE html><html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
            f"<title>{shop}</title><style>{STYLE}</style></head>"
            f"<body><h1>{words}</h1>{form}<footer>{shop}</footer></body></html>"
        )
        return HTMLResponse(body, headers={"Cache-Control": "no-store", "Content-Security-Policy": POLICY})

    @router.get(PATH + "{token}", include_in_schema=False)
    async def ask(token: str) -> HTMLResponse:
        _, language = await found(token)
        return page(language, "notices_stop_question", "button_notices_stop")

    @router.post(PATH + "{token}", include_in_schema=False)
    async def stop(token: str) -> HTMLResponse:
        conversation_id, language = await found(token)
        async with services.engine.begin() as connection:
            await decide(connection, conversation_id, wanted=False, now=services.clock.now())
        return page(language, "notices_stopped", None)

    return router
