"""AfterShip's trackings (2025-07) as its documentation describes them, with carriers that a test tells about."""

import re
import time
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from tests.actions.backends.troubles import Troubles

KEY = "asat_0123456789abcdef"
PATH = "/tracking/2025-07/trackings"
SLUGS = frozenset({"dhl", "fedex", "spain-correos-es", "china-post", "usps"})
_MOST_NUMBERS, _MOST_A_PAGE = 50, 200
_LIST_PARAMETERS = frozenset({"tracking_numbers", "slug", "limit", "cursor", "keyword", "tag"})
_BODY = frozenset({"tracking_number", "slug", "title", "order_id", "language", "destination_country_region"})
_NO = {
    400: "BadRequest",
    401: "Unauthorized",
    404: "NotFound",
    429: "TooManyRequests",
}


def _refusal(status: int, code: int, data: Any = None, headers: dict[str, str] | None = None) -> JSONResponse:
    meta = {"code": code, "type": _NO[status], "message": f"Refused with {code}."}
    return JSONResponse({"meta": meta, "data": data or {}}, status, headers)


@dataclass
class AfterShipServer:
    """The account and the carriers behind it.

    Args:
        carriers: What carriers say of (slug, number); nobody else's number is recognised without a slug.
        added: The account's trackings, by id.
        page: The longest page, whatever was asked for.
        a_second: Requests to an endpoint that are answered in a second; None counts nothing.
    """

    carriers: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    added: dict[str, dict[str, Any]] = field(default_factory=dict)
    page: int = _MOST_A_PAGE
    a_second: int | None = None
    troubles: Troubles = field(default_factory=Troubles)
    _window: tuple[int, int] = (0, 0)

    def know(self, number: str, slug: str = "dhl", *, add: bool = True, **tracking: Any) -> str:
        """A parcel that a carrier knows; and, unless told otherwise, one that is followed already."""
        self.carriers[slug, number] = tracking
        return self._add(number, slug)["id"] if add else ""

    def app(self) -> FastAPI:
        """What is served."""
        app = FastAPI(openapi_url=None)
        app.middleware("http")(self.troubles)
        app.add_api_route(PATH, self._list, methods=["GET"])
        app.add_api_route(PATH, self._create, methods=["POST"])
        app.add_api_route(PATH + "/{tracking_id}", self._get, methods=["GET"])
        return app

    def _door(self, request: Request) -> JSONResponse | None:
        if request.headers.get("as-api-key") != KEY:
            return _refusal(401, 401)
        second, so_far = int(time.time()), 0
        if self._window[0] == second:
            so_far = self._window[1]
        self._window = (second, so_far + 1)
        if self.a_second is not None and so_far >= self.a_second:
            limits = {"X-RateLimit-Limit": str(self.a_second), "X-RateLimit-Remaining": "0"}
            return _refusal(429, 429, headers={**limits, "X-RateLimit-Reset": str(second + 1)})
        return None

    async def _list(self, request: Request) -> JSONResponse:
        if (no := self._door(request)) is not None:
            return no
        asked = request.query_params
        numbers = [one for one in asked.get("tracking_numbers", "").split(",") if one]
        limit, start = asked.get("limit", "100"), asked.get("cursor", "c0")
        if not set(asked) <= _LIST_PARAMETERS or len(numbers) > _MOST_NUMBERS:
            return _refusal(400, 4008)
        if not limit.isdigit() or not 1 <= int(limit) <= _MOST_A_PAGE or not re.fullmatch(r"c\d+", start):
            return _refusal(400, 4008)
        # A search, and like theirs one that finds more than was meant.
        found = [t for t in self.added.values() if not numbers or any(n in t["tracking_number"] for n in numbers)]
        begin, size = int(start[1:]), min(int(limit), self.page)
        more = len(found) > begin + size
        pages = {"total": len(found), "has_next_page": more, "next_cursor": f"c{begin + size}" if more else None}
        data = {"pagination": pages, "trackings": found[begin : begin + size]}
        return JSONResponse({"meta": {"code": 200}, "data": data})

    async def _create(self, request: Request) -> JSONResponse:
        if (no := self._door(request)) is not None:
            return no
        if request.headers.get("content-type") != "application/json":
            return _refusal(400, 4001)
        body = await request.json()
        if not isinstance(body, dict) or not set(body) <= _BODY or not isinstance(body.get("tracking_number"), str):
            return _refusal(400, 4007)
        number, slug = body["tracking_number"], body.get("slug")
        if not re.fullmatch(r"[0-9A-Za-z-]{4,50}", number):
            return _refusal(400, 4005)
        if slug is not None and slug not in SLUGS:
            return _refusal(400, 4010)
        slug = slug or next((whose for whose, known in self.carriers if known == number), None)
        if slug is None:
            return _refusal(400, 4012)
        for one in self.added.values():
            if (one["tracking_number"], one["slug"]) == (number, slug):
                same = {key: one[key] for key in ("id", "tracking_number", "slug")}
                return _refusal(400, 4003, same)
        return JSONResponse({"meta": {"code": 201}, "data": self._add(number, slug)}, 201)

    async def _get(self, request: Request, tracking_id: str) -> JSONResponse:
        if (no := self._door(request)) is not None:
            return no
        if tracking_id not in self.added:
            return _refusal(404, 4004)
        return JSONResponse({"meta": {"code": 200}, "data": self.added[tracking_id]})

    def _add(self, number: str, slug: str) -> dict[str, Any]:
        tracking_id = f"id{len(self.added):030d}"
        tracking = {
            "id": tracking_id,
            "created_at": "2026-11-20T08:00:00+00:00",
            "updated_at": "2026-11-20T08:00:00+00:00",
            "tracking_number": number,
            "slug": slug,
            "active": True,
            "tag": "Pending",
            "subtag": "Pending_001",
            "checkpoints": [],
            "custom_fields": None,
            **self.carriers.get((slug, number), {}),
        }
        self.added[tracking_id] = tracking
        return tracking


def scan(at: str, subtag: str | None, message: str = "", **fields: Any) -> dict[str, Any]:
    """A checkpoint of theirs."""
    tag = None if subtag is None else subtag.split("_")[0]
    return {"checkpoint_time": at, "tag": tag, "subtag": subtag, "message": message, "slug": "dhl", **fields}
