"""The desk's door under /api/desk: HTTP and one WebSocket. Every route but signing in needs a session."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response, WebSocket
from starlette.requests import HTTPConnection

from desk.access import Access
from desk.agents import Agent
from desk.approval_routes import add_approval_routes
from desk.conversation_routes import add_conversation_routes
from desk.errors import ForeignOrigin, NotSignedIn
from desk.live import Live
from desk.services import DeskServices
from desk.session_routes import add_own_routes, add_sign_in
from desk.socket import POLICY_VIOLATION, SIGNED_OUT, DeskSocket
from desk.words import Words

PREFIX = "/api/desk"


class Desk:
    """The desk of one process. Include `router`; `start` after the feed, `stop` before it."""

    def __init__(self, services: DeskServices) -> None:
        self._services = services
        self._access = Access(services.engine, services.clock, services.public_origins)
        words = Words(services.renderer)
        self._live = Live(services.engine, services.feed, services.clock, words, services.presence)
        self.router = self._build_router(words)

    async def start(self) -> None:
        """Begin to follow what changes."""
        await self._live.start()

    async def stop(self) -> None:
        """Close every open page."""
        await self._live.stop()

    def _build_router(self, words: Words) -> APIRouter:
        services, access = self._services, self._access

        def own_page(connection: HTTPConnection, response: Response) -> None:
            access.require_own_page(connection)
            response.headers["Cache-Control"] = "no-store"

        async def signed_in(connection: HTTPConnection, _: Annotated[None, Depends(own_page)]) -> Agent:
            return await access.require_agent(connection)

        public = APIRouter(prefix=PREFIX, tags=["desk"], dependencies=[Depends(own_page)])
        add_sign_in(public, services)
        # The dependency of the whole router keeps a route that forgets to ask for its agent from being open.
        private = APIRouter(prefix=PREFIX, tags=["desk"], dependencies=[Depends(signed_in)])
        add_own_routes(private, services, words, signed_in, self._live.check_agent)
        add_conversation_routes(private, services, words, signed_in)
        add_approval_routes(private, services, words, signed_in)
        router = APIRouter()
        router.include_router(public)
        router.include_router(private)
        router.add_api_websocket_route(f"{PREFIX}/socket", self._socket)
        return router

    async def _socket(self, websocket: WebSocket) -> None:
        try:
            self._access.require_own_page(websocket)
        except ForeignOrigin:
            await websocket.close(POLICY_VIOLATION)
            return
        # Accepted before the session is looked at: otherwise our own page could not tell why it was refused.
        await websocket.accept()
        try:
            agent = await self._access.require_agent(websocket)
        except NotSignedIn:
            await websocket.close(SIGNED_OUT)
            return
        await DeskSocket(websocket, agent, self._services, self._access, self._live).run()
