"""The shop's articles as pages: plain, in the reader's language, with nothing on them that runs."""

import base64
import hashlib
from collections.abc import Mapping
from html import escape

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from markdown_it import MarkdownIt

from actions.knowledge.search import Knowledge
from connectors.errors import ApiError
from conversations.languages import Language

STYLE = (
    "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1.25rem;color:#1c1c1e}"
    "h1{font-size:1.5rem;line-height:1.3}footer{margin-top:3rem;color:#636366;font-size:.9rem}"
    "@media(prefers-color-scheme:dark){body{background:#1c1c1e;color:#f2f2f7}}"
)
_DIGEST = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


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
        spoken = languages[found.language]
        page = (
            f'<!DOCTYPE html><html lang="{escape(found.language)}" dir="{spoken.direction}"><head>'
            f'<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>{escape(found.title)} · {escape(shop_name)}</title><style>{STYLE}</style></head>"
            f"<body>{markdown.render(found.markdown)}<footer>{escape(shop_name)}</footer></body></html>"
        )
        return HTMLResponse(page, headers={"Cache-Control": "public, max-age=300", "Content-Security-Policy": POLICY})

    return router
