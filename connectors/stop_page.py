"""The page behind the link that ends news: it asks, and a press ends them. A mail program may press for its reader.

Opening it changes nothing, because programs open links to look at them.
"""

from html import escape
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from sqlalchemy import select

from actions.notices.choices import decide
from connectors.errors import ApiError
from connectors.plain_page import plain_page
from connectors.services import Services
from conversations.stop_links import PATH, StopLinks
from conversations.tables import conversations


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
        shop_name = services.rules.shop.name
        return plain_page(
            services.renderer.languages[language],
            title=shop_name,
            shop_name=shop_name,
            body=f"<h1>{words}</h1>{form}",
            caching="no-store",
            sends_a_form=True,
            is_listed=False,
        )

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
