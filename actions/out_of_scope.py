"""Weather, homework, other shops: said plainly, with what we do know about."""

from actions.knowledge.answers import KnowledgeAnswers
from actions.language_free_action import LanguageFreeAction
from actions.replies import button, reply
from actions.task_runner import misunderstood_in_a_row, offer_person
from actions.turn import Outcome, Turn

MORE_THAN_HALF = 0.51
"""The share of the question that an article has to know: what seems to be none of our business mostly is."""


class ActionOutOfScope(LanguageFreeAction):
    """Says what this is not for; every second time in a row it offers a person, so that it never repeats itself.

    Gibberish is sometimes taken for this, so it counts as not understood.
    """

    action_name = "action_out_of_scope"

    def __init__(self, knowledge: KnowledgeAnswers | None = None) -> None:
        self._knowledge = knowledge

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        if (
            self._knowledge is not None
            and (answered := await self._knowledge.answer(turn, gap=False, least_share=MORE_THAN_HALF)) is not None
        ):
            return answered
        count = misunderstood_in_a_row(turn) + 1
        if count % 2 == 0:
            return Outcome((offer_person(),), {"pending_choice": {"choice": "person"}, "misunderstandings": count})
        said = reply(
            "out_of_scope",
            button("button_order_status", "order_status"),
            button("button_track_shipment", "track_shipment"),
            button("button_refund_request", "refund_request"),
        )
        return Outcome((said,), {"pending_choice": None, "misunderstandings": count})
