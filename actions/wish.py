"""What a message wants: which task it begins, and whether it wants something else than the task that is open."""

from actions.operation_offer import wishes_of
from actions.shopping import BEFORE_BUYING
from actions.task import Task
from actions.turn import Turn

CONFIDENT_WISH = 0.6
"""From this confidence on, another task's intent is a wish of its own and not an answer; bot/ draws the same line."""
_MOST_OF_IT = 0.5
_LEAST_OF_ALL = 0.2
_LOOKS = ("order_status", "track_shipment")
_AROUND = " .,!?…。！？،"
TASK_OF_INTENT = {
    **{name: name for name in BEFORE_BUYING},
    "order_status": "order_status",
    "track_shipment": "track_shipment",
    "shipping_problem_delayed": "track_shipment",
    "shipping_problem_lost": "track_shipment",
    "refund_request": "refund_request",
    "return_request": "return_request",
    "return_policy": "return_policy",
    "exchange_request": "exchange_request",
    "warranty_repair": "warranty_repair",
    "damaged_or_wrong_item": "damaged_or_wrong_item",
    "refund_status": "refund_status",
    "cancel_order": "cancel_order",
    "change_address": "change_address",
    "change_order": "change_order",
    "invoice_request": "invoice_request",
    "payment_problem": "payment_problem",
    "complaint": "complaint",
    "feedback_review": "feedback_review",
    "account_problem": "account_problem",
    "delete_my_data": "delete_my_data",
}
"""Which task an intent begins."""
REMEDY_INSTEAD = {"return": "return_request", "refund": "refund_request"}
"""What "never mind, then I would rather send it back" begins."""


def likeliest_task(turn: Turn) -> str | None:
    """The task that most of an unsure message's meanings begin: "it broke, I want it refunded" is no riddle.

    Data that may come with a wish (`inform`) is no meaning of its own here, so call it where data answers nothing.
    "Where is it?" is one meaning, whichever of its two tasks answers it.
    """
    odds: dict[str, float] = {}
    for intent, confidence in turn.ranking:
        if (task := TASK_OF_INTENT.get(intent)) is not None:
            odds[task] = odds.get(task, 0.0) + confidence
    looks = [task for task in odds if task in _LOOKS]
    if len(looks) > 1:
        likelier = max(looks, key=lambda task: odds[task])
        odds[likelier] = sum(odds.pop(task) for task in looks)
    if not odds:
        return None
    likeliest = max(odds, key=lambda task: odds[task])
    meant = 1.0 - sum(confidence for intent, confidence in turn.ranking if intent == "inform")
    return likeliest if odds[likeliest] >= max(_MOST_OF_IT * meant, _LEAST_OF_ALL) else None


def is_other_wish(task: Task, turn: Turn) -> bool:
    """Whether a message wants something else than what the open task asks for."""
    wanted = TASK_OF_INTENT.get(turn.intent or "")
    return (
        wanted is not None
        and wanted != task.name
        and turn.confidence >= CONFIDENT_WISH
        and turn.intent not in (task.accepts.get("intents") or ())
        and not _is_all_that_was_said(task, turn)
    )


def is_agreed(task: Task, turn: Turn) -> bool:
    """Whether this is a yes to what the task offers, whatever wish it repeats: "yes, change it"."""
    return task.awaiting == "yes" and turn.answer_to(*wishes_of(task)) == "affirm"


def _is_all_that_was_said(task: Task, turn: Turn) -> bool:
    """Whether nothing is said beside what the task asks for; bot/ draws the same line."""
    said = [each for name in task.accepts.get("entities") or () for each in turn.written.get(name, ())]
    return turn.text.strip(_AROUND) in said
