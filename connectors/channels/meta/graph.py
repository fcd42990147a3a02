"""Calls to Meta's Graph API: one version, one token, one answer a call.

GraphError
├── GraphRefused   the API answered with an error; `fault` says what it means
└── GraphAway      no answer that can be read; `sent` says whether the API may have worked on the request
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import httpx
import orjson
import structlog

from connectors.channels.meta.faults import Fault, fault_of_answer

API_VERSION = "v25.0"
"""The one place that says which version is spoken."""
API_VERSION_ENDS = date(2028, 7, 29)
"""Two years after its successor came (developers.facebook.com/docs/graph-api/changelog/versions)."""
WARN_BEFORE = timedelta(days=60)
CONNECT_S = 5.0
ANSWER_S = 15.0
UPLOAD_S = 25.0
"""For a whole file, however fast the line is."""
MOST_CONNECTIONS = 64

log = structlog.get_logger(__name__)
Json = dict[str, Any]
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


@dataclass(frozen=True)
class FilePart:
    """A file in a form: the field's name, the file's own, and what it holds."""

    field: str
    name: str
    content: bytes
    content_type: str


class GraphError(Exception):
    """A call that led to nothing we can use."""


class GraphRefused(GraphError):
    """The API says no."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(f"{fault.kind} (code {fault.error.code}, subcode {fault.error.subcode})")


class GraphAway(GraphError):
    """No answer, or none that is JSON."""

    def __init__(self, problem: str, *, sent: bool) -> None:
        self.problem = problem
        self.sent = sent
        super().__init__(problem)


def days_left(today: date) -> int:
    """How many days the API version has left; negative when it has ended."""
    return (API_VERSION_ENDS - today).days


def warn_of_end(today: date) -> None:
    """Log it when the version ends within 60 days, or has."""
    left = days_left(today)
    if left <= WARN_BEFORE.days:
        log.warning("graph.version_ends", version=API_VERSION, ends=API_VERSION_ENDS.isoformat(), days_left=left)


def versioned(graph_url: str) -> str:
    """The API's address with its version, without a slash at the end."""
    return f"{graph_url.rstrip('/')}/{API_VERSION}"


class GraphClient:
    """The API as one token sees it.

    Args:
        graph_url: Without a version.
        token: Goes into a header and nowhere else.
        answer_s: How long an answer is waited for, in seconds.
    """

    def __init__(self, graph_url: str, token: str, answer_s: float = ANSWER_S) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"{versioned(graph_url)}/",
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(answer_s, connect=CONNECT_S),
            limits=httpx.Limits(max_connections=MOST_CONNECTIONS),
        )

    async def close(self) -> None:
        """Close its connections."""
        await self._client.aclose()

    async def post(self, path: str, body: Json) -> Json:
        """Change something; asked once.

        Raises:
            GraphRefused, GraphAway
        """
        headers = {"content-type": "application/json"}
        return await self._call("POST", path, content=orjson.dumps(body), headers=headers)

    async def upload(self, path: str, fields: Mapping[str, str], file: FilePart) -> Json:
        """Give a file, as a form; asked once.

        Raises:
            GraphRefused, GraphAway
        """
        files = {file.field: (file.name, file.content, file.content_type)}
        try:
            async with asyncio.timeout(UPLOAD_S):
                return await self._call("POST", path, data=dict(fields), files=files)
        except TimeoutError:
            raise GraphAway("the upload takes too long", sent=True) from None

    async def get(self, path: str, params: Mapping[str, str | int] | None = None) -> Json:
        """Look something up; asked once.

        Raises:
            GraphRefused, GraphAway
        """
        return await self._call("GET", path, params=params)

    async def _call(self, method: str, path: str, **content: Any) -> Json:
        try:
            response = await self._client.request(method, path, **content)
        except httpx.TransportError as error:
            raise GraphAway(type(error).__name__, sent=not isinstance(error, _NEVER_SENT)) from None
        fault = fault_of_answer(response.status_code, response.content)
        if fault is not None:
            if fault.error.code is None:
                # A proxy's page: nobody knows whether the API itself has seen the request.
                raise GraphAway(f"HTTP {response.status_code}", sent=True)
            raise GraphRefused(fault)
        try:
            answer = orjson.loads(response.content)
        except orjson.JSONDecodeError:
            raise GraphAway("not JSON", sent=True) from None
        if not isinstance(answer, dict):
            raise GraphAway("no JSON object", sent=True)
        return answer
