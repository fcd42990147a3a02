"""Error bodies as documented, with their usual status; who reads them decides on code and subcode."""

from typing import Any

from fastapi.responses import JSONResponse

_STATUS = {2: 500, 4: 400, 190: 401, 1200: 500, 131000: 500, 131016: 503, 130429: 429}
_TITLES = {
    2: "Service temporarily unavailable",
    4: "(#4) Application request limit reached",
    10: "(#10) Application does not have permission for this action",
    100: "(#100) Invalid parameter",
    190: "Error validating access token: Session has expired",
    200: "(#200) Permissions error",
    368: "(#368) The action attempted has been deemed abusive or is otherwise disallowed",
    551: "(#551) This person isn't available right now",
    613: "(#613) Calls to this api have exceeded the rate limit.",
    1200: "Temporary send message failure. Please try again later.",
    2500: "Unknown path components",
    80007: "(#80007) Rate limit issues",
    130429: "(#130429) Rate limit hit",
    131000: "(#131000) Something went wrong",
    131008: "(#131008) Required parameter is missing",
    131009: "(#131009) Parameter value is not valid",
    131016: "(#131016) Service unavailable",
    131026: "(#131026) Message undeliverable",
    131031: "(#131031) Business Account locked",
    131047: "(#131047) Re-engagement message",
    131051: "(#131051) Unsupported message type",
    131052: "(#131052) Media download error",
    131053: "(#131053) Media upload error",
    131056: "(#131056) (Business Account, Consumer Account) pair rate limit hit",
    132000: "(#132000) Number of parameters does not match the expected number of params",
    132001: "(#132001) Template name does not exist in the translation",
    132015: "(#132015) Template is paused",
    132016: "(#132016) Template is disabled",
}


class GraphError(Exception):
    """An answer that refuses."""

    def __init__(self, code: int, subcode: int | None = None, details: str = "", status: int | None = None) -> None:
        self.code = code
        self.subcode = subcode
        self.details = details
        self.status = status or _STATUS.get(code, 400)
        super().__init__(f"{code}/{subcode} {details}")

    @property
    def title(self) -> str:
        """The message's beginning, as Meta writes it."""
        return _TITLES.get(self.code, f"(#{self.code}) Error")

    def body(self) -> dict[str, Any]:
        """The documented error object."""
        error: dict[str, Any] = {"message": self.title, "type": "OAuthException", "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        return {"error": {**error, "fbtrace_id": "AbUhinTvMOkPfgHhzBJKfQa"}}

    def as_status_error(self) -> dict[str, Any]:
        """The same as an item of a status webhook's `errors`."""
        title = self.title.split(") ", 1)[-1]
        return {"code": self.code, "title": title, "message": title, "error_data": {"details": self.details or title}}

    def response(self) -> JSONResponse:
        """The answer."""
        return JSONResponse(self.body(), self.status)
