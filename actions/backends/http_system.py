"""How adapters call a shop's system over HTTP: in time, again only where that is safe, and not at all while it is down.

BackendAway           the circuit is open
└── HttpAway          no connection, a time-out, 408, 425, 429, 5xx
BackendFailed         not JSON, or larger than allowed
└── HttpRefused       any other answer that is no success: the adapter says what it means
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
import stamina
from cachetools import TTLCache
from purgatory import AsyncCircuitBreakerFactory
from purgatory.domain.model import OpenedState
from purgatory.service._async.circuitbreaker import AsyncCircuitBreaker

from actions.backends.errors import BackendAway, BackendFailed

Json = Any
_Answer = tuple[bytes, httpx.Headers]
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class HttpRefused(BackendFailed):
    """`system` answered with a status that is no success and will be the same next time.

    Args:
        status: Of HTTP.
        body: As JSON where it is JSON, else None. It may hold personal data: not for logs.
    """

    def __init__(self, system: str, status: int, body: Json) -> None:
        self.status = status
        self.body = body
        super().__init__(system, f"HTTP {status}")


class HttpAway(BackendAway):
    """Something that may be gone in a moment.

    Args:
        sent: False where the system cannot have seen the request.
        status: Of HTTP, where there was an answer.
        body: As JSON where it is JSON, else None: some systems answer 500 and mean no. Not for logs.
        wait_s: How long the system asked us to wait.
    """

    def __init__(
        self,
        system: str,
        problem: str,
        *,
        sent: bool = True,
        status: int | None = None,
        body: Json = None,
        wait_s: float | None = None,
    ) -> None:
        self.sent = sent
        self.status = status
        self.body = body
        self.wait_s = wait_s
        super().__init__(system, problem)


class _Throttled(HttpAway):
    """The system is up and asks for patience, which opens no circuit."""


@dataclass(frozen=True)
class HttpLimits:
    """How patient we are with one system; every figure in seconds unless its name says otherwise.

    Args:
        connect_s, read_s: Of one attempt.
        attempts: Of one request that may be repeated, the first one included.
        wait_first_s, wait_most_s: Between attempts, doubling, with jitter of the same size as the first.
        together_s: All attempts and waits of one request.
        failures_to_open: In a row, before the circuit opens.
        open_s: How long nothing is asked then.
        cache_s: How long an answer may be used again where a caller allows it.
        cache_entries: At most so many answers.
        body_bytes: The longest answer that is read.
    """

    connect_s: float = 3
    read_s: float = 8
    attempts: int = 3
    wait_first_s: float = 0.2
    wait_most_s: float = 2
    together_s: float = 15
    failures_to_open: int = 5
    open_s: float = 20
    cache_s: float = 30
    cache_entries: int = 500
    body_bytes: int = 5_000_000


class HttpSystem:
    """One system's JSON interface.

    Args:
        system: Its name in logs and errors.
        base_url: Ends without a slash; paths begin with one.
        headers: Of every request, credentials included; never logged.
        auth: HTTP Basic, where the system wants it.
    """

    def __init__(
        self,
        system: str,
        base_url: str,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        limits: HttpLimits | None = None,
    ) -> None:
        self.system = system
        self._limits = limits or HttpLimits()
        timeout = httpx.Timeout(self._limits.read_s, connect=self._limits.connect_s)
        self._client = httpx.AsyncClient(base_url=base_url, headers=headers, auth=auth, timeout=timeout)
        self._circuits = AsyncCircuitBreakerFactory(
            self._limits.failures_to_open,
            self._limits.open_s,
            exclude=[asyncio.CancelledError, _Throttled, BackendFailed],
        )
        self._cache: TTLCache[bytes, bytes] = TTLCache(self._limits.cache_entries, self._limits.cache_s)

    async def close(self) -> None:
        """Close its connections."""
        await self._client.aclose()

    async def read(
        self,
        path: str,
        params: Mapping[str, str | int] | None = None,
        *,
        query: Json = None,
        cached: bool = False,
    ) -> Json:
        """Ask for something: GET, or a POST of `query` for systems that read by POST. Repeated after a passing fault.

        Args:
            cached: Whether an answer of a few seconds ago will do. Never for stock, or for money.

        Raises:
            HttpRefused, BackendAway, BackendFailed
        """
        key = orjson.dumps([path, sorted((params or {}).items()), query], option=orjson.OPT_SORT_KEYS)
        known = self._cache.get(key) if cached else None
        if known is not None:
            return orjson.loads(known)
        content, _ = await self._read("GET" if query is None else "POST", path, params, query)
        if cached:
            self._cache[key] = content
        return self._parse(content)

    async def read_page(
        self, path: str, params: Mapping[str, str | int] | None = None
    ) -> tuple[Json, Mapping[str, str]]:
        """As `read`, by GET, with the answer's headers (any case): where a list says how long it is.

        Raises:
            HttpRefused, BackendAway, BackendFailed
        """
        content, headers = await self._read("GET", path, params, None)
        return self._parse(content), headers

    async def read_bytes(self, path: str) -> bytes:
        """As `read`, by GET, of what is no JSON.

        Raises:
            HttpRefused, BackendAway, BackendFailed
        """
        content, _ = await self._read("GET", path, None, None)
        return content

    async def _read(self, method: str, path: str, params: Mapping[str, str | int] | None, query: Json) -> _Answer:
        """The answer of the last attempt."""
        limits = self._limits
        async for attempt in stamina.retry_context(
            on=self._may_ask_again,
            attempts=limits.attempts,
            timeout=limits.together_s,
            wait_initial=limits.wait_first_s,
            wait_max=limits.wait_most_s,
            wait_jitter=limits.wait_first_s,
        ):
            with attempt:
                answer = await self._call(method, path, params, query)
        return answer

    async def write(
        self,
        method: str,
        path: str,
        body: Json = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Json:
        """Change something. Repeated only where no connection was made, so that the system cannot have seen it.

        Returns:
            The answer; None where it is empty.

        Raises:
            BackendAway: it may or may not have been done.
            HttpRefused, BackendFailed
        """
        async for attempt in stamina.retry_context(
            on=lambda error: isinstance(error, HttpAway) and not error.sent,
            attempts=self._limits.attempts,
            timeout=self._limits.together_s,
            wait_initial=self._limits.wait_first_s,
            wait_max=self._limits.wait_most_s,
            wait_jitter=self._limits.wait_first_s,
        ):
            with attempt:
                content, _ = await self._call(method, path, params, body, headers)
        self._cache.clear()
        return self._parse(content) if content else None

    def _may_ask_again(self, error: Exception) -> bool | float:
        """Whether a read is worth another attempt; after how many seconds, where the system has said so."""
        if not isinstance(error, HttpAway):
            return False
        if not error.wait_s:
            return True
        return error.wait_s if error.wait_s <= self._limits.wait_most_s else False

    async def _call(
        self,
        method: str,
        path: str,
        params: Mapping[str, str | int] | None,
        body: Json,
        headers: Mapping[str, str] | None = None,
    ) -> _Answer:
        circuit: AsyncCircuitBreaker = await self._circuits.get_breaker(self.system)
        try:
            async with circuit:
                return await self._call_once(method, path, params, body, headers)
        except OpenedState:
            raise BackendAway(self.system, "circuit open") from None

    async def _call_once(
        self,
        method: str,
        path: str,
        params: Mapping[str, str | int] | None,
        body: Json,
        headers: Mapping[str, str] | None,
    ) -> _Answer:
        sent_as = {"content-type": "application/json", **(headers or {})} if body is not None else headers
        content = None if body is None else orjson.dumps(body)
        try:
            async with self._client.stream(method, path, params=params, content=content, headers=sent_as) as response:
                answer = await self._read_body(response)
        except httpx.TransportError as error:
            sent = not isinstance(error, _NEVER_SENT)
            raise HttpAway(self.system, type(error).__name__, sent=sent) from None
        if response.status_code in _PASSING:
            kind = _Throttled if response.status_code == httpx.codes.TOO_MANY_REQUESTS else HttpAway
            raise kind(
                self.system,
                f"HTTP {response.status_code}",
                status=response.status_code,
                body=_json_or_none(answer),
                wait_s=_retry_after(response),
            )
        if not response.is_success:
            raise HttpRefused(self.system, response.status_code, _json_or_none(answer))
        return answer, response.headers

    async def _read_body(self, response: httpx.Response) -> bytes:
        content = b""
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > self._limits.body_bytes:
                raise BackendFailed(self.system, f"more than {self._limits.body_bytes} bytes")
        return content

    def _parse(self, content: bytes) -> Json:
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            raise BackendFailed(self.system, "not JSON") from None


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds of RFC 9110's Retry-After; its date form is left to our own waits."""
    value = response.headers.get("retry-after", "")
    return float(value) if value.isdigit() else None


def _json_or_none(content: bytes) -> Json:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
