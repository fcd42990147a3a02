"""A shopper who talks to the real actions: rules and task policy as in bot/, without the language work.

Each turn goes through rasa_sdk's own executor, so what an action says and sets is what Rasa would get.
"""

import uuid
from functools import cache
from pathlib import Path
from typing import Any

from rasa_sdk.executor import ActionExecutor

from actions.composition import Services, build_actions
from actions.shopping import BEFORE_BUYING
from conversations.rendering import Renderer

RULES = {
    "order_status": "action_order_status",
    "track_shipment": "action_track_shipment",
    "shipping_problem_delayed": "action_track_shipment",
    "shipping_problem_lost": "action_track_shipment",
    "damaged_or_wrong_item": "action_damaged_or_wrong_item",
    "refund_request": "action_refund_request",
    "return_request": "action_return_request",
    "exchange_request": "action_exchange_request",
    "warranty_repair": "action_warranty_repair",
    "refund_status": "action_refund_status",
    "cancel_order": "action_cancel_order",
    "change_address": "action_change_address",
    "change_order": "action_change_order",
    "invoice_request": "action_invoice_request",
    "payment_problem": "action_payment_problem",
    "return_policy": "action_return_policy",
    "complaint": "action_complaint",
    "feedback_review": "action_feedback_review",
    "account_problem": "action_account_problem",
    "delete_my_data": "action_delete_my_data",
    "human_agent": "action_human_agent",
    "change_language": "action_change_language",
    "out_of_scope": "action_out_of_scope",
    "nlu_fallback": "action_not_understood",
    "EXTERNAL_hand_back": "action_hand_back",
    **{name: f"action_{name}" for name in BEFORE_BUYING},
    **dict.fromkeys(["inform", "affirm", "deny", "nevermind"], "action_continue_task"),
}
NO_OTHER_WISH = {"inform", "affirm", "deny", "nevermind", "out_of_scope", "nlu_fallback"}


@cache
def renderer() -> Renderer:
    """The real wording of every language."""
    return Renderer(Path(__file__).parents[2] / "data")


def must_have_words(said: list[dict[str, Any]]) -> None:
    """Whatever an action says is rendered in every language, with all its arguments, buttons, cards and summaries."""
    for one in said:
        summary = one.get("summary") or {}
        lines = [summary["wanted"], *summary["tried"], *summary["backend"]] if summary else []
        for language in renderer().languages:
            if "key" in one:
                renderer().render(one, language)
            for line in lines:
                renderer().render_text(line["key"], line["args"], language)


class Shopper:
    """One conversation. `said` holds everything the last turn said; `history` everything so far."""

    def __init__(self, services: Services, conversation_id: uuid.UUID) -> None:
        self.conversation_id = conversation_id
        self.executor = ActionExecutor()
        for action in build_actions(services):
            self.executor.register_action(action)
        self.language: str | None = None
        self.slots: dict[str, Any] = {}
        self.events: list[dict[str, Any]] = []
        self.said: list[dict[str, Any]] = []
        self.history: list[dict[str, Any]] = []

    @property
    def keys(self) -> list[str]:
        """What was said in the last turn: reply keys, and controls as "!hand_over"."""
        return [said.get("key") or f"!{said['control']}" for said in self.said]

    async def says(
        self,
        intent: str,
        text: str = "",
        *,
        turn_id: uuid.UUID | None = None,
        ranking: tuple[str, ...] = (),
        further: str | None = None,
        answer: dict[str, Any] | None = None,
        **entities: Any,
    ) -> list[str]:
        """One turn. Entity values may be lists, and {"value", "role"}.

        Args:
            further: A second wish in the same message.
            answer: What bot/ read as the message's answer; the intent says it where this is left out.
        """
        if further is not None:
            self.slots["further_wishes"] = [{"intent": further, "entities": []}]
        found = [
            {"entity": name} | (one if isinstance(one, dict) else {"value": one})
            for name, value in entities.items()
            for one in (value if isinstance(value, list) else [value])
        ]
        message = {
            "text": text or None,
            "intent": {"name": intent, "confidence": 0.9},
            "entities": found,
            "intent_ranking": [{"name": name, "confidence": 0.4} for name in (intent, *ranking)],
            "metadata": {"turn_id": str(turn_id or uuid.uuid4()), "language": self.language},
        }
        if answer is not None:
            message["answer"] = answer
        self.events.append({"event": "user"})
        self.said = []
        done: list[str] = []
        while (action := self._next(message, done)) is not None:
            await self._act(action, message)
            done.append(action)
        self.history += self.said
        return self.keys

    async def presses(self, title_key: str) -> list[str]:
        """Press a button of the last turn, by its key (or "key:value of an entity or argument")."""
        wanted, _, value = title_key.partition(":")
        for said in reversed(self.said):
            for choice in said.get("buttons", []):
                values = {str(one) for one in (*choice["entities"].values(), *choice["args"].values())}
                if choice["key"] == wanted and (not value or value in values):
                    return await self.says(choice["intent"], **choice["entities"])
        raise AssertionError(f"no button {title_key} in {self.said}")

    def card(self) -> dict[str, Any]:
        """The last card of the last turn."""
        cards: list[dict[str, Any]] = [said["args"]["card"] for said in self.said if "card" in said.get("args", {})]
        return cards[-1]

    def control(self) -> dict[str, Any]:
        """The hand-over of the last turn."""
        return next(said for said in self.said if "control" in said)

    async def _act(self, action: str, message: dict[str, Any]) -> None:
        if action.startswith("utter_"):
            self.said.append({"key": action.removeprefix("utter_"), "args": {}})
        else:
            call = {
                "next_action": action,
                "sender_id": str(self.conversation_id),
                "tracker": {
                    "sender_id": str(self.conversation_id),
                    "slots": self.slots,
                    "latest_message": message,
                    "events": self.events,
                },
                "domain": {},
            }
            answer = await self.executor.run(call)
            said = [response["custom"] for response in answer.responses]
            must_have_words(said)
            self.said += said
            for event in answer.events:
                self.slots[event["name"]] = event["value"]
        self.events.append({"event": "action", "name": action})

    def _next(self, message: dict[str, Any], done: list[str]) -> str | None:
        asked = self.slots.get("pending_choice") or self._needs_an_answer()
        if done and self.slots.get("further_wishes") and not asked:
            return "action_second_wish"
        if "action_continue_task" in done or "action_second_wish" in done:
            return None
        tasks = self.slots.get("tasks") or []
        task = tasks[-1] if tasks and tasks[-1].get("awaiting") else None
        if not done:
            if task is not None and self._answers(task, message):
                return "action_continue_task"
            intent = message["intent"]["name"]
            return RULES.get(intent, f"utter_{intent}")
        ended = {"action_human_agent", "action_hand_back"} & set(done)
        if task is None or ended or self.slots.get("pending_choice") or f"action_{task['task']}" in done:
            return None
        return "action_continue_task"

    def _needs_an_answer(self) -> bool:
        tasks = self.slots.get("tasks") or []
        return bool(tasks) and not tasks[-1]["accepts"].get("optional")

    def _answers(self, task: dict[str, Any], message: dict[str, Any]) -> bool:
        intent, accepts = message["intent"]["name"], task["accepts"]
        if intent in accepts["intents"] or intent == task["task"]:
            return True
        if intent not in NO_OTHER_WISH:
            return False
        named = {entity["entity"] for entity in message["entities"]}
        return bool(named & set(accepts["entities"])) or bool(accepts["text"] and message["text"])
