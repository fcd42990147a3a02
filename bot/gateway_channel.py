"""The assistant's only door: one HTTP call carries a turn and its tracker in, replies and the new tracker out."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.core.constants import DEFAULT_INTENTS
from sanic import Blueprint, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.environment import INTERNAL_TOKEN, required
from bot.remote_action import ActionFailed
from bot.replies import SpokeWithoutKey, replies_of
from bot.tracker_state import StateNotReadable
from bot.turn import RANKING_KEPT, TurnRunner

logger = logging.getLogger(__name__)

MAX_TEXT_CHARACTERS = 5_000
CONTROL_INTENTS = {"hand_back": "EXTERNAL_hand_back"}

# Rasa's own intents (restart, back, session_start …) command its tracker.
_NOT_FROM_SHOPPERS = frozenset({*CONTROL_INTENTS.values(), *DEFAULT_INTENTS})


class BadRequest(ValueError):
    """The body is not a turn; the message says why, without quoting the shopper."""


class GatewayInput(InputChannel):
    """`POST /webhooks/gateway/webhook`, stateless; `GET /webhooks/gateway/ready` once the model is loaded."""

    def __init__(self, token: str) -> None:
        self._authorization = f"Bearer {token}".encode()
        self._runner: TurnRunner | None = None
        self._runner_of: Any = None

    @classmethod
    def name(cls) -> str:
        return "gateway"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> GatewayInput:  # noqa: ARG003 - Rasa's signature
        """Raises EnvironmentMissing when there is no internal token: an open door is not an option."""
        return cls(required(INTERNAL_TOKEN))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:  # noqa: ARG002
        # Rasa's own handler is not used: it would lock, load and save a tracker, and swallow failures.
        routes = Blueprint("gateway_webhook")

        @routes.get("/ready")
        async def ready(request: Request) -> HTTPResponse:
            if not self._is_authorized(request):
                return _error(401, "bad_token", "a valid internal token is needed")
            if self._runner_for(request) is None:
                return _error(503, "not_ready", "the model is not loaded yet")
            return response.json({"status": "ready"})

        @routes.post("/webhook")
        async def webhook(request: Request) -> HTTPResponse:
            if not self._is_authorized(request):
                return _error(401, "bad_token", "a valid internal token is needed")
            runner = self._runner_for(request)
            if runner is None:
                return _error(503, "not_ready", "the model is not loaded yet")
            return await self._answer(runner, request)

        return routes

    async def close(self) -> None:
        """Let go of the connections to `/actions`."""
        if self._runner is not None:
            await self._runner.actions_client.close()

    async def _answer(self, runner: TurnRunner, request: Request) -> HTTPResponse:
        turn_id = "?"
        try:
            body = _object(request.json, "the body")
            turn_id, conversation_id = _uuid(body, "turn_id"), _uuid(body, "conversation_id")
            state = body.get("tracker")
            parse_data = _understood(runner, body, turn_id)
            if body["input"]["kind"] == "observe":  # a person answers: understood, and nothing done
                return response.json({"replies": [], "tracker": state, "understanding": _understanding(parse_data)})
            turn = await runner.run(conversation_id, state, parse_data)
            return response.json(
                {
                    "replies": replies_of(turn.events),
                    "tracker": turn.state,
                    "understanding": _understanding(turn.parse_data),
                }
            )
        except InvalidUsage:
            return _error(400, "bad_request", "the body is not JSON")
        except (BadRequest, StateNotReadable) as error:
            return _error(400, "bad_request", str(error))
        except ActionFailed as error:
            logger.warning("turn %s: %s", turn_id, error)
            return _error(503, "action_failed", f"the action {error.action} failed", action=error.action)
        except SpokeWithoutKey:
            logger.exception("turn %s: an action spoke without a reply key", turn_id)
            return _error(503, "turn_failed", "an action spoke without a reply key")
        except Exception as error:  # noqa: BLE001 - the seam: whatever broke, the turn failed and nothing is kept
            # Only the kind of error and where: its message may quote the shopper.
            logger.error("turn %s: %s at %s", turn_id, type(error).__name__, _where(error))
            return _error(503, "turn_failed", "the turn failed")

    def _is_authorized(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._authorization)

    def _runner_for(self, request: Request) -> TurnRunner | None:
        agent = getattr(request.app.ctx, "agent", None)
        if agent is None or agent.processor is None:
            return None
        if self._runner_of is not agent.processor:
            self._runner, self._runner_of = TurnRunner(agent.processor), agent.processor
            self._runner.warm_up()
        return self._runner


def _understood(runner: TurnRunner, body: dict[str, Any], turn_id: str) -> dict[str, Any]:
    metadata = {"turn_id": turn_id, "language": _language(body)}
    given = _object(body.get("input"), "input")
    kind = given.get("kind")
    if kind in {"text", "observe"}:
        text = given.get("text")
        if not isinstance(text, str):
            raise BadRequest("input.text must be a string")
        if len(text) > MAX_TEXT_CHARACTERS:
            raise BadRequest(f"input.text is longer than {MAX_TEXT_CHARACTERS} characters")
        return runner.parse_text(text.replace("\x00", ""), metadata)
    if kind == "intent":
        intent = given.get("intent")
        if intent not in runner.domain.intents or intent in _NOT_FROM_SHOPPERS:
            raise BadRequest("input.intent is no intent of the domain")
        return runner.structured(intent, _object(given.get("entities", {}), "input.entities"), metadata)
    if kind == "control":
        control = given.get("control")
        if control not in CONTROL_INTENTS:
            raise BadRequest("input.control is unknown")
        return runner.structured(CONTROL_INTENTS[control], _object(given.get("facts", {}), "input.facts"), metadata)
    raise BadRequest("input.kind must be text, observe, intent or control")


def _understanding(parsed: dict[str, Any]) -> dict[str, Any]:
    ranking = [
        {"intent": entry["name"], "confidence": entry["confidence"]}
        for entry in parsed["intent_ranking"]
        if entry["name"] != DEFAULT_NLU_FALLBACK_INTENT_NAME
    ]
    return {
        "intent": parsed["intent"]["name"],
        "confidence": parsed["intent"]["confidence"],
        "ranking": ranking[:RANKING_KEPT],
        "entities": [
            {key: entity.get(key) for key in ("entity", "value", "start", "end")} for entity in parsed["entities"]
        ],
        "language": parsed.get("language") or {"code": None, "confidence": 0.0},
    }


def _object(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadRequest(f"{what} must be an object")
    return value


def _uuid(body: dict[str, Any], field: str) -> str:
    try:
        return str(UUID(body[field]))
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise BadRequest(f"{field} must be a UUID") from error


def _language(body: dict[str, Any]) -> str | None:
    language = body.get("language")
    if language is not None and not isinstance(language, str):
        raise BadRequest("language must be a string or null")
    return language


def _error(status: int, code: str, message: str, **data: Any) -> HTTPResponse:
    return response.json({"error": {"code": code, "message": message, **data}}, status=status)


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "?"
