"""What the fake gateway's bot says: sample replies and cards in four languages, as the gateway would render them."""

import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]
SHOP_NAME = "Casa Babel"

_WORDS: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "samples.json").read_text(encoding="utf-8"))


def word(language: str, key: str) -> str:
    return _WORDS.get(language, {}).get(key) or _WORDS["en"][key]


def language_of(tag: str) -> str:
    return next((code for code in _WORDS if tag.lower().startswith(code.split("-")[0])), "en")


def button_text(token: str, language: str) -> str:
    return word(language, token)


def buttons(language: str, *keys: str) -> list[Json]:
    return [{"title": word(language, key), "token": key} for key in keys]


def welcome(language: str) -> Json:
    return {
        "text": word(language, "welcome"),
        "buttons": buttons(language, "b_order", "b_parcel", "b_refund", "b_person"),
    }


def _item(language: str, name: str, detail: str, amount: str, image: str) -> Json:
    return {
        "name": word(language, name),
        "detail": word(language, detail),
        "amount": amount,
        "image": f"/products/{image}.svg",
    }


def _items(language: str) -> list[Json]:
    return [
        _item(language, "lamp", "red", "€54.00", "lamp-blue"),
        _item(language, "mug", "blue", "€35.00", "mug-white"),
    ]


def _card(kind: str, title: str, status: str, tone: str, **parts: Any) -> Json:
    blank: Json = {"items": [], "rows": [], "steps": [], "total": None, "link": None}
    return {"kind": kind, "title": title, "status": {"text": status, "tone": tone}, **blank, **parts}


def cards(language: str) -> dict[str, Json]:
    """One card of each kind."""

    def say(key: str) -> str:
        return word(language, key)

    def row(label: str, value: str) -> Json:
        return {"label": say(label), "value": value}

    places = ["Leipzig, DE", "Leipzig, DE", "Lisboa, PT", "Lisboa, PT", None, None]
    steps = [
        {"at": say(f"d{number}"), "text": say(f"s{number}"), "place": place, "current": number == 1}
        for number, place in enumerate(places, 1)
    ]
    return {
        "order": _card(
            "order",
            say("order_title"),
            say("shipped"),
            "good",
            items=_items(language),
            rows=[row("placed", say("placed_on"))],
            total=row("total", "€89.00"),
        ),
        "parcel": _card(
            "parcel",
            say("order_title"),
            say("customs"),
            "warn",
            steps=steps,
            rows=[row("carrier", "DHL"), row("number", "JD0146 0003 8765 4321"), row("promised", say("promised_on"))],
            link={"title": say("follow"), "url": "https://www.dhl.com/track?id=JD014600038765"},
        ),
        "quote": _card(
            "quote",
            say("order_title"),
            say("offer"),
            "neutral",
            items=_items(language)[:1],
            rows=[row("reason", say("damaged")), row("method", say("card"))],
            total=row("refund", "€54.00"),
        ),
        "receipt": _card(
            "receipt",
            "R-2026-00318",
            say("paid"),
            "good",
            items=_items(language)[:1],
            rows=[row("reference", "R-2026-00318"), row("placed", say("placed_on")), row("method", say("card"))],
            total=row("refund", "€54.00"),
        ),
    }


def answer(text: str, session: Json) -> list[Json]:
    """The replies to a text; an entry with `owner` or `language_change` changes the conversation instead."""
    language = session["language"]
    wish = text.strip().lower()
    kinds = {"b_order": "order", "b_parcel": "parcel", "b_refund": "quote", "yes": "receipt"}
    kind = next((card for key, card in kinds.items() if wish == word(language, key).lower()), wish)
    if kind in cards(language):
        choices = {"order": ("b_parcel", "b_refund"), "quote": ("yes", "no")}.get(kind, ())
        return [
            {"text": word(language, kind), "cards": [cards(language)[kind]], "buttons": buttons(language, *choices)}
        ]
    if wish in _WORDS:
        return [{"language_change": wish}, {"text": word(wish, "welcome")}]
    if wish == word(language, "b_person").lower():
        joined = {"text": word(language, "joined"), "author": "system", "kind": "event"}
        return [{"owner": {"owner": "human", "agent_name": "Noor"}}, joined]
    return [{"text": f"{word(language, 'echo')}: {text}"}]
