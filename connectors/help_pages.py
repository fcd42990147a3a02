"""The shop's articles as pages: plain, in the reader's language, with nothing on them that runs."""

from collections.abc import Mapping

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from markdown_it import MarkdownIt

from actions.knowledge.search import Knowledge
from connectors.errors import ApiError
from connectors.plain_page import plain_page
from conversations.languages import Language


def build_help_router(knowledge: Knowledge, languages: Mapping[str, Language], shop_name: str) -> APIRouter:
    """One page an article: /help/<language>/<name>."""
    router = APIRouter()
    # `html` off: whoever writes an article writes words, not markup.
    markdown = MarkdownIt("commonmark", {"html": False})

    @router.get("/help/{language}/{name}", include_in_schema=False)
    async def article(language: str, name: str) -> HTMLResponse:
        found = knowledge.find_article(name, language) if language in languages else None
        if found is None:
            raise ApiError(404, "article_unknown", "There is no such article.")
        return plain_page(
            languages[found.language],
            title=f"{found.title} · {shop_name}",
            shop_name=shop_name,
            body=markdown.render(found.markdown),
            caching="public, max-age=300",
        )

    return router
