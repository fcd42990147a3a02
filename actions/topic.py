"""A wish that is understood but not ours to settle: its name, and a colleague, if the shopper wants one."""

from actions.language_free_action import LanguageFreeAction
from actions.replies import button, label, reply
from actions.turn import Outcome, Turn

TOPICS = frozenset(
    {
        "delete_my_data",
    }
)
"""Intents that a colleague settles."""


def offer_colleague(topic: str) -> Outcome:
    """Name what was understood and offer a person; a yes hands over with that topic as what is wanted."""
    said = reply(
        "topic_offer_person",
        button("button_affirm", "affirm"),
        button("button_deny", "deny"),
        topic=label("topic", topic),
    )
    return Outcome((said,), {"pending_choice": {"choice": "person", "topic": topic}, "misunderstandings": 0})


class ActionTopic(LanguageFreeAction):
    """Offers a colleague for what the intent is about."""

    action_name = "action_topic"

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        return offer_colleague(turn.intent or "")
