"""One turn of a conversation, from a user event to replies, without anything kept.

This is Rasa's message processor with three habits changed: the tracker comes with the request and leaves with the
answer, a failing action fails the turn, and text is parsed as text whatever it starts with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import rasa.core.actions.action as rasa_actions
from rasa.core.actions.action import Action, RemoteAction
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, TEXT

from bot.nlu.further_wishes import FURTHER_WISHES, shared_out
from bot.planned_graph import PlannedGraph
from bot.policies.task_policy import FURTHER, TASKS
from bot.remote_action import ActionsClient, StrictRemoteAction
from bot.tracker_state import State, compacted, fresh_or_restored

CHANNEL = "gateway"
RANKING_KEPT = 3
MOST_ACTIONS_A_TURN = 10
# Wishes that wait for their turn; the oldest is forgotten.
MOST_WISHES = 3

_SLASH_PARSER = "run_RegexMessageHandler"


class TurnDidNotEnd(RuntimeError):
    """The policies kept choosing actions; a mistake in the rules."""


class GatewayOutput(OutputChannel):
    """Where the gateway's turns speak to: nothing is sent, the answer is read from the events."""

    @classmethod
    def name(cls) -> str:
        return CHANNEL


@dataclass(frozen=True)
class Turn:
    """What a turn came to: the events after the user's, and the state for the next one."""

    events: list[Event]
    state: State
    parse_data: dict[str, Any]


