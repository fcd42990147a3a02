"""A WooCommerce of our own on this machine: real HTTP, the documented paths of wc/v3, strict about what it is sent.

It keeps orders, refunds, coupons and products, makes every refund it is asked for as the real one does (also twice),
and can be told to fail.
"""

import asyncio
import base64
import json
import math
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from fastapi import FastAPI, Request, Response

from tests.actions.backends.loopback import serving

Json = Any
KEY, SECRET = "ck_test", "cs_test"
START = datetime(2026, 11, 22, 12, 0, 0)  # noqa: DTZ001 WooCommerce's _gmt fields are naive
_STATUSES = {"pending", "processing", "on-hold", "completed", "cancelled", "refunded", "failed", "trash"}
_PAGED = {"page", "per_page", "_fields"}
_HANG_S = 5.0


class Refused(Exception):
    """An error as WordPress writes it."""

    def __init__(self, status: int, code: str, data: Json = None) -> None:
        self.status = status
        self.body = {"code": code, "message": "No.", "data": {"status": status} if data is None else data}
        super().__init__(code)


@dataclass
class Fault:
    """What becomes of the next request that matches `pattern` ("POST /orders/1001/refunds").

    Args:
        lost: It is done, and nobody says so.
        spoilt: It is done, and a notice of PHP's stands before the answer. Otherwise nothing is done.
    """

    pattern: str
    status: int = 503
    body: bytes = b"<html>busy</html>"
    headers: dict[str, str] = field(default_factory=dict)
    lost: bool = False
    spoilt: bool = False


