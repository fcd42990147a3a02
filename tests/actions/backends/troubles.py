"""What may go wrong on the way to a server of ours: told in advance, used up one a request."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request, Response
from fastapi.responses import JSONResponse


@dataclass
class Trouble:
    """An answer instead of the right one.

    Args:
        late_s: With no status: the request is worked on, and its answer comes so late that nobody waits for it.
    """

    status: int | None = None
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    late_s: float = 0


@dataclass
class Troubles:
    """A middleware. `requests` remembers what was asked, as "METHOD path"."""

    coming: list[Trouble | None] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    async def __call__(self, request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        self.requests.append(f"{request.method} {request.url.path}")
        trouble = self.coming.pop(0) if self.coming else None
        if trouble is None:
            return await go_on(request)
        if trouble.status is None:
            answer = await go_on(request)
            await asyncio.sleep(trouble.late_s)
            return answer
        if isinstance(trouble.body, bytes):
            return Response(trouble.body, trouble.status, dict(trouble.headers))
        return JSONResponse(trouble.body, trouble.status, dict(trouble.headers))
