"""The door of the desk: who is signed in, and whether a request comes from the desk's own page."""

from ipaddress import ip_address

from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.requests import HTTPConnection

from conversations.clock import Clock
from desk.agents import Agent
from desk.errors import ForeignOrigin, NotSignedIn
from desk.sessions import COOKIE, LONGEST, find_agent

WRITE_HEADER = "X-Babeldesk-Desk"
"""A page of another site cannot set it without a CORS preflight, which nobody here answers."""

COOKIE_PATH = "/api/desk"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Access:
    """Checks sessions and origins.

    Args:
        public_origins: Origins under which a proxy serves the desk, such as `https://help.example.org`, besides the
            host that the request itself names.
    """

    def __init__(self, engine: AsyncEngine, clock: Clock, public_origins: frozenset[str]) -> None:
        self._engine = engine
        self._clock = clock
        self._public_origins = public_origins

    async def require_agent(self, connection: HTTPConnection) -> Agent:
        """The signed-in agent.

        Raises:
            NotSignedIn: no session, or one that is over.
        """
        session_id = connection.cookies.get(COOKIE)
        if session_id:
            async with self._engine.begin() as database:
                agent = await find_agent(database, self._clock, session_id)
            if agent is not None:
                return agent
        raise NotSignedIn

    def require_own_page(self, connection: HTTPConnection) -> None:
        """Refuse writes and sockets that another site's page makes with this agent's cookie.

        Browsers send Origin with both. Without one there is no page, and a write still needs our header.

        Raises:
            ForeignOrigin: another origin, or a write without the header.
        """
        is_socket = connection.scope["type"] == "websocket"
        if not is_socket and connection.scope["method"] in SAFE_METHODS:
            return
        if not is_socket and connection.headers.get(WRITE_HEADER) != "1":
            raise ForeignOrigin
        origin = connection.headers.get("origin")
        if origin is None:
            if is_socket or connection.headers.get("sec-fetch-site", "same-origin") != "same-origin":
                raise ForeignOrigin
            return
        own = {f"{scheme}://{connection.headers.get('host', '')}" for scheme in ("http", "https")}
        if origin not in own | self._public_origins:
            raise ForeignOrigin


def set_session_cookie(connection: HTTPConnection, response: Response, session_id: str) -> None:
    """Give the browser its session id, out of reach of scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        session_id,
        max_age=int(LONGEST.total_seconds()),
        path=COOKIE_PATH,
        secure=not _is_plain_loopback(connection),
        httponly=True,
        samesite="strict",
    )


def clear_session_cookie(connection: HTTPConnection, response: Response) -> None:
    """Take the session id back."""
    response.delete_cookie(
        COOKIE,
        path=COOKIE_PATH,
        secure=not _is_plain_loopback(connection),
        httponly=True,
        samesite="strict",
    )


def _is_plain_loopback(connection: HTTPConnection) -> bool:
    """Browsers refuse Secure cookies over http, except some on localhost; a developer's machine has no other."""
    try:
        if connection.url.scheme != "http":
            return False
        host = connection.url.hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
