"""The questions of what comes back, and what their answers mean."""

from collections.abc import Sequence

from actions.aftersales.candidates import Candidate
from actions.backends.values import OrderItem, RefundReason, ReturnReason
from actions.replies import Json, button, lines, listing, reply
from actions.task import Ask, Task
from actions.turn import Turn

ITEM_ENTITIES = ("item_reference", "ordinal", "order_number", "refund_reason", "size", "colour")
FIT = ("too_small", "too_large")
_REASONS = (
    ReturnReason.TOO_SMALL,
    ReturnReason.TOO_LARGE,
    ReturnReason.CHANGED_MIND,
    ReturnReason.DAMAGED,
    ReturnReason.WRONG_ITEM,
    ReturnReason.NOT_AS_DESCRIBED,
    ReturnReason.OTHER,
)
_OF_REFUND = {
    RefundReason.CHANGED_MIND: ReturnReason.CHANGED_MIND,
    RefundReason.DAMAGED: ReturnReason.DAMAGED,
    RefundReason.WRONG_ITEM: ReturnReason.WRONG_ITEM,
    RefundReason.NOT_AS_DESCRIBED: ReturnReason.NOT_AS_DESCRIBED,
}
"""Matchers find the reasons of refunds; those that are none for a return count as another reason."""


def return_reason(task: Task) -> ReturnReason | None:
    """Why it goes back, as far as it was said."""
    if task.get("fit") is not None:
        return ReturnReason(task.get("fit"))
    said = task.get("reason")
    return None if said is None else _OF_REFUND.get(RefundReason(said), ReturnReason.OTHER)


def absorb_fit(task: Task, turn: Turn) -> Task:
    """Too small or too large, by button."""
    fit = turn.entity("return_reason")
    if fit is not None:
        return task.having(fit=fit if fit in FIT else None, reason=None if fit in FIT else fit)
    return task.having(fit=None) if turn.entity("refund_reason") is not None else task


def ask_items(
    task: Task, order_number: str, items: Sequence[OrderItem], *, again: bool, before: tuple[Json, ...]
) -> Ask:
    """Which of them? With a button for each item and, where several can be meant, one for all."""
    choices = [button("button_item", "inform", {"item_reference": item.id}, {"name": item.name}) for item in items]
    if not task.get("only_one"):
        choices.append(button("button_all_items", "inform", {"item_reference": "all"}))
    names = listing([item.name for item in items])
    said = (
        reply("ask_items_again", *choices, items=names)
        if again
        else reply("ask_back_items", *choices, order_number=order_number, items=names)
    )
    return Ask(task, (*before, said), "items", ITEM_ENTITIES, ("inform",), text=True)


def ask_reason(task: Task, items: Sequence[OrderItem], *, again: bool) -> Ask:
    """Why does it go back?"""
    choices = [_reason_button(reason) for reason in _REASONS]
    names = listing([item.name for item in items])
    said = reply("ask_return_reason_again", *choices) if again else reply("ask_return_reason", *choices, items=names)
    task = task.having(asked_reason_twice=True) if again else task
    entities = ("refund_reason", "return_reason", "order_number", "item_reference")
    return Ask(task, (said,), "reason", entities, ("inform", "damaged_or_wrong_item"), text=True)


def not_possible(barred: Sequence[Candidate], *steps: Json) -> Json:
    """Why these cannot go back, a line each."""
    return reply("back_not_possible", *steps, items=lines([one.words() for one in barred]))


def _reason_button(reason: ReturnReason) -> Json:
    if reason.value in FIT:
        return button(f"button_reason_{reason.value}", "inform", {"return_reason": reason.value})
    return button(f"button_reason_{reason.value}", "inform", {"refund_reason": reason.value})
