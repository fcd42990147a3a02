"""The transcript to take away: a self-contained page that runs nothing, or JSON."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import orjson
from jinja2 import Environment, select_autoescape

from conversations.message import Json

_PAGE = Environment(autoescape=select_autoescape(default=True), trim_blocks=True, lstrip_blocks=True).from_string(
    """<!doctype html>
<html lang="{{ language }}" dir="{{ direction }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c1e21; }
article { border-inline-start: 3px solid #c9cdd3; margin: 1rem 0; padding: .25rem .75rem; }
article.shopper { border-color: #3d5afe; } article.agent { border-color: #00796b; } article.note { background: #fff8e1; }
header { color: #5f6368; font-size: .85rem; } p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content auto; gap: 0 1rem; margin: .25rem 0; } dd { margin: 0; }
</style>
</head>
<body>
<h1>{{ title }}</h1>
{% for message in messages %}
<article class="{{ message.author }}{{ ' note' if message.private }}">
<header><bdi>{{ message.author_name or message.author }}</bdi> · <time datetime="{{ message.at }}">{{ to_the_minute(message.at) }}</time>
{% if message.language %}· {{ message.language }}{% endif %}</header>
<p dir="auto">{{ message.text }}</p>
{% if message.text_for_agent %}<p dir="auto"><small>{{ message.text_for_agent }}</small></p>{% endif %}
{% for card in message.cards %}
<dl><dt>{{ card.title }}</dt><dd>{{ (card.status or {}).text or '' }}</dd>
{% for item in card["items"] %}<dt>{{ item.name }}</dt><dd>{{ item.detail or '' }} {{ item.amount or '' }}</dd>{% endfor %}
{% for row in card.rows %}<dt>{{ row.label }}</dt><dd>{{ row.value }}</dd>{% endfor %}
{% for step in card.steps %}<dt>{{ step.at }}</dt><dd>{{ step.text }} {{ step.place or '' }}</dd>{% endfor %}
{% if card.total %}<dt>{{ card.total.label }}</dt><dd>{{ card.total.value }}</dd>{% endif %}</dl>
{% endfor %}
</article>
{% endfor %}
</body>
</html>
"""
)


def _to_the_minute(at: str) -> str:
    """`2026-11-21 21:35 UTC`, the same for every reader; the element's attribute has it exactly."""
    return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


_PAGE.globals["to_the_minute"] = _to_the_minute


def as_html(title: str, language: str, direction: str, messages: Sequence[Json]) -> str:
    """A page of messages in their wire form; everything in them is escaped."""
    return _PAGE.render(title=title, language=language, direction=direction, messages=messages)


def as_json(facts: dict[str, Any], messages: Sequence[Json]) -> bytes:
    """The same as data: `facts` beside the list `messages`."""
    return orjson.dumps({**facts, "messages": list(messages)}, option=orjson.OPT_INDENT_2)
