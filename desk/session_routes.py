"""Signing in and out, and what an agent may change about themselves."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from conversations.network_address import counted_address
from desk.access import clear_session_cookie, set_session_cookie
from desk.agents import Agent, change_settings
from desk.bodies import Credentials, LanguageCode, Settings
from desk.canned import CannedReplies
from desk.errors import UnknownLanguage
from desk.services import DeskServices
from desk.sessions import COOKIE, end_session
from desk.sign_in import SignIn
from desk.words import Words

Json = dict[str, Any]
SignedIn = Callable[..., Awaitable[Agent]]


def add_sign_in(router: APIRouter, services: DeskServices) -> None:
    """The one route without a session."""
    doorman = SignIn(services.engine, services.clock)

    @router.post("/session")
    async def sign_in(credentials: Credentials, request: Request, response: Response) -> Json:
        agent, session_id = await doorman.sign_in(
            credentials.email,
            credentials.password,
            address=counted_address(request.client.host if request.client else None),
            previous_session=request.cookies.get(COOKIE),
        )
        set_session_cookie(request, response, session_id)
        return agent.wire()


def add_own_routes(
    router: APIRouter,
    services: DeskServices,
    words: Words,
    signed_in: SignedIn,
    changed: Callable[[UUID], Awaitable[None]],
) -> None:
    """Routes about the agent and their desk.

    Args:
        changed: Told whose session or settings are no longer what their open pages believe.
    """
    Signed = Annotated[Agent, Depends(signed_in)]  # noqa: N806 - a type, local because it needs the services
    canned = CannedReplies(words)

    @router.delete("/session", status_code=204)
    async def sign_out(request: Request, response: Response, agent: Signed) -> None:
        async with services.engine.begin() as connection:
            await end_session(connection, request.cookies[COOKIE])
        clear_session_cookie(request, response)
        await changed(agent.id)

    @router.get("/me")
    async def read_me(agent: Signed) -> Json:
        return agent.wire()

    @router.patch("/me")
    async def change_me(settings: Settings, agent: Signed) -> Json:
        if settings.ui_language is not None and settings.ui_language not in services.renderer.languages:
            raise UnknownLanguage(settings.ui_language)
        async with services.engine.begin() as connection:
            now = await change_settings(connection, agent.id, ui_language=settings.ui_language, status=settings.status)
        if settings.status is not None:
            await services.presence.set_away(agent.id, away=settings.status == "away")
        await changed(agent.id)
        return now.wire()

    @router.get("/canned")
    async def list_canned(agent: Signed, language: Annotated[LanguageCode, Query()] = "en") -> list[Json]:
        return canned.listed(language, agent.ui_language)
