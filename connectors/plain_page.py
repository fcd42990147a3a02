"""A page of words for whoever follows a link: no script, nothing loaded, its style in itself."""

import base64
import hashlib
from html import escape

from fastapi.responses import HTMLResponse

from conversations.languages import Language

_STYLE = (
    "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1.25rem;color:#1c1c1e}"
    "h1{font-size:1.5rem;line-height:1.3}footer{margin-top:3rem;color:#636366;font-size:.9rem}"
    "@media(prefers-color-scheme:dark){body{background:#1c1c1e;color:#f2f2f7}}"
)
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()


def plain_page(
    language: Language,
    *,
    title: str,
    shop_name: str,
    body: str,
    caching: str,
    sends_a_form: bool = False,
    is_listed: bool = True,
) -> HTMLResponse:
    """The answer.

    Args:
        title, shop_name: Text; escaped here.
        body: HTML, whose text is escaped already.
        caching: The header Cache-Control.
        sends_a_form: To our own address.
        is_listed: Whether search engines may list it.
    """
    shop, robots = escape(shop_name), "" if is_listed else '<meta name="robots" content="noindex">'
    page = (
        f'<!DOCTYPE html><html lang="{escape(language.code)}" dir="{language.direction}"><head>'
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">{robots}'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body>{body}<footer>{shop}</footer></body></html>"
    )
    form_action = "'self'" if sends_a_form else "'none'"
    policy = (
        f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action {form_action}; "
        "frame-ancestors 'none'"
    )
    return HTMLResponse(page, headers={"Cache-Control": caching, "Content-Security-Policy": policy})
