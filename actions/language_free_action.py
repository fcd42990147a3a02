"""The thin shell between Rasa's action protocol and an action of ours: a turn goes in, an outcome comes out."""

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Outcome, Turn, read_turn


class LanguageFreeAction(Action, ABC):  # type: ignore[misc]
    """An action that says keys and arguments, never words. Subclasses name their action and answer a turn."""

    action_name: str

    def name(self) -> str:
        """What the rules call it."""
        return self.action_name

    @abstractmethod
    async def respond(self, turn: Turn) -> Outcome:
        """What to say and which slots change; what it raises fails the whole turn: nothing sounds like success."""

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],  # noqa: ARG002 - rasa_sdk's signature
    ) -> list[dict[str, Any]]:
        """Rasa's entry point."""
        outcome = await self.respond(read_turn(tracker))
        for said in outcome.said:
            dispatcher.utter_message(json_message=said)
        return [SlotSet(name, value) for name, value in outcome.slots.items()]
