"""The internal token: what the assistant and the gateway show each other, compared in constant time."""

import hmac

from starlette.requests import Request

from connectors.errors import ApiError


def require_internal_token(request: Request, token: str) -> None:
    """Let only our own processes in.

    Raises:
        ApiError: 401 when the bearer token is missing or another.
    """
    given = request.headers.get("authorization", "")
    if not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        raise ApiError(401, "internal_token_required", "This address answers the assistant only.")
