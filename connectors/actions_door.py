"""The assistant's way to the actions: rasa-sdk's executor behind the internal token, every result stored.

A turn that is repeated asks for the same action again and gets the stored result, so an action's effects happen once
even when the process died between the effect and the answer's arrival.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
import structlog
from fastapi import APIRouter, Request, Response
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import Action, ActionExecutionRejection, ActionNotFoundException
from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.errors import ApiError
from connectors.internal import require_internal_token
from conversations.clock import Clock
from conversations.probe import Probe
from conversations.tables import action_results
from storage.engine import autocommit

RESULTS_KEPT = timedelta(days=7)
"""Longer than any outage after which a turn is still repeated."""
log = structlog.get_logger(__name__)
_stored_response = select(action_results.c.response).where(
    *(action_results.c[name] == bindparam(name) for name in ("turn_id", "action", "ordinal"))
)
_store_once = insert(action_results).on_conflict_do_nothing()


class ActionsDoor:
    """Runs registered actions for the assistant."""

    def __init__(self, engine: AsyncEngine, actions: list[Action], clock: Clock, token: str, probe: Probe) -> None:
        self._engine = engine
        self._clock = clock
        self._token = token
        self._probe = probe
        self._executor = ActionExecutor()
        for action in actions:
            self._executor.register_action(action)

    def router(self) -> APIRouter:
        """The one internal route; it is no part of the public description."""
        router = APIRouter()

        @router.post("/actions", include_in_schema=False)
        async def run_action(request: Request) -> Response:
            require_internal_token(request, self._token)
            result = await self.run(orjson.loads(await request.body()))
            return Response(orjson.dumps(result), media_type="application/json")

        return router

    async def run(self, call: dict[str, Any]) -> dict[str, Any]:
        """Run an action, or answer what it answered to this turn before.

        Raises:
            ApiError: the action is unknown (404) or declined to run (400).
        """
        name = call.get("next_action") or ""
        key = {"turn_id": _turn_id(call), "action": name, "ordinal": _ordinal(call, name)}
        stored = await self._stored(key)
        if stored is not None:
            return stored
        await self._probe("action.called")
        result = await self._execute({**call, "domain": call.get("domain") or {}})
        await self._probe("action.ran")
        await self._store(key, result)
        await self._probe("action.stored")
        return result

    async def forget_old(self) -> None:
        """Drop the results of turns that nobody repeats any more; they quote orders."""
        async with autocommit(self._engine) as connection:
            await connection.execute(
                delete(action_results).where(action_results.c.created_at < self._clock.now() - RESULTS_KEPT)
            )

    async def _execute(self, call: dict[str, Any]) -> dict[str, Any]:
        try:
            result = await self._executor.run(call)
        except ActionNotFoundException as error:
            raise ApiError(404, "action_unknown", f"No action is named {error.action_name}.") from error
        except ActionExecutionRejection as error:
            raise ApiError(400, "action_rejected", str(error), action_name=error.action_name) from error
        if result is None:
            raise ApiError(400, "action_missing", "The call names no action.")
        return {"events": result.events, "responses": result.responses}

    async def _stored(self, key: dict[str, Any]) -> dict[str, Any] | None:
        async with autocommit(self._engine) as connection:
            return (await connection.execute(_stored_response, key)).scalar_one_or_none()

    async def _store(self, key: dict[str, Any], result: dict[str, Any]) -> None:
        row = {**key, "response": result, "created_at": self._clock.now()}
        async with autocommit(self._engine) as connection:
            await connection.execute(_store_once, row)


def _turn_id(call: dict[str, Any]) -> UUID:
    try:
        return UUID(call["tracker"]["latest_message"]["metadata"]["turn_id"])
    except (KeyError, TypeError, ValueError) as error:
        raise ApiError(400, "turn_missing", "The call names no turn.") from error


def _ordinal(call: dict[str, Any], name: str) -> int:
    """How many times this action already ran in this turn."""
    ran = 0
    for event in reversed(call["tracker"].get("events") or ()):
        if event.get("event") == "user":
            break
        if event.get("event") == "action" and event.get("name") == name:
            ran += 1
    return ran
