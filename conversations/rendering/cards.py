"""Cards: orders, parcels, refunds, products and lists of facts, with every string in the shopper's language.

A card on the wire has always the same nine fields, so that a channel draws all kinds with one piece of code:
kind, title, status {text, tone}, items [{name, detail, amount, image}], rows [{label, value}],
steps [{at, text, place, current}], total {label, value} | None, link {title, url} | None.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from conversations.rendering.bidi import without_isolates
from conversations.rendering.errors import UnknownValueType
from conversations.rendering.values import Label, Values

Card = dict[str, Any]
Row = dict[str, str]

_TONES = {
    "order": {"delivered": "good", "refunded": "good", "returned": "warn", "cancelled": "bad"},
    "parcel": {
        "out_for_delivery": "good",
        "delivered": "good",
        "customs_held": "warn",
        "delayed": "warn",
        "returned": "warn",
        "lost": "bad",
    },
    "stock": {
        "in_stock": "good",
        "low": "warn",
        "on_order": "warn",
        "out_of_stock": "bad",
        "discontinued": "bad",
    },
    "return": {"refunded": "good", "exchanged": "good", "refused": "bad", "cancelled": "neutral"},
    "refund": {"done": "good", "pending": "warn", "needs_approval": "warn", "refused": "bad"},
}


class Cards:
    """Puts the cards of one language together."""

    def __init__(self, values: Values, label: Label) -> None:
        self._values = values
        self._label = label

    def render(self, card: Mapping[str, Any]) -> Card:
        """The card on the wire. Raises UnknownValueType for a kind nobody draws."""
        match card["type"]:
            case "order_card":
                return self._order(card)
            case "parcel_card":
                return self._parcel(card)
            case "quote_card":
                return self._quote(card)
            case "receipt_card":
                return self._receipt(card)
            case "return_card":
                return self._return(card)
            case "product_card":
                return self._product(card)
            case "facts_card":
                return self._facts(card)
            case other:
                raise UnknownValueType(str(other))

    def _order(self, card: Mapping[str, Any]) -> Card:
        return _card(
            "order",
            self._words("label_card_order", number=card["number"]),
            status=self._status("order", card.get("state")),
            items=self._items(card),
            rows=self._rows(("label_card_placed_on", self._day(card.get("placed_on")))),
            total=self._total(card),
        )

    def _parcel(self, card: Mapping[str, Any]) -> Card:
        return _card(
            "parcel",
            self._words("label_card_parcel", order_number=card["order_number"]),
            status=self._status("parcel", card.get("state")),
            items=self._items(card),
            rows=self._rows(
                ("label_card_carrier", self._text(card.get("carrier"))),
                ("label_card_tracking_number", self._text(card.get("tracking_number"))),
                ("label_card_promised_on", None if card.get("delivered_on") else self._day(card.get("promised_on"))),
                ("label_card_delivered_on", self._day(card.get("delivered_on"))),
            ),
            steps=self._steps(card.get("checkpoints") or ()),
            link=self._link(card.get("tracking_url")),
        )

    def _quote(self, card: Mapping[str, Any]) -> Card:
        return _card(
            "quote",
            self._words("label_card_quote", order_number=card["order_number"]),
            status=self._status("refund", card.get("state", "proposed")),
            items=self._items(card),
            rows=self._rows(
                ("label_card_reason", self._code("refund_reason", card.get("reason"))),
                ("label_card_method", self._code("refund_method", card.get("method"))),
                ("label_card_expires_at", self._moment(card.get("expires_at"))),
            ),
            total=self._total(card),
        )

    def _receipt(self, card: Mapping[str, Any]) -> Card:
        number = card.get("refund_number")  # empty until the shop's system gave one
        return _card(
            "receipt",
            self._words("label_card_receipt", refund_number=number)
            if number
            else self._words("label_card_quote", order_number=card["order_number"]),
            status=self._status("refund", card.get("state")),
            items=self._items(card),
            rows=self._rows(
                ("label_card_order_number", self._text(card.get("order_number"))),
                ("label_card_made_at", self._day(card.get("made_at"))),
                ("label_card_method", self._code("refund_method", card.get("method"))),
            ),
            total=self._total(card),
        )

    def _product(self, card: Mapping[str, Any]) -> Card:
        return _card(
            "product",
            self._values.text(card["name"]),
            status=self._status("stock", card.get("stock")),
            items=self._items({"items": [{**card, "name": card.get("brand") or card["name"]}]}),
            rows=self._told(card.get("rows") or ()),
            link=self._link(card.get("url"), "label_card_product_link"),
        )

    def _facts(self, card: Mapping[str, Any]) -> Card:
        """Facts of any kind: all of its words come as tagged values."""
        return _card(
            "facts",
            self._told_value(card["title"]),
            status=None,
            rows=self._told(card["rows"]),
            total=self._total(card),
            link=self._link(card.get("url"), "label_card_source_link"),
        )

    def _told(self, rows: Any) -> list[Row]:
        return [{"label": self._told_value(row["label"]), "value": self._told_value(row["value"])} for row in rows]

    def _told_value(self, value: Any) -> str:
        """A tagged value, or several side by side."""
        values = value if isinstance(value, list) else [value]
        return " · ".join(without_isolates(self._values.text(one)) for one in values)

    def _return(self, card: Mapping[str, Any]) -> Card:
        return _card(
            "return",
            self._words("label_card_return", number=card["number"]),
            status=self._status("return", card.get("state")),
            items=self._items(card),
            rows=self._rows(
                ("label_card_send_by", self._day(card.get("send_by"))),
                ("label_card_return_address", ", ".join(filter(None, map(self._text, card.get("address") or ())))),
            ),
            steps=[
                {
                    "at": self._moment(step["at"]),
                    "text": self._code("return_state", step["code"]),
                    "place": None,
                    "current": number == len(card.get("steps") or ()),
                }
                for number, step in enumerate(card.get("steps") or (), start=1)
            ],
            link=self._link(card.get("label_url"), "label_card_label_link"),
        )

    def _words(self, key: str, **args: Any) -> str:
        return without_isolates(self._label(key, args))

    def _text(self, value: Any) -> str | None:
        return self._values.text(value) if value else None

    def _code(self, family: str, code: Any) -> str | None:
        """The label of a code, or the code itself where a carrier or shop system has one that we have no words for."""
        if not code:
            return None
        if isinstance(code, Mapping):
            return self._values.text(code)
        return self._values.known_label(f"label_{family}_{code}") or self._values.text(str(code).replace("_", " "))

    def _status(self, family: str, state: Any) -> dict[str, str] | None:
        text = self._code(f"{family}_state", state)
        return {"text": text, "tone": _TONES[family].get(str(state), "neutral")} if text else None

    def _items(self, card: Mapping[str, Any]) -> list[dict[str, str | None]]:
        return [
            {
                "name": self._values.text(str(item["name"])),
                "detail": self._quantity(item.get("quantity")),
                "amount": self._text(item.get("amount")),
                "image": _web_address(item.get("image")),
            }
            for item in card.get("items") or ()
        ]

    def _quantity(self, quantity: Any) -> str | None:
        return self._words("label_card_quantity", count=int(quantity)) if quantity and int(quantity) > 1 else None

    def _rows(self, *rows: tuple[str, str | None]) -> list[Row]:
        return [{"label": self._words(key), "value": value} for key, value in rows if value]

    def _steps(self, checkpoints: Any) -> list[dict[str, Any]]:
        """Newest last, as they happened; the last one is where the parcel is."""
        ordered = sorted(checkpoints, key=lambda checkpoint: datetime.fromisoformat(_iso(checkpoint["at"]) or ""))
        return [
            {
                "at": self._moment(checkpoint["at"]),
                "text": self._code("checkpoint", checkpoint["code"]),
                "place": self._text(checkpoint.get("place")),
                "current": number == len(ordered),
            }
            for number, checkpoint in enumerate(ordered, start=1)
        ]

    def _total(self, card: Mapping[str, Any]) -> Row | None:
        total = self._text(card.get("total"))
        return {"label": self._words("label_card_total"), "value": total} if total else None

    def _link(self, url: Any, title: str = "label_card_track_link") -> dict[str, str] | None:
        address = _web_address(url)
        return {"title": self._words(title), "url": address} if address else None

    def _day(self, value: Any) -> str | None:
        """The day of a date or of a moment, given as ISO 8601 or as a tagged value."""
        iso = _iso(value)
        if not iso:
            return None
        if "T" in iso:
            return self._values.local.day_of(datetime.fromisoformat(iso))
        return self._values.local.date(date.fromisoformat(iso))

    def _moment(self, value: Any) -> str | None:
        iso = _iso(value)
        return self._values.local.moment(datetime.fromisoformat(iso)) if iso else None


def _iso(value: Any) -> str | None:
    return str(value["value"]) if isinstance(value, Mapping) else value or None


def _web_address(url: Any) -> str | None:
    """`url` if a browser may follow it: http, https, or a path on the shop's own server; anything else is dropped."""
    if not isinstance(url, str) or not url:
        return None
    parts = urlsplit(url)
    return url if parts.scheme in ("http", "https") or (not parts.scheme and not parts.netloc) else None


def _card(
    kind: str,
    title: str,
    *,
    status: dict[str, str] | None,
    items: list[dict[str, str | None]] | None = None,
    rows: list[Row],
    steps: list[dict[str, Any]] | None = None,
    total: Row | None = None,
    link: dict[str, str] | None = None,
) -> Card:
    return {
        "kind": kind,
        "title": title,
        "status": status,
        "items": items or [],
        "rows": rows,
        "steps": steps or [],
        "total": total,
        "link": link,
    }
