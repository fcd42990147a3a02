"""A wish that is understood but not ours to settle: its name, and a colleague, if the shopper wants one."""

from actions.replies import button, label, reply
from actions.turn import Outcome


def offer_colleague(topic: str) -> Outcome:
    """Name what was understood and offer a person; a yes hands over with that topic as what is wanted."""
    said = reply(
        "topic_offer_person",
        button("button_affirm", "affirm"),
        button("button_deny", "deny"),
        topic=label("topic", topic),
    )
    return Outcome((said,), {"pending_choice": {"choice": "person", "topic": topic}, "misunderstandings": 0})
