"""Another way out of the same matter: an exchange that becomes a return takes the order and its items along."""

from actions.item_reference import ALSO
from actions.task import Task
from actions.turn import Turn

INSTEAD_OF_ONE_ANOTHER = (
    frozenset({"refund_request", "return_request", "exchange_request", "warranty_repair", "damaged_or_wrong_item"}),
    frozenset({"cancel_order", "change_order", "change_address"}),
)
"""Tasks that settle the same matter in different ways: whoever asks for another one of them has changed their mind."""


def is_wanted_instead(open_task: Task, begun: Task, turn: Turn) -> bool:
    """Whether the new task takes the open one's place.

    "Then I would rather send it back" does; "and the mug, too", or another order, is a wish beside it.
    """
    alike = any({open_task.name, begun.name} <= group for group in INSTEAD_OF_ONE_ANOTHER)
    another_order = begun.get("order_number") not in {None, open_task.get("order_number")}
    return alike and not another_order and ALSO not in turn.entities.get("item_reference", ())


def with_order_of(left: Task, begun: Task) -> Task:
    """What was said of the order and its items holds for the other way too."""
    kept = ("order_number", "email", "phone", "opened", "asked_for", "choices", "references")
    begun = begun.having(**{name: left.get(name) for name in kept if begun.get(name) is None})
    if left.get("hint") is None or left.get("references") is not None:
        return begun
    return begun.having(hint=f"{left.get('hint')} {begun.get('hint') or ''}".strip())
