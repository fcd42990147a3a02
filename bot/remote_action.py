"""A custom action behind `/actions` whose failure is a failure.

Rasa's own RemoteAction lets the turn go on when the action server fails, and checks its answers with a validator that
it rebuilds, schema check included, on every call. This one raises, and keeps one validator and one connection pool.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core import events as rasa_events
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

DEFAULT_TIMEOUT_S = 20.0
# Shorter than the servers' own, so that we never write into a connection that the other side is closing.
KEEP_ALIVE_S = 3.0


class ActionFailed(Exception):
    """No usable answer: not reached, refused, too late, or malformed. Nothing of the turn may be kept."""

    def __init__(self, action: str, cause: str) -> None:
        super().__init__(f"{action}: {cause}")
        self.action = action
        self.cause = cause


class ActionsClient:
    """The one way to `/actions`: an address, its headers, and connections that are kept open."""

    def __init__(self, endpoint: EndpointConfig | None) -> None:
        self.endpoint = endpoint
        self.validator = _validator()
        self._session: aiohttp.ClientSession | None = None

    async def call(self, action: str, body: dict[str, Any]) -> dict[str, Any]:
        """The action's checked answer. Raises ActionFailed."""
        if self.endpoint is None or not self.endpoint.url:
            raise ActionFailed(action, "no action endpoint is configured")
        try:
            async with self._open_session().post(
                self.endpoint.url, json=body, headers=self.endpoint.headers
            ) as response:
                if response.status != 200:
                    raise ActionFailed(action, f"status {response.status}")
                answer = await response.json()
        except (asyncio.TimeoutError, aiohttp.ClientError, ValueError) as error:
            raise ActionFailed(action, type(error).__name__) from error
        problem = next(self.validator.iter_errors(answer), None)
        if problem is not None:
            # The path, not the message: that one quotes the answer, which may hold personal data.
            raise ActionFailed(action, f"malformed answer at {'/'.join(map(str, problem.path)) or 'its root'}")
        return answer

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open_session(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            timeout_s = float(self.endpoint.kwargs.get("timeout_s", DEFAULT_TIMEOUT_S)) if self.endpoint else 0.0
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_ALIVE_S, limit=0),
                timeout=aiohttp.ClientTimeout(total=timeout_s),
            )
        return self._session


class StrictRemoteAction(RemoteAction):
    """Runs a custom action by its name. `run` raises ActionFailed."""

    def __init__(self, name: str, client: ActionsClient) -> None:
        super().__init__(name, client.endpoint)
        self._client = client

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        answer = await self._client.call(self.name(), self._action_call_format(tracker, domain))
        spoken: list[Event] = list(
            await self._utter_responses(answer.get("responses") or [], output_channel, nlg, tracker)
        )
        try:
            return spoken + rasa_events.deserialise_events(answer.get("events") or [])
        except ValueError as error:
            raise ActionFailed(self.name(), "unknown event") from error


def _validator() -> jsonschema.protocols.Validator:
    schema = {
        **RemoteAction.action_response_format_spec(),
        "required": ["events", "responses"],
    }
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)
