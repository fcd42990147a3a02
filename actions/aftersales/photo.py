"""A picture of what is wrong, asked for from a value on that shop.yml names. The upload itself is for people's eyes."""

from collections.abc import Sequence

from actions.backends.money import Money, total
from actions.backends.values import OrderItem
from actions.replies import button, listing, reply
from actions.task import Ask, Task
from actions.turn import Turn
from conversations.shop_rules import Returns

QUESTION = "photo"


def photo_is_due(task: Task, items: Sequence[OrderItem], currency: str, rules: Returns) -> bool:
    """Whether a picture is still to be asked for; who has none is not asked twice."""
    if task.get("photo") is not None:
        return False
    worth: Money = total((item.amount for item in items), currency)
    return worth.amount_minor >= rules.photo_from_minor.get(currency, 0)


def ask_photo(task: Task, items: Sequence[OrderItem], *, again: bool) -> Ask:
    """Please send a picture; one may also go on without."""
    without = button("button_no_photo", "inform", {"photo": "none"})
    names = listing([item.name for item in items])
    said = reply("ask_photo_again" if again else "ask_photo", without, items=names)
    return Ask(task, (said,), QUESTION, ("photo", "order_number", "item_reference"), ("inform", "deny"))


def absorb_photo(task: Task, turn: Turn) -> Task | None:
    """The task with the answer; None where this is none."""
    if turn.entity("photo") is not None:
        return task.having(photo=turn.entity("photo"))
    return task.having(photo="none") if turn.intent == "deny" else None