class TurnRunner(MessageProcessor):
    """Runs turns on a model that `loaded` has already read; shares its graph, keeps no conversation."""

    def __init__(self, loaded: MessageProcessor) -> None:
        # Not super().__init__(): it would read the model a second time.
        self.nlg = loaded.nlg
        self.domain = loaded.domain
        self.model_metadata = loaded.model_metadata
        self.graph_runner = loaded.graph_runner
        self._graph = PlannedGraph(loaded.graph_runner)
        self.action_endpoint = loaded.action_endpoint
        self.max_number_of_predictions = MOST_ACTIONS_A_TURN
        self.actions_client = ActionsClient(loaded.action_endpoint)
        self._text_target = self._target_before_slash_parser()
        self._actions: dict[int, Action] = {}

    async def run(self, conversation_id: str, state: State | None, parse_data: dict[str, Any]) -> Turn:
        """Take one understood message through the dialogue.

        Raises StateNotReadable, ActionFailed, TurnDidNotEnd.
        """
        tracker = fresh_or_restored(conversation_id, state, self.domain)
        first, further = _wishes_apart(parse_data, tracker.get_slot(TASKS))
        tracker.update(
            UserUttered(
                first[TEXT],
                first[INTENT],
                first[ENTITIES],
                first,
                input_channel=CHANNEL,
                message_id=parse_data["metadata"]["turn_id"],
                metadata=parse_data["metadata"],
            ),
            self.domain,
        )
        if further:
            tracker.update(SlotSet(FURTHER, [*(tracker.get_slot(FURTHER) or []), *further][-MOST_WISHES:]), self.domain)
        start = len(tracker.events)
        output = GatewayOutput()
        for _ in range(MOST_ACTIONS_A_TURN):
            action, prediction = self._next_action(tracker)
            if not await self._run_strictly(action, prediction, output, tracker):
                return Turn(list(tracker.events)[start:], compacted(tracker), parse_data)
        raise TurnDidNotEnd(f"more than {MOST_ACTIONS_A_TURN} actions in one turn")

    def parse_text(self, text: str, metadata: dict[str, Any]) -> dict[str, Any]:
        """Language, intent and entities of `text`, never through the slash parser."""
        message = UserMessage(text, input_channel=CHANNEL, message_id=metadata["turn_id"], metadata=metadata)
        message.text = text  # UserMessage strips it, which would shift the entities' places
        messages = self._graph.run(self._text_target, {PLACEHOLDER_MESSAGE: [message], PLACEHOLDER_TRACKER: None})
        parsed = messages[0].as_dict(only_output_properties=True)
        ranking = parsed.get(INTENT_RANKING_KEY, [])[: RANKING_KEPT + 1]
        return {
            **parsed,
            TEXT: text,
            INTENT: parsed.get(INTENT) or {INTENT_NAME_KEY: None, "confidence": 0.0},
            ENTITIES: parsed.get(ENTITIES, []),
            INTENT_RANKING_KEY: ranking,
            "metadata": metadata,
        }

    def warm_up(self) -> None:
        """Let the libraries load what they load at first use, before a shopper waits for it."""
        for text in ("hello, order 1043, +34 612 345 678", "hola", "привет", "你好", "مرحبا"):
            self.parse_text(text, {"turn_id": "", "language": None})

    def structured(self, intent: str, entities: dict[str, Any], metadata: dict[str, Any]) -> dict[str, Any]:
        """The same shape for an intent that is already known: a button's, or a control turn's."""
        named = {INTENT_NAME_KEY: intent, "confidence": 1.0}
        return {
            TEXT: None,
            INTENT: named,
            ENTITIES: [{"entity": name, "value": value} for name, value in entities.items()],
            INTENT_RANKING_KEY: [named],
            "language": {"code": None, "confidence": 0.0},  # a press is no evidence of a language
            "metadata": metadata,
        }

    def _next_action(self, tracker: DialogueStateTracker) -> tuple[Action, PolicyPrediction]:
        followup = tracker.followup_action
        if followup:  # an action asked for the next one by name
            tracker.clear_followup_action()
            prediction = PolicyPrediction.for_action_name(self.domain, followup)
        else:
            prediction = self._graph.run(self.model_metadata.core_target, {PLACEHOLDER_TRACKER: tracker})
        index = prediction.max_confidence_index
        if index not in self._actions:
            action = rasa_actions.action_for_index(index, self.domain, self.action_endpoint)
            if isinstance(action, RemoteAction):
                action = StrictRemoteAction(action.name(), self.actions_client)
            self._actions[index] = action
        return self._actions[index], prediction

    async def _run_strictly(
        self,
        action: Action,
        prediction: PolicyPrediction,
        output: OutputChannel,
        tracker: DialogueStateTracker,
    ) -> bool:
        """Run and log one action; whether another follows. On the tracker itself: on failure all of it is dropped."""
        tracker.update_with_events(prediction.events, self.domain)
        events = await action.run(output, self.nlg, tracker, self.domain)
        tracker.update(ActionExecuted(action.name(), prediction.policy_name, prediction.max_confidence), self.domain)
        tracker.update_with_events(events, self.domain)
        return self.should_predict_another_action(action.name())

    def _target_before_slash_parser(self) -> str:
        target = self.model_metadata.nlu_target
        if target != _SLASH_PARSER:
            raise ValueError(f"the model's understanding ends in {target!r}, not in {_SLASH_PARSER}")
        return str(self.model_metadata.predict_schema.nodes[target].needs["messages"])


def _wishes_apart(parse_data: dict[str, Any], tasks: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What was said of the first wish, and the others with what was said of them.

    What repeats an open task is no wish beside it: "yes, refund it".
    """
    open_tasks = {task.get("task") for task in tasks or [] if isinstance(task, dict)}
    wishes = [wish for wish in parse_data.get(FURTHER_WISHES) or [] if wish["intent"] not in open_tasks]
    if not wishes:
        return parse_data, []
    first, others = shared_out(parse_data[ENTITIES], [(wish["start"], wish["end"]) for wish in wishes])
    further = [
        {"intent": wish["intent"], "entities": _as_kept(entities)}
        for wish, entities in zip(wishes, others, strict=True)
    ]
    return {**parse_data, ENTITIES: first}, further


def _as_kept(entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without their places: they belong to a message that is over."""
    return [{key: entity[key] for key in ("entity", "value", "role") if key in entity} for entity in entities]
