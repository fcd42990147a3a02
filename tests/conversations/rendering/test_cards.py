from typing import Any

import pytest

from conversations.rendering import Renderer, UnknownValueType, plain_text

LANGUAGES = ("en", "es", "zh-Hans", "ar")
FIELDS = {"kind", "title", "status", "items", "rows", "steps", "total", "link"}


def money(amount_minor: int) -> dict[str, Any]:
    return {"type": "money", "amount_minor": amount_minor, "currency": "EUR"}


def day(value: str) -> dict[str, Any]:
    return {"type": "date", "value": value}


def moment(value: str) -> dict[str, Any]:
    return {"type": "datetime", "value": value}


ITEMS = [
    {"name": "Blue lamp", "quantity": 2, "amount": money(5400), "image": "/demo/lamp.jpg"},
    {"name": "Mug", "quantity": 1, "amount": money(900)},
]
ORDER = {
    "type": "order_card",
    "number": "1043",
    "state": "shipped",
    "placed_on": day("2026-11-12"),
    "items": ITEMS,
    "total": money(6300),
}
PARCEL = {
    "type": "parcel_card",
    "order_number": "1043",
    "carrier": "DHL",
    "tracking_number": "JD0146",
    "tracking_url": "https://carrier.example/JD0146",
    "state": "customs_held",
    "promised_on": day("2026-11-25"),
    "delivered_on": None,
    "checkpoints": [
        {"at": moment("2026-11-21T09:00:00Z"), "place": "Madrid, ES", "code": "customs_held"},
        {"at": moment("2026-11-19T10:00:00Z"), "place": "Leipzig, DE", "code": "picked_up"},
    ],
}
QUOTE = {
    "type": "quote_card",
    "order_number": "1043",
    "items": ITEMS[:1],
    "reason": "damaged",
    "total": money(5400),
    "expires_at": moment("2026-11-21T12:30:00Z"),
    "method": "original_payment",
}
RECEIPT = {
    "type": "receipt_card",
    "refund_number": "R-20011",
    "order_number": "1043",
    "items": ITEMS[:1],
    "total": money(5400),
    "made_at": moment("2026-11-21T23:20:00Z"),
    "state": "done",
    "method": "original_payment",
}
PRODUCT = {
    "type": "product_card",
    "name": "Wool scarf",
    "brand": "Casa Babel",
    "amount": money(3120),
    "stock": "low",
    "image": "/products/scarf-wool.svg",
    "url": "https://shop.example/products/scarf-wool",
    "rows": [
        {"label": {"type": "label", "key": "label_card_regular_price"}, "value": [money(3900)]},
        {"label": {"type": "label", "key": "label_card_origin"}, "value": {"type": "country", "value": "PT"}},
    ],
}
FACTS = {
    "type": "facts_card",
    "title": {"type": "label", "key": "label_card_delivery", "args": {"country": {"type": "country", "value": "ES"}}},
    "rows": [{"label": "Standard (UPS)", "value": [money(590), {"type": "percent", "basis_points": 850}]}],
    "total": None,
    "url": "https://authority.example/rule",
}
CARDS = {"order": ORDER, "parcel": PARCEL, "quote": QUOTE, "receipt": RECEIPT, "product": PRODUCT}


def rendered(renderer: Renderer, card: dict[str, Any], language: str = "en") -> dict[str, Any]:
    (shown,) = renderer.render({"key": "greet", "args": {"card": card}}, language).cards
    return shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CARDS)
def test_every_card_has_all_fields_in_every_language(renderer: Renderer, kind: str, language: str) -> None:
    card = rendered(renderer, CARDS[kind], language)
    assert card.keys() == FIELDS
    assert card["kind"] == kind
    assert card["title"]
    assert card["status"]["text"]


def test_an_order_shows_items_day_and_total(renderer: Renderer) -> None:
    card = rendered(renderer, ORDER)
    assert card["title"] == "Order 1043"
    assert card["status"] == {"text": "shipped", "tone": "neutral"}
    assert card["items"] == [
        {"name": "Blue lamp", "detail": "× 2", "amount": "€54.00", "image": "/demo/lamp.jpg"},
        {"name": "Mug", "detail": None, "amount": "€9.00", "image": None},
    ]
    assert card["rows"] == [{"label": "Placed on", "value": "November 12, 2026"}]
    assert card["total"] == {"label": "Total", "value": "€63.00"}


def test_a_parcels_steps_are_in_order_and_the_last_is_current(renderer: Renderer) -> None:
    card = rendered(renderer, PARCEL)
    assert card["status"]["tone"] == "warn"
    assert [(step["text"], step["place"], step["current"]) for step in card["steps"]] == [
        ("Picked up", "Leipzig, DE", False),
        ("Held at customs", "Madrid, ES", True),
    ]
    assert card["link"] == {"title": "Follow it at the carrier", "url": "https://carrier.example/JD0146"}


