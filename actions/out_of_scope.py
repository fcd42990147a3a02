"""Weather, homework, other shops: said plainly, with what we do know about."""

from actions.language_free_action import LanguageFreeAction
from actions.replies import button, reply
from actions.task_runner import misunderstood_in_a_row
from actions.turn import Outcome, Turn


class ActionOutOfScope(LanguageFreeAction):
    """Says what this is not for. Asked again and again it names a person, so that it never repeats itself."""

    action_name = "action_out_of_scope"

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        if self.action_name in turn.acted_before:
            return Outcome(
                (reply("help", *_CAN_DO, button("button_human_agent", "human_agent")),), {"pending_choice": None}
            )
        return Outcome(
            (reply("out_of_scope", *_CAN_DO),),
            {"pending_choice": None, "misunderstandings": misunderstood_in_a_row(turn)},
        )


_CAN_DO = (
    button("button_order_status", "order_status"),
    button("button_track_shipment", "track_shipment"),
    button("button_refund_request", "refund_request"),
)
