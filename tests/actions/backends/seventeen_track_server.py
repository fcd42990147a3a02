"""17TRACK's register and gettrackinfo (v2.2) as its documentation describes them, with carriers a test tells about."""

import re
import time
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from tests.actions.backends.troubles import Troubles

KEY = "0123456789ABCDEF0123456789ABCDEF"
PATH = "/track/v2.2"
CARRIERS = frozenset({100001, 100003, 3011, 21051, 9071})
_MOST_NUMBERS = 40
_FIELDS = frozenset({"number", "carrier", "final_carrier", "auto_detection", "tag", "lang", "param", "email", "remark"})


def _failure(code: int, status: int = 200) -> JSONResponse:
    errors = [{"code": code, "message": f"Failed with {code}."}]
    return JSONResponse({"code": code, "data": {"errors": errors}}, status)


def _rejection(number: Any, code: int) -> dict[str, Any]:
    return {"number": number, "tag": None, "error": {"code": code, "message": f"Rejected with {code}."}}


@dataclass
class SeventeenTrackServer:
    """The account and the carriers behind it.

    Args:
        carriers: What carriers say of (number, carrier): `track_info`, or None where they have not said anything yet.
        registered: The account's numbers with their carriers.
        quota: Numbers that may still be registered.
        a_second: Requests that are answered in a second; None counts nothing.
    """

    carriers: dict[tuple[str, int], dict[str, Any] | None] = field(default_factory=dict)
    registered: list[tuple[str, int]] = field(default_factory=list)
    quota: int = 1000
    a_second: int | None = None
    troubles: Troubles = field(default_factory=Troubles)
    asked: list[list[dict[str, Any]]] = field(default_factory=list)
    _window: tuple[int, int] = (0, 0)

    def know(
        self, number: str, info: dict[str, Any] | None = None, carrier: int = 100001, *, register: bool = True
    ) -> None:
        """A parcel that a carrier knows; and, unless told otherwise, one that is registered already."""
        self.carriers[number, carrier] = info
        if register:
            self.registered.append((number, carrier))

    def app(self) -> FastAPI:
        """What is served."""
        app = FastAPI(openapi_url=None)
        app.middleware("http")(self.troubles)
        app.add_api_route(PATH + "/register", self._register, methods=["POST"])
        app.add_api_route(PATH + "/gettrackinfo", self._info, methods=["POST"])
        app.add_api_route(PATH + "/getquota", self._quota, methods=["POST"])
        return app

    async def _door(self, request: Request) -> JSONResponse | list[dict[str, Any]]:
        if request.headers.get("17token") != KEY:
            return _failure(-18010002, 401)
        second = int(time.time())
        so_far = self._window[1] if self._window[0] == second else 0
        self._window = (second, so_far + 1)
        if self.a_second is not None and so_far >= self.a_second:
            return JSONResponse({}, 429)
        if request.headers.get("content-type") != "application/json":
            return _failure(-18010013)
        body = await request.json()
        if not isinstance(body, list) or not body or not all(isinstance(one, dict) for one in body):
            return _failure(-18010013)
        if len(body) > _MOST_NUMBERS:
            return _failure(-18010014)
        if any(not set(one) <= _FIELDS or type(one.get("carrier", 0)) is not int for one in body):
            return _failure(-18010013)
        self.asked.append(body)
        return body

    async def _quota(self, request: Request) -> JSONResponse:
        if request.headers.get("17token") != KEY:
            return _failure(-18010002, 401)
        used = len(self.registered)
        left = {"quota_total": used + self.quota, "quota_used": used, "quota_remain": self.quota}
        return JSONResponse({"code": 0, "data": left})

    async def _register(self, request: Request) -> JSONResponse:
        body = await self._door(request)
        if isinstance(body, JSONResponse):
            return body
        accepted, rejected = [], []
        for one in body:
            number = one.get("number")
            carrier = one.get("carrier") or next((whose for known, whose in self.carriers if known == number), None)
            code = self._refuse(number, carrier, one)
            if code is None:
                assert isinstance(carrier, int)
                self.quota -= 1
                self.registered.append((number, carrier))
                accepted.append({"origin": 1, "number": number, "carrier": carrier, "tag": None, "lang": None})
            else:
                rejected.append(_rejection(number, code))
        return JSONResponse({"code": 0, "data": {"accepted": accepted, "rejected": rejected}})

    def _refuse(self, number: Any, carrier: int | None, one: dict[str, Any]) -> int | None:
        if not isinstance(number, str) or not re.fullmatch(r"[0-9A-Za-z-]{5,50}", number):
            return -18010012
        if one.get("carrier") is not None and carrier not in CARRIERS:
            return -18019910
        if carrier is None:
            return -18019903
        if (number, carrier) in self.registered:
            return -18019901
        return -18019908 if self.quota < 1 else None

    async def _info(self, request: Request) -> JSONResponse:
        body = await self._door(request)
        if isinstance(body, JSONResponse):
            return body
        accepted, rejected = [], []
        for one in body:
            number, carrier = one.get("number"), one.get("carrier")
            mine = [key for key in self.registered if key[0] == number and carrier in {None, key[1]}]
            known = [key for key in mine if self.carriers.get(key) is not None]
            accepted += [
                {"number": number, "carrier": key[1], "param": None, "tag": None, "track_info": self.carriers[key]}
                for key in known
            ]
            if not known:
                rejected.append(_rejection(number, -18019909 if mine else -18019902))
        return JSONResponse({"code": 0, "data": {"accepted": accepted, "rejected": rejected}})


def event(at: str, sub_status: str | None, description: str = "", **fields: Any) -> dict[str, Any]:
    """An event of theirs; `at` with an offset."""
    return {"time_iso": at, "time_utc": None, "sub_status": sub_status, "description": description, **fields}


def info(status: str, sub_status: str, *events: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A number's `track_info`; events oldest first here, newest first there."""
    providers = [{"provider": {"key": 100001, "name": "DHL Express"}, "events": list(reversed(events))}]
    return {
        "latest_status": {"status": status, "sub_status": sub_status, "sub_status_descr": None},
        "latest_event": events[-1] if events else None,
        "tracking": {"providers_hash": 1, "providers": providers},
        **fields,
    }