@dataclass
class WooServer:
    """The shop. `requests` is what it was asked, as "METHOD /path?query", `bodies` what it was sent.

    Args:
        gateway_pays_back: Whether the payment gateway can refund.
        key_may_write: Whether the key's permission is Read/Write, not Read.
        longest_page: What a host allows, however much is asked for.
    """

    orders: dict[int, Json] = field(default_factory=dict)
    refunds: dict[int, list[Json]] = field(default_factory=dict)
    products: dict[int, Json] = field(default_factory=dict)
    variations: dict[int, list[Json]] = field(default_factory=dict)
    categories: list[Json] = field(default_factory=list)
    coupons: dict[int, Json] = field(default_factory=dict)
    customers: dict[int, Json] = field(default_factory=dict)
    zones: list[Json] = field(default_factory=list)
    locations: dict[int, list[Json]] = field(default_factory=dict)
    methods: dict[int, list[Json]] = field(default_factory=dict)
    gateways: list[Json] = field(default_factory=list)
    general: dict[str, Json] = field(default_factory=dict)
    invoices: dict[int, Json] = field(default_factory=dict)
    notes: dict[int, list[str]] = field(default_factory=dict)
    currency: str = "EUR"
    gateway_pays_back: bool = True
    key_may_write: bool = True
    longest_page: int = 100
    faults: list[Fault] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    bodies: list[Json] = field(default_factory=list)
    url: str = ""
    ticks: int = 0

    def now(self) -> str:
        """A second later each time, as WooCommerce writes it."""
        self.ticks += 1
        return (START + timedelta(seconds=self.ticks)).isoformat()

    async def answer(self, request: Request) -> Response:
        """One request, as the real one would answer it."""
        path = request.url.path.removeprefix("/wp-json").removeprefix("/wc/v3")
        asked = f"{request.method} {path}"
        self.requests.append(asked + (f"?{request.url.query}" if request.url.query else ""))
        fault = next((one for one in self.faults if re.fullmatch(one.pattern, asked)), None)
        if fault is not None:
            self.faults.remove(fault)
            if not (fault.lost or fault.spoilt):
                return Response(fault.body, fault.status, fault.headers)
        try:
            response = await self._handle(request, path)
        except Refused as error:
            response = _json(error.body, error.status)
        if fault is not None and fault.spoilt:
            return Response(b"<b>Notice</b>: Undefined variable" + response.body, response.status_code)
        if fault is not None:
            await asyncio.sleep(_HANG_S)
        return response

    async def _handle(self, request: Request, path: str) -> Response:
        expected = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
        if request.headers.get("authorization") != expected:
            raise Refused(401, "woocommerce_rest_cannot_view")
        body: Json = None
        if request.method != "GET" and not self.key_may_write:
            raise Refused(401, "woocommerce_rest_authentication_error")
        if request.method in {"POST", "PUT"}:
            if request.headers.get("content-type") != "application/json":
                raise Refused(400, "rest_invalid_json")
            body = await request.json()
            self.bodies.append(body)
        for method, pattern, handler in _ROUTES:
            match = re.fullmatch(pattern, path)
            if match and method == request.method:
                return handler(self, dict(request.query_params), body, *map(_number, match.groups()))
        raise Refused(404, "rest_no_route")

    def listed(self, rows: list[Json], query: dict[str, str], allowed: set[str], *, paged: bool = True) -> Response:
        """A page of a list with its headers; a question with a parameter that is not documented is refused."""
        unknown = set(query) - allowed - _PAGED
        asked, page = int(query.get("per_page", "10")), int(query.get("page", "1"))
        if unknown or not 1 <= asked <= 100 or page < 1:
            raise Refused(400, "rest_invalid_param")
        if not paged:
            return _json(rows, 200)
        size = min(asked, self.longest_page)
        pages = math.ceil(len(rows) / size)
        shown = rows[(page - 1) * size : page * size]
        if "_fields" in query:
            names = set(query["_fields"].split(","))
            shown = [{name: value for name, value in row.items() if name in names} for row in shown]
        headers = {"X-WP-Total": str(len(rows)), "X-WP-TotalPages": str(pages)}
        if page < pages:
            headers["Link"] = f'<{self.url}/?page={page + 1}>; rel="next"'
        return _json(shown, 200, headers)

    def list_orders(self, query: dict[str, str], _: Json) -> Response:
        rows = sorted(self.orders.values(), key=lambda one: -int(one["id"]))
        if int(query.get("customer", "0")):  # 0 is no filter
            rows = [one for one in rows if one["customer_id"] == int(query["customer"])]
        if "search" in query:
            rows = [one for one in rows if query["search"] in json.dumps(one)]
        if "modified_after" in query:
            rows = [one for one in rows if one["date_modified_gmt"] > query["modified_after"]]
        allowed = {"customer", "search", "modified_after", "dates_are_gmt", "orderby", "order"}
        return self.listed(rows, query, allowed)

    def get_order(self, _query: dict[str, str], _: Json, order: int) -> Response:
        if order not in self.orders:
            raise Refused(404, "woocommerce_rest_shop_order_invalid_id")
        return _json(self.orders[order], 200)

    def put_order(self, _query: dict[str, str], body: Json, order: int) -> Response:
        if order not in self.orders:
            raise Refused(400, "woocommerce_rest_shop_order_invalid_id")
        if set(body) - {"status", "shipping", "meta_data"} or body.get("status", "pending") not in _STATUSES:
            raise Refused(400, "rest_invalid_param")
        row = self.orders[order]
        row["status"] = body.get("status", row["status"])
        row["shipping"] = {**row["shipping"], **body.get("shipping", {})}
        names = {one["key"] for one in body.get("meta_data", [])}
        row["meta_data"] = [one for one in row["meta_data"] if one["key"] not in names] + body.get("meta_data", [])
        row["date_modified_gmt"] = self.now()
        return _json(row, 200)

    def list_refunds(self, query: dict[str, str], _: Json, order: int) -> Response:
        if order not in self.orders:
            raise Refused(404, "woocommerce_rest_invalid_order_id")
        return self.listed(list(reversed(self.refunds.get(order, []))), query, set())

    def post_refund(self, _query: dict[str, str], body: Json, order: int) -> Response:
        """Nothing here knows a key: whoever asks twice pays twice. Some refusals are HTTP 500."""
        if order not in self.orders:
            raise Refused(500, "woocommerce_rest_invalid_order_id", 404)
        row = self.orders[order]
        amount, back = float(body["amount"]), -sum(float(one["total"]) for one in row["refunds"])
        if not isinstance(body["amount"], str) or not isinstance(body["line_items"], list):
            raise Refused(400, "rest_invalid_param")
        if amount > round(float(row["total"]) - back, 3) or not self.gateway_pays_back:
            raise Refused(500, "woocommerce_rest_cannot_create_order_refund", 500)
        lines = {line["id"]: line for line in row["line_items"]}
        made = {
            "id": 5000 + sum(map(len, self.refunds.values())),
            "date_created_gmt": self.now(),
            "amount": body["amount"],
            "reason": body["reason"],
            "refunded_by": 1,
            "refunded_payment": body.get("api_refund", True),
            "meta_data": [{"id": 1, **one} for one in body.get("meta_data", [])],
            "line_items": [_refunded(lines[one["id"]], one) for one in body["line_items"]],
        }
        self.refunds.setdefault(order, []).append(made)
        row["refunds"].append({"id": made["id"], "reason": made["reason"], "total": f"-{made['amount']}"})
        if round(back + amount, 3) >= float(row["total"]):
            row["status"] = "refunded"
        row["date_modified_gmt"] = self.now()
        return _json(made, 201)

    def post_note(self, _query: dict[str, str], body: Json, order: int) -> Response:
        if order not in self.orders:
            raise Refused(404, "woocommerce_rest_order_invalid_id")
        if set(body) - {"note", "customer_note"} or body["customer_note"] is not False:
            raise Refused(400, "rest_invalid_param")
        self.notes.setdefault(order, []).append(body["note"])
        return _json({"id": 1, "note": body["note"]}, 201)

    def get_customer(self, _query: dict[str, str], _: Json, customer: int) -> Response:
        if customer not in self.customers:
            raise Refused(404, "woocommerce_rest_invalid_id")
        return _json(self.customers[customer], 200)

    def list_products(self, query: dict[str, str], _: Json) -> Response:
        rows = list(self.products.values())
        if "sku" in query:
            rows += [one | {"type": "variation"} for some in self.variations.values() for one in some]
            rows = [one for one in rows if one["sku"] in query["sku"].split(",")]
        if "include" in query:
            rows = [one for one in rows if str(one["id"]) in query["include"].split(",")]
        if "search" in query:  # every word must be there
            words = query["search"].lower().split()
            rows = [one for one in rows if all(word in json.dumps(one, ensure_ascii=False).lower() for word in words)]
        if "category" in query:
            rows = [one for one in rows if int(query["category"]) in {term["id"] for term in one["categories"]}]
        if "max_price" in query:
            rows = [one for one in rows if float(one["price"] or 0) <= float(query["max_price"])]
        if "status" in query:
            rows = [one for one in rows if one["status"] == query["status"]]
        allowed = {"sku", "include", "search", "category", "max_price", "status", "orderby", "order"}
        return self.listed(rows, query, allowed)

    def get_product(self, _query: dict[str, str], _: Json, product: int) -> Response:
        if product not in self.products:
            raise Refused(404, "woocommerce_rest_product_invalid_id")
        return _json(self.products[product], 200)

    def list_variations(self, query: dict[str, str], _: Json, product: int) -> Response:
        return self.listed(self.variations.get(product, []), query, set())

    def get_variation(self, _query: dict[str, str], _: Json, product: int, variation: int) -> Response:
        found = [one for one in self.variations.get(product, []) if one["id"] == variation]
        if not found:
            raise Refused(404, "woocommerce_rest_product_variation_invalid_id")
        return _json(found[0], 200)

    def list_categories(self, query: dict[str, str], _: Json) -> Response:
        rows = [one for one in self.categories if query.get("slug") in (None, one["slug"])]
        return self.listed(rows, query, {"slug"})

    def list_coupons(self, query: dict[str, str], _: Json) -> Response:
        code = query.get("code", "").lower()
        return self.listed([one for one in self.coupons.values() if one["code"] == code], query, {"code"})

    def post_coupon(self, _query: dict[str, str], body: Json) -> Response:
        """A code is there once, and in small letters."""
        code = body["code"].lower()
        if any(one["code"] == code for one in self.coupons.values()):
            raise Refused(400, "woocommerce_rest_coupon_code_already_exists")
        number = 9000 + len(self.coupons)
        self.coupons[number] = {"usage_count": 0, "used_by": [], **body, "id": number, "code": code}
        self.coupons[number]["date_created_gmt"] = self.now()
        return _json(self.coupons[number], 201)

    def get_invoice(self, _query: dict[str, str], _: Json, order: int) -> Response:
        if order not in self.invoices:
            raise Refused(404, "epdi_no_document")
        return _json(self.invoices[order], 200)

    def list_settings(self, _query: dict[str, str], _: Json) -> Response:
        return _json([{"id": name, "value": value} for name, value in self.general.items()], 200)

    def get_currency(self, _query: dict[str, str], _: Json) -> Response:
        return _json({"code": self.currency}, 200)

    def list_continents(self, _query: dict[str, str], _: Json) -> Response:
        europe = {"code": "EU", "countries": [{"code": "ES"}, {"code": "FR"}]}
        return _json([europe, {"code": "AN", "countries": []}], 200)

    def simple_list(self, rows: list[Json], query: dict[str, str]) -> Response:
        """Zones, methods, gateways and settings have no pages and no headers."""
        return self.listed(rows, query, set(), paged=False)


