"""What a shopper says about a refund: the reason, and which items of the order they mean."""

from dataclasses import dataclass

from actions.backends.values import Order, OrderItem, RefundReason
from actions.item_reference import ALSO, BOTH, EXCEPT, find_items
from actions.order_access import THAT_ONE
from actions.replies import Json, listing, reply
from actions.task import Task
from actions.turn import Turn

REASON_OF_INTENT = {
    "shipping_problem_lost": RefundReason.NOT_ARRIVED,
    "shipping_problem_delayed": RefundReason.LATE,
}
NOTE_CHARACTERS = 500


@dataclass(frozen=True)
class _Choice:
    id: str
    name: str
    left: bool


def begin_claim(task: Task, turn: Turn) -> Task:
    """The first message may already name an item in passing; it counts once the order is open."""
    return absorb_claim(task.having(hint=_words(turn) or None), turn)


def absorb_claim(task: Task, turn: Turn) -> Task:
    """The task with the reason and the items of this message, unchanged where it has neither."""
    reason = turn.entity("refund_reason")
    if reason is None and turn.intent in REASON_OF_INTENT and task.get("reason") is None:
        reason = REASON_OF_INTENT[turn.intent].value
    if reason is not None:
        task = task.having(reason=RefundReason(reason).value)
    said = [str(value) for value in turn.entities.get("item_reference", ())]
    references = [value for value in said if value not in {THAT_ONE, EXCEPT, ALSO}]
    choices = _choices(task)
    if not choices:
        task = task.having(hint=_words(turn), hint_excludes=True) if EXCEPT in said else task
        return task.having(references=references) if references else task
    left = [choice for choice in choices if choice.left]
    meant = find_items(left if BOTH in references else choices, references)
    if task.awaiting in {"items", "yes"}:
        meant = meant or find_items(left, (), [str(place) for place in turn.entities.get("ordinal", ())])
    meant = meant or _named_in_passing(left, turn)
    if EXCEPT in said and 0 < len(meant) < len(left):
        meant = tuple(choice for choice in left if choice not in meant)
    before = task.get("references") or []
    ids = [choice.id for choice in choices if choice in meant or (meant and ALSO in said and choice.id in before)]
    if not ids or (turn.intent in {"affirm", "deny"} and ids == task.get("references")):
        return task
    return task.having(references=ids, item_names=None)


def _named_in_passing(left: list[_Choice], turn: Turn) -> tuple[_Choice, ...]:
    """ "The mug is broken", or "no, the lamp" where the mug was offered. Some of the items, never all of them."""
    named = find_items(left, [_words(turn)], in_passing=True) if turn.text else ()
    return named if len(named) < len(left) else ()


def _words(turn: Turn) -> str:
    """What was typed, with the English names of the things in it: an order's items may be named in English."""
    return " ".join((turn.text, *(str(one) for one in turn.entities.get("product", ())))).strip()


def absorb_free_text(task: Task, turn: Turn) -> Task | None:
    """Words that nobody recognised: items by their names; a reason only after the choices were shown once more."""
    if not turn.text:
        return None
    if task.awaiting == "items":
        ids = [choice.id for choice in find_items(_choices(task), [turn.text])]
        return task.having(references=ids, item_names=None) if ids else None
    if task.awaiting == "reason" and task.get("asked_reason_twice") and turn.intent not in {"affirm", "deny"}:
        return task.having(reason=RefundReason.OTHER.value, note=turn.text[:NOTE_CHARACTERS])
    return None


def forget_items(task: Task) -> Task:
    """Another order has other items."""
    return task.having(references=None, item_names=None, choices=None, hint=None, hint_excludes=None)


def remember_choices(task: Task, order: Order, left: tuple[OrderItem, ...]) -> Task:
    """What can be chosen from now on."""
    ids = {item.id for item in left}
    return task.having(choices=[[item.id, item.name, item.id in ids] for item in order.items])


def choose_items(
    task: Task, order: Order, left: tuple[OrderItem, ...]
) -> tuple[Task, tuple[OrderItem, ...], tuple[Json, ...]]:
    """The items meant; where none can be told, what to say before asking."""
    references = task.get("references") or []
    items = find_items(left, references)
    if not references and task.get("hint"):
        by_hint = find_items(left, [task.get("hint")], in_passing=True)
        if by_hint and task.get("hint_excludes"):
            by_hint = tuple(item for item in left if item not in by_hint)
        items = by_hint if len(by_hint) < len(left) else ()
    if not items and len(left) == 1:
        items = left
    if items:
        names = [item.name for item in items]
        return task.having(references=[item.id for item in items], item_names=names), items, ()
    gone = find_items(order.items, references)
    said = (reply("refund_items_already", items=listing([item.name for item in gone])),) if gone else ()
    return task.having(references=None, item_names=None), (), said


def _choices(task: Task) -> list[_Choice]:
    return [_Choice(item_id, name, left) for item_id, name, left in task.get("choices") or []]