def test_a_delivered_parcel_shows_its_day_instead_of_the_promise(renderer: Renderer) -> None:
    card = rendered(renderer, PARCEL | {"state": "delivered", "delivered_on": day("2026-11-24")})
    assert {"label": "Delivered on", "value": "November 24, 2026"} in card["rows"]
    assert not any(row["label"] == "Promised for" for row in card["rows"])


def test_an_offer_says_what_for_and_until_when(renderer: Renderer) -> None:
    values = [row["value"].replace("\u202f", " ") for row in rendered(renderer, QUOTE)["rows"]]
    assert values == ["damaged", "the way you paid", "Sat, Nov 21, 1:30 PM"]


def test_a_receipt_names_its_number(renderer: Renderer) -> None:
    card = rendered(renderer, RECEIPT)
    assert card["title"] == "Refund R-20011"
    assert card["status"] == {"text": "refunded", "tone": "good"}
    assert {"label": "Made on", "value": "November 22, 2026"} in card["rows"]


def test_a_receipt_without_a_number_yet_is_titled_by_its_order(renderer: Renderer) -> None:
    assert rendered(renderer, RECEIPT | {"refund_number": "", "state": "pending"})["title"] == "Refund for order 1043"


def test_a_product_shows_price_stock_picture_and_link(renderer: Renderer) -> None:
    card = rendered(renderer, PRODUCT)
    assert (card["title"], card["status"]) == ("Wool scarf", {"text": "only a few left", "tone": "warn"})
    assert card["items"] == [
        {"name": "Casa Babel", "detail": None, "amount": "€31.20", "image": "/products/scarf-wool.svg"}
    ]
    assert card["rows"] == [{"label": "Instead of", "value": "€39.00"}, {"label": "Made in", "value": "Portugal"}]
    assert card["link"] == {"title": "Look at it in the shop", "url": "https://shop.example/products/scarf-wool"}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.example/x"])
def test_a_product_links_to_web_addresses_only(renderer: Renderer, url: str) -> None:
    card = rendered(renderer, PRODUCT | {"url": url, "image": url})
    assert card["link"] is None
    assert card["items"][0]["image"] is None


def test_facts_stand_side_by_side_in_the_readers_language(renderer: Renderer) -> None:
    card = rendered(renderer, FACTS, "de")
    assert card.keys() == FIELDS
    assert card["title"] == "Lieferung: Spanien"
    assert card["rows"][0]["value"].replace("\u00a0", " ") == "5,90 € · 8,5 %"
    assert card["link"] == {"title": "Quelle", "url": "https://authority.example/rule"}


def test_a_state_nobody_worded_is_shown_as_it_is(renderer: Renderer) -> None:
    assert rendered(renderer, ORDER | {"state": "awaiting_pickup"})["status"] == {
        "text": "awaiting pickup",
        "tone": "neutral",
    }


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil.example/x", "ftp://x.example"])
def test_only_web_addresses_become_links(renderer: Renderer, url: str) -> None:
    assert rendered(renderer, PARCEL | {"tracking_url": url})["link"] is None


def test_a_card_of_unknown_kind_is_an_error(renderer: Renderer) -> None:
    with pytest.raises(UnknownValueType):
        rendered(renderer, {"type": "birthday_card"})


def test_plain_text_tells_the_card_and_numbers_the_buttons(renderer: Renderer) -> None:
    reply = {
        "key": "confirm_refund",
        "args": {"order_number": "1043", "total": money(5400), "card": QUOTE},
        "buttons": [
            {"key": "button_confirm_refund", "intent": "affirm"},
            {"key": "button_cancel_refund", "intent": "deny"},
        ],
    }
    text = plain_text(renderer.render(reply, "en"))
    assert "Refund for order 1043 · offered" in text
    assert "• Blue lamp · × 2 · €54.00" in text
    assert text.endswith("1. Yes, refund it\n2. No, keep it")


@pytest.mark.parametrize(("language", "colon"), [("en", ": "), ("fr", "\u00a0: "), ("ja", "："), ("ar", ": ")])
def test_plain_text_puts_the_colon_as_the_language_does(renderer: Renderer, language: str, colon: str) -> None:
    rendered = renderer.render({"key": "greet", "args": {"card": PARCEL}}, language)
    row = rendered.cards[0]["rows"][0]
    assert f"{row['label']}{colon}{row['value']}" in plain_text(rendered).splitlines()


def test_plain_text_marks_where_the_parcel_is(renderer: Renderer) -> None:
    lines = plain_text(renderer.render({"key": "greet", "args": {"card": PARCEL}}, "en")).splitlines()
    (current,) = [line for line in lines if line.startswith("➤")]
    assert "Held at customs · Madrid, ES" in current