def _refunded(line: Json, asked: Json) -> Json:
    taxes = sum(one["refund_total"] for one in asked["refund_tax"])
    if not isinstance(asked["refund_total"], int | float):
        raise Refused(400, "rest_invalid_param")
    return {
        "id": 70000 + line["id"],
        "name": line["name"],
        "quantity": -asked["quantity"],
        "total": f"-{asked['refund_total']:.3f}",
        "total_tax": f"-{taxes:.3f}",
        "meta_data": [{"id": 2, "key": "_refunded_item_id", "value": str(line["id"])}],
    }


def _number(text: str) -> int:
    return int(text)


def _json(body: Json, status: int, headers: dict[str, str] | None = None) -> Response:
    return Response(json.dumps(body), status, headers, "application/json")


Handler = Callable[..., Response]
_ROUTES: list[tuple[str, str, Handler]] = [
    ("GET", "/orders", WooServer.list_orders),
    ("GET", r"/orders/(\d+)", WooServer.get_order),
    ("PUT", r"/orders/(\d+)", WooServer.put_order),
    ("GET", r"/orders/(\d+)/refunds", WooServer.list_refunds),
    ("POST", r"/orders/(\d+)/refunds", WooServer.post_refund),
    ("POST", r"/orders/(\d+)/notes", WooServer.post_note),
    ("GET", r"/customers/(\d+)", WooServer.get_customer),
    ("GET", "/products", WooServer.list_products),
    ("GET", "/products/categories", WooServer.list_categories),
    ("GET", r"/products/(\d+)", WooServer.get_product),
    ("GET", r"/products/(\d+)/variations", WooServer.list_variations),
    ("GET", r"/products/(\d+)/variations/(\d+)", WooServer.get_variation),
    ("GET", "/coupons", WooServer.list_coupons),
    ("POST", "/coupons", WooServer.post_coupon),
    ("GET", "/shipping/zones", lambda shop, query, _: shop.simple_list(shop.zones, query)),
    (
        "GET",
        r"/shipping/zones/(\d+)/locations",
        lambda shop, query, _, zone: shop.simple_list(shop.locations.get(zone, []), query),
    ),
    (
        "GET",
        r"/shipping/zones/(\d+)/methods",
        lambda shop, query, _, zone: shop.simple_list(shop.methods.get(zone, []), query),
    ),
    ("GET", "/payment_gateways", lambda shop, query, _: shop.simple_list(shop.gateways, query)),
    ("GET", "/settings/general", WooServer.list_settings),
    ("GET", "/data/currencies/current", WooServer.get_currency),
    ("GET", "/data/continents", WooServer.list_continents),
    ("GET", r"/epdi/v1/documents/(\d+)", WooServer.get_invoice),
]


@asynccontextmanager
async def open_shop(shop: WooServer) -> AsyncIterator[WooServer]:
    """The shop on a free port of this machine."""
    app = FastAPI()
    app.add_api_route("/{path:path}", shop.answer, methods=["GET", "POST", "PUT"], response_model=None)
    async with serving(app) as url:
        shop.url = url
        yield shop
