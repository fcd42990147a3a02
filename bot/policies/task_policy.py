"""Keeps the shopper's open tasks going: Rasa's rules have no stack, ours is the slot `tasks` (its top is the last).

Every task is run by actions; this policy only decides when `action_continue_task` speaks:

- first, when the top task awaits something and the message is such a thing;
- again, when another action answered something in between and the task still waits for an answer.

And when nothing is open any more, a second wish of an earlier message is offered.
"""

from __future__ import annotations

from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction, SupportedData, confidence_scores_for
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

TASKS = "tasks"
PENDING_CHOICE = "pending_choice"
FURTHER = "further_wishes"
CONTINUE = "action_continue_task"
OFFER_SECOND_WISH = "action_second_wish"
THANKS = "utter_thank"

# Intents that are no wish of their own: they answer, or they were not understood.
NO_OTHER_WISH = frozenset({"inform", "affirm", "deny", "nevermind", "out_of_scope", DEFAULT_NLU_FALLBACK_INTENT_NAME})
_AROUND = " .,!?…。！？،"
# After these the conversation is another's, begins anew or is over for now: never ask the old question again.
_ENDS_TASKS = frozenset({"action_human_agent", "action_hand_back", "utter_goodbye"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=False)
class TaskPolicy(Policy):
    """Decides from the current turn and the slots alone; nothing is learnt."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Above RulePolicy (6): both speak with full confidence, then the priority decides.
            "priority": 7,
            # From this confidence on, another wish is an interruption even where free text would be an answer.
            "confident_wish": 0.6,
        }

    @staticmethod
    def supported_data() -> SupportedData:
        return SupportedData.RULE_DATA

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ARG003 - Rasa's signature
    ) -> TaskPolicy:
        return cls(config, model_storage, resource, execution_context)

    def train(self, training_trackers: Any, domain: Domain, **kwargs: Any) -> Resource:  # noqa: ARG002
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,  # noqa: ARG002 - Rasa's signature
        **kwargs: Any,  # noqa: ARG002
    ) -> PolicyPrediction:
        choice = next_action(tracker, float(self.config["confident_wish"]))
        if choice is None or choice not in domain.action_names_or_texts:
            return self._prediction(self._default_predictions(domain))
        return self._prediction(confidence_scores_for(choice, 1.0, domain))


def next_action(tracker: DialogueStateTracker, confident_wish: float) -> str | None:
    """The action this policy is sure of, or None to leave it to the rules."""
    done = _actions_of_turn(tracker)
    if done and _second_wish_is_due(tracker, done):
        return OFFER_SECOND_WISH
    if OFFER_SECOND_WISH in done:
        return ACTION_LISTEN_NAME
    if CONTINUE in done:
        return ACTION_LISTEN_NAME  # it has spoken, and took up whatever lay beneath
    task = _awaiting_task(tracker)
    if not done:
        if task is not None and _answers(task, tracker, confident_wish):
            return CONTINUE
        return None
    if task is None or _ENDS_TASKS.intersection(done) or tracker.get_slot(PENDING_CHOICE):
        return None
    if THANKS in done and THANKS in _actions_of_turn(tracker, turns_back=1):
        return None  # reminded once; a second "thank you" is no reason to ask again
    if f"action_{task['task']}" in done:
        return ACTION_LISTEN_NAME  # the task began in this turn and asked its question itself
    return CONTINUE


def _second_wish_is_due(tracker: DialogueStateTracker, done: list[str]) -> bool:
    asked = tracker.get_slot(PENDING_CHOICE) or _needs_an_answer(tracker.get_slot(TASKS))
    waits = bool(tracker.get_slot(FURTHER)) and not asked
    return waits and OFFER_SECOND_WISH not in done and not _ENDS_TASKS.intersection(done)


def _needs_an_answer(tasks: Any) -> bool:
    """Whether a task is open that does more than offer something."""
    return bool(tasks) and not (tasks[-1].get("accepts") or {}).get("optional")


def _awaiting_task(tracker: DialogueStateTracker) -> dict[str, Any] | None:
    tasks = tracker.get_slot(TASKS)
    if not isinstance(tasks, list) or not tasks or not isinstance(tasks[-1], dict):
        return None
    top: dict[str, Any] = tasks[-1]
    return top if top.get("awaiting") and top.get("task") else None


def _answers(task: dict[str, Any], tracker: DialogueStateTracker, confident_wish: float) -> bool:
    message = tracker.latest_message
    if message is None:
        return False
    intent = (message.intent or {}).get("name")
    confidence = float((message.intent or {}).get("confidence") or 0.0)
    accepts = task.get("accepts") or {}
    if intent in (accepts.get("intents") or []) or intent == task["task"]:
        return True
    if intent not in NO_OTHER_WISH and confidence >= confident_wish and not _is_all_that_was_said(message, accepts):
        return False
    named = {entity.get("entity") for entity in message.entities}
    if named.intersection(accepts.get("entities") or []):
        return True
    if intent == "out_of_scope" and confidence < confident_wish and not accepts.get("optional"):
        return True  # an answer that was mistyped: it is asked for again, and nobody is told what we are not for
    return bool(accepts.get("text")) and bool(message.text)


def _is_all_that_was_said(message: UserUttered, accepts: dict[str, Any]) -> bool:
    """Whether nothing is said beside what is asked for: "XL" to "which size?" asks for no size guide."""
    text = message.text or ""
    asked_for = [each for each in message.entities if each.get("entity") in (accepts.get("entities") or [])]
    said = [text[each.get("start", 0) : each.get("end", 0)] for each in asked_for]
    return any(each and each == text.strip(_AROUND) for each in said)


def _actions_of_turn(tracker: DialogueStateTracker, turns_back: int = 0) -> list[str]:
    """Names of the actions since the shopper's last message, or of the turn before."""
    done: list[str] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            turns_back -= 1
            if turns_back < 0:
                break
        elif turns_back == 0 and isinstance(event, ActionExecuted) and event.action_name:
            done.append(event.action_name)
    return done
