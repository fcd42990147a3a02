"""One GraphQL request to Shopify: its errors in our words, its cost limit waited for, its pages read to the end.

BackendFailed
└── UserErrors      Shopify understood a mutation and will not do it
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.http_system import HttpAway, HttpLimits, HttpSystem
from actions.backends.shopify.settings import ShopifySettings

SYSTEM = "Shopify"
Node = dict[str, Any]
_ENDPOINT = "/graphql.json"
_MOST_PAGES = 40
_PASSING = frozenset({"INTERNAL_SERVER_ERROR", "TIMEOUT"})
_PASSING_WAIT_S = 0.2
_THROTTLED = "THROTTLED"
_TOO_MANY_REQUESTS = 429


class UserErrors(BackendFailed):
    """Shopify refuses what a mutation asks for.

    Args:
        codes: Upper case, where Shopify gives one.
        messages: In Shopify's words; they may hold what was asked for, so they are not for logs.
    """

    def __init__(self, mutation: str, codes: frozenset[str], messages: tuple[str, ...]) -> None:
        self.mutation = mutation
        self.codes = codes
        self.messages = messages
        super().__init__(SYSTEM, f"{mutation} was refused: {', '.join(sorted(codes)) or 'no code'}")


class ShopifyApi:
    """The Admin API of one shop.

    Cost limit: a throttled request answers 200 with the error THROTTLED (or 429) and was not executed, so that even a
    mutation may be sent again. Source: shopify.dev/docs/api/usage/limits, shopify.dev/docs/api/admin-graphql.
    """

    def __init__(self, settings: ShopifySettings, limits: HttpLimits | None = None) -> None:
        token = settings.access_token.get_secret_value()
        headers = {"x-shopify-access-token": token, "accept": "application/json"}
        self._http = HttpSystem(SYSTEM, settings.base_url, headers, limits=limits)
        self._patience_s = settings.throttled_s
        self._attempts = (limits or HttpLimits()).attempts

    async def close(self) -> None:
        """Close its connections."""
        await self._http.close()

    async def ask(self, document: str, **variables: Any) -> Node:
        """The data of a query; repeated after a passing fault.

        Raises:
            BackendAway, BackendFailed
        """
        body = {"query": document, "variables": variables}
        for attempt in range(1, self._attempts + 1):
            answer = await self._in_turn(lambda: self._http.read(_ENDPOINT, query=body))
            try:
                return _data(answer)
            except BackendAway:
                if attempt == self._attempts:
                    raise
                await asyncio.sleep(_PASSING_WAIT_S * attempt)
        raise AssertionError("unreachable")

    async def tell(self, document: str, **variables: Any) -> Node:
        """The data of a mutation, or of several in one document, which Shopify executes one after another.

        Raises:
            UserErrors: of the first that was refused; those before it were done.
            BackendAway: it may or may not have been done.
            BackendFailed
        """
        body = {"query": document, "variables": variables}
        data = _data(await self._in_turn(lambda: self._http.write("POST", _ENDPOINT, body)))
        for mutation, payload in data.items():
            _require_done(mutation, payload)
        return data

    async def pages(self, document: str, path: tuple[str, ...], **variables: Any) -> list[Node]:
        """All nodes of a connection; the document takes $after.

        Args:
            path: From the data to the connection. A parent that is null has no nodes.
        """
        nodes: list[Node] = []
        after: str | None = None
        for _ in range(_MOST_PAGES):
            found: Any = await self.ask(document, after=after, **variables)
            for name in path:
                found = None if found is None else found.get(name)
            if found is None:
                return nodes
            try:
                nodes += found["nodes"]
                following, cursor = found["pageInfo"]["hasNextPage"], found["pageInfo"]["endCursor"]
            except (KeyError, TypeError):
                raise BackendFailed(SYSTEM, "a page without nodes or cursor") from None
            if not following:
                return nodes
            if not cursor or cursor == after:
                raise BackendFailed(SYSTEM, "pages that do not end")
            after = cursor
        raise BackendFailed(SYSTEM, f"more than {_MOST_PAGES} pages")

    async def _in_turn(self, send: Callable[[], Awaitable[Any]]) -> Any:
        """Send; wait and send again while Shopify says that our bucket of points is empty."""
        waited = 0.0
        while True:
            try:
                answer = await send()
            except HttpAway as error:
                if error.status != _TOO_MANY_REQUESTS:
                    raise
                wait_s, answer = error.wait_s or 1.0, None
            else:
                if _THROTTLED not in _codes(answer):
                    return answer
                wait_s = _until_affordable(answer)
            waited += wait_s
            if waited > self._patience_s:
                raise BackendAway(SYSTEM, "throttled")
            await asyncio.sleep(wait_s)


def _data(answer: Any) -> Node:
    codes = _codes(answer)
    if codes & _PASSING:
        raise BackendAway(SYSTEM, ", ".join(sorted(codes)))
    if codes:
        raise BackendFailed(SYSTEM, ", ".join(sorted(codes)))
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, dict):
        raise BackendFailed(SYSTEM, "no data")
    return data


def _codes(answer: Any) -> frozenset[str]:
    """The codes of an answer's errors; their messages may hold what was asked for and stay where they are."""
    errors = answer.get("errors") if isinstance(answer, dict) else None
    if not errors:
        return frozenset()
    if not isinstance(errors, list):
        return frozenset({"ERROR"})
    found = set()
    for error in errors:
        extensions = error.get("extensions") if isinstance(error, dict) else None
        code = extensions.get("code") if isinstance(extensions, dict) else None
        throttled = isinstance(error, dict) and error.get("message") == "Throttled"
        found.add(_THROTTLED if throttled else str(code or "ERROR"))
    return frozenset(found)


def _until_affordable(answer: Mapping[str, Any]) -> float:
    """Seconds until the bucket holds what the request costs; a second where Shopify does not say."""
    try:
        cost = answer["extensions"]["cost"]
        status = cost["throttleStatus"]
        missing = float(cost["requestedQueryCost"]) - float(status["currentlyAvailable"])
        return max(missing / float(status["restoreRate"]), 0.05)
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return 1.0


def _require_done(mutation: str, payload: Any) -> None:
    if not isinstance(payload, dict):
        raise BackendFailed(SYSTEM, f"{mutation} without a payload")
    errors = [error for name, found in payload.items() if name.lower().endswith("usererrors") for error in found or ()]
    if errors:
        codes = frozenset(str(error["code"]) for error in errors if error.get("code"))
        raise UserErrors(mutation, codes, tuple(str(error.get("message")) for error in errors))
