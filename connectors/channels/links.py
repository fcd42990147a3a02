"""Links and pictures of cards as a channel outside the shop's own pages needs them: with a host."""

from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from conversations.rendering import Rendered


def absolute(rendered: Rendered, site: str) -> Rendered:
    """The reply with every path of its cards made an address at `site` (scheme and host)."""
    return replace(rendered, cards=tuple(_absolute(card, site) for card in rendered.cards))


def _absolute(card: dict[str, Any], site: str) -> dict[str, Any]:
    link = card["link"]
    return {
        **card,
        "link": {**link, "url": urljoin(site, link["url"])} if link else None,
        "items": [{**item, "image": urljoin(site, item["image"]) if item["image"] else None} for item in card["items"]],
    }
