"""What else a message wanted: offered once the first wish is done, so that nothing that was asked is forgotten."""

from actions.language_free_action import LanguageFreeAction
from actions.replies import button, label, reply
from actions.turn import Outcome, Turn


class ActionSecondWish(LanguageFreeAction):
    """Names the second wish; a yes goes on with it."""

    action_name = "action_second_wish"

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        wish, *others = turn.slots["further_wishes"]
        intent = str(wish["intent"])
        said = reply(
            "second_wish",
            button("button_affirm", "affirm"),
            button("button_deny", "deny"),
            topic=label("topic", intent),
        )
        choice = {"choice": "meaning", "intents": [intent], "entities": wish["entities"]}
        return Outcome((said,), {"further_wishes": others or None, "pending_choice": choice})
