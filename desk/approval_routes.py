"""What is over a limit: the list, and the two decisions."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from conversations.approvals import (
    AlreadyDecided,
    ApprovalError,
    ApprovalUnknown,
    MayNotDecide,
    NotPossibleNow,
    ShopSilent,
    count_waiting,
)
from desk import errors
from desk.agents import Agent
from desk.approvals import Which, as_decider, read_approval, read_approvals
from desk.bodies import Refusal
from desk.errors import DeskError
from desk.services import DeskServices
from desk.session_routes import SignedIn
from desk.words import Words

Json = dict[str, Any]


def add_approval_routes(router: APIRouter, services: DeskServices, words: Words, signed_in: SignedIn) -> None:
    """Routes under /approvals."""
    Signed = Annotated[Agent, Depends(signed_in)]  # noqa: N806 - a type, local because it needs the services
    rules = services.approvals

    async def shown(entry_id: UUID, agent: Agent) -> Json:
        async with services.engine.connect() as connection:
            found = await read_approval(connection, agent, rules, services.clock.now(), entry_id)
        if found is None:
            raise errors.ApprovalUnknown
        return {"approval": found.wire(words, agent.ui_language)}

    @router.get("/approvals")
    async def list_approvals(agent: Signed, which: Annotated[Which, Query()] = Which.WAITING) -> Json:
        async with services.engine.connect() as connection:
            found = await read_approvals(connection, agent, rules, services.clock.now(), which)
            waiting = await count_waiting(connection)
        return {"approvals": [one.wire(words, agent.ui_language) for one in found], "waiting": waiting}

    @router.post("/approvals/{entry_id}/approve")
    async def approve(entry_id: UUID, agent: Signed) -> Json:
        try:
            await services.decisions.approve(entry_id, as_decider(agent))
        except ApprovalError as refusal:
            raise _refusal(refusal) from refusal
        return await shown(entry_id, agent)

    @router.post("/approvals/{entry_id}/refuse")
    async def refuse(entry_id: UUID, body: Refusal, agent: Signed) -> Json:
        try:
            await services.decisions.refuse(entry_id, as_decider(agent), body.why)
        except ApprovalError as refusal:
            raise _refusal(refusal) from refusal
        return await shown(entry_id, agent)


def _refusal(refusal: ApprovalError) -> DeskError:
    match refusal:
        case ApprovalUnknown():
            return errors.ApprovalUnknown()
        case AlreadyDecided(decision=decision, by=by):
            return errors.AlreadyDecided(decision, by or "")
        case MayNotDecide(hindrance=hindrance):
            return errors.MayNotDecide(hindrance)
        case NotPossibleNow(reason=reason):
            return errors.NotPossibleNow(reason)
        case ShopSilent():
            return errors.ShopSilent()
    raise refusal
